"""What the pages of the yearly figures show, prepared: templates only place it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify

from organisatie.models import Gemeente, Gemeentedefinitie
from organisatie.rechten import Recht, Toegang
from rapportage.controles import Controle, Gedrukt, find_outside_registratie, list_controles, list_gedrukte_cijfers
from rapportage.grafiek import (
    NIET_BIJGEHOUDEN,
    Balk,
    Reeks,
    Waarde,
    draw_kolommen,
    draw_regelbalk,
    find_biggest,
    make_maandreeks,
    say_alt_tekst,
    say_getal,
)
from rapportage.indicator import Figuur, Uitsplitsing
from rapportage.indicatoren.register import REGISTER, SECTIES
from rapportage.rekenen import Nodig, count_all, count_jaarstaten
from rapportage.tonen.beeld import Cijferbeeld, show_whole

EERSTE_JAAR = 1990
OPEN_SECTIES = 4
"""So many parts of the report stand open on the page of a year."""
# About how high things stand on a page, in pixels: only to fill two columns alike.
REGELHOOGTE, CELHOOGTE, DEELKOP, MAANDHOOGTE = 45, 37, 70, 300
# The breakdowns that stand on the page of the year itself, beside their charts.
OP_JAARPAGINA = (("gehuisvest", "maand"), ("contacten", "maand"), ("contacten", "soort"), ("contacten", "onderwerp"))
OP_VOGELVLUCHT = (("gehuisvest", "maand"), ("contacten", "maand"))
ZEGT_WAT_ONTBREEKT = tuple(("gehuisvest", naam) for naam in ("leeftijdsgroep", "geslacht", "nationaliteit"))
"""Breakdowns whose unknown cells are what ``ontbrekend`` asks for."""


@dataclass(frozen=True, slots=True)
class Jaarbeeld:
    """A year beside the one before, for one reader."""

    gemeente: Gemeente
    jaar: int
    dit: Cijferbeeld
    vorig: Cijferbeeld
    mag_rijen: bool

    @property
    def stand(self) -> date:
        """The day of counting."""
        return self.dit.staat.stand


@dataclass(frozen=True, slots=True)
class Indicatorbeeld:
    """One figure on one line."""

    figuur: Figuur
    url: str
    waarde: str
    vorig: str
    gedrukt: tuple[Gedrukt, ...]

    @property
    def is_deel(self) -> bool:
        """Whether this figure is a part of the one above it."""
        return bool(getattr(self.figuur, "deel_van", ""))


@dataclass(frozen=True, slots=True)
class Celregelbeeld:
    """One cell of a breakdown, with last year's beside it and its bar; ``url`` opens its rows, for who may."""

    naam: str
    waarde: str
    vorig: str
    balk: SafeString
    url: str = ""


@dataclass(frozen=True, slots=True)
class Deelbeeld:
    """One breakdown: its table, the same numbers in a sentence, and a drawing of months; others have a bar per line."""

    sleutel: str
    titel: str
    regels: tuple[Celregelbeeld, ...]
    svg: SafeString
    tekst: str
    uitleg: str
    is_maand: bool = False

    @property
    def hoogte(self) -> int:
        """About how high it stands on a page, in pixels."""
        return MAANDHOOGTE if self.is_maand else DEELKOP + len(self.regels) * CELHOOGTE


@dataclass(frozen=True, slots=True)
class Sectiebeeld:
    """One part of the report: its figures, and the breakdowns that stand with them."""

    sectie: str
    regels: tuple[Indicatorbeeld, ...]
    delen: tuple[Deelbeeld, ...] = ()

    @property
    def sleutel(self) -> str:
        """Its place on the page, for a link."""
        return slugify(self.sectie)

    @property
    def is_open(self) -> bool:
        """Whether it stands open on the page: what a wethouder asks first. The rest is one click away."""
        return self.sectie in SECTIES[:OPEN_SECTIES]

    @property
    def is_bekend(self) -> bool:
        """Whether there is anything to read: a figure that is known in this year or the one before."""
        return any({regel.waarde, regel.vorig} != {NIET_BIJGEHOUDEN} for regel in self.regels)

    @property
    def kolommen(self) -> tuple[list[Deelbeeld], list[Deelbeeld]]:
        """The breakdowns in two columns of about one height; the figures stand on top of the first."""
        links: list[Deelbeeld] = []
        rechts: list[Deelbeeld] = []
        hoog_links, hoog_rechts = len(self.regels) * REGELHOOGTE, 0
        for deel in sorted(self.delen, key=lambda deel: -deel.hoogte):
            if hoog_rechts <= hoog_links:
                rechts.append(deel)
                hoog_rechts += deel.hoogte
            else:
                links.append(deel)
                hoog_links += deel.hoogte
        return links, rechts


