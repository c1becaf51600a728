"""What happened in a dossier: add it, let people arrive, and put a mistake right."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from clients.actions.nareis import record_nareiziger
from core.errors import Refused, refuse
from gezinshereniging.actions.beschikkingen import drop_beschikking
from gezinshereniging.actions.verloop import (
    add_mutatie,
    find_procedure,
    lock_dossier,
    recompute_dossier,
    refuse_gesloten,
    refuse_verloop,
    take_leden,
)
from gezinshereniging.domain.gebeurtenissen import GEBEURTENISSEN
from gezinshereniging.domain.keuzes import Dossiersoort, Mutatiesoort, Mutatietolk
from gezinshereniging.domain.weigeren import (
    why_no_correctie,
    why_no_leden,
    why_no_mutatiedagen,
)
from gezinshereniging.models import Dossier, Gezinslid, Mutatie
from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Contact

GEEN_EIGEN = "Dit leg je op een andere plaats vast. Kies iets anders."
NIET_VAN_REFERENT = "Dit contact is niet met de cliënt van dit dossier."


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def mutatie_create(
    *,
    by: Toegang,
    dossier: Dossier,
    soort: str,
    op: date,
    bekend_op: date | None = None,
    leden: Sequence[Gezinslid] = (),
    uiterste_dag: date | None = None,
    kenmerk: str = "",
    tolk: str = Mutatietolk.GEEN,
    tekst: str = "",
) -> Mutatie:
    """Add what happened; steps, statuses and deadlines follow by themselves."""
    if not GEBEURTENISSEN[Mutatiesoort(soort)].zelf:
        raise Refused(GEEN_EIGEN, veld="soort")
    if soort == Mutatiesoort.VRAAG_BEGELEIDER and not tekst.strip():
        raise Refused("Schrijf op wat je de begeleider vraagt.", veld="tekst")
    rest = {"uiterste_dag": uiterste_dag, "kenmerk": kenmerk, "tolk": tolk, "tekst": tekst}
    return _add(by, dossier, soort, op, bekend_op=bekend_op, leden=leden, **rest)


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def contact_in_dossier(*, by: Toegang, dossier: Dossier, contact: Contact) -> Mutatie:
    """Let a contact that was logged count in the dossier: one Contact, one Mutatie that points to it."""
    eerder = Mutatie.objects.filter(contact=contact).first()
    if eerder is not None:
        raise Refused("Dit contact staat al in een dossier.")
    mensen = Contact.objects.of_client(dossier.referent_id).filter(pk=contact.pk)
    if not mensen.exists() or not Contact.objects.visible_to(by, Recht.CONTACT_ZIEN).filter(pk=contact.pk).exists():
        raise Refused(NIET_VAN_REFERENT)
    return _add(by, dossier, Mutatiesoort.CONTACT, contact.op, bekend_op=contact.op, contact=contact)


@action(Recht.DOSSIER_WIJZIGEN, on="dossier")
def aankomst_create(
    *,
    by: Toegang,
    dossier: Dossier,
    leden: Sequence[Gezinslid],
    op: date,
    bekend_op: date | None = None,
    woont_vanaf: date | None = None,
    tekst: str = "",
) -> Mutatie:
    """Record that these people arrived: in the team and gezin of the referent, and from ``woont_vanaf`` in that home.

    ``woont_vanaf`` None: they do not live with the referent yet. The report to the IND follows as a deadline.
    """
    if dossier.soort != Dossiersoort.GEZINSHERENIGING:
        raise Refused("Alleen bij gezinshereniging komt er iemand aan.")
    if woont_vanaf is not None and woont_vanaf < op:
        raise Refused(f"Deze persoon kwam aan op {op:%d-%m-%Y}. Vul die dag of een latere in.", veld="woont_vanaf")
    mutatie = _add(by, dossier, Mutatiesoort.AANKOMST, op, bekend_op=bekend_op, leden=leden, tekst=tekst)
    for lid in mutatie.leden.select_related("client").order_by("pk"):
        record_nareiziger(
            by,
            client=lid.client,
            referent=dossier.referent,
            relatie=lid.get_relatie_display(),
            op=op,
            woont_vanaf=woont_vanaf,
        )
    return mutatie


@action(Recht.DOSSIER_WIJZIGEN, on="mutatie")
def mutatie_correct(
    *,
    by: Toegang,
    mutatie: Mutatie,
    vervalt: bool,
    reden: str,
    op: date | None = None,
    leden: Sequence[Gezinslid] = (),
    uiterste_dag: date | None = None,
    kenmerk: str = "",
) -> Mutatie:
    """Put a mistake right: the old one stays to be read, and a new one takes its place, or says that it never happened.

    A decision is put right with its whole letter: then record the letter anew.
    """
    dossier = lock_dossier(mutatie.dossier)
    # Asked of the database: the row may remember a correction that was only shown beforehand, and undone.
    is_verbeterd = Mutatie.objects.filter(verbetert=mutatie).exists()
    refuse(why_no_correctie(is_verbeterd=is_verbeterd, soort=mutatie.soort))
    if not reden.strip():
        raise Refused("Vul in wat er niet klopte.", veld="reden")
    if mutatie.beschikking is not None:
        return drop_beschikking(by, dossier, mutatie, reden)
    oude_leden = list(mutatie.leden.select_related("client"))
    soort, dag, nieuwe_leden = str(Mutatiesoort.VERVALLEN), by.vandaag, list[Gezinslid]()
    rest: dict[str, Any] = {}
    if not vervalt:
        soort, dag = mutatie.soort, op or mutatie.op
        refuse(
            why_no_mutatiedagen(
                dag, bekend_op=max(mutatie.bekend_op, dag), uiterste_dag=uiterste_dag, vandaag=by.vandaag
            )
        )
        refuse(why_no_leden(soort, leden))
        nieuwe_leden = take_leden(dossier, leden)
        rest = {"uiterste_dag": uiterste_dag, "kenmerk": kenmerk, "tolk": mutatie.tolk}
    nieuw = add_mutatie(by, mutatie.procedure, soort, dag, leden=nieuwe_leden, verbetert=mutatie, tekst=reden, **rest)
    refuse_verloop(dossier, mutatie.procedure, {lid.pk: lid for lid in (*oude_leden, *nieuwe_leden)}.values())
    recompute_dossier(dossier)
    return nieuw


def _add(
    by: Toegang,
    dossier: Dossier,
    soort: str,
    op: date,
    *,
    bekend_op: date | None,
    leden: Sequence[Gezinslid] = (),
    **rest: Any,
) -> Mutatie:
    dossier = lock_dossier(dossier)
    refuse_gesloten(dossier)
    bekend = bekend_op or by.vandaag
    uiterste_dag = rest.get("uiterste_dag")
    refuse(why_no_mutatiedagen(op, bekend_op=bekend, uiterste_dag=uiterste_dag, vandaag=by.vandaag))
    refuse(why_no_leden(soort, leden))
    wie = take_leden(dossier, leden) if GEBEURTENISSEN[Mutatiesoort(soort)].per_lid else []
    procedure = find_procedure(dossier)
    mutatie = add_mutatie(by, procedure, soort, op, leden=wie, bekend_op=bekend, **rest)
    refuse_verloop(dossier, procedure, wie)
    recompute_dossier(dossier)
    return mutatie
