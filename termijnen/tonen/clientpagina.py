"""The deadlines and letters of one client: in *Nu*, in the tijdlijn, on the levenslijn. Reads only."""

from collections.abc import Sequence
from datetime import date

from django.db.models import QuerySet
from django.urls import reverse

from clients.models import Client
from core.clientpagina import Badge, Gebeurtenis, Nudeel, Nuregel
from core.levenslijn import Merk, Spoor, Toon, Vorm
from core.prepared import Prepared
from core.tekst import take_first_sentence
from core.templatetags.weergave import dag_zonder_naam
from organisatie.rechten import Recht, Toegang
from termijnen.domain import Termijnaard
from termijnen.models import Brieftermijn, Termijn
from termijnen.tonen.datum_in_woorden import Standbeeld, make_standbeeld
from termijnen.tonen.werklijst import VOORUIT, Termijnbeeld, keep_running, make_termijnbeeld, put_in_order

NU_TERMIJNEN = 3
TOON = {"te-laat": Toon.LAAT, "nodig": Toon.STRAKS, "straks": Toon.STRAKS}


def list_running(toegang: Toegang, client: Client) -> list[Termijn]:
    """The open deadlines of this client: late ones first, then by day, then what waits or is not known."""
    return _RUNNING.rows(toegang, client.pk)


def _find_running(toegang: Toegang, client: int) -> QuerySet[Termijn]:
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).filter(client=client).select_related("client")
    return put_in_order(keep_running(rows, toegang.vandaag), toegang.vandaag)


_RUNNING = Prepared(_find_running)


def list_termijnen_nu(toegang: Toegang, client: Client, termijnen: Sequence[Termijn]) -> Nudeel:
    """Of these deadlines (in their order) those that come soon or miss a fact, with what to do; else the next one."""
    tot = toegang.vandaag + VOORUIT
    straks = [termijn for termijn in termijnen if _is_now(termijn, tot)]
    gekozen = straks[:NU_TERMIJNEN] or termijnen[:1]
    eerst = tuple(_make_regel(make_termijnbeeld(termijn, toegang.vandaag)) for termijn in gekozen)
    if not termijnen:
        return Nudeel(eerst)
    return Nudeel(
        eerst, reverse("termijnen:clienttermijn-list", args=[client.pk]), f"alle termijnen ({len(termijnen)})"
    )


def _is_now(termijn: Termijn, tot: date) -> bool:
    return termijn.aard == Termijnaard.ONBEKEND if termijn.dag is None else termijn.dag <= tot


def _make_regel(beeld: Termijnbeeld) -> Nuregel:
    return Nuregel(
        wat=beeld.termijn.wat,
        url=reverse("termijnen:termijn-detail", args=[beeld.termijn.pk]),
        op=beeld.wanneer.dag,
        aanhef=_say_before(beeld),
        bij="" if beeld.wanneer.verschil == beeld.stand.woord else beeld.wanneer.verschil,
        doe=take_first_sentence(beeld.doen.nu),
        badge=_make_badge(beeld.stand) if beeld.wanneer.dag else None,
    )


def _say_before(beeld: Termijnbeeld) -> str:
    """A word before the day; without a day it says how the deadline stands."""
    if beeld.wanneer.dag is None:
        return beeld.stand.woord
    return "vanaf" if beeld.wanneer.aanhef else ""


def _make_badge(stand: Standbeeld) -> Badge:
    return Badge(f"{stand.vorm} {stand.woord}", stand.kleur)


def draw_termijnen(toegang: Toegang, client: Client, termijnen: Sequence[Termijn]) -> Spoor:
    """Each of these deadlines that has a day, as a flag."""
    merken = []
    for termijn in termijnen:
        if termijn.dag is not None:
            stand = make_standbeeld(termijn, toegang.vandaag)
            tekst = f"{termijn.wat}, {dag_zonder_naam(termijn.dag)} ({stand.woord})"
            url = reverse("termijnen:termijn-detail", args=[termijn.pk])
            merken.append(Merk(termijn.dag, tekst, url, Vorm.VLAG, TOON.get(stand.soort, Toon.GEWOON)))
    return Spoor(
        "Termijnen",
        "termijnen",
        reverse("termijnen:clienttermijn-list", args=[client.pk]),
        merken=merken,
        zeg_samen=lambda samen: f"{len(samen)} termijnen: {'; '.join(merk.tekst for merk in samen)}",
    )


def tell_brieven(toegang: Toegang, client: Client, hoogstens: int) -> list[Gebeurtenis]:
    """The newest letters, on the day that stands on them."""
    return [
        Gebeurtenis(
            op=brief.dagtekening,
            kop=f"Brief van {brief.get_afzender_display()}",
            url=reverse("termijnen:brieftermijn-detail", args=[brief.pk]),
            tekst=brief.gevraagd,
            bij=f"uiterlijk {dag_zonder_naam(brief.uiterste_dag)}" if brief.uiterste_dag else "",
            vorm="brief",
        )
        for brief in _BRIEVEN.rows(toegang, client.pk, hoogstens=hoogstens)
    ]


def _find_brieven(toegang: Toegang, client: int, *, hoogstens: int) -> QuerySet[Brieftermijn]:
    rows = Brieftermijn.objects.visible_to(toegang, Recht.BRIEF_VASTLEGGEN).filter(client=client)
    return rows.order_by("-dagtekening", "-pk")[:hoogstens]


_BRIEVEN = Prepared(_find_brieven)
