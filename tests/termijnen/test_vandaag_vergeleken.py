"""Deadlines on *Vandaag* and in their list by questions that lie ready, beside the slow way: each row by itself."""

import random
from collections import Counter
from datetime import timedelta

import pytest
from django.db.models import Q
from django.utils import timezone

from core.prepared import read
from gezinshereniging.models import Dossier
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Rol
from termijnen.domain import GROEP, Afloop, Handeling, Termijngroep, find_end_of_month, find_stand
from termijnen.models import Termijn, Termijnhandeling
from termijnen.tonen.dossiers import list_van_mijn_dossiers
from termijnen.tonen.drukte import ask_verdeling
from termijnen.tonen.eigenaar import add_who_acts
from termijnen.tonen.groepen import VERRE_GROEPEN
from termijnen.tonen.lijst import make_lijst
from termijnen.tonen.rondetermijnen import find_dossiers_of
from termijnen.tonen.vandaag import list_my_termijnen, list_tellers, list_unowned
from termijnen.tonen.werklijst import ALLE, MIJN, NIEMAND, Tab, Termijnfilter, keep_mine, keep_now, put_in_order
from tests.elk import part_and_rest
from tests.factories import ClientFactory, LocatieFactory, ToewijzingFactory
from tests.factories_dossiers import DossierFactory
from tests.factories_termijnen import BrieftermijnFactory, TermijnFactory, TermijnhandelingFactory
from tests.team import Collega

pytestmark = pytest.mark.django_db
CLIENTEN, TERMIJNEN = 44, 200
GETELD = (Termijngroep.TE_LAAT, Termijngroep.DEZE_WEEK, Termijngroep.DEZE_MAAND)
VERSCHILLEN = (-40, -8, -1, 0, 1, 3, 6, 7, 13, 14, 15, 28, 32, 50)


def over(dagen):
    return timezone.localdate() + timedelta(days=dagen)


def make_people(kans: random.Random) -> tuple[list[Collega], list]:
    """Two teams; one helper guides more people than one question names, and some have left."""
    locaties = [LocatieFactory() for _ in range(2)]
    mensen = [Collega(rol, plaats) for plaats in locaties for rol in (Rol.VRIJWILLIGER, Rol.JURIDISCH, Rol.TEAMLEIDER)]
    clients = [ClientFactory(locatie=kans.choice(locaties)) for _ in range(CLIENTEN)]
    for client in clients[:22]:
        ToewijzingFactory(client=client, gebruiker=mensen[0].gebruiker)
    for client in clients[22:24]:
        ToewijzingFactory(client=client, gebruiker=mensen[3].gebruiker)
    mensen[4].aanstelling.eind = over(0)
    mensen[4].aanstelling.save()
    return mensen, clients


def make_termijnen(kans: random.Random, mensen: list[Collega], clients: list) -> None:
    for client in clients[::2]:
        jurist = kans.choice([mensen[1], mensen[2], mensen[4]])
        DossierFactory(referent=client, locatie=jurist.aanstelling.locatie, verantwoordelijke=jurist.gebruiker)
    for nummer in range(TERMIJNEN):
        client, wie = kans.choice(clients), kans.choice(mensen).gebruiker
        feit = f"reisdocument-{nummer}"
        if kans.random() < 0.2:
            feit = f"brieftermijn-{BrieftermijnFactory(client=client, eigenaar=wie, gevraagd=f'Stuk {nummer}').pk}"
        elif dossier := Dossier.objects.filter(referent=client).first():
            feit = f"dossier-{dossier.pk}"
        begin = kans.choice(VERSCHILLEN)
        laatste = kans.choice([None, begin, begin + 3])
        termijn = TermijnFactory(
            client=client, feit=feit, code=kans.choice(["brief_termijn", "kind_18"]) + f"_{nummer}" * (nummer % 2),
            begin=over(begin), laatste=None if laatste is None else over(laatste),
            herinneren_vanaf=kans.choice([None, None, over(-1), over(2)]), is_onveilig=kans.random() < 0.3,
            afloop=kans.choice([Afloop.OPEN, Afloop.OPEN, Afloop.OPEN, Afloop.GEDAAN]), sleutel=f"s-{nummer}",
        )  # fmt: skip
        if kans.random() < 0.2:
            TermijnhandelingFactory(client=client, sleutel=termijn.pk, soort="gezien", gebruiker=wie)


