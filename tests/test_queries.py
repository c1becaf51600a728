"""Every page asks the database as often for thirty rows as for two. A new URL is covered the moment it exists."""

from collections.abc import Iterable
from datetime import date, time, timedelta
from itertools import groupby
from typing import Any

import pytest
from django.db import connection, reset_queries
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from inburgering.models import Pvtbijeenkomst
from organisatie.figuren import GROEPEN
from organisatie.models import Aanstelling, Afwezigheid
from organisatie.rechten import RECHTEN, Rol
from tests.elk import one_of_each, rest_of
from tests.factories import (
    AanstellingFactory,
    AanwezigheidFactory,
    BalietoegangFactory,
    BewoningFactory,
    ClientFactory,
    ContactFactory,
    GepubliceerdCijferFactory,
    HuisvestingFactory,
    KoppelingFactory,
    LidmaatschapFactory,
    NaamvormFactory,
    OnderwerpFactory,
    PartnerFactory,
    PublieksvraagFactory,
    RegistratieFactory,
    SaldocorrectieFactory,
    SpreekuurFactory,
    TaakstellingFactory,
    ToewijzingFactory,
    VraagFactory,
    WoningaanbodFactory,
    WoningFactory,
    ZittingFactory,
)
from tests.factories_begeleiding import (
    ActiviteitFactory,
    AfspraakFactory,
    BetrokkenheidFactory,
    CheckpuntFactory,
    CoachingFactory,
    CursusdeelnameFactory,
    CursusFactory,
    CursuslesFactory,
    MeldcodeconsultFactory,
    PuntstandFactory,
    SchoolaanmeldingFactory,
    SignaalFactory,
    TrajectFactory,
    VoorzieningFactory,
    WarmeoverdrachtFactory,
    WerktrajectFactory,
)
from tests.factories_inkoop import InkoopFactory
from tests.factories_termijnen import (
    BrieftermijnFactory,
    PvtdeelnameFactory,
    PvtgroepFactory,
    TaallesFactory,
    TermijnFactory,
    TermijnhandelingFactory,
)
from tests.inzages import make_inzage
from tests.matrix.adressen import GUARDED, kind_of_page, looks_or_acts, package_of, parameters
from tests.matrix.rondgang import undrawn
from tests.matrix.voorbeelden import VOORBEELDEN
from tests.matrix.wereld import Geval, geval, vraagsteller

pytestmark = pytest.mark.usefixtures("no_session_is_renewed")

WEINIG, MEER, VEEL = 2, 8, 30
ADDRESSES = {"clients:client-search": "q=amina", "spreekuur:contact-create": "client={client}"}
"""What is asked of a page that is empty without a question."""


