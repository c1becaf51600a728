"""Permits and integration of the people of the plans, and what their teams did with the deadlines that follow.

Noordwijk keeps deadlines since five years ago: of who was housed before that nothing is written down, they are done.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from core.periode import add_months
from demo.bouwen import Gemeentebouw
from demo.inburgeren import TOT_DE_BRIEF, WI_2021_VANAF, Verloop, plan_inburgering, plichtig_op, verlopen
from demo.mensen import Persoon
from demo.papieren import Documentplan, Verblijfplan, afgewezen, plan_verblijf
from demo.plan import Groep
from demo.vastleggen import Vastleggen
from demo.wereld import termijnen_sinds
from inburgering.models import Inburgering
from termijnen.actions import termijn_gedaan, termijn_niet_van_toepassing
from termijnen.models import Termijn

LATER_AFGELEID = timedelta(days=40)
PAS_HIER = timedelta(days=330)
NA_INBURGERING = timedelta(days=45)
TOT_EEN_WONING = (90, 140, 75, 180, 110)
VRAAGT_DAGEN = (165, 150, 135, 170, 60)
LEERROUTES = ("B1-route", "B1-route", "onderwijsroute")
BRP = timedelta(days=4)
AFGEWEZEN_OP = timedelta(days=9)
NATURALISATIE, EU_LANGDURIG = "naturalisatie_vanaf", "eu_langdurig_vanaf"
ACHTTIEN = ("kind_18", "amv_18")


class Papieren:
    """The papers of everybody who was housed since the team keeps deadlines."""

    def __init__(self, bouw: Gemeentebouw, vastleggen: Vastleggen) -> None:
        self.bouw, self.vastleggen, self.vandaag = bouw, vastleggen, bouw.vandaag
        self.volgnummer = 0

    def vertel(self) -> None:
        """All of it."""
        sinds = termijnen_sinds(self.vandaag)
        groepen = [groep for groep in self.bouw.plan.groepen if groep.begin >= sinds]
        bekend = {lid.sleutel: dag for nummer, groep in enumerate(groepen) for lid, dag in self._bekend(groep, nummer)}
        oud = sum(self._is_oud(bekend[lid.sleutel]) for g in groepen for lid in g.leden if lid.is_volwassen)
        verloop = verlopen(oud)
        geweigerd = self._wie_wordt_geweigerd(groepen)
        for groep in groepen:
            for lid in groep.leden:
                if (dag := bekend[lid.sleutel]) <= self.vandaag:
                    self._verblijf(lid, groep, dag, is_geweigerd=lid is geweigerd)
                    if lid.is_volwassen:
                        self._inburgering(lid, groep, dag, next(verloop))

    def _bekend(self, groep: Groep, nummer: int) -> Iterator[tuple[Persoon, date]]:
        """Since when each has a permit; of who came in the last months, the family got theirs some weeks later."""
        eerst = groep.begin - timedelta(days=TOT_EEN_WONING[nummer % len(TOT_EEN_WONING)])
        pas_hier = groep.begin + PAS_HIER > self.vandaag
        for lid in groep.leden:
            yield lid, groep.begin + LATER_AFGELEID if pas_hier and lid is not groep.leden[0] else eerst

    @staticmethod
    def _is_oud(bekend: date) -> bool:
        return plichtig_op(bekend) < WI_2021_VANAF

    def _wie_wordt_geweigerd(self, groepen: Iterable[Groep]) -> Persoon | None:
        """Somebody who came alone four years ago: their permit ends about now, and the IND does not extend it."""
        alleen = [g for g in groepen if g.begin.year == self.vandaag.year - 4 and len(g.leden) == 1]
        return alleen[-1].leden[0] if alleen else None

    def _verblijf(self, lid: Persoon, groep: Groep, bekend: date, *, is_geweigerd: bool) -> None:
        self.volgnummer += 1
        plan = plan_verblijf(
            max(groep.begin, bekend), bekend, self.vandaag,
            status=("vluchteling", "vluchteling", "subsidiair beschermde", "onbekend")[self.volgnummer % 4],
            referent=self._referent(lid, groep),
            vraagt_dagen=VRAAGT_DAGEN[self.volgnummer % len(VRAAGT_DAGEN)],
            paspoort=lid.is_volwassen and self.volgnummer % 3 == 0,
        )  # fmt: skip
        if is_geweigerd:
            plan = self._geweigerd(plan, bekend)
        vergunning = self.vastleggen.verblijf(self.bouw.clients[lid.sleutel], plan)
        if is_geweigerd:
            feit, reden = f"verblijfsvergunning-{vergunning.pk}", "De verlenging is afgewezen; nu telt het beroep."
            op = self.vandaag - AFGEWEZEN_OP + timedelta(days=1)
            self.vastleggen.hoeft_niet(vergunning.client_id, "vergunning_einde", feit, op=op, reden=reden)

    @staticmethod
    def _referent(lid: Persoon, groep: Groep) -> str | None:
        """From whom the permit is derived: who was here first, else the first of the family."""
        eerste = groep.bij.leden[0] if groep.bij else groep.leden[0]
        return None if lid is eerste else eerste.sleutel

    def _geweigerd(self, plan: Verblijfplan, bekend: date) -> Verblijfplan:
        """Applied for asylum so long ago that five years were over last month; nine days ago came the refusal."""
        besloten = self.vandaag - AFGEWEZEN_OP
        aanvraag = min(bekend, add_months(self.vandaag - timedelta(days=30), -60))
        opnieuw = plan_verblijf(plan.op, bekend, self.vandaag, aanvraag=aanvraag)
        return afgewezen(opnieuw, besloten - timedelta(days=130), besloten)

    def _inburgering(self, lid: Persoon, groep: Groep, bekend: date, verloop: Verloop) -> None:
        op = max(groep.begin, bekend + TOT_DE_BRIEF)
        if op > self.vandaag:
            return
        plan = plan_inburgering(
            verloop, op=op, bekend=bekend, brp=groep.begin + BRP, vandaag=self.vandaag,
            leerroute=LEERROUTES[self.volgnummer % len(LEERROUTES)],
        )  # fmt: skip
        self.vastleggen.inburgering(self.bouw.clients[lid.sleutel], plan)


def onbepaald(bouw: Gemeentebouw, vastleggen: Vastleggen, groepen: Iterable[Groep], kaart_tot: timedelta) -> None:
    """People who may stay for good; only their card expires, that many days from today."""
    for groep in groepen:
        lid = groep.leden[0]
        bekend = groep.begin - timedelta(days=60)
        eind = bouw.vandaag + kaart_tot
        begin = max(add_months(eind, -60), groep.begin)
        plan = Verblijfplan(
            begin, "asiel onbepaalde tijd", "vluchteling", bekend, bekend, bekend, None,
            kaarten=(Documentplan("IV", begin, eind),),
        )  # fmt: skip
        vastleggen.verblijf(bouw.clients[lid.sleutel], plan)


def na_de_inburgering(bouw: Gemeentebouw) -> None:
    """Who passed may ask for Dutch nationality: most did after some weeks, and then need nothing else."""
    kan_al = Termijn.objects.open().filter(
        code__in=(NATURALISATIE, EU_LANGDURIG), dag__lte=bouw.vandaag, client__inschrijvingen__locatie=bouw.team.locatie
    )
    geslaagd = Inburgering.objects.filter(geslaagd_op__isnull=False)
    sinds = dict(geslaagd.order_by("geslaagd_op").values_list("client", "geslaagd_op"))
    for nummer, termijn in enumerate(kan_al.order_by("dag", "pk").distinct()):
        assert termijn.dag is not None
        op = max(termijn.dag, sinds.get(termijn.client_id, termijn.dag)) + NA_INBURGERING
        if termijn.code == EU_LANGDURIG:
            by = bouw.team.toegang(min(op, bouw.vandaag))
            termijn_niet_van_toepassing(by=by, termijn=termijn, reden="Kiest voor naturalisatie.")
        elif op <= bouw.vandaag and nummer % 4 == 1:
            reden = "Wil dit voorlopig niet, komt er zelf op terug."
            termijn_niet_van_toepassing(by=bouw.team.toegang(op), termijn=termijn, reden=reden)
        elif op <= bouw.vandaag:
            bewijs = "Verzoek ingediend bij de gemeente."
            termijn_gedaan(by=bouw.team.toegang(op), termijn=termijn, op=op, bewijs=bewijs)


def achttien_geworden(bouw: Gemeentebouw, *, telt: bool) -> None:
    """Who came as a child and is an adult by now: talked about in time, once too late.

    ``telt``: the team keeps deadlines; what ended before it did, and all of another team, is said not to hold.
    """
    sinds = termijnen_sinds(bouw.vandaag)
    voorbij = Termijn.objects.open().filter(
        code__in=ACHTTIEN, laatste__lt=bouw.vandaag, client__inschrijvingen__locatie=bouw.team.locatie
    )
    for nummer, termijn in enumerate(voorbij.order_by("laatste", "pk").distinct()):
        assert termijn.laatste is not None
        if telt and termijn.laatste >= sinds:
            te_laat = nummer % 6 == 0 and termijn.laatste + timedelta(days=25) <= bouw.vandaag
            op = termijn.laatste + timedelta(days=25 if te_laat else -45)
            bewijs = "Gesprek gehad over post, zorgverzekering en DigiD."
            termijn_gedaan(by=bouw.team.toegang(op), termijn=termijn, op=op, bewijs=bewijs)
        else:
            reden = "Werd 18 voordat wij termijnen bijhielden."
            termijn_niet_van_toepassing(by=bouw.team.toegang(max(termijn.laatste, sinds)), termijn=termijn, reden=reden)
