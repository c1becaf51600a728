"""What people in Noordwijk got besides the guidance in 2017: sport for children, and a taalcoach."""

from datetime import date, timedelta
from itertools import cycle

from begeleiding.actions import coaching_create, voorziening_beantwoorden, voorziening_create
from demo.bouwen import Gemeentebouw

SPORT = (
    *("zwemles",) * 21,
    *("voetbal",) * 6,
    *("karate",) * 3,
    *("basketbal",) * 2,
    *("ballet", "pianoles", "badminton", "sportschool", "judo"),
)
JONGENS = 17
"""So many of these were for boys, the others for girls."""
TAALCOACHES = ("Klaas Klokhuis", "Loek Lampenkap")
KREGEN_TAALCOACH = 5


def vertel_erbij(bouw: Gemeentebouw) -> None:
    """Children first by boys and girls in turn, then who got a taalcoach."""
    kinderen = {letter: cycle(_find(bouw, letter)) for letter in "jd"}
    for nummer, sport in enumerate(SPORT):
        client = bouw.clients[next(kinderen["j" if nummer < JONGENS else "d"])]
        gevraagd = date(2017, 9, 1) + timedelta(days=nummer)
        by = bouw.team.toegang(gevraagd + timedelta(days=14))
        aanvraag = voorziening_create(by=by, client=client, activiteit=sport, gevraagd_op=gevraagd)
        voorziening_beantwoorden(
            by=by, voorziening=aanvraag, versie=1, uitkomst="toegekend", beantwoord_op=gevraagd + timedelta(days=14)
        )
    for nummer, sleutel in enumerate(_find(bouw, "m")[:KREGEN_TAALCOACH]):
        begin = date(2017, 3, 1) + timedelta(days=30 * nummer)
        coaching_create(
            by=bouw.team.toegang(begin), client=bouw.clients[sleutel], soort="taalcoach", begin=begin,
            coach=TAALCOACHES[nummer % 2],
        )  # fmt: skip


def _find(bouw: Gemeentebouw, letter: str) -> list[str]:
    """Who came with this letter before 2017."""
    groepen = (groep for groep in bouw.plan.groepen if 2015 <= groep.begin.year <= 2016)
    return [lid.sleutel for groep in groepen for lid in groep.leden if lid.letter == letter]
