"""Letters that are laid ready, the pages of paper, and the templates of a team."""

from typing import TypeVar

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from core.export import make_attachment
from gezinshereniging.actions import (
    briefsjabloon_delete,
    briefsjabloon_update,
    conceptbrief_create,
    conceptbrief_versturen,
)
from gezinshereniging.domain.brieven import BRIEVEN, VELDEN, Modelbriefsoort, Papiersoort
from gezinshereniging.forms.brieven import ConceptbriefForm, SjabloonForm, VerstuurdForm
from gezinshereniging.models import Briefsjabloon, Conceptbrief
from gezinshereniging.tonen.brieven import (
    find_sjabloon,
    list_briefkeuzes,
    list_klaargezet,
    list_sjablonen,
    list_unknown,
    make_document,
)
from gezinshereniging.tonen.papier import make_pdf
from gezinshereniging.views.delen import ask_about_dossier, load_dossier
from organisatie.deur import load, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
K = TypeVar("K", Modelbriefsoort, Papiersoort)


@vereist(Recht.DOSSIER_WIJZIGEN)
def conceptbrief_list_view(request: Verzoek, dossier_pk: int) -> HttpResponse:
    """Which letter can be laid ready for this dossier, and which are ready."""
    dossier = load_dossier(request, dossier_pk)
    context = {
        "dossier": dossier,
        "client": dossier.referent,
        "keuzes": list_briefkeuzes(dossier),
        "klaargezet": list_klaargezet(request.toegang, dossier),
    }
    return render(request, "gezinshereniging/conceptbrief_list.html", context)


@vereist(Recht.DOSSIER_WIJZIGEN)
def conceptbrief_create_view(request: Verzoek, dossier_pk: int, brief: str) -> HttpResponse:
    """Lay a letter ready: about whom."""
    dossier = load_dossier(request, dossier_pk)
    soort = _find(Modelbriefsoort, brief)
    keuze = next(keuze for keuze in list_briefkeuzes(dossier) if keuze.brief.soort is soort)
    leden = dossier.leden.filter(pk__in=[lid.pk for lid in keuze.leden]).select_related("client").order_by("pk")
    jurist = find_sjabloon(dossier, soort)[1]
    return ask_about_dossier(
        request,
        dossier,
        ConceptbriefForm(read_posted(request), leden=leden),
        conceptbrief_create,
        vast={"dossier": dossier, "soort": soort},
        kop=BRIEVEN[soort].titel,
        knop="Zet de brief klaar",
        uitleg=[*([keuze.waarom_niet] if keuze.waarom_niet else []), _tell_jurist(jurist)],
        melding="De brief staat klaar. Er is niets verstuurd.",
        naar=lambda concept: reverse("gezinshereniging:conceptbrief-detail", args=[concept.pk]),
    )


@vereist(Recht.DOSSIER_ZIEN)
def conceptbrief_detail_view(request: Verzoek, conceptbrief_pk: int) -> HttpResponse:
    """A letter that is ready: open it, see what is still unknown, and say when it was sent."""
    concept = _load_concept(request, conceptbrief_pk)
    dossier = concept.mutatie.dossier
    context = {
        "concept": concept,
        "brief": BRIEVEN[Modelbriefsoort(concept.soort)],
        "dossier": dossier,
        "leden": concept.mutatie.leden.select_related("client").order_by("pk"),
        "jurist": _tell_jurist(find_sjabloon(dossier, Modelbriefsoort(concept.soort))[1]),
        "onbekend": list_unknown(request.toegang, concept),
    }
    return render(request, "gezinshereniging/conceptbrief_detail.html", context)


@vereist(Recht.DOSSIER_ZIEN)
def briefdocument_detail_view(request: Verzoek, conceptbrief_pk: int) -> HttpResponse:
    """The letter itself, filled from the facts as they are now."""
    concept = _load_concept(request, conceptbrief_pk)
    naam = f"{concept.soort}-dossier-{concept.mutatie.dossier.nummer}.docx"
    return _send(make_document(request.toegang, concept), DOCX, naam)


