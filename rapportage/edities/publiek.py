"""What the gemeente reads of an edition. Pure: values in, values out. The reasons stand in ADR 15.

One rule that chooses nothing, so that the choice can tell nothing: whoever reruns it on every world that fits, keeps
every world that fits.

- What counts no people is printed as it is.
- A number of people is printed as its class: 0, 1–4, 5–9, 10–14 and so on. Equal numbers have equal classes.
- A figure that anyone can look up elsewhere (``openbaar``) is printed as it is from ten up.
- A breakdown that adds up is printed by its running total ("tot en met vrouw: 25–29"), each as its class; its cells are
  what follows. Only names that are fixed beforehand have a cell; all others are one cell.
- A breakdown that does not add up, a figure that is a part of another, an average of people, and a figure that closes a
  sum of several others (``alleen_team``) are not printed.
- A later edition of the same year repeats what was printed, until the number is clearly another; it divides nothing.
- Of half a year nothing about people is printed: the year less its half would be a small number.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from rapportage.edities.periode import Editiedeel

VORM = 1
BREEDTE = 5
OPENBAAR_VANAF = 2 * BREEDTE
OVERIG = "overig of onbekend"
MAAND_VANAF, MAAND_BREEDTE = 100, 25

Waarden = dict[str, Any]
Klasse = dict[str, int]
VERBORGEN: Waarden = {"verborgen": True}

ONDERDEEL = "Dit is een deel van een ander cijfer, en staat daar bij de verdeling."
GEMIDDELD = "Een gemiddelde over een paar mensen zegt te veel over hen. Daarom staat het hier niet."
ALLEEN_TEAM = "Dit staat alleen in de editie van het team: andere cijfers zouden eruit volgen."
EERDER = "Sinds editie {editie} is hier minder dan 10 aan veranderd. Daarom staat hier wat in die editie stond."
VERDELING_EERDER = "De verdeling staat in editie {editie}."
HALF_JAAR = "Aantallen mensen staan alleen in de editie van een heel jaar."


def make_publicatie(
    inhoud: Mapping[str, Any], eerdere: Sequence[Mapping[str, Any]], slot: Mapping[str, Any] | None
) -> Waarden:
    """What the gemeente reads of an edition.

    ``eerdere``: what it read before of the same period, the oldest first. ``slot``: what it read last of the year
    before, or None.
    """
    toon = _show_half if Editiedeel(inhoud["deel"]).is_helft else _show_year
    cijfers = {cijfer["code"]: toon(cijfer, find_printed(eerdere, cijfer["code"])) for cijfer in inhoud["cijfers"]}
    is_exact = _make_test(inhoud, cijfers, slot)
    for cijfer in inhoud["cijfers"]:
        if not cijfer["is_geteld"] and cijfer["waarde"] is not None and not is_exact(cijfer["code"]):
            cijfers[cijfer["code"]]["waarde"] = VERBORGEN
    return {
        **{naam: inhoud[naam] for naam in ("gemeente", "jaar", "deel", "versie", "stand", "reden", "software")},
        "soort": "publicatie",
        "vorm": VORM,
        "definities": inhoud["definities"],
        "cijfers": list(cijfers.values()),
        # Without the numbers of the check: they may be those of people.
        "toelichtingen": [
            {"naam": controle["naam"], "toelichting": controle["toelichting"]}
            for controle in inhoud["controles"]
            if controle["klopt"] is False
        ],
    }


def make_klasse(aantal: int, breedte: int = BREEDTE) -> int | Klasse:
    """The class in which a number of people is printed; 0 by itself."""
    if aantal == 0:
        return 0
    van = aantal - aantal % breedte
    return {"van": max(van, 1), "tot": van + breedte - 1}


def make_treden(aantallen: Sequence[int], totaal: int | None) -> list[Klasse]:
    """The classes of the running totals of a breakdown, without the last, which is the total.

    With a ``totaal`` that is printed as it is, the highest class reaches up to it and is no narrower than the others.
    """
    treden, som = [], 0
    for aantal in aantallen[:-1]:
        som += aantal
        van = som - som % BREEDTE
        trede = {"van": van, "tot": van + BREEDTE - 1}
        if totaal is not None and van + 2 * BREEDTE - 1 > totaal:
            van = max(0, (totaal + 1) // BREEDTE * BREEDTE - BREEDTE)
            trede = {"van": van, "tot": totaal}
        treden.append(trede)
    return treden


def derive_cellen(treden: Sequence[Klasse], totaal: int | Klasse) -> list[Klasse]:
    """What follows for each cell from the running totals: what stands in a table."""
    eind = {"van": totaal, "tot": totaal} if isinstance(totaal, int) else totaal
    grenzen = [{"van": 0, "tot": 0}, *treden, eind]
    return [{"van": max(0, na["van"] - voor["tot"]), "tot": na["tot"] - voor["van"]} for voor, na in pairwise(grenzen)]


def make_maand(inhoud: Mapping[str, Any]) -> Waarden:
    """What the gemeente reads of a year that runs: the headline figures that one arrival does not move.

    From 100 up, and rounded down to 25. What counts no people is printed as it is.
    """
    cijfers = []
    for cijfer in inhoud["cijfers"]:
        waarde = cijfer["waarde"]
        if (
            not cijfer["vooraan"]
            or waarde is None
            or not cijfer["is_geteld"]
            or cijfer["openbaar"]
            or _why_hidden(cijfer)
        ):
            continue
        if cijfer["telt_personen"]:
            if waarde < MAAND_VANAF:
                continue
            waarde = make_klasse(waarde, MAAND_BREEDTE)
        cijfers.append({**_describe(cijfer), "waarde": waarde})
    kop = {naam: inhoud[naam] for naam in ("gemeente", "jaar", "stand", "software")}
    return {**kop, "soort": "maandstand", "vorm": VORM, "cijfers": cijfers}


def find_printed(eerdere: Sequence[Mapping[str, Any]], code: str) -> Waarden | None:
    """What was printed last of a figure, and in which edition first; None when it never was."""
    for publicatie in reversed(eerdere):
        for cijfer in publicatie["cijfers"]:
            if cijfer["code"] == code and cijfer["waarde"] is not None:
                return {"editie": publicatie["versie"], **cijfer}
    return None


def _show_half(cijfer: Mapping[str, Any], _: Waarden | None) -> Waarden:
    if cijfer["waarde"] is not None and (cijfer["telt_personen"] or cijfer["gewicht"]):
        return {**_describe(cijfer), "waarde": VERBORGEN, "uitsplitsingen": [], "opmerking": HALF_JAAR}
    return _show_plain(cijfer)


def _show_year(cijfer: Mapping[str, Any], eerder: Waarden | None) -> Waarden:
    if zin := _why_hidden(cijfer):
        return {**_describe(cijfer), "waarde": VERBORGEN, "uitsplitsingen": [], "opmerking": zin}
    if not cijfer["telt_personen"] or cijfer["waarde"] is None:
        return _show_plain(cijfer)
    if eerder is not None:
        return _show_again(cijfer, eerder)
    waarde = _show_total(cijfer)
    return {
        **_describe(cijfer),
        "waarde": waarde,
        "uitsplitsingen": [_split(cijfer, deel, waarde) for deel in cijfer["uitsplitsingen"] if _may_split(deel)],
    }


def _why_hidden(cijfer: Mapping[str, Any]) -> str:
    """Why a figure is never printed, whatever its number; empty when it is."""
    if cijfer["waarde"] is None:
        return ""
    if cijfer["gewicht"]:
        return GEMIDDELD
    if cijfer["alleen_team"]:
        return ALLEEN_TEAM
    return ONDERDEEL if cijfer["telt_personen"] and cijfer["deel_van"] else ""


def _show_plain(cijfer: Mapping[str, Any]) -> Waarden:
    """What counts no people, with all its cells."""
    delen = [{naam: deel[naam] for naam in ("naam", "titel", "uitleg", "cellen")} for deel in cijfer["uitsplitsingen"]]
    return {**_describe(cijfer), "waarde": cijfer["waarde"], "uitsplitsingen": delen}


def _show_again(cijfer: Mapping[str, Any], eerder: Mapping[str, Any]) -> Waarden:
    """A figure of which the gemeente read something before: the same, unless the number is clearly another."""
    editie = eerder.get("uit_editie", eerder["editie"])
    waarde = _show_total(cijfer)
    if is_near(waarde, eerder["waarde"]):
        zin = EERDER.format(editie=editie)
        rest = {"waarde": eerder["waarde"], "uitsplitsingen": [], "opmerking": zin, "uit_editie": editie}
        return {**_describe(cijfer), **rest}
    return {
        **_describe(cijfer),
        "waarde": waarde,
        "uitsplitsingen": [],
        "opmerking": VERDELING_EERDER.format(editie=editie),
    }


def is_near(nieuw: int | Klasse, gedrukt: int | Klasse) -> bool:
    """Whether what would be printed is so close to what was, that the difference would tell of a few people.

    Asked of what is printed, never of the number behind it: else the answer would tell more than the class.
    """
    (van, tot), (oud_van, oud_tot) = _read_range(nieuw), _read_range(gedrukt)
    if oud_van == oud_tot >= OPENBAAR_VANAF:
        return oud_van - 2 * BREEDTE < tot and van < oud_tot + 2 * BREEDTE
    return abs(van // BREEDTE - oud_van // BREEDTE) < 2


def _read_range(waarde: int | Klasse) -> tuple[int, int]:
    return (waarde, waarde) if isinstance(waarde, int) else (waarde["van"], waarde["tot"])


def _show_total(cijfer: Mapping[str, Any]) -> int | Klasse:
    aantal: int = cijfer["waarde"]
    return aantal if cijfer["openbaar"] and aantal >= OPENBAAR_VANAF else make_klasse(aantal)


def _may_split(deel: Mapping[str, Any]) -> bool:
    """Only what adds up, and has two names or more that are fixed beforehand."""
    return bool(deel["telt_op"]) and len(deel["vast"]) > 1


def _split(cijfer: Mapping[str, Any], deel: Mapping[str, Any], waarde: int | Klasse) -> Waarden:
    gevonden = dict(deel["cellen"])
    namen = list(deel["vast"]) + ([] if deel["is_volledig"] else [OVERIG])
    aantallen = [gevonden.get(naam, 0) for naam in deel["vast"]]
    if not deel["is_volledig"]:
        aantallen.append(cijfer["waarde"] - sum(aantallen))
    kop = {naam: deel[naam] for naam in ("naam", "titel", "uitleg")}
    if waarde == 0:
        return {**kop, "cellen": [[naam, 0] for naam in namen], "treden": []}
    if not isinstance(waarde, int) and waarde["van"] < BREEDTE:
        return {**kop, "cellen": [[naam, VERBORGEN] for naam in namen], "treden": []}
    treden = make_treden(aantallen, waarde if isinstance(waarde, int) else None)
    return {
        **kop,
        "cellen": [list(paar) for paar in zip(namen, derive_cellen(treden, waarde), strict=True)],
        "treden": treden,
    }


def _describe(cijfer: Mapping[str, Any]) -> Waarden:
    namen = ("code", "label", "naam", "sectie", "definitie", "eenheid", "vooraan", "deel_van")
    return {naam: cijfer[naam] for naam in namen}


def _make_test(
    inhoud: Mapping[str, Any], cijfers: Mapping[str, Waarden], slot: Mapping[str, Any] | None
) -> Callable[[str], bool]:
    """Whether a figure may be printed as it is, because all that it follows from is."""
    per_code = {cijfer["code"]: cijfer for cijfer in inhoud["cijfers"]}
    begin_is_exact = _is_begin_exact(inhoud, slot)

    def is_exact(code: str) -> bool:
        cijfer = per_code[code]
        if cijfer["is_geteld"]:
            return isinstance(cijfers[code]["waarde"], int | float) and cijfers[code]["waarde"] == cijfer["waarde"]
        # A formula over nothing in this year is the balance of the years before.
        return all(is_exact(deel) for deel in cijfer["delen"]) if cijfer["delen"] else begin_is_exact

    return is_exact


def _is_begin_exact(inhoud: Mapping[str, Any], slot: Mapping[str, Any] | None) -> bool:
    """Whether the balance of 1 January tells nothing about a few people of an earlier year."""
    if any(0 < aantal < OPENBAAR_VANAF for aantal in inhoud["saldo"]["eerder_gehuisvest"]):
        return False
    if slot is None or inhoud["opening"] is None:
        return slot is None
    gedrukt = [cijfer["waarde"] for cijfer in slot["cijfers"] if cijfer["code"] == "saldo-eind"]
    return gedrukt == [inhoud["opening"]["saldo"]]
