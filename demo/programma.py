"""VIP, courses, activities, obstacles noticed and consultations of 2017, as two teams printed them."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice

from begeleiding.actions import (
    activiteit_create,
    certificaten_create,
    cursus_create,
    cursusaanwezigheid_set,
    cursusdeelnames_create,
    cursusles_create,
    meldcodeconsult_create,
    signaal_create,
    signaal_delen,
    werktraject_create,
    werktraject_update,
)
from begeleiding.models import Cursus
from clients.models import Client
from demo.bouwen import Gemeentebouw, Team
from inburgering.actions import taalles_create
from organisatie.actions import inkoop_create
from organisatie.models import Gebruiker, Partner

VIP_NOORDWIJK, VIP_VOORSCHOTEN = 26, 8
"""So many passed; in Voorschoten one more began."""
TOLKEN, SPAARDERS = 2, 5
WERD = ("vrijwilligerswerk", "stage", "betaald werk", "opleiding")
NOORDWIJK_DEED = (
    (date(2017, 4, 12), "persaandacht", "huiswerkbegeleiding op zaterdag in de krant", None),
    (date(2017, 3, 11), "anders", "een schoolplein opknappen met de buurt", 5),
    (date(2017, 6, 20), "feest", "open dag op Wereldvluchtelingendag", 80),
    (date(2017, 11, 25), "feest", "schoen zetten in de bibliotheek", 40),
)
VOORSCHOTEN_DEED = (
    (date(2017, 2, 14), "voorlichting", "voor de diaconie", 20),
    (date(2017, 5, 16), "voorlichting", "voor het jongerenwerk", 12),
    (date(2017, 9, 19), "gastles", "over vluchten, op een school in de buurt", 28),
    (date(2017, 12, 5), "feest", "Sinterklaas in de kerk", 60),
)
NOORDWIJK_ZAG = (
    (date(2017, 5, 8), "wonen", "Voor een groot gezin is er geen huurhuis.", "Samen met de gemeente een plek gezocht."),
    (date(2017, 10, 3), "taal en inburgering", "Naast de lessen is er te weinig gelegenheid om te oefenen.", ""),
)
CONSULTEN = (date(2017, 3, 7), date(2017, 6, 13), date(2017, 10, 24))


def vertel_programma(noordwijk: Gemeentebouw, voorschoten: Gemeentebouw) -> None:
    """Everything of both teams."""
    _vip(noordwijk, [(date(2017, 1, 9), True)] * VIP_NOORDWIJK)
    _vip(voorschoten, [(date(2016, 9, 5), True)] * VIP_VOORSCHOTEN + [(date(2017, 9, 4), False)])
    tigrinya = islice(_adults(noordwijk, {"Eritrea"}), SPAARDERS)
    _cursus(noordwijk, "Alles over geld", "geld", date(2017, 4, 3), tigrinya)
    _cursus(noordwijk, "Tolken voor beginners", "tolkopleiding", date(2017, 9, 11), islice(_adults(noordwijk), TOLKEN))
    _activiteiten(noordwijk, NOORDWIJK_DEED)
    _activiteiten(voorschoten, VOORSCHOTEN_DEED)
    _signalen(noordwijk)
    _inkoop(voorschoten.team)


def vertel_meldcode(team: Team, wie: Gebruiker) -> None:
    """Three consultations in Voorschoten, none of which led to a report."""
    for op in CONSULTEN:
        meldcodeconsult_create(
            by=team.toegang(op, wie), locatie=team.locatie, gemeente=team.gemeente, op=op, uitkomst="geen melding"
        )


def vertel_lessen(bouw: Gemeentebouw, taalschool: Partner) -> None:
    """Who came as an adult in the last three years has had lessons since two months after."""
    for groep in bouw.plan.groepen:
        begin = groep.begin + timedelta(days=60)
        if groep.begin.year >= bouw.vandaag.year - 3 and begin <= bouw.vandaag:
            for lid in groep.leden:
                if lid.is_volwassen:
                    taalles_create(
                        by=bouw.team.toegang(begin), client=bouw.clients[lid.sleutel], aanbieder=taalschool,
                        begin=begin, lestijden="maandag en donderdag, 9 tot 12 uur",
                    )  # fmt: skip


def _inkoop(team: Team) -> None:
    """What was bought for two years, beside what is counted of it."""
    begin = date(2017, 1, 1)
    inkoop_create(
        by=team.toegang(begin), gemeente=team.gemeente, naam="Arbeidsparticipatie 2017 en 2018", product="vip-gestart",
        aantal=20, begin=begin, eind=date(2019, 1, 1), gemeenten=[team.gemeente],
    )  # fmt: skip


def _adults(bouw: Gemeentebouw, landen: set[str] | None = None) -> Iterator[Client]:
    """Who came as an adult in 2015 or 2016, of these countries when they are named."""
    for groep in bouw.plan.groepen:
        if groep.begin.year in (2015, 2016):
            for lid in groep.leden:
                if lid.is_volwassen and (landen is None or lid.nationaliteit in landen):
                    yield bouw.clients[lid.sleutel]


def _vip(bouw: Gemeentebouw, wie: list[tuple[date, bool]]) -> None:
    """Who began on that day, and whether they passed in 2017."""
    for nummer, (client, (begin, slaagt)) in enumerate(zip(_adults(bouw), wie, strict=False)):
        team = bouw.team
        traject = werktraject_create(
            by=team.toegang(begin), client=client, soort="VIP", begin=begin, coaching_maanden=6
        )
        if slaagt:
            klaar = date(2017, 5 + nummer % 8, 1 + nummer)
            werktraject_update(
                by=team.toegang(klaar), werktraject=traject, versie=traject.versie,
                training_op=begin + timedelta(days=60), werkervaring_op=klaar, geslaagd_op=klaar,
                uitkomst=WERD[nummer % len(WERD)], uitkomst_op=klaar,
            )  # fmt: skip


def _cursus(bouw: Gemeentebouw, naam: str, soort: str, begin: date, wie: Iterable[Client]) -> Cursus:
    """Four lessons, everybody at all of them, and a certificate for each."""
    team = bouw.team
    cursus = cursus_create(
        by=team.toegang(begin), locatie=team.locatie, naam=naam, soort=soort, begin=begin, plaats="bibliotheek"
    )
    for week in range(1, 4):
        cursusles_create(by=team.toegang(begin), cursus=cursus, op=begin + timedelta(days=7 * week))
    klaar = begin + timedelta(days=21)
    by = team.toegang(klaar)
    deelnames = cursusdeelnames_create(by=by, cursus=cursus, clients=list(wie))
    vakken = {(rij.pk, les.pk) for rij in deelnames for les in cursus.bijeenkomsten.all()}
    cursusaanwezigheid_set(by=by, cursus=cursus, vakken=vakken, aan=vakken)
    certificaten_create(by=by, cursus=cursus, deelnames=deelnames, op=klaar)
    return cursus


def _activiteiten(bouw: Gemeentebouw, lijst: Iterable[tuple[date, str, str, int | None]]) -> None:
    team = bouw.team
    for op, soort, naam, bezoekers in lijst:
        activiteit_create(
            by=team.toegang(op), locatie=team.locatie, gemeente=team.gemeente, op=op, soort=soort, naam=naam,
            bezoekers=bezoekers,
        )  # fmt: skip


def _signalen(bouw: Gemeentebouw) -> None:
    team = bouw.team
    for op, thema, omschrijving, gedaan in NOORDWIJK_ZAG:
        by = team.toegang(op)
        signaal = signaal_create(
            by=by, locatie=team.locatie, gemeente=team.gemeente, op=op, thema=thema, omschrijving=omschrijving,
            gedaan=gedaan,
        )  # fmt: skip
        signaal_delen(by=by, signaal=signaal)
