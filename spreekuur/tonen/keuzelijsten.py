"""What can be chosen when a contact is logged. Reads only; every row comes from ``visible_to`` or the own locatie."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from clients.models import Client, Inschrijving, Lidmaatschap
from clients.tonen.getoond import read_who_was_shown
from clients.tonen.rechten import ask_reached, list_reached
from core.adres import read_rownummer
from core.prepared import Prepared, Rows, Vraagstelling, read
from organisatie.models import Aanstelling, Gebruiker, Locatie, Partner
from organisatie.rechten import Recht, Rol, Toegang
from spreekuur.models import Concept, Contact, Onderwerp, Zitting

ZITTINGEN_TERUG = timedelta(days=14)
MEESTE_VREEMDEN = 8
"""So many people who are not one's own, nor of their gezin, stand at one contact at most."""


_LOCATIES = Prepared(
    lambda toegang: Locatie.objects.visible_to(toegang, Recht.CONTACT_MAKEN).order_by("sorteersleutel", "pk")
)


def list_locaties(toegang: Toegang) -> list[Locatie]:
    """The locaties at which this person logs contacts, by name."""
    return _LOCATIES.rows(toegang)


@dataclass(frozen=True, slots=True)
class Keuzebeeld:
    """What can be chosen at a locatie on a day, in the order of the lists; each makes its rows when it is asked for."""

    onderwerpen: Rows
    partners: Rows
    collegas: Rows
    zittingen: Rows

    @property
    def als_tekst(self) -> str | None:
        """All that a screen can show of the lists; None when that is not known."""
        raw = (self.onderwerpen.raw, self.partners.raw, self.collegas.raw, self.zittingen.raw)
        return None if None in raw else repr(raw)


def list_keuzes(toegang: Toegang, locatie: Locatie, dag: date) -> Keuzebeeld:
    """All that can be chosen for a new contact, in one trip to the database."""
    return Keuzebeeld(*read(*_ask_keuzes(toegang, locatie.pk, dag)))


def find_begin(toegang: Toegang) -> tuple[list[Locatie], Keuzebeeld | None]:
    """What ``list_locaties`` gives; when that is one, with what can be chosen there today, in the same trip."""
    locaties, *keuzes = read(*ask_begin(toegang))
    return list(locaties), Keuzebeeld(*keuzes) if keuzes else None


def ask_begin(toegang: Toegang) -> list[Vraagstelling]:
    """The questions of ``find_begin``."""
    plaatsen = toegang.locaties(Recht.CONTACT_MAKEN)
    keuzes = _ask_keuzes(toegang, min(plaatsen), toegang.vandaag) if len(plaatsen) == 1 else ()
    return [_LOCATIES(toegang), *keuzes]


def _ask_keuzes(toegang: Toegang, locatie: int, dag: date) -> tuple[Vraagstelling, ...]:
    vandaag = toegang.vandaag
    return (
        _ONDERWERPEN(locatie, dag),
        _PARTNERS(),
        _COLLEGAS(toegang.gebruiker_id, locatie, vandaag),
        _ZITTINGEN(locatie, vandaag - ZITTINGEN_TERUG, vandaag),
    )


_ONDERWERPEN = Prepared(
    lambda locatie, dag: Onderwerp.objects.filter(locatie=locatie).open_on(dag).order_by("volgorde", "sorteersleutel")
)


def list_onderwerpen(locatie: Locatie, dag: date, *, ook: Sequence[int]) -> list[Onderwerp]:
    """What can be chosen on that day, and ``ook``: ids chosen before; in the order of the list."""
    te_kiezen = Onderwerp.objects.filter(locatie=locatie).open_on(dag)
    rows = Onderwerp.objects.filter(Q(pk__in=te_kiezen.values("pk")) | Q(pk__in=ook))
    return list(rows.order_by("volgorde", "sorteersleutel"))


_PARTNERS = Prepared(lambda: Partner.objects.filter(actief=True).order_by("sorteersleutel"))


def list_partners(ook: Sequence[int]) -> list[Partner]:
    """To whom somebody can be referred, and ``ook``: ids chosen before; by name."""
    return list(Partner.objects.filter(Q(actief=True) | Q(pk__in=ook)).order_by("sorteersleutel"))


def _find_collegas(zelf: int | None, locatie: int, vandaag: date) -> QuerySet[Gebruiker]:
    """Colleagues who work here today, oneself left out: team leaders first (``is_teamleider``), then by name."""
    leiding = Aanstelling.objects.filter(gebruiker=OuterRef("pk"), locatie=locatie, rol=Rol.TEAMLEIDER.value)
    rows = Gebruiker.objects.werkzaam_op(locatie, vandaag).exclude(pk=zelf)
    rows = rows.annotate(is_teamleider=Exists(leiding.open_on(vandaag))).only("naam")
    return rows.order_by("-is_teamleider", "sorteersleutel", "pk")


_COLLEGAS = Prepared(_find_collegas)


