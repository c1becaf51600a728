"""The steps of each kind of dossier, as data, and where one person stands at each. No Django, no clock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from gezinshereniging.domain.keuzes import (
    Aanvraagstatus,
    Dossiersoort,
    Mutatiesoort,
    Stapstatus,
    Stukstand,
)
from gezinshereniging.domain.verloop import Gebeurd, follow, put_in_order

A, M, S = Aanvraagstatus, Mutatiesoort, Stapstatus


class Wie(StrEnum):
    """Who acts at a step."""

    WIJ = "wij"
    IND = "de IND"
    FAMILIE = "de familie"


@dataclass(frozen=True, slots=True)
class Stap:
    """One step. The latest thing that happened and that ``door`` names, decides its status; else ``anders`` does.

    ``kop`` is its word above a column, ``uitkomst`` what is true when it is done, ``bewijs`` what shows that.
    ``anders`` gives the status by that of the application; what it does not name cannot be done yet.
    ``met_stukken``: papers that are open or missing speak first.
    """

    code: str
    kop: str
    uitkomst: str
    wie: Wie
    bewijs: str
    door: Mapping[Mutatiesoort, Stapstatus]
    anders: Mapping[Aanvraagstatus, Stapstatus] = field(default_factory=dict)
    met_stukken: bool = False


_NA_INDIENEN = frozenset(A) - {A.VOORBEREIDING}
_NIET_MEER = dict.fromkeys(_NA_INDIENEN, S.NIET_NODIG)
_DOOR_IND: Mapping[Mutatiesoort, Stapstatus] = dict.fromkeys(
    (M.ONTVANGEN, M.STUKKEN_GEVRAAGD, M.ONDERZOEK, M.TERMIJN_VERLENGD, M.INWILLIGING, M.AFWIJZING), S.KLAAR
)
# The IND decides on a bezwaar, and again when the court tells it to; of a beroep the court decides.
_TEGEN_BESLUIT: Mapping[Mutatiesoort, Stapstatus] = {
    M.BEZWAAR: S.WACHT, M.GEGROND: S.WACHT, M.BEROEP: S.WACHT_RECHTER, M.HOGER_BEROEP: S.WACHT_RECHTER,
}  # fmt: skip

_GEGEVENS = Stap(
    "gegevens", "gegevens", "Alle gegevens zijn bekend", Wie.WIJ, "naam zoals in het paspoort, geboortedatum, relatie",
    {M.GEGEVENS: S.KLAAR, M.INGEDIEND: S.KLAAR, **_DOOR_IND}, {A.VOORBEREIDING: S.TE_DOEN},
)  # fmt: skip
_AANVRAAG = Stap(
    "aanvraag", "ingediend", "De IND heeft de aanvraag ontvangen", Wie.WIJ, "ontvangstbrief van de IND",
    {M.INGEDIEND: S.WACHT, **_DOOR_IND}, {A.VOORBEREIDING: S.TE_DOEN},
)  # fmt: skip
_STUKKEN = Stap(
    "stukken", "stukken", "De IND heeft alle stukken die zij vroeg", Wie.WIJ, "wat en wanneer er is gestuurd",
    {M.STUKKEN_GEVRAAGD: S.BEZIG, M.STUKKEN_GESTUURD: S.KLAAR}, _NIET_MEER, met_stukken=True,
)  # fmt: skip
_BESLISSING = Stap(
    "beslissing", "beslissing", "De IND heeft besloten", Wie.IND, "de beschikking",
    {
        M.INGEDIEND: S.WACHT, M.ZIENSWIJZE: S.WACHT, M.AFWIJZING: S.TE_DOEN, **_TEGEN_BESLUIT, M.INWILLIGING: S.KLAAR,
    },
)  # fmt: skip
_BEZWAAR = Stap(
    "bezwaar", "bezwaar", "Bezwaar en beroep zijn klaar", Wie.WIJ, "het besluit of de uitspraak",
    {
        M.AFWIJZING: S.TE_DOEN, **_TEGEN_BESLUIT, M.INWILLIGING: S.NIET_NODIG,
    },
)  # fmt: skip

GEZINSPLAN = (
    _GEGEVENS,
    _AANVRAAG,
    _STUKKEN,
    Stap(
        "onderzoek", "onderzoek", "DNA-onderzoek en gehoor zijn klaar", Wie.IND, "uitslag of verslag",
        {M.ONDERZOEK: S.BEZIG, M.DNA: S.KLAAR, M.GEHOOR: S.KLAAR}, {**_NIET_MEER, A.INGEDIEND: S.KAN_NIET},
    ),
    _BESLISSING,
    Stap(
        "mvv", "mvv", "De mvv staat in het paspoort", Wie.FAMILIE, "de sticker in het paspoort",
        {
            M.INWILLIGING: S.TE_DOEN, M.AMBASSADE: S.BEZIG, M.MVV_VERLENGD: S.BEZIG, M.MVV: S.KLAAR,
            M.AANKOMST: S.KLAAR, M.AFWIJZING: S.KAN_NIET,
        },
    ),
    Stap(
        "reis", "reis", "Deze persoon is in Nederland", Wie.FAMILIE, "de dag van aankomst",
        {M.MVV: S.TE_DOEN, M.REIS: S.BEZIG, M.AANKOMST: S.KLAAR},
    ),
    Stap(
        "aankomst", "aankomst", "Gemeld bij de IND", Wie.FAMILIE, "de afspraak bij de IND was",
        {M.AANKOMST: S.TE_DOEN, M.MELDING: S.KLAAR},
    ),
)  # fmt: skip
GEWOON_PLAN = (_GEGEVENS, _AANVRAAG, _STUKKEN, _BESLISSING, _BEZWAAR)
# Nobody asks for a withdrawal: the IND says that it intends to, and hears what the person has to say about it.
INTREKKINGSPLAN = (
    _GEGEVENS,
    Stap(
        "zienswijze", "zienswijze", "De IND heeft de zienswijze", Wie.WIJ, "kopie van de zienswijze, met de dag",
        {M.ZIENSWIJZE: S.KLAAR}, {**_NIET_MEER, A.VOORBEREIDING: S.TE_DOEN, A.INGEDIEND: S.TE_DOEN},
    ),
    _STUKKEN,
    _BESLISSING,
    _BEZWAAR,
)  # fmt: skip
PLANNEN: Mapping[Dossiersoort, tuple[Stap, ...]] = {
    **dict.fromkeys(Dossiersoort, GEWOON_PLAN),
    Dossiersoort.GEZINSHERENIGING: GEZINSPLAN,
    Dossiersoort.INTREKKING: INTREKKINGSPLAN,
}
"""Every kind has a plan; all but family reunification and a withdrawal share the plain one."""


@dataclass(frozen=True, slots=True)
class Stapstand:
    """Where one person stands at one step, and the day on which that came about, if something happened."""

    stap: Stap
    status: Stapstatus
    op: date | None = None


OPEN_STUK = frozenset({Stukstand.GEVRAAGD, Stukstand.ONTVANGEN, Stukstand.VERTAALD})


def list_stappen(
    soort: Dossiersoort, gebeurd: Iterable[Gebeurd], stukken: Iterable[Stukstand] = ()
) -> tuple[Stapstand, ...]:
    """Every step of one person, in the order of the plan; ``stukken`` are those that concern this person."""
    volgorde = put_in_order(gebeurd)
    status = follow(volgorde, soort).status
    return tuple(_find_stand(stap, volgorde, status, set(stukken)) for stap in PLANNEN[soort])


def _find_stand(stap: Stap, gebeurd: list[Gebeurd], status: Aanvraagstatus, stukken: set[Stukstand]) -> Stapstand:
    laatste = next((een for een in reversed(gebeurd) if een.soort in stap.door), None)
    stand = stap.door[laatste.soort] if laatste else stap.anders.get(status, S.KAN_NIET)
    op = laatste.op if laatste else None
    if status is A.INGETROKKEN and stand is not S.KLAAR:
        return Stapstand(stap, S.NIET_NODIG, op)
    if stap.met_stukken and Stukstand.ONTBREEKT in stukken:
        return Stapstand(stap, S.ONTBREEKT, op)
    if stap.met_stukken and stukken & OPEN_STUK:
        return Stapstand(stap, S.BEZIG, op)
    return Stapstand(stap, stand, op)


def find_current(stappen: Iterable[Stapstand]) -> Stapstand | None:
    """The first step that is not done: what to work at, or to wait for; None when all is done."""
    open_stappen = [stand for stand in stappen if stand.status not in {S.KLAAR, S.NIET_NODIG}]
    return next((stand for stand in open_stappen if stand.status is not S.KAN_NIET), None) or next(
        iter(open_stappen), None
    )
