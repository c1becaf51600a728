"""Papers: where one stands, and which are usual per country. No Django, no clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.errors import Weigering
from core.periode import Periode
from gezinshereniging.domain.keuzes import Relatie, Stuksoort, Stukstand
from wetgeving.begrippen import Zekerheid

T = Stuksoort


@dataclass(frozen=True, slots=True)
class Stukdagen:
    """The days of one paper, and whether somebody said that it cannot be had, or is needed no more."""

    gevraagd_op: date | None = None
    ontvangen_op: date | None = None
    vertaald_op: date | None = None
    gestuurd_op: date | None = None
    vertraging: str = ""
    vervallen_op: date | None = None


def find_stukstand(dagen: Stukdagen) -> Stukstand:
    """Where a paper is on its way: the furthest day counts; a reason of delay holds until it is received."""
    if dagen.gestuurd_op:
        return Stukstand.GESTUURD
    if dagen.vervallen_op:
        return Stukstand.VERVALLEN
    if dagen.vertaald_op:
        return Stukstand.VERTAALD
    if dagen.ontvangen_op:
        return Stukstand.ONTVANGEN
    return Stukstand.ONTBREEKT if dagen.vertraging else Stukstand.GEVRAAGD


def why_no_stukdagen(dagen: Stukdagen, *, vandaag: date) -> Weigering | None:
    """The reason these cannot be the days of one paper, or None."""
    vorige: date | None = None
    for veld in ("gevraagd_op", "ontvangen_op", "vertaald_op", "gestuurd_op"):
        dag: date | None = getattr(dagen, veld)
        if dag is None:
            continue
        if dag > vandaag:
            return Weigering(veld, "Deze dag is nog niet geweest. Vul vandaag of een eerdere dag in.")
        # A paper may lie here long before the IND asks for it, so only the way from us to the IND has an order.
        if veld in {"vertaald_op", "gestuurd_op"} and vorige and dag < vorige:
            return Weigering(veld, f"Dit ligt voor {vorige:%d-%m-%Y}, toen het stuk er was. Kijk beide datums na.")
        if veld != "gevraagd_op":
            vorige = dag
    return None


@dataclass(frozen=True, slots=True)
class Landstukken:
    """Which papers are usual for family from one country, during a period. Practice, no law: the IND says what counts.

    A change is a new row.
    """

    land: str
    geldig: Periode
    stukken: tuple[Stuksoort, ...]
    uitleg: str
    zekerheid: Zekerheid = Zekerheid.VAKKENNIS


_ALTIJD = Periode(date(2015, 1, 1), None)
LANDSTUKKEN = (
    Landstukken(
        "Syrië", _ALTIJD, (T.PASPOORT, T.IDENTITEIT, T.FAMILIEBOEKJE, T.HUWELIJKSAKTE, T.GEBOORTEAKTE),
        "Een uittreksel uit het familieregister zegt wie bij het gezin hoort.",
    ),
    Landstukken(
        "Eritrea", _ALTIJD, (T.IDENTITEIT, T.DOOPAKTE, T.HUWELIJKSAKTE, T.FOTO, T.VERKLARING),
        "Vaak zijn er geen officiële papieren. Leg uit waarom, en stuur wat er wel is.",
    ),
    Landstukken(
        "Somalië", _ALTIJD, (T.FOTO, T.VERKLARING),
        "Nederland neemt weinig Somalische papieren aan. Leg uit waarom ze ontbreken.",
    ),
    Landstukken(
        "Afghanistan", _ALTIJD, (T.PASPOORT, T.IDENTITEIT, T.HUWELIJKSAKTE, T.VERKLARING),
        "De identiteitskaart heet tazkera.",
    ),
    Landstukken(
        "Irak", _ALTIJD, (T.PASPOORT, T.IDENTITEIT, T.HUWELIJKSAKTE, T.GEBOORTEAKTE), "",
    ),
)  # fmt: skip
ANDERS = (T.PASPOORT, T.GEBOORTEAKTE)
_PER_RELATIE: Mapping[str, tuple[Stuksoort, ...]] = {
    Relatie.PARTNER: (T.HUWELIJKSAKTE,),
    Relatie.ONGEHUWD: (T.FOTO,),
    Relatie.KIND: (T.GEBOORTEAKTE, T.TOESTEMMING),
    Relatie.PLEEGKIND: (T.GEZAG, T.TOESTEMMING),
}
_ALLEEN_VAN: Mapping[Stuksoort, frozenset[str]] = {
    T.HUWELIJKSAKTE: frozenset({Relatie.PARTNER}),
    T.TOESTEMMING: frozenset({Relatie.KIND, Relatie.PLEEGKIND}),
}


def list_gebruikelijk(land: str, relatie: str, *, op: date) -> tuple[Stuksoort, ...]:
    """The papers that are usual for a person of this relation from this country, on that day."""
    van_land = next((rij.stukken for rij in LANDSTUKKEN if rij.land == land and op in rij.geldig), ANDERS)
    samen = dict.fromkeys((*van_land, *_PER_RELATIE.get(relatie, ())))
    return tuple(soort for soort in samen if relatie in _ALLEEN_VAN.get(soort, {relatie}))
