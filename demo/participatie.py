"""Groups for the participatieverklaring in 2017: twelve in the Bollenstreek, three in Voorschoten."""

from collections.abc import Iterator
from datetime import date, timedelta

from demo.bouwen import Gemeentebouw
from demo.plan import Groep
from inburgering.actions import (
    pvtaanwezigheid_set,
    pvtbijeenkomst_create,
    pvtdeelnames_create,
    pvtdeelnames_ondertekenen,
    pvtgroep_create,
)

TALEN = {"Arabisch": {"Syrië", "Irak"}, "Tigrinya": {"Eritrea"}}
GROTEN = "mvV"
"""The letters of adults."""
NOORDWIJK = (("Arabisch", (3,) * 8 + (2,) * 3), ("Tigrinya", (4,)))
VOORSCHOTEN = (("Arabisch", (9, 8, 8)),)
EERSTE, TUSSEN = date(2017, 2, 6), timedelta(days=21)


class Participatie:
    """Writes the groups of one team; ``workshops`` is how often each meets."""

    def __init__(self, bouw: Gemeentebouw, workshops: int) -> None:
        self.bouw, self.workshops = bouw, workshops

    def vertel(self, plan: tuple[tuple[str, tuple[int, ...]], ...]) -> None:
        """For each language its groups, of so many people each: who came longest ago goes first."""
        for taal, groottes in plan:
            wie = self._mensen(taal)
            for nummer, grootte in enumerate(groottes):
                self._groep(f"{taal} {nummer + 1}", taal, EERSTE + nummer * TUSSEN, [next(wie) for _ in range(grootte)])

    def _mensen(self, taal: str) -> Iterator[str]:
        groepen: list[Groep] = [groep for groep in self.bouw.plan.groepen if groep.begin.year >= 2016]
        for groep in groepen:
            for lid in groep.leden:
                if lid.nationaliteit in TALEN[taal] and lid.letter in GROTEN:
                    yield lid.sleutel

    def _groep(self, naam: str, taal: str, begin: date, wie: list[str]) -> None:
        team = self.bouw.team
        groep = pvtgroep_create(
            by=team.toegang(begin), locatie=team.locatie, naam=naam, taal=taal, begin=begin, plaats="bibliotheek",
            gespreksleider="Gespreksleider Voorbeeld",
        )  # fmt: skip
        for week in range(1, self.workshops):
            pvtbijeenkomst_create(by=team.toegang(begin), groep=groep, op=begin + timedelta(days=7 * week))
        klaar = begin + timedelta(days=7 * self.workshops)
        by = team.toegang(klaar)
        clients = [self.bouw.clients[sleutel] for sleutel in wie]
        deelnames = pvtdeelnames_create(by=team.toegang(begin), groep=groep, clients=clients)
        vakken = {(rij.pk, keer.pk) for rij in deelnames for keer in groep.bijeenkomsten.all()}
        pvtaanwezigheid_set(by=by, groep=groep, vakken=vakken, aan=vakken)
        pvtdeelnames_ondertekenen(by=by, groep=groep, deelnames=deelnames, op=klaar)
