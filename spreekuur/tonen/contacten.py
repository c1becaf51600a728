"""Contacts and questions as lists show them. Reads only; the caller's rows come from ``visible_to``."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from clients.models import Balietoegang, Client
from core.prepared import Prepared, read
from core.templatetags.weergave import dag
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import Contactuitkomst, let_op_in, why_no_undo
from spreekuur.models import Contact, Contactdeelname, Contactonderwerp, Vraag
from spreekuur.tonen.personen import Deelnemersbeeld, ask_deelnemers, make_deelnemers


@dataclass(frozen=True, slots=True)
class Contactbeeld:
    """One contact in a list. ``is_anders``: it ended otherwise than with help, or with a question that is open."""

    pk: int
    op: date
    om: time | None
    wie: Deelnemersbeeld
    onderwerpen: str
    wijze: str
    uitkomst: str
    notitie: str
    door: str
    is_open: bool
    is_anders: bool = False


def list_contactbeelden(toegang: Toegang, contacten: Iterable[Contact]) -> list[Contactbeeld]:
    """These contacts (with their gebruiker and vraag) ready to be shown, in their own order.

    As many queries for many as for few.
    """
    rows = list(contacten)
    wie, waarover = list_wie_en_waarover(toegang, rows)
    return [
        Contactbeeld(
            pk=contact.pk,
            op=contact.op,
            om=contact.om,
            wie=wie[contact.pk],
            onderwerpen=waarover[contact.pk],
            wijze=contact.get_wijze_display(),
            uitkomst=contact.get_uitkomst_display(),
            notitie=contact.notitie,
            door=contact.gebruiker.naam,
            is_open=is_open(contact),
            is_anders=contact.uitkomst in {Contactuitkomst.DOORVERWEZEN, Contactuitkomst.POGING},
        )
        for contact in rows
    ]


def list_wie_en_waarover(
    toegang: Toegang, contacten: Collection[Contact]
) -> tuple[dict[int, Deelnemersbeeld], dict[int, str]]:
    """By contact id who took part, as ``list_deelnemers`` says it, and its onderwerpen, the main one first."""
    ids = [contact.pk for contact in contacten]
    if not ids:
        return {}, {}
    onderwerpen, *deelnemers = read(_ONDERWERPEN(ids), *ask_deelnemers(toegang, ids))
    namen: dict[int, list[str]] = {pk: [] for pk in ids}
    for contact, naam in onderwerpen:
        namen[contact].append(naam)
    waarover = {pk: ", ".join(van_contact) for pk, van_contact in namen.items()}
    return make_deelnemers(toegang, contacten, *deelnemers), waarover


def _find_onderwerpen(contacten: Collection[int]) -> QuerySet[Any, Any]:
    rows = Contactonderwerp.objects.filter(contact__in=contacten).order_by("contact", "volgorde")
    return rows.values_list("contact", "onderwerp__naam")


_ONDERWERPEN = Prepared(_find_onderwerpen)


def is_open(contact: Contact) -> bool:
    """Whether the question of this contact still waits for an answer."""
    vraag = getattr(contact, "vraag", None)
    return contact.uitkomst == Contactuitkomst.OPEN and vraag is not None and vraag.afgehandeld_op is None


@dataclass(frozen=True, slots=True)
class Vraagbeeld:
    """One question in a list; ``doorgegeven`` says by whom and when it was passed on, empty when it was not."""

    pk: int
    op: date
    wie: Deelnemersbeeld
    onderwerpen: str
    notitie: str
    voor: str
    van: str
    doorgegeven: str
    toelichting: str
    afgehandeld_op: date | None
    afgehandeld_door: str
    antwoord: str


def fetch_with_people(vragen: QuerySet[Vraag]) -> QuerySet[Vraag]:
    """Fetch along what ``list_vraagbeelden`` shows of these questions, the oldest first."""
    rows = vragen.select_related("contact__gebruiker", "voor", "doorgegeven_door", "afgehandeld_door")
    return rows.order_by("contact__op", "pk")


def list_vraagbeelden(toegang: Toegang, vragen: Iterable[Vraag]) -> list[Vraagbeeld]:
    """These questions from ``fetch_with_people`` ready to be shown; as many queries for many as for few."""
    rows = list(vragen)
    contacten = [vraag.contact for vraag in rows]
    wie, waarover = list_wie_en_waarover(toegang, contacten)
    return [
        Vraagbeeld(
            pk=vraag.pk,
            op=contact.op,
            wie=wie[contact.pk],
            onderwerpen=waarover[contact.pk],
            notitie=contact.notitie,
            voor=vraag.voor.naam,
            van=contact.gebruiker.naam,
            doorgegeven=_say_doorgegeven(vraag),
            toelichting=vraag.toelichting,
            afgehandeld_op=vraag.afgehandeld_op,
            afgehandeld_door=str(vraag.afgehandeld_door or ""),
            antwoord=vraag.antwoord,
        )
        for vraag, contact in zip(rows, contacten, strict=True)
    ]


def _say_doorgegeven(vraag: Vraag) -> str:
    return f"{vraag.doorgegeven_door}, {dag(vraag.doorgegeven_op)}" if vraag.doorgegeven_op else ""


@dataclass(frozen=True, slots=True)
class Opslagbeeld:
    """What the line after a save says. ``let_op`` is a soft warning, ``nog_open`` another question of this client.

    ``eerder`` is another contact of that day with the same people about the same: perhaps it was logged twice.
    """

    contact: Contact
    zin: str
    kan_ongedaan: bool
    let_op: str | None
    nog_open: Vraag | None
    eerder: Contact | None = None
    clienten: tuple[Client, ...] = ()


def make_opslagbeeld(toegang: Toegang, contact: Contact) -> Opslagbeeld:
    """The line after saving this contact of one's own."""
    per_contact, waarover = list_wie_en_waarover(toegang, [contact])
    wie = per_contact[contact.pk]
    clients = [client.pk for client in wie.zichtbaar]
    return Opslagbeeld(
        contact=contact,
        zin=f"{wie.namen}, {waarover[contact.pk]}",
        kan_ongedaan=why_no_undo(tot=contact.ongedaan_tot, nu=toegang.nu) is None,
        let_op=let_op_in(contact.notitie),
        nog_open=_find_other_question(toegang, contact, clients),
        eerder=_find_same(toegang, contact, clients),
        clienten=wie.zichtbaar,
    )


