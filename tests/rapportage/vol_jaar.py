"""A year in which something of every kind happened."""

from datetime import date

from spreekuur.models import Doorverwijzing
from tests.factories import (
    BeginsaldoFactory,
    OnderwerpFactory,
    PartnerFactory,
    PublieksvraagFactory,
    TaakstellingFactory,
    WoningFactory,
)
from tests.factories_begeleiding import (
    ActiviteitFactory,
    CheckpuntFactory,
    CoachingFactory,
    MeldcodeconsultFactory,
    SignaalFactory,
)
from tests.factories_dossiers import (
    GezinslidFactory,
    StukFactory,
)
from tests.factories_inkoop import InkoopFactory
from tests.factories_team import MaandurenFactory, TeamfunctieFactory, TeamopleidingFactory
from tests.factories_termijnen import (
    BoeteFactory,
    PvtgroepFactory,
    TaallesFactory,
)
from tests.rapportage.feiten import (
    make_aanvraag,
    make_aanwezigheid,
    make_beschikking,
    make_dossier,
    make_gesloten,
    make_gva,
    make_heropend,
    make_meer_tijd,
    make_mutatie,
    make_verhuisd,
    make_verlengd,
    make_werkt,
)
from tests.rapportage.wereld import Wereld


def vol_jaar(wereld: Wereld) -> None:
    """A year with several of everything, so that each breakdown has more than one cell."""
    BeginsaldoFactory(gemeente=wereld.gemeente, jaar=2016, saldo=-3)
    for jaar in (2016, 2017):
        for helft in (1, 2):
            TaakstellingFactory(gemeente=wereld.gemeente, jaar=jaar, helft=helft, aantal=2 + helft)
    kind = {"geboren_vroegst": date(2009, 1, 1), "geboren_laatst": date(2009, 12, 31)}
    ouder = wereld.client()
    wereld.gehuisvest(date(2016, 11, 5))
    wereld.gehuisvest(client=ouder)
    wereld.gehuisvest(client=wereld.client(geslacht="man", nationaliteit="Eritrea", **kind), soort="nareis")
    wereld.gehuisvest(
        date(2017, 8, 1),
        client=wereld.client(geslacht="onbekend", nationaliteit="Onbekend", geboren_vroegst=None, geboren_laatst=None),
    )
    verhuurder = PartnerFactory()
    WoningFactory(gemeente=wereld.gemeente, verhuurder=verhuurder)
    WoningFactory(gemeente=wereld.gemeente, soort="kamer", beschikbaar_vanaf=date(2017, 9, 9))
    make_gva(wereld, date(2017, 4, 4))
    werk, geld = (OnderwerpFactory(locatie=wereld.locatie, naam=naam) for naam in ("werk", "geld"))
    wereld.contact(clients=[ouder], onderwerpen=[werk, geld], soort="begeleiding")
    door = wereld.contact(date(2017, 12, 31), clients=[ouder], onderwerpen=[werk], wijze="telefoon")
    for partner in (verhuurder, PartnerFactory()):
        Doorverwijzing.objects.create(contact=door, partner=partner)
    wereld.contact(date(2017, 1, 1))
    PublieksvraagFactory(locatie=wereld.locatie, gemeente=wereld.gemeente)
    make_aanwezigheid(wereld, date(2017, 5, 10))
    _termijnen(wereld)
    _begeleiding(wereld)
    _dossiers(wereld)
    _team(wereld)


def _team(wereld: Wereld) -> None:
    """People with more than one function, some of half a year, with hours and trainings."""
    truus = TeamfunctieFactory(locatie=wereld.locatie, functie="tolk").teamlid
    TeamfunctieFactory(locatie=wereld.locatie, teamlid=truus, functie="taalcoach", is_hoofdfunctie=False)
    make_werkt(wereld, date(2017, 2, 2))
    for verband in ("stage", "stage"):
        make_werkt(wereld, date(2017, 2, 2), verband=verband)
    for uren, functie in ((24, "teamleider"), (36, "administratie")):
        TeamfunctieFactory(
            locatie=wereld.locatie, verband="betaald", functie=functie, uren_per_week=uren, begin=date(2017, 7, 1)
        )
    for maand, uren in ((3, 10), (4, 20)):
        MaandurenFactory(locatie=wereld.locatie, teamlid=truus, maand=date(2017, maand, 1), uren=uren)
    for soort in ("basiscursus", "tolkentraining"):
        TeamopleidingFactory(locatie=wereld.locatie, soort=soort)


