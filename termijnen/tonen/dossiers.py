"""The deadlines that follow from dossiers: for the team that handles them, which may be of another town."""

from typing import Any

from django.db.models import Q, QuerySet

from clients.models import Client, Toewijzing
from core.opname import Opnameregel
from core.templatetags.weergave import dag
from gezinshereniging.models import Dossier
from organisatie.rechten import Recht, Toegang
from termijnen.bronnen.gezinshereniging import FEITEN
from termijnen.domain import Afloop
from termijnen.models import Termijn
from termijnen.tonen.rondetermijnen import NAREIS as NAREIS_TERMIJNEN
from termijnen.tonen.rondetermijnen import list_feiten
from termijnen.tonen.vandaag import MIJN, MIJN_VOORUIT
from termijnen.tonen.werklijst import Termijnbeeld, keep_now, list_termijnbeelden, put_in_order
from wetgeving.begrippen import Zijde

NAREIS = "nareis_aanvraag"
"""Follows from the permit, and is what a dossier begins with."""
VERGUNNING = "verblijfsvergunning-"


def keep_of_dossiers(toegang: Toegang, *clients: Client | int) -> QuerySet[Termijn]:
    """The deadlines of these referents that follow from a dossier, and the one to ask for nareis in time."""
    van_dossier = Q(code=NAREIS)
    for feit in FEITEN:
        van_dossier |= Q(feit__startswith=f"{feit}-")
    rijen: QuerySet[Termijn] = Termijn.objects.visible_to(toegang, Recht.DOSSIER_ZIEN)
    return rijen.filter(van_dossier, client__in=clients)


def keep_own_dossiers(toegang: Toegang, sleutel: str) -> QuerySet[Termijn]:
    """The deadline with this key, when it follows from a dossier that this person handles, or from its permit."""
    rijen: QuerySet[Termijn] = Termijn.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(pk=sleutel)
    feiten = list_feiten(_find_own(toegang, rijen.values("client")))
    return rijen.filter(feit__in=feiten).filter(~Q(feit__startswith=VERGUNNING) | Q(code__startswith=NAREIS_TERMIJNEN))


def find_dossier(toegang: Toegang, termijn: Termijn) -> Dossier:
    """The dossier that a deadline of ``keep_own_dossiers`` follows from."""
    eigen = _find_own(toegang, [termijn.client_id])
    feiten = list_feiten(eigen)
    return next(dossier for dossier in eigen if dossier.pk == feiten[termijn.feit])


def _find_own(toegang: Toegang, referenten: Any) -> list[Dossier]:
    rijen = Dossier.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(referent__in=referenten)
    return list(rijen.select_related("referent").order_by("pk"))


def list_van_mijn_dossiers(toegang: Toegang) -> list[tuple[Termijnbeeld, Dossier]]:
    """What is late or comes within two weeks in the dossiers that I am responsible for, each with its dossier.

    Of clients whom I guide myself it stands among my own deadlines already.
    """
    van_mij = Q(verantwoordelijke=toegang.gebruiker_id) | Q(vervanger=toegang.gebruiker_id)
    mijn = Toewijzing.objects.open_on(toegang.vandaag).filter(gebruiker=toegang.gebruiker_id).values("client")
    rijen = Dossier.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).lopend().filter(van_mij)
    dossiers = {rij.referent_id: rij for rij in rijen.exclude(referent__in=mijn).order_by("pk")}
    termijnen = keep_now(keep_of_dossiers(toegang, *dossiers), toegang.vandaag + MIJN_VOORUIT, toegang.vandaag)
    eerst = put_in_order(termijnen, toegang.vandaag).select_related("client")[:MIJN]
    return [(beeld, dossiers[beeld.termijn.client_id]) for beeld in list_termijnbeelden(toegang, eerst)]


def make_opname(rijen: QuerySet[Termijn]) -> dict[str, Opnameregel]:
    """Each deadline as it stands now, in words, by its key."""
    return {
        rij.sleutel: Opnameregel(f"Termijn: {rij.wat}", _say_stand(rij), _say_why(rij))
        for rij in rijen.order_by("dag", "pk")
    }


def _say_stand(rij: Termijn) -> str:
    if rij.afloop != Afloop.OPEN:
        return (
            f"{Afloop(rij.afloop).label}: {rij.afgehandeld_door}" if rij.afgehandeld_door else Afloop(rij.afloop).label
        )
    if rij.dag is None:
        return rij.melding or "nog geen datum"
    if rij.zijde == Zijde.OVERHEID:
        return f"de overheid heeft tot {dag(rij.dag)}"
    return dag(rij.dag)


def _say_why(rij: Termijn) -> str:
    """In one line, from which day it counts and until when."""
    if rij.begin is None:
        return ""
    laatste = f"; wettelijk laatste dag {dag(rij.laatste)}" if rij.laatste and rij.laatste != rij.dag else ""
    return f"Telt vanaf {dag(rij.begin)}{laatste}."
