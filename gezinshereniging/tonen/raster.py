"""Persons × steps of one procedure: one look tells where everybody stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clients.domain import say_leeftijd
from clients.domain.landen import ONBEKEND
from core.periode import add_months
from gezinshereniging.domain.keuzes import Aanvraagstatus, Dossiersoort, Proceduresoort, Relatie, Stapstatus
from gezinshereniging.domain.leeftijd import Achttien, find_achttien
from gezinshereniging.domain.plannen import PLANNEN, Stap, Stapstand, find_current, list_stappen
from gezinshereniging.models import Aanvraag, Dossier, Procedure, Stuk
from gezinshereniging.tonen.verloop import read_gebeurd
from organisatie.rechten import Toegang

TEKENS = {
    Stapstatus.KLAAR: "✓",
    Stapstatus.BEZIG: "●",
    Stapstatus.TE_DOEN: "▶",
    Stapstatus.WACHT: "○",
    Stapstatus.WACHT_RECHTER: "○",
    Stapstatus.ONTBREEKT: "!",
    Stapstatus.NIET_NODIG: "–",
    Stapstatus.KAN_NIET: "",
}
"""A sign beside each word, for the eye; the word itself is there for everybody."""


@dataclass(frozen=True, slots=True)
class Vakbeeld:
    """One cell: the sign, the word, and how it looks."""

    stand: Stapstand
    teken: str

    @property
    def soort(self) -> str:
        """The ending of its class."""
        return self.stand.status.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Persoonbeeld:
    """One person of the dossier, with their cells; ``nu`` is the step to work at or to wait for."""

    aanvraag: Aanvraag
    over: str
    vakken: tuple[Vakbeeld, ...]
    nu: Stapstand | None
    achttien: Achttien | None

    @property
    def status(self) -> Aanvraagstatus:
        """Where the application stands."""
        return Aanvraagstatus(self.aanvraag.status)


@dataclass(frozen=True, slots=True)
class Rasterbeeld:
    """All people of one procedure."""

    stappen: tuple[Stap, ...]
    personen: tuple[Persoonbeeld, ...]


def make_raster(toegang: Toegang, dossier: Dossier, procedure: Procedure, stukken: Sequence[Stuk]) -> Rasterbeeld:
    """Where everybody stands in this procedure; two queries, whatever their number."""
    soort = Dossiersoort(dossier.soort)
    aanvragen = procedure.aanvragen.select_related("gezinslid__client").order_by("gezinslid_id")
    gebeurd = read_gebeurd([procedure])
    personen = []
    for aanvraag in aanvragen:
        lid = aanvraag.gezinslid
        eigen = [stuk.stand for stuk in stukken if stuk.gezinslid_id in {None, lid.pk}]
        stappen = list_stappen(soort, gebeurd[procedure.pk, lid.pk], eigen)
        vakken = tuple(Vakbeeld(stand, TEKENS[stand.status]) for stand in stappen)
        achttien = _find_achttien(toegang, dossier, procedure, aanvraag) if lid.relatie in KINDEREN else None
        personen.append(Persoonbeeld(aanvraag, _say_wie(toegang, aanvraag), vakken, find_current(stappen), achttien))
    return Rasterbeeld(PLANNEN[soort], tuple(personen))


KINDEREN = frozenset({Relatie.KIND, Relatie.PLEEGKIND, Relatie.BROER_ZUS})


JAREN_VOORUIT = 3
"""So long before a child turns 18 the page says which day decides: a procedure can take that long."""


def _find_achttien(toegang: Toegang, dossier: Dossier, procedure: Procedure, aanvraag: Aanvraag) -> Achttien | None:
    vergunning = dossier.vergunning
    achttien = find_achttien(
        aanvraag.gezinslid.client.geboorte,
        procedure=Proceduresoort(procedure.soort),
        asielaanvraag_op=vergunning.asielaanvraag_op or vergunning.ingangsdatum if vergunning else None,
        ingediend_op=aanvraag.ingediend_op,
    )
    is_ver_weg = achttien is None or achttien.op > add_months(toegang.vandaag, 12 * JAREN_VOORUIT)
    return None if is_ver_weg else achttien


def _say_wie(toegang: Toegang, aanvraag: Aanvraag) -> str:
    """What the person is of the referent, how old and where: "partner · 32 jaar · Ethiopië"."""
    lid = aanvraag.gezinslid
    delen = [lid.get_relatie_display()]
    if lid.relatie != Relatie.ZELF:
        delen.append(say_leeftijd(lid.client.geboorte, op=toegang.vandaag))
        if not aanvraag.aankomst_op:
            delen.append(lid.land if lid.land != ONBEKEND else "waar onbekend")
    return " · ".join(delen)


def count_open(stukken: Iterable[Stuk]) -> int:
    """How many papers are not with the IND yet."""
    return sum(not (stuk.gestuurd_op or stuk.vervallen_op) for stuk in stukken)
