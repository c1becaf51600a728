"""What *Vandaag* shows of contacts: my clients by their last contact, what I logged, how the team does."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, QuerySet, Subquery, Window
from django.urls import reverse

from clients.models import Client, Toewijzing
from core.gemis import Blad, Gemisregel, Gemisrijen, Gevonden
from core.prepared import Prepared
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import Recht, Rol, Toegang
from spreekuur.domain import why_no_undo
from spreekuur.models import Contact, Contactdeelname, Vraag
from spreekuur.tonen.contacten import list_openingen, list_wie_en_waarover
from spreekuur.tonen.personen import Deelnemersbeeld, list_deelnemers

CONTROLE_DAGEN = 7
MEESTE = 10
MEESTE_VASTGELEGD = 20
"""So many contacts of today show; of the others only how many there are."""
WACHT_DAGEN = 14


def list_my_clients(toegang: Toegang) -> list[Client]:
    """The clients whom I guide today: first those without any contact, then those of longest ago.

    Each has the day of the last one as ``laatste_contact``.
    """
    return _MIJN.rows(toegang)


def _find_my_clients(toegang: Toegang) -> QuerySet[Client]:
    mijn = Toewijzing.objects.open_on(toegang.vandaag).filter(gebruiker=toegang.gebruiker_id)
    rows = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(pk__in=mijn.values("client"))
    return rows.annotate(laatste_contact=find_last_contact()).order_by(
        F("laatste_contact").asc(nulls_first=True), "sorteersleutel"
    )


_MIJN = Prepared(_find_my_clients)


def find_last_contact() -> Subquery:
    """The day on which each client, under any of their records, was last at a contact."""
    rows = Contactdeelname.objects.of_outer("pk")
    return Subquery(rows.order_by("-contact__op").values("contact__op")[:1])


def find_without_contact_since(dag: date) -> Any:
    """Whether a client, under any of their records, was at no contact since that day."""
    return ~Exists(Contactdeelname.objects.of_outer("pk").filter(contact__op__gte=dag))


@dataclass(frozen=True, slots=True)
class Vastgelegdbeeld:
    """A contact of today, with what can still be done about it."""

    contact: Contact
    wie: Deelnemersbeeld
    onderwerpen: str
    kan_ongedaan: bool


def list_logged_today(toegang: Toegang) -> tuple[list[Vastgelegdbeeld], int]:
    """The latest contacts that I logged today, the newest first, and how many there are."""
    rows = _VASTGELEGD.rows(toegang)
    wie, waarover = list_wie_en_waarover(toegang, rows)
    beelden = [
        Vastgelegdbeeld(
            contact=contact,
            wie=wie[contact.pk],
            onderwerpen=waarover[contact.pk],
            kan_ongedaan=why_no_undo(tot=contact.ongedaan_tot, nu=toegang.nu) is None,
        )
        for contact in rows
    ]
    return beelden, rows[0].samen if rows else 0


def _find_logged_today(toegang: Toegang) -> QuerySet[Contact]:
    """The latest of them, each with how many there are (``samen``)."""
    mijn = Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN)
    mijn = mijn.filter(gebruiker=toegang.gebruiker_id, gemaakt_op=toegang.vandaag)
    return mijn.annotate(samen=Window(Count("pk"))).order_by("-pk")[:MEESTE_VASTGELEGD]


_VASTGELEGD = Prepared(_find_logged_today)


def count_openings_without_contact(toegang: Toegang) -> int:
    """The openings of the past week that the weekly check shows as without a contact."""
    eind = toegang.vandaag + timedelta(days=1)
    return sum(_ZONDER_CONTACT.rows(toegang, eind - timedelta(days=CONTROLE_DAGEN), eind))


def _find_openings_without_contact(toegang: Toegang, begin: date, eind: date) -> QuerySet[Any, Any]:
    """How many of them there are at each locatie."""
    rows: Any = list_openingen(toegang, begin, eind).filter(met_contact=False)  # type: ignore[misc]
    return rows.order_by().values("locatie").annotate(aantal=Count("pk")).values_list("aantal", flat=True)


_ZONDER_CONTACT = Prepared(_find_openings_without_contact)


def list_answered(toegang: Toegang) -> Iterator[tuple[Vraag, Client | None]]:
    """The questions that were answered since yesterday, each with the first person of it whom I may see."""
    gisteren = toegang.vandaag - timedelta(days=1)
    vragen = _BEANTWOORD.rows(toegang, gisteren)
    wie = list_deelnemers(toegang, [vraag.contact for vraag in vragen])
    for vraag in vragen:
        yield vraag, next(iter(wie[vraag.contact_id].zichtbaar), None)


def _find_answered(toegang: Toegang, sinds: date) -> QuerySet[Vraag]:
    klaar = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).filter(afgehandeld_op__gte=sinds)
    rows = klaar.select_related("afgehandeld_door", "contact").order_by("-afgehandeld_op", "-pk")
    return rows[:MEESTE]


_BEANTWOORD = Prepared(_find_answered)


def list_collegas(toegang: Toegang) -> QuerySet[Gebruiker]:
    """Who works here today with clients: how many they guide, and when they last logged a contact."""
    plaatsen = toegang.locaties(Recht.CLIENT_TOEWIJZEN)
    rollen = [rol.value for rol in (Rol.VRIJWILLIGER, Rol.JURIDISCH, Rol.TEAMLEIDER)]
    hier = Aanstelling.objects.open_on(toegang.vandaag).filter(
        gebruiker=OuterRef("pk"), locatie__in=plaatsen, rol__in=rollen
    )
    mijn = Toewijzing.objects.open_on(toegang.vandaag).filter(gebruiker=OuterRef("pk"))
    aantal = mijn.order_by().values("gebruiker").annotate(n=Count("client", distinct=True)).values("n")
    contacten = Contact.objects.filter(gebruiker=OuterRef("pk"), locatie__in=plaatsen)
    laatste = contacten.order_by("-op").values("op")[:1]
    rows = Gebruiker.objects.filter(Exists(hier), is_active=True)
    return rows.annotate(aantal_clienten=Subquery(aantal), laatste_contact=Subquery(laatste)).order_by("sorteersleutel")


def find_wachtende_vragen(toegang: Toegang, blad: Blad) -> Gevonden:
    """Questions that wait for an answer for longer than two weeks, the oldest first."""
    grens = toegang.vandaag - timedelta(days=WACHT_DAGEN)
    return _WACHTEND.find_regels([toegang, grens], blad, lambda vragen: _list_wachtende(toegang, vragen))


def _find_waiting(toegang: Toegang, grens: date) -> QuerySet[Vraag]:
    rows = Vraag.objects.open_within_reach(toegang, Recht.VRAAG_BEANTWOORDEN).filter(contact__op__lt=grens)
    return rows.select_related("contact", "voor").order_by("contact__op", "pk")


_WACHTEND = Gemisrijen(_find_waiting)


def _list_wachtende(toegang: Toegang, vragen: list[Vraag]) -> list[Gemisregel]:
    wie = list_deelnemers(toegang, [vraag.contact for vraag in vragen])
    return [
        Gemisregel(
            next(iter(wie[vraag.contact_id].zichtbaar), None),
            f"vraag voor {vraag.voor}",
            reverse("spreekuur:contact-detail", args=[vraag.contact_id]),
            vraag.contact.op,
        )
        for vraag in vragen
    ]
