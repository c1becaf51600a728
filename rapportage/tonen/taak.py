"""The taakstelling of a year as one sentence and one bar: what a wethouder asks first. Pure: numbers in, words out."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from rapportage.bescherming import Klasse, Verborgen
from rapportage.grafiek import Taak, Uitkomst, Waarde, draw_taakbalk, say_getal


@dataclass(frozen=True, slots=True)
class Taakdeelbeeld:
    """One part of the bar in words; ``soort`` is how it is drawn there."""

    soort: str
    woord: str
    getal: str


@dataclass(frozen=True, slots=True)
class Taakbeeld:
    """The sentence, the bar (none when the task itself is not known) and its parts."""

    zin: str
    delen: tuple[Taakdeelbeeld, ...] = ()
    svg: SafeString | None = None


def make_taakbeeld(
    *, taakstelling: Waarde, begin: Waarde, gehuisvest: Waarde, eind: Waarde, jaar: int, loopt: bool
) -> Taakbeeld | None:
    """The figures as this reader sees them; ``loopt``: the year is not over. None without anything to say.

    Nothing is computed from a hidden number: then the sentence says that it is hidden.
    """
    if gehuisvest is None:
        return None
    if not isinstance(taakstelling, int) or not isinstance(begin, int):
        return Taakbeeld(f"{_say_gehuisvest(gehuisvest)} {_say_unknown(taakstelling, begin, jaar)}")
    uitkomst = Uitkomst(gehuisvest, eind) if isinstance(gehuisvest, int) and isinstance(eind, int) else None
    taak = Taak(taakstelling, begin, uitkomst)
    zin = say_uitkomst(taak, uitkomst, loopt=loopt) if uitkomst else _say_hidden(gehuisvest)
    delen = (*_list_begin(taak, jaar), _make_gehuisvest(gehuisvest), *_list_rest(uitkomst, loopt=loopt))
    woorden = f"{zin} {', '.join(f'{deel.woord} {deel.getal}' for deel in delen)}."
    svg = mark_safe(draw_taakbalk(taak, woorden))  # noqa: S308 - drawn by grafiek, which escapes every word
    return Taakbeeld(zin, delen, svg)


def say_uitkomst(taak: Taak, uitkomst: Uitkomst, *, loopt: bool) -> str:
    """How the year goes, or went: "46 van de 51 mensen zijn gehuisvest: 5 te weinig."."""
    doel, correctie = taak.te_huisvesten, taak.te_huisvesten + uitkomst.saldo - uitkomst.gehuisvest
    if doel <= 0:
        hoeft = "hoeft" if loopt else "hoefde"
        return f"Er {hoeft} dit jaar niemand te worden gehuisvest. {_say_gehuisvest(uitkomst.gehuisvest)}"
    say = _say_tekort if uitkomst.saldo < 0 else _say_gehaald
    return f"{say(doel, uitkomst, correctie, loopt=loopt)}{_say_achterstand(taak.begin, uitkomst, loopt=loopt)}"


def _say_tekort(doel: int, uitkomst: Uitkomst, correctie: int, *, loopt: bool) -> str:
    aantal, tekort = f"{uitkomst.gehuisvest} van de {_say_mensen(doel)}", -uitkomst.saldo
    is_zijn = "is" if uitkomst.gehuisvest == 1 else "zijn"
    zin = (
        f"Tot nu toe {is_zijn} {aantal} gehuisvest. Nog {tekort} te gaan."
        if loopt
        else f"{aantal} {is_zijn} gehuisvest: {tekort} te weinig."
    )
    return f"{zin} Een correctie van {correctie:+d} telt daarin mee." if correctie else zin


def _say_gehaald(doel: int, uitkomst: Uitkomst, correctie: int, *, loopt: bool) -> str:
    meer = f", en {uitkomst.saldo} meer" if uitkomst.saldo else ""
    if correctie:
        met = f"Met een correctie van {correctie:+d} is het doel van {doel} gehaald{meer}."
        return f"{_say_gehuisvest(uitkomst.gehuisvest)} {met}"
    if doel == 1:
        return f"De ene persoon die een huis moest krijgen, is gehuisvest{meer}."
    return f"Alle {doel} mensen zijn gehuisvest{meer}."


def _say_achterstand(begin: int, uitkomst: Uitkomst, *, loopt: bool) -> str:
    if begin >= 0:
        return ""
    if uitkomst.saldo >= 0:
        return f" De achterstand van {-begin} is weg."
    return "" if loopt else f" De achterstand was {-begin} en is nu {-uitkomst.saldo}."


def _say_hidden(gehuisvest: Waarde) -> str:
    genoeg = "" if isinstance(gehuisvest, Verborgen) else " Of dat genoeg is, staat hier niet."
    return f"{_say_gehuisvest(gehuisvest)}{genoeg}"


def _say_gehuisvest(gehuisvest: Waarde) -> str:
    if isinstance(gehuisvest, Verborgen):
        return "Hoeveel mensen er zijn gehuisvest, staat hier niet."
    return f"{_say_mensen(gehuisvest)} {'is' if gehuisvest == 1 else 'zijn'} gehuisvest."


def _say_unknown(taakstelling: Waarde, begin: Waarde, jaar: int) -> str:
    if taakstelling is None:
        return f"De taakstelling van {jaar} is niet bekend."
    hoe = "niet te zien" if isinstance(begin, Verborgen) else "niet bekend"
    return f"De taakstelling is {say_getal(taakstelling)}; wat daar van eerder bij komt of af gaat, is {hoe}."


def _say_mensen(aantal: Waarde) -> str:
    return f"{say_getal(aantal)} {'mens' if aantal == 1 else 'mensen'}"


def _list_begin(taak: Taak, jaar: int) -> Iterator[Taakdeelbeeld]:
    if taak.begin < 0:
        yield Taakdeelbeeld("over", "achterstand van eerder", str(-taak.begin))
    yield Taakdeelbeeld("over", f"taakstelling {jaar}", str(taak.taakstelling))
    if taak.begin > 0:
        yield Taakdeelbeeld("eerder", "voorsprong van eerder", str(taak.begin))


def _make_gehuisvest(gehuisvest: Waarde) -> Taakdeelbeeld:
    soort = "verborgen" if isinstance(gehuisvest, Klasse | Verborgen) else "waarde"
    return Taakdeelbeeld(soort, "gehuisvest", say_getal(gehuisvest))


def _list_rest(uitkomst: Uitkomst | None, *, loopt: bool) -> Iterator[Taakdeelbeeld]:
    if uitkomst is not None and uitkomst.saldo:
        tekort = "nog te gaan" if loopt else "te weinig"
        yield Taakdeelbeeld("", "meer dan nodig" if uitkomst.saldo > 0 else tekort, str(abs(uitkomst.saldo)))
