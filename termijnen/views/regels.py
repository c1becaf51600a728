"""The rules that deadlines are counted with: read, confirmed by a jurist, and taken over when they changed."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from termijnen.actions import regel_bevestigen, regelbevestiging_intrekken, regels_accepteren
from termijnen.forms import AcceptatieForm, BevestigForm
from termijnen.models import Regelbevestiging, Termijn
from termijnen.tonen.regelboek import list_onderwerpen, list_vergelijkingen, make_regelbeeld

PER_BLADZIJDE = 50


@vereist(Recht.TERMIJN_ZIEN)
def regel_list_view(request: Verzoek) -> HttpResponse:
    """Every version of every rule, and whether a jurist confirmed it."""
    onderwerpen = list_onderwerpen()
    regels = [rij for _, rijen in onderwerpen for rij in rijen]
    context = {
        "onderwerpen": onderwerpen,
        "mag_bevestigen": request.toegang.mag(Recht.REGEL_BEVESTIGEN),
        "aantal": len(regels),
        "bevestigd": sum(rij.bevestigd is not None for rij in regels),
    }
    return render(request, "termijnen/regel_list.html", context)


@vereist(Recht.REGEL_BEVESTIGEN)
def regelbevestiging_create_view(request: Verzoek, regelversie: str) -> HttpResponse:
    """A juridisch medewerker read this version in the law."""
    regel = _load_regel(regelversie)
    return ask(
        request,
        BevestigForm(read_posted(request)),
        regel_bevestigen,
        vast={"locatie": _read_locatie(request), "regelversie": regelversie},
        kop="Klopt deze regel?",
        knop="Ik heb dit nagelezen en het klopt",
        terug=reverse("termijnen:regel-list"),
        waarheen="Terug naar de regels",
        melding=f"Opgeslagen: jij hebt ‘{regel.regel.label}’ bevestigd.",
        template="termijnen/regelbevestiging_create.html",
        regel=regel,
    )


@vereist(Recht.REGEL_BEVESTIGEN)
@require_POST
def regelbevestiging_delete_view(request: Verzoek, regelversie: str) -> HttpResponse:
    """Take a confirmation back."""
    _load_regel(regelversie)
    rows: Any = visible(request, Regelbevestiging)
    geldend = rows.geldend().filter(regelversie=regelversie).first()
    if geldend is None:
        messages.info(request, "Deze regel was niet bevestigd.")
        return redirect("termijnen:regel-list")
    bevestiging = load(request, Regelbevestiging, pk=geldend.pk)
    press(request, regelbevestiging_intrekken, melding="De bevestiging is ingetrokken.", bevestiging=bevestiging)
    return redirect("termijnen:regel-list")


@vereist(Recht.REGEL_ACCEPTEREN)
def regelacceptatie_list_view(request: Verzoek) -> HttpResponse:
    """Deadlines of which the rule changed: the old and the new dates side by side."""
    pagina = _list_nieuwe_regels(request)
    return _show_acceptatie(request, AcceptatieForm(rijen=list_vergelijkingen(pagina.object_list)), pagina)


@vereist(Recht.REGEL_ACCEPTEREN)
def regelacceptatie_create_view(request: Verzoek) -> HttpResponse:
    """Take over the new dates of the rows that were ticked, or of the whole page at once."""
    pagina = _list_nieuwe_regels(request)
    rijen = list_vergelijkingen(pagina.object_list)
    form = AcceptatieForm(read_posted(request), rijen=rijen)
    if form.submit(regels_accepteren, by=request.toegang, locatie=_read_locatie(request)):
        aantal = len(form.cleaned_data["termijnen"])
        volgen = "termijn volgt" if aantal == 1 else "termijnen volgen"
        messages.success(request, f"Opgeslagen: {aantal} {volgen} nu de nieuwe regel.")
        return redirect("termijnen:regelacceptatie-list")
    return _show_acceptatie(request, form, pagina)


def _list_nieuwe_regels(request: Verzoek) -> Any:
    """What waits for somebody; where the old day is not safe comes first, then what is open."""
    rows: Any = visible(request, Termijn)
    rows = rows.met_nieuwe_regel().select_related("client").order_by("-is_onveilig", "-afloop", "client", "pk")
    return Paginator(rows, PER_BLADZIJDE).get_page(request.GET.get("pagina"))


def _show_acceptatie(request: Verzoek, form: AcceptatieForm, pagina: Any) -> HttpResponse:
    return render(request, "termijnen/regelacceptatie_list.html", {"form": form, "pagina": pagina})


def _read_locatie(request: Verzoek) -> Locatie:
    """Where this person has the right of this page: what the action asks it on."""
    return visible(request, Locatie).order_by("pk")[0]


def _load_regel(regelversie: str) -> Any:
    """The version of a rule with this name, or a 404."""
    try:
        return make_regelbeeld(regelversie)
    except LookupError as fout:
        raise Http404 from fout
