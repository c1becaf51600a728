"""Build one gemeente from its plan, through the actions, on behalf of its team on each day."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from clients.actions import (
    bewoning_create,
    client_create,
    gezin_create,
    huisvesting_create,
    lidmaatschap_create,
    naamvorm_create,
    toewijzing_create,
    woning_create,
)
from clients.models import Client, Gezin, Huisvesting, Woning
from demo.agenda import (
    JURIDISCHE_ONDERWERPEN,
    MAANDEN_BEGELEIDING,
    MAANDEN_INFOPUNT,
    ONDERWERPEN,
    Contactplan,
    Zittingplan,
    plan_contacten,
    plan_zittingen,
)
from demo.mensen import Persoon
from demo.plan import Bewoners, Groep, plan_bewoners
from demo.wereld import Gemeentewereld
from organisatie.actions import (
    aanstelling_create,
    beginsaldo_set,
    eerste_gebruiker_create,
    gemeente_create,
    gemeentedefinitie_create,
    gepubliceerd_create,
    locatie_create,
    partner_create,
    registratie_create,
    saldocorrectie_create,
    taakstelling_set,
)
from organisatie.models import Gebruiker, Partner
from organisatie.rechten import Rol, Toegang
from organisatie.toegang import read_toegang
from spreekuur.actions import contact_create, onderwerp_create, spreekuur_create, zitting_create
from spreekuur.models import Contact, Onderwerp, Spreekuur, Zitting

BEGIN = date(2013, 1, 1)
DAGEN_TOT_BRP = 4
UUID_RUIMTE = uuid.uuid5(uuid.NAMESPACE_DNS, "demo.voorbeeld.test")


def moment(dag: date, tijd: time = time(10)) -> datetime:
    """That time of that day in the Netherlands."""
    return timezone.make_aware(datetime.combine(dag, tijd))


def uuid_van(naam: str) -> uuid.UUID:
    """The same number for the same thing, each time the world is built."""
    return uuid.uuid5(UUID_RUIMTE, naam)


class Team:
    """The people of one locatie, and what each may do on a day."""

    def __init__(self, wereld: Gemeentewereld, inrichter: Toegang) -> None:
        self.wereld = wereld
        self.gemeente = gemeente_create(by=inrichter, naam=wereld.naam, slug=wereld.slug)
        self.locatie = locatie_create(
            by=inrichter, naam=wereld.naam, slug=wereld.slug, adres=wereld.adres, telefoon=wereld.telefoon,
            gemeenten=[self.gemeente],
        )  # fmt: skip
        self._inrichter = inrichter
        self._toegang: dict[int, Toegang] = {}
        self.helpers: list[Gebruiker] = []
        self.leider: Gebruiker

    def add(self, email: str, naam: str, rol: Rol, *, begin: date = BEGIN, wachtwoord: str | None = None) -> Gebruiker:
        """Somebody with a role here (or, role gemeente, for the gemeente); without password nobody signs in as them."""
        gebruiker = eerste_gebruiker_create(by=self._inrichter, email=email, naam=naam, wachtwoord=wachtwoord)
        aanstelling_create(
            by=self._inrichter, locatie=self.locatie, gebruiker=gebruiker, rol=rol.value, begin=begin,
            gemeente=self.gemeente if rol is Rol.GEMEENTE else None,
        )  # fmt: skip
        return gebruiker

    def give(self, gebruiker: Gebruiker, rol: Rol) -> None:
        """Another role here for somebody who has one."""
        aanstelling_create(
            by=self._inrichter, locatie=self.locatie, gebruiker=gebruiker, rol=rol.value, begin=BEGIN, gemeente=None
        )
        self._toegang.pop(gebruiker.pk, None)

    def add_leider(self, email: str, naam: str, wachtwoord: str | None = None) -> None:
        """The team leader, on whose behalf most of the world is made."""
        self.leider = self.add(email, naam, Rol.TEAMLEIDER, wachtwoord=wachtwoord)

    def add_helpers(self, namen: Sequence[str]) -> None:
        """Volunteers of the first hour, whom nobody signs in as."""
        for nummer, naam in enumerate(namen, 1):
            email = f"helper{nummer}.{self.wereld.slug}@voorbeeld.test"
            self.helpers.append(self.add(email, naam, Rol.VRIJWILLIGER))

    def toegang(self, dag: date, wie: Gebruiker | None = None) -> Toegang:
        """What this colleague (nobody named: the team leader) may do on that day.

        Nobody's Aanstelling ends while the world is built, so what held on the first day holds on every later one.
        """
        wie = wie or self.leider
        if wie.pk not in self._toegang:
            self._toegang[wie.pk] = read_toegang(wie, nu=moment(dag))
        eerst = self._toegang[wie.pk]
        if dag < eerst.vandaag:
            return read_toegang(wie, nu=moment(dag))
        return replace(eerst, nu=moment(dag), vandaag=dag)


class Gemeentebouw:
    """One gemeente of the demo world, with everything in it by the name that it has in the plan."""

    def __init__(self, team: Team, vandaag: date) -> None:
        self.team, self.wereld, self.vandaag = team, team.wereld, vandaag
        self.plan: Bewoners = plan_bewoners(self.wereld, vandaag)
        self.clients: dict[str, Client] = {}
        self.huisvestingen: dict[str, Huisvesting] = {}
        self.woningen: dict[str, Woning] = {}
        self.gezinnen: dict[str, Gezin] = {}
        self.onderwerpen: dict[str, Onderwerp] = {}
        self.verhuurders: list[Partner] = []
        self.spreekuren: dict[bool, Spreekuur] = {}
        self.zittingen: dict[tuple[date, bool], Zitting] = {}

    def bouw(self, partners: Sequence[Partner]) -> None:
        """All of it, in the order in which things depend on one another."""
        self._instellingen()
        self._lijsten()
        for huis in self.plan.huizen:
            self._woning(huis)
        for groep in self.plan.groepen:
            self._groep(groep)
        for verhuizing in self.plan.verhuizingen:
            for persoon in verhuizing.groep.leden:
                bewoning_create(
                    by=self.team.toegang(verhuizing.op),
                    huisvesting=self.huisvestingen[persoon.sleutel],
                    woning=self.woningen[verhuizing.huis.sleutel],
                    begin=verhuizing.op,
                )
        self._jaren(partners)

    def _instellingen(self) -> None:
        by, gemeente, wereld = self.team.toegang(BEGIN), self.team.gemeente, self.wereld
        gemeentedefinitie_create(
            by=by, gemeente=gemeente, begin=BEGIN, maanden_begeleiding=MAANDEN_BEGELEIDING,
            maanden_infopunt=MAANDEN_INFOPUNT, volwassen_vanaf=18, traject_vanaf=wereld.traject_vanaf,
            huisvestingsdatum=wereld.telt,
        )  # fmt: skip
        for registreert in wereld.registraties:
            registratie_create(
                by=by, gemeente=gemeente, groep=registreert.groep, begin=registreert.begin, eind=registreert.eind
            )
        beginsaldo_set(by=by, gemeente=gemeente, jaar=wereld.begin_jaar, saldo=wereld.beginsaldo)
        for jaar in wereld.jaren:
            for helft, aantal in enumerate(jaar.taakstelling or (), 1):
                taakstelling_set(by=by, gemeente=gemeente, jaar=jaar.jaar, helft=helft, aantal=aantal)
        for op, aantal, reden in wereld.correcties:
            saldocorrectie_create(by=by, gemeente=gemeente, op=op, aantal=aantal, reden=reden)
        for cijfer in wereld.gedrukt:
            gepubliceerd_create(
                by=by, gemeente=gemeente, code=cijfer.code, jaar=cijfer.jaar, waarde=cijfer.waarde, bron=cijfer.bron
            )

    def _lijsten(self) -> None:
        by, locatie = self.team.toegang(BEGIN), self.team.locatie
        self.verhuurders = [
            partner_create(by=by, locatie=locatie, naam=naam, soort="woningcorporatie")
            for naam in self.wereld.verhuurders
        ]
        for volgorde, naam in enumerate((*ONDERWERPEN, *JURIDISCHE_ONDERWERPEN), 1):
            self.onderwerpen[naam] = onderwerp_create(
                by=by, locatie=locatie, naam=naam, is_juridisch=naam in JURIDISCHE_ONDERWERPEN, begin=BEGIN,
                volgorde=volgorde * 10,
            )  # fmt: skip
        for is_juridisch, weekdag in zip((True, False), self.wereld.spreekuurdagen, strict=True):
            self.spreekuren[is_juridisch] = spreekuur_create(
                by=by, locatie=locatie, gemeente=self.team.gemeente, plaats=self.wereld.adres.split(",")[0],
                weekdag=weekdag, begintijd=time(14), eindtijd=time(15, 30),
                soort="juridisch" if is_juridisch else "algemeen", begin=BEGIN,
            )  # fmt: skip

    def _woning(self, huis: Any) -> None:
        self.woningen[huis.sleutel] = woning_create(
            by=self.team.toegang(huis.vanaf), locatie=self.team.locatie, gemeente=self.team.gemeente,
            straat=huis.straat, huisnummer=huis.nummer, plaats=self.wereld.naam,
            verhuurder=self.verhuurders[huis.verhuurder], beschikbaar_vanaf=huis.vanaf, soort=huis.soort,
        )  # fmt: skip

    def _groep(self, groep: Groep) -> None:
        """These people become clients, come to live here, and become or join a gezin."""
        for persoon in groep.leden:
            self._persoon(persoon, groep)
        if groep.bij is not None:
            self._join_gezin(groep, groep.bij)
        elif len(groep.leden) > 1:
            self.gezinnen[groep.sleutel] = self.gezin(groep.leden, begin=groep.begin)

    def gezin(self, leden: Sequence[Persoon], *, begin: date) -> Gezin:
        """These people are one gezin from that day on."""
        return gezin_create(
            by=self.team.toegang(begin), locatie=self.team.locatie, begin=begin,
            leden=[(self.clients[lid.sleutel], lid.relatie) for lid in leden],
        )  # fmt: skip

    def _persoon(self, persoon: Persoon, groep: Groep) -> None:
        by = self.team.toegang(groep.begin)
        client = self.add_client(persoon, begin=groep.begin)
        brp = groep.begin + timedelta(days=DAGEN_TOT_BRP)
        self.huisvestingen[persoon.sleutel] = huisvesting_create(
            by=self.team.toegang(min(brp, self.vandaag)), client=client, gemeente=self.team.gemeente,
            soort=groep.soort, begin=groep.begin, brp_op=brp if brp <= self.vandaag else None, is_gva=groep.is_gva,
            woning=self.woningen[groep.huis.sleutel] if groep.huis else None,
        )  # fmt: skip
        if self.team.helpers and self.wereld.slug == "noordwijk":
            helper = self.team.helpers[len(self.huisvestingen) // 3 % len(self.team.helpers)]
            toewijzing_create(by=by, client=client, gebruiker=helper, rol="begeleider", begin=groep.begin)

    def add_client(self, persoon: Persoon, *, begin: date) -> Client:
        """Somebody becomes a client of this team on that day, with every spelling of their name."""
        by = self.team.toegang(begin)
        # Four zeros in front: a number that no office hands out.
        nummer = f"0000{int(uuid_van(persoon.sleutel)) % 10**6:06d}"
        client = client_create(
            by=by, locatie=self.team.locatie, delen=persoon.naam.delen, geboorte=persoon.geboorte,
            geslacht=persoon.geslacht, nationaliteit=persoon.nationaliteit, talen=persoon.talen, tolk=persoon.tolk,
            v_nummer=nummer, telefoon=persoon.telefoon, begin=begin,
        )  # fmt: skip
        for delen, bron in persoon.naam.andere:
            naamvorm_create(by=by, client=client, delen=delen, bron=bron)
        self.clients[persoon.sleutel] = client
        return client

    def _join_gezin(self, groep: Groep, bij: Groep) -> None:
        by = self.team.toegang(groep.begin)
        if bij.sleutel not in self.gezinnen:
            wacht = self.clients[bij.leden[0].sleutel]
            self.gezinnen[bij.sleutel] = gezin_create(
                by=by, locatie=self.team.locatie, leden=[(wacht, groep.relatie_van_wie_wachtte())], begin=bij.begin
            )
        for persoon in groep.leden:
            lidmaatschap_create(
                by=by, gezin=self.gezinnen[bij.sleutel], client=self.clients[persoon.sleutel],
                relatie=persoon.relatie, begin=groep.begin, komst="aankomst",
            )  # fmt: skip

    def _jaren(self, partners: Sequence[Partner]) -> None:
        for jaar in self.wereld.jaren:
            gepland = plan_zittingen(self.wereld, jaar, self.vandaag)
            self.zittingen |= {(z.dag, z.is_juridisch): self._zitting(z) for z in gepland}
            contacten = plan_contacten(self.wereld, jaar, self.plan, gepland, self.vandaag)
            for nummer, contact in enumerate(contacten):
                zitting = self.zittingen[contact.dag, contact.soort == "juridisch"] if contact.in_zitting else None
                self._contact(f"{self.wereld.slug}-{jaar.jaar}-{nummer}", contact, zitting, partners)

    def _zitting(self, gepland: Zittingplan) -> Zitting:
        return zitting_create(
            by=self.team.toegang(gepland.dag), spreekuur=self.spreekuren[gepland.is_juridisch], datum=gepland.dag,
            helpers=[self.team.helpers[nummer] for nummer in gepland.helpers],
        )  # fmt: skip

    def _contact(
        self, naam: str, gepland: Contactplan, zitting: Zitting | None, partners: Sequence[Partner]
    ) -> Contact:
        wie = self.team.helpers[gepland.helper]
        verwezen = [] if gepland.partner is None else [partners[gepland.partner % len(partners)]]
        return contact_create(
            by=self.team.toegang(gepland.dag, wie), locatie=self.team.locatie, uuid=uuid_van(naam),
            clients=[self.clients[p.sleutel] for p in gepland.personen],
            onderwerpen=[self.onderwerpen[onderwerp] for onderwerp in gepland.onderwerpen],
            op=gepland.dag, om=gepland.om, zitting=zitting, wijze=gepland.wijze, tolk=gepland.tolk, duur=gepland.duur,
            uitkomst="doorverwezen" if verwezen else "geholpen", partners=verwezen, notitie=gepland.notitie,
        )  # fmt: skip
