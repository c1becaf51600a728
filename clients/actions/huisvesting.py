"""Coming to live in a gemeente, moving within it, and leaving it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from clients.actions.samen import do_also_for
from clients.actions.wonen import refuse_dag, refuse_woning
from clients.domain import (
    DAGEN_VOORUIT,
    Verblijf,
    why_no_begin,
    why_no_bewoning,
    why_no_einde,
    why_no_gva,
    why_no_huisvesting,
    why_no_telling,
    why_no_verwijderen,
)
from clients.models import Bewoning, Client, Huisvesting, Verwijdering, Woning
from core.errors import Refused, refuse
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.models import Gemeente
from organisatie.rechten import Recht, Toegang

VELDEN = frozenset({"gemeente", "soort", "begin", "brp_op", "coa_op", "is_gva"})


@action(Recht.HUISVESTING_WIJZIGEN, on="client")
def huisvesting_create(
    *,
    by: Toegang,
    client: Client,
    gemeente: Gemeente,
    soort: str,
    begin: date,
    brp_op: date | None = None,
    coa_op: date | None = None,
    is_gva: bool = False,
    woning: Woning | None = None,
    ook_voor: Iterable[Client] = (),
) -> Huisvesting:
    """Record that somebody comes to live in a gemeente; where they lived until then, ends on that day.

    ``ook_voor``: others of the gezin who come along, in every respect the same. ``begin`` may lie up to 60 days ahead,
    because the day of the key is known before; BRP and COA dates not.
    """
    _refuse_data(by, begin=begin, brp_op=brp_op, coa_op=coa_op, is_gva=is_gva)
    vorige = client.huisvestingen.open_on(begin).select_related("gemeente").first()
    refuse(
        why_no_huisvesting(_find_in_gemeente(vorige) if vorige else None, gemeente=gemeente.pk, begin=begin),
        veld="begin",
    )
    if vorige is not None and vorige.eind is None:
        huisvesting_end(by=by, huisvesting=vorige, eind=begin)
    velden: Any = {
        "gemeente": gemeente, "soort": soort, "begin": begin, "brp_op": brp_op, "coa_op": coa_op, "is_gva": is_gva,
    }  # fmt: skip
    do_also_for(ook_voor, lambda ander: huisvesting_create(by=by, client=ander, woning=woning, **velden))
    huisvesting = Huisvesting.objects.create(client=client, **velden)
    if woning is not None:
        bewoning_create(by=by, huisvesting=huisvesting, woning=woning, begin=begin)
    return huisvesting


@action(Recht.HUISVESTING_WIJZIGEN, on="huisvesting")
def huisvesting_update(*, by: Toegang, huisvesting: Huisvesting, versie: int, **velden: Any) -> Huisvesting:
    """Change a placement, or add a date that was not known yet; the first home moves along with ``begin``.

    ``velden``: gemeente, soort, begin, brp_op, coa_op, is_gva.
    """
    require_known(velden, VELDEN)
    data = {naam: velden.get(naam, getattr(huisvesting, naam)) for naam in ("begin", "brp_op", "coa_op", "is_gva")}
    _refuse_data(by, **data)
    bewoningen = list(huisvesting.bewoningen.select_related("woning").order_by("begin", "pk"))
    if velden.get("gemeente", huisvesting.gemeente) != huisvesting.gemeente and bewoningen:
        raise Refused("De woning staat in deze gemeente. Maak een nieuwe huisvesting.", veld="gemeente")
    refuse(why_no_begin(data["begin"], bewoningen=[_find_in_woning(bewoning) for bewoning in bewoningen]), veld="begin")
    if bewoningen and (bewoningen[0].begin == huisvesting.begin or bewoningen[0].begin < data["begin"]):
        bewoningen[0].begin = data["begin"]
        bewoningen[0].save(update_fields=["begin"])
    return save_versie(huisvesting, versie, **velden)


@action(Recht.HUISVESTING_WIJZIGEN, on="huisvesting")
def huisvesting_end(*, by: Toegang, huisvesting: Huisvesting, eind: date) -> Huisvesting:
    """Record that somebody left the gemeente: from ``eind`` on they live there no more."""
    refuse_dag(eind, by, veld="eind", vooruit=DAGEN_VOORUIT)
    bewoningen = huisvesting.bewoningen.order_by("-begin", "-pk")
    laatste = bewoningen.first()
    refuse(why_no_einde(huisvesting.begin, eind, laatste_bewoning=laatste.begin if laatste else None), veld="eind")
    if laatste is not None and laatste.eind in {None, huisvesting.eind}:
        laatste.eind = eind
        laatste.save(update_fields=["eind"])
    return save_versie(huisvesting, None, eind=eind)


@action(Recht.HUISVESTING_VERWIJDEREN, on="huisvesting")
def huisvesting_delete(
    *, by: Toegang, huisvesting: Huisvesting, versie: int, reden: str, heropen: bool = False
) -> Verwijdering:
    """Take away a placement that was a mistake, with its homes: from now on it counts nowhere.

    ``heropen``: the placement that ended on the day on which this one began goes on, with its last home, as if this
    one had never been. Refused without a reason, or when there is nothing to reopen.
    """
    vorige = huisvesting.vorige()
    refuse(
        why_no_verwijderen(reden=reden, heropen=heropen, heeft_vorige=vorige is not None),
        veld="heropen" if reden.strip() else "reden",
    )
    save_versie(huisvesting, versie)
    verwijdering = Verwijdering.objects.create(
        client=huisvesting.client,
        gebruiker_id=by.gebruiker_id,
        op=by.vandaag,
        oude_tekst=huisvesting.in_woorden(),
        reden=reden,
    )
    huisvesting.bewoningen.all().delete()
    Huisvesting.objects.filter(pk=huisvesting.pk).delete()
    if heropen and vorige is not None:
        _extend(vorige, huisvesting.eind)
    return verwijdering


@action(Recht.HUISVESTING_WIJZIGEN, on="huisvesting")
def bewoning_create(*, by: Toegang, huisvesting: Huisvesting, woning: Woning, begin: date) -> Bewoning:
    """Let somebody live in a home from that day; the home before it ends. It is no new placement.

    Another home for the same first day replaces the home that was chosen by mistake.
    """
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    refuse_woning(woning, by)
    laatste = huisvesting.bewoningen.select_related("woning").order_by("-begin", "-pk").first()
    reden = why_no_bewoning(
        _find_in_gemeente(huisvesting),
        _find_in_woning(laatste) if laatste else None,
        woning=woning.pk,
        gemeente=woning.gemeente_id,
        begin=begin,
    )
    if reden:
        raise Refused(reden, veld="begin" if woning.gemeente_id == huisvesting.gemeente_id else "woning")
    if laatste is not None and laatste.begin == begin:
        laatste.woning = woning
        laatste.save(update_fields=["woning"])
        return laatste
    if laatste is not None and (laatste.eind is None or laatste.eind > begin):
        laatste.eind = begin
        laatste.save(update_fields=["eind"])
    return Bewoning.objects.create(huisvesting=huisvesting, woning=woning, begin=begin, eind=huisvesting.eind)


def _extend(huisvesting: Huisvesting, eind: date | None) -> None:
    """Let a placement and the home in which it ended go on until ``eind``."""
    laatste = huisvesting.bewoningen.order_by("-begin", "-pk").first()
    if laatste is not None and laatste.eind == huisvesting.eind:
        laatste.eind = eind
        laatste.save(update_fields=["eind"])
    save_versie(huisvesting, None, eind=eind)


def _refuse_data(by: Toegang, *, begin: date, brp_op: date | None, coa_op: date | None, is_gva: bool) -> None:
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    for veld, dag in (("brp_op", brp_op), ("coa_op", coa_op)):
        refuse(why_no_telling(dag, begin=begin, vandaag=by.vandaag), veld=veld)
    if is_gva and (reden := why_no_gva(begin)):
        raise Refused(reden, veld="is_gva")


def _find_in_gemeente(huisvesting: Huisvesting) -> Verblijf:
    gemeente = huisvesting.gemeente
    return Verblijf(gemeente.pk, gemeente.naam, huisvesting.begin, huisvesting.eind)


def _find_in_woning(bewoning: Bewoning) -> Verblijf:
    return Verblijf(bewoning.woning_id, str(bewoning.woning), bewoning.begin, bewoning.eind)