def _begeleiding(wereld: Wereld) -> None:
    """First and second years, ends and things arranged, more than one of each."""
    wereld.traject()
    wereld.traject(date(2016, 5, 5), afgerond_op=date(2017, 6, 6), uitkomst="verhuisd")
    wereld.traject(date(2016, 8, 8), client=wereld.client(geslacht="man", nationaliteit="Eritrea"))
    wereld.traject(date(2017, 9, 9), afgerond_op=date(2017, 12, 1), uitkomst="zelfredzaam")
    wereld.geregeld(date(2017, 4, 4))
    for soort in ("taalcoach", "arbeidscoach"):
        CoachingFactory(client=wereld.bewoner(), soort=soort)
    CoachingFactory(client=wereld.bewoner(geslacht="man"))
    wereld.voorziening(date(2017, 4, 4), financier=PartnerFactory())
    wereld.voorziening(date(2017, 5, 5), client=wereld.bewoner(geslacht="man"), activiteit="voetbal")
    groep = wereld.pvtdeelname(date(2017, 3, 3), ondertekend_op=date(2017, 4, 4)).groep
    wereld.pvtdeelname(groep.begin, groep=groep, ondertekend_op=date(2017, 5, 5))
    wereld.pvtdeelname(date(2017, 6, 6), groep=PvtgroepFactory(taal="Tigrinya", begin=date(2017, 6, 6)))
    wereld.geregeld(date(2017, 5, 5), stand="samen gedaan", punt=CheckpuntFactory(groep="geld"))
    _programma(wereld)


def _programma(wereld: Wereld) -> None:
    """VIP, courses, lessons, and what is about nobody in particular: more than one of each."""
    for dag, werd in ((date(2017, 4, 4), "stage"), (date(2017, 6, 6), "opleiding")):
        dagen = {"begin": date(2017, 1, 9), "training_op": dag, "werkervaring_op": dag, "uitkomst_op": dag}
        wereld.geslaagd(dag, **dagen, uitkomst=werd)
        wereld.cursist(dag, certificaat_op=dag)
        wereld.cursist(dag, cursus__soort="tolkopleiding")
        TaallesFactory(client=wereld.bewoner(), begin=dag)
    for soort, thema, uitkomst in (("feest", "wonen", "geen melding"), ("gastles", "werk", "melding")):
        ActiviteitFactory(**wereld.hier(), soort=soort)
        SignaalFactory(**wereld.hier(), thema=thema)
        MeldcodeconsultFactory(**wereld.hier(), uitkomst=uitkomst)
    InkoopFactory(gemeenten=[wereld.gemeente], aantal=20)
    InkoopFactory(gemeenten=[wereld.gemeente], aantal=5, product="trajecten-jaar-1")


def _dossiers(wereld: Wereld) -> None:
    """Dossiers that flow in every way, with papers that wait, letters, contacts and people who came."""
    loopt = make_dossier(wereld, date(2016, 5, 5)).dossier
    for relatie in ("partner", "kind", "kind"):
        GezinslidFactory(dossier=loopt, relatie=relatie)
    for vertraging in ("geld", "geld", "autoriteit", ""):
        StukFactory(dossier=loopt, vertraging=vertraging)
    make_dossier(wereld, date(2017, 2, 2), eind=date(2017, 12, 31), reden="afgewezen")
    make_dossier(wereld, date(2016, 2, 2), eind=date(2018, 1, 1), reden="anders")
    for reden in ("afgerond", "afgerond", "advocaat"):
        make_gesloten(wereld, date(2017, 4, 4), reden)
    make_heropend(wereld, date(2017, 5, 5))
    make_verhuisd(wereld, date(2017, 3, 3), "begin")
    make_verhuisd(wereld, date(2017, 3, 3), "eind")
    make_beschikking(wereld, date(2017, 6, 6), "ingewilligd", leden=3)
    make_beschikking(wereld, date(2017, 7, 7), "deels", leden=2)
    make_beschikking(wereld, date(2017, 8, 8), "afgewezen")
    make_mutatie(wereld, date(2017, 9, 9), "naar advocaat")
    for tolk in ("geen", "tolkenpool"):
        make_mutatie(wereld, date(2017, 9, 9), "contact met cliënt", tolk=tolk)
    for relatie, maanden in (("kind", 3), ("kind", 5), ("partner", 12)):
        make_aanvraag(wereld, date(2017, 10, 10), "besloten_op", maanden=maanden, relatie=relatie)
        make_aanvraag(wereld, date(2017, 11, 11), "aankomst_op", maanden=maanden, relatie=relatie)


def _termijnen(wereld: Wereld) -> None:
    """Terms met and missed, of two kinds; what DUO and the IND decided, more than one of each."""
    for code in ("brief_termijn", "bezwaar_awb"):
        wereld.termijn(date(2017, 4, 4), code=code, afloop="gedaan", afgehandeld_op=date(2017, 3, 1))
        wereld.termijn(date(2017, 4, 4), code=code)
    wereld.termijn(date(2017, 6, 6), afloop="gedaan", afgehandeld_op=date(2017, 7, 1))
    wereld.termijn(date(2017, 6, 6), afloop="niet van toepassing", afgehandeld_op=date(2017, 6, 1))
    wereld.inburgering(geslaagd_op=date(2017, 2, 2))
    nieuw = {"wet": "Wi2021", "plichtig_op": None, "leerroute": "Z-route"}
    wereld.inburgering(geslaagd_op=date(2017, 3, 3), **nieuw)
    make_meer_tijd(wereld, date(2017, 5, 5))
    make_meer_tijd(wereld, date(2017, 5, 6), grond="alfabetisering")
    for grond in ("examen", "PVT of MAP"):
        BoeteFactory(inburgering=wereld.inburgering(), dagtekening=date(2017, 9, 9), grond=grond)
    make_verlengd(wereld, date(2017, 8, 8))
    make_verlengd(wereld, date(2017, 8, 9), vergunning__soort="regulier")
