"""Four hundred mornings in a row, over both clock changes and 29 February, beside a slow and plain way of counting."""

from collections import Counter
from datetime import date, timedelta
from itertools import cycle
from random import Random

import pytest

from organisatie.models import Gebruiker
from organisatie.toegang import read_toegang
from termijnen.actions import termijn_gedaan, termijn_gezien, termijn_later, termijn_uitstel
from termijnen.domain import VERLOOPT_VANZELF
from termijnen.models import Attendering, Berekening, Dagbericht, Termijn, Termijnhandeling
from termijnen.sync import sync_allen
from termijnen.tasks.nacht import Nachtverslag, run_nacht
from tests.elk import part_and_rest
from tests.factories import moment
from tests.factories_termijnen import (
    BrieftermijnFactory,
    InburgeringFactory,
    TermijnFactory,
    VerblijfsdocumentFactory,
    VerblijfsvergunningFactory,
)
from tests.termijnen.team import Team, morgen_van, team

pytestmark = pytest.mark.django_db

BEGIN = date(2027, 10, 25)
DAGEN = 400
"""Up to 28 November 2028."""
DEEL = 60
"""What the ordinary run sees of them: one clock change, each kind of act, and every trap."""
Attenderingsleutel = tuple[int, str, date, int]


def world() -> Team:
    """One client with about every kind of date, and letters all through the period."""
    wij = team()
    VerblijfsvergunningFactory(client=wij.client, ingangsdatum=date(2023, 6, 1), nareis="ja")
    VerblijfsdocumentFactory(client=wij.client, begin=date(2024, 1, 1), eind=date(2028, 3, 27))
    InburgeringFactory(client=wij.client, plichtig_op=date(2025, 1, 15), pip_op=date(2025, 4, 2), kennisgeving_op=None)
    for n in range(24):
        BrieftermijnFactory(
            client=wij.client,
            dagtekening=BEGIN - timedelta(days=3),
            gezien_op=BEGIN - timedelta(days=2),
            uiterste_dag=BEGIN + timedelta(days=5 + 16 * n),
        )
    sync_allen()
    return wij


def act(wij: Team, op: date, hoe: str, keuze: Random) -> None:
    """In the afternoon somebody does something about one open deadline, when that can be done."""
    by = read_toegang(keuze.choice([wij.begeleider, wij.vervanger, wij.leider]), nu=moment(op))
    open_ = Termijn.objects.open().filter(dag__gt=op + timedelta(days=2), dag__lt=op + timedelta(days=40))
    termijn = open_.exclude(aard="kan vanaf").order_by("dag", "pk").first()
    if termijn is None or termijn.dag is None:
        return
    match hoe:
        case "gezien":
            termijn_gezien(by=by, termijn=termijn)
        case "gedaan":
            termijn_gedaan(by=by, termijn=termijn, op=op)
        case "uitstel":
            einde = (termijn.laatste or termijn.dag) + timedelta(days=21)
            termijn_uitstel(by=by, termijn=termijn, nieuwe_dag=einde, bewijs="brief van DUO")
        case "later":
            termijn_later(by=by, termijn=termijn, tot=op + timedelta(days=2), reden="De afspraak is overmorgen")


def expected(wij: Team, op: date) -> set[tuple[Attenderingsleutel, int]]:
    """The flags that this morning must bring, with their trap: one deadline, one threshold, one person at a time."""
    er_al: dict[Attenderingsleutel, tuple[int, date]] = {
        (s.ontvanger_id, s.sleutel, s.doel, s.drempel): (s.trap, s.op) for s in Attendering.objects.all()
    }
    gedaan = list(Termijnhandeling.objects.filter(ongedaan_op=None).values_list("sleutel", "gedaan_op"))
    nieuw: set[tuple[Attenderingsleutel, int]] = set()
    for termijn in Termijn.objects.filter(afloop="open").exclude(aard="wacht"):
        for doel, drempel in thresholds(termijn, op):
            wie = {(wij.begeleider.pk, 1)} | ({(wij.leider.pk, 3)} if drempel == -1 else set())
            mijn = [
                rij
                for attendering, rij in er_al.items()
                if attendering[1:] == (termijn.pk, doel, drempel) and rij[0] < 3
            ]
            if mijn and not any(s == termijn.pk and dag >= min(o for _, o in mijn) for s, dag in gedaan):
                wachten = timedelta(days=2 if termijn.is_fataal else 4)
                laatst_gevraagd = max(mijn)
                if laatst_gevraagd[1] + wachten <= op:
                    wie |= {(wij.vervanger.pk, 2)} if laatst_gevraagd[0] == 1 else {(wij.leider.pk, 3)}
            nieuw |= {((wie_, termijn.pk, doel, drempel), trap) for wie_, trap in wie}
    return {(attendering, trap) for attendering, trap in nieuw if attendering not in er_al}