@vereist(Recht.DOSSIER_WIJZIGEN)
def verzending_create_view(request: Verzoek, conceptbrief_pk: int) -> HttpResponse:
    """Somebody sent the letter."""
    concept = _load_concept(request, conceptbrief_pk)
    return ask_about_dossier(
        request,
        concept.mutatie.dossier,
        VerstuurdForm(read_posted(request), initial={"op": request.toegang.vandaag}),
        conceptbrief_versturen,
        vast={"conceptbrief": concept},
        kop=f"Verstuurd: {concept.get_soort_display()}",
        melding="Opgeslagen. De stappen en termijnen zijn bijgewerkt.",
    )


@vereist(Recht.DOSSIER_ZIEN)
def papier_detail_view(request: Verzoek, dossier_pk: int, papier: str) -> HttpResponse:
    """The dossier on one page, as a PDF."""
    soort = _find(Papiersoort, papier)
    dossier = load_dossier(request, dossier_pk)
    return _send(make_pdf(request.toegang, dossier, soort), "application/pdf", f"{soort}-{dossier.nummer}.pdf")


@vereist(Recht.SJABLOON_BEHEREN)
def briefsjabloon_list_view(request: Verzoek) -> HttpResponse:
    """The letters of the own teams, and whose template each uses."""
    context = {"rijen": list_sjablonen(request.toegang), "velden": VELDEN}
    return render(request, "gezinshereniging/briefsjabloon_list.html", context)


@vereist(Recht.SJABLOON_BEHEREN)
def briefsjabloon_update_view(request: Verzoek, locatie_pk: int, brief: str) -> HttpResponse:
    """Replace the template of a letter."""
    locatie = load(request, Locatie, pk=locatie_pk)
    soort = _find(Modelbriefsoort, brief)
    return ask(
        request,
        SjabloonForm(read_posted(request), request.FILES or None),
        briefsjabloon_update,
        vast={"locatie": locatie, "soort": soort},
        kop=f"Eigen sjabloon: {soort.label}",
        terug=reverse("gezinshereniging:briefsjabloon-list"),
        melding="Opgeslagen. Nieuwe brieven van dit team gebruiken dit sjabloon.",
        template="gezinshereniging/briefsjabloon_update.html",
        velden=VELDEN,
        locatie=locatie,
        soort=soort,
    )


@vereist(Recht.SJABLOON_BEHEREN)
def sjabloondocument_detail_view(request: Verzoek, locatie_pk: int, brief: str) -> HttpResponse:
    """The template that this team uses now, to change it in Word."""
    from gezinshereniging.tonen.sjablonen import make_sjabloon

    locatie = load(request, Locatie, pk=locatie_pk)
    soort = _find(Modelbriefsoort, brief)
    eigen = visible(request, Briefsjabloon).filter(locatie=locatie, soort=soort).first()
    return _send(bytes(eigen.bestand) if eigen else make_sjabloon(soort), DOCX, f"sjabloon-{soort}.docx")


@vereist(Recht.SJABLOON_BEHEREN)
@require_POST
def briefsjabloon_delete_view(request: Verzoek, briefsjabloon_pk: int) -> HttpResponse:
    """Use our own template again."""
    sjabloon = load(request, Briefsjabloon, pk=briefsjabloon_pk)
    melding = "Het eigen sjabloon is weg. Dit team gebruikt weer dat van Wegwijs."
    press(request, briefsjabloon_delete, melding=melding, briefsjabloon=sjabloon)
    return redirect("gezinshereniging:briefsjabloon-list")


def _load_concept(request: Verzoek, pk: int) -> Conceptbrief:
    rijen = visible(request, Conceptbrief).select_related(
        "mutatie__dossier__referent", "mutatie__dossier__locatie", "mutatie__procedure", "verstuurd"
    )
    return load(request, Conceptbrief, pk=pk, rows=rijen)


def _find(soorten: type[K], waarde: str) -> K:
    if waarde not in set(soorten):
        raise Http404
    return soorten(waarde)


def _tell_jurist(jurist: str) -> str:
    return f"Dit sjabloon is gelezen door: {jurist}." if jurist else "Nog geen jurist heeft dit sjabloon gelezen."


def _send(inhoud: bytes, soort: str, naam: str) -> HttpResponse:
    return HttpResponse(inhoud, content_type=soort, headers={"Content-Disposition": make_attachment(naam)})
