"""Write down permits, integration and letters through the actions, on the day on which the team heard of each."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from clients.models import Client
from demo.bouwen import Gemeentebouw
from demo.inburgeren import Boeteplan, Extraplan, Inburgerplan
from demo.papieren import Verblijfplan, Verlengingplan, kaartnummer
from inburgering.actions import (
    boete_create,
    examenonderdeel_create,
    inburgering_afronden,
    inburgering_create,
    inburgering_update,
    termijnverlenging_create,
    termijnverlenging_update,
    vrijstelling_create,
)
from inburgering.models import Inburgering
from organisatie.models import Gebruiker, Partner
from organisatie.rechten import Toegang
from termijnen.actions import termijn_gedaan, termijn_niet_van_toepassing
from termijnen.domain import make_sleutel
from termijnen.models import Termijn
from verblijf.actions import (
    reisdocument_create,
    verblijfsdocument_create,
    vergunning_create,
    vergunningverlenging_besluit,
    vergunningverlenging_create,
)
from verblijf.models import Verblijfsvergunning

BEDENKTIJD = timedelta(days=20)


class Vastleggen:
    """Writes for one team; ``wie`` is the colleague who does it, the team leader when nobody is named."""

    def __init__(self, bouw: Gemeentebouw, taalschool: Partner | None = None) -> None:
        self.bouw, self.vandaag, self.taalschool = bouw, bouw.vandaag, taalschool
        self.kaarten = 0
        self._later: list[Callable[[], object]] = []

    def by(self, dag: date, wie: Gebruiker | None = None) -> Toegang:
        """On whose behalf, on that day."""
        return self.bouw.team.toegang(dag, wie)

    def verblijf(self, client: Client, plan: Verblijfplan, wie: Gebruiker | None = None) -> Verblijfsvergunning:
        """The permit with its extensions, cards and travel documents."""
        vergunning = vergunning_create(
            by=self.by(plan.op, wie), client=client, soort=plan.soort, status=plan.status,
            referent=self.bouw.clients[plan.referent] if plan.referent else None, dagtekening=plan.dagtekening,
            bekendmaking=plan.bekendmaking, ingangsdatum=plan.ingangsdatum, eind=plan.eind, nareis=plan.nareis,
        )  # fmt: skip
        for verlenging in plan.verlengingen:
            self._verlenging(vergunning, verlenging, plan.op, wie)
        for kaart in plan.kaarten:
            by = self.by(max(kaart.begin, plan.op), wie)
            nummer = f"{kaart.soort}-{self._nummer()}"
            verblijfsdocument_create(
                by=by, client=client, soort=kaart.soort, begin=kaart.begin, eind=kaart.eind, nummer=nummer
            )
        for document in plan.reisdocumenten:
            by = self.by(max(document.begin, plan.op), wie)
            reisdocument_create(
                by=by, client=client, soort=document.soort, begin=document.begin, eind=document.eind,
                nummer=f"X{self._nummer()}",
            )  # fmt: skip
        return vergunning

    def _nummer(self) -> str:
        self.kaarten += 1
        return kaartnummer(self.kaarten)

    def _verlenging(
        self, vergunning: Verblijfsvergunning, plan: Verlengingplan, op: date, wie: Gebruiker | None
    ) -> None:
        verlenging = vergunningverlenging_create(
            by=self.by(max(plan.ingediend_op, op), wie), vergunning=vergunning, ingediend_op=plan.ingediend_op
        )
        if plan.besloten_op is not None:
            vergunningverlenging_besluit(
                by=self.by(max(plan.besloten_op, op), wie), verlenging=verlenging, versie=verlenging.versie,
                ingediend_op=plan.ingediend_op, uitkomst=plan.uitkomst, besloten_op=plan.besloten_op, eind=plan.eind,
            )  # fmt: skip

    def inburgering(self, client: Client, plan: Inburgerplan, wie: Gebruiker | None = None) -> Inburgering:
        """The duty, and in the order of the days what came of it."""
        by = self.by(plan.op, wie)
        inburgering = inburgering_create(
            by=by, client=client, wet=plan.wet, taalschool=self.taalschool, **_tot(plan, plan.op)
        )
        for dag, velden in plan.later:
            if dag > plan.op:
                inburgering = inburgering_update(
                    by=self.by(dag, wie), inburgering=inburgering, versie=inburgering.versie, **velden
                )
        for examen in plan.examens:
            examenonderdeel_create(
                by=self.by(max(plan.op, min(examen.op, self.vandaag)), wie), inburgering=inburgering,
                onderdeel=examen.onderdeel, op=examen.op, uitslag=examen.uitslag,
            )  # fmt: skip
        if plan.extra:
            self._meer_tijd(inburgering, plan.extra, wie)
        for boete in plan.boetes:
            self.boete(inburgering, boete, wie)
        self._slot(inburgering, plan, wie)
        return inburgering

    def _meer_tijd(self, inburgering: Inburgering, plan: Extraplan, wie: Gebruiker | None) -> None:
        verlenging = termijnverlenging_create(
            by=self.by(plan.aangevraagd_op, wie), inburgering=inburgering, grond=plan.grond,
            aangevraagd_op=plan.aangevraagd_op,
        )  # fmt: skip
        if plan.besloten_op is not None:
            termijnverlenging_update(
                by=self.by(plan.besloten_op, wie), verlenging=verlenging, versie=verlenging.versie,
                besluit="toegekend", besloten_op=plan.besloten_op, nieuw_einde=plan.nieuw_einde,
            )  # fmt: skip

    def boete(self, inburgering: Inburgering, plan: Boeteplan, wie: Gebruiker | None = None) -> None:
        """A fine; somebody who is fined for the exam objects, who signed too late does not."""
        boete = boete_create(
            by=self.by(plan.dagtekening, wie), inburgering=inburgering, grond=plan.grond,
            dagtekening=plan.dagtekening, bedrag=plan.bedrag, nieuw_einde=plan.nieuw_einde,
        )  # fmt: skip
        op = plan.dagtekening + BEDENKTIJD
        if op <= self.vandaag:
            feit = f"boete-{boete.pk}"
            if plan.grond == "examen":
                self.gedaan(inburgering.client_id, "bezwaar_awb", feit, op=op, bewijs="Bezwaar verstuurd.", wie=wie)
            else:
                self.hoeft_niet(inburgering.client_id, "bezwaar_awb", feit, op=op, reden="De boete klopt.", wie=wie)

    def _slot(self, inburgering: Inburgering, plan: Inburgerplan, wie: Gebruiker | None) -> None:
        if plan.ontheffing_op:
            by = self.by(plan.ontheffing_op, wie)
            vrijstelling_create(by=by, inburgering=inburgering, soort="ontheffing", begin=plan.ontheffing_op)
        if plan.geslaagd_op:
            by = self.by(plan.geslaagd_op, wie)
            inburgering_afronden(
                by=by, inburgering=inburgering, versie=inburgering.versie, geslaagd_op=plan.geslaagd_op
            )

    def gedaan(self, client: int, code: str, feit: str, *, op: date, bewijs: str, wie: Gebruiker | None = None) -> None:
        """Somebody says on that day that it is done."""
        self._later.append(
            lambda: termijn_gedaan(by=self.by(op, wie), termijn=_find_termijn(client, code, feit), op=op, bewijs=bewijs)
        )

    def hoeft_niet(
        self, client: int, code: str, feit: str, *, op: date, reden: str, wie: Gebruiker | None = None
    ) -> None:
        """Somebody says on that day that it does not hold for this person."""
        self._later.append(
            lambda: termijn_niet_van_toepassing(
                by=self.by(op, wie), termijn=_find_termijn(client, code, feit), reden=reden
            )
        )

    def handel(self) -> None:
        """Do to the deadlines what was said; they follow from all facts together, so these are written down first."""
        for doe in self._later:
            doe()


def _find_termijn(client: int, code: str, feit: str) -> Termijn:
    return Termijn.objects.get(pk=make_sleutel(client, code, feit))


def _tot(plan: Inburgerplan, op: date) -> Mapping[str, Any]:
    """Everything that was known on that day."""
    velden = dict(plan.velden)
    for dag, wat in plan.later:
        if dag <= op:
            velden |= wat
    return velden
