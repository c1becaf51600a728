"""What can be chosen when a contact is logged. Reads only; every row comes from ``visible_to`` or the own locatie."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.core.cache import cache
from django.db.models import Count, Exists, OuterRef, Q
from django.utils import timezone

from clients.models import Client, Inschrijving, Lidmaatschap
from core.adres import rownummer
from core.periode import Periode
from organisatie.models import Aanstelling, Gebruiker, Locatie, Partner
from organisatie.rechten import Recht, Rol, Toegang
from spreekuur.domain import DAGEN_GETELD, order_onderwerpen
from spreekuur.models import Contact, Contactonderwerp, Onderwerp, Zitting

BEWAAR_SECONDEN = 26 * 3600
ZITTINGEN_TERUG = timedelta(days=14)


def locaties_of(toegang: Toegang) -> list[Locatie]:
    """The locaties at which this person logs contacts, by name."""
    return list(Locatie.objects.visible_to(toegang, Recht.CONTACT_MAKEN).order_by("naam", "pk"))


def onderwerpen_on(locatie: Locatie, dag: date, *, ook: Sequence[int] = ()) -> list[Onderwerp]:
    """What can be chosen on that day (and ``ook``: ids chosen before), in the order of the list."""
    te_kiezen = Onderwerp.objects.filter(locatie=locatie).open_on(dag)
    rows = te_kiezen if not ook else Onderwerp.objects.filter(Q(pk__in=te_kiezen.values("pk")) | Q(pk__in=ook))
    return list(rows.order_by("volgorde", "naam"))


def most_used_first(onderwerpen: Sequence[Onderwerp], locatie: Locatie, dag: date) -> list[Onderwerp]:
    """These, with what this team used most before that day in front."""
    per_pk = {onderwerp.pk: onderwerp for onderwerp in onderwerpen}
    return [per_pk[pk] for pk in order_onderwerpen(per_pk, _gebruik(locatie, dag))]


def _gebruik(locatie: Locatie, dag: date) -> dict[int, int]:
    """How often each onderwerp was used in the 90 days before that day.

    The day itself does not count, so that a digit stays with its onderwerp within one spreekuur; the answer is kept
    for the day, so that it costs nothing at the desk.
    """
    sleutel = f"onderwerpgebruik:{locatie.pk}:{dag:%Y%m%d}"
    gebruik: dict[int, int] | None = cache.get(sleutel)
    if gebruik is None:
        contacten = Contact.objects.filter(locatie=locatie).in_periode(Periode(dag - timedelta(days=DAGEN_GETELD), dag))
        rows = Contactonderwerp.objects.filter(contact__in=contacten.values("pk"))
        gebruik = dict(rows.values_list("onderwerp").annotate(aantal=Count("pk")))
        cache.set(sleutel, gebruik, BEWAAR_SECONDEN)
    return gebruik


def partners(ook: Sequence[int] = ()) -> list[Partner]:
    """To whom somebody can be referred (and ``ook``: ids chosen before), by name."""
    return list(Partner.objects.filter(Q(actief=True) | Q(pk__in=ook)).order_by("naam"))


def collegas(toegang: Toegang, locatie: Locatie) -> list[Gebruiker]:
    """Colleagues who work here today, oneself left out: team leaders first (``is_teamleider``), then by name."""
    leiding = Aanstelling.objects.filter(gebruiker=OuterRef("pk"), locatie=locatie, rol=Rol.TEAMLEIDER.value)
    rows = Gebruiker.objects.werkzaam_op(locatie, toegang.vandaag).exclude(pk=toegang.gebruiker_id)
    rows = rows.annotate(is_teamleider=Exists(leiding.open_on(toegang.vandaag)))
    return list(rows.order_by("-is_teamleider", "naam", "pk"))


def zittingen(toegang: Toegang, locatie: Locatie, *, op: date | None = None) -> list[Zitting]:
    """The zittingen of the last two weeks (or of the day ``op``), the newest first."""
    rows = Zitting.objects.filter(spreekuur__locatie=locatie).select_related("spreekuur")
    sinds = toegang.vandaag - ZITTINGEN_TERUG
    recent = Q(datum__gte=sinds, datum__lte=toegang.vandaag)
    return list(rows.filter(recent if op is None else recent | Q(datum=op)).order_by("-datum", "begintijd", "pk"))


def zitting_now(toegang: Toegang, gehouden: Sequence[Zitting]) -> Zitting | None:
    """Of these zittingen the one that is going on now; in the minutes around it, too, because people stay sitting."""
    nu = timezone.localtime(toegang.nu).replace(tzinfo=None)
    marge = timedelta(minutes=30)
    for zitting in gehouden:
        begin, eind = (nu.combine(zitting.datum, tijd) for tijd in (zitting.begintijd, zitting.eindtijd))
        if begin - marge <= nu < eind + marge:
            return zitting
    return None


def zitting_end(toegang: Toegang, locatie: int) -> datetime | None:
    """When the zitting ends that is going on at that locatie (an id) now; the last one, if there are more."""
    tijd = timezone.localtime(toegang.nu).time()
    nu_bezig = Zitting.objects.filter(spreekuur__locatie=locatie).now_at(toegang.vandaag, tijd)
    zitting = nu_bezig.order_by("-eindtijd").first()
    return None if zitting is None else timezone.make_aware(datetime.combine(zitting.datum, zitting.eindtijd))


def zitting_end_for(toegang: Toegang, client: Client) -> datetime | None:
    """When the zitting ends that is going on now at the locatie where this client is inscribed."""
    hier = Inschrijving.objects.open_on(toegang.vandaag).filter(client=client).values_list("locatie", flat=True)
    return next((zitting_end(toegang, locatie) for locatie in hier), None)


def chosen_clients(toegang: Toegang, ids: Sequence[Any]) -> list[Client]:
    """The clients with these ids whom one may log a contact with, in the order of the ids."""
    getallen = [nummer for pk in ids if (nummer := rownummer(pk)) is not None]
    if not getallen:
        return []
    rows = Client.objects.visible_to(toegang, Recht.CONTACT_MAKEN).in_bulk(getallen)
    return [rows[pk] for pk in dict.fromkeys(getallen) if pk in rows]


def seen_whole(toegang: Toegang, clients: Sequence[Client]) -> frozenset[int]:
    """The ids of those of whom one may see more than the kaartje."""
    if not clients:
        return frozenset()
    rows = Client.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN).filter(pk__in=[client.pk for client in clients])
    return frozenset(rows.values_list("pk", flat=True))


def gezinsleden(toegang: Toegang, gekozen: Sequence[Client]) -> list[Client]:
    """Who lives in one gezin with the first chosen client and may be seen, each with ``relatie``.

    Nobody shows for a client of whom only the kaartje is known, nor for a shielded address.
    """
    if not gekozen or gekozen[0].adres_afgeschermd:
        return []
    leden = Lidmaatschap.objects.open_on(toegang.vandaag)
    gezin = leden.filter(client=gekozen[0].pk).values("gezin")
    zichtbaar = leden.visible_to(toegang, Recht.WERKBEELD_ZIEN).filter(gezin__in=gezin).select_related("client")
    rows = list(zichtbaar.order_by("client__geboren_vroegst", "client__naam", "client"))
    if gekozen[0].pk not in {lid.client_id for lid in rows}:
        return []
    al_gekozen = {client.pk for client in gekozen}
    return [_met_relatie(lid) for lid in rows if lid.client_id not in al_gekozen and not lid.client.adres_afgeschermd]


def _met_relatie(lid: Lidmaatschap) -> Client:
    client: Any = lid.client
    client.relatie = lid.relatie
    return client