def list_month(toegang):
    """What this person may see up to the end of the month, each with who takes care of it and its group, one by one."""
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).order_by("dag", "client", "pk")
    for termijn in keep_now(rows, find_end_of_month(toegang.vandaag), toegang.vandaag):
        (doet,) = add_who_acts(Termijn.objects.filter(pk=termijn.pk), toegang).values_list("doet", flat=True)
        yield termijn, doet, GROEP[find_stand(termijn, toegang.vandaag)].value


@pytest.mark.parametrize("zaad", part_and_rest([1, 2]))
def test_vandaag_gives_what_a_look_at_each_deadline_gives(zaad):
    kans = random.Random(zaad)
    mensen, clients = make_people(kans)
    make_termijnen(kans, mensen, clients)

    gezien = Counter()
    for mens in mensen:
        toegang = mens.toegang()
        maand = list(list_month(toegang))
        verdeling = {(doet, groep): aantal for doet, groep, aantal in read(ask_verdeling(toegang))[0]}
        assert verdeling == Counter((doet, groep) for _, doet, groep in maand)
        aantallen = [teller["aantal"] for teller in list_tellers(toegang)]
        assert aantallen[:3] == [sum(is_van == groep for *_, is_van in maand) for groep in GETELD]

        wees = [termijn for termijn, doet, groep in maand if doet is None and groep in GETELD]
        regels, rest = list_unowned(toegang)
        assert ([regel.termijn for regel in regels], rest) == (wees[:5], max(len(wees) - 5, 0))

        rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).filter(keep_mine(toegang), laatste__isnull=False)
        mijn = list(put_in_order(keep_now(rows, over(14), over(0)), over(0))[:8])
        regels = list_my_termijnen(toegang)
        doet = dict(add_who_acts(Termijn.objects.all(), toegang).values_list("pk", "doet"))
        assert [regel.termijn for regel in regels] == mijn
        assert [regel.doet and regel.doet.pk for regel in regels] == [doet[termijn.pk] for termijn in mijn]
        gezien += Counter(maand=len(maand), wees=len(wees), mijn=len(mijn))
    assert min(gezien["maand"], gezien["wees"], gezien["mijn"]) > 5


@pytest.mark.parametrize("zaad", part_and_rest([1, 2]))
def test_the_deadlines_of_my_dossiers_are_those_that_each_dossier_has(zaad):
    kans = random.Random(zaad)
    mensen, clients = make_people(kans)
    make_termijnen(kans, mensen, clients)

    gezien = 0
    for mens in mensen:
        toegang = mens.toegang()
        dossiers = Dossier.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(verantwoordelijke=mens.gebruiker)
        begeleid = set(mens.gebruiker.toewijzingen.values_list("client", flat=True))
        eigen = {rij.referent_id: rij for rij in dossiers if rij.referent_id not in begeleid}
        rows = put_in_order(keep_now(Termijn.objects.all(), over(14), over(0)), over(0))
        van = find_dossiers_of(list(eigen.values()), rows)
        verwacht = [(rij, eigen[rij.client_id]) for rij in rows if rij.pk in van][:8]

        assert [(regel.termijn, dossier) for regel, dossier in list_van_mijn_dossiers(toegang)] == verwacht
        gezien += len(verwacht)
    assert gezien > 5


def list_choices(collega: Collega) -> list[Termijnfilter]:
    """Whose, of which kind, which group and which week: every combination of some of each."""
    van = (ALLE, MIJN, NIEMAND, str(collega.gebruiker.pk))
    deel = [{}, {"tab": Tab.ONBEKEND}, *({"groep": groep} for groep in Termijngroep), {"week": 0}, {"week": 2}]
    return [
        Termijnfilter(van=wie, codes=codes, **welk)
        for wie in van
        for codes in (frozenset(), frozenset({"kind_18"}))
        for welk in deel
    ]


