"""The card that shows the right to stay, and papers to travel with: a new one takes the place of the older one."""

from datetime import date
from typing import Any, TypeVar

from clients.models import Client
from core.errors import refuse
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from verblijf.domain import Documentfeiten, why_no_document, why_no_naast
from verblijf.models import Reisdocument, Verblijfsdocument

D = TypeVar("D", Verblijfsdocument, Reisdocument)
REGELFEITEN = frozenset({"soort", "begin", "eind", "ingeleverd_op"})
VELDEN = REGELFEITEN | {"nummer"}


@action(Recht.VERBLIJF_WIJZIGEN, on="client")
def verblijfsdocument_create(
    *, by: Toegang, client: Client, soort: str, begin: date, eind: date, nummer: str = ""
) -> Verblijfsdocument:
    """Record a new card; an older one of this kind that was still in use, is replaced on the day of issue."""
    return _create(Verblijfsdocument(client=client, soort=soort, begin=begin, eind=eind, nummer=nummer), by)


@action(Recht.VERBLIJF_WIJZIGEN, on="verblijfsdocument")
def verblijfsdocument_update(
    *, by: Toegang, verblijfsdocument: Verblijfsdocument, versie: int, **velden: Any
) -> Verblijfsdocument:
    """Change a card, or record that it was handed in. ``velden``: soort, nummer, begin, eind, ingeleverd_op."""
    return _change(verblijfsdocument, by, versie, velden)


@action(Recht.VERBLIJF_WIJZIGEN, on="client")
def reisdocument_create(
    *, by: Toegang, client: Client, soort: str, begin: date, eind: date, nummer: str = ""
) -> Reisdocument:
    """Record a new travel document; an older one of this kind that was still in use, is replaced on that day."""
    return _create(Reisdocument(client=client, soort=soort, begin=begin, eind=eind, nummer=nummer), by)


@action(Recht.VERBLIJF_WIJZIGEN, on="reisdocument")
def reisdocument_update(*, by: Toegang, reisdocument: Reisdocument, versie: int, **velden: Any) -> Reisdocument:
    """Change a travel document, or record that it was handed in; ``velden`` as for a card."""
    return _change(reisdocument, by, versie, velden)


def _create(document: D, by: Toegang) -> D:
    ouder = _find_in_gebruik(document)
    _refuse(document, by, ouder, nieuw=True)
    for oud in ouder:
        save_versie(oud, None, ingeleverd_op=document.begin, vastgelegd_op=by.vandaag)
    document.vastgelegd_op = by.vandaag
    document.save()
    return document


def _change(document: D, by: Toegang, versie: int, velden: dict[str, Any]) -> D:
    require_known(velden, VELDEN)
    nieuw = {naam: velden.get(naam, getattr(document, naam)) for naam in VELDEN}
    proef = type(document)(pk=document.pk, client_id=document.client_id, **nieuw)
    _refuse(proef, by, _find_in_gebruik(proef), nieuw=False)
    if any(nieuw[naam] != getattr(document, naam) for naam in REGELFEITEN):
        nieuw["vastgelegd_op"] = by.vandaag
    return save_versie(document, versie, **nieuw)


def _find_in_gebruik(document: D) -> list[D]:
    """The other documents of this kind that nobody handed in yet, the oldest first."""
    rijen = type(document)._default_manager.filter(
        client=document.client_id, soort=document.soort, ingeleverd_op__isnull=True
    )
    return list(rijen.exclude(pk=document.pk).order_by("begin", "pk"))


def _refuse(document: D, by: Toegang, in_gebruik: list[D], *, nieuw: bool) -> None:
    feiten = _make_feiten(document)
    refuse(why_no_document(feiten, vandaag=by.vandaag))
    refuse(why_no_naast(feiten, [_make_feiten(ander) for ander in in_gebruik], nieuw=nieuw), veld="begin")


def _make_feiten(document: Verblijfsdocument | Reisdocument) -> Documentfeiten:
    return Documentfeiten(document.begin, document.eind, document.ingeleverd_op)
