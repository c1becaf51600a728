"""The strip on top of the client page: what somebody at the desk needs to know first."""

from dataclasses import dataclass
from datetime import date, datetime

from clients.domain import TijdSinds, leeftijd_in_woorden, tijd_sinds
from clients.models import Balietoegang, Client, Huisvesting, Toewijzing, Tolkbehoefte
from organisatie.rechten import Recht, Toegang


@dataclass(frozen=True, slots=True)
class Strip:
    """``balie_tot`` is filled when the page is open for a short while only, at the desk."""

    leeftijd: str
    talen: str
    begeleiders: tuple[tuple[str, str], ...]
    gehuisvest_op: date | None
    sinds: TijdSinds | None
    balie_tot: datetime | None


def strip_van(client: Client, toegang: Toegang, rechten: frozenset[Recht]) -> Strip:
    """Put the strip together; at most three queries."""
    vandaag = toegang.vandaag
    gehuisvest_op = Huisvesting.objects.filter(client=client).open_on(vandaag).values_list("begin", flat=True).first()
    toewijzingen = Toewijzing.objects.filter(client=client).open_on(vandaag).select_related("gebruiker")
    return Strip(
        leeftijd=leeftijd_in_woorden(client.geboorte, op=vandaag),
        talen=_talen(client),
        begeleiders=tuple((t.get_rol_display(), t.gebruiker.naam) for t in toewijzingen.order_by("rol")),
        gehuisvest_op=gehuisvest_op,
        sinds=tijd_sinds(gehuisvest_op, vandaag) if gehuisvest_op else None,
        balie_tot=None if Recht.CLIENT_ZIEN in rechten else _balie_tot(client, toegang),
    )


def _balie_tot(client: Client, toegang: Toegang) -> datetime | None:
    mijn = Balietoegang.objects.open_at(toegang.nu).filter(client=client, gebruiker=toegang.gebruiker_id)
    return mijn.order_by("-tot").values_list("tot", flat=True).first()


def _talen(client: Client) -> str:
    """The languages and whether an interpreter is needed, as one phrase."""
    talen = ", ".join(client.talen) or "taal onbekend"
    if client.tolk == Tolkbehoefte.ONBEKEND:
        return talen
    return f"{talen} – {client.get_tolk_display()}"
