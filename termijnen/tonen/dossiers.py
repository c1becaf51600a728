"""The deadlines that follow from dossiers: for the team that handles them, which may be of another town."""

from collections.abc import Sequence
from datetime import date

from django.db.models import Q, QuerySet

from clients.models import Client, Toewijzing
from core.opname import Opnameregel
from core.prepared import Prepared
from core.templatetags.weergave import dag
from gezinshereniging.models import Dossier, Mutatie
from organisatie.rechten import Recht, Toegang
from termijnen.bronnen.gezinshereniging import FEITEN
from termijnen.domain import Afloop
from termijnen.models import Brieftermijn, Termijn
from termijnen.regels.verblijf.dossier import VAN_VERGUNNING, VERGUNNING, VERLENGING
from termijnen.tonen.rondetermijnen import find_dossiers_of
from termijnen.tonen.vandaag import MIJN, MIJN_VOORUIT
from termijnen.tonen.werklijst import Termijnbeeld, keep_now, list_termijnbeelden, put_in_order
from wetgeving.begrippen import Zijde


def keep_of_dossiers(toegang: Toegang, *clients: Client | int) -> QuerySet[Termijn]:
    """The deadlines of these referents that follow from a dossier, and those of a permit that a dossier deals with."""
    van_dossier = Q()
    for feit in FEITEN:
        van_dossier |= Q(feit__startswith=f"{feit}-")
    for soort in (VERGUNNING, VERLENGING):
        codes = [code for feit, code in VAN_VERGUNNING if feit == soort]
        van_dossier |= Q(code__in=codes, feit__startswith=f"{soort}-")
    rijen: QuerySet[Termijn] = Termijn.objects.visible_to(toegang, Recht.DOSSIER_ZIEN)
    return rijen.filter(van_dossier, client__in=clients)


def keep_own_dossiers(toegang: Toegang, sleutel: str) -> QuerySet[Termijn]:
    """The deadline with this key, when it follows from a dossier that this person handles, or from its permit."""
    rijen: QuerySet[Termijn] = Termijn.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(pk=sleutel)
    return rijen.filter(pk__in=[rij.pk for rij in rijen if find_dossier(toegang, rij)])


def find_dossier(toegang: Toegang, termijn: Termijn) -> Dossier | None:
    """The dossier that this person handles and that a deadline follows from; None: there is none."""
    rijen = Dossier.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(referent=termijn.client_id)
    eigen = {dossier.pk: dossier for dossier in rijen.order_by("pk")}
    van = find_dossiers_of(list(eigen.values()), [termijn]).get(termijn.pk)
    return None if van is None else eigen[van]


def list_mutaties(toegang: Toegang, brief: Brieftermijn) -> QuerySet[Mutatie]:
    """What was recorded in dossiers of its client since the date of a letter, as far as this person may see it."""
    rijen = Mutatie.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).geldend()
    kan = Q(bekend_op__gte=brief.dagtekening) | Q(pk=brief.mutatie_id)
    gevonden: QuerySet[Mutatie] = rijen.filter(kan, dossier__referent=brief.client_id)
    return gevonden.select_related("dossier").order_by("-op", "-pk")


def list_van_mijn_dossiers(toegang: Toegang) -> list[tuple[Termijnbeeld, Dossier]]:
    """What is late or comes within two weeks in the dossiers that I am responsible for, each with its dossier.

    Of clients whom I guide myself it stands among my own deadlines already.
    """
    dossiers = {rij.referent_id: rij for rij in _MIJN.rows(toegang)}
    if not dossiers:
        return []
    eerst = _EERST.rows(toegang, toegang.vandaag + MIJN_VOORUIT, sorted(dossiers))
    return [(beeld, dossiers[beeld.termijn.client_id]) for beeld in list_termijnbeelden(toegang, eerst)]


def _find_own_dossiers(toegang: Toegang) -> QuerySet[Dossier]:
    van_mij = Q(verantwoordelijke=toegang.gebruiker_id) | Q(vervanger=toegang.gebruiker_id)
    mijn = Toewijzing.objects.open_on(toegang.vandaag).filter(gebruiker=toegang.gebruiker_id).values("client")
    rijen = Dossier.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).lopend().filter(van_mij)
    return rijen.exclude(referent__in=mijn).order_by("pk")


def _find_first(toegang: Toegang, tot: date, referenten: Sequence[int]) -> QuerySet[Termijn]:
    rijen = keep_now(keep_of_dossiers(toegang, *referenten), tot, toegang.vandaag)
    return put_in_order(rijen, toegang.vandaag).select_related("client")[:MIJN]


_MIJN, _EERST = Prepared(_find_own_dossiers), Prepared(_find_first)


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
