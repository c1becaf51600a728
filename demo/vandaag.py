"""The living team of today: a volunteer with four clients, open questions, a spreekuur, people who wait for a home."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from django.utils import timezone

from clients.actions import (
    huisvesting_create,
    koppeling_create,
    toewijzing_create,
    woningaanbod_beantwoorden,
    woningaanbod_create,
)
from clients.domain import Geboorte, Naamdelen
from clients.models import Client, Koppeling, Woning
from demo.bouwen import Gemeentebouw, moment, uuid_van
from demo.mensen import Persoon
from demo.verhalen import persoon, woning_van
from organisatie.models import Gebruiker, Partner
from organisatie.toegang import read_toegang
from spreekuur.actions import (
    balietoegang_create,
    contact_correct,
    contact_create,
    publieksvraag_create,
    spreekuur_create,
    zitting_create,
)
from spreekuur.models import Contact, Zitting

AMINA = persoon(
    "truus-amina", "v", Naamdelen(voornamen="Amina", achternaam="Appelboom"), Geboorte.van_delen(1988, 3, 12), "Syrië",
    tolk="soms", relatie="moeder", andere=((Naamdelen(voornamen="أمينة"), "paspoort"),),
    telefoon="06 0000 0101",
)  # fmt: skip
SAMI = persoon(
    "truus-sami", "j", Naamdelen(voornamen="Sami", vadersnaam="Bassam", achternaam="Wolkenveld"),
    Geboorte.van_delen(2015, 8, 30), "Syrië", tolk="nee", relatie="zoon",
)  # fmt: skip
TESFAY = persoon(
    "truus-tesfay", "m", Naamdelen(voornamen="Tesfay", vadersnaam="Zeester", grootvadersnaam="Kompas"),
    Geboorte.van_delen(1991, 1), "Eritrea", tolk="altijd",
    andere=((Naamdelen(voornamen="ተስፋይ"), "paspoort"), (Naamdelen(voornamen="Tesfai", vadersnaam="Zeester"), "ind")),
    telefoon="06 0000 0102",
)  # fmt: skip
ZAHRA = persoon(
    "truus-zahra", "v", Naamdelen(voornamen="Zahra"), Geboorte.van_delen(1996), "Afghanistan", tolk="altijd"
)
KARIM = persoon(
    "wacht-karim", "m", Naamdelen(voornamen="Karim", achternaam="Walnoot"), Geboorte.van_delen(1993, 6, 4), "Syrië"
)
HELEN = persoon(
    "wacht-helen", "v", Naamdelen(voornamen="Helen", vadersnaam="Lantaarn"), Geboorte.van_delen(1999, 11), "Eritrea"
)
REZA = persoon("wacht-reza", "m", Naamdelen(voornamen="Reza", achternaam="Hooiberg"), Geboorte.van_delen(1980), "Iran")
ONBEKEND = persoon(
    "nieuw-majed", "?", Naamdelen(voornamen="Majed", achternaam="Paraplu"), Geboorte.van_delen(None), "Stateloos"
)
INLOOP_VAN, INLOOP_TOT = time(9), time(21)


def terug(vandaag: date, dagen: int) -> date:
    """A working day about that many days ago."""
    dag = vandaag - timedelta(days=dagen)
    return dag - timedelta(days=max(0, dag.weekday() - 4))


class Vandaag:
    """The weeks up to this moment, in Noordwijk."""

    def __init__(self, bouw: Gemeentebouw, truus: Gebruiker, nu: datetime) -> None:
        self.bouw, self.team, self.truus, self.nu = bouw, bouw.team, truus, nu
        self.vandaag = bouw.vandaag
        self.collega = self.team.helpers[1]
        self.nummer = 0

    def vertel(self, partners: Sequence[Partner]) -> None:
        """All of it."""
        amina, tesfay, zahra = self._clients_of_truus()
        self._waiting()
        self._incomplete()
        self._contacts(amina, tesfay, zahra, partners)
        self._spreekuren(zahra)
        self._balie()

    def terug(self, dagen: int) -> date:
        """A working day about that many days ago."""
        return terug(self.vandaag, dagen)

    def _clients_of_truus(self) -> tuple[Client, Client, Client]:
        """Four people: a mother with her son, a man who was offered two homes, a woman without a family name."""
        lang, kort = self.terug(340), self.terug(80)
        huis = woning_van(self.bouw, "Strandstoelpad", "12", lang - timedelta(days=14))
        for wie, vanaf in ((AMINA, lang), (SAMI, lang), (TESFAY, kort), (ZAHRA, lang)):
            client = self.bouw.add_client(wie, begin=vanaf - timedelta(days=60))
            toewijzing_create(
                by=self.team.toegang(vanaf), client=client, gebruiker=self.truus, rol="begeleider", begin=vanaf
            )
        toewijzing_create(
            by=self.team.toegang(lang), client=self._client(AMINA), gebruiker=self.collega, rol="vervanger", begin=lang
        )
        self.bouw.gezin([AMINA, SAMI], begin=lang)
        for wie in (AMINA, SAMI, ZAHRA):
            self._house(wie, lang, huis if wie is not ZAHRA else None)
        self._two_offers(kort)
        return self._client(AMINA), self._client(TESFAY), self._client(ZAHRA)

    def _two_offers(self, begin: date) -> None:
        """The first home was too far from school, the second became a home."""
        by = self.team.toegang(begin)
        koppeling = self._koppel(TESFAY, begin - timedelta(days=60), profiel=begin - timedelta(days=50))
        eerste = woning_van(self.bouw, "Braamstruikweg", "3", begin - timedelta(days=45))
        tweede = woning_van(self.bouw, "Eikenbladhof", "8", begin - timedelta(days=20), verhuurder=1)
        op = begin - timedelta(days=40)
        aanbod = woningaanbod_create(by=by, koppeling=koppeling, woning=eerste, aangeboden_op=op)
        woningaanbod_beantwoorden(
            by=by, aanbod=aanbod, versie=aanbod.versie, uitkomst="geweigerd", beantwoord_op=op + timedelta(days=4),
            reden="Te ver van de taalschool",
        )  # fmt: skip
        op = begin - timedelta(days=18)
        aanbod = woningaanbod_create(by=by, koppeling=koppeling, woning=tweede, aangeboden_op=op)
        woningaanbod_beantwoorden(
            by=by, aanbod=aanbod, versie=aanbod.versie, uitkomst="aanvaard", beantwoord_op=op + timedelta(days=3)
        )
        self._house(TESFAY, begin, tweede)

    def _waiting(self) -> None:
        """Three people are linked to the gemeente and wait: for a profile, for a home, for an answer."""
        for wie, dagen in ((KARIM, 20), (HELEN, 45), (REZA, 90)):
            self.bouw.add_client(wie, begin=self.terug(dagen))
        self._koppel(KARIM, self.terug(20))
        helen = self._koppel(HELEN, self.terug(45), profiel=self.terug(38))
        self._koppel(REZA, self.terug(90), profiel=self.terug(80))
        huis = woning_van(self.bouw, "Garnalenpad", "21", self.terug(10))
        woningaanbod_create(
            by=self.team.toegang(self.terug(4)), koppeling=helen, woning=huis, aangeboden_op=self.terug(4)
        )

    def _incomplete(self) -> None:
        """Somebody new of whom much is not known yet, in a home whose landlord nobody wrote down."""
        dag = self.terug(20)
        self.bouw.add_client(ONBEKEND, begin=dag)
        self._house(ONBEKEND, dag, woning_van(self.bouw, "Hooibergweg", "40", dag, verhuurder=None))

    def _contacts(self, amina: Client, tesfay: Client, zahra: Client, partners: Sequence[Partner]) -> None:
        leider = self.team.leider
        self._contact(24, self.truus, [amina], "Inburgering", notitie="Uitleg over de taalschool gegeven.")
        self._contact(17, self.collega, [zahra], "Zorg en verzekering", wijze="spreekuur", tolk="tolkentelefoon")
        fout = self._contact(13, self.truus, [tesfay], "Formulier invullen", notitie="Formulier voor de huurtoeslag.")
        self._correct(fout, tesfay)
        self._contact(9, self.truus, [amina], "Geld en toeslagen", notitie="Zorgtoeslag aangevraagd.")
        self._contact(6, self.truus, [tesfay], "Wonen", uitkomst="doorverwezen", partners=[partners[0]])
        self._contact(5, leider, [tesfay], "Gezinshereniging", uitkomst="open", voor=self.truus,
                      notitie="Heeft de IND het adres van zijn vrouw al?", tolk="tolkentelefoon")  # fmt: skip
        self._contact(4, self.collega, [zahra], "Brief uitleggen", uitkomst="open", voor=self.truus,
                      notitie="Brief over de eigen bijdrage: wie kijkt mee?")  # fmt: skip
        self._contact(3, self.truus, [amina], "School en kinderen", uitkomst="open", voor=leider,
                      notitie="Kan haar zoon meedoen met zwemles?")  # fmt: skip
        self._contact(2, self.truus, [zahra], "Inburgering", wijze="telefoon", uitkomst="poging")
        self._contact(1, self.collega, [], "Formulier invullen", notitie="Naam niet gegeven, komt terug met de brief.")
        self._contact(0, self.truus, [amina], "Brief uitleggen", notitie="Brief van de gemeente uitgelegd.")

    def _correct(self, fout: Contact, client: Client) -> None:
        """Three days later the note turns out to be wrong."""
        contact_correct(
            by=self.team.toegang(fout.op + timedelta(days=3), self.truus), contact=fout, versie=fout.versie,
            reden="Verkeerde toeslag genoemd", clients=[client],
            onderwerpen=[self.bouw.onderwerpen["Formulier invullen"]], op=fout.op, om=fout.om, zitting=None,
            wijze=fout.wijze, tolk=fout.tolk, duur=fout.duur, uitkomst=fout.uitkomst,
            notitie="Formulier voor de zorgtoeslag.",
        )  # fmt: skip

    def _spreekuren(self, zahra: Client) -> None:
        """The spreekuren of this week until now, and one that goes on today; residents who asked something."""
        for dagen in range(6, -1, -1):
            dag = self.vandaag - timedelta(days=dagen)
            for is_juridisch, spreekuur in self.bouw.spreekuren.items():
                if dag.weekday() == spreekuur.weekdag and (dag, is_juridisch) not in self.bouw.zittingen:
                    by = self.team.toegang(dag)
                    zitting_create(by=by, spreekuur=spreekuur, datum=dag, helpers=[self.truus, self.collega])
        zitting = self._inloop()
        self._contact(0, self.truus, [zahra], "Zorg en verzekering", wijze="spreekuur", zitting=zitting)
        for dagen, notitie in ((8, "Waar kan ik kinderkleding brengen?"), (2, "Hoe word ik taalcoach?")):
            dag = self.terug(dagen)
            publieksvraag_create(
                by=self.team.toegang(dag, self.collega), locatie=self.team.locatie, gemeente=self.team.gemeente,
                uuid=uuid_van(f"inwoner-{dagen}"), op=dag, wijze="telefoon", notitie=notitie,
            )  # fmt: skip

    def _inloop(self) -> Zitting:
        by = self.team.toegang(self.vandaag)
        spreekuur = spreekuur_create(
            by=by, locatie=self.team.locatie, gemeente=self.team.gemeente, plaats="Inloop in de bibliotheek",
            weekdag=self.vandaag.weekday(), begintijd=INLOOP_VAN, eindtijd=INLOOP_TOT, begin=self.vandaag,
        )  # fmt: skip
        return zitting_create(by=by, spreekuur=spreekuur, datum=self.vandaag, helpers=[self.truus, self.collega])

    def _balie(self) -> None:
        """Two kaartjes that were opened yesterday: with a contact after it, and without one."""
        dag = self.terug(1)
        by = read_toegang(self.collega, nu=moment(dag, time(11, 15)))
        for wie in (KARIM, REZA):
            balietoegang_create(
                by=by, client=self._client(wie), reden="belt nu", toelichting="Vraagt wanneer er een woning komt."
            )
        self._contact(1, self.collega, [self._client(KARIM)], "Wonen", wijze="telefoon")

    def _client(self, wie: Persoon) -> Client:
        return self.bouw.clients[wie.sleutel]

    def _koppel(self, wie: Persoon, op: date, profiel: date | None = None) -> Koppeling:
        return koppeling_create(
            by=self.team.toegang(profiel or op), client=self._client(wie), gemeente=self.team.gemeente, op=op,
            profiel_ontvangen_op=profiel,
        )  # fmt: skip

    def _house(self, wie: Persoon, begin: date, huis: Woning | None) -> None:
        huisvesting_create(
            by=self.team.toegang(begin), client=self._client(wie), gemeente=self.team.gemeente, soort="regulier",
            begin=begin, brp_op=begin, woning=huis,
        )  # fmt: skip

    def _contact(
        self,
        dagen: int,
        wie: Gebruiker,
        clients: Sequence[Client],
        onderwerp: str,
        *,
        notitie: str = "",
        wijze: str = "op afspraak",
        tolk: str = "geen",
        uitkomst: str = "geholpen",
        voor: Gebruiker | None = None,
        partners: Sequence[Partner] = (),
        zitting: Zitting | None = None,
    ) -> Contact:
        self.nummer += 1
        dag = self.terug(dagen) if dagen else self.vandaag
        by = self.team.toegang(dag, wie) if dagen else read_toegang(wie, nu=self.nu)
        return contact_create(
            by=by, locatie=self.team.locatie, uuid=uuid_van(f"vandaag-{self.nummer}"), clients=clients,
            onderwerpen=[self.bouw.onderwerpen[onderwerp]], op=dag,
            om=time(11, 30) if dagen else timezone.localtime(self.nu).time().replace(second=0, microsecond=0),
            zitting=zitting, wijze=wijze, tolk=tolk, uitkomst=uitkomst, partners=partners, vraag_voor=voor,
            notitie=notitie,
        )  # fmt: skip
