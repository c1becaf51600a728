"""Put people in a dossier, and change what is known of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from clients.actions.client import change_client, store_client
from clients.domain import Persoonsfeiten
from clients.domain.landen import ONBEKEND
from clients.models import Client
from core.errors import Refused, Weigering, refuse
from core.opslaan import require_known, save_versie
from gezinshereniging.actions.dossier import open_behandeling
from gezinshereniging.actions.verloop import (
    find_procedure,
    lock_dossier,
    recompute_dossier,
    refuse_gesloten,
)
from gezinshereniging.domain.weigeren import why_no_lid
from gezinshereniging.models import Aanvraag, Dossier, Gezinslid
from gezinshereniging.tonen.bekenden import list_bekenden
from organisatie.action import action
from organisatie.rechten import Recht, Toegang

VELDEN = frozenset({"relatie", "land", "gezag", "toestemming", "geen_aanvraag"})
HIER_INGESCHREVEN = "Deze persoon hoort al bij een team. Naam en geboortedatum wijzig je op de pagina van die persoon."
HEEFT_AANVRAAG = "Voor deze persoon is al een aanvraag gedaan. Maak dit leeg."


@dataclass(frozen=True, slots=True)
class Lidregel:
    """One line of the page on which people are put in: somebody who is known already, or who somebody is."""

    relatie: str
    land: str = ONBEKEND
    client: Client | None = None
    persoon: Persoonsfeiten | None = None


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def gezinsleden_create(*, by: Toegang, dossier: Dossier, regels: Sequence[Lidregel]) -> Dossier:
    """Put these people in the dossier, all or none, each with an application in the procedure that is going on.

    A refusal names its line: the field ``regel-<number>-<field>``, counted from 0.
    """
    dossier = lock_dossier(dossier)
    refuse_gesloten(dossier)
    if not regels:
        raise Refused("Vul ten minste één persoon in.")
    procedure = find_procedure(dossier)
    for nummer, regel in enumerate(regels):
        try:
            lid = _store_lid(by, dossier, regel)
        except Refused as fout:
            raise Refused(*(_name_line(nummer, een) for een in fout.weigeringen)) from fout
        Aanvraag.objects.create(procedure=procedure, gezinslid=lid)
    recompute_dossier(dossier)
    open_behandeling(dossier.client_ids(), dossier.locatie, by.vandaag)
    return save_versie(dossier, None)


@action(Recht.DOSSIER_WIJZIGEN, on="gezinslid")
def gezinslid_update(
    *, by: Toegang, gezinslid: Gezinslid, versie: int, persoon: Persoonsfeiten | None = None, **velden: Any
) -> Gezinslid:
    """Change what is known of a person in a dossier; ``persoon`` only while no team has them.

    ``velden``: relatie, land, gezag, toestemming, geen_aanvraag.
    """
    require_known(velden, VELDEN)
    relatie = velden.get("relatie", gezinslid.relatie)
    dossier = gezinslid.dossier
    is_referent = gezinslid.client_id == dossier.referent_id
    refuse(why_no_lid(dossier.soort, relatie, is_referent=is_referent, staat_er_al=False))
    if velden.get("geen_aanvraag") and gezinslid.aanvragen.filter(ingediend_op__isnull=False).exists():
        raise Refused(HEEFT_AANVRAAG, veld="geen_aanvraag")
    if persoon is not None:
        if is_inscribed(gezinslid.client):
            raise Refused(HIER_INGESCHREVEN, veld="roepnaam")
        change_client(by, gezinslid.client, persoon)
    return save_versie(gezinslid, versie, **velden)


def is_inscribed(client: Client) -> bool:
    """Whether some team has this person, now or before: then their data are changed there."""
    return client.inschrijvingen.exists()


def _store_lid(by: Toegang, dossier: Dossier, regel: Lidregel) -> Gezinslid:
    client = regel.client
    if client is None:
        assert regel.persoon is not None
        client = store_client(by, regel.persoon)
    elif not list_bekenden(by, dossier).filter(pk=client.pk).exists():
        raise Refused("Kies iemand uit de lijst.", veld="client")
    refuse(
        why_no_lid(
            dossier.soort,
            regel.relatie,
            is_referent=client.pk == dossier.referent_id,
            staat_er_al=dossier.leden.filter(client=client).exists(),
        )
    )
    return Gezinslid.objects.create(
        dossier=dossier, client=client, relatie=regel.relatie, land=regel.land, genoemd_op=by.vandaag
    )


def _name_line(nummer: int, weigering: Weigering) -> Weigering:
    return Weigering(f"regel-{nummer}-{weigering.veld or 'relatie'}", weigering.zin)
