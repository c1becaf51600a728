"""The strip on top of the client page: what somebody at the desk needs to know first."""

from dataclasses import dataclass
from datetime import date, datetime

from clients.domain import TijdSinds, measure_tijd_sinds, say_leeftijd
from clients.domain.keuzes import Tolkbehoefte
from clients.models import Balietoegang, Client, Huisvesting, Naamvorm, Toewijzing
from clients.tonen.wonen import tell_wonen
from clients.tonen.woonkaart import find_adres
from core.kijk import Kijk
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
    """Put the strip together; at most four queries besides the story of the home."""
    client, toegang = kijk.client, kijk.toegang
    vandaag = toegang.vandaag
    ziet_client = Recht.CLIENT_ZIEN in kijk.rechten
    gehuisvest_op = Huisvesting.objects.filter(client=client).open_on(vandaag).values_list("begin", flat=True).first()
    toewijzingen = Toewijzing.objects.filter(client=client).open_on(vandaag).select_related("gebruiker")
    return Stripbeeld(
        leeftijd=say_leeftijd(client.geboorte, op=vandaag),
        talen=say_talen(client),
        begeleiders=tuple((t.get_rol_display(), t.gebruiker.naam) for t in toewijzingen.order_by("rol")),
        gehuisvest_op=gehuisvest_op,
        sinds=measure_tijd_sinds(gehuisvest_op, vandaag) if gehuisvest_op else None,
        balie_tot=None if ziet_client else _find_balie_end(client, toegang),
        ook=_list_other_names(client) if ziet_client else (),
        telefoon=client.telefoon if ziet_client else "",
        adres=find_adres(kijk.read(tell_wonen), vandaag) if ziet_client else "",
    )


def _list_other_names(client: Client) -> tuple[str, ...]:
    """Other spellings than the one that is shown, the newest first; at most so many as one can still read."""
    vormen = Naamvorm.objects.filter(client=client, is_hoofdvorm=False).order_by("-pk")
    namen = dict.fromkeys(str(vorm) for vorm in vormen[: ANDERE_NAMEN + 1])
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