class Groei:
    """Adds rows of every kind around one client, one locatie and one gemeente."""

    def __init__(self, case: Geval) -> None:
        self.case, self.ik = case, case.wie.collega.gebruiker
        self.vandaag = timezone.localdate()
        self.gezin = LidmaatschapFactory(client=case.client, gezin__locatie=case.locatie).gezin
        self.huisvesting = HuisvestingFactory(client=case.client, gemeente=case.gemeente)
        self.aantal = 0
        self.sleutel = ""  # of one deadline to which more and more is done
        self.traject: Any = None  # in which more and more is arranged
        self.groep: Any = None  # that grows
        self.cursus: Any = None  # that grows too
        self.to(1)
        koppeling = case.client.koppelingen.get()
        self.rows = {
            "sleutel": self.sleutel,
            "traject_pk": self.traject.pk,
            "pvtgroep_pk": self.groep.pk,
            "cursus_pk": self.cursus.pk,
            "overdrager_pk": self.ik.pk,
            "huisvesting_pk": self.huisvesting.pk,
            "bewoning_pk": self.huisvesting.bewoningen.get().pk,
            "koppeling_pk": koppeling.pk,
            "aanbod_pk": koppeling.aanbiedingen.get().pk,
        }

    def to(self, aantal: int) -> None:
        """Add rows until there are so many of each kind."""
        while self.aantal < aantal:
            self.aantal += 1
            self._around_the_client(date(1970 + self.aantal, 1, 1))
            self._colleague()
            self._housed()
            self._at_the_desk()
            self._deadlines()
            self._guided()
            self._beside_the_guidance(date(1970 + self.aantal, 3, 3))
            self._of_the_gemeente(2017 + self.aantal)

    def _around_the_client(self, dag: date) -> None:
        client = self.case.client
        NaamvormFactory(client=client)
        ToewijzingFactory(client=client, begin=dag, eind=dag + timedelta(days=9))
        koppeling = KoppelingFactory(client=client, gemeente=self.case.gemeente, op=dag)
        WoningaanbodFactory(koppeling=koppeling, woning__gemeente=self.case.gemeente)
        BewoningFactory(
            huisvesting=self.huisvesting,
            woning__gemeente=self.case.gemeente,
            begin=self.huisvesting.begin + timedelta(days=self.aantal),
            eind=self.huisvesting.begin + timedelta(days=self.aantal + 1),
        )

    def _colleague(self) -> None:
        self.collega = AanstellingFactory(locatie=self.case.locatie).gebruiker
        AanstellingFactory(locatie=None, gemeente=self.case.gemeente, rol=Rol.GEMEENTE.value)
        PartnerFactory()

    def _housed(self) -> None:
        """Another client of mine, in the same gezin, who got a home today."""
        self.client = ClientFactory(locatie=self.case.locatie)
        ToewijzingFactory(client=self.client, gebruiker=self.ik)
        LidmaatschapFactory(gezin=self.gezin, client=self.client)
        huisvesting = HuisvestingFactory(client=self.client, gemeente=self.case.gemeente, begin=self.vandaag)
        BewoningFactory(huisvesting=huisvesting, woning=WoningFactory(gemeente=self.case.gemeente))
        ClientFactory(locatie=self.case.locatie)

    def _at_the_desk(self) -> None:
        locatie, client = self.case.locatie, self.case.client
        spreekuur = SpreekuurFactory(locatie=locatie)
        zitting = ZittingFactory(spreekuur=spreekuur, datum=self.vandaag)
        AanwezigheidFactory(zitting=zitting, gebruiker=self.collega)
        contact: dict[str, Any] = {
            "locatie": locatie,
            "gemeente": self.case.gemeente,
            "clients": [client, self.client],
            "onderwerpen": [OnderwerpFactory(locatie=locatie)],
            "op": self.vandaag,
        }
        VraagFactory(contact=ContactFactory(gebruiker=self.ik, uitkomst="open", **contact), voor=self.ik)
        VraagFactory(
            contact=ContactFactory(gebruiker=self.collega, uitkomst="open", **contact),
            voor=self.ik,
            afgehandeld_op=self.vandaag,
            afgehandeld_door=self.collega,
        )
        PublieksvraagFactory(locatie=locatie, gemeente=self.case.gemeente, gebruiker=self.ik)
        BalietoegangFactory(client=self.client, gebruiker=self.collega, locatie=locatie, op=self.vandaag)
        for wie in (self.ik, self.collega):
            make_inzage(wie, client, at=timezone.now())

    def _deadlines(self) -> None:
        """Of the client and of another one of mine: a letter's, an unknown one, one with a new rule."""
        for client in (self.case.client, self.client):
            brief = BrieftermijnFactory(client=client, eigenaar=self.ik)
            van_brief = TermijnFactory(client=client, feit=f"brieftermijn-{brief.pk}", begin=self.vandaag)
            TermijnFactory(client=client, begin=None, aard="onbekend", feit=f"reisdocument-{self.aantal}")
            TermijnFactory(
                client=client,
                begin=self.vandaag,
                feit=f"verblijfsvergunning-{self.aantal}",
                regelversie="nareis_aanvraag@2001-04-01",
                nieuwe_versie="nareis_aanvraag@2026-06-12",
            )
            self.sleutel = self.sleutel or van_brief.pk
            for sleutel in {self.sleutel, van_brief.pk}:
                TermijnhandelingFactory(client=client, sleutel=sleutel, soort="gezien", gebruiker=self.ik)

    def _guided(self) -> None:
        """Of the client and of another one of mine: trajecten, things arranged, appointments, a group; who is away."""
        case = self.case
        punt = CheckpuntFactory(locatie=case.locatie)
        begin = date(1970 + self.aantal, 2, 2)
        af = {"afgerond_op": begin + timedelta(days=9), "uitkomst": "overgedragen"}
        eerder = TrajectFactory(client=case.client, gemeente=case.gemeente, begin=begin, **af)
        WarmeoverdrachtFactory(traject=eerder, op=begin, toestemming_op=begin)
        self.traject = self.traject or TrajectFactory(
            client=case.client, gemeente=case.gemeente, begin=self.vandaag - timedelta(days=60)
        )
        PuntstandFactory(traject=self.traject, punt=punt)
        PuntstandFactory(traject=eerder, punt=punt)
        TrajectFactory(client=self.client, gemeente=case.gemeente, begin=self.vandaag - timedelta(days=60))
        for client in (case.client, self.client):
            for dagen in (-1, 3):
                op = self.vandaag + timedelta(days=dagen + self.aantal % 2)
                AfspraakFactory(client=client, gebruiker=self.ik, op=op, om=time(8, self.aantal))
        VoorzieningFactory(client=case.client, gevraagd_op=begin)
        CoachingFactory(client=case.client, begin=begin, eind=begin + timedelta(days=9))
        self.groep = self.groep or PvtgroepFactory(locatie=case.locatie)
        PvtdeelnameFactory(groep=self.groep, client=self.client)
        Pvtbijeenkomst.objects.create(groep=self.groep, op=begin)
        PvtgroepFactory(locatie=case.locatie)
        Afwezigheid.objects.create(gebruiker=self.collega, begin=self.vandaag, eind=self.vandaag + timedelta(days=5))

    def _beside_the_guidance(self, dag: date) -> None:
        """Of the client: work, school, lessons, who helps too; a course that grows; and what is about nobody."""
        client, hier = self.case.client, {"locatie": self.case.locatie, "gemeente": self.case.gemeente}
        WerktrajectFactory(client=client, begin=dag)
        SchoolaanmeldingFactory(client=client)
        BetrokkenheidFactory(client=client)
        TaallesFactory(client=client, begin=dag, eind=dag + timedelta(days=9))
        self.cursus = self.cursus or CursusFactory(locatie=self.case.locatie)
        CursusdeelnameFactory(cursus=self.cursus, client=self.client)
        CursusdeelnameFactory(cursus__locatie=self.case.locatie, client=client)
        CursuslesFactory(cursus=self.cursus, op=dag)
        ActiviteitFactory(**hier)
        SignaalFactory(**hier, op=self.vandaag, gedeeld_op=self.vandaag)
        MeldcodeconsultFactory(**hier)
        InkoopFactory(gemeenten=[self.case.gemeente])

    def _of_the_gemeente(self, jaar: int) -> None:
        gemeente = self.case.gemeente
        for groep in GROEPEN:
            RegistratieFactory(
                gemeente=gemeente, groep=groep, begin=date(1940, 1, jaar - 2017), eind=date(1940, 1, jaar - 2016)
            )
        TaakstellingFactory(gemeente=gemeente, jaar=jaar)
        SaldocorrectieFactory(gemeente=gemeente, op=date(jaar, 5, 5))
        GepubliceerdCijferFactory(gemeente=gemeente, jaar=jaar, bron=f"verslag {jaar}")