def keep_slowly(toegang, keuze: Termijnfilter) -> list[Termijn]:
    """The deadlines within reach of whom and which kind was chosen, in the order of the list, one by one."""
    rows = add_who_acts(Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN), toegang)
    werk = {ALLE: Q(), NIEMAND: Q()}.get(keuze.van)
    if werk is None:
        wie = Gebruiker.objects.get(pk=toegang.gebruiker_id if keuze.van == MIJN else keuze.van)
        brieven = [f"brieftermijn-{pk}" for pk in wie.brieftermijnen.values_list("pk", flat=True)]
        opgepakt = Termijnhandeling.objects.geldend().filter(gebruiker=wie, soort=Handeling.GEZIEN)
        werk = Q(client__toewijzingen__gebruiker=wie) | Q(feit__in=brieven) | Q(pk__in=opgepakt.values("sleutel"))
    return [
        termijn
        for termijn in rows.filter(werk).distinct().order_by("dag", "client", "pk")
        if (not keuze.codes or termijn.code in keuze.codes) and (keuze.van != NIEMAND or termijn.doet is None)
    ]


def find_week_of(termijn: Termijn) -> int | None:
    """In which of the coming weeks its day lies; none when that day went by."""
    if termijn.laatste < over(0) if termijn.laatste else termijn.dag <= over(0):
        return None
    week = max((termijn.dag - over(0)).days, 0) // 7
    return week if week < 12 else None


@pytest.mark.parametrize("zaad", part_and_rest([1, 2]))
def test_the_list_gives_what_a_look_at_each_deadline_gives(zaad):
    kans = random.Random(zaad)
    mensen, clients = make_people(kans)
    make_termijnen(kans, mensen, clients)
    for nummer in range(6):
        TermijnFactory(client=kans.choice(clients), begin=None, laatste=None, aard="onbekend", sleutel=f"o-{nummer}")

    gezien = Counter()
    for mens in mensen:
        toegang = mens.toegang()
        wakker = set(keep_now(Termijn.objects.all(), None, over(0)).values_list("pk", flat=True))
        for keuze in kans.sample(list_choices(mensen[0]), 24):
            rows = keep_slowly(toegang, keuze)
            te_doen = [(t, GROEP[find_stand(t, over(0))], find_week_of(t)) for t in rows if t.pk in wakker]
            onbekend = [t for t in rows if t.aard == "onbekend" and t.afloop == Afloop.OPEN and t.dag is None]

            beeld = make_lijst(toegang, keuze, None)

            assert beeld.aantal_onbekend == len(onbekend)
            getoond = {deel.groep: (deel.aantal, [r.termijn for r in deel.regels]) for deel in beeld.groepen}
            if keuze.tab is Tab.ONBEKEND:
                verwacht = sorted(onbekend, key=lambda t: (t.client_id, t.pk))
                assert [r.termijn for deel in beeld.groepen for r in deel.regels] == verwacht
                gezien["onbekend"] += len(verwacht)
                continue
            laat = sum(groep is Termijngroep.TE_LAAT for _, groep, _ in te_doen)
            per_week = [sum(week == n for *_, week in te_doen) for n in range(12)]
            assert [week.aantal for week in beeld.balk] == [laat, *per_week]
            if keuze.groep is None and keuze.week is None:
                for groep in Termijngroep:
                    alle = [t for t, is_van, _ in te_doen if is_van is groep]
                    hoeveel = 5 if groep in VERRE_GROEPEN else 10
                    assert getoond.get(groep, (0, [])) == (len(alle), alle[:hoeveel])
                continue
            alle = [t for t, groep, week in te_doen if keuze.groep in {None, groep} and keuze.week in {None, week}]
            assert getoond[None] == (len(alle), alle[:50])
            gezien["week" if keuze.groep is None else keuze.groep] += len(alle)
    assert min(gezien[soort] for soort in (*Termijngroep, "week", "onbekend")) > 5
