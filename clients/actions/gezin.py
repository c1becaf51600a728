"""Who belongs to a gezin, from when until when."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied

from clients.actions.wonen import refuse_dag
from clients.domain import DAGEN_VOORUIT, why_no_geboorte_in_gezin, why_no_splitsing
from clients.domain.keuzes import Komst, Vertrek
from clients.models import Client, Gezin, Lidmaatschap
from clients.tonen.gezin import find_reachable_for_gezin
from core.errors import Refused, refuse
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang


def _list_leden(resultaat: Gezin | Lidmaatschap, **_: Any) -> Iterable[int]:
    gezin = resultaat if isinstance(resultaat, Gezin) else resultaat.gezin
    return gezin.leden.values_list("client", flat=True)


def _list_leden_of_both(nieuw: Gezin, *, gezin: Gezin, **_: Any) -> Iterable[int]:
    return Lidmaatschap.objects.filter(gezin__in=(nieuw, gezin)).values_list("client", flat=True)


@action(Recht.GEZIN_WIJZIGEN, on="locatie", raakt=_list_leden)
def gezin_create(*, by: Toegang, locatie: Locatie, leden: Sequence[tuple[Client, str]], begin: date) -> Gezin:
    """Record that these people are one gezin from that day; beside each person what they are in it."""
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    if not leden:
        raise Refused("Kies wie er bij dit gezin horen.")
    _check_reach(by, [client for client, _ in leden])
    gezin = Gezin.objects.create(locatie=locatie)
    for client, relatie in leden:
        Lidmaatschap.objects.create(gezin=gezin, client=client, relatie=relatie, begin=begin)
    return gezin


@action(Recht.GEZIN_WIJZIGEN, on="gezin", raakt=_list_leden)
def lidmaatschap_create(
    *, by: Toegang, gezin: Gezin, client: Client, relatie: str, begin: date, komst: str
) -> Lidmaatschap:
    """Let somebody become part of a gezin: by arrival from abroad, by birth, or by moving in."""
    refuse_dag(begin, by, veld="begin", vooruit=0 if komst == Komst.GEBOORTE else DAGEN_VOORUIT)
    if komst == Komst.GEBOORTE and (reden := why_no_geboorte_in_gezin(client.geboorte, begin=begin)):
        raise Refused(reden, veld="begin")
    _check_reach(by, [client])
    return Lidmaatschap.objects.create(gezin=gezin, client=client, relatie=relatie, begin=begin, komst=komst)


@action(Recht.GEZIN_WIJZIGEN, on="lidmaatschap", raakt=_list_leden)
def lidmaatschap_end(*, by: Toegang, lidmaatschap: Lidmaatschap, eind: date, vertrek: str) -> Lidmaatschap:
    """Record that somebody is no longer part of a gezin from that day on, and why."""
    refuse_dag(eind, by, veld="eind", vooruit=DAGEN_VOORUIT)
    if eind < lidmaatschap.begin:
        raise Refused(f"De einddatum mag niet voor de begindatum liggen: {lidmaatschap.begin:%d-%m-%Y}.", veld="eind")
    if not vertrek:
        raise Refused("Kies waarom deze persoon niet meer bij het gezin hoort.", veld="vertrek")
    lidmaatschap.eind, lidmaatschap.vertrek = eind, vertrek
    lidmaatschap.save(update_fields=["eind", "vertrek"])
    return lidmaatschap


@action(Recht.GEZIN_WIJZIGEN, on="gezin", raakt=_list_leden_of_both)
def gezin_split(*, by: Toegang, gezin: Gezin, leden: Sequence[Client], op: date) -> Gezin:
    """Let these members go on as a gezin of their own from that day; the others stay. Gives the new one."""
    refuse_dag(op, by, veld="op", vooruit=DAGEN_VOORUIT)
    nu_lid = {lid.client_id: lid for lid in gezin.leden.open_on(op)}
    refuse(why_no_splitsing(nu_lid.keys(), {client.pk for client in leden}), veld="leden")
    _check_reach(by, leden)
    nieuw = Gezin.objects.create(locatie=gezin.locatie)
    for client in leden:
        oud = nu_lid[client.pk]
        verder = {"relatie": oud.relatie, "eind": oud.eind, "vertrek": oud.vertrek}
        oud.eind, oud.vertrek = op, Vertrek.SPLITSING
        oud.save(update_fields=["eind", "vertrek"])
        Lidmaatschap.objects.create(gezin=nieuw, client=client, begin=op, komst=Komst.SPLITSING, **verder)
    return nieuw


def _check_reach(by: Toegang, clients: Sequence[Client]) -> None:
    """Raise PermissionDenied for somebody out of reach. A guessed pk gets no further than this."""
    ids = {client.pk for client in clients}
    if not by.is_systeem and find_reachable_for_gezin(by).filter(pk__in=ids).count() != len(ids):
        raise PermissionDenied("gezin with somebody out of reach")
