"""Open questions found from the team, beside the slow way: every open one there is, each held against the rights."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from clients.models import Client, Inschrijving
from organisatie.rechten import Recht, Rol, Toegang
from spreekuur.models import Contact, Contactdeelname, Vraag
from spreekuur.tonen.personen import Deelnemersbeeld, list_deelnemers
from spreekuur.tonen.vragen import Vraagkeuze, count_gesteld, list_my_vragen, list_vragen
from tests.elk import part_and_rest
from tests.factories import (
    AanstellingFactory,
    ClientFactory,
    ContactFactory,
    LocatieFactory,
    ToewijzingFactory,
    VraagFactory,
)
from tests.team import Collega

pytestmark = pytest.mark.django_db
RECHT = Recht.VRAAG_BEANTWOORDEN
CLIENTEN, CONTACTEN, WIJZIGINGEN = 14, 40, 25


def make_people(kans: random.Random) -> tuple[list[Collega], list, list]:
    """Three teams; a helper works in two of them, another helps a team of which they are a client; some moved."""
    vandaag = timezone.localdate()
    locaties = [LocatieFactory() for _ in range(3)]
    rollen = (Rol.VRIJWILLIGER, Rol.TEAMLEIDER, Rol.JURIDISCH)
    mensen = [Collega(rol, locatie) for locatie in locaties for rol in rollen]
    AanstellingFactory(gebruiker=mensen[0].gebruiker, rol=Rol.VRIJWILLIGER.value, locatie=locaties[1])
    AanstellingFactory(gebruiker=mensen[1].gebruiker, rol=Rol.VRIJWILLIGER.value, locatie=locaties[2])
    clients = [ClientFactory(locatie=kans.choice(locaties)) for _ in range(CLIENTEN)]
    clients[0].gebruiker = mensen[3].gebruiker
    clients[0].save()
    for client in clients[1:4]:
        was = client.inschrijvingen.get()
        was.eind = vandaag
        was.save()
        Inschrijving.objects.create(client=client, locatie=kans.choice(locaties), begin=vandaag)
    for client in clients:
        if kans.random() < 0.5:
            ToewijzingFactory(client=client, gebruiker=kans.choice(mensen).gebruiker)
    return mensen, locaties, clients


def ask_questions(kans: random.Random, mensen, locaties, clients) -> None:
    for _ in range(CONTACTEN):
        contact = ContactFactory(
            locatie=kans.choice(locaties), gebruiker=kans.choice(mensen).gebruiker,
            clients=kans.sample(clients, kans.choice([0, 1, 1, 1, 2, 3])),
        )  # fmt: skip
        if kans.random() < 0.8:
            VraagFactory(contact=contact, voor=kans.choice(mensen).gebruiker)


def change_something(kans: random.Random, mensen, locaties, clients) -> None:
    """A question is answered, asked again, passed on or taken away; a contact moves; somebody was there after all."""
    vragen, contacten = list(Vraag.objects.order_by("pk")), list(Contact.objects.order_by("pk"))
    vraag, contact, wie = kans.choice(vragen), kans.choice(contacten), kans.choice(mensen).gebruiker
    match kans.randrange(6):
        case 0:
            Vraag.objects.filter(pk=vraag.pk).update(afgehandeld_op=timezone.localdate(), afgehandeld_door=wie)
        case 1:
            Vraag.objects.filter(pk=vraag.pk).update(afgehandeld_op=None, afgehandeld_door=None)
        case 2:
            Vraag.objects.filter(pk=vraag.pk).update(voor=wie)
        case 3:
            vraag.delete()
        case 4:
            Contact.objects.filter(pk=contact.pk).update(locatie=kans.choice(locaties))
        case _:
            contact.deelnames.all().delete()
            Contactdeelname.objects.create(contact=contact, client=kans.choice(clients), volgorde=1)


@contextmanager
def ready_to_ask(*rows: Any) -> Iterator[list[str]]:
    """Questions that are put into SQL and planned once, by name: what they find follows from the rows alone."""
    names = [f"vraag_{n}" for n in range(len(rows))]
    with connection.cursor() as cursor:
        for name, question in zip(names, rows, strict=True):
            sql, params = question.order_by("pk").values_list("pk", flat=True).query.sql_with_params()
            cursor.execute(f"PREPARE {name} AS {sql}", params)
        yield names
        cursor.execute("DEALLOCATE ALL")


def ask(name: str) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(f"EXECUTE {name}")
        return [pk for (pk,) in cursor.fetchall()]


@pytest.mark.parametrize(("zaad", "wijzigingen"), part_and_rest([(0, 8), *((zaad, WIJZIGINGEN) for zaad in range(6))]))
def test_the_quick_way_finds_what_the_slow_way_finds(zaad, wijzigingen):
    """The ordinary run stops after the first changes of the first seed."""
    kans = random.Random(zaad)
    mensen, locaties, clients = make_people(kans)
    ask_questions(kans, mensen, locaties, clients)
    toegangen = [collega.toegang(timezone.now() + timedelta(seconds=1)) for collega in mensen]
    snel = [Vraag.objects.open_within_reach(toegang, RECHT) for toegang in toegangen]
    langzaam = [Vraag.objects.visible_to(toegang, RECHT).open() for toegang in toegangen]
    gevonden = 0

    with ready_to_ask(*snel, *langzaam) as names:
        wegen = list(zip(names[: len(snel)], names[len(snel) :], strict=True))
        for _ in range(wijzigingen):
            change_something(kans, mensen, locaties, clients)
            for quick, slow in wegen:
                found = ask(quick)
                assert found == ask(slow)
                gevonden += len(found)

    assert gevonden > wijzigingen


def test_who_may_see_no_question_sees_none(locatie):
    VraagFactory(contact__locatie=locatie)
    gemeente = Collega(Rol.GEMEENTE, gemeente=locatie.gemeenten.get())

    assert not Vraag.objects.open_within_reach(gemeente.toegang(), RECHT).exists()


@pytest.mark.parametrize("zaad", part_and_rest(range(3)))
def test_what_vandaag_asks_is_what_the_lists_show(zaad):
    kans = random.Random(zaad)
    mensen, locaties, clients = make_people(kans)
    ask_questions(kans, mensen, locaties, clients)
    for _ in range(WIJZIGINGEN):
        change_something(kans, mensen, locaties, clients)
    gesteld = 0

    for toegang in [collega.toegang(timezone.now() + timedelta(seconds=1)) for collega in mensen]:
        mij = list(list_vragen(toegang, Vraagkeuze.MIJ))
        assert [beeld.pk for beeld in list_my_vragen(toegang, 99)] == [vraag.pk for vraag in mij]
        anderen = [vraag for vraag in list_vragen(toegang, Vraagkeuze.GESTELD) if is_of_another(toegang, vraag)]
        nog_open = sum(vraag.afgehandeld_op is None for vraag in anderen)
        assert count_gesteld(toegang) == {"open": nog_open, "klaar": len(anderen) - nog_open}
        gesteld += len(anderen)

    assert gesteld


def is_of_another(toegang: Toegang, vraag: Vraag) -> bool:
    """Whether this question waits for somebody else, or was answered by somebody else."""
    wie = vraag.voor_id if vraag.afgehandeld_op is None else vraag.afgehandeld_door_id
    return wie != toegang.gebruiker_id


@pytest.mark.parametrize("zaad", part_and_rest(range(3)))
def test_who_took_part_shows_as_far_as_each_client_is_reached(zaad):
    kans = random.Random(zaad)
    mensen, locaties, clients = make_people(kans)
    ask_questions(kans, mensen, locaties, clients)
    contacten = list(Contact.objects.order_by("pk"))
    gezien = 0

    for toegang in [collega.toegang(timezone.now() + timedelta(seconds=1)) for collega in mensen]:
        ziet, kent = (
            set(Client.objects.visible_to(toegang, recht)) for recht in (Recht.CONTACT_ZIEN, Recht.KAARTJE_ZIEN)
        )
        for deel in (contacten, contacten[:5]):
            wie = list_deelnemers(toegang, deel)
            for contact in deel:
                namen = ziet | kent if contact.gebruiker_id == toegang.gebruiker_id else ziet
                alle = [rij.client for rij in contact.deelnames.order_by("volgorde")]
                zichtbaar = tuple(client for client in alle if client in namen)
                assert wie[contact.pk] == Deelnemersbeeld(zichtbaar, len(alle) - len(zichtbaar))
                gezien += len(zichtbaar)

    assert gezien