def list_collegas(toegang: Toegang, locatie: int, *, behalve: int) -> list[Gebruiker]:
    """Who works at the locatie (an id) today, oneself among them; ``behalve`` (an id) is left out."""
    return list(_find_collegas(behalve, locatie, toegang.vandaag))


def say_collega(collega: Any) -> str:
    """The name, and that somebody leads the team."""
    return f"{collega.naam} (teamleider)" if collega.is_teamleider else str(collega.naam)


def _find_zittingen(locatie: int, sinds: date, vandaag: date) -> QuerySet[Zitting]:
    rows = Zitting.objects.filter(spreekuur__locatie=locatie, datum__gte=sinds, datum__lte=vandaag)
    return rows.select_related("spreekuur").order_by("-datum", "begintijd", "pk")


_ZITTINGEN = Prepared(_find_zittingen)


def list_zittingen(toegang: Toegang, locatie: Locatie, *, op: date) -> list[Zitting]:
    """The zittingen of the last two weeks and of the day ``op``, the newest first."""
    rows = Zitting.objects.filter(spreekuur__locatie=locatie).select_related("spreekuur")
    recent = Q(datum__gte=toegang.vandaag - ZITTINGEN_TERUG, datum__lte=toegang.vandaag)
    return list(rows.filter(recent | Q(datum=op)).order_by("-datum", "begintijd", "pk"))


def find_zitting_now(toegang: Toegang, gehouden: Sequence[Zitting]) -> Zitting | None:
    """Of these zittingen the one that is going on now; in the minutes around it, too, because people stay sitting."""
    nu = timezone.localtime(toegang.nu).replace(tzinfo=None)
    marge = timedelta(minutes=30)
    for zitting in gehouden:
        begin, eind = (nu.combine(zitting.datum, tijd) for tijd in (zitting.begintijd, zitting.eindtijd))
        if begin - marge <= nu < eind + marge:
            return zitting
    return None


def find_open_zitting(toegang: Toegang, locatie: int) -> Zitting | None:
    """The zitting that is going on at that locatie (an id) now; the one that lasts longest, if there are more."""
    tijd = timezone.localtime(toegang.nu).time()
    nu_bezig = Zitting.objects.filter(spreekuur__locatie=locatie).now_at(toegang.vandaag, tijd)
    gevonden: Zitting | None = nu_bezig.order_by("-eindtijd", "pk").first()
    return gevonden


def find_open_zitting_for(toegang: Toegang, client: Client) -> Zitting | None:
    """The zitting that is going on now at the locatie where this client is inscribed."""
    hier = Inschrijving.objects.open_on(toegang.vandaag).filter(client=client).values_list("locatie", flat=True)
    return next((find_open_zitting(toegang, locatie) for locatie in hier), None)


_GEEN = UUID(int=0)
_CONCEPTEN = Prepared(
    lambda toegang, uuid: (
        Concept.objects.visible_to(toegang, Recht.CONTACT_MAKEN)
        .filter(~Exists(Contact.objects.filter(uuid=OuterRef("uuid"))))
        .exclude(uuid=uuid)
        .order_by("-bewaard_at")[:3]
    )
)


@dataclass(frozen=True, slots=True)
class Conceptbeeld:
    """A draft in one line: which, when it was kept, and the names of whom it is about."""

    uuid: UUID
    bewaard_at: datetime
    namen: list[str]


def list_drafts(toegang: Toegang, uuid: UUID = _GEEN) -> list[Conceptbeeld]:
    """Drafts to go on with, the newest first; not the one that is in the form already."""
    (rows,) = map(list, read(ask_drafts(toegang, uuid)))
    over = {concept.uuid: _read_numbers(concept.gegevens.get("clients", ())) for concept in rows}
    clients = find_chosen_clients(toegang, [nummer for nummers in over.values() for nummer in nummers])
    namen = {client.pk: client.naam for client in clients}
    return [
        Conceptbeeld(c.uuid, c.bewaard_at, [namen[nummer] for nummer in over[c.uuid] if nummer in namen]) for c in rows
    ]


def ask_drafts(toegang: Toegang, uuid: UUID) -> Vraagstelling:
    """The question of ``list_drafts``."""
    return _CONCEPTEN(toegang, uuid)


_TE_KIEZEN = Prepared(lambda toegang, ids: Client.objects.visible_to(toegang, Recht.CONTACT_MAKEN).filter(pk__in=ids))


def _find_gezin(client: int, vandaag: date) -> QuerySet[Lidmaatschap]:
    leden = Lidmaatschap.objects.open_on(vandaag)
    rows = leden.filter(gezin__in=leden.filter(client=client).values("gezin")).select_related("client")
    return rows.order_by("client__geboren_vroegst", "client__sorteersleutel", "client")


_GEZIN = Prepared(_find_gezin)


@dataclass(frozen=True, slots=True)
class Gekozenbeeld:
    """The chosen clients in the order of naming, and who of their gezin may have come along (each with ``relatie``).

    ``heel``: the ids of those of whom one may see more than the kaartje.
    """

    clients: list[Client]
    gezin: list[Client]
    heel: frozenset[int]


