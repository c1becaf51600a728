"""One gemeente that keeps everything, and one thing of each kind that it counts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from core.periode import add_months
from gezinshereniging.models import Beschikking, Looptijd, Mutatie
from organisatie.figuren import GROEPEN
from organisatie.models import Gemeente, Locatie
from rapportage.indicator import Getal
from rapportage.rekenen import count_jaarstaten
from spreekuur.models import Doorverwijzing
from tests.factories import (
    AanwezigheidFactory,
    BeginsaldoFactory,
    BewoningFactory,
    ClientFactory,
    ContactFactory,
    GemeentedefinitieFactory,
    GemeenteFactory,
    HuisvestingFactory,
    LocatieFactory,
    OnderwerpFactory,
    PartnerFactory,
    PublieksvraagFactory,
    RegistratieFactory,
    SpreekuurFactory,
    TaakstellingFactory,
    WoningFactory,
    ZittingFactory,
)
from tests.factories_begeleiding import (
    CheckpuntFactory,
    CoachingFactory,
    PuntstandFactory,
    TrajectFactory,
    VoorzieningFactory,
)
from tests.factories_dossiers import (
    BeschikkingFactory,
    DossierFactory,
    GezinslidFactory,
    MutatieFactory,
    StukFactory,
)
from tests.factories_termijnen import (
    BoeteFactory,
    InburgeringFactory,
    PvtdeelnameFactory,
    PvtgroepFactory,
    TermijnFactory,
    TermijnverlengingFactory,
    VergunningverlengingFactory,
)
from tests.rapportage.teamfeiten import TEAMFEIT, fill_team

JAAR = 2017
STAND = date(2018, 3, 1)


@dataclass
class Wereld:
    """A gemeente with the locatie that serves it."""

    gemeente: Gemeente
    locatie: Locatie

    @classmethod
    def maak(cls, *, zonder: tuple[str, ...] = ()) -> "Wereld":
        """A gemeente that keeps every group of figures from 2010 on, except those of ``zonder``."""
        gemeente = GemeenteFactory()
        GemeentedefinitieFactory(gemeente=gemeente)
        for groep in GROEPEN:
            if groep not in zonder:
                RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(2010, 1, 1))
        return cls(gemeente, LocatieFactory(gemeenten=[gemeente]))

    def client(self, **velden: Any) -> Any:
        """Somebody inscribed at the locatie."""
        return ClientFactory(locatie=self.locatie, **velden)

    def gehuisvest(self, op: date = date(2017, 3, 3), *, client: Any = None, **velden: Any) -> Any:
        """Somebody who came to live here."""
        return HuisvestingFactory(client=client or self.client(), gemeente=self.gemeente, begin=op, **velden)

    def bewoner(self, **velden: Any) -> Any:
        """Somebody who has lived here since long before these years, so that nothing else is counted."""
        client = self.client(**velden)
        self.gehuisvest(date(2009, 6, 1), client=client)
        return client

    def termijn(self, dag: date, **velden: Any) -> Any:
        """A deadline with this last day, of somebody who lives here."""
        return TermijnFactory(client=self.bewoner(), begin=dag, **velden)

    def inburgering(self, **velden: Any) -> Any:
        """The duty of somebody who lives here."""
        eerder = {"wet": "Wi2013", "plichtig_op": date(2014, 5, 1), "pip_op": None, "leerroute": ""}
        return InburgeringFactory(client=self.bewoner(), kennisgeving_op=None, **(eerder | velden))

    def traject(self, begin: date = date(2017, 3, 3), **velden: Any) -> Any:
        """Somebody who is guided here."""
        velden.setdefault("client", self.client())
        return TrajectFactory(gemeente=self.gemeente, begin=begin, **velden)

    def geregeld(self, op: date, **velden: Any) -> Any:
        """Something that was arranged by somebody whose traject began long before."""
        return PuntstandFactory(traject=self.traject(date(2012, 1, 1)), op=op, **velden)

    def voorziening(self, op: date, **velden: Any) -> Any:
        """Something that was granted on that day to somebody who lives here."""
        velden.setdefault("client", self.bewoner())
        return VoorzieningFactory(gevraagd_op=date(2012, 1, 1), uitkomst="toegekend", beantwoord_op=op, **velden)

    def pvtdeelname(self, begin: date, **velden: Any) -> Any:
        """Somebody who lives here takes part in a group that began on that day."""
        velden.setdefault("groep", PvtgroepFactory(locatie=self.locatie, begin=begin))
        return PvtdeelnameFactory(client=self.bewoner(), **velden)

    def contact(self, op: date = date(2017, 5, 10), **velden: Any) -> Any:
        """A contact that counts here."""
        return ContactFactory(locatie=self.locatie, gemeente=self.gemeente, op=op, **velden)

    def spreekuur(self) -> Any:
        """A walk-in hour that is held for this gemeente."""
        return SpreekuurFactory(locatie=self.locatie, gemeente=self.gemeente)


def _gva(wereld: Wereld, op: date) -> Any:
    huisvesting = wereld.gehuisvest(date(2016, 5, 1), is_gva=True)
    BewoningFactory(
        huisvesting=huisvesting, woning=WoningFactory(gemeente=wereld.gemeente), begin=date(2016, 5, 1), eind=op
    )
    return BewoningFactory(huisvesting=huisvesting, woning=WoningFactory(gemeente=wereld.gemeente), begin=op)


def _contactonderwerp(wereld: Wereld, op: date) -> Any:
    contact = wereld.contact(op, onderwerpen=[OnderwerpFactory(locatie=wereld.locatie)])
    return contact.contactonderwerpen.get()


def _aanwezigheid(wereld: Wereld, op: date) -> Any:
    zitting = ZittingFactory(spreekuur=wereld.spreekuur(), datum=op, begintijd=time(14), eindtijd=time(15))
    return AanwezigheidFactory(zitting=zitting)


def _contactdeelname(wereld: Wereld, op: date) -> Any:
    return wereld.contact(op, clients=[wereld.client()]).deelnames.get()


def _taakstelling(wereld: Wereld, op: date) -> Any:
    return TaakstellingFactory(gemeente=wereld.gemeente, jaar=op.year, helft=1, aantal=1)


def _meer_tijd(wereld: Wereld, op: date, **velden: Any) -> Any:
    besluit = {"besluit": "toegekend", "besloten_op": op, "nieuw_einde": op + timedelta(days=365)}
    return TermijnverlengingFactory(
        inburgering=wereld.inburgering(), aangevraagd_op=op - timedelta(days=30), **besluit, **velden
    )


def _verlengd(wereld: Wereld, op: date, **velden: Any) -> Any:
    return VergunningverlengingFactory(
        vergunning__client=wereld.bewoner(), ingediend_op=op - timedelta(days=90), uitkomst="verlengd",
        besloten_op=op, **velden,
    )  # fmt: skip


def _dossier(wereld: Wereld, op: date, *, eind: date | None = None, reden: str = "", **velden: Any) -> Any:
    """A dossier about the family of somebody who lives here, open from that day; its Looptijd."""
    dossier = DossierFactory(referent=velden.pop("referent", None) or wereld.bewoner(), geopend_op=op, **velden)
    looptijd = dossier.looptijden.get()
    looptijd.eind, looptijd.reden = eind, reden if eind else ""
    looptijd.save()
    return looptijd


def _gesloten(wereld: Wereld, op: date, reden: str = "afgerond") -> Any:
    return _dossier(wereld, date(2012, 1, 1), eind=op, reden=reden)


def _verhuisd(wereld: Wereld, op: date, kant: str) -> Any:
    """Somebody comes to live here, or leaves, with a dossier that is open; closed before it counts anywhere else."""
    dagen = {"begin": op} if kant == "begin" else {"begin": date(2009, 1, 1), "eind": op}
    referent = wereld.client()
    HuisvestingFactory(client=referent, gemeente=wereld.gemeente, soort="verhuisd", **dagen)
    return _dossier(wereld, op - timedelta(days=1), referent=referent)


def _oud_dossier(wereld: Wereld, **velden: Any) -> Any:
    """A dossier that was closed long ago; what is recorded in it later counts by its own day."""
    return _dossier(wereld, date(2012, 1, 1), eind=date(2012, 2, 1), reden="anders", **velden).dossier


def _heropend(wereld: Wereld, op: date) -> Any:
    return Looptijd.objects.create(dossier=_oud_dossier(wereld), begin=op)


def _beschikking(wereld: Wereld, op: date, uitkomst: str, leden: int = 1) -> Any:
    dossier = _oud_dossier(wereld)
    brief = BeschikkingFactory(dossier=dossier, dagtekening=op, uitkomst=uitkomst)
    soort = "afwijzing" if uitkomst == "afgewezen" else "inwilliging"
    mensen = [GezinslidFactory(dossier=dossier) for _ in range(leden)]
    MutatieFactory(dossier=dossier, soort=soort, op=op, beschikking=brief, leden=mensen)
    return brief


def _mutatie(wereld: Wereld, op: date, soort: str, **velden: Any) -> Any:
    return MutatieFactory(dossier=_oud_dossier(wereld), soort=soort, op=op, **velden)


def _aanvraag(wereld: Wereld, op: date, dag: str, *, maanden: int = 1, **velden: Any) -> Any:
    """An application that was handed in so many months (of a twelfth of a year) before the day ``op``."""
    aanvraag = GezinslidFactory(dossier=_oud_dossier(wereld), **velden).aanvragen.get()
    aanvraag.ingediend_op = op - timedelta(days=round(maanden * 365.25 / 12))
    aanvraag.status = "aangekomen" if dag == "aankomst_op" else "ingewilligd"
    setattr(aanvraag, dag, op)
    aanvraag.save()
    return aanvraag


# For each counted figure: make one fact of it on a day.
FEIT: dict[str, Callable[[Wereld, date], Any]] = {
    "gehuisvest": lambda w, op: w.gehuisvest(op),
    "gehuisvest-volwassenen": lambda w, op: w.gehuisvest(op),
    "nareizigers": lambda w, op: w.gehuisvest(op, soort="nareis"),
    "woningen": lambda w, op: WoningFactory(gemeente=w.gemeente, beschikbaar_vanaf=op),
    "gva-geherhuisvest": _gva,
    "taakstelling": _taakstelling,
    **TEAMFEIT,
    "trajecten-jaar-1": lambda w, op: w.traject(op),
    "trajecten-jaar-2": lambda w, op: w.traject(add_months(op, -12)),
    "trajecten-afgerond": lambda w, op: w.traject(date(2012, 1, 1), afgerond_op=op, uitkomst="zelfredzaam"),
    "zelfredzaamheid": lambda w, op: w.geregeld(op),
    "taalcoach-koppelingen": lambda w, op: CoachingFactory(client=w.bewoner(), begin=op),
    "voorzieningen": lambda w, op: w.voorziening(op),
    "contacten": lambda w, op: w.contact(op),
    "contact-personen": _contactdeelname,
    "contact-onderwerpen": _contactonderwerp,
    "publieksvragen": lambda w, op: PublieksvraagFactory(locatie=w.locatie, gemeente=w.gemeente, op=op),
    "spreekuur-uren": _aanwezigheid,
    "termijnen-gehaald": lambda w, op: w.termijn(op, afloop="gedaan", afgehandeld_op=op),
    "termijnen-te-laat": lambda w, op: w.termijn(op - timedelta(days=1)),
    "inburgering-geslaagd": lambda w, op: w.inburgering(geslaagd_op=op),
    "pvt-groepen": lambda w, op: w.pvtdeelname(op).groep,
    "pvt-deelnemers": lambda w, op: w.pvtdeelname(op),
    "pvt-ondertekend": lambda w, op: w.pvtdeelname(date(2012, 1, 1), ondertekend_op=op),
    "inburgering-verlengd": _meer_tijd,
    "inburgering-boetes": lambda w, op: BoeteFactory(inburgering=w.inburgering(), dagtekening=op),
    "vergunningen-verlengd": _verlengd,
    "gh-dossiers-totaal": lambda w, op: _dossier(w, op, eind=op, reden="anders"),
    "gh-dossiers-begin": lambda w, op: _dossier(w, date(op.year - 1, 6, 6), eind=op, reden="anders"),
    "gh-dossiers-nieuw": _dossier,
    "gh-dossiers-heropend": _heropend,
    "gh-dossiers-meegekomen": lambda w, op: _verhuisd(w, op, "begin"),
    "gh-dossiers-gesloten": _gesloten,
    "gh-dossiers-afgerond": _gesloten,
    "gh-dossiers-meegegaan": lambda w, op: _verhuisd(w, op, "eind"),
    "gh-dossiers-lopend": lambda w, op: _dossier(w, op, eind=date(op.year + 1, 1, 15), reden="anders"),
    "gh-beschikkingen-positief": lambda w, op: _beschikking(w, op, "ingewilligd"),
    "gh-beschikkingen-negatief": lambda w, op: _beschikking(w, op, "afgewezen"),
    "gh-naar-advocaat": lambda w, op: _mutatie(w, op, "naar advocaat"),
    "gh-contactmomenten": lambda w, op: _mutatie(w, op, "contact met cliënt"),
    "gh-besloten-personen": lambda w, op: _aanvraag(w, op, "besloten_op"),
    "gh-herenigde-personen": lambda w, op: _aanvraag(w, op, "aankomst_op"),
    "gh-wachttijd": lambda w, op: _aanvraag(w, op, "besloten_op"),
    "gh-wachttijd-aankomst": lambda w, op: _aanvraag(w, op, "aankomst_op"),
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
    _gva(wereld, date(2017, 4, 4))
    werk, geld = (OnderwerpFactory(locatie=wereld.locatie, naam=naam) for naam in ("werk", "geld"))
    wereld.contact(clients=[ouder], onderwerpen=[werk, geld], soort="begeleiding")
    door = wereld.contact(date(2017, 12, 31), clients=[ouder], onderwerpen=[werk], wijze="telefoon")
    for partner in (verhuurder, PartnerFactory()):
        Doorverwijzing.objects.create(contact=door, partner=partner)
    wereld.contact(date(2017, 1, 1))
    PublieksvraagFactory(locatie=wereld.locatie, gemeente=wereld.gemeente)
    _aanwezigheid(wereld, date(2017, 5, 10))
    _termijnen(wereld)
    _begeleiding(wereld)
    fill_team(wereld)


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


def _dossiers(wereld: Wereld) -> None:
    """Dossiers that flow in every way, with papers that wait, letters, contacts and people who came."""
    loopt = _dossier(wereld, date(2016, 5, 5)).dossier
    for relatie in ("partner", "kind", "kind"):
        GezinslidFactory(dossier=loopt, relatie=relatie)
    for vertraging in ("geld", "geld", "autoriteit", ""):
        StukFactory(dossier=loopt, vertraging=vertraging)
    _dossier(wereld, date(2017, 2, 2), eind=date(2017, 12, 31), reden="afgewezen")
    _dossier(wereld, date(2016, 2, 2), eind=date(2018, 1, 1), reden="anders")
    for reden in ("afgerond", "afgerond", "advocaat"):
        _gesloten(wereld, date(2017, 4, 4), reden)
    _heropend(wereld, date(2017, 5, 5))
    _verhuisd(wereld, date(2017, 3, 3), "begin")
    _verhuisd(wereld, date(2017, 3, 3), "eind")
    _beschikking(wereld, date(2017, 6, 6), "ingewilligd", leden=3)
    _beschikking(wereld, date(2017, 7, 7), "deels", leden=2)
    _beschikking(wereld, date(2017, 8, 8), "afgewezen")
    _mutatie(wereld, date(2017, 9, 9), "naar advocaat")
    for tolk in ("geen", "tolkenpool"):
        _mutatie(wereld, date(2017, 9, 9), "contact met cliënt", tolk=tolk)
    for relatie, maanden in (("kind", 3), ("kind", 5), ("partner", 12)):
        _aanvraag(wereld, date(2017, 10, 10), "besloten_op", maanden=maanden, relatie=relatie)
        _aanvraag(wereld, date(2017, 11, 11), "aankomst_op", maanden=maanden, relatie=relatie)


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
    _meer_tijd(wereld, date(2017, 5, 5))
    _meer_tijd(wereld, date(2017, 5, 6), grond="alfabetisering")
    for grond in ("examen", "PVT of MAP"):
        BoeteFactory(inburgering=wereld.inburgering(), dagtekening=date(2017, 9, 9), grond=grond)
    _verlengd(wereld, date(2017, 8, 8))
    _verlengd(wereld, date(2017, 8, 9), vergunning__soort="regulier")


def count_waarden(gemeente: Gemeente, jaar: int, stand: date) -> dict[str, Getal | None]:
    """The figures of one year by code, without breakdowns."""
    staat = count_jaarstaten(gemeente, [jaar], stand, nodig={jaar: lambda _code, _naam: False})[jaar]
    return {code: cijfer.waarde for code, cijfer in staat.cijfers.items()}
