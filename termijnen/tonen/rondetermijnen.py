"""The deadlines of dossiers, for the package below that shows dossiers: found by the fact that each follows from."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from django.urls import reverse

from gezinshereniging.domain.ronde import Rondetermijn
from gezinshereniging.models import Dossier
from gezinshereniging.models.bereik import VanDossierQuerySet
from termijnen.bronnen.alles import BRONNEN
from termijnen.domain import Termijnaard
from termijnen.models import Termijn
from wetgeving.begrippen import Zijde

NAREIS = "nareis_"
"""Terms of the permit of the referent that are about family begin so."""


def list_dossiertermijnen(dossiers: Collection[Dossier]) -> Mapping[int, list[Rondetermijn]]:
    """The open deadlines of these dossiers, by the id of the dossier; who calls, may see these dossiers."""
    dossier_van = list_feiten(dossiers)
    per_dossier: dict[int, list[Rondetermijn]] = defaultdict(list)
    for termijn in Termijn.objects.open().filter(feit__in=dossier_van).order_by("dag", "sleutel"):
        is_vergunning = not termijn.feit.startswith(tuple(_NAMEN))
        if is_vergunning and not termijn.code.startswith(NAREIS):
            continue
        per_dossier[dossier_van[termijn.feit]].append(_make(termijn))
    return per_dossier


_VAN_DOSSIER = tuple(bron for bron in BRONNEN if issubclass(bron.model.objects._queryset_class, VanDossierQuerySet))  # type: ignore[attr-defined]
_NAMEN = tuple(f"{bron.naam}-" for bron in _VAN_DOSSIER)


def list_feiten(dossiers: Collection[Dossier]) -> dict[str, int]:
    """Every fact of these dossiers that a deadline can follow from, by its key in ``Termijn.feit``."""
    ids = [dossier.pk for dossier in dossiers]
    feiten = {
        f"verblijfsvergunning-{dossier.vergunning_id}": dossier.pk for dossier in dossiers if dossier.vergunning_id
    }
    for bron in _VAN_DOSSIER:
        rijen = bron.model._default_manager.all()
        pad = f"{rijen.dossier}id" if rijen.dossier else "pk"  # type: ignore[attr-defined]
        for pk, dossier in rijen.filter(**{f"{pad}__in": ids}).values_list("pk", pad):
            feiten[f"{bron.naam}-{pk}"] = dossier
    return feiten


def _make(termijn: Termijn) -> Rondetermijn:
    is_van_ons = termijn.zijde == Zijde.WIJ
    return Rondetermijn(
        wat=termijn.wat,
        dag=termijn.dag,
        # Of the government, the last day on which it decides in time; nobody of us is late after it.
        laatste=termijn.laatste if is_van_ons else termijn.brief_einde or termijn.wettelijk,
        wij=is_van_ons,
        wacht=termijn.aard == Termijnaard.WACHT,
        adres=reverse("termijnen:dossiertermijn-detail", args=[termijn.pk]),
        code=termijn.code,
    )
