"""The strip on top of the client page: what somebody at the desk needs to know first."""

from dataclasses import dataclass
from datetime import date, datetime

from clients.domain import TijdSinds, measure_tijd_sinds, say_leeftijd
from clients.domain.keuzes import Tolkbehoefte
from clients.models import Balietoegang, Client, Huisvesting, Toewijzing
from organisatie.rechten import Recht, Toegang


@dataclass(frozen=True, slots=True)
class Stripbeeld:
    """``balie_tot`` is filled when the page is open for a short while only, at the desk."""

    leeftijd: str
    talen: str
    begeleiders: tuple[tuple[str, str], ...]
    gehuisvest_op: date | None
    sinds: TijdSinds | None
    balie_tot: datetime | None


def make_strip(client: Client, toegang: Toegang, rechten: frozenset[Recht]) -> Stripbeeld:
    """Put the strip together; at most three queries."""
    vandaag = toegang.vandaag
    gehuisvest_op = Huisvesting.objects.filter(client=client).open_on(vandaag).values_list("begin", flat=True).first()
    toewijzingen = Toewijzing.objects.filter(client=client).open_on(vandaag).select_related("gebruiker")
    return Stripbeeld(
        leeftijd=say_leeftijd(client.geboorte, op=vandaag),
        talen=say_talen(client),
        begeleiders=tuple((t.get_rol_display(), t.gebruiker.naam) for t in toewijzingen.order_by("rol")),
        gehuisvest_op=gehuisvest_op,
        sinds=measure_tijd_sinds(gehuisvest_op, vandaag) if gehuisvest_op else None,
        balie_tot=None if Recht.CLIENT_ZIEN in rechten else _find_balie_end(client, toegang),
    )


def _find_balie_end(client: Client, toegang: Toegang) -> datetime | None:
    mijn = Balietoegang.objects.open_at(toegang.nu).filter(client=client, gebruiker=toegang.gebruiker_id)
    return mijn.order_by("-tot").values_list("tot", flat=True).first()


def say_talen(client: Client) -> str:
    """The languages and whether an interpreter is needed, as one phrase."""
    talen = ", ".join(client.talen) or "taal onbekend"
    if client.tolk == Tolkbehoefte.ONBEKEND:
        return talen
    return f"{talen} – {client.get_tolk_display()}"
