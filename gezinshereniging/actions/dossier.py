"""Open a dossier, say who handles it, begin again, hand it to another team, close and reopen it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.db.models import Q

from clients.actions.wonen import refuse_dag
from clients.models import Behandeling, Client
from core.errors import Refused, refuse
from core.opslaan import require_known, save_versie
from gezinshereniging.actions.verloop import (
    add_mutatie,
    find_procedure,
    list_statussen,
    lock_dossier,
    recompute_dossier,
    refuse_gesloten,
)
from gezinshereniging.domain.keuzes import Dossiersoort, Dossierstatus, Mutatiesoort, Proceduresoort, Relatie
from gezinshereniging.domain.weigeren import (
    AL_OPEN,
    why_no_afsluiting,
    why_no_heropening,
    why_no_procedure,
    why_no_sluitdag,
)
from gezinshereniging.models import Aanvraag, Dossier, GeenDossier, Gezinslid, Looptijd, Procedure
from organisatie.action import action
from organisatie.models import Aanstelling, Gebruiker, Locatie
from organisatie.rechten import RECHTEN, Recht, Toegang
from verblijf.models import Verblijfsvergunning

VELDEN = frozenset({"verantwoordelijke", "vervanger", "vergunning"})
GEEN_COLLEGA = "Deze persoon behandelt hier geen dossiers. Kies iemand uit de lijst."
ANDERE_VERGUNNING = "Deze vergunning is niet van de referent. Kies een andere."


@action(Recht.DOSSIER_OPENEN, on="client")
def dossier_create(
    *,
    by: Toegang,
    client: Client,
    soort: str,
    locatie: Locatie,
    procedure: str = Proceduresoort.OVERIG,
    geopend_op: date | None = None,
    vergunning: Verblijfsvergunning | None = None,
    zaaknummer: str = "",
) -> Dossier:
    """Open a dossier for a referent, and say which team handles it; from now on that team reaches the referent for it.

    Of other legal work than family reunification the referent themself is the person that it is about.
    """
    op = geopend_op or by.vandaag
    refuse_dag(op, by, veld="geopend_op")
    refuse(why_no_procedure(soort, procedure))
    if Dossier.objects.lopend().filter(referent=client, soort=soort).exists():
        raise Refused(AL_OPEN, veld="soort")
    _refuse_vergunning(client, vergunning)
    dossier = Dossier.objects.create(
        referent=client, soort=soort, locatie=locatie, vergunning=vergunning, geopend_op=op
    )
    Looptijd.objects.create(dossier=dossier, begin=op)
    eerste = Procedure.objects.create(dossier=dossier, soort=procedure, begonnen_op=op, zaaknummer=zaaknummer)
    open_behandeling([client.pk], locatie, by.vandaag)
    if soort != Dossiersoort.GEZINSHERENIGING:
        zelf = Gezinslid.objects.create(dossier=dossier, client=client, relatie=Relatie.ZELF, genoemd_op=op)
        Aanvraag.objects.create(procedure=eerste, gezinslid=zelf)
    add_mutatie(by, eerste, Mutatiesoort.GEOPEND, op)
    return dossier


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def dossier_update(*, by: Toegang, dossier: Dossier, versie: int, **velden: Any) -> Dossier:
    """Say who is responsible, who takes over meanwhile, and which permit it follows from.

    ``velden``: verantwoordelijke, vervanger, vergunning.
    """
    require_known(velden, VELDEN)
    for veld in ("verantwoordelijke", "vervanger"):
        collega = velden.get(veld)
        if collega is None or collega.pk == getattr(dossier, f"{veld}_id"):
            continue
        if not list_behandelaars(dossier.locatie, by.vandaag).filter(pk=collega.pk).exists():
            raise Refused(GEEN_COLLEGA, veld=veld)
    _refuse_vergunning(dossier.referent, velden.get("vergunning"))
    return save_versie(dossier, versie, **velden)


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def procedure_create(
    *,
    by: Toegang,
    dossier: Dossier,
    soort: str,
    begonnen_op: date,
    leden: Sequence[Gezinslid] = (),
    zaaknummer: str = "",
    tekst: str = "",
) -> Procedure:
    """Begin again in the same dossier, for these people (all of them when none is named)."""
    dossier = lock_dossier(dossier)
    refuse_gesloten(dossier)
    refuse_dag(begonnen_op, by, veld="begonnen_op")
    refuse(why_no_procedure(dossier.soort, soort))
    vorige = find_procedure(dossier)
    if begonnen_op < vorige.begonnen_op:
        zin = f"De vorige procedure begon op {vorige.begonnen_op:%d-%m-%Y}. Vul die dag of een latere in."
        raise Refused(zin, veld="begonnen_op")
    procedure = Procedure.objects.create(
        dossier=dossier, nummer=vorige.nummer + 1, soort=soort, begonnen_op=begonnen_op, zaaknummer=zaaknummer
    )
    wie = dossier.leden.filter(pk__in=[lid.pk for lid in leden]) if leden else dossier.leden.filter(geen_aanvraag="")
    Aanvraag.objects.bulk_create(Aanvraag(procedure=procedure, gezinslid=lid) for lid in wie.order_by("pk"))
    add_mutatie(by, procedure, Mutatiesoort.PROCEDURE, begonnen_op, tekst=tekst)
    recompute_dossier(dossier)
    return procedure


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def dossier_afsluiten(*, by: Toegang, dossier: Dossier, versie: int, op: date, reden: str, tekst: str = "") -> Dossier:
    """Close a dossier on that day, with the reason. It stays where it is, and can be opened again."""
    dossier = lock_dossier(dossier)
    looptijd = dossier.looptijden.filter(eind__isnull=True).first()
    if looptijd is None:
        raise Refused("Dit dossier is al afgesloten.")
    procedure = find_procedure(dossier)
    refuse(why_no_sluitdag(op, begin=looptijd.begin, vandaag=by.vandaag))
    refuse(why_no_afsluiting(reden, list_statussen(procedure), dossier.soort))
    looptijd.eind, looptijd.reden = op, reden
    looptijd.save(update_fields=["eind", "reden"])
    add_mutatie(by, procedure, Mutatiesoort.AFGESLOTEN, op, tekst=tekst)
    save_versie(dossier, versie, status=Dossierstatus.AFGESLOTEN)
    return dossier


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def dossier_heropenen(*, by: Toegang, dossier: Dossier, op: date, tekst: str = "") -> Dossier:
    """Open a closed dossier again from that day."""
    dossier = lock_dossier(dossier)
    laatste = dossier.looptijden.order_by("-begin", "-pk")[0]
    refuse(why_no_heropening(op, gesloten_op=laatste.eind, vandaag=by.vandaag))
    andere = Dossier.objects.lopend().filter(referent=dossier.referent_id, soort=dossier.soort)
    if andere.exists():
        raise Refused(AL_OPEN)
    Looptijd.objects.create(dossier=dossier, begin=op)
    add_mutatie(by, find_procedure(dossier), Mutatiesoort.HEROPEND, op, tekst=tekst)
    recompute_dossier(dossier)
    open_behandeling(dossier.client_ids(), dossier.locatie, by.vandaag)
    return save_versie(dossier, None)


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def dossier_overdragen(*, by: Toegang, dossier: Dossier, versie: int, locatie: Locatie, tekst: str = "") -> Dossier:
    """Give a dossier to the team of another locatie, from today; this team reaches its people no more for it."""
    dossier = lock_dossier(dossier)
    if locatie.pk == dossier.locatie_id:
        raise Refused("Dit team behandelt het dossier al. Kies een ander team.", veld="locatie")
    oud = dossier.locatie
    zin = f"Van {oud} naar {locatie}."
    add_mutatie(by, find_procedure(dossier), Mutatiesoort.OVERGEDRAGEN, by.vandaag, tekst=f"{zin} {tekst}".strip())
    save_versie(dossier, versie, locatie=locatie, verantwoordelijke=None, vervanger=None)
    mensen = list(dossier.client_ids())
    _close_behandeling(mensen, oud, by.vandaag)
    open_behandeling(mensen, locatie, by.vandaag)
    return dossier


@action(Recht.DOSSIER_OPENEN, on="vergunning", feiten=False)
def geendossier_create(*, by: Toegang, vergunning: Verblijfsvergunning, reden: str) -> GeenDossier:
    """Say why there is no dossier, although the permit says that family wants to come; nobody is reminded any more."""
    if not reden.strip():
        raise Refused("Vul in waarom er geen dossier nodig is.", veld="reden")
    rij, _ = GeenDossier.objects.update_or_create(
        vergunning=vergunning, defaults={"reden": reden, "op": by.vandaag, "gebruiker_id": by.gebruiker_id}
    )
    return rij


def list_behandelaars(locatie: Locatie, dag: date) -> Any:
    """The colleagues who may handle dossiers at this locatie on that day."""
    rollen = [rol.value for rol, rechten in RECHTEN.items() if Recht.DOSSIER_WIJZIGEN in rechten]
    hier = Aanstelling.objects.open_on(dag).filter(locatie=locatie, rol__in=rollen)
    return Gebruiker.objects.filter(pk__in=hier.values("gebruiker"), is_active=True)


def open_behandeling(client_ids: Iterable[int], locatie: Locatie, dag: date) -> None:
    """Let the team of this locatie reach these people from that day, where it does not yet."""
    ids = list(client_ids)
    al_open = Behandeling.objects.open_on(dag).filter(client__in=ids, locatie=locatie)
    nieuw = set(ids) - set(al_open.values_list("client_id", flat=True))
    Behandeling.objects.bulk_create(Behandeling(client_id=pk, locatie=locatie, begin=dag) for pk in sorted(nieuw))


def _close_behandeling(client_ids: Iterable[int], locatie: Locatie, dag: date) -> None:
    """Let the team reach them no more, unless another dossier of theirs is handled there."""
    blijft = Dossier.objects.filter(locatie=locatie)
    for client_id in client_ids:
        if not blijft.filter(Q(referent=client_id) | Q(leden__client=client_id)).exists():
            Behandeling.objects.open_on(dag).filter(client=client_id, locatie=locatie).update(eind=dag)


def _refuse_vergunning(client: Client, vergunning: Verblijfsvergunning | None) -> None:
    if vergunning is not None and vergunning.client_id != client.pk:
        raise Refused(ANDERE_VERGUNNING, veld="vergunning")
