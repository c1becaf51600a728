"""Deadlines on *Vandaag* by questions that lie ready, beside the slow way: every deadline there is, row by row."""

import random
from collections import Counter
from datetime import timedelta

import pytest
from django.utils import timezone

from core.prepared import read
from gezinshereniging.models import Dossier
from organisatie.rechten import Recht, Rol
from termijnen.domain import GROEP, Afloop, Termijngroep, find_end_of_month, find_stand
from termijnen.models import Termijn
from termijnen.tonen.dossiers import list_van_mijn_dossiers
from termijnen.tonen.drukte import ask_verdeling
from termijnen.tonen.eigenaar import add_who_acts
from termijnen.tonen.rondetermijnen import find_dossiers_of
from termijnen.tonen.vandaag import list_my_termijnen, list_tellers, list_unowned
from termijnen.tonen.werklijst import keep_mine, keep_now, put_in_order
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
