"""Load the whole demo world, once, in one transaction."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from django.db import transaction
from django.utils import timezone

from core.post import Post
from demo.begeleiden import Begeleiden
from demo.bewoners import Papieren, achttien_geworden, na_de_inburgering, onbepaald
from demo.bouwen import BEGIN, Gemeentebouw, Team, moment
from demo.dossiers import Dossiers, hulp_in_leiden
from demo.edities import TE_LAAT, fix_jaar, write_verslagen
from demo.erbij import vertel_erbij
from demo.gezinnen import Noordwijk2017, voorschoten_bij_leiden
from demo.gezinnen_nu import GezinnenVanNu
from demo.namen import HELPERS, LEIDERS
from demo.participatie import NOORDWIJK, VOORSCHOTEN, Participatie
from demo.plan import Groep
from demo.programma import vertel_lessen, vertel_meldcode, vertel_programma
from demo.team import vertel_noordwijk, vertel_voorschoten
from demo.vandaag import Vandaag
from demo.vastleggen import Vastleggen
from demo.verhalen import gezinsverhalen, help_in_leiden, verhuis_naar_noordwijk
from demo.wereld import Gemeentewereld, gemeenten
from organisatie.action import join_actions
from organisatie.actions import partner_create
from organisatie.models import Gebruiker, Gemeente, Partner
from organisatie.rechten import Rol, Toegang
from termijnen.actions.attenderen import attenderingen_schrijven, controle_afronden, controle_beginnen

LAATSTE_JAAR = 2018  # of whom the teams beside Noordwijk and Leiden housed
WACHTWOORD = "welkom-bij-wegwijs"
PARTNERS = (
    ("Dienst Inkomen Kompas", "uitkering"),
    ("Taalschool De Boterbloem", "taalschool"),
    ("Basisschool Het Vogelhuis", "school"),
    ("Advocatenkantoor Paraplu", "advocaat"),
    ("Huisartsenpraktijk Kastanje", "zorg"),
    ("Welzijn Theelepel", "welzijn"),
)


@dataclass(frozen=True, slots=True)
class Demoaccount:
    """Somebody to sign in as."""

    email: str
    rol: str
    naam: str


VRIJWILLIGER = Demoaccount("vrijwilliger@voorbeeld.test", "vrijwilliger in Noordwijk", "Truus Tulpenvaas")
TEAMLEIDER = Demoaccount("teamleider@voorbeeld.test", "teamleider in Noordwijk", "Marijke Mosselpan")
JURIDISCH = Demoaccount("juridisch@voorbeeld.test", "juridisch medewerker in Leiden", "Ravi Rechtlijn")
GEMEENTE = Demoaccount("gemeente@voorbeeld.test", "gemeente Noordwijk", "Gonnie Gemeentebank")
BEHEERDER = Demoaccount("beheerder@voorbeeld.test", "beheerder", "Bas Boomhut")
MELDCODE = Demoaccount("meldcode@voorbeeld.test", "aandachtsfunctionaris in Voorschoten", "Mieke Meerpaal")
ACCOUNTS = (VRIJWILLIGER, TEAMLEIDER, JURIDISCH, GEMEENTE, BEHEERDER, MELDCODE)


Melden = Callable[[int, int], None]
"""Told how many parts of the world are done, of how many."""


class WorldExists(Exception):
    """The database is not empty: the demo world is there already, or somebody's own work."""


def is_geladen() -> bool:
    """Whether the demo world is in the database."""
    return Gebruiker.objects.filter(email=VRIJWILLIGER.email).exists()


@transaction.atomic
def laad(nu: datetime, melden: Melden) -> None:
    """Build the whole world as it stands at that moment. Raises ``WorldExists`` when anything is there already."""
    if Gemeente.objects.exists():
        raise WorldExists
    vandaag = timezone.localtime(nu).date()
    inrichter = Toegang.systeem("demo", nu=moment(BEGIN), vandaag=BEGIN)
    werelden = gemeenten(vandaag)
    delen = len(werelden) + 3
    with join_actions(inrichter, "demo_laden"):
        bouwen, partners = _bouw(werelden, inrichter, vandaag, lambda klaar: melden(klaar, delen))
        vastleggers = _vertel(bouwen, nu, partners)
        gezinnen = GezinnenVanNu(bouwen["noordwijk"], bouwen["leiden"], Gebruiker.objects.get(email=JURIDISCH.email))
        gezinnen.vertel()
    fix_jaar(bouwen["noordwijk"], 2016, date(2017, 1, 20))
    fix_jaar(bouwen["noordwijk"], 2017, date(2018, 1, 19))
    melden(delen - 2, delen)
    with join_actions(inrichter, "demo_laden"):
        _handel(bouwen, vastleggers)
        gezinnen.houd_ronde()
        _begeleid(bouwen)
    tweede = fix_jaar(bouwen["noordwijk"], 2017, date(2018, 2, 9), reden=TE_LAAT)
    write_verslagen(bouwen["noordwijk"], tweede, date(2018, 2, 12))
    melden(delen - 1, delen)
    _eerste_controle(nu)


def _bouw(
    werelden: Sequence[Gemeentewereld], inrichter: Toegang, vandaag: date, melden: Callable[[int], None]
) -> tuple[dict[str, Gemeentebouw], list[Partner]]:
    """The teams, with all whom they housed and spoke; the first of them is that of the accounts."""
    namen, leiders = iter(HELPERS), iter(LEIDERS)
    bouwen: dict[str, Gemeentebouw] = {}
    partners: list[Partner] = []
    for wereld in werelden:
        team = Team(wereld, inrichter)
        if bouwen:
            team.add_leider(f"teamleider.{wereld.slug}@voorbeeld.test", next(leiders))
        else:
            team.add_leider(TEAMLEIDER.email, TEAMLEIDER.naam, WACHTWOORD)
            partners = _partners(team)
        team.add_helpers(list(islice(namen, wereld.helpers)))
        bouwen[wereld.slug] = Gemeentebouw(team, vandaag)
        bouwen[wereld.slug].bouw(partners)
        melden(len(bouwen))
    return bouwen, partners