def asked(case: Geval, path: str) -> tuple[int, int]:
    """The status of a page, and how many questions it asks the database."""
    reset_queries()  # of the pages before: only so many are remembered
    with CaptureQueriesContext(connection) as queries:
        status = case.wie.collega.client.get(path).status_code
    return status, len(queries)


def paths_of(case: Geval, rows: dict[str, Any], van: str = "") -> dict[str, str]:
    """Every address whose name begins so for this case, each with the same rows; those that are not there are made."""
    paths, rows = {}, dict(rows)
    for name, item in GUARDED.items():
        if not name.startswith(van):
            continue
        for parameter in parameters(item):
            if parameter not in rows:
                rows[parameter] = VOORBEELDEN[parameter](case)
        kwargs = {parameter: rows[parameter] for parameter in parameters(item)}
        vraag = ADDRESSES.get(name, "").format(client=case.client.pk)
        paths[name] = reverse(name, kwargs=kwargs) + (f"?{vraag}" if vraag else "")
    return paths


def become(case: Geval, rol: Rol) -> None:
    """Who asks has this role from now on, at the same place."""
    place = (None, case.gemeente) if rol is Rol.GEMEENTE else (case.locatie, None)
    Aanstelling.objects.filter(pk=case.wie.collega.aanstelling.pk).update(
        rol=rol.value, locatie=place[0], gemeente=place[1]
    )


