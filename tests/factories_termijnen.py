"""Rows for tests about the right to stay, integration and deadlines. All people are made up."""

from datetime import date, timedelta

import factory
from factory.django import DjangoModelFactory

from inburgering.models import (
    Boete,
    Examenonderdeel,
    Inburgering,
    Pvtdeelname,
    Pvtgroep,
    Taalles,
    Termijnverlenging,
    Vrijstelling,
)
from termijnen.models import (
    Agendasleutel,
    Attendering,
    Brieftermijn,
    Dagbericht,
    Regelacceptatie,
    Regelbevestiging,
    Termijn,
    Termijncontrole,
    Termijnhandeling,
)
from tests.factories import ClientFactory, GebruikerFactory, LocatieFactory, moment
from verblijf.models import Reisdocument, Verblijfsdocument, Verblijfsvergunning, Vergunningverlenging

VASTGELEGD = date(2026, 11, 1)


class VerblijfsvergunningFactory(DjangoModelFactory):
    """A permit of the regime before 12 June 2026, with three different dates."""

    class Meta:
        model = Verblijfsvergunning

    client = factory.SubFactory(ClientFactory)
    soort = "asiel bepaalde tijd"
    status = "vluchteling"
    dagtekening = date(2023, 5, 2)
    bekendmaking = date(2023, 5, 4)
    ingangsdatum = date(2022, 1, 10)
    nareis = "nee"
    vastgelegd_op = VASTGELEGD


class VergunningverlengingFactory(DjangoModelFactory):
    class Meta:
        model = Vergunningverlenging

    vergunning = factory.SubFactory(VerblijfsvergunningFactory)
    ingediend_op = date(2026, 8, 3)
    vastgelegd_op = VASTGELEGD


class VerblijfsdocumentFactory(DjangoModelFactory):
    class Meta:
        model = Verblijfsdocument

    client = factory.SubFactory(ClientFactory)
    soort = "III"
    nummer = "III-V000AB000"
    begin = date(2023, 6, 1)
    eind = date(2027, 1, 10)
    vastgelegd_op = VASTGELEGD


class ReisdocumentFactory(DjangoModelFactory):
    class Meta:
        model = Reisdocument

    client = factory.SubFactory(ClientFactory)
    soort = "vluchtelingenpaspoort"
    nummer = "X00000000"
    begin = date(2024, 2, 1)
    eind = date(2027, 2, 1)
    vastgelegd_op = VASTGELEGD


class InburgeringFactory(DjangoModelFactory):
    """Under the law of 2021, with a PIP."""

    class Meta:
        model = Inburgering

    client = factory.SubFactory(ClientFactory)
    wet = "Wi2021"
    plichtig_op = date(2024, 1, 15)
    kennisgeving_op = date(2024, 2, 1)
    pip_op = date(2024, 4, 2)
    leerroute = "B1-route"
    vastgelegd_op = VASTGELEGD


class ExamenonderdeelFactory(DjangoModelFactory):
    class Meta:
        model = Examenonderdeel

    inburgering = factory.SubFactory(InburgeringFactory)
    onderdeel = "lezen"
    op = date(2026, 3, 3)
    vastgelegd_op = VASTGELEGD


class TermijnverlengingFactory(DjangoModelFactory):
    class Meta:
        model = Termijnverlenging

    inburgering = factory.SubFactory(InburgeringFactory)
    grond = "geen verwijt"
    aangevraagd_op = date(2026, 10, 5)
    vastgelegd_op = VASTGELEGD


class VrijstellingFactory(DjangoModelFactory):
    class Meta:
        model = Vrijstelling

    inburgering = factory.SubFactory(InburgeringFactory)
    soort = "ontheffing"
    begin = date(2026, 1, 1)
    vastgelegd_op = VASTGELEGD


class BoeteFactory(DjangoModelFactory):
    class Meta:
        model = Boete

    inburgering = factory.SubFactory(InburgeringFactory)
    grond = "PVT of MAP"
    dagtekening = date(2026, 10, 12)
    bedrag = 340
    vastgelegd_op = VASTGELEGD


class BrieftermijnFactory(DjangoModelFactory):
    class Meta:
        model = Brieftermijn

    client = factory.SubFactory(ClientFactory)
    afzender = "duo"
    soort = "stukken"
    dagtekening = date(2026, 11, 2)
    gezien_op = date(2026, 11, 9)
    gevraagd = factory.Sequence(lambda n: f"Stuur bewijs {n} van inschrijving bij de taalschool")
    uiterste_dag = date(2026, 11, 30)
    gemaakt_door = factory.SubFactory(GebruikerFactory)
    vastgelegd_op = VASTGELEGD


