"""The people of the teams: who did what in 2017 as the reports say, with hours, trainings and statements."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from clients.actions import client_helper_set
from core.periode import add_months
from demo.bouwen import BEGIN, Gemeentebouw
from demo.erbij import TAALCOACHES
from organisatie.actions import (
    teamfunctie_create,
    teamlid_create,
    teamopleiding_create,
    teamuren_set,
    teamverklaring_create,
)
from organisatie.models import Gebruiker, Teamlid, Werkgebied
from organisatie.rechten import Rol

ARBEIDSCOACHES = (
    "Coby Kapstok", "Daan Dakgoot", "Fenna Fietsbel", "Gijs Gieter", "Hilde Hooivork", "Joost Jampot",
)  # fmt: skip
BEGIN_COACHES = date(2016, 3, 1)
EERSTE_HELFT = (date(2017, 1, 9), date(2017, 7, 1))
STAGE_VOORSCHOTEN = (date(2017, 9, 4), date(2018, 7, 1))
TOLKEN = 2
SINDS_TOLK = date(2018, 1, 1)
GEMIDDELD = 20
"""So many hours a volunteer helps in a month, on the average of every month."""
MAANDEN_TERUG = 6
OPLEIDINGEN = (
    ("introductiebijeenkomst", (0, 1, 2), date(2017, 2, 7)),
    ("basiscursus", (0, 1, 2), date(2017, 3, 14)),
    ("vervolgtraining", (0, 1, 2), date(2017, 5, 16)),
    ("interculturele communicatie", (3, 4), date(2017, 9, 19)),
    ("werken met het volgsysteem", (5, 6, 7, 8), date(2017, 10, 3)),
)
"""Which training, for which of the volunteers, and when it ended."""


class Teamleden:
    """Writes down the people of one team."""

    def __init__(self, bouw: Gemeentebouw) -> None:
        self.bouw, self.team = bouw, bouw.team
        self.werkgebied = Werkgebied.objects.get(locatie=self.team.locatie, gemeente=self.team.gemeente)

    def add(
        self, naam: str, functie: str, *, begin: date = BEGIN, gebruiker: Gebruiker | None = None, **velden: Any
    ) -> Teamlid:
        """Somebody with one function; a volunteer unless something else is said."""
        return teamlid_create(
            by=self.team.toegang(BEGIN), werkgebied=self.werkgebied, naam=naam, functie=functie, begin=begin,
            gebruiker=gebruiker, **{"verband": "vrijwillig"} | velden,
        )  # fmt: skip

    def add_leider(self, uren: int) -> Teamlid:
        """The team leader, who is paid."""
        leider = self.team.leider
        return self.add(leider.naam, "teamleider", gebruiker=leider, verband="betaald", uren_per_week=Decimal(uren))

    def add_helpers(self) -> list[Teamlid]:
        """Those who guide people."""
        return [self.add(wie.naam, "maatschappelijk begeleider", gebruiker=wie) for wie in self.team.helpers]

    def train(self, wie: Teamlid, soort: str, op: date, naam: str = "") -> None:
        """Somebody followed a training."""
        teamopleiding_create(
            by=self.team.toegang(op), teamlid=wie, werkgebied=self.werkgebied, soort=soort, afgerond_op=op, naam=naam
        )

    def fill_uren(self, maand: date, mensen: list[Teamlid]) -> None:
        """The hours of a month: everybody another number, together twenty each."""
        uren: Mapping[int, Decimal | None] = {
            wie.pk: Decimal(GEMIDDELD + 3 * ((nummer + maand.month) % 5 - 2)) for nummer, wie in enumerate(mensen)
        }
        by = self.team.toegang(min(add_months(maand, 1), self.bouw.vandaag))
        teamuren_set(by=by, werkgebied=self.werkgebied, maand=maand, uren=uren)


def vertel_noordwijk(bouw: Gemeentebouw, truus: Gebruiker) -> None:
    """Twenty volunteers, a trainee for half a year, a team leader of 24 hours, and two clients who interpret."""
    team = Teamleden(bouw)
    leider, helpers = team.add_leider(24), team.add_helpers()
    coaches = [team.add(naam, "arbeidscoach", begin=BEGIN_COACHES) for naam in ARBEIDSCOACHES]
    coaches += [team.add(naam, "taalcoach", begin=BEGIN_COACHES) for naam in TAALCOACHES]
    begin, eind = EERSTE_HELFT
    team.add("Mees Muntthee", "juridisch begeleider", begin=begin, eind=eind, verband="stage")
    for soort, wie, op in OPLEIDINGEN:
        for nummer in wie:
            team.train(helpers[nummer], soort, op)
    team.train(leider, "leidinggeven", date(2017, 11, 7), "coachend leidinggeven")
    tolken = list(_add_tolken(team))
    for maand in range(1, 13):
        team.fill_uren(date(2017, maand, 1), helpers + coaches)
    _vertel_nu(team, truus, leider, [*helpers, *coaches, *tolken])


def _add_tolken(team: Teamleden) -> Iterator[Teamlid]:
    """Clients who followed a training and interpret since: they never reach their own gezin."""
    bouw, by = team.bouw, team.team.toegang(SINDS_TOLK)
    groepen = [groep for groep in bouw.plan.groepen if groep.begin.year == 2014 and groep.leden[0].letter == "m"]
    for nummer, groep in enumerate(groepen[-TOLKEN:], 1):
        persoon = groep.leden[0]
        client, email = bouw.clients[persoon.sleutel], f"tolk{nummer}@voorbeeld.test"
        account = team.team.add(email, client.naam, Rol.VRIJWILLIGER, begin=SINDS_TOLK)
        client_helper_set(by=by, client=client, gebruiker=account)
        wie = team.add(client.naam, "tolk", begin=SINDS_TOLK, gebruiker=account, talen=(*persoon.talen, "Nederlands"))
        team.train(wie, "tolkentraining", date(2017, 11, 21))
        yield wie


def _vertel_nu(team: Teamleden, truus: Gebruiker, leider: Teamlid, mensen: list[Teamlid]) -> None:
    """The team of today: hours of the last months, all but those of Truus; one VOG that ends soon."""
    vandaag = team.bouw.vandaag
    by, deze = team.team.toegang(vandaag), vandaag.replace(day=1)
    for terug in range(MAANDEN_TERUG, 0, -1):
        team.fill_uren(add_months(deze, -terug), mensen)
    begin = date(vandaag.year - 1, 1, 1)
    zij = team.add(truus.naam, "maatschappelijk begeleider", begin=begin, gebruiker=truus, talen=("Engels",))
    teamfunctie_create(
        by=by, teamlid=zij, werkgebied=team.werkgebied, functie="taalcoach", verband="vrijwillig",
        begin=begin, is_hoofdfunctie=False,
    )  # fmt: skip
    for nummer, wie in enumerate([*mensen, zij, leider]):
        eind = vandaag + timedelta(days=30 if nummer == 0 else 400 + nummer)
        teamverklaring_create(by=by, teamlid=wie, soort="vog", begin=add_months(eind, -48), eind=eind)
        teamverklaring_create(by=by, teamlid=wie, soort="geheimhouding", begin=begin)


def vertel_voorschoten(bouw: Gemeentebouw) -> None:
    """Seven volunteers, of whom the interpreter left during 2017, and a trainee."""
    team = Teamleden(bouw)
    team.add_leider(24)
    team.add_helpers()
    team.add("Otto Oventje", "administratie")
    team.add("Pien Paraplu", "tolk", eind=date(2017, 10, 1), talen=("Arabisch",))
    team.add(
        "Quin Kwastje", "maatschappelijk begeleider", begin=date(2016, 9, 1), eind=date(2018, 7, 1), verband="stage"
    )
