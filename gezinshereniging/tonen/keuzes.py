"""What can be recorded in a dossier now, and for whom."""

from dataclasses import dataclass

from django.urls import reverse

from gezinshereniging.domain.gebeurtenissen import Gebeurtenissoort, Mutatiegroep, list_te_kiezen
from gezinshereniging.domain.keuzes import Aanvraagstatus, Dossiersoort, Dossierstatus, Mutatiesoort
from gezinshereniging.domain.verloop import BESLUITEN, may_happen
from gezinshereniging.domain.weigeren import say_standen, why_no_gebeurtenis
from gezinshereniging.models import Aanvraag, Dossier, Gezinslid


@dataclass(frozen=True, slots=True)
class Gebeurtenisbeeld:
    """One thing that can be recorded: its words, where, or why not now."""

    label: str
    url: str
    waarom_niet: str | None


@dataclass(frozen=True, slots=True)
class Gebeurtenisgroepbeeld:
    """What belongs together."""

    kop: str
    regels: tuple[Gebeurtenisbeeld, ...]


def name_gebeurtenis(soort: Mutatiesoort) -> str:
    """How an address calls it."""
    return soort.name.lower().replace("_", "-")


def find_gebeurtenis(naam: str, soort: Dossiersoort) -> Gebeurtenissoort | None:
    """What an address calls so, when it can be picked in a dossier of this kind; else None."""
    return next((een for een in list_te_kiezen(soort) if name_gebeurtenis(een.soort) == naam), None)


def list_aanvragen(dossier: Dossier) -> list[Aanvraag]:
    """The applications of the procedure that is going on, with the names."""
    procedure = dossier.procedures.order_by("-nummer")[0]
    return list(procedure.aanvragen.select_related("gezinslid__client").order_by("gezinslid_id"))


def list_leden_for(dossier: Dossier, *soorten: Mutatiesoort) -> list[Gezinslid]:
    """The people to whom one of these can happen now."""
    soort = Dossiersoort(dossier.soort)
    return [
        aanvraag.gezinslid
        for aanvraag in list_aanvragen(dossier)
        if any(may_happen(wat, Aanvraagstatus(aanvraag.status), soort) for wat in soorten)
    ]


def list_besluitleden(dossier: Dossier) -> list[Gezinslid]:
    """The people about whom something can be decided now."""
    return list_leden_for(dossier, *BESLUITEN)


def list_gebeurtenissen(dossier: Dossier) -> tuple[list[Gebeurtenisgroepbeeld], str]:
    """Everything, by group, and in words where the applications stand now; nothing of a closed dossier.

    Decisions and arrival have pages of their own and stand in the place where one looks.
    """
    soort = Dossiersoort(dossier.soort)
    is_open = dossier.status != Dossierstatus.AFGESLOTEN
    standen = [(rij.gezinslid.client.naam, Aanvraagstatus(rij.status)) for rij in list_aanvragen(dossier)]

    def make(label: str, adres: str, wat: Mutatiesoort, *rest: str) -> Gebeurtenisbeeld:
        url = reverse(f"gezinshereniging:{adres}", args=[dossier.pk, *rest])
        return Gebeurtenisbeeld(label, url, why_no_gebeurtenis(wat, standen, soort, is_open=is_open))

    per_groep: dict[Mutatiegroep, list[Gebeurtenisbeeld]] = {groep: [] for groep in Mutatiegroep}
    besluit = make("besluit van de IND of de rechter", "beschikking-create", Mutatiesoort.AFWIJZING)
    per_groep[Mutatiegroep.IND].append(
        make("besluit van de IND of de rechter", "beschikking-create", Mutatiesoort.INWILLIGING)
        if besluit.waarom_niet
        else besluit
    )
    for een in list_te_kiezen(soort):
        naam = name_gebeurtenis(een.soort)
        per_groep[een.groep].append(make(een.soort.label, "mutatie-create", een.soort, naam))
    if soort is Dossiersoort.GEZINSHERENIGING:
        per_groep[Mutatiegroep.REIS].append(make("aangekomen in Nederland", "aankomst-create", Mutatiesoort.AANKOMST))
    groepen = [Gebeurtenisgroepbeeld(str(groep), tuple(regels)) for groep, regels in per_groep.items() if regels]
    return groepen, say_standen(standen) if is_open else ""
