"""Which permit, cards and travel documents somebody has, and what became of them. Pure: no Django, no clock.

Each plan holds only what had happened by ``vandaag``; days ahead are those that a paper prints.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.periode import add_months
from wetgeving.regels.dagen import TWEE_STATUSSEN

BEPAALD, TITEL = "asiel bepaalde tijd", "asiel"
JAREN_VERGUNNING, JAREN_TITEL, JAREN_PASPOORT = 5, 3, 3
ASIELPROCEDURE = timedelta(days=430)
POST = timedelta(days=2)  # between the day on the letter and the day on which somebody has it
TOT_DE_KAART = timedelta(days=25)
TOT_HET_PASPOORT = timedelta(days=150)
BESLIST_IN = timedelta(days=95)
CIJFERS_OP_EEN_KAART = "123456789"
_DAG = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Verlengingplan:
    """A request to extend; ``eind`` only when it was granted."""

    ingediend_op: date
    uitkomst: str = "open"
    besloten_op: date | None = None
    eind: date | None = None


@dataclass(frozen=True, slots=True)
class Documentplan:
    """A card or travel document; ``eind`` is the first day on which it is no longer valid."""

    soort: str
    begin: date
    eind: date


@dataclass(frozen=True, slots=True)
class Verblijfplan:
    """The right to stay of one person, as the team wrote it down from the day ``op`` on.

    ``referent`` is the key of the person from whom it is derived.
    """

    op: date
    soort: str
    status: str
    dagtekening: date | None
    bekendmaking: date | None
    ingangsdatum: date | None
    eind: date | None
    nareis: str = "nee"
    referent: str | None = None
    verlengingen: tuple[Verlengingplan, ...] = ()
    kaarten: tuple[Documentplan, ...] = ()
    reisdocumenten: tuple[Documentplan, ...] = ()


def plan_verblijf(
    op: date,
    bekend: date,
    vandaag: date,
    *,
    aanvraag: date | None = None,
    status: str = "vluchteling",
    referent: str | None = None,
    nareis: str = "nee",
    vraagt_dagen: int = 165,
    paspoort: bool = False,
) -> Verblijfplan:
    """The permit that somebody was given on ``bekend``, of the law of that day, with what followed.

    ``vraagt_dagen``: how long before its end an extension is asked. ``paspoort``: with a travel document.
    """
    is_nieuw = bekend >= TWEE_STATUSSEN
    ingang = None if is_nieuw else aanvraag or bekend - ASIELPROCEDURE
    eind = add_months(ingang, JAREN_VERGUNNING * 12) if ingang else add_months(bekend, JAREN_TITEL * 12) + _DAG
    verlengingen = tuple(_verlengingen(eind, vraagt_dagen, vandaag))
    return Verblijfplan(
        op,
        TITEL if is_nieuw else BEPAALD,
        "afgeleid" if referent else status,
        bekend - POST,
        bekend,
        ingang,
        # The title of a family member follows the referent's: the letter prints no day of its own.
        None if is_nieuw and referent else eind,
        nareis,
        referent,
        verlengingen,
        tuple(_kaarten(bekend, eind, verlengingen, vandaag)),
        tuple(_paspoorten(bekend + TOT_HET_PASPOORT, vandaag)) if paspoort else (),
    )


def zonder_bekendmaking(plan: Verblijfplan) -> Verblijfplan:
    """The same, of somebody who lost the letter: only the card tells from when it holds."""
    return replace(plan, dagtekening=None, bekendmaking=None, status="onbekend", nareis="onbekend")


def kortere_kaart(plan: Verblijfplan, eind: date) -> Verblijfplan:
    """The same, with a last card that expires before the permit does."""
    *eerder, laatste = plan.kaarten
    return replace(plan, kaarten=(*eerder, replace(laatste, eind=eind)))


def afgewezen(plan: Verblijfplan, ingediend_op: date, besloten_op: date) -> Verblijfplan:
    """The same, of somebody whose request to extend was refused on that day."""
    return replace(plan, verlengingen=(Verlengingplan(ingediend_op, "afgewezen", besloten_op),))


def kaartnummer(volgnummer: int) -> str:
    """A number that looks like one on a card, and says that it is none: four digits without a zero."""
    cijfers = []
    for _ in range(4):
        volgnummer, rest = divmod(volgnummer, len(CIJFERS_OP_EEN_KAART))
        cijfers.append(CIJFERS_OP_EEN_KAART[rest])
    return "VTEST" + "".join(cijfers)


def _verlengingen(eind: date, vraagt_dagen: int, vandaag: date) -> Iterator[Verlengingplan]:
    """Asked before the end each time, and granted as the law of the day of the decision says."""
    ingediend = eind - timedelta(days=vraagt_dagen)
    while ingediend <= vandaag:
        besloten = ingediend + BESLIST_IN
        if besloten > vandaag:
            yield Verlengingplan(ingediend)
            return
        eind = add_months(eind, 12 * (JAREN_TITEL if besloten >= TWEE_STATUSSEN else JAREN_VERGUNNING))
        yield Verlengingplan(ingediend, "verlengd", besloten, eind)
        ingediend = eind - timedelta(days=vraagt_dagen)


def _kaarten(
    bekend: date, eind: date, verlengingen: tuple[Verlengingplan, ...], vandaag: date
) -> Iterator[Documentplan]:
    """One with the permit, and one with each extension."""
    begin = bekend + TOT_DE_KAART
    if begin <= vandaag:
        yield Documentplan("III", begin, eind)
    for verlenging in verlengingen:
        if verlenging.besloten_op and verlenging.eind and verlenging.besloten_op + TOT_DE_KAART <= vandaag:
            yield Documentplan("III", verlenging.besloten_op + TOT_DE_KAART, verlenging.eind)


def _paspoorten(begin: date, vandaag: date) -> Iterator[Documentplan]:
    """A travel document, renewed two weeks before each end."""
    while begin <= vandaag:
        eind = add_months(begin, JAREN_PASPOORT * 12)
        yield Documentplan("vluchtelingenpaspoort", begin, eind)
        begin = eind - timedelta(days=14)