def is_on_jaarpagina(code: str, naam: str) -> bool:
    """The breakdowns that the page of the year draws."""
    return (code, naam) in OP_JAARPAGINA


def is_in_vogelvlucht(code: str, naam: str) -> bool:
    """The breakdowns that the sheet of paper draws."""
    return (code, naam) in OP_VOGELVLUCHT


def is_counted_for_vogelvlucht(code: str, naam: str) -> bool:
    """The breakdowns that the sheet of paper draws, and those that say what is missing."""
    return is_in_vogelvlucht(code, naam) or (code, naam) in ZEGT_WAT_ONTBREEKT


def may_see_rijen(toegang: Toegang, gemeente: Gemeente) -> bool:
    """Whether this person sees the rows behind the numbers."""
    return toegang.is_systeem or gemeente.pk in toegang.gemeenten(Recht.TOTALEN_RIJEN)


def make_jaarbeeld(
    toegang: Toegang,
    gemeente: Gemeente,
    jaar: int,
    *,
    dit: Nodig = count_all,
    vorig: Nodig = count_all,
    codes: Collection[str] = REGISTER.keys(),
) -> Jaarbeeld:
    """Count this year and last year.

    ``codes`` are the figures that the page shows, ``dit`` and ``vorig`` the breakdowns of each year.
    """
    nodig = {jaar: dit, jaar - 1: vorig}
    staten = count_jaarstaten(gemeente, [jaar - 1, jaar], toegang.vandaag, nodig=nodig, codes=codes)
    mag = may_see_rijen(toegang, gemeente)
    return Jaarbeeld(gemeente, jaar, show_whole(staten[jaar]), show_whole(staten[jaar - 1]), mag)


def make_jaarpagina(beeld: Jaarbeeld) -> dict[str, Any]:
    """The figures by section, the charts, the checks, and what was printed."""
    gedrukt = list_gedrukte_cijfers(beeld.gemeente, beeld.dit)
    alle = list_all_controles(beeld)
    delen = list_delen(beeld, OP_JAARPAGINA)
    return {
        "beeld": beeld,
        "secties": list_secties(beeld, gedrukt, delen),
        "delen": list(delen.values()),
        "controles": [controle for controle in alle if controle.klopt is not False],
        "controles_fout": [controle for controle in alle if controle.klopt is False],
        "controles_goed": sum(controle.klopt is True for controle in alle),
        "gedrukt": gedrukt,
        "gedrukt_ontelbaar": sum(not cijfer.is_telbaar for cijfer in gedrukt),
    }


def list_all_controles(beeld: Jaarbeeld) -> list[Controle]:
    """Sums that must agree, and rows outside what is kept."""
    return [*list_controles(beeld.dit, beeld.vorig), *find_outside_registratie(beeld.gemeente, beeld.dit)]


def list_delen(beeld: Jaarbeeld, welke: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Deelbeeld]:
    """These breakdowns, as far as they are registered, in their order."""
    return {(code, naam): d for code, naam in welke if (d := _make_deel_of(beeld, code, naam))}


def list_secties(
    beeld: Jaarbeeld, gedrukt: Iterable[Gedrukt] = (), delen: Mapping[tuple[str, str], Deelbeeld] | None = None
) -> list[Sectiebeeld]:
    """The lines of the report by section, in the order of the registry, each with its breakdowns."""
    per_code: dict[str, list[Gedrukt]] = {}
    for cijfer in gedrukt:
        per_code.setdefault(cijfer.code, []).append(cijfer)
    regels = [
        Indicatorbeeld(
            cijfer.figuur,
            make_indicator_url(beeld, code),
            say_getal(beeld.dit.totaal(code)),
            say_getal(beeld.vorig.totaal(code)),
            tuple(per_code.get(code, ())),
        )
        for code, cijfer in beeld.dit.staat.cijfers.items()
    ]
    return [
        Sectiebeeld(
            sectie,
            tuple(regel for regel in regels if regel.figuur.sectie == sectie),
            tuple(deel for (code, _), deel in (delen or {}).items() if REGISTER[code].sectie == sectie),
        )
        for sectie in SECTIES
    ]


