"""Where a client lives and how that came about, read as one story; and the homes that can be chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet, prefetch_related_objects

from clients.domain.keuzes import Aanboduitkomst, Woningsoort
from clients.models import Bewoning, Client, Huisvesting, Koppeling, Verwijdering, Woning, Woningaanbod
from clients.tonen.gezin import find_ook_voor, list_huisgenoten, may_see_adres
from core.periode import Periode
from core.prepared import Prepared, read
from organisatie.models import GepubliceerdCijfer
from organisatie.rechten import Recht, Toegang

HOOGSTENS = 200
AL_AANGEBODEN = (
    "Deze woning is ook aan iemand anders aangeboden, en daar is nog geen antwoord op. Overleg eerst met je collega."
)


@dataclass(frozen=True, slots=True)
class Woonbeeld:
    """Koppelingen with their offers and placements with their homes, the newest first.

    ``adres_zichtbaar`` False: the address is shielded for this person; then no street may be drawn.
    ``verwijderingen``: placements that were a mistake and were taken away; only for who may do that.
    """

    koppelingen: tuple[Koppeling, ...]
    huisvestingen: tuple[Huisvesting, ...]
    open_huisvesting: Huisvesting | None
    adres_zichtbaar: bool
    verwijderingen: tuple[Verwijdering, ...]


def tell_wonen(toegang: Toegang, client: Client) -> Woonbeeld:
    """Put the story together; at most four trips to the database."""
    koppelingen, rijen, verwijderingen = map(
        tuple, read(*(vraag(toegang, client.pk) for vraag in (_KOPPELINGEN, _HUISVESTINGEN, _VERWIJDERINGEN)))
    )
    aanbiedingen = Woningaanbod.objects.select_related("woning").order_by("-aangeboden_op", "-pk")
    prefetch_related_objects(koppelingen, Prefetch("aanbiedingen", aanbiedingen))
    bewoningen = Bewoning.objects.select_related("woning").order_by("-begin", "-pk")
    prefetch_related_objects(rijen, Prefetch("bewoningen", bewoningen))
    vandaag = toegang.vandaag
    return Woonbeeld(
        koppelingen=koppelingen,
        huisvestingen=rijen,
        open_huisvesting=next((h for h in rijen if h.eind is None or h.eind > vandaag), None),
        adres_zichtbaar=may_see_adres(toegang, client),
        verwijderingen=verwijderingen,
    )


def _find_koppelingen(toegang: Toegang, client: int) -> QuerySet[Koppeling]:
    rows = Koppeling.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(client=client)
    return rows.select_related("gemeente").order_by("-op", "-pk")


def _find_huisvestingen(toegang: Toegang, client: int) -> QuerySet[Huisvesting]:
    rows = Huisvesting.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(client=client)
    return rows.met_teldatum().select_related("gemeente").order_by("-begin", "-pk")


def _find_verwijderingen(toegang: Toegang, client: int) -> QuerySet[Verwijdering]:
    rows = Verwijdering.objects.visible_to(toegang, Recht.HUISVESTING_VERWIJDEREN).filter(client=client)
    return rows.select_related("gebruiker").order_by("-op", "-pk")


_KOPPELINGEN = Prepared(_find_koppelingen)
_HUISVESTINGEN = Prepared(_find_huisvestingen)
_VERWIJDERINGEN = Prepared(_find_verwijderingen)


def tell_what_lapses(huisvesting: Huisvesting) -> list[str]:
    """What changes when this placement is taken away, in sentences: what it counts for, its homes, the contacts."""
    rows = Huisvesting.objects.filter(pk=huisvesting.pk)
    teldatum = rows.met_teldatum().values_list("teldatum", flat=True).get()
    telt = teldatum is not None and rows.gehuisvest_in(Periode.jaar(teldatum.year)).exists()
    zinnen = [f"Deze huisvesting telde niet mee als gehuisvest in {huisvesting.gemeente}."]
    if telt:
        zinnen = [f"Deze huisvesting telt dan niet meer mee in {huisvesting.gemeente} in {teldatum.year}."]
        if GepubliceerdCijfer.objects.filter(gemeente=huisvesting.gemeente, jaar=teldatum.year).exists():
            zinnen.append(f"Over {teldatum.year} zijn al cijfers gedrukt. Die veranderen niet; wat er nu telt wel.")
    if aantal := huisvesting.bewoningen.count():
        zinnen.append(f"De {'woning gaat' if aantal == 1 else f'{aantal} woningen gaan'} bij deze persoon ook weg.")
    return [*zinnen, "De contacten van deze persoon worden opnieuw ingedeeld."]


def list_te_kiezen(toegang: Toegang, client: Client, *, gekozen: int | None = None) -> list[Woning]:
    """The homes to offer in a list for this client, by street: free ones, rooms, and those of their offers and gezin.

    ``gekozen`` is a home that must be in the list too; ``is_aangeboden``: it is on open offer outside the gezin. A form
    accepts any home in reach; this only keeps lists short.
    """
    vandaag = toegang.vandaag
    bewoond = Bewoning.objects.filter(Q(eind__isnull=True) | Q(eind__gt=vandaag), woning=OuterRef("pk"))
    eigen_mensen = [client.pk, *list_huisgenoten(toegang, client)]
    van_gezin = Bewoning.objects.open_on(vandaag).filter(huisvesting__client__in=eigen_mensen)
    eigen = Q(aanbiedingen__koppeling__client=client) | Q(pk__in=van_gezin.values("woning")) | Q(pk=gekozen)
    elders = find_open_aanbiedingen(OuterRef("pk")).exclude(koppeling__client__in=eigen_mensen)
    bereik = find_woningen_in_reach(toegang).annotate(is_aangeboden=Exists(elders))
    voorrang = bereik.filter(eigen).distinct()
    vrij = bereik.filter(~Exists(bewoond) | ~Q(soort=Woningsoort.ZELFSTANDIG)).order_by("-beschikbaar_vanaf", "-pk")
    woningen = {woning.pk: woning for woning in [*voorrang, *vrij[:HOOGSTENS]]}
    return sorted(woningen.values(), key=lambda w: (w.gemeente.sorteersleutel, w.sorteersleutel, w.pk))


def list_woningen(ids: Sequence[int], vandaag: date) -> list[Woning]:
    """These homes (of one page), in this order, each with ``is_bewoond``."""
    bewoond = Bewoning.objects.open_on(vandaag).filter(woning=OuterRef("pk"))
    rows = Woning.objects.filter(pk__in=ids).select_related("gemeente", "verhuurder")
    per_pk = {woning.pk: woning for woning in rows.annotate(is_bewoond=Exists(bewoond))}
    return [per_pk[pk] for pk in ids]


def leave_out_inhabited(woningen: QuerySet[Woning], vandaag: date) -> QuerySet[Woning]:
    """Of these homes those in which nobody lives; of the others no more is read than who lives in one of them."""
    bewoond = Bewoning.objects.open_on(vandaag).filter(woning__in=woningen.order_by().values("pk"))
    return woningen.exclude(pk__in=bewoond.values("woning"))


def find_woningen_in_reach(toegang: Toegang) -> QuerySet[Woning]:
    """The homes that this person may let somebody live in."""
    return Woning.objects.visible_to(toegang, Recht.HUISVESTING_WIJZIGEN).select_related("gemeente")


def find_accepted_woning(client: Client) -> int | None:
    """The home (an id) that this client accepted last and does not live in yet."""
    rows = Woningaanbod.objects.filter(koppeling__client=client, uitkomst=Aanboduitkomst.AANVAARD)
    bewoond = Bewoning.objects.filter(huisvesting__client=client, woning=OuterRef("woning"))
    rows = rows.filter(~Exists(bewoond)).order_by("-beantwoord_op", "-pk")
    return rows.values_list("woning", flat=True).first()


def find_ook_te_huisvesten(toegang: Toegang, client: Client) -> QuerySet[Client]:
    """Others of the gezin who live in the same gemeente now, or like this client in none yet: they move together."""
    rows = find_ook_voor(toegang, client, Recht.HUISVESTING_WIJZIGEN)
    nu = Huisvesting.objects.open_on(toegang.vandaag)
    hier = nu.filter(client=client).values_list("gemeente", flat=True).first()
    if hier is None:
        return rows.exclude(pk__in=nu.values("client"))
    return rows.filter(pk__in=nu.filter(gemeente=hier).values("client"))


def find_same_koppelingen(toegang: Toegang, koppeling: Koppeling) -> QuerySet[Koppeling]:
    """The newest koppeling to the same gemeente of each other person of the gezin, as far as one may change it."""
    anderen = find_ook_voor(toegang, koppeling.client, Recht.HUISVESTING_WIJZIGEN).values("pk").order_by()
    rows = Koppeling.objects.filter(client__in=anderen, gemeente=koppeling.gemeente)
    later = rows.filter(client=OuterRef("client"), op__gt=OuterRef("op"))
    return rows.filter(~Exists(later)).select_related("client").order_by("client__geboren_vroegst", "pk")


def find_same_aanbiedingen(toegang: Toegang, aanbod: Woningaanbod) -> QuerySet[Woningaanbod]:
    """The offers of the same home to others of the gezin that have no answer yet, as far as one may give it."""
    anderen = find_ook_voor(toegang, aanbod.koppeling.client, Recht.HUISVESTING_WIJZIGEN).values("pk").order_by()
    rows = find_open_aanbiedingen(aanbod.woning_id).filter(koppeling__client__in=anderen)
    return rows.select_related("koppeling__client").order_by("koppeling__client__geboren_vroegst", "pk")


def find_open_aanbiedingen(woning: Any) -> QuerySet[Woningaanbod]:
    """The offers of this home (an id) that nobody answered yet."""
    return Woningaanbod.objects.filter(woning=woning, uitkomst=Aanboduitkomst.OPEN)


def warn_of_aanbod(toegang: Toegang, client: Client, woning: int | None) -> list[str]:
    """A sentence when this home (an id) is on open offer to somebody outside the gezin; who that is, stays unsaid."""
    if woning is None:
        return []
    eigen = [client.pk, *list_huisgenoten(toegang, client)]
    if not find_open_aanbiedingen(woning).exclude(koppeling__client__in=eigen).exists():
        return []
    return [AL_AANGEBODEN]
