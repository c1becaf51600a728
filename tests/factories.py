"""Rows for tests. All people are made up, and look it."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import factory
from factory.django import DjangoModelFactory

from clients.models import (
    Balietoegang,
    Behandeling,
    Bewoning,
    Client,
    Gezin,
    Huisvesting,
    Inschrijving,
    Koppeling,
    Lidmaatschap,
    Naamvorm,
    Toewijzing,
    Woning,
    Woningaanbod,
)
from organisatie.models import (
    Aanstelling,
    Beginsaldo,
    Gebruiker,
    Gemeente,
    Gemeentedefinitie,
    GepubliceerdCijfer,
    Locatie,
    Partner,
    Registratie,
    Saldocorrectie,
    Taakstelling,
    Werkgebied,
)
from organisatie.rechten import Rol
from spreekuur.domain import compute_ongedaan_tot
from spreekuur.models import (
    Aanwezigheid,
    Contact,
    Contactdeelname,
    Contactonderwerp,
    Notitie,
    Onderwerp,
    Publieksvraag,
    Spreekuur,
    Vraag,
    Zitting,
)

BEGIN = date(2015, 1, 1)
NEDERLAND = ZoneInfo("Europe/Amsterdam")


def moment(dag: date, uur: int = 14, minuut: int = 30) -> datetime:
    """A moment of that day in the Netherlands."""
    return datetime.combine(dag, time(uur, minuut), NEDERLAND)


class GemeenteFactory(DjangoModelFactory):
    class Meta:
        model = Gemeente

    naam = factory.Sequence(lambda n: f"Voorbeeldgemeente {n}")
    slug = factory.Sequence(lambda n: f"voorbeeldgemeente-{n}")


class LocatieFactory(DjangoModelFactory):
    """A locatie that serves one gemeente of its own."""

    class Meta:
        model = Locatie
        skip_postgeneration_save = True

    naam = factory.Sequence(lambda n: f"Voorbeeldteam {n}")
    slug = factory.Sequence(lambda n: f"voorbeeldteam-{n}")

    @factory.post_generation
    def gemeenten(self, create, gegeven, **kwargs):
        for gemeente in gegeven or [GemeenteFactory()]:
            Werkgebied.objects.create(locatie=self, gemeente=gemeente)


class GebruikerFactory(DjangoModelFactory):
    class Meta:
        model = Gebruiker

    naam = factory.Sequence(lambda n: f"Helper Voorbeeld {n}")
    email = factory.Sequence(lambda n: f"helper{n}@voorbeeld.test")
    password = "!"


class AanstellingFactory(DjangoModelFactory):
    class Meta:
        model = Aanstelling

    gebruiker = factory.SubFactory(GebruikerFactory)
    rol = Rol.VRIJWILLIGER.value
    locatie = factory.SubFactory(LocatieFactory)
    begin = BEGIN


class PartnerFactory(DjangoModelFactory):
    class Meta:
        model = Partner

    naam = factory.Sequence(lambda n: f"Voorbeeldpartner {n}")
    soort = "overig"


class GemeentedefinitieFactory(DjangoModelFactory):
    class Meta:
        model = Gemeentedefinitie

    gemeente = factory.SubFactory(GemeenteFactory)
    begin = date(2000, 1, 1)


class RegistratieFactory(DjangoModelFactory):
    class Meta:
        model = Registratie

    gemeente = factory.SubFactory(GemeenteFactory)
    groep = "huisvesting"
    begin = date(2000, 1, 1)


class TaakstellingFactory(DjangoModelFactory):
    class Meta:
        model = Taakstelling

    gemeente = factory.SubFactory(GemeenteFactory)
    jaar = 2017
    helft = 1
    aantal = 10


class BeginsaldoFactory(DjangoModelFactory):
    class Meta:
        model = Beginsaldo

    gemeente = factory.SubFactory(GemeenteFactory)
    jaar = 2016
    saldo = 0


class SaldocorrectieFactory(DjangoModelFactory):
    class Meta:
        model = Saldocorrectie

    gemeente = factory.SubFactory(GemeenteFactory)
    op = date(2017, 3, 1)
    aantal = 2
    reden = "Correctie na overleg"


class GepubliceerdCijferFactory(DjangoModelFactory):
    class Meta:
        model = GepubliceerdCijfer

    gemeente = factory.SubFactory(GemeenteFactory)
    code = "gehuisvest"
    jaar = 2017
    waarde = 39
    bron = "voorbeeldverslag"


class ClientFactory(DjangoModelFactory):
    """A client inscribed at a locatie, with one spelling of the name."""

    class Meta:
        model = Client
        skip_postgeneration_save = True

    naam = factory.Sequence(lambda n: f"Amina Voorbeeld{n}")
    geboren_vroegst = date(1988, 3, 12)
    geboren_laatst = date(1988, 3, 12)
    geslacht = "vrouw"
    nationaliteit = "Syrië"

    @factory.post_generation
    def locatie(self, create, gegeven, **kwargs):
        InschrijvingFactory(client=self, locatie=gegeven or LocatieFactory())

    @factory.post_generation
    def naamvorm(self, create, gegeven, **kwargs):
        roepnaam, _, achternaam = self.naam.partition(" ")
        NaamvormFactory(client=self, roepnaam=roepnaam, achternaam=achternaam, is_hoofdvorm=True)


class NaamvormFactory(DjangoModelFactory):
    class Meta:
        model = Naamvorm

    client = factory.SubFactory(ClientFactory)
    roepnaam = "Amina"
    achternaam = "Voorbeeld"


class InschrijvingFactory(DjangoModelFactory):
    class Meta:
        model = Inschrijving

    client = factory.SubFactory(ClientFactory)
    locatie = factory.SubFactory(LocatieFactory)
    begin = BEGIN


class ToewijzingFactory(DjangoModelFactory):
    class Meta:
        model = Toewijzing

    client = factory.SubFactory(ClientFactory)
    gebruiker = factory.SubFactory(GebruikerFactory)
    begin = BEGIN


class BehandelingFactory(DjangoModelFactory):
    class Meta:
        model = Behandeling

    client = factory.SubFactory(ClientFactory)
    locatie = factory.SubFactory(LocatieFactory)
    begin = BEGIN


class BalietoegangFactory(DjangoModelFactory):
    class Meta:
        model = Balietoegang

    client = factory.SubFactory(ClientFactory)
    gebruiker = factory.SubFactory(GebruikerFactory)
    locatie = factory.SubFactory(LocatieFactory)
    op = date(2017, 5, 10)
    tot = factory.LazyAttribute(lambda o: moment(o.op) + timedelta(hours=1))


class GezinFactory(DjangoModelFactory):
    class Meta:
        model = Gezin

    locatie = factory.SubFactory(LocatieFactory)


class LidmaatschapFactory(DjangoModelFactory):
    class Meta:
        model = Lidmaatschap

    gezin = factory.SubFactory(GezinFactory)
    client = factory.SubFactory(ClientFactory)
    begin = BEGIN


class WoningFactory(DjangoModelFactory):
    class Meta:
        model = Woning

    gemeente = factory.SubFactory(GemeenteFactory)
    straat = "Voorbeeldstraat"
    huisnummer = factory.Sequence(str)
    beschikbaar_vanaf = date(2017, 2, 1)


class KoppelingFactory(DjangoModelFactory):
    class Meta:
        model = Koppeling

    client = factory.SubFactory(ClientFactory)
    gemeente = factory.SubFactory(GemeenteFactory)
    op = date(2017, 1, 10)


class WoningaanbodFactory(DjangoModelFactory):
    class Meta:
        model = Woningaanbod

    koppeling = factory.SubFactory(KoppelingFactory)
    woning = factory.SubFactory(WoningFactory)
    aangeboden_op = date(2017, 1, 20)


class HuisvestingFactory(DjangoModelFactory):
    class Meta:
        model = Huisvesting

    client = factory.SubFactory(ClientFactory)
    gemeente = factory.SubFactory(GemeenteFactory)
    begin = date(2017, 3, 3)


class BewoningFactory(DjangoModelFactory):
    class Meta:
        model = Bewoning

    huisvesting = factory.SubFactory(HuisvestingFactory)
    woning = factory.SubFactory(WoningFactory)
    begin = factory.LazyAttribute(lambda o: o.huisvesting.begin)


class OnderwerpFactory(DjangoModelFactory):
    class Meta:
        model = Onderwerp

    locatie = factory.SubFactory(LocatieFactory)
    naam = factory.Sequence(lambda n: f"onderwerp {n}")
    begin = BEGIN


class SpreekuurFactory(DjangoModelFactory):
    class Meta:
        model = Spreekuur

    locatie = factory.SubFactory(LocatieFactory)
    gemeente = factory.LazyAttribute(lambda o: o.locatie.gemeenten.order_by("pk")[0])
    plaats = "Bibliotheek"
    weekdag = 2
    begintijd = time(14, 0)
    eindtijd = time(15, 30)
    begin = BEGIN


class ZittingFactory(DjangoModelFactory):
    class Meta:
        model = Zitting

    spreekuur = factory.SubFactory(SpreekuurFactory)
    datum = date(2017, 5, 10)
    begintijd = time(14, 0)
    eindtijd = time(15, 30)


class AanwezigheidFactory(DjangoModelFactory):
    class Meta:
        model = Aanwezigheid

    zitting = factory.SubFactory(ZittingFactory)
    gebruiker = factory.SubFactory(GebruikerFactory)


class ContactFactory(DjangoModelFactory):
    """A contact; give ``clients=[…]`` and ``onderwerpen=[…]`` in the order in which they were named."""

    class Meta:
        model = Contact
        skip_postgeneration_save = True

    locatie = factory.SubFactory(LocatieFactory)
    gebruiker = factory.SubFactory(GebruikerFactory)
    op = date(2017, 5, 10)
    gemeente = factory.LazyAttribute(lambda o: o.locatie.gemeenten.order_by("pk")[0])
    soort = "overig"
    gemaakt_op = factory.LazyAttribute(lambda o: o.op)
    ongedaan_tot = factory.LazyAttribute(lambda o: compute_ongedaan_tot(moment(o.gemaakt_op)))

    @factory.post_generation
    def clients(self, create, gegeven, **kwargs):
        for volgorde, client in enumerate(gegeven or [], 1):
            Contactdeelname.objects.create(contact=self, client=client, volgorde=volgorde)

    @factory.post_generation
    def onderwerpen(self, create, gegeven, **kwargs):
        for volgorde, onderwerp in enumerate(gegeven or [], 1):
            Contactonderwerp.objects.create(contact=self, onderwerp=onderwerp, volgorde=volgorde)


class NotitieFactory(DjangoModelFactory):
    class Meta:
        model = Notitie

    client = factory.SubFactory(ClientFactory)
    gebruiker = factory.SubFactory(GebruikerFactory)
    op = date(2017, 5, 10)
    tekst = "Belt liever na vier uur."
    ongedaan_tot = factory.LazyAttribute(lambda o: compute_ongedaan_tot(moment(o.op)))


class VraagFactory(DjangoModelFactory):
    class Meta:
        model = Vraag

    contact = factory.SubFactory(ContactFactory, uitkomst="open")
    voor = factory.SubFactory(GebruikerFactory)


class PublieksvraagFactory(DjangoModelFactory):
    class Meta:
        model = Publieksvraag

    locatie = factory.SubFactory(LocatieFactory)
    gemeente = factory.LazyAttribute(lambda o: o.locatie.gemeenten.order_by("pk")[0])
    gebruiker = factory.SubFactory(GebruikerFactory)
    op = date(2017, 5, 10)
    ongedaan_tot = factory.LazyAttribute(lambda o: compute_ongedaan_tot(moment(o.op)))
