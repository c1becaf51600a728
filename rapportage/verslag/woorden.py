"""Numbers as people write them: with their word, with what they are a part of, as a shortage, beside last year."""

from collections.abc import Sequence

from core.tekst import join_words
from rapportage.bescherming import Klasse
from rapportage.grafiek import Getal, Waarde, say_getal

ENKELVOUD = {
    "activiteiten": "activiteit",
    "boetes": "boete",
    "brieven": "brief",
    "certificaten": "certificaat",
    "consulten": "consult",
    "contacten": "contact",
    "contactmomenten": "contactmoment",
    "deelnemers": "deelnemer",
    "dossiers": "dossier",
    "groepen": "groep",
    "koppelingen": "koppeling",
    "maanden": "maand",
    "mensen": "mens",
    "onderwerpen": "onderwerp",
    "opleidingen": "opleiding",
    "personen": "persoon",
    "signalen": "signaal",
    "termijnen": "termijn",
    "trajecten": "traject",
    "verlengingen": "verlenging",
    "voorzieningen": "voorziening",
    "vragen": "vraag",
    "woningen": "woning",
}
"""What figures count, and the same for one. A word that is not here is the same for one and for more."""
CELLEN = {
    "man": ("man", "mannen"),
    "vrouw": ("vrouw", "vrouwen"),
    "volwassene": ("volwassene", "volwassenen"),
    "kind": ("kind", "kinderen"),
    "maatschappelijk begeleider": ("maatschappelijk begeleider", "maatschappelijk begeleiders"),
    "arbeidscoach": ("arbeidscoach", "arbeidscoaches"),
    "taalcoach": ("taalcoach", "taalcoaches"),
    "tolk": ("tolk", "tolken"),
}
"""Cells that are a word for who is counted, for one and for more."""
NATIONALITEIT = "nationaliteit"
STATELOOS = {"staatloos", "stateloos"}
ONBEKEND = "onbekend"
SALDO = ("saldo-begin", "saldo-eind")
"""The figures of which a number below zero is an achterstand."""


def say_met_woord(waarde: Waarde, eenheid: str, uitsplitsing: str = "", cel: str = "") -> str:
    """A number with what it counts: "1 volwassene", "30 tot en met 34 mensen uit Syrië", "550 contacten (infopunt)"."""
    is_een, getal = waarde == 1, say_getal(waarde)
    if cel in CELLEN:
        return f"{getal} {CELLEN[cel][0 if is_een else 1]}"
    if uitsplitsing == NATIONALITEIT and cel:
        return f"{getal} {_say_mensen(cel, is_een=is_een)}"
    woord = ENKELVOUD.get(eenheid, eenheid) if is_een else eenheid
    return f"{getal} {woord} ({cel})" if cel else f"{getal} {woord}"


def say_verschil(nu: Getal, toen: Getal) -> str:
    """How this year compares, before the words "in 2016": "3 meer dan", "1 minder dan", "even veel als"."""
    if nu == toen:
        return "even veel als"
    return f"{say_getal(_round(abs(float(nu) - float(toen))))} {'meer' if nu > toen else 'minder'} dan"


def say_saldo(saldo: Getal) -> str:
    """A balance in words: "een achterstand van 16", "een voorsprong van 3", "geen achterstand"."""
    if saldo == 0:
        return "geen achterstand"
    return f"een {'achterstand' if saldo < 0 else 'voorsprong'} van {say_getal(_round(abs(float(saldo))))}"


def say_tekort(saldo: Getal) -> str:
    """The same as a shortage: "16 te weinig", "3 meer dan nodig", "precies genoeg"."""
    if saldo == 0:
        return "precies genoeg"
    return f"{say_getal(_round(abs(float(saldo))))} {'te weinig' if saldo < 0 else 'meer dan nodig'}"


def say_procent(deel: Getal, geheel: Getal, eenheid: str) -> str:
    """A part as a percentage, with what it is a part of: "52,9% van de 51 personen"."""
    procent = _round(100 * float(deel) / float(geheel), 1)
    van = f"van de {say_getal(geheel)} {eenheid}" if geheel != 1 else f"van 1 {ENKELVOUD.get(eenheid, eenheid)}"
    return f"{say_getal(procent)}% {van}"


def say_grootste(cellen: Sequence[str], waarde: Waarde, uitsplitsing: str) -> str:
    """The largest group with its number: "mensen uit Syrië (31)"; of several that are even "… en … (elk 12)"."""
    namen = [_say_mensen(cel) if uitsplitsing == NATIONALITEIT else cel for cel in cellen]
    if len(namen) > 1 and uitsplitsing == NATIONALITEIT:
        uit = [naam.removeprefix("mensen uit ") if nr else naam for nr, naam in enumerate(namen)]
        namen = uit if all(naam.startswith("mensen uit ") for naam in namen) else namen
    elk = "elk " if len(cellen) > 1 else ""
    return f"{join_words(namen)} ({elk}{say_getal(waarde)})"


def is_certain(waarde: Waarde) -> bool:
    """Whether a number stands there as it is, so that one may calculate with it."""
    return isinstance(waarde, int | float) and not isinstance(waarde, bool)


def find_biggest_cells(cellen: dict[str, Waarde]) -> list[str]:
    """The names of the largest group, or of several that are even; empty when what is printed does not tell it."""
    zonder = {cel: _read_bounds(waarde) for cel, waarde in cellen.items() if cel.casefold() != ONBEKEND}
    if not zonder or None in zonder.values():
        return []
    grenzen = {cel: grens for cel, grens in zonder.items() if grens is not None}
    hoogste = max(laag for laag, _ in grenzen.values())
    kandidaten = [cel for cel, (_, hoog) in grenzen.items() if hoog >= hoogste]
    zeker = all(is_certain(cellen[cel]) for cel in kandidaten)
    return kandidaten if hoogste > 0 and (zeker or len(kandidaten) == 1) else []


def _read_bounds(waarde: Waarde) -> tuple[float, float] | None:
    if isinstance(waarde, Klasse):
        return waarde.van, waarde.tot
    return (float(waarde), float(waarde)) if is_certain(waarde) else None  # type: ignore[arg-type]


def _say_mensen(land: str, *, is_een: bool = False) -> str:
    """People by their nationality: "mensen uit Syrië", "staatloze mensen"."""
    mensen = "mens" if is_een else "mensen"
    if land.casefold() in STATELOOS:
        return "staatloze" if is_een else "staatloze mensen"
    if land.casefold() == ONBEKEND:
        return f"{mensen} van wie de nationaliteit onbekend is"
    return f"{mensen} uit {land}"


def _round(getal: Getal, cijfers: int = 2) -> Getal:
    rond = round(float(getal), cijfers)
    return int(rond) if rond == int(rond) else rond
