"""What somebody may see of the gezin of a client, and whom they may put in it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from clients.models import Client, Lidmaatschap, Toewijzing
from clients.tonen.rechten import list_reached
from core.prepared import Prepared
from organisatie.rechten import Recht, Toegang


@dataclass(frozen=True, slots=True)
class Gezinslidbeeld:
    """One member as this person may see it. ``client`` is None for somebody they may not see: "nog iemand"."""

    lidmaatschap: Lidmaatschap
    client: Client | None
    is_zelf: bool
    mag_weg: bool


@dataclass(frozen=True, slots=True)
class Gezinsbeeld:
    """The gezin of a client during the time that this client belongs to it."""

    eigen: Lidmaatschap
    nu: tuple[Gezinslidbeeld, ...]
    verwacht: tuple[Gezinslidbeeld, ...]
    eerder: tuple[Gezinslidbeeld, ...]
    is_open: bool


def list_gezinnen(toegang: Toegang, client: Client) -> list[Gezinsbeeld]:
    """Each gezin of this client, the newest first; at most four queries.

    Only who belonged to it in the same time shows: who joined after this client left, is no business of this page.
    """
    if client.adres_afgeschermd and not may_see_afgeschermd(toegang, [client.pk]):
        return []
    rijen = _LEDEN.rows(client.pk)
    eigen = sorted((rij for rij in rijen if rij.client_id == client.pk), key=lambda r: (r.begin, r.pk), reverse=True)
    ids = {rij.client_id for rij in rijen}
    zichtbaar = list_reached(toegang, Recht.CLIENT_ZIEN, ids)
    wijzigbaar = list_reached(toegang, Recht.CLIENT_WIJZIGEN, ids) & list_reached(toegang, Recht.GEZIN_WIJZIGEN, ids)
    beelden = []
    for mijn in eigen:
        samen = [r for r in rijen if r.gezin_id == mijn.gezin_id and (r.pk == mijn.pk or _is_at_once(r, mijn))]
        getoond = [r for r in samen if not r.client.adres_afgeschermd or r.client_id in wijzigbaar]
        beelden.append(_make_beeld(mijn, getoond, zichtbaar, wijzigbaar, toegang.vandaag))
    return beelden


def list_huisgenoten(toegang: Toegang, client: Client) -> list[int]:
    """The ids of who lives with this client in one gezin today, as far as this person may see them."""
    nu = (lid for beeld in list_gezinnen(toegang, client) for lid in beeld.nu)
    return [lid.client.pk for lid in nu if lid.client is not None and not lid.is_zelf]


def find_ook_voor(toegang: Toegang, client: Client, recht: Recht) -> QuerySet[Client]:
    """Others of the gezin of today for whom this person may do the same under this right, the oldest first."""
    rows: QuerySet[Client] = Client.objects.visible_to(toegang, recht).filter(pk__in=list_huisgenoten(toegang, client))
    return rows.order_by("geboren_vroegst", "sorteersleutel", "pk")


def may_see_afgeschermd(toegang: Toegang, ids: Collection[int]) -> frozenset[int]:
    """Of these clients, those whose street and gezin this person sees although they are shielded."""
    return list_reached(toegang, Recht.CLIENT_WIJZIGEN, ids)


def may_see_adres(toegang: Toegang, client: Client) -> bool:
    """Whether this person may read where the client lives."""
    return not client.adres_afgeschermd or bool(may_see_afgeschermd(toegang, [client.pk]))


def find_reachable_for_gezin(by: Toegang) -> QuerySet[Client]:
    """The clients that this person may put in a gezin.

    Besides one's own: somebody of the locatie whom nobody guides yet and who is in no gezin, such as a child that was
    just added. Otherwise a volunteer could not add the newborn of the mother they guide. It gives no right to see
    them.
    """
    if by.is_systeem:
        return Client.objects.all()
    eigen = Client.objects.visible_to(by, Recht.GEZIN_WIJZIGEN).values("pk")
    zonder_begeleider = (
        Client.objects.visible_to(by, Recht.KAARTJE_ZIEN)
        .filter(adres_afgeschermd=False, lidmaatschappen__isnull=True)
        .exclude(pk__in=Toewijzing.objects.open_on(by.vandaag).values("client"))
        .values("pk")
    )
    return Client.objects.filter(Q(pk__in=eigen) | Q(pk__in=zonder_begeleider))


def _find_leden(client: int) -> QuerySet[Any]:
    """Who is or was in a gezin of this client (an id)."""
    eigen = Lidmaatschap.objects.filter(client=client).values("gezin")
    return Lidmaatschap.objects.filter(gezin__in=eigen).select_related("client").order_by("begin", "pk")


_LEDEN = Prepared(_find_leden)


def _is_at_once(een: Lidmaatschap, ander: Lidmaatschap) -> bool:
    return een.begin < (ander.eind or date.max) and ander.begin < (een.eind or date.max)


def _make_beeld(
    mijn: Lidmaatschap,
    rijen: list[Lidmaatschap],
    zichtbaar: Collection[int],
    wijzigbaar: Collection[int],
    vandaag: date,
) -> Gezinsbeeld:
    def leden(hoort: list[bool]) -> tuple[Gezinslidbeeld, ...]:
        return tuple(
            Gezinslidbeeld(
                lidmaatschap=rij,
                client=rij.client if rij.client_id in zichtbaar else None,
                is_zelf=rij.client_id == mijn.client_id,
                mag_weg=rij.client_id in wijzigbaar,
            )
            for rij, erbij in zip(rijen, hoort, strict=True)
            if erbij
        )

    voorbij = [rij.eind is not None and rij.eind <= vandaag for rij in rijen]
    later = [rij.begin > vandaag for rij in rijen]
    return Gezinsbeeld(
        eigen=mijn,
        nu=leden([not (v or k) for v, k in zip(voorbij, later, strict=True)]),
        verwacht=leden([k and not v for v, k in zip(voorbij, later, strict=True)]),
        # Somebody who left and whom this person may not see, is no business of theirs any more.
        eerder=tuple(lid for lid in leden(voorbij) if lid.client is not None),
        is_open=mijn.eind is None or mijn.eind > vandaag,
    )
