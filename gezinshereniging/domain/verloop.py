"""From what happened to where the application of each person stands, and the whole dossier. No Django, no clock.

A status is never typed in: it follows from the mutaties, in the order of their days.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gezinshereniging.domain.keuzes import (
    Aanvraagstatus,
    Besluitsoort,
    Dossiersoort,
    Dossierstatus,
    Mutatiesoort,
)

A, M = Aanvraagstatus, Mutatiesoort
Overgangen = Mapping[Aanvraagstatus, Mapping[Mutatiesoort, Aanvraagstatus]]

# A refused mvv is a regular decision: first bezwaar at the IND, then the court (Vw art. 69 lid 1, 72 lid 2).
GEZIN: Overgangen = {
    A.VOORBEREIDING: {M.INGEDIEND: A.INGEDIEND, M.INGETROKKEN: A.INGETROKKEN},
    A.INGEDIEND: {M.INWILLIGING: A.INGEWILLIGD, M.AFWIJZING: A.AFGEWEZEN, M.INGETROKKEN: A.INGETROKKEN},
    A.AFGEWEZEN: {M.BEZWAAR: A.BEZWAAR},
    A.BEZWAAR: {M.INWILLIGING: A.INGEWILLIGD, M.AFWIJZING: A.BEZWAAR_AFGEWEZEN, M.INGETROKKEN: A.INGETROKKEN},
    A.BEZWAAR_AFGEWEZEN: {M.BEROEP: A.BEROEP},
    A.BEROEP: {
        M.GEGROND: A.BEZWAAR,
        M.INWILLIGING: A.INGEWILLIGD,
        M.AFWIJZING: A.BEROEP_AFGEWEZEN,
        M.INGETROKKEN: A.INGETROKKEN,
    },
    A.BEROEP_AFGEWEZEN: {M.HOGER_BEROEP: A.HOGER_BEROEP},
    A.HOGER_BEROEP: {
        M.GEGROND: A.BEZWAAR,
        M.INWILLIGING: A.INGEWILLIGD,
        M.AFWIJZING: A.BEROEP_AFGEWEZEN,
        M.INGETROKKEN: A.INGETROKKEN,
    },
    A.INGEWILLIGD: {M.MVV: A.MVV, M.AANKOMST: A.AANGEKOMEN, M.INGETROKKEN: A.INGETROKKEN},
    A.MVV: {M.AANKOMST: A.AANGEKOMEN, M.INGETROKKEN: A.INGETROKKEN},
    A.AANGEKOMEN: {},
    A.INGETROKKEN: {},
}
# The other legal work: against a decision stands bezwaar or, in asylum cases, the court at once (Vw art. 69, 79).
# It may begin with the decision: a permit is withdrawn without an application, and people come when they are refused.
OVERIG: Overgangen = {
    **GEZIN,
    A.VOORBEREIDING: {**GEZIN[A.VOORBEREIDING], M.INWILLIGING: A.INGEWILLIGD, M.AFWIJZING: A.AFGEWEZEN},
    A.AFGEWEZEN: {M.BEZWAAR: A.BEZWAAR, M.BEROEP: A.BEROEP},
    A.INGEWILLIGD: {M.BEROEP: A.BEROEP},
    A.MVV: {},
}
OVERGANGEN: Mapping[Dossiersoort, Overgangen] = {
    soort: GEZIN if soort is Dossiersoort.GEZINSHERENIGING else OVERIG for soort in Dossiersoort
}
STUURT = frozenset(gebeurtenis for tabel in (GEZIN, OVERIG) for gaat in tabel.values() for gebeurtenis in gaat)
"""What moves the application of a person from one status to another."""
BESLUITEN = frozenset({M.INWILLIGING, M.AFWIJZING})
MAG_NA_INDIENEN = frozenset(
    {
        M.ONTVANGEN, M.STUKKEN_GEVRAAGD, M.ONDERZOEK, M.DNA, M.GEHOOR, M.TERMIJN_VERLENGD, M.INGEBREKESTELLING,
        M.BEROEP_STILTE,
    }
)  # fmt: skip
OPEN_BIJ_IND = frozenset({A.INGEDIEND, A.BEZWAAR, A.BEROEP, A.HOGER_BEROEP})
AFGEWEZEN = frozenset({A.AFGEWEZEN, A.BEZWAAR_AFGEWEZEN, A.BEROEP_AFGEWEZEN})
PROCEDEERT = frozenset({A.BEZWAAR, A.BEROEP, A.HOGER_BEROEP})
ONDERWEG = frozenset({A.INGEWILLIGD, A.MVV})
ALLEEN_IN: Mapping[Mutatiesoort, frozenset[Aanvraagstatus]] = {
    **dict.fromkeys(MAG_NA_INDIENEN, OPEN_BIJ_IND),
    M.GEGEVENS: frozenset({A.VOORBEREIDING}),
    M.ZIENSWIJZE: frozenset({A.VOORBEREIDING, A.INGEDIEND}),
    M.HOORZITTING: frozenset({A.BEZWAAR}),
    M.AMBASSADE: frozenset({A.INGEWILLIGD}),
    M.MVV_VERLENGD: frozenset({A.INGEWILLIGD}),
    M.REIS: ONDERWEG,
    M.MELDING: frozenset({A.AANGEKOMEN}),
    M.VERGUNNING: frozenset({A.AANGEKOMEN}),
}
"""What moves nobody on, and yet only happens to who stands there."""


@dataclass(frozen=True, slots=True)
class Gebeurd:
    """A mutatie that still counts, as it touches one person; ``pk`` breaks a tie between two of one day.

    Of a decision: on what it was, when it was made known, and the date printed on the letter.
    """

    pk: int
    soort: Mutatiesoort
    op: date
    vastgelegd_op: date
    besluit_over: str = ""
    bekendmaking: date | None = None
    dagtekening: date | None = None


@dataclass(frozen=True, slots=True)
class Aanvraagverloop:
    """Where the application of one person stands, with the days on which it got there."""

    status: Aanvraagstatus = A.VOORBEREIDING
    ingediend_op: date | None = None
    besloten_op: date | None = None
    """Bekendmaking of the latest decision."""
    kennisgeving_op: date | None = None
    """Date on the letter that grants it: from then the mvv waits at the embassy."""
    mvv_op: date | None = None
    aankomst_op: date | None = None
    gemeld_op: date | None = None
    vergunning_op: date | None = None
    vastgelegd_op: date | None = None
    """The day on which the latest of these days was stored here."""


_DAG_VAN: Mapping[Mutatiesoort, str] = {
    M.INGEDIEND: "ingediend_op",
    M.MVV: "mvv_op",
    M.AANKOMST: "aankomst_op",
    M.MELDING: "gemeld_op",
    M.VERGUNNING: "vergunning_op",
}


def make_nummer(pk: int, geopend_op: date) -> str:
    """How people call a dossier: the year in which it was opened, and a number of its own."""
    return f"{geopend_op:%y}-{pk:03}"


def put_in_order(gebeurd: Iterable[Gebeurd]) -> list[Gebeurd]:
    """By the day on which it happened; two of one day as they were stored."""
    return sorted(gebeurd, key=lambda een: (een.op, een.pk))


def follow(gebeurd: Iterable[Gebeurd], soort: Dossiersoort) -> Aanvraagverloop:
    """Where one person stands after all that happened. What cannot happen in a status changes nothing."""
    verloop = Aanvraagverloop()
    for een in put_in_order(gebeurd):
        verloop = _take_step(verloop, een, soort)
    return verloop


def find_impossible(gebeurd: Iterable[Gebeurd], soort: Dossiersoort) -> tuple[Gebeurd, Aanvraagstatus] | None:
    """The first thing that cannot have happened in its place, with the status at that moment; None when all fits."""
    verloop = Aanvraagverloop()
    for een in put_in_order(gebeurd):
        if not may_happen(een.soort, verloop.status, soort):
            return een, verloop.status
        verloop = _take_step(verloop, een, soort)
    return None


def may_happen(wat: Mutatiesoort, status: Aanvraagstatus, soort: Dossiersoort) -> bool:
    """Whether this can happen to somebody who stands there."""
    if wat in STUURT:
        return wat in OVERGANGEN[soort][status]
    return wat not in ALLEEN_IN or status in ALLEEN_IN[wat]


def _take_step(verloop: Aanvraagverloop, een: Gebeurd, soort: Dossiersoort) -> Aanvraagverloop:
    if not may_happen(een.soort, verloop.status, soort):
        return verloop
    dagen: dict[str, date | None] = {}
    if een.soort in _DAG_VAN:
        dagen[_DAG_VAN[een.soort]] = een.op
    if een.soort in BESLUITEN:
        dagen["besloten_op"] = een.bekendmaking or een.op
    if een.soort is M.INWILLIGING:
        dagen["kennisgeving_op"] = een.dagtekening or een.bekendmaking or een.op
    if dagen:
        dagen["vastgelegd_op"] = max(een.vastgelegd_op, verloop.vastgelegd_op or een.vastgelegd_op)
    status = OVERGANGEN[soort][verloop.status].get(een.soort, verloop.status)
    return replace(verloop, status=status, **dagen)


_VOLGORDE = (
    (PROCEDEERT, Dossierstatus.BEZWAAR),
    (frozenset({A.INGEDIEND}), Dossierstatus.WACHT),
    (frozenset({A.VOORBEREIDING}), Dossierstatus.BEGONNEN),
    (AFGEWEZEN, Dossierstatus.BESLOTEN),
    (ONDERWEG, Dossierstatus.REIST),
)


def find_dossierstatus(statussen: Sequence[str], soort: Dossiersoort, *, is_open: bool) -> Dossierstatus:
    """Where the dossier stands: what still asks for work goes first, whoever it is about."""
    if not is_open:
        return Dossierstatus.AFGESLOTEN
    for groep, status in _VOLGORDE:
        # Only family travels after a decision; all other work is done by then.
        if status is Dossierstatus.REIST and soort is not Dossiersoort.GEZINSHERENIGING:
            continue
        if groep.intersection(statussen):
            return status
    return Dossierstatus.KLAAR if statussen else Dossierstatus.BEGONNEN


def name_next_besluit(status: Aanvraagstatus) -> Besluitsoort:
    """On what the next decision for somebody who stands there will be."""
    return {
        A.BEZWAAR: Besluitsoort.BEZWAAR,
        A.BEROEP: Besluitsoort.BEROEP,
        A.HOGER_BEROEP: Besluitsoort.HOGER_BEROEP,
    }.get(status, Besluitsoort.AANVRAAG)