def make_delen(beeld: Jaarbeeld, figuur: Figuur) -> list[Deelbeeld]:
    """Each breakdown of a figure; none when it is not registered."""
    return [d for u in figuur.uitsplitsingen if (d := _make_deel(beeld, figuur, u))]


def list_definities(gemeente: Gemeente, jaar: int) -> list[Gemeentedefinitie]:
    """By which choices this gemeente counted during the year."""
    rijen = Gemeentedefinitie.objects.filter(gemeente=gemeente, begin__lt=date(jaar + 1, 1, 1)).order_by("begin")
    return [rij for rij in rijen if rij.eind is None or rij.eind > date(jaar, 1, 1)]


def make_indicator_url(beeld: Jaarbeeld, code: str) -> str:
    """The page of one figure."""
    return reverse("rapportage:indicator-detail", args=[beeld.gemeente.pk, beeld.jaar, code])


def _make_deel_of(beeld: Jaarbeeld, code: str, naam: str) -> Deelbeeld | None:
    figuur = beeld.dit.staat.cijfers[code].figuur
    return next((_make_deel(beeld, figuur, u) for u in figuur.uitsplitsingen if u.naam == naam), None)


def _make_deel(beeld: Jaarbeeld, figuur: Figuur, uitsplitsing: Uitsplitsing) -> Deelbeeld | None:
    cellen = _put_beside(beeld, figuur.code, uitsplitsing.naam)
    if not cellen:
        return None
    reeks = _make_reeks(beeld, figuur, uitsplitsing, cellen)
    is_maand = uitsplitsing.naam == "maand"
    grootste = find_biggest(waarde for beide in cellen.values() for waarde in beide)
    regels = tuple(
        Celregelbeeld(
            naam,
            say_getal(dit),
            say_getal(vorig),
            mark_safe(draw_regelbalk(dit, vorig, grootste)),  # noqa: S308 - drawn by grafiek, holds no words
            _make_cel_url(beeld, figuur.code, uitsplitsing.naam, naam, dit),
        )
        for naam, (dit, vorig) in cellen.items()
    )
    svg = mark_safe(draw_kolommen(reeks) if is_maand else "")  # noqa: S308 - grafiek escapes every word
    tekst = say_alt_tekst(reeks)
    return Deelbeeld(reeks.sleutel, reeks.titel, regels, svg, tekst, uitsplitsing.uitleg, is_maand)


def _put_beside(beeld: Jaarbeeld, code: str, naam: str) -> dict[str, tuple[Waarde, Waarde]]:
    """The numbers of both years, for every cell that one of them has."""
    dit, vorig = beeld.dit.cellen(code, naam), beeld.vorig.cellen(code, naam)
    leeg, leeg_vorig = _make_empty_deel(beeld.dit, code), _make_empty_deel(beeld.vorig, code)
    return {
        cel: (dit.get(cel, leeg), vorig.get(cel, leeg_vorig)) for cel in [*dit, *(c for c in vorig if c not in dit)]
    }


def _make_empty_deel(beeld: Cijferbeeld, code: str) -> Waarde:
    """What a cell without rows is: 0, or unknown when the figure is not registered."""
    return None if beeld.totaal(code) is None else 0


def _make_reeks(
    beeld: Jaarbeeld, figuur: Figuur, uitsplitsing: Uitsplitsing, cellen: dict[str, tuple[Waarde, Waarde]]
) -> Reeks:
    sleutel, titel = f"{figuur.code}-{uitsplitsing.naam}", uitsplitsing.titel(figuur)
    naam, naam_vorig = str(beeld.jaar), str(beeld.jaar - 1)
    if uitsplitsing.naam == "maand":
        dit, vorig = zip(*cellen.values(), strict=True)
        return make_maandreeks(sleutel, titel, dit, naam=naam, vorig=vorig, naam_vorig=naam_vorig)
    rijen = tuple(Balk(cel, dit, vorig) for cel, (dit, vorig) in cellen.items())
    return Reeks(sleutel, titel, rijen, naam, naam_vorig)


def _make_cel_url(beeld: Jaarbeeld, code: str, naam: str, cel: str, waarde: Waarde) -> str:
    if not beeld.mag_rijen or not waarde:
        return ""
    return f"{make_indicator_url(beeld, code)}?{urlencode({'uitsplitsing': naam, 'cel': cel})}#rijen"