def _find_other_question(toegang: Toegang, contact: Contact, clients: Iterable[int]) -> Vraag | None:
    """At most one: the oldest open question about the same people, that can be handled on the spot."""
    ook_van = Contactdeelname.objects.filter(contact=OuterRef("contact"), client__in=list(clients))
    vragen = Vraag.objects.open_within_reach(toegang, Recht.VRAAG_BEANTWOORDEN).exclude(contact=contact)
    found: Vraag | None = (
        vragen.filter(Exists(ook_van)).select_related("contact", "voor").order_by("contact__op", "pk").first()
    )
    return found


def _find_same(toegang: Toegang, contact: Contact, clients: Iterable[int]) -> Contact | None:
    """The newest other contact of that day with one of these people about the same main onderwerp, if there is one."""
    ook_met = Contactdeelname.objects.filter(contact=OuterRef("pk"), client__in=list(clients))
    hoofd = Contactonderwerp.objects.filter(contact=contact.pk).order_by("volgorde").values("onderwerp")[:1]
    ook_over = Contactonderwerp.objects.filter(contact=OuterRef("pk"), onderwerp=Subquery(hoofd))
    rows = Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN).filter(op=contact.op).exclude(pk=contact.pk)
    return rows.filter(Exists(ook_met), Exists(ook_over)).select_related("gebruiker").order_by("-pk").first()


_HAD_CONTACT = Exists(
    Contactdeelname.objects.filter(
        client=OuterRef("client"), contact__gebruiker=OuterRef("gebruiker"), contact__op=OuterRef("op")
    )
)


def count_without_contact(gebruiker: int, dag: date) -> int:
    """How many kaartjes this colleague opened on that day without logging a contact on it."""
    return Balietoegang.objects.filter(~_HAD_CONTACT, gebruiker=gebruiker, op=dag).count()


def list_openingen(toegang: Toegang, begin: date, eind: date) -> QuerySet[Balietoegang]:
    """Kaartjes that were opened from ``begin`` up to ``eind``, each with ``met_contact``: did that helper log one."""
    rows: QuerySet[Balietoegang] = Balietoegang.objects.visible_to(toegang, Recht.BALIE_CONTROLEREN)
    return (
        rows.filter(op__gte=begin, op__lt=eind)
        .annotate(met_contact=_HAD_CONTACT)
        .select_related("client", "gebruiker", "locatie")
        .order_by("met_contact", "-op", "pk")
    )
