"""The strip on top of the client page: what somebody at the desk needs to know first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import QuerySet

from clients.domain import TijdSinds, measure_tijd_sinds, say_leeftijd
from clients.domain.keuzes import Tolkbehoefte
from clients.models import Balietoegang, Client, Huisvesting, Naamvorm, Toewijzing
from clients.tonen.wonen import tell_wonen
from clients.tonen.woonkaart import find_adres
from core.kijk import Kijk
from core.prepared import Prepared, read
from organisatie.rechten import Recht, Toegang

ANDERE_NAMEN = 2


@dataclass(frozen=True, slots=True)
class Stripbeeld:
    """What is known without the right to see a client (at the desk) stops at ``balie_tot``, which is then filled.

    ``ook`` are other spellings of the name, ``adres`` the words for where somebody lives: never a shielded street.
    """

    leeftijd: str
    talen: str
    begeleiders: tuple[tuple[str, str], ...]
    gehuisvest_op: date | None
    sinds: TijdSinds | None
    balie_tot: datetime | None
    ook: tuple[str, ...] = ()
    telefoon: str = ""
    adres: str = ""


def make_strip(kijk: Kijk) -> Stripbeeld:
    """Put the strip together; at most two trips besides the story of the home."""
    client, toegang = kijk.client, kijk.toegang
    vandaag = toegang.vandaag
    ziet_client = Recht.CLIENT_ZIEN in kijk.rechten
    begonnen, toewijzingen, vormen = map(
        list, read(_GEHUISVEST(client.pk, vandaag), _TOEWIJZINGEN(client.pk, vandaag), _NAAMVORMEN(client.pk))
    )
    gehuisvest_op = begonnen[0] if begonnen else None
    return Stripbeeld(
        leeftijd=say_leeftijd(client.geboorte, op=vandaag),
        talen=say_talen(client),
        begeleiders=tuple((t.get_rol_display(), t.gebruiker.naam) for t in toewijzingen),
        gehuisvest_op=gehuisvest_op,
        sinds=measure_tijd_sinds(gehuisvest_op, vandaag) if gehuisvest_op else None,
        balie_tot=None if ziet_client else _find_balie_end(client, toegang),
        ook=_list_other_names(client, vormen) if ziet_client else (),
        telefoon=client.telefoon if ziet_client else "",
        adres=find_adres(kijk.read(tell_wonen), vandaag) if ziet_client else "",
    )


def _find_gehuisvest(client: int, vandaag: date) -> QuerySet[Any, Any]:
    rows = Huisvesting.objects.filter(client=client).open_on(vandaag)
    return rows.order_by("begin", "pk").values_list("begin", flat=True)


def _find_toewijzingen(client: int, vandaag: date) -> QuerySet[Any]:
    return Toewijzing.objects.filter(client=client).open_on(vandaag).select_related("gebruiker").order_by("rol")


def _find_naamvormen(client: int) -> QuerySet[Any]:
    """Other spellings than the one that is shown, the newest first; one more than one can still read."""
    return Naamvorm.objects.filter(client=client, is_hoofdvorm=False).order_by("-pk")[: ANDERE_NAMEN + 1]


_GEHUISVEST = Prepared(_find_gehuisvest)
_TOEWIJZINGEN = Prepared(_find_toewijzingen)
_NAAMVORMEN = Prepared(_find_naamvormen)


def _list_other_names(client: Client, vormen: Iterable[Naamvorm]) -> tuple[str, ...]:
    namen = dict.fromkeys(str(vorm) for vorm in vormen)
    return tuple(naam for naam in namen if naam != client.naam)[:ANDERE_NAMEN]


def _find_balie_end(client: Client, toegang: Toegang) -> datetime | None:
    mijn = Balietoegang.objects.open_at(toegang.nu).filter(client=client, gebruiker=toegang.gebruiker_id)
    return max((toegang.einde for toegang in mijn.select_related("zitting")), default=None)


def say_talen(client: Client) -> str:
    """The languages and whether an interpreter is needed, as one phrase."""
    talen = ", ".join(client.talen) or "taal onbekend"
    if client.tolk == Tolkbehoefte.ONBEKEND:
        return talen
    return f"{talen} – {client.get_tolk_display()}"
