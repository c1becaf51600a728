"""What stays silent in the guidance: for *Wat mis ik?* and the counters of the team. Reads only."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.urls import reverse

from begeleiding.domain.traject import find_eind, find_stil_sinds
from begeleiding.models import Afspraak, Traject
from begeleiding.tonen.afspraken import TERUG
from clients.models import Client, Huisvesting
from core.gemis import MEESTE, Gemisregel, Gevonden, take_first
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import Contactuitkomst
from spreekuur.models import Contactdeelname

LANGSTE_MAANDEN = 24 + 12
"""A traject that began longer ago than this is over by every agreement: nobody is silent in it."""


def find_stil(toegang: Toegang) -> Gevonden:
    """Whose contact is due by the rhythm of their phase, the longest due first."""
    regels = []
    for traject in _find_running(toegang):
        sinds = find_stil_sinds(traject.begin, traject.regels(), traject.laatste_contact, toegang.vandaag)
        if sinds is not None:
            regels.append(_make_regel(traject, _say_laatste(traject.laatste_contact), sinds))
    return take_first(sorted(regels, key=lambda regel: (regel.sinds or date.max, regel.client.pk)))


def _find_running(toegang: Toegang) -> list[Any]:
    """Trajecten that may be silent, each with its last contact: nobody is, within a day of one."""
    vandaag = toegang.vandaag
    rows = _find_open(toegang).filter(begin__gte=vandaag - timedelta(days=31 * LANGSTE_MAANDEN))
    rows = rows.annotate(laatste_contact=_find_last_contact())
    stil = Q(laatste_contact__isnull=True) | Q(laatste_contact__lt=vandaag - timedelta(days=1))
    return list(rows.filter(stil).select_related("client"))


def _find_last_contact() -> Subquery:
    """The last day of a contact with the client of a traject; one that was tried in vain is none."""
    rows = Contactdeelname.objects.of_outer("client").exclude(contact__uitkomst=Contactuitkomst.POGING)
    return Subquery(rows.order_by("-contact__op").values("contact__op")[:1])


def find_over_tijd(toegang: Toegang) -> Gevonden:
    """Trajecten past their agreed end, or of who left the gemeente, that nobody rounded off."""
    regels = []
    for traject in _find_open(toegang).annotate(weg_op=_find_left()).select_related("client"):
        eind = find_eind(traject.begin, traject.regels())
        if traject.weg_op is not None and traject.weg_op <= min(eind, toegang.vandaag):
            regels.append(_make_regel(traject, "woont niet meer in de gemeente", traject.weg_op))
        elif eind <= toegang.vandaag:
            regels.append(_make_regel(traject, "de afgesproken tijd is om", eind))
    return take_first(sorted(regels, key=lambda regel: (regel.sinds or date.max, regel.client.pk)))


def _find_left() -> Subquery:
    """The day on which the client left the gemeente of the traject; empty while they live there."""
    hier = Huisvesting.objects.filter(client=OuterRef("client"), gemeente=OuterRef("gemeente"))
    return Subquery(hier.order_by(F("eind").desc(nulls_first=True)).values("eind")[:1])


def find_zonder_leeftijd(toegang: Toegang) -> Gevonden:
    """Who lives here without a traject because nobody knows how old they were."""
    rows: Any = Client.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).filter(hoofd__isnull=True)
    woont = Huisvesting.objects.filter(client=OuterRef("pk")).open_on(toegang.vandaag)
    heeft = Traject.objects.filter(client=OuterRef("pk"))
    rows = rows.filter(Exists(woont), ~Exists(heeft), geboren_vroegst__isnull=True).order_by("sorteersleutel", "pk")
    regels = [
        Gemisregel(
            client, "geboortedatum onbekend, dus geen traject", reverse("clients:client-update", args=[client.pk])
        )
        for client in rows[:MEESTE]
    ]
    return take_first(regels, rows.count())


def find_zonder_contact(toegang: Toegang) -> Gevonden:
    """Appointments of the past two weeks that became no contact."""
    rows: Any = Afspraak.objects.visible_to(toegang, Recht.AFSPRAAK_MAKEN).from_day(toegang.vandaag - TERUG)
    rows = rows.filter(op__lt=toegang.vandaag).met_contact().filter(heeft_contact=False)
    regels = [
        Gemisregel(
            afspraak.client,
            f"afspraak met {afspraak.gebruiker}",
            reverse("clients:client-detail", args=[afspraak.client_id]),
            afspraak.op,
        )
        for afspraak in rows.select_related("client", "gebruiker").order_by("op", "pk")[:MEESTE]
    ]
    return take_first(regels, rows.count())


def _find_open(toegang: Toegang) -> Any:
    rows = Traject.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).open_on(toegang.vandaag).met_regels()
    return rows.order_by("begin", "pk")


def _make_regel(traject: Traject, wat: str, sinds: date) -> Gemisregel:
    return Gemisregel(traject.client, wat, reverse("begeleiding:traject-detail", args=[traject.client_id]), sinds)


def _say_laatste(laatste: date | None) -> str:
    return f"laatste contact op {laatste:%d-%m-%Y}" if laatste else "nog geen contact"