def find_chosen(toegang: Toegang, ids: Sequence[Any], *, al: Sequence[Any] = ()) -> Gekozenbeeld:
    """The clients with these ids whom one may log a contact with, and who belongs to the first.

    Of people who are not one's own only who came from a search of this person: no number in an address or a form shows
    anybody else. ``al``: ids that stand at the stored contact already. Nobody of the
    gezin shows for a client of whom only the kaartje is known, nor for a shielded address.
    """
    getallen = _read_numbers(ids)
    if not getallen:
        return Gekozenbeeld([], [], frozenset())
    te_kiezen, van_eerste = read(*ask_chosen(toegang, getallen))
    gezin = list(van_eerste)
    heel = list_reached(toegang, Recht.WERKBEELD_ZIEN, {*getallen, *(lid.client_id for lid in gezin)})
    clients = _take_shown(toegang, te_kiezen, getallen, within={*_read_numbers(al), *heel})
    if clients and clients[0].pk != getallen[0]:
        gezin = _GEZIN.rows(clients[0].pk, toegang.vandaag)
        heel |= list_reached(toegang, Recht.WERKBEELD_ZIEN, {lid.client_id for lid in gezin})
    leden = gezin if clients and not clients[0].adres_afgeschermd else []
    return Gekozenbeeld(clients, _find_erbij(clients, [lid for lid in leden if lid.client_id in heel]), heel)


def ask_chosen(toegang: Toegang, ids: Sequence[Any]) -> list[Vraagstelling]:
    """What ``find_chosen`` asks first."""
    getallen = _read_numbers(ids)
    return [_TE_KIEZEN(toegang, getallen), _GEZIN(getallen[0], toegang.vandaag)] if getallen else []


def find_chosen_clients(toegang: Toegang, ids: Sequence[Any], *, al: Sequence[Any] = ()) -> list[Client]:
    """The clients of ``find_chosen`` alone, in the order of the ids."""
    getallen = _read_numbers(ids)
    if not getallen:
        return []
    te_kiezen, heel = read(*ask_chosen_clients(toegang, getallen))
    return _take_shown(toegang, te_kiezen, getallen, within={*_read_numbers(al), *heel})


def ask_chosen_clients(toegang: Toegang, ids: Sequence[Any]) -> list[Vraagstelling]:
    """The questions of ``find_chosen_clients``."""
    getallen = _read_numbers(ids)
    return [_TE_KIEZEN(toegang, getallen), ask_reached(toegang, Recht.WERKBEELD_ZIEN, getallen)] if getallen else []


def _take_shown(toegang: Toegang, rows: Iterable[Client], getallen: Sequence[int], *, within: set[int]) -> list[Client]:
    """Those of ``within``, and who came from a search, which is asked of the others alone; in the order of naming."""
    per_pk = {client.pk: client for client in rows}
    vreemd = per_pk.keys() - within
    getoond = within.union(read_who_was_shown(toegang, vreemd)) if vreemd else within
    return [per_pk[pk] for pk in getallen if pk in per_pk and pk in getoond]


def may_choose(toegang: Toegang, ids: Iterable[int]) -> bool:
    """Whether one may log a contact with all of these people."""
    (rows,) = read(ask_may_choose(toegang, alle := set(ids)))
    return len(list(rows)) == len(alle)


def ask_may_choose(toegang: Toegang, ids: Iterable[int]) -> Vraagstelling:
    """The question of ``may_choose``."""
    return _TE_KIEZEN(toegang, sorted(set(ids)))


def count_strangers(toegang: Toegang, ids: Iterable[int]) -> int:
    """How many of these people are neither one's own, nor of the gezin of somebody else among them."""
    alle = set(ids)
    vreemd = alle - list_reached(toegang, Recht.WERKBEELD_ZIEN, sorted(alle))
    if len(vreemd) <= MEESTE_VREEMDEN:
        return len(vreemd)
    leden = Lidmaatschap.objects.open_on(toegang.vandaag)
    gezinnen = leden.filter(client__in=alle - vreemd).values("gezin")
    return len(vreemd - set(leden.filter(gezin__in=gezinnen, client__in=vreemd).values_list("client", flat=True)))


def _read_numbers(ids: Sequence[Any]) -> list[int]:
    return list(dict.fromkeys(nummer for pk in ids if (nummer := read_rownummer(pk)) is not None))


def _find_erbij(gekozen: Sequence[Client], leden: Sequence[Lidmaatschap]) -> list[Client]:
    """Who may be named along with the first: only when that one shows in this gezin, too."""
    if not gekozen or gekozen[0].pk not in {lid.client_id for lid in leden}:
        return []
    al_gekozen = {client.pk for client in gekozen}
    return [_add_relatie(lid) for lid in leden if lid.client_id not in al_gekozen and not lid.client.adres_afgeschermd]


def _add_relatie(lid: Lidmaatschap) -> Client:
    client: Any = lid.client
    client.relatie = lid.relatie
    return client