def thresholds(termijn: Termijn, op: date) -> set[tuple[date, int]]:
    if termijn.herinneren_vanaf and op < termijn.herinneren_vanaf and (termijn.dag is None or op < termijn.dag):
        return set()
    if termijn.aard == "onbekend":
        return {(date(1970, 1, 1), 0)}
    assert termijn.dag is not None
    if termijn.code in VERLOOPT_VANZELF and op >= termijn.dag:
        return set()
    gevonden = {(termijn.dag, d) for d in termijn.drempels if termijn.dag - timedelta(days=d) <= op}
    if termijn.laatste and op > termijn.laatste:
        gevonden.add((termijn.laatste, -1))
    if termijn.herinneren_vanaf and termijn.herinneren_vanaf <= op:
        gevonden.add((termijn.herinneren_vanaf, 0))
    return gevonden


def morning(wij: Team, op: date) -> Nachtverslag:
    """One morning, compared with what was expected of it."""
    verwacht = expected(wij, op)

    uitkomst = run_nacht(op, nu=moment(op, 6, 0))

    nieuw = {((s.ontvanger_id, s.sleutel, s.doel, s.drempel), s.trap) for s in Attendering.objects.filter(op=op)}
    assert nieuw == verwacht, op
    gemaild = set(Dagbericht.objects.filter(op=op, stand="verzonden").values_list("ontvanger", flat=True))
    assert gemaild == {attendering[0] for attendering, _ in nieuw}, op
    return uitkomst


@pytest.mark.parametrize("dagen", part_and_rest([DEEL, DAGEN]))
def test_four_hundred_mornings(mailoutbox, dagen):
    wij, keuze = world(), Random(29022028)
    hoe = cycle(["gezien", "later", "gedaan", "gezien", "uitstel", "gezien"])

    for n in range(dagen):
        op = BEGIN + timedelta(days=n)
        uitkomst = morning(wij, op)
        assert (uitkomst.nieuw, uitkomst.gewijzigd, uitkomst.weg) == (0, 0, 0)
        if n % 5 == 2:
            act(wij, op, next(hoe), keuze)

    per_dag = Counter((tuple(mail.to), bericht) for mail, bericht in zip(mailoutbox, days_of_mail(), strict=True))
    assert set(per_dag.values()) == {1}
    assert set(Attendering.objects.values_list("trap", flat=True)) == {1, 2, 3}
    assert set(Termijnhandeling.objects.values_list("soort", flat=True)) == {"gezien", "later", "gedaan", "uitstel"}
    no_day_is_wrong()


def days_of_mail() -> list[date]:
    return list(Dagbericht.objects.order_by("pk").values_list("op", flat=True))


def no_day_is_wrong() -> None:
    """Computing all again from nothing gives the same rows."""
    voor = list(Termijn.objects.order_by("pk").values())
    Termijn.objects.all().delete()
    Berekening.objects.all().delete()
    sync_allen()
    assert list(Termijn.objects.order_by("pk").values()) == voor


@pytest.mark.parametrize(("zaad", "termijnen"), part_and_rest([(1, 2), (1, 6), (2, 6), (3, 6)]))
def test_how_often_the_work_is_done_makes_no_difference_in_the_end(zaad, termijnen):
    """The same deadlines for two teams: one is served each morning, the other when the machine happens to be on.
    The ordinary run has two of them, and so fewer mornings."""
    dagen = 72 + 13 * termijnen
    dagelijks, soms, keuze = team(), team(), Random(zaad)
    for wij in (dagelijks, soms):
        for n in range(termijnen):
            TermijnFactory(
                client=wij.client, feit=f"brieftermijn-{n}", begin=date(2028, 1, 5) + timedelta(days=13 * n),
                drempels=[30, 7, 1], is_fataal=n % 2 == 0,
            )  # fmt: skip

    for n in range(dagen):
        op = date(2027, 12, 1) + timedelta(days=n)
        met = op if n >= dagen - 20 or keuze.random() < 0.15 else None
        one_morning(dagelijks, op, zonder=soms)
        if met:
            one_morning(soms, met, zonder=dagelijks)

    assert told(soms) == told(dagelijks)
    assert {trap for *_, trap in told(soms)} == {1, 2, 3}


def one_morning(wij: Team, op: date, *, zonder: Team) -> None:
    """A morning for one team: the machine of the other is off, so its people are not there."""
    mensen = Gebruiker.objects.filter(pk__in=[zonder.begeleider.pk, zonder.vervanger.pk, zonder.leider.pk])
    mensen.update(is_active=False)
    morgen_van(op)
    mensen.update(is_active=True)


def told(wij: Team) -> set[tuple[object, ...]]:
    """Who heard what, in words that are the same for both teams."""
    rollen = {wij.begeleider.pk: "begeleider", wij.vervanger.pk: "vervanger", wij.leider.pk: "leider"}
    rows = Attendering.objects.filter(client=wij.client).select_related(None)
    return {(rollen[s.ontvanger_id], s.sleutel.partition("-")[2], s.doel, s.drempel, s.trap) for s in rows}
