"""Drafts: kept while typing, offered back, thrown away."""

import uuid as uuids
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from core.adres import read_uuid
from core.forms import Invoer
from core.vrije_tekst import BSN_GEWEIGERD, find_bsn
from organisatie.deur import vereist, visible
from organisatie.formulier import press
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from spreekuur.actions import concept_delete, concept_save
from spreekuur.domain import let_op_in
from spreekuur.models import Concept
from spreekuur.tonen.keuzelijsten import list_locaties
from spreekuur.views.scherm import choose_locatie

VELDEN = (
    "bezoeker", "clients", "erbij", "onderwerp", "meer_onderwerpen", "uitkomst", "partners", "vraag_voor", "notitie",
    "wijze", "tolk", "duur", "op", "om", "zitting", "locatie",
)  # fmt: skip
IETS = ("clients", "onderwerp", "notitie")


@vereist(Recht.CONTACT_MAKEN)
@require_POST
def concept_save_view(request: Verzoek) -> HttpResponse:
    """Keep what is being typed; answers with the time, and a soft warning about the note."""
    notitie = request.POST.get("notitie", "")
    antwoord: dict[str, Any] = {"bewaard": None, "let_op": BSN_GEWEIGERD if find_bsn(notitie) else let_op_in(notitie)}
    gegevens = {naam: request.POST.getlist(naam) for naam in VELDEN if naam in request.POST}
    uuid = read_uuid(request.POST.get("uuid", ""))
    locatie = choose_locatie(list_locaties(request.toegang), request.POST.get("locatie"))
    form = Invoer({})
    if uuid and any(any(gegevens.get(naam, ())) for naam in IETS):
        vast = {"by": request.toegang, "locatie": locatie, "uuid": uuid, "gegevens": gegevens}
        if form.submit(concept_save, **vast) and form.result is not None:
            antwoord["bewaard"] = f"{timezone.localtime(request.toegang.nu):%H:%M}"
    return JsonResponse(antwoord)


@vereist(Recht.CONTACT_MAKEN)
@require_POST
def concept_delete_view(request: Verzoek, uuid: uuids.UUID) -> HttpResponse:
    """Throw a draft away, and go on or, when that was all, to *Vandaag*; one that is gone already is fine too."""
    concept = visible(request, Concept).filter(uuid=uuid).first()
    if concept is not None:
        press(request, concept_delete, melding="Wat je typte, is weggegooid.", concept=concept)
    return redirect("vandaag:vandaag" if "klaar" in request.POST else "spreekuur:contact-create")
