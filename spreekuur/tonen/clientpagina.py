"""Contacts, questions and notes on the page of one client: in *Nu*, in the tijdlijn, on the levenslijn. Reads only."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.text import Truncator

from clients.models import Client
from core.clientpagina import Badge, Gebeurtenis, Nudeel, Nuregel
from core.levenslijn import Merk, Spoor
from core.prepared import Prepared
from core.templatetags.weergave import dag_zonder_naam, kort
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Contact, Notitie, Vraag
from spreekuur.tonen.contacten import Contactbeeld, fetch_with_people, list_contactbeelden, list_vraagbeelden

NU_VRAGEN = 3
STIPPEN = 400
"""So many contacts the levenslijn draws at most, the newest; nobody sees more dots apart."""
WOORDEN = 18
"""So many words of a text stand in a list; the whole is one click away."""


def list_vragen_nu(toegang: Toegang, client: Client) -> Nudeel:
    """The questions about this client that wait longest, and where the others are."""
    ids = _VRAGEN.rows(toegang, client.pk)
    vragen = list_vraagbeelden(toegang, _MET_MENSEN.rows(ids[:NU_VRAGEN])) if ids else []
    regels = tuple(
        Nuregel(
            wat=_cut(vraag.notitie) or vraag.onderwerpen,
            url=reverse("spreekuur:vraag-update", args=[vraag.pk]),
            aanhef="vraag",
            bij=f"sinds {kort(vraag.op, toegang.vandaag)}",
            doe=f"{vraag.onderwerpen}. Voor {vraag.voor}." if vraag.notitie else f"Voor {vraag.voor}.",
            badge=Badge("nog open", "blauw"),
        )
        for vraag in vragen
    )
    if len(ids) <= 1:
        return Nudeel(regels)
    url = reverse("clients:tijdlijn-list", args=[client.pk], query={"toon": "contacten"})
    return Nudeel(regels, url, f"alle vragen ({len(ids)})")


def tell_contacten(toegang: Toegang, client: Client, hoogstens: int) -> list[Gebeurtenis]:
    """The newest contacts of this client; as many queries, however many there are."""
    rows = _CONTACTEN.rows(toegang, client.pk, hoogstens=hoogstens)
    return [_tell_contact(beeld) for beeld in list_contactbeelden(toegang, rows)]


def _tell_contact(beeld: Contactbeeld) -> Gebeurtenis:
    samen = beeld.wie.namen if len(beeld.wie.zichtbaar) > 1 or beeld.wie.anderen else ""
    return Gebeurtenis(
        op=beeld.op,
        om=beeld.om,
        kop=beeld.onderwerpen,
        url=reverse("spreekuur:contact-detail", args=[beeld.pk]),
        tekst=_cut(beeld.notitie),
        bij=" · ".join(filter(None, [samen, beeld.uitkomst if beeld.is_anders else "", beeld.door])),
        badge=Badge("nog open", "blauw") if beeld.is_open else None,
    )


def tell_notities(toegang: Toegang, client: Client, hoogstens: int) -> list[Gebeurtenis]:
    """The newest notes about this client."""
    return [
        Gebeurtenis(
            op=notitie.op,
            kop="Notitie",
            url=reverse("spreekuur:notitie-detail", args=[notitie.pk]),
            tekst=_cut(notitie.tekst),
            bij=notitie.gebruiker.naam,
            vorm="notitie",
        )
        for notitie in _NOTITIES.rows(toegang, client.pk, hoogstens=hoogstens)
    ]


def draw_contacten(toegang: Toegang, client: Client) -> Spoor:
    """A dot for each contact; who clicks several at once comes in the tijdlijn."""
    url = reverse("clients:tijdlijn-list", args=[client.pk], query={"toon": "contacten"})
    merken = [
        Merk(op, f"Contact op {dag_zonder_naam(op)}", reverse("spreekuur:contact-detail", args=[pk]))
        for pk, op in _DAGEN.rows(toegang, client.pk)
    ]
    return Spoor("Contacten", "contacten", url, merken=merken, zeg_samen=_say_together)


def _find_vragen(toegang: Toegang, client: int) -> QuerySet[Any, Any]:
    """The ids, the oldest first; most people have no open question, and then who asked and answered is no matter.

    PostgreSQL weighs eight tables against each other and no more: with those people it began at the open questions of
    all teams, and asked of each whether I reach it.
    """
    rows = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).open()
    rows = rows.filter(contact__in=Contact.objects.of_client(client).values("pk"))
    return rows.order_by("contact__op", "pk").values_list("pk", flat=True)


def _find_contacten(toegang: Toegang, client: int, *, hoogstens: int) -> QuerySet[Contact]:
    rows = Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN).of_client(client)
    return rows.select_related("gebruiker", "vraag").order_by("-op", "-om", "-pk")[:hoogstens]


def _find_dagen(toegang: Toegang, client: int) -> QuerySet[Any, Any]:
    rows = Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN).of_client(client)
    return rows.order_by("-op", "-pk").values_list("pk", "op")[:STIPPEN]


def _find_notities(toegang: Toegang, client: int, *, hoogstens: int) -> QuerySet[Notitie]:
    rows = Notitie.objects.visible_to(toegang, Recht.CONTACT_ZIEN).of_client(client)
    return rows.select_related("gebruiker").order_by("-op", "-pk")[:hoogstens]


_VRAGEN = Prepared(_find_vragen)
_MET_MENSEN = Prepared(lambda ids: fetch_with_people(Vraag.objects.filter(pk__in=ids)))
_CONTACTEN = Prepared(_find_contacten)
_DAGEN = Prepared(_find_dagen)
_NOTITIES = Prepared(_find_notities)


def _say_together(merken: Sequence[Merk]) -> str:
    begin, eind = dag_zonder_naam(merken[0].op), dag_zonder_naam(merken[-1].op)
    return f"{len(merken)} contacten, {begin if begin == eind else f'{begin} t/m {eind}'}"


def _cut(tekst: str) -> str:
    return Truncator(tekst).words(WOORDEN)
