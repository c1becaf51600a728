"""What this person may do with this client, and why: asked once per page."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from clients.models import Balietoegang, Behandeling, Client, Inschrijving, Meeleestoegang, Toewijzing
from core.prepared import Prepared, Vraagstelling, read
from core.templatetags.weergave import dag_zonder_naam
from organisatie.rechten import MEELEZEN, Bereik, Recht, Toegang


@dataclass(frozen=True, slots=True)
class Rechtenbeeld:
    """The rights on one client, and the sentence that says why this page may be seen."""

    rechten: frozenset[Recht]
    reden: str


def rechten_op(toegang: Toegang, client: Client) -> Rechtenbeeld:
    """All rights that ``visible_to`` would give on this client, in one query.

    A test holds this against ``visible_to`` for every right and every kind of client.
    """
    if client.pk in toegang.eigen_gezin:
        return Rechtenbeeld(frozenset(), "")
    (feit,) = _FEIT.rows(toegang.gebruiker_id, toegang.vandaag, toegang.nu, client.pk) or [None]
    if feit is None:
        return Rechtenbeeld(frozenset(), "")
    locatie, begin, rol, is_balie, leest_mee, behandelaars = feit
    geldt = _find_plaatsen(locatie, behandelaars, is_eigen=begin is not None, is_balie=is_balie)
    lezend = geldt | _find_plaatsen(locatie, behandelaars, is_eigen=leest_mee, is_balie=is_balie)
    rechten = frozenset(
        recht
        for recht in Recht
        if any(
            ids & (lezend if recht in MEELEZEN else geldt).get(bereik, set())
            for bereik, ids in toegang.bereiken(recht).items()
        )
    )
    return Rechtenbeeld(rechten, _say_reden(begin, rol, is_balie=is_balie, leest_mee=leest_mee))


def _find_feit(mij: int | None, vandaag: date, nu: datetime, client: int) -> QuerySet[Any, Any]:
    """Where this client is enrolled, and what joins me (an id) to them."""
    mijn = Toewijzing.objects.open_on(vandaag).filter(gebruiker=mij, client=OuterRef("pk"))
    balie = Balietoegang.objects.open_at(nu).filter(gebruiker=mij, client=OuterRef("pk"))
    meelezen = Meeleestoegang.objects.open_on(vandaag).filter(gebruiker=mij, client=OuterRef("pk"))
    hier = Inschrijving.objects.open_on(vandaag).filter(client=OuterRef("pk"))
    behandelt = Behandeling.objects.open_on(vandaag).filter(client=OuterRef("pk"))
    return (
        Client.objects.filter(pk=client)
        .annotate(
            locatie=Subquery(hier.values("locatie")[:1]),
            toewijzing_begin=Subquery(mijn.values("begin")[:1]),
            toewijzing_rol=Subquery(mijn.values("rol")[:1]),
            is_balie=Exists(balie),
            leest_mee=Exists(meelezen),
            behandelaars=ArraySubquery(behandelt.values("locatie")),
        )
        .values_list("locatie", "toewijzing_begin", "toewijzing_rol", "is_balie", "leest_mee", "behandelaars")
        .order_by()
    )


_FEIT = Prepared(_find_feit)


def list_reached(toegang: Toegang, recht: Recht, ids: Collection[int]) -> frozenset[int]:
    """Of these clients (ids), and of the other records of the same people, those whom this right reaches."""
    return frozenset(read(ask_reached(toegang, recht, ids))[0]) if ids else frozenset()


def ask_reached(toegang: Toegang, recht: Recht, ids: Collection[int]) -> Vraagstelling:
    """The question of ``list_reached``, to be asked along with others."""
    return _BEREIKT(toegang, recht, ids)


def _find_reached(toegang: Toegang, recht: Recht, ids: Collection[int]) -> QuerySet[Any, Any]:
    rows = Client.objects.visible_to(toegang, recht).filter(Q(pk__in=ids) | Q(hoofd__in=ids))
    return rows.order_by().values_list("pk", flat=True)


_BEREIKT = Prepared(_find_reached)


def _find_plaatsen(
    locatie: int | None, behandelaars: list[int], *, is_eigen: bool, is_balie: bool
) -> dict[Bereik, set[int | None]]:
    """Per reach that holds over this client the locaties for which it does: by their Inschrijving, or their dossier."""
    bereiken = {Bereik.LOCATIE}
    if is_eigen:
        bereiken |= {Bereik.EIGEN, Bereik.BALIE}
    if is_balie:
        bereiken.add(Bereik.BALIE)
    return {**{bereik: {locatie} for bereik in bereiken}, Bereik.BEHANDELEND: set(behandelaars)}


def _say_reden(begin: date | None, rol: str | None, *, is_balie: bool, leest_mee: bool) -> str:
    if begin is not None:
        return f"{rol} sinds {dag_zonder_naam(begin)}"
    if is_balie:
        return "deze persoon zit nu bij jou"
    if leest_mee:
        return "je droeg deze persoon over en leest nog even mee"
    return "deze persoon hoort bij jouw locatie"
