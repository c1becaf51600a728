"""What every action on a dossier does: keep others out meanwhile, add what happened, and let the statuses follow."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from core.errors import Refused, refuse
from gezinshereniging.domain.keuzes import Aanvraagstatus, Dossiersoort, Mutatiesoort
from gezinshereniging.domain.verloop import Gebeurd, find_dossierstatus, follow
from gezinshereniging.domain.weigeren import GESLOTEN, why_no_verloop
from gezinshereniging.models import Aanvraag, Dossier, Gezinslid, Mutatie, Mutatielid, Procedure
from gezinshereniging.tonen.verloop import read_gebeurd
from organisatie.rechten import Toegang

NIET_HIER = "Kies mensen uit dit dossier."


def lock_dossier(dossier: Dossier) -> Dossier:
    """The dossier as it is now; whoever else wants to change it, waits until this transaction has ended."""
    return Dossier.objects.select_for_update(of=("self",)).get(pk=dossier.pk)


def find_procedure(dossier: Dossier) -> Procedure:
    """The procedure that is going on: the latest."""
    return dossier.procedures.order_by("-nummer")[0]


def refuse_gesloten(dossier: Dossier) -> None:
    """Refuse work on a dossier that is closed."""
    if not dossier.looptijden.filter(eind__isnull=True).exists():
        refuse(GESLOTEN)


def add_mutatie(
    by: Toegang,
    procedure: Procedure,
    soort: Mutatiesoort | str,
    op: date,
    *,
    leden: Sequence[Gezinslid] = (),
    bekend_op: date | None = None,
    **rest: Any,
) -> Mutatie:
    """Add what happened, for these people; ``bekend_op`` None: we learned it today."""
    mutatie = Mutatie.objects.create(
        dossier_id=procedure.dossier_id,
        procedure=procedure,
        soort=soort,
        op=op,
        bekend_op=bekend_op or by.vandaag,
        gebruiker_id=by.gebruiker_id,
        vastgelegd_op=by.vandaag,
        **rest,
    )
    Mutatielid.objects.bulk_create(Mutatielid(mutatie=mutatie, gezinslid=lid) for lid in leden)
    return mutatie


def refuse_verloop(dossier: Dossier, procedure: Procedure, leden: Iterable[Gezinslid]) -> None:
    """Refuse when what is recorded of these people by now, cannot have happened in this order."""
    gebeurd = read_gebeurd([procedure])
    per_naam: dict[str, list[Gebeurd]] = {lid.client.naam: gebeurd[procedure.pk, lid.pk] for lid in leden}
    refuse(why_no_verloop(per_naam, Dossiersoort(dossier.soort)), veld="op")


def recompute_dossier(dossier: Dossier) -> None:
    """Let the applications and the status follow from what happened. The same facts always give the same rows."""
    soort = Dossiersoort(dossier.soort)
    aanvragen = list(Aanvraag.objects.filter(procedure__dossier=dossier).select_related("procedure"))
    gebeurd = read_gebeurd({aanvraag.procedure_id for aanvraag in aanvragen})
    for aanvraag in aanvragen:
        nieuw = asdict(follow(gebeurd[aanvraag.procedure_id, aanvraag.gezinslid_id], soort))
        anders = {naam: waarde for naam, waarde in nieuw.items() if getattr(aanvraag, naam) != waarde}
        if anders:
            for naam, waarde in anders.items():
                setattr(aanvraag, naam, waarde)
            aanvraag.save(update_fields=list(anders))
    huidig = find_procedure(dossier)
    statussen = [aanvraag.status for aanvraag in aanvragen if aanvraag.procedure_id == huidig.pk]
    is_open = dossier.looptijden.filter(eind__isnull=True).exists()
    status = find_dossierstatus(statussen, soort, is_open=is_open)
    if dossier.status != status:
        dossier.status = status
        dossier.save(update_fields=["status"])


def list_statussen(procedure: Procedure) -> list[Aanvraagstatus]:
    """Where the people of this procedure stand."""
    return [Aanvraagstatus(status) for status in procedure.aanvragen.values_list("status", flat=True)]


def take_leden(dossier: Dossier, leden: Iterable[Gezinslid]) -> list[Gezinslid]:
    """These people, each once, with their names; refuse whoever is in another dossier."""
    ids = {lid.pk for lid in leden}
    gevonden = list(dossier.leden.filter(pk__in=ids).select_related("client").order_by("pk"))
    if len(gevonden) != len(ids):
        raise Refused(NIET_HIER, veld="leden")
    return gevonden