def count_questions(case: Geval, paths: dict[tuple[Rol, str], str]) -> dict[tuple[Rol, str], int]:
    """How many questions each page asks in each role."""
    counted = {}
    for rol, of_rol in groupby(paths, key=lambda key: key[0]):
        become(case, rol)
        counted |= {key: asked(case, paths[key])[1] for key in of_rol}
    return counted


def in_one_role(names: Iterable[str], rollen: list[Rol]) -> dict[str, Rol]:
    """For each of these addresses one of the roles with the right to it, by turns."""
    may = {name: [rol for rol in rollen if GUARDED[name].callback.recht in RECHTEN[rol]] for name in names}
    return {name: mogen[nummer % len(mogen)] for nummer, (name, mogen) in enumerate(may.items())}


def check_growth(rollen: list[Rol], veel: int, chosen: dict[str, Rol]) -> set[str]:
    """In a few roles one after another, of the same person: making so many rows takes longer than asking.

    Every page that opens is asked: those that are chosen in their role, else all in each role. What opens is found
    without drawing it. Gives the addresses that opened.
    """
    case = geval(vraagsteller(rollen[0]), "assigned")
    groei = Groei(case)
    paths = paths_of(case, groei.rows)

    groei.to(WEINIG)
    open_paths = {}
    for rol in rollen:
        become(case, rol)
        mine = {name: path for name, path in paths.items() if not chosen or chosen.get(name) is rol}
        with undrawn():
            open_paths |= {(rol, name): path for name, path in mine.items() if asked(case, path)[0] == 200}
        assert sum(van == rol for van, _ in open_paths) > (0 if chosen else 3)
    few = count_questions(case, open_paths)
    groei.to(veel)
    many = count_questions(case, open_paths)

    # A search may ask less: it stops when its list is full.
    more = {key: (few[key], many[key]) for key in few if many[key] > few[key]}
    assert not more, f"the number of queries grows with the rows: {more}"
    return {name for _, name in open_paths}


def test_no_page_asks_more_in_one_role_when_there_is_a_bit_more(db):
    """What the ordinary run takes of the next test: every page on which one looks and one of each kind of form, each in
    one role. A question for each row is seen at eight rows as well."""
    looks = [name for name in GUARDED if looks_or_acts(name)[1]]
    part = [*looks, *one_of_each(rest_of(GUARDED, looks), kind_of_page)]
    opened = check_growth(list(Rol), MEER, in_one_role(part, list(Rol)))

    assert {package_of(name) for name in opened} == {package_of(name) for name in GUARDED}


@pytest.mark.elk("Many rows and each page in each role: the test before this one does a part.")
@pytest.mark.parametrize("rollen", [list(Rol)[::2], list(Rol)[1::2]], ids=", ".join)
def test_no_page_asks_more_when_there_is_more(db, rollen):
    check_growth(rollen, VEEL, {})
