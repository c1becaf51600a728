"""For each figure that is counted: one fact of it, on a day."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

from core.periode import Periode, add_months
from gezinshereniging.models import Beschikking, Looptijd, Mutatie
from tests.factories import (
    AanwezigheidFactory,
    BewoningFactory,
    HuisvestingFactory,
    OnderwerpFactory,
    PublieksvraagFactory,
    TaakstellingFactory,
    WoningFactory,
    ZittingFactory,
)
from tests.factories_begeleiding import (
    ActiviteitFactory,
    CoachingFactory,
    MeldcodeconsultFactory,
    SignaalFactory,
    WerktrajectFactory,
)
from tests.factories_dossiers import (
    BeschikkingFactory,
    DossierFactory,
    GezinslidFactory,
    MutatieFactory,
)
from tests.factories_inkoop import InkoopFactory
from tests.factories_team import MaandurenFactory, TeamfunctieFactory, TeamopleidingFactory
from tests.factories_termijnen import (
    BoeteFactory,
    TaallesFactory,
    TermijnverlengingFactory,
    VergunningverlengingFactory,
)
from tests.rapportage.wereld import Wereld


def make_gva(wereld: Wereld, op: date) -> Any:
    huisvesting = wereld.gehuisvest(date(2016, 5, 1), is_gva=True)
    BewoningFactory(
        huisvesting=huisvesting, woning=WoningFactory(gemeente=wereld.gemeente), begin=date(2016, 5, 1), eind=op
    )
    return BewoningFactory(huisvesting=huisvesting, woning=WoningFactory(gemeente=wereld.gemeente), begin=op)


def _contactonderwerp(wereld: Wereld, op: date) -> Any:
    contact = wereld.contact(op, onderwerpen=[OnderwerpFactory(locatie=wereld.locatie)])
    return contact.contactonderwerpen.get()


def make_aanwezigheid(wereld: Wereld, op: date) -> Any:
    zitting = ZittingFactory(spreekuur=wereld.spreekuur(), datum=op, begintijd=time(14), eindtijd=time(15))
    return AanwezigheidFactory(zitting=zitting)


def _contactdeelname(wereld: Wereld, op: date) -> Any:
    return wereld.contact(op, clients=[wereld.client()]).deelnames.get()


def _taakstelling(wereld: Wereld, op: date) -> Any:
    return TaakstellingFactory(gemeente=wereld.gemeente, jaar=op.year, helft=1, aantal=1)


def make_meer_tijd(wereld: Wereld, op: date, **velden: Any) -> Any:
    besluit = {"besluit": "toegekend", "besloten_op": op, "nieuw_einde": op + timedelta(days=365)}
    return TermijnverlengingFactory(
        inburgering=wereld.inburgering(), aangevraagd_op=op - timedelta(days=30), **besluit, **velden
    )


def make_verlengd(wereld: Wereld, op: date, **velden: Any) -> Any:
    return VergunningverlengingFactory(
        vergunning__client=wereld.bewoner(), ingediend_op=op - timedelta(days=90), uitkomst="verlengd",
        besloten_op=op, **velden,
    )  # fmt: skip


def make_dossier(wereld: Wereld, op: date, *, eind: date | None = None, reden: str = "", **velden: Any) -> Any:
    """A dossier about the family of somebody who lives here, open from that day; its Looptijd."""
    dossier = DossierFactory(referent=velden.pop("referent", None) or wereld.bewoner(), geopend_op=op, **velden)
    looptijd = dossier.looptijden.get()
    looptijd.eind, looptijd.reden = eind, reden if eind else ""
    looptijd.save()
    return looptijd


def make_gesloten(wereld: Wereld, op: date, reden: str = "afgerond") -> Any:
    return make_dossier(wereld, date(2012, 1, 1), eind=op, reden=reden)


def make_verhuisd(wereld: Wereld, op: date, kant: str) -> Any:
    """Somebody comes to live here, or leaves, with a dossier that is open; closed before it counts anywhere else."""
    dagen = {"begin": op} if kant == "begin" else {"begin": date(2009, 1, 1), "eind": op}
    referent = wereld.client()
    HuisvestingFactory(client=referent, gemeente=wereld.gemeente, soort="verhuisd", **dagen)
    return make_dossier(wereld, op - timedelta(days=1), referent=referent)


def _oud_dossier(wereld: Wereld, **velden: Any) -> Any:
    """A dossier that was closed long ago; what is recorded in it later counts by its own day."""
    return make_dossier(wereld, date(2012, 1, 1), eind=date(2012, 2, 1), reden="anders", **velden).dossier


def make_heropend(wereld: Wereld, op: date) -> Any:
    return Looptijd.objects.create(dossier=_oud_dossier(wereld), begin=op)


def make_beschikking(wereld: Wereld, op: date, uitkomst: str, leden: int = 1) -> Any:
    dossier = _oud_dossier(wereld)
    brief = BeschikkingFactory(dossier=dossier, dagtekening=op, uitkomst=uitkomst)
    soort = "afwijzing" if uitkomst == "afgewezen" else "inwilliging"
    mensen = [GezinslidFactory(dossier=dossier) for _ in range(leden)]
    MutatieFactory(dossier=dossier, soort=soort, op=op, beschikking=brief, leden=mensen)
    return brief


def make_mutatie(wereld: Wereld, op: date, soort: str, **velden: Any) -> Any:
    return MutatieFactory(dossier=_oud_dossier(wereld), soort=soort, op=op, **velden)


def make_aanvraag(wereld: Wereld, op: date, dag: str, *, maanden: int = 1, **velden: Any) -> Any:
    """An application that was handed in so many months (of a twelfth of a year) before the day ``op``."""
    aanvraag = GezinslidFactory(dossier=_oud_dossier(wereld), **velden).aanvragen.get()
    aanvraag.ingediend_op = op - timedelta(days=round(maanden * 365.25 / 12))
    aanvraag.status = "aangekomen" if dag == "aankomst_op" else "ingewilligd"
    setattr(aanvraag, dag, op)
    aanvraag.save()
    return aanvraag


def _uren(wereld: Wereld, op: date) -> Any:
    """An hour of a volunteer who stopped before these years, but for that month."""
    maand = op.replace(day=1)
    functie = TeamfunctieFactory(locatie=wereld.locatie, begin=maand, eind=add_months(maand, 1))
    return MaandurenFactory(locatie=wereld.locatie, teamlid=functie.teamlid, maand=maand)


def _betaald(wereld: Wereld, op: date) -> Any:
    """One hour per week in the whole year of that day."""
    jaar = Periode.jaar(op.year)
    return TeamfunctieFactory(
        locatie=wereld.locatie,
        verband="betaald",
        uren_per_week=1,
        functie="teamleider",
        begin=jaar.begin,
        eind=jaar.eind,
    )


def make_werkt(wereld: Wereld, op: date, **velden: Any) -> Any:
    """Somebody in the team on that day alone."""
    return TeamfunctieFactory(locatie=wereld.locatie, begin=op, eind=op + timedelta(days=1), **velden)


# For each counted figure: make one fact of it on a day.
FEIT: dict[str, Callable[[Wereld, date], Any]] = {
    "gehuisvest": lambda w, op: w.gehuisvest(op),
    "gehuisvest-volwassenen": lambda w, op: w.gehuisvest(op),
    "nareizigers": lambda w, op: w.gehuisvest(op, soort="nareis"),
    "woningen": lambda w, op: WoningFactory(gemeente=w.gemeente, beschikbaar_vanaf=op),
    "gva-geherhuisvest": make_gva,
    "taakstelling": _taakstelling,
    "vrijwilligers": make_werkt,
    "stagiairs": lambda w, op: make_werkt(w, op, verband="stage"),
    "uren-vrijwilliger-per-maand": _uren,
    "uren-beroepskracht-per-week": _betaald,
    "opleidingen": lambda w, op: TeamopleidingFactory(locatie=w.locatie, afgerond_op=op),
    "trajecten-jaar-1": lambda w, op: w.traject(op),
    "trajecten-jaar-2": lambda w, op: w.traject(add_months(op, -12)),
    "trajecten-afgerond": lambda w, op: w.traject(date(2012, 1, 1), afgerond_op=op, uitkomst="zelfredzaam"),
    "zelfredzaamheid": lambda w, op: w.geregeld(op),
    "taalcoach-koppelingen": lambda w, op: CoachingFactory(client=w.bewoner(), begin=op),
    "voorzieningen": lambda w, op: w.voorziening(op),
    "vip-gestart": lambda w, op: WerktrajectFactory(client=w.bewoner(), begin=op),
    "vip-geslaagd": lambda w, op: w.geslaagd(op),
    "vip-uitkomst": lambda w, op: WerktrajectFactory(
        client=w.bewoner(), begin=date(2012, 1, 1), uitkomst="stage", uitkomst_op=op
    ),
    "cursus-deelnemers": lambda w, op: w.cursist(op),
    "tolkopleiding": lambda w, op: w.cursist(op, cursus__soort="tolkopleiding"),
    "cursus-certificaten": lambda w, op: w.cursist(date(2012, 1, 1), certificaat_op=op),
    "activiteiten": lambda w, op: ActiviteitFactory(**w.hier(), op=op),
    "signalen": lambda w, op: SignaalFactory(**w.hier(), op=op),
    "meldcode-consulten": lambda w, op: MeldcodeconsultFactory(**w.hier(), op=op),
    "inburgering-cursisten": lambda w, op: TaallesFactory(client=w.bewoner(), begin=op, eind=op + timedelta(days=1)),
    "inkoop": lambda w, op: InkoopFactory(gemeenten=[w.gemeente], begin=op, eind=op + timedelta(days=900)),
    "contacten": lambda w, op: w.contact(op),
    "contact-personen": _contactdeelname,
    "contact-onderwerpen": _contactonderwerp,
    "publieksvragen": lambda w, op: PublieksvraagFactory(locatie=w.locatie, gemeente=w.gemeente, op=op),
    "spreekuur-uren": make_aanwezigheid,
    "termijnen-gehaald": lambda w, op: w.termijn(op, afloop="gedaan", afgehandeld_op=op),
    "termijnen-te-laat": lambda w, op: w.termijn(op - timedelta(days=1)),
    "inburgering-geslaagd": lambda w, op: w.inburgering(geslaagd_op=op),
    "pvt-groepen": lambda w, op: w.pvtdeelname(op).groep,
    "pvt-deelnemers": lambda w, op: w.pvtdeelname(op),
    "pvt-ondertekend": lambda w, op: w.pvtdeelname(date(2012, 1, 1), ondertekend_op=op),
    "inburgering-verlengd": make_meer_tijd,
    "inburgering-boetes": lambda w, op: BoeteFactory(inburgering=w.inburgering(), dagtekening=op),
    "vergunningen-verlengd": make_verlengd,
    "gh-dossiers-totaal": lambda w, op: make_dossier(w, op, eind=op, reden="anders"),
    "gh-dossiers-begin": lambda w, op: make_dossier(w, date(op.year - 1, 6, 6), eind=op, reden="anders"),
    "gh-dossiers-nieuw": make_dossier,
    "gh-dossiers-heropend": make_heropend,
    "gh-dossiers-meegekomen": lambda w, op: make_verhuisd(w, op, "begin"),
    "gh-dossiers-gesloten": make_gesloten,
    "gh-dossiers-afgerond": make_gesloten,
    "gh-dossiers-meegegaan": lambda w, op: make_verhuisd(w, op, "eind"),
    "gh-dossiers-lopend": lambda w, op: make_dossier(w, op, eind=date(op.year + 1, 1, 15), reden="anders"),
    "gh-beschikkingen-positief": lambda w, op: make_beschikking(w, op, "ingewilligd"),
    "gh-beschikkingen-negatief": lambda w, op: make_beschikking(w, op, "afgewezen"),
    "gh-naar-advocaat": lambda w, op: make_mutatie(w, op, "naar advocaat"),
    "gh-contactmomenten": lambda w, op: make_mutatie(w, op, "contact met cliënt"),
    "gh-besloten-personen": lambda w, op: make_aanvraag(w, op, "besloten_op"),
    "gh-herenigde-personen": lambda w, op: make_aanvraag(w, op, "aankomst_op"),
    "gh-wachttijd": lambda w, op: make_aanvraag(w, op, "besloten_op"),
    "gh-wachttijd-aankomst": lambda w, op: make_aanvraag(w, op, "aankomst_op"),
}


def take_back(feit: Any) -> None:
    """It never happened: what is only added to says so by a correction, the rest is deleted."""
    if isinstance(feit, Mutatie):
        MutatieFactory(dossier=feit.dossier, soort="vervallen", op=feit.op, verbetert=feit)
    elif isinstance(feit, Beschikking):
        feit.vervallen_op = feit.bekendmaking
        feit.save()
    else:
        feit.delete()