NIET_ECHT = 100_000
"""No letter has so high a number, of a test or of the demo world: a row put in by hand is never that of a real one."""


class TermijnFactory(DjangoModelFactory):
    """A row of the projection, for tests of what reads it; what writes it, is tested through facts."""

    class Meta:
        model = Termijn

    client = factory.SubFactory(ClientFactory)
    code = "brief_termijn"
    feit = factory.Sequence(lambda n: f"brieftermijn-{NIET_ECHT + n}")
    sleutel = factory.LazyAttribute(lambda o: f"{o.client.pk}-{o.code}-{o.feit}")
    wat = "Brief van DUO: stukken opsturen"
    aard = "uiterste dag"
    zijde = "wij"
    regelversie = "brief_termijn@1994-01-01"
    begin = date(2026, 11, 30)
    ongerold = wettelijk = werkdatum = dag = laatste = factory.SelfAttribute("begin")
    drempels = (30, 7, 1)


class TermijnhandelingFactory(DjangoModelFactory):
    class Meta:
        model = Termijnhandeling

    client = factory.SubFactory(ClientFactory)
    sleutel = factory.Sequence(lambda n: f"voorbeeld-{n}")
    soort = "gedaan"
    op = date(2026, 11, 20)
    gedaan_op = factory.SelfAttribute("op")
    gebruiker = factory.SubFactory(GebruikerFactory)


class RegelacceptatieFactory(DjangoModelFactory):
    class Meta:
        model = Regelacceptatie

    client = factory.SubFactory(ClientFactory)
    sleutel = factory.Sequence(lambda n: f"voorbeeld-{n}")
    regelversie = "nareis_aanvraag@2026-06-12"
    op = date(2026, 11, 20)


class RegelbevestigingFactory(DjangoModelFactory):
    class Meta:
        model = Regelbevestiging

    regelversie = "bezwaar_awb@1994-01-01"
    gebruiker = factory.SubFactory(GebruikerFactory)
    op = date(2026, 11, 20)


class AttenderingFactory(DjangoModelFactory):
    class Meta:
        model = Attendering

    ontvanger = factory.SubFactory(GebruikerFactory)
    client = factory.SubFactory(ClientFactory)
    sleutel = factory.Sequence(lambda n: f"voorbeeld-{n}")
    doel = date(2026, 11, 30)
    drempel = 7
    trap = 1
    op = date(2026, 11, 23)


class DagberichtFactory(DjangoModelFactory):
    class Meta:
        model = Dagbericht

    ontvanger = factory.SubFactory(GebruikerFactory)
    op = date(2026, 11, 23)
    aantal = 3
    stand_at = factory.LazyAttribute(lambda o: moment(o.op, 6, 0))


class TermijncontroleFactory(DjangoModelFactory):
    class Meta:
        model = Termijncontrole

    op = date(2026, 11, 23)
    begonnen_at = factory.LazyAttribute(lambda o: moment(o.op, 6, 0))
    klaar_at = factory.LazyAttribute(lambda o: o.begonnen_at + timedelta(seconds=5))


class AgendasleutelFactory(DjangoModelFactory):
    class Meta:
        model = Agendasleutel

    gebruiker = factory.SubFactory(GebruikerFactory)
    hash = factory.Sequence(lambda n: f"{n:064x}")
    gemaakt_op = date(2026, 11, 20)


class PvtgroepFactory(DjangoModelFactory):
    class Meta:
        model = Pvtgroep

    locatie = factory.SubFactory(LocatieFactory)
    naam = factory.Sequence(lambda n: f"voorbeeldgroep {n}")
    taal = "Arabisch"
    begin = date(2017, 3, 3)


class TaallesFactory(DjangoModelFactory):
    class Meta:
        model = Taalles

    client = factory.SubFactory(ClientFactory)
    aanbieder = factory.SubFactory("tests.factories.PartnerFactory", soort="taalschool")
    begin = date(2017, 3, 3)


class PvtdeelnameFactory(DjangoModelFactory):
    class Meta:
        model = Pvtdeelname

    groep = factory.SubFactory(PvtgroepFactory)
    client = factory.SubFactory(ClientFactory)
