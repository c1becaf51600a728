"""Appointments as *Vandaag*, the page of a client and a calendar show them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.urls import reverse

from begeleiding.models import Afspraak
from clients.models import Client
from core.agenda import Agendapunt
from core.prepared import Prepared
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import Wijze

VOORUIT = timedelta(days=7)
TERUG = timedelta(days=14)
"""So long after it an appointment asks whether it became a contact."""
AGENDA_VOORUIT = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Afspraakbeeld:
    """One appointment. ``contact_url``: where it becomes a contact, once its day has come and until it did."""

    afspraak: Afspraak
    is_voorbij: bool
    contact_url: str


def list_my_afspraken(toegang: Toegang) -> list[Afspraakbeeld]:
    """Mine of the coming week, after those that were and became no contact yet."""
    vandaag = toegang.vandaag
    return _make_beelden(toegang, _MIJN.rows(toegang, vandaag - TERUG, vandaag + VOORUIT))


def list_of_client(toegang: Toegang, client: Client) -> list[Afspraakbeeld]:
    """Those with this client from today on, and those that were and became no contact yet."""
    return _make_beelden(toegang, _VAN_CLIENT.rows(toegang, client.pk, toegang.vandaag - TERUG))


def list_agenda(toegang: Toegang) -> list[Agendapunt]:
    """Mine of today and later, for a calendar: it gets no name and no place."""
    if not toegang.mag(Recht.AFSPRAAK_MAKEN):
        return []
    rows = _find_visible(toegang).filter(gebruiker=toegang.gebruiker_id).from_day(toegang.vandaag)
    rows = rows.filter(op__lte=toegang.vandaag + AGENDA_VOORUIT).order_by("op", "om", "pk")
    return [Agendapunt(f"afspraak-{pk}", "Afspraak", op, om) for pk, op, om in rows.values_list("pk", "op", "om")]


def _find_visible(toegang: Toegang) -> Any:
    return Afspraak.objects.visible_to(toegang, Recht.AFSPRAAK_MAKEN)


def _find_shown(rows: Any) -> Any:
    return rows.met_contact().select_related("client", "gebruiker").order_by("op", "om", "pk")


def _find_of_client(toegang: Toegang, client: int, vanaf: date) -> Any:
    return _find_shown(_find_visible(toegang).filter(client=client).from_day(vanaf))


_VAN_CLIENT = Prepared(_find_of_client)


def _find_mine(toegang: Toegang, van: date, tot_en_met: date) -> Any:
    rows = _find_visible(toegang).filter(gebruiker=toegang.gebruiker_id)
    return _find_shown(rows.from_day(van).filter(op__lte=tot_en_met))


_MIJN = Prepared(_find_mine)


def _make_beelden(toegang: Toegang, gevonden: Iterable[Any]) -> list[Afspraakbeeld]:
    vandaag = toegang.vandaag
    return [
        Afspraakbeeld(afspraak, afspraak.op < vandaag, _make_contact_url(afspraak) if afspraak.op <= vandaag else "")
        for afspraak in gevonden
        if not afspraak.heeft_contact
    ]


def _make_contact_url(afspraak: Afspraak) -> str:
    begin = {"client": afspraak.client_id, "op": afspraak.op.isoformat(), "wijze": Wijze.AFSPRAAK.value}
    if afspraak.om is not None:
        begin["om"] = f"{afspraak.om:%H:%M}"
    return reverse("spreekuur:contact-create", query=begin)