def _partners(team: Team) -> list[Partner]:
    by = team.toegang(BEGIN)
    return [partner_create(by=by, locatie=team.locatie, naam=naam, soort=soort) for naam, soort in PARTNERS]


def _vertel(bouwen: dict[str, Gemeentebouw], nu: datetime, partners: list[Partner]) -> list[Vastleggen]:
    """What happens to people besides the figures, and the living team of today, with those who can sign in."""
    noordwijk, leiden = bouwen["noordwijk"].team, bouwen["leiden"].team
    vandaag = timezone.localtime(nu).date()
    begin = date(vandaag.year - 1, 1, 1)
    truus = noordwijk.add(VRIJWILLIGER.email, VRIJWILLIGER.naam, Rol.VRIJWILLIGER, begin=begin, wachtwoord=WACHTWOORD)
    ravi = leiden.add(JURIDISCH.email, JURIDISCH.naam, Rol.JURIDISCH, wachtwoord=WACHTWOORD)
    noordwijk.add(GEMEENTE.email, GEMEENTE.naam, Rol.GEMEENTE, wachtwoord=WACHTWOORD)
    voorschoten = bouwen["voorschoten"].team
    voorschoten.add(MELDCODE.email, MELDCODE.naam, Rol.AANDACHTSFUNCTIONARIS, wachtwoord=WACHTWOORD)
    noordwijk.add(BEHEERDER.email, BEHEERDER.naam, Rol.BEHEERDER, wachtwoord=WACHTWOORD)
    verhuis_naar_noordwijk(bouwen["voorschoten"], bouwen["noordwijk"])
    bij_ravi = help_in_leiden(bouwen["leiden"], ravi)
    gezinsverhalen(bouwen["noordwijk"])
    Vandaag(bouwen["noordwijk"], truus, nu).vertel(partners)
    Noordwijk2017(bouwen["noordwijk"]).vertel()
    voorschoten_bij_leiden(bouwen["voorschoten"], bouwen["leiden"], ravi)
    return [*_papieren(bouwen, truus, partners), _in_leiden(bouwen["leiden"], ravi, bij_ravi)]


def _papieren(bouwen: dict[str, Gemeentebouw], truus: Gebruiker, partners: list[Partner]) -> Iterator[Vastleggen]:
    """Permits, integration and letters; each team writes down its own."""
    noordwijk = bouwen["noordwijk"]
    (taalschool,) = [partner for partner in partners if partner.soort == "taalschool"]
    vastleggen = Vastleggen(noordwijk, taalschool)
    Papieren(noordwijk, vastleggen).vertel()
    Dossiers(noordwijk, vastleggen, truus).vertel()
    yield vastleggen
    for slug, kaart_tot in (("voorschoten", 130), ("hillegom", 200)):
        bouw = bouwen[slug]
        alleen = [groep for groep in bouw.plan.groepen if groep.begin.year == LAATSTE_JAAR and len(groep.leden) == 1]
        vastleggen = Vastleggen(bouw)
        onbepaald(bouw, vastleggen, alleen[:2], timedelta(days=kaart_tot))
        yield vastleggen


def _in_leiden(leiden: Gemeentebouw, ravi: Gebruiker, groepen: list[Groep]) -> Vastleggen:
    """One of the three needs a new card, the other two brought a letter."""
    vastleggen = Vastleggen(leiden)
    onbepaald(leiden, vastleggen, groepen[:1], timedelta(days=40))
    hulp_in_leiden(leiden, vastleggen, ravi, [groep.leden[0].sleutel for groep in groepen[1:]])
    return vastleggen


def _begeleid(bouwen: dict[str, Gemeentebouw]) -> None:
    """What a team does with the trajecten, which begin by themselves, and with groups."""
    Participatie(bouwen["noordwijk"], workshops=2).vertel(NOORDWIJK)
    Participatie(bouwen["voorschoten"], workshops=5).vertel(VOORSCHOTEN)
    vertel_erbij(bouwen["noordwijk"])
    truus = Gebruiker.objects.get(email=VRIJWILLIGER.email)
    vertel_programma(bouwen["noordwijk"], bouwen["voorschoten"])
    vertel_meldcode(bouwen["voorschoten"].team, Gebruiker.objects.get(email=MELDCODE.email))
    vertel_lessen(bouwen["noordwijk"], Partner.objects.get(soort="taalschool"))
    Begeleiden(bouwen["noordwijk"]).vertel(truus)
    vertel_noordwijk(bouwen["noordwijk"], truus)
    vertel_voorschoten(bouwen["voorschoten"])


def _handel(bouwen: dict[str, Gemeentebouw], vastleggers: list[Vastleggen]) -> None:
    """What was done with the deadlines that follow."""
    for vastleggen in vastleggers:
        vastleggen.handel()
    na_de_inburgering(bouwen["noordwijk"])
    for slug, bouw in bouwen.items():
        achttien_geworden(bouw, telt=slug == "noordwijk")


def _eerste_controle(nu: datetime) -> None:
    """The work of the morning, as far as flags go: nobody is mailed, since hardly anybody here can sign in."""
    by = Toegang.systeem("demo", nu=nu, vandaag=timezone.localtime(nu).date())
    controle = controle_beginnen(by=by).pk
    attenderingen_schrijven(by=by, controle=controle)
    controle_afronden(by=by, controle=controle, post=Post(), klaar_at=nu)
