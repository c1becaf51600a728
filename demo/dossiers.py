"""The papers, letters and deadlines of the people with a name in the stories: those of Truus, and those who wait."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from clients.models import Client
from demo.bouwen import Gemeentebouw
from demo.inburgeren import Examenplan, Inburgerplan, Verloop, plan_inburgering
from demo.mensen import Persoon
from demo.papieren import TITEL, kortere_kaart, plan_verblijf, zonder_bekendmaking
from demo.vandaag import AMINA, HELEN, KARIM, REZA, SAMI, TESFAY, ZAHRA, terug
from demo.vastleggen import Vastleggen
from organisatie.models import Gebruiker
from termijnen.actions import brieftermijn_create
from termijnen.models import Brieftermijn
from verblijf.models import Verblijfsvergunning


@dataclass(frozen=True, slots=True)
class Brief:
    """A letter. Days count from today: ``van`` is the day on it, ``gezien`` the day on which it came to the desk.

    ``voor`` is the last day that it names, None when it names none.
    """

    wie: Persoon
    afzender: str
    soort: str
    gevraagd: str
    van: int
    gezien: int
    voor: int | None


VANDAAG = Brief(AMINA, "gemeente", "stukken", "Stuur de loonstrook van vorige maand", -16, -9, 0)
OVER_VIJF_DAGEN = Brief(TESFAY, "duo", "stukken", "Stuur een bewijs van inschrijving bij de taalschool", -12, -6, 5)
TE_LAAT = Brief(ZAHRA, "belastingdienst", "betalen", "Betaal te veel gekregen zorgtoeslag terug", -44, -20, -2)
ZONDER_DAG = Brief(AMINA, "uwv of svb", "stukken", "Stuur het formulier voor de kinderbijslag terug", -8, -3, None)
AFSPRAAK = Brief(TESFAY, "ind", "afspraak", "Haal de nieuwe pas op bij het loket", -4, -1, 30)
OVER_VIJFTIG_DAGEN = Brief(ZAHRA, "duo", "stukken", "Stuur het contract van de taalschool op", -3, -1, 50)
GEDAAN = Brief(AMINA, "belastingdienst", "stukken", "Geef het nieuwe inkomen door", -48, -40, -20)
BRIEVEN = (VANDAAG, OVER_VIJF_DAGEN, TE_LAAT, ZONDER_DAG, AFSPRAAK, OVER_VIJFTIG_DAGEN, GEDAAN)


class Dossiers:
    """What the team knows of the papers of its own people, and the letters they brought."""

    def __init__(self, bouw: Gemeentebouw, vastleggen: Vastleggen, truus: Gebruiker) -> None:
        self.bouw, self.vastleggen, self.truus = bouw, vastleggen, truus
        self.vandaag = bouw.vandaag
        self.lang, self.kort = terug(self.vandaag, 340), terug(self.vandaag, 80)

    def vertel(self) -> None:
        """All of it."""
        self._amina_and_sami()
        self._tesfay()
        self._zahra()
        self._brieven()
        self._wie_wacht()
        self._gescheiden()

    def _amina_and_sami(self) -> None:
        """A mother and the son whose permit follows hers; her letter of DUO says three days more than the law."""
        bekend = self.lang - timedelta(days=90)
        self.vastleggen.verblijf(
            self._client(AMINA), plan_verblijf(self.lang, bekend, self.vandaag, paspoort=True), self.truus
        )
        self.vastleggen.verblijf(
            self._client(SAMI), plan_verblijf(self.lang, bekend, self.vandaag, referent=AMINA.sleutel), self.truus
        )
        plan = plan_inburgering(Verloop.BRIEF_ANDERS, op=self.lang, bekend=bekend, brp=self.lang, vandaag=self.vandaag)
        self.vastleggen.inburgering(self._client(AMINA), self._met_examens(plan), self.truus)

    def _met_examens(self, plan: Inburgerplan) -> Inburgerplan:
        """She began early: one part done, one failed, one waits for its result."""
        examens = (
            Examenplan("KNM", terug(self.vandaag, 95), "geslaagd"),
            Examenplan("luisteren", terug(self.vandaag, 60), "gezakt"),
            Examenplan("lezen", terug(self.vandaag, 10), "wacht op uitslag"),
        )
        return Inburgerplan(plan.op, plan.wet, plan.velden, plan.later, examens)

    def _tesfay(self) -> None:
        """A refugee whose wife may follow: that was asked in time. The gemeente still owes him a PIP."""
        bekend = self.kort - timedelta(days=75)
        plan = plan_verblijf(self.kort, bekend, self.vandaag, nareis="ja")
        client = self._client(TESFAY)
        vergunning = self.vastleggen.verblijf(client, plan, self.truus)
        self.vastleggen.gedaan(
            client.pk, "nareis_aanvraag", f"verblijfsvergunning-{vergunning.pk}", op=self.kort + timedelta(days=6),
            bewijs="Ontvangstbevestiging van de IND in de map.", wie=self.truus,
        )  # fmt: skip
        wacht = plan_inburgering(Verloop.WACHT_OP_PIP, op=self.kort, bekend=bekend, brp=self.kort, vandaag=self.vandaag)
        self.vastleggen.inburgering(client, wacht, self.truus)

    def _zahra(self) -> None:
        """She lost the letter about her permit, and her card expires long before the permit does."""
        bekend = self.lang - timedelta(days=110)
        plan = zonder_bekendmaking(plan_verblijf(self.lang, bekend, self.vandaag))
        plan = kortere_kaart(plan, self.vandaag + timedelta(days=72))
        self.vastleggen.verblijf(self._client(ZAHRA), plan, self.truus)
        z_route = plan_inburgering(Verloop.Z_ROUTE, op=self.lang, bekend=bekend, brp=self.lang, vandaag=self.vandaag)
        self.vastleggen.inburgering(self._client(ZAHRA), z_route, self.truus)

    def _brieven(self) -> None:
        for brief in BRIEVEN:
            rij = self._brief(brief, self.truus)
            if brief is GEDAAN:
                op = terug(self.vandaag, 25)
                bewijs = "Doorgegeven via Mijn toeslagen, bevestiging bewaard."
                feit = f"brieftermijn-{rij.pk}"
                self.vastleggen.gedaan(rij.client_id, "brief_termijn", feit, op=op, bewijs=bewijs, wie=self.truus)

    def _brief(self, brief: Brief, wie: Gebruiker) -> Brieftermijn:
        gezien = self._dag(brief.gezien)
        return brieftermijn_create(
            by=self.vastleggen.by(gezien, wie), client=self._client(brief.wie), afzender=brief.afzender,
            soort=brief.soort, dagtekening=self._dag(brief.van), gezien_op=gezien, gevraagd=brief.gevraagd,
            uiterste_dag=None if brief.voor is None else self._dag(brief.voor), eigenaar=wie,
        )  # fmt: skip

    def _wie_wacht(self) -> None:
        """Three people without a home yet, whose permits are as new as can be."""
        self._wacht(HELEN, 45, sinds=18, status="vluchteling", nareis="ja")
        self._wacht(REZA, 90, sinds=18, status="onbekend", nareis="nee")
        vergunning = self._wacht(KARIM, 20, sinds=6, status="subsidiair beschermde", nareis="ja")
        if vergunning.soort == TITEL:
            self.vastleggen.gedaan(
                vergunning.client_id, "beroep_subsidiair_status", f"verblijfsvergunning-{vergunning.pk}",
                op=terug(self.vandaag, 20) + timedelta(days=5), bewijs="De advocaat heeft beroep ingesteld.",
            )  # fmt: skip

    def _wacht(self, wie: Persoon, gekoppeld: int, *, sinds: int, status: str, nareis: str) -> Verblijfsvergunning:
        """Linked to the gemeente that many days ago, ``sinds`` days after the permit was made known."""
        op = terug(self.vandaag, gekoppeld)
        plan = plan_verblijf(op, op - timedelta(days=sinds), self.vandaag, status=status, nareis=nareis)
        return self.vastleggen.verblijf(self._client(wie), plan)

    def _gescheiden(self) -> None:
        """Her permit and the daughter's still follow his; his card expired and the permit goes on."""
        begin = self.vandaag - timedelta(days=400)
        bekend = begin - timedelta(days=100)
        vader = kortere_kaart(plan_verblijf(begin, bekend, self.vandaag), self.vandaag - timedelta(days=12))
        gezin = plan_verblijf(begin, bekend, self.vandaag, referent="afgeschermd-0")
        for nummer, plan in enumerate((vader, gezin, gezin)):
            self.vastleggen.verblijf(self.bouw.clients[f"afgeschermd-{nummer}"], plan)

    def _dag(self, dagen: int) -> date:
        return self.vandaag + timedelta(days=dagen)

    def _client(self, wie: Persoon) -> Client:
        return self.bouw.clients[wie.sleutel]


def hulp_in_leiden(leiden: Gemeentebouw, vastleggen: Vastleggen, ravi: Gebruiker, wie: Sequence[str]) -> None:
    """Letters that the legal colleague answers: a refusal of the IND, and a decision of the gemeente."""
    for sleutel, afzender, soort, gevraagd, van in (
        (wie[0], "ind", "afwijzing ind", "Uw aanvraag om een ander verblijfsdoel is afgewezen", 12),
        (wie[1], "gemeente", "besluit", "Uw aanvraag voor bijzondere bijstand is afgewezen", 30),
    ):
        dag = leiden.vandaag - timedelta(days=van)
        gezien = dag + timedelta(days=5)
        brieftermijn_create(
            by=vastleggen.by(gezien, ravi), client=leiden.clients[sleutel], afzender=afzender, soort=soort,
            dagtekening=dag, gezien_op=gezien, gevraagd=gevraagd, uiterste_dag=None, eigenaar=ravi,
        )  # fmt: skip
