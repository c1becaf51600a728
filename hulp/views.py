"""The manual in the product. For everybody, also before signing in: it holds no data of anyone."""

from operator import attrgetter
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from hulp.domain import KOPPEN, find_near, search
from hulp.tonen import draw, list_folders, load_paginas
from organisatie.deur import openbaar

_titel = attrgetter("titel")


@openbaar
@require_safe
def hulp_list_view(request: Any) -> HttpResponse:
    """All pages of the manual, those for one's own role first and open; or the ones that hold the words looked for."""
    vraag = request.GET.get("q", "").strip()
    paginas = list(load_paginas().values())
    own = list_folders(getattr(request, "toegang", None))
    delen = [
        {"kop": kop, "eigen": folder in own, "paginas": sorted((p for p in paginas if p.folder == folder), key=_titel)}
        for folder, kop in KOPPEN.items()
    ]
    context = {"vraag": vraag, "gevonden": search(paginas, vraag, own), "delen": delen}
    return render(request, "hulp/hulp_list.html", context)


@openbaar
@require_safe
def hulp_detail_view(request: Any, folder: str, taak: str) -> HttpResponse:
    """One page of the manual."""
    pagina = load_paginas().get(f"{folder}/{taak}")
    if pagina is None:
        raise Http404
    near = find_near(load_paginas().values(), pagina)
    context = {"pagina": pagina, "kop": KOPPEN[folder], "tekst": draw(pagina.pad), "ook": near}
    return render(request, "hulp/hulp_detail.html", context)
