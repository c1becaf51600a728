"""The facts of an integration as the rules take them: rows in, values out. Reads only."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import Prefetch, QuerySet, prefetch_related_objects

from clients.models import Client, Huisvesting
from core.prepared import Prepared, read
from inburgering.domain.keuzes import Boetegrond, Verlengingsbesluit, Wet
from inburgering.domain.stand import (
    Eis,
    InburgeringFeiten,
    Ontbrekend,
    Poging,
    find_best_tries,
    list_eisen,
    list_missing,
    say_next_step,
)
from inburgering.domain.weigeren import let_op_boete, let_op_verlenging
from inburgering.models import Boete, Examenonderdeel, Inburgering, Termijnverlenging, Vrijstelling
from organisatie.rechten import Recht, Toegang

WET_KORT = {Wet.WI2013: "Wet van 2013", Wet.WI2021: "Wet van 2021"}


@dataclass(frozen=True)
class Inburgeringbeeld:
    """One integration with its related rows, as it stands on ``vandaag``."""

    inburgering: Inburgering
    huisvesting: Huisvesting | None
    vandaag: date

    @property
    def wet(self) -> str:
        """The law in a few words."""
        return WET_KORT[Wet(self.inburgering.wet)]

    @property
    def wet_en_route(self) -> str:
        """The law, and the route when it is known: "Wet van 2021, B1-route"."""
        return ", ".join(filter(None, [self.wet, self.inburgering.leerroute]))

    @cached_property
    def feiten(self) -> InburgeringFeiten:
        """What the rules need."""
        brp_op = self.huisvesting.brp_op if self.huisvesting else None
        return read_feiten(self.inburgering, op=self.vandaag, brp_op=brp_op)

    @cached_property
    def eisen(self) -> tuple[Eis, ...]:
        """What is asked of this person, and how it stands."""
        return list_eisen(self.feiten, op=self.vandaag)

    @property
    def ontbrekend(self) -> tuple[Ontbrekend, ...]:
        """What is not known yet."""
        return list_missing(self.feiten)

    @property
    def stap(self) -> str:
        """What comes next."""
        return say_next_step(self.feiten, op=self.vandaag)

    @property
    def laatste_dag_in_brief(self) -> date | None:
        """The latest last day that a letter prints."""
        return max(self.feiten.einden, default=None)


def list_beelden(toegang: Toegang, client: Client, recht: Recht = Recht.INBURGERING_ZIEN) -> list[Inburgeringbeeld]:
    """The integrations of this client, the law of 2021 first; at most five trips to the database."""
    inburgeringen, wonen = map(
        list, read(_INBURGERINGEN(toegang, recht, client.pk), _HUISVESTING(toegang, recht, client.pk))
    )
    prefetch_related_objects(
        inburgeringen,
        Prefetch("examens", Examenonderdeel.objects.order_by("op", "pk")),
        Prefetch("verlengingen", Termijnverlenging.objects.order_by("aangevraagd_op", "pk")),
        Prefetch("vrijstellingen", Vrijstelling.objects.order_by("begin", "pk")),
        Prefetch("boetes", Boete.objects.order_by("dagtekening", "pk")),
    )
    huisvesting = wonen[0] if wonen else None
    return [Inburgeringbeeld(inburgering, huisvesting, toegang.vandaag) for inburgering in inburgeringen]


def read_feiten(
    inburgering: Inburgering, *, op: date, brp_op: date | None = None, zonder: Termijnverlenging | None = None
) -> InburgeringFeiten:
    """The facts as they hold on ``op``; ``zonder`` leaves out one request for more time, to judge that one."""
    pogingen = [Poging(e.onderdeel, e.op, e.uitslag) for e in inburgering.examens.all()]
    return InburgeringFeiten(
        wet=inburgering.wet,
        plichtig_op=inburgering.plichtig_op,
        kennisgeving_op=inburgering.kennisgeving_op,
        brp_op=brp_op,
        brede_intake_op=inburgering.brede_intake_op,
        leerbaarheidstoets_op=inburgering.leerbaarheidstoets_op,
        pip_op=inburgering.pip_op,
        leerroute=inburgering.leerroute,
        heeft_taalschool=inburgering.taalschool_id is not None,
        pvt_op=inburgering.pvt_op,
        map_op=inburgering.map_op,
        geslaagd_op=inburgering.geslaagd_op,
        is_vrij=any(v.begin <= op and (v.eind is None or op < v.eind) for v in inburgering.vrijstellingen.all()),
        pogingen=find_best_tries(pogingen),
        einden=_read_einden(inburgering, zonder),
    )


def let_op_bij_verlenging(verlenging: Termijnverlenging, *, op: date) -> tuple[str, ...]:
    """What to look at again in a request for more time that DUO has not decided on yet."""
    if verlenging.besluit != Verlengingsbesluit.OPEN:
        return ()
    feiten = read_feiten(verlenging.inburgering, op=op, zonder=verlenging)
    return let_op_verlenging(feiten, grond=verlenging.grond, aangevraagd_op=verlenging.aangevraagd_op)


def let_op_bij_boete(boete: Boete) -> tuple[str, ...]:
    """What to look at again in a fine that still stands."""
    return () if boete.vervallen_op else let_op_boete(boete.inburgering.wet, grond=boete.grond, bedrag=boete.bedrag)


def _read_einden(inburgering: Inburgering, zonder: Termijnverlenging | None) -> tuple[date, ...]:
    """The last days that letters print for the whole duty; under the law of 2013 the PVT has a term of its own."""
    verlengd = [
        v.nieuw_einde
        for v in inburgering.verlengingen.all()
        if v != zonder and v.besluit == Verlengingsbesluit.TOEGEKEND
    ]
    gronden = {Boetegrond.EXAMEN, *([Boetegrond.PVT] if inburgering.wet == Wet.WI2021 else [])}
    na_boete = [b.nieuw_einde for b in inburgering.boetes.all() if b.vervallen_op is None and b.grond in gronden]
    return tuple(dag for dag in (inburgering.einde_volgens_duo, *verlengd, *na_boete) if dag is not None)


def _find_inburgeringen(toegang: Toegang, recht: Recht, client: int) -> QuerySet[Inburgering]:
    rows = Inburgering.objects.visible_to(toegang, recht).filter(client=client)
    return rows.select_related("taalschool").order_by("-wet")


def _find_huisvesting(toegang: Toegang, recht: Recht, client: int) -> QuerySet[Huisvesting]:
    """Where this person lives, or last lived: there the day of the BRP stands."""
    rows = Huisvesting.objects.visible_to(toegang, recht).filter(client=client).select_related("gemeente")
    return rows.order_by("-begin", "-pk")[:1]


_INBURGERINGEN, _HUISVESTING = Prepared(_find_inburgeringen), Prepared(_find_huisvesting)
