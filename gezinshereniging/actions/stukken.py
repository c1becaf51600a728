"""Papers on their way to the IND, and the home that a granted family needs."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.errors import Refused, refuse
from core.opslaan import require_known, save_versie
from gezinshereniging.actions.verloop import lock_dossier, refuse_gesloten
from gezinshereniging.domain.stukken import Stukdagen, list_gebruikelijk, why_no_stukdagen
from gezinshereniging.models import Dossier, Gezinslid, Stuk, Woonvraag
from organisatie.action import action
from organisatie.rechten import Recht, Toegang

DAGEN = ("gevraagd_op", "ontvangen_op", "vertaald_op", "gestuurd_op", "vertraging", "vervallen_op")
VELDEN = frozenset({*DAGEN, "gezinslid", "soort", "omschrijving", "uiterlijk_op", "waar"})
WOONVELDEN = frozenset({"verwacht_op", "past", "gemeld_op"})


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def stuk_create(*, by: Toegang, dossier: Dossier, soort: str, **velden: Any) -> Stuk:
    """Note a paper that is asked or needed. ``velden``: the others of ``VELDEN``."""
    require_known(velden, VELDEN)
    refuse_gesloten(dossier)
    _refuse_stuk(by, dossier, velden)
    return Stuk.objects.create(dossier=dossier, soort=soort, vastgelegd_op=by.vandaag, **velden)


@action(Recht.DOSSIER_WIJZIGEN, on="stuk")
def stuk_update(*, by: Toegang, stuk: Stuk, versie: int, **velden: Any) -> Stuk:
    """Say where a paper is by now. ``velden``: those of ``VELDEN``."""
    require_known(velden, VELDEN)
    straks = {naam: velden.get(naam, getattr(stuk, naam)) for naam in (*DAGEN, "gezinslid", "uiterlijk_op")}
    _refuse_stuk(by, stuk.dossier, straks)
    extra = {"vastgelegd_op": by.vandaag} if straks["uiterlijk_op"] != stuk.uiterlijk_op else {}
    return save_versie(stuk, versie, **velden, **extra)


@action(Recht.DOSSIER_WIJZIGEN, on="gezinslid", feiten=False)
def stukken_gebruikelijk(*, by: Toegang, gezinslid: Gezinslid) -> Sequence[Stuk]:
    """Put the papers on the list that are usual for this person from this country, where they are not on it yet."""
    dossier = lock_dossier(gezinslid.dossier)
    refuse_gesloten(dossier)
    land = gezinslid.client.nationaliteit
    al = set(gezinslid.stukken.values_list("soort", flat=True))
    nodig = [soort for soort in list_gebruikelijk(land, gezinslid.relatie, op=by.vandaag) if soort not in al]
    if not nodig:
        raise Refused("Alle stukken die gewoonlijk nodig zijn, staan al op de lijst.")
    return Stuk.objects.bulk_create(
        Stuk(dossier=dossier, gezinslid=gezinslid, soort=soort, vastgelegd_op=by.vandaag) for soort in nodig
    )


@action(Recht.DOSSIER_OPENEN, on="woonvraag", feiten=False)
def woonvraag_update(
    *, by: Toegang, woonvraag: Woonvraag, versie: int, geregeld: bool = False, **velden: Any
) -> Woonvraag:
    """Say what is known of the home for who comes; ``geregeld``: nothing more has to be done.

    ``velden``: verwacht_op, past, gemeld_op.
    """
    require_known(velden, WOONVELDEN)
    gemeld = velden.get("gemeld_op")
    if gemeld is not None and gemeld > by.vandaag:
        raise Refused("Deze dag is nog niet geweest. Vul vandaag of een eerdere dag in.", veld="gemeld_op")
    klaar = {"afgehandeld_op": by.vandaag, "afgehandeld_door_id": by.gebruiker_id} if geregeld else {}
    return save_versie(woonvraag, versie, **velden, **_keep_open(klaar))


def _keep_open(klaar: Mapping[str, Any]) -> Mapping[str, Any]:
    return klaar or {"afgehandeld_op": None, "afgehandeld_door_id": None}


def _refuse_stuk(by: Toegang, dossier: Dossier, velden: Mapping[str, Any]) -> None:
    lid = velden.get("gezinslid")
    if lid is not None and lid.dossier_id != dossier.pk:
        raise Refused("Kies iemand uit dit dossier.", veld="gezinslid")
    dagen: dict[str, Any] = {naam: velden.get(naam) for naam in DAGEN if naam != "vertraging"}
    refuse(why_no_stukdagen(Stukdagen(**dagen), vandaag=by.vandaag))
