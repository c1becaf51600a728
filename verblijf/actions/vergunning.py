"""Permits and their extensions: three dates that are never mixed, and the person from whom a permit is derived."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from clients.models import Client
from core.errors import Refused, Weigering, refuse
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from verblijf.domain import (
    Besluit,
    Verblijfsstatus,
    Vergunningfeiten,
    Verlengingsuitkomst,
    ask_about_order,
    compute_ingangsdatum,
    why_no_aanvraag,
    why_no_besluit,
    why_no_brief_over,
    why_no_intrekking,
    why_no_referent,
    why_no_tweede,
    why_no_vergunning,
    why_no_verlenging,
)
from verblijf.models import Verblijfsvergunning, Vergunningverlenging
from verblijf.models.referenten import find_afgeleiden, find_personen_above

DAGEN = frozenset({"dagtekening", "bekendmaking", "ingangsdatum", "eind", "asielaanvraag_op", "mvv_op", "reisdag"})
REGELFEITEN = DAGEN | {"soort", "status", "referent"}
VELDEN = REGELFEITEN | {"nareis"}


def _find_volgers(rij: Verblijfsvergunning | Vergunningverlenging, **_: Any) -> Iterable[int]:
    """The title of a family member follows that of the referent (Vw 2000 art. 9 lid 4)."""
    return find_afgeleiden(rij.client_ids())


@action(Recht.VERBLIJF_WIJZIGEN, on="client", raakt=_find_volgers)
def vergunning_create(
    *, by: Toegang, client: Client, soort: str, volgorde_klopt: bool = False, **velden: Any
) -> Verblijfsvergunning:
    """Record a permit as the letter says it; no other permit ends by it.

    ``velden``: the others of ``VELDEN``. Without ``ingangsdatum`` the day that the law gives is filled in; ``mvv_op``:
    the mvv was issued in person, ``reisdag``: the travel day that was stated then. ``volgorde_klopt``: somebody looked
    again at dates that seem to be swapped.
    """
    require_known(velden, VELDEN)
    vergunning = Verblijfsvergunning(client=client, soort=soort, vastgelegd_op=by.vandaag, **velden)
    vergunning.ingangsdatum = vergunning.ingangsdatum or compute_ingangsdatum(Vergunningfeiten.van(vergunning))
    _refuse_vergunning(vergunning, by, vraag=not volgorde_klopt)
    if vergunning.referent is not None:
        _refuse_referent(by, client, vergunning.referent, vergunning.status)
    vergunning.save()
    return vergunning


@action(Recht.VERBLIJF_WIJZIGEN, on="vergunning", raakt=_find_volgers)
def vergunning_update(
    *, by: Toegang, vergunning: Verblijfsvergunning, versie: int, volgorde_klopt: bool = False, **velden: Any
) -> Verblijfsvergunning:
    """Change what is known of a permit; somebody from whom it is no longer derived, is left out.

    ``velden``: those of ``VELDEN``. A question about the order of the dates is asked once: dates that stay as they
    were, were looked at before.
    """
    require_known(velden, VELDEN)
    nieuw = {naam: velden.get(naam, getattr(vergunning, naam)) for naam in VELDEN}
    if "referent" not in velden and nieuw["status"] != Verblijfsstatus.AFGELEID:
        nieuw["referent"] = None
    proef = Verblijfsvergunning(pk=vergunning.pk, client_id=vergunning.client_id, **nieuw)
    proef.ingangsdatum = nieuw["ingangsdatum"] = proef.ingangsdatum or compute_ingangsdatum(Vergunningfeiten.van(proef))
    anders = {naam for naam in VELDEN if nieuw[naam] != getattr(vergunning, naam)}
    proef.ingetrokken_op = vergunning.ingetrokken_op
    _refuse_vergunning(proef, by, vraag=bool(anders & DAGEN | anders & {"soort"}) and not volgorde_klopt)
    if nieuw["referent"] is not None and anders & {"referent", "status"}:
        _refuse_referent(by, vergunning.client, nieuw["referent"], nieuw["status"])
    if anders & REGELFEITEN:
        nieuw["vastgelegd_op"] = by.vandaag
    return save_versie(vergunning, versie, **nieuw)


@action(Recht.VERBLIJF_WIJZIGEN, on="vergunning", raakt=_find_volgers)
def vergunning_intrekken(
    *,
    by: Toegang,
    vergunning: Verblijfsvergunning,
    versie: int,
    ingetrokken_op: date | None,
    intrekking_bekend_op: date | None = None,
) -> Verblijfsvergunning:
    """Record that the IND withdrew a permit; None takes that back: it was a mistake.

    ``ingetrokken_op``: from which day it does not hold. ``intrekking_bekend_op``: bekendmaking of the letter.
    """
    if ingetrokken_op is None and vergunning.ingetrokken_op is None:
        raise Refused("Vul de dag in die in de brief staat.", veld="ingetrokken_op")
    if ingetrokken_op is not None:
        feiten = Vergunningfeiten.van(vergunning)
        refuse(why_no_intrekking(feiten, ingetrokken_op, bekend_op=intrekking_bekend_op, vandaag=by.vandaag))
    else:
        intrekking_bekend_op = None
        tweede = _find_second(vergunning)
        refuse(tweede and tweede.zin, veld="ingetrokken_op")
        if vergunning.referent is not None:
            _refuse_kring(vergunning.client, vergunning.referent, vergunning.status, veld="ingetrokken_op")
    return save_versie(
        vergunning,
        versie,
        ingetrokken_op=ingetrokken_op,
        intrekking_bekend_op=intrekking_bekend_op,
        vastgelegd_op=by.vandaag,
    )


@action(Recht.VERBLIJF_WIJZIGEN, on="vergunning")
def vergunning_voornemen(
    *, by: Toegang, vergunning: Verblijfsvergunning, versie: int, voornemen_op: date | None
) -> Verblijfsvergunning:
    """Record that the IND says that it intends to withdraw a permit; None takes that back."""
    if voornemen_op and (
        reden := why_no_brief_over(Vergunningfeiten.van(vergunning), voornemen_op, vandaag=by.vandaag)
    ):
        raise Refused(reden, veld="voornemen_op")
    return save_versie(vergunning, versie, voornemen_op=voornemen_op, vastgelegd_op=by.vandaag)


@action(Recht.VERBLIJF_WIJZIGEN, on="vergunning", raakt=_find_volgers)
def vergunningverlenging_create(
    *, by: Toegang, vergunning: Verblijfsvergunning, ingediend_op: date
) -> Vergunningverlenging:
    """Record that an extension of this permit was asked for."""
    refuse(_why_no_verlenging(vergunning), veld="ingediend_op")
    refuse(why_no_aanvraag(Vergunningfeiten.van(vergunning), ingediend_op, vandaag=by.vandaag), veld="ingediend_op")
    return Vergunningverlenging.objects.create(
        vergunning=vergunning, ingediend_op=ingediend_op, vastgelegd_op=by.vandaag
    )


@action(Recht.VERBLIJF_WIJZIGEN, on="verlenging", raakt=_find_volgers)
def vergunningverlenging_besluit(
    *,
    by: Toegang,
    verlenging: Vergunningverlenging,
    versie: int,
    ingediend_op: date,
    uitkomst: str,
    besloten_op: date | None = None,
    eind: date | None = None,
) -> Vergunningverlenging:
    """Record the decision on an extension, or correct it; with ``Verlengingsuitkomst.OPEN`` there is none yet."""
    feiten = Vergunningfeiten.van(verlenging.vergunning)
    refuse(why_no_aanvraag(feiten, ingediend_op, vandaag=by.vandaag), veld="ingediend_op")
    besluit = Besluit(uitkomst, ingediend_op, besloten_op, eind)
    refuse(why_no_besluit(besluit, oud_eind=feiten.eind, vandaag=by.vandaag))
    nieuw = {"ingediend_op": ingediend_op, "uitkomst": uitkomst, "besloten_op": besloten_op, "eind": eind}
    if any(getattr(verlenging, naam) != waarde for naam, waarde in nieuw.items()):
        nieuw["vastgelegd_op"] = by.vandaag
    return save_versie(verlenging, versie, **nieuw)


def _why_no_verlenging(vergunning: Verblijfsvergunning) -> str | None:
    """The reason no extension of this permit can be recorded, or None."""
    open_nu = vergunning.verlengingen.filter(uitkomst=Verlengingsuitkomst.OPEN).order_by("pk").first()
    return why_no_verlenging(
        Vergunningfeiten.van(vergunning),
        is_ingetrokken=vergunning.ingetrokken_op is not None,
        nog_open=open_nu.ingediend_op if open_nu else None,
    )


def _refuse_referent(by: Toegang, client: Client, referent: Client, status: str) -> None:
    """Refuse somebody from whom the permit of this client cannot be derived, or whom this person may not see."""
    is_zelf = referent.persoon == client.persoon
    if not is_zelf and not Client.objects.visible_to(by, Recht.CLIENT_ZIEN).filter(pk=referent.pk).exists():
        raise Refused("Kies iemand uit de lijst.", veld="referent")
    _refuse_kring(client, referent, status, veld="referent")


def _refuse_kring(client: Client, referent: Client, status: str, *, veld: str) -> None:
    """Refuse a permit that is derived from itself, also by way of others."""
    # Two permits at once, each derived from the other, would otherwise not see one another.
    list(Client.objects.filter(pk__in={client.pk, referent.pk}).order_by("pk").select_for_update(of=("self",)))
    boven = find_personen_above(referent)
    refuse(why_no_referent(status=status, client=client.persoon, boven=boven), veld=veld)


def _refuse_vergunning(vergunning: Verblijfsvergunning, by: Toegang, *, vraag: bool) -> None:
    feiten = Vergunningfeiten.van(vergunning)
    refuse(why_no_vergunning(feiten, vandaag=by.vandaag))
    if vraag:
        refuse(ask_about_order(feiten), veld="volgorde_klopt")
    if vergunning.ingetrokken_op is None:
        refuse(_find_second(vergunning))


def _find_second(vergunning: Verblijfsvergunning) -> Weigering | None:
    andere = Verblijfsvergunning.objects.filter(
        client=vergunning.client_id, soort=vergunning.soort, ingetrokken_op__isnull=True
    ).exclude(pk=vergunning.pk)
    dagen = andere.order_by("-ingangsdatum", "-pk").values_list("ingangsdatum", "eind")
    return why_no_tweede(dagen, begin=vergunning.ingangsdatum, eind=vergunning.eind)
