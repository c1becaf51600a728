"""Trajecten that begin by themselves, and follow the placement that they come from."""

from collections.abc import Collection, Iterable
from datetime import date

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Coalesce

from begeleiding.domain.keuzes import Trajectuitkomst
from begeleiding.domain.traject import Plaatsing, Trajectfeit, Trajectplan, Trajectregels, plan_trajecten
from begeleiding.models import Puntstand, Traject, Warmeoverdracht
from begeleiding.models.traject import read_regels
from clients.models import Client, Huisvesting
from organisatie.action import action
from organisatie.models import Gemeente, Gemeentedefinitie
from organisatie.rechten import Recht, Toegang

PER_KEER = 2000
_PERSOON = Coalesce("client__hoofd_id", "client_id")


def follow_huisvesting(by: Toegang, client_ids: Collection[int]) -> None:
    """Begin a traject for who came to live in a gemeente, and let the begin follow a date that was put right.

    Runs at the end of every action that touches facts of clients; it changes nothing the second time.
    """
    personen = set(Client.objects.filter(pk__in=client_ids).values_list(Coalesce("hoofd_id", "pk"), flat=True))
    _store(by, _plan(personen))


def follow_definitie(by: Toegang, gemeente: Gemeente) -> None:
    """Follow the placements in this gemeente again, after another definition. Runs within an action."""
    personen = Huisvesting.objects.filter(gemeente=gemeente).order_by().values_list(_PERSOON, flat=True)
    _store(by, _plan(set(personen)))


@action(Recht.INRICHTEN, on=None, feiten=False)
def trajecten_bijwerken(*, by: Toegang) -> int:
    """Follow all placements again: each night, so that a changed Gemeentedefinitie comes through. How many changed."""
    personen = Huisvesting.objects.order_by().values_list(_PERSOON, flat=True).distinct()
    ook = Traject.objects.order_by().values_list(_PERSOON, flat=True).distinct()
    alle = sorted({*personen, *ook})
    return sum(_store(by, _plan(set(alle[van : van + PER_KEER]))) for van in range(0, len(alle), PER_KEER))


def _plan(personen: set[int]) -> Trajectplan:
    records = Q(client__in=personen) | Q(client__hoofd__in=personen)
    wonen = list(Huisvesting.objects.filter(records).select_related("client"))
    trajecten = list(_read_trajecten(records))
    if not wonen and not trajecten:
        return Trajectplan((), (), (), ())
    boek = _read_definities({huisvesting.gemeente_id for huisvesting in wonen})
    return plan_trajecten([_make_plaatsing(huisvesting, boek) for huisvesting in wonen], trajecten)


def _read_trajecten(records: Q) -> Iterable[Trajectfeit]:
    gedaan = Exists(Puntstand.objects.filter(traject=OuterRef("pk")))
    overgedragen = Exists(Warmeoverdracht.objects.filter(traject=OuterRef("pk")))
    rows = Traject.objects.filter(records).filter(herstart_van__isnull=True).annotate(persoon=_PERSOON)
    for row in rows.annotate(gedaan=gedaan, overgedragen=overgedragen):
        yield Trajectfeit(
            pk=row.pk, client=row.client_id, persoon=row.persoon, gemeente=row.gemeente_id, begin=row.begin,
            is_vanzelf=row.is_vanzelf, is_open=row.afgerond_op is None,
            is_vervallen=row.uitkomst == Trajectuitkomst.VERVALLEN, is_leeg=not (row.gedaan or row.overgedragen),
        )  # fmt: skip


def _read_definities(gemeenten: set[int]) -> dict[int, list[Gemeentedefinitie]]:
    boek: dict[int, list[Gemeentedefinitie]] = {}
    for definitie in Gemeentedefinitie.objects.filter(gemeente__in=gemeenten):
        boek.setdefault(definitie.gemeente_id, []).append(definitie)
    return boek


def _make_plaatsing(huisvesting: Huisvesting, boek: dict[int, list[Gemeentedefinitie]]) -> Plaatsing:
    op = huisvesting.begin
    return Plaatsing(
        client=huisvesting.client_id,
        persoon=huisvesting.client.persoon,
        gemeente=huisvesting.gemeente_id,
        begin=op,
        oud_genoeg=_is_old_enough(huisvesting, _find_regels(boek.get(huisvesting.gemeente_id, []), op).vanaf),
    )


def _find_regels(definities: Iterable[Gemeentedefinitie], op: date) -> Trajectregels:
    geldt = (d for d in definities if d.begin <= op and (d.eind is None or op < d.eind))
    definitie = next(geldt, None)
    return Trajectregels() if definitie is None else read_regels(definitie)


def _is_old_enough(huisvesting: Huisvesting, vanaf: int | None) -> bool:
    if vanaf is None:
        return True
    leeftijd = huisvesting.client.geboorte.leeftijd(huisvesting.begin)
    return leeftijd is not None and leeftijd[0] >= vanaf


def _store(by: Toegang, plan: Trajectplan) -> int:
    """Store what the plan asks; how many trajecten changed. ``versie`` goes up: a form that was open is stale."""
    Traject.objects.filter(pk__in=plan.weg).delete()
    for traject in Traject.objects.filter(pk__in=plan.vervallen):
        traject.afgerond_op, traject.uitkomst = max(by.vandaag, traject.begin), Trajectuitkomst.VERVALLEN
        traject.versie += 1
        traject.save(update_fields=["afgerond_op", "uitkomst", "versie"])
    _follow(dict(plan.volgen))
    Traject.objects.bulk_create(
        [Traject(client_id=p.client, gemeente_id=p.gemeente, begin=p.begin, is_vanzelf=True) for p in plan.nieuw]
    )
    return len(plan.weg) + len(plan.vervallen) + len(plan.volgen) + len(plan.nieuw)


def _follow(volgen: dict[int, Plaatsing]) -> None:
    """Let trajecten begin with their placement; one that lapsed goes on, and one that ended keeps its end."""
    for traject in Traject.objects.filter(pk__in=volgen):
        plaatsing = volgen[traject.pk]
        traject.client_id, traject.begin = plaatsing.client, plaatsing.begin
        if traject.uitkomst == Trajectuitkomst.VERVALLEN:
            traject.afgerond_op, traject.uitkomst = None, ""
        if traject.afgerond_op is not None:
            traject.afgerond_op = max(traject.afgerond_op, traject.begin)
        traject.versie += 1
        traject.save(update_fields=["client", "begin", "afgerond_op", "uitkomst", "versie"])
