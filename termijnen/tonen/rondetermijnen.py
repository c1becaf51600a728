"""The deadlines of dossiers, for the package below that shows dossiers: found by the fact that each follows from."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.urls import reverse

from core.prepared import Prepared
from core.velden import Ids, among
from gezinshereniging.domain.ronde import Rondetermijn
from gezinshereniging.models import Dossier
from gezinshereniging.models.bereik import VanDossierQuerySet
from termijnen.bronnen.alles import BRONNEN
from termijnen.domain import Termijnaard
from termijnen.models import Termijn
from termijnen.regels.verblijf.dossier import VAN_VERGUNNING, VERGUNNING, VERLENGING
from verblijf.models import Vergunningverlenging
from wetgeving.begrippen import Zijde


def list_dossiertermijnen(dossiers: Collection[Dossier]) -> Mapping[int, list[Rondetermijn]]:
    """The open deadlines of these dossiers, by the id of the dossier; who calls, may see these dossiers."""
    # By referent first: they have few deadlines, and a dossier has many rows that none follows from.
    termijnen = _TERMIJNEN.rows(Ids.of({dossier.referent_id for dossier in dossiers}))
    dossier_van = find_dossiers_of(dossiers, termijnen)
    per_dossier: dict[int, list[Rondetermijn]] = defaultdict(list)
    for termijn in termijnen:
        if termijn.pk in dossier_van:
            per_dossier[dossier_van[termijn.pk]].append(_make(termijn))
    return per_dossier


_TERMIJNEN = Prepared(
    lambda clients: Termijn.objects.open().filter(client__in=among(clients)).order_by("dag", "sleutel")
)
_VAN_DOSSIER = {
    bron.naam: bron.model
    for bron in BRONNEN
    if issubclass(bron.model.objects._queryset_class, VanDossierQuerySet)  # type: ignore[attr-defined]
}


def find_dossiers_of(dossiers: Collection[Dossier], termijnen: Iterable[Termijn]) -> dict[str, int]:
    """Of these deadlines the dossier (id) that each follows from, or whose permit it does; by key, others left out."""
    ids, per_soort = among(dossier.pk for dossier in dossiers), defaultdict[str, dict[int, list[Termijn]]](dict)
    for termijn in termijnen:
        soort, _, woord = termijn.feit.partition("-")
        if soort in _VAN_DOSSIER or (soort, termijn.code) in VAN_VERGUNNING:
            per_soort[soort].setdefault(int(woord), []).append(termijn)
    van_vergunning = _join_verlengingen(per_soort.pop(VERGUNNING, {}), per_soort.pop(VERLENGING, {}))
    gevonden: dict[str, int] = {}
    for dossier in dossiers:
        for termijn in van_vergunning.get(dossier.vergunning_id or 0, ()):
            eerst = VAN_VERGUNNING[termijn.feit.partition("-")[0], termijn.code].soort
            if eerst == dossier.soort or termijn.pk not in gevonden:
                gevonden[termijn.pk] = dossier.pk
    for soort, per_nummer in per_soort.items():
        for nummer, van in _read_dossiers(soort, ids, per_nummer):
            gevonden |= dict.fromkeys([termijn.pk for termijn in per_nummer[nummer]], van)
    return gevonden


def _join_verlengingen(
    per_vergunning: dict[int, list[Termijn]], per_verlenging: Mapping[int, list[Termijn]]
) -> dict[int, list[Termijn]]:
    """The terms of each permit (id), with those of its extensions (id)."""
    rijen = Vergunningverlenging.objects.filter(pk__in=among(per_verlenging)).values_list("pk", "vergunning_id")
    for verlenging, vergunning in rijen if per_verlenging else ():
        per_vergunning.setdefault(vergunning, []).extend(per_verlenging[verlenging])
    return per_vergunning


def _read_dossiers(soort: str, ids: Any, nummers: Collection[int]) -> list[tuple[int, int]]:
    """Pairs of a fact (id) of this kind and its dossier (id)."""
    rijen = _VAN_DOSSIER[soort]._default_manager.all()
    pad = f"{rijen.dossier}id" if rijen.dossier else "pk"  # type: ignore[attr-defined]
    return list(rijen.filter(pk__in=among(nummers)).filter(**{f"{pad}__in": ids}).values_list("pk", pad))


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
