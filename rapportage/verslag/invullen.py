"""Fill the fields of a report with the figures of an edition, or say why one cannot be filled."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from core.tekst import join_words
from rapportage.bescherming import Verborgen
from rapportage.grafiek import Waarde, say_getal
from rapportage.verslag.bron import Broncijfer, Brondeel, Cijferbron, Lezer
from rapportage.verslag.taal import Bloksoort, Gegeven, Schrijfwijze, Stuk, Taalfout, Veld, Verslagblok, read_blokken
from rapportage.verslag.woorden import (
    SALDO,
    find_biggest_cells,
    is_certain,
    say_grootste,
    say_met_woord,
    say_procent,
    say_saldo,
    say_tekort,
    say_verschil,
)

VERBORGEN = "{wat} is voor de gemeente verborgen. Haal dit veld weg, of geef het getal vrij."
NIET_BIJGEHOUDEN = "{wat} wordt in {jaar} niet bijgehouden. Haal dit veld weg."
ONBEKEND_CIJFER = "Het cijfer ‘{code}’ bestaat niet.{bedoeld}"
ONBEKEND_DEEL = "{naam} is niet verdeeld naar ‘{deel}’.{bedoeld}"
ONBEKENDE_CEL = "‘{cel}’ staat niet bij {titel}.{bedoeld}"
BEDOEL_JE = " Bedoel je ‘{woord}’?"
GEEN_VORIG = "Van {jaar} is er geen editie. Stel dat jaar eerst vast, of haal dit veld weg."
GEEN_KLASSE = "Van {wat} leest de gemeente alleen tussen welke getallen het ligt. Daar is niet mee te rekenen."
GEEN_SALDO = "‘{vorm}’ kan alleen bij een saldo."
HOORT_BIJ_CEL = "‘{vorm}’ kan alleen bij een onderdeel van een verdeling."
HOORT_BIJ_DEEL = "‘{vorm}’ kan alleen bij een verdeling, zoals {{gehuisvest: geslacht, {vorm}}}."
GEEN_CEL = "Bij ‘{vorm}’ hoort geen onderdeel. Haal ‘{cel}’ weg."
KIES_CEL = "Kies ook een onderdeel van {titel}."
GEEN_GROOTSTE = "Uit {titel} volgt niet welke groep de grootste is."
IS_NUL = "{wat} is 0. Daar is geen deel van te nemen."
EIGEN_REGEL = "Een tabel of tekening staat op een eigen regel, met een lege regel erboven en eronder."
HEEL = frozenset({Schrijfwijze.TABEL, Schrijfwijze.TEKENING})
VAN_VERDELING = HEEL | {Schrijfwijze.GROOTSTE, Schrijfwijze.OPSOMMING}


class Onzegbaar(Exception):
    """A field that this edition cannot fill; its text is the sentence for who writes."""


@dataclass(frozen=True, slots=True)
class Tabel:
    """A whole breakdown, as a table or as a drawing; ``naam`` is that of the breakdown."""

    titel: str
    naam: str
    cellen: tuple[tuple[str, Waarde], ...]
    is_tekening: bool = False

    @property
    def rijen(self) -> list[tuple[str, str]]:
        """Each cell with its number as it is printed."""
        return [(cel, say_getal(waarde)) for cel, waarde in self.cellen]


@dataclass(frozen=True, slots=True)
class Ingevuld:
    """A piece of a sentence: words, or a field with what it became. ``fout`` says why it became nothing."""

    tekst: str
    veld: Veld | None = None
    fout: str = ""


@dataclass(frozen=True, slots=True)
class Ingevuldblok:
    """A heading, paragraph or line of a list with its fields filled; or a table."""

    soort: Bloksoort
    regel: int
    delen: tuple[Ingevuld, ...]
    tabel: Tabel | None = None

    @property
    def tekst(self) -> str:
        """The words as they are read."""
        return "".join(deel.tekst for deel in self.delen)


def fill_verslag(tekst: str, bron: Cijferbron) -> list[Ingevuldblok]:
    """The whole report as it reads from this edition."""
    return [_fill_blok(blok, bron) for blok in read_blokken(tekst)]


def fill_veld(veld: Veld, bron: Cijferbron) -> str | Tabel:
    """What a field becomes. Raises Onzegbaar."""
    if veld.tekst.strip("{}") in Gegeven.values:
        return _say_gegeven(Gegeven(veld.code), bron)
    cijfer = find_cijfer(veld, bron)
    if veld.vorm in VAN_VERDELING:
        return _fill_verdeling(veld, cijfer, bron)
    waarde = find_waarde(veld, cijfer, bron)
    return _write(veld, cijfer, waarde, bron)


def find_cijfer(veld: Veld, bron: Cijferbron) -> Broncijfer:
    """The figure that a field names. Raises Onzegbaar."""
    if veld.code not in bron.cijfers:
        raise Onzegbaar(ONBEKEND_CIJFER.format(code=veld.code, bedoeld=_find_likely(veld.code, list(bron.cijfers))))
    cijfer = bron.cijfers[veld.code]
    if cijfer.waarde is None:
        raise Onzegbaar(NIET_BIJGEHOUDEN.format(wat=cijfer.naam, jaar=bron.jaar))
    return cijfer


def find_waarde(veld: Veld, cijfer: Broncijfer, bron: Cijferbron) -> Waarde:
    """The number that a field is about, this year. Raises Onzegbaar when it is hidden."""
    if not veld.uitsplitsing:
        return _require_shown(cijfer.waarde, cijfer.naam, bron)
    deel = _find_deel(veld, cijfer, bron)
    if not veld.cel:
        raise Onzegbaar(KIES_CEL.format(titel=deel.titel))
    cel = _find_cel(veld, deel)
    return _require_shown(deel.cellen[cel], f"{deel.titel}: {cel}", bron)


def _find_deel(veld: Veld, cijfer: Broncijfer, bron: Cijferbron) -> Brondeel:
    if veld.uitsplitsing in cijfer.delen:
        return cijfer.delen[veld.uitsplitsing]
    if bron.lezer is Lezer.GEMEENTE:  # of what is hidden for it, this source does not know that it exists
        raise Onzegbaar(VERBORGEN.format(wat=f"{cijfer.naam}, {veld.uitsplitsing}"))
    bedoeld = _find_likely(veld.uitsplitsing, list(cijfer.delen))
    raise Onzegbaar(ONBEKEND_DEEL.format(naam=cijfer.naam, deel=veld.uitsplitsing, bedoeld=bedoeld))


def _find_cel(veld: Veld, deel: Brondeel) -> str:
    per_naam = {cel.casefold(): cel for cel in deel.cellen}
    if veld.cel.casefold() not in per_naam:
        bedoeld = _find_likely(veld.cel, list(deel.cellen))
        raise Onzegbaar(ONBEKENDE_CEL.format(cel=veld.cel, titel=deel.titel, bedoeld=bedoeld))
    return per_naam[veld.cel.casefold()]


def _require_shown(waarde: Waarde, wat: str, bron: Cijferbron) -> Waarde:
    if isinstance(waarde, Verborgen):
        raise Onzegbaar(VERBORGEN.format(wat=wat))
    if waarde is None:
        raise Onzegbaar(NIET_BIJGEHOUDEN.format(wat=wat, jaar=bron.jaar))
    return waarde


def _write(veld: Veld, cijfer: Broncijfer, waarde: Waarde, bron: Cijferbron) -> str:
    match veld.vorm:
        case Schrijfwijze.MET_WOORD:
            return say_met_woord(waarde, cijfer.eenheid, veld.uitsplitsing, veld.cel)
        case Schrijfwijze.IS_ZIJN:
            return "is" if waarde == 1 else "zijn"
        case Schrijfwijze.VORIG | Schrijfwijze.VERSCHIL:
            return _write_vorig(veld, cijfer, waarde, bron)
        case Schrijfwijze.PROCENT:
            return _write_procent(veld, cijfer, waarde)
        case Schrijfwijze.SALDO | Schrijfwijze.TEKORT:
            return _write_saldo(veld, cijfer, waarde)
    return say_getal(waarde)


def _write_vorig(veld: Veld, cijfer: Broncijfer, waarde: Waarde, bron: Cijferbron) -> str:
    toen = _find_vorig(veld, bron)
    if veld.vorm is Schrijfwijze.VORIG:
        return say_getal(toen)
    return say_verschil(_require_certain(waarde, cijfer.naam), _require_certain(toen, cijfer.naam))


def _write_saldo(veld: Veld, cijfer: Broncijfer, waarde: Waarde) -> str:
    if cijfer.code not in SALDO:
        raise Onzegbaar(GEEN_SALDO.format(vorm=veld.vorm))
    say = say_saldo if veld.vorm is Schrijfwijze.SALDO else say_tekort
    return say(_require_certain(waarde, cijfer.naam))


def _write_procent(veld: Veld, cijfer: Broncijfer, waarde: Waarde) -> str:
    if not veld.cel:
        raise Onzegbaar(HOORT_BIJ_CEL.format(vorm=veld.vorm))
    deel, geheel = _require_certain(waarde, cijfer.naam), _require_certain(cijfer.waarde, cijfer.naam)
    if geheel == 0:
        raise Onzegbaar(IS_NUL.format(wat=cijfer.naam))
    return say_procent(deel, geheel, cijfer.eenheid)


def _require_certain(waarde: Waarde, wat: str) -> int | float:
    if not is_certain(waarde):
        raise Onzegbaar(GEEN_KLASSE.format(wat=wat))
    return waarde  # type: ignore[return-value]


def _find_vorig(veld: Veld, bron: Cijferbron) -> Waarde:
    """The same number of the year before; a cell that is not there then, was nobody."""
    cijfer = bron.vorig.get(veld.code)
    if cijfer is None or cijfer.waarde is None:
        raise Onzegbaar(GEEN_VORIG.format(jaar=bron.jaar - 1))
    if not veld.uitsplitsing:
        return _require_shown(cijfer.waarde, f"{cijfer.naam} in {bron.jaar - 1}", bron)
    deel = _find_deel(veld, cijfer, bron)
    per_naam = {cel.casefold(): waarde for cel, waarde in deel.cellen.items()}
    if veld.cel.casefold() not in per_naam and bron.lezer is Lezer.TEAM:
        return 0
    return _require_shown(per_naam.get(veld.cel.casefold()), f"{deel.titel} in {bron.jaar - 1}", bron)


def _fill_verdeling(veld: Veld, cijfer: Broncijfer, bron: Cijferbron) -> str | Tabel:
    if not veld.uitsplitsing:
        raise Onzegbaar(HOORT_BIJ_DEEL.format(vorm=veld.vorm))
    if veld.cel:
        raise Onzegbaar(GEEN_CEL.format(vorm=veld.vorm, cel=veld.cel))
    deel = _find_deel(veld, cijfer, bron)
    _require_shown(cijfer.waarde, cijfer.naam, bron)
    for cel, waarde in deel.cellen.items():
        _require_shown(waarde, f"{deel.titel}: {cel}", bron)
    if veld.vorm in HEEL:
        is_tekening = veld.vorm is Schrijfwijze.TEKENING
        return Tabel(deel.titel, veld.uitsplitsing, tuple(deel.cellen.items()), is_tekening)
    if veld.vorm is Schrijfwijze.GROOTSTE:
        cellen = find_biggest_cells(dict(deel.cellen))
        if not cellen:
            raise Onzegbaar(GEEN_GROOTSTE.format(titel=deel.titel))
        return say_grootste(cellen, deel.cellen[cellen[0]], veld.uitsplitsing)
    getoond = [(cel, waarde) for cel, waarde in deel.cellen.items() if waarde != 0]
    zinnen = [say_met_woord(waarde, cijfer.eenheid, veld.uitsplitsing, cel) for cel, waarde in getoond]
    return join_words(zinnen) or say_met_woord(0, cijfer.eenheid)


def _say_gegeven(gegeven: Gegeven, bron: Cijferbron) -> str:
    return {
        Gegeven.GEMEENTE: bron.gemeente,
        Gegeven.JAAR: str(bron.jaar),
        Gegeven.VORIG_JAAR: str(bron.jaar - 1),
        Gegeven.EDITIE: str(bron.editie),
    }[gegeven]


def _fill_blok(blok: Verslagblok, bron: Cijferbron) -> Ingevuldblok:
    if tabel := _find_tabel(blok, bron):
        return Ingevuldblok(blok.soort, blok.regel, (), tabel)
    return Ingevuldblok(blok.soort, blok.regel, tuple(_fill_stukken(blok.stukken, bron)))


def _find_tabel(blok: Verslagblok, bron: Cijferbron) -> Tabel | None:
    """The table of a paragraph that is nothing else."""
    if blok.soort is not Bloksoort.ALINEA or len(blok.stukken) != 1 or not isinstance(blok.stukken[0], Veld):
        return None
    try:
        gevuld = fill_veld(blok.stukken[0], bron)
    except Onzegbaar:
        return None
    return gevuld if isinstance(gevuld, Tabel) else None


def _fill_stukken(stukken: Sequence[Stuk], bron: Cijferbron) -> Iterator[Ingevuld]:
    for stuk in stukken:
        if isinstance(stuk, str):
            yield Ingevuld(stuk)
        elif isinstance(stuk, Taalfout):
            yield Ingevuld(stuk.tekst, fout=stuk.zin)
        else:
            yield _fill_in_line(stuk, bron)


def _fill_in_line(veld: Veld, bron: Cijferbron) -> Ingevuld:
    try:
        gevuld = fill_veld(veld, bron)
    except Onzegbaar as onzegbaar:
        return Ingevuld(veld.tekst, veld, str(onzegbaar))
    if isinstance(gevuld, Tabel):
        return Ingevuld(veld.tekst, veld, EIGEN_REGEL)
    return Ingevuld(gevuld, veld)


def _find_likely(woord: str, bekend: Sequence[str]) -> str:
    per_woord = {een.casefold(): een for een in bekend}
    gevonden = get_close_matches(woord.casefold(), list(per_woord), n=1, cutoff=0.6)
    return BEDOEL_JE.format(woord=per_woord[gevonden[0]]) if gevonden else ""
