"""The right to stay of one client as somebody may read it: permits, cards and travel documents."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch, QuerySet, prefetch_related_objects

from clients.models import Client
from clients.tonen.rechten import list_reached
from core.prepared import Prepared, read
from organisatie.rechten import Recht, Toegang
from verblijf.domain import (
    ASIELSOORTEN,
    Verblijfsdocumentsoort,
    Vergunningfeiten,
    Verlengingsuitkomst,
    let_op_bij,
    why_no_verlenging,
)
from verblijf.models import Reisdocument, Verblijfsdocument, Verblijfsvergunning, Vergunningverlenging


@dataclass(frozen=True, slots=True)
class Vergunningbeeld:
    """One permit. ``referent`` is None for somebody whom this person may not see: "nog iemand".

    ``eind`` counts the extensions in; ``waarom_geen_verlenging`` is the reason that none can be asked for now.
    """

    rij: Verblijfsvergunning
    referent: Client | None
    verlengingen: tuple[Vergunningverlenging, ...]
    eind: date | None
    is_verlopen: bool
    is_asiel: bool
    let_op: tuple[str, ...]
    waarom_geen_verlenging: str | None


@dataclass(frozen=True, slots=True)
class Documentbeeld:
    """One card or travel document; ``bij_vergunning``: it shows a permit, which goes on when the card expires."""

    rij: Verblijfsdocument | Reisdocument
    is_verlopen: bool
    bij_vergunning: bool


@dataclass(frozen=True, slots=True)
class Verblijfsbeeld:
    """Everything of one client; what holds now first, then the newest."""

    vergunningen: tuple[Vergunningbeeld, ...]
    kaarten: tuple[Documentbeeld, ...]
    reisdocumenten: tuple[Documentbeeld, ...]

    @property
    def is_leeg(self) -> bool:
        """Whether nothing is known yet."""
        return not (self.vergunningen or self.kaarten or self.reisdocumenten)


def make_verblijfsbeeld(toegang: Toegang, client: Client) -> Verblijfsbeeld:
    """Put together what this person may see; at most three trips to the database."""
    vragen = [_PAPIEREN(toegang, client.pk, model=model) for model in (Verblijfsdocument, Reisdocument)]
    rijen, kaarten, reisdocumenten = map(list, read(_VERGUNNINGEN(toegang, client.pk), *vragen))
    verlengingen = Vergunningverlenging.objects.order_by("-ingediend_op", "-pk")
    prefetch_related_objects(rijen, Prefetch("verlengingen", verlengingen))
    zichtbaar = list_reached(toegang, Recht.CLIENT_ZIEN, {rij.referent_id for rij in rijen if rij.referent_id})
    beelden = [_make_vergunning(rij, zichtbaar, toegang.vandaag) for rij in rijen]
    return Verblijfsbeeld(
        tuple(sorted(beelden, key=lambda beeld: beeld.rij.ingetrokken_op is not None)),
        _make_documenten(kaarten, toegang.vandaag),
        _make_documenten(reisdocumenten, toegang.vandaag),
    )


def find_te_vervangen(toegang: Toegang, client: Client, model: Any) -> QuerySet[Any]:
    """The documents of this client that a new one of the same kind takes the place of."""
    return _find_papieren(toegang, client.pk, model=model).filter(ingeleverd_op__isnull=True).order_by("begin", "pk")


def _find_papieren(toegang: Toegang, client: int, *, model: Any) -> QuerySet[Any]:
    return model.objects.visible_to(toegang, Recht.VERBLIJF_ZIEN).filter(client=client)


def _find_vergunningen(toegang: Toegang, client: int) -> QuerySet[Any]:
    rows = _find_papieren(toegang, client, model=Verblijfsvergunning).select_related("referent")
    return rows.order_by("-ingangsdatum", "-bekendmaking", "-pk")


_VERGUNNINGEN, _PAPIEREN = Prepared(_find_vergunningen), Prepared(_find_papieren)


def _make_vergunning(rij: Verblijfsvergunning, zichtbaar: Collection[int], vandaag: date) -> Vergunningbeeld:
    verlengingen = tuple(rij.verlengingen.all())
    open_nu = next((v for v in verlengingen if v.uitkomst == Verlengingsuitkomst.OPEN), None)
    eind = max((dag for dag in (rij.eind, *(v.eind for v in verlengingen)) if dag), default=None)
    feiten = Vergunningfeiten.van(rij)
    return Vergunningbeeld(
        rij=rij,
        referent=rij.referent if rij.referent_id in zichtbaar else None,
        verlengingen=verlengingen,
        eind=eind,
        is_verlopen=eind is not None and eind <= vandaag and rij.ingetrokken_op is None,
        is_asiel=rij.soort in ASIELSOORTEN,
        let_op=() if rij.ingetrokken_op else let_op_bij(feiten),
        waarom_geen_verlenging=why_no_verlenging(
            feiten,
            is_ingetrokken=rij.ingetrokken_op is not None,
            nog_open=open_nu.ingediend_op if open_nu else None,
        ),
    )


def _make_documenten(rijen: Iterable[Any], vandaag: date) -> tuple[Documentbeeld, ...]:
    beelden = [
        Documentbeeld(
            rij,
            is_verlopen=rij.ingeleverd_op is None and rij.eind <= vandaag,
            bij_vergunning=isinstance(rij, Verblijfsdocument) and rij.soort != Verblijfsdocumentsoort.W,
        )
        for rij in rijen
    ]
    return tuple(sorted(beelden, key=_put_used_first, reverse=True))


def _put_used_first(beeld: Documentbeeld) -> tuple[bool, date, int]:
    return beeld.rij.ingeleverd_op is None, beeld.rij.begin, beeld.rij.pk
