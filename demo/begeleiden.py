"""Guidance in the team that is followed until today: a list, what was arranged, trajecten that ended, appointments."""

import random
from datetime import date, time, timedelta

from begeleiding.actions import afspraak_create, checkpunten_overnemen, puntstand_set, traject_afronden
from begeleiding.domain.lijst import Huishouden, is_on_list
from begeleiding.domain.traject import find_eind
from begeleiding.models import Checkpunt, Traject
from begeleiding.tonen.lijst import read_huishouden
from clients.models import Toewijzing
from demo.bouwen import BEGIN, Gemeentebouw
from organisatie.models import Gebruiker

NOG_OPEN = 3
"""So many trajecten were forgotten to be rounded off."""
UITKOMSTEN = (*(("zelfredzaam", ""),) * 3, ("tijd om", "De administratie lukt nog niet alleen."))
STANDEN = ("zelf gedaan", "zelf gedaan", "samen gedaan", "samen gedaan", "niet nodig")


class Begeleiden:
    """Writes what one team did in its trajecten."""

    def __init__(self, bouw: Gemeentebouw) -> None:
        self.bouw, self.vandaag = bouw, bouw.vandaag
        self.kans = random.Random(f"{bouw.wereld.slug} begeleiding")  # noqa: S311 - the same world each time, not a secret
        self.punten: list[Checkpunt] = []

    def vertel(self, truus: Gebruiker) -> None:
        """The list first, then the trajecten, then whom Truus will meet."""
        by = self.bouw.team.toegang(BEGIN)
        self.punten = checkpunten_overnemen(by=by, locatie=self.bouw.team.locatie, begin=BEGIN)
        rows = Traject.objects.filter(gemeente=self.bouw.team.gemeente).met_regels().select_related("client")
        trajecten = list(rows.order_by("begin", "pk"))
        klaar = [traject for traject in trajecten if find_eind(traject.begin, traject.regels()) <= self.vandaag]
        for nummer, traject in enumerate(klaar[:-NOG_OPEN]):
            self._rond_af(traject, *UITKOMSTEN[nummer % len(UITKOMSTEN)])
        for traject in trajecten[len(klaar) :]:
            self._regel(traject)
        self._afspraken(truus)

    def _rond_af(self, traject: Traject, uitkomst: str, reden: str) -> None:
        op = find_eind(traject.begin, traject.regels())
        traject_afronden(
            by=self.bouw.team.toegang(op), traject=traject, versie=traject.versie, afgerond_op=op, uitkomst=uitkomst,
            reden=reden,
        )  # fmt: skip

    def _regel(self, traject: Traject) -> None:
        """Most of what is due was done, the later the more often alone."""
        huishouden = read_huishouden(traject.client, self.vandaag)
        for punt in self.punten:
            if (op := self._dag(traject, punt, huishouden)) is not None:
                stand = self.kans.choice(STANDEN)
                puntstand_set(by=self.bouw.team.toegang(op), traject=traject, punt=punt, stand=stand)

    def _dag(self, traject: Traject, punt: Checkpunt, huishouden: Huishouden) -> date | None:
        """On which day this was done; None for what is still to be done."""
        maanden = punt.binnen_maanden or 6
        op = traject.begin + timedelta(days=punt.vanaf_dagen + self.kans.randrange(10, 30 * maanden + 30))
        if op > self.vandaag or not is_on_list(punt.regel, huishouden, begin=traject.begin, op=op):
            return None
        return op

    def _afspraken(self, truus: Gebruiker) -> None:
        mijn = Toewijzing.objects.filter(gebruiker=truus).open_on(self.vandaag).select_related("client")
        plekken = (("bibliotheek", "de brief van DUO"), ("thuis", ""), ("bibliotheek", "paspoort en bankpas"))
        for nummer, (toewijzing, (waar, meenemen)) in enumerate(zip(mijn.order_by("pk")[:3], plekken, strict=False)):
            afspraak_create(
                by=self.bouw.team.toegang(self.vandaag, truus), client=toewijzing.client, gebruiker=truus, waar=waar,
                op=self.vandaag + timedelta(days=2 * nummer), om=time(10 + nummer, 30), meenemen=meenemen,
            )  # fmt: skip
