"""What a colleague has in their hands, in bundles that go to one person. Reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch, Q, QuerySet

from core.overdragen import Houder, Overdrachtstuk, count_stukken, list_houders, list_stukken
from organisatie.models import Aanstelling, Afwezigheid, Gebruiker
from organisatie.rechten import RECHTEN, Recht, Toegang
from vandaag.domain import share_fairly

ROLLEN = tuple(rol.value for rol, rechten in RECHTEN.items() if Recht.CONTACT_MAKEN in rechten)
"""Who can take something over: whoever works with clients."""


@dataclass(frozen=True, slots=True)
class Bundelbeeld:
    """What goes to one colleague together: about whom, and what it is.

    Bundels with the same ``samen`` had better go to one colleague too.
    """

    sleutel: str
    naam: str
    client: Any
    wat: tuple[str, ...]
    samen: str
    keuzes: tuple[tuple[str, str], ...] = ()


def list_bundels(toegang: Toegang, gebruiker: Gebruiker, op: date) -> list[Bundelbeeld]:
    """Everything that this colleague has in their hands on that day, per client."""
    return make_bundels(list_stukken(toegang, gebruiker, op))


def make_bundels(stukken: Iterable[Overdrachtstuk]) -> list[Bundelbeeld]:
    """These things, per client, in the order in which they come."""
    per_bundel: dict[str, list[Overdrachtstuk]] = {}
    for stuk in stukken:
        per_bundel.setdefault(stuk.bundel, []).append(stuk)
    return [
        Bundelbeeld(
            sleutel=sleutel,
            naam=_make_naam(samen[0]),
            client=samen[0].client,
            wat=tuple(dict.fromkeys(stuk.wat for stuk in samen)),
            samen=next((stuk.samen for stuk in samen if stuk.samen), sleutel),
            keuzes=samen[0].keuzes,
        )
        for sleutel, samen in per_bundel.items()
    ]


def list_te_vertellen(bundels: Iterable[Bundelbeeld]) -> list[Any]:
    """The clients who should hear that somebody else takes over, each once."""
    return list(dict.fromkeys(bundel.client for bundel in bundels if bundel.client))


def _make_naam(stuk: Overdrachtstuk) -> str:
    if stuk.client is None:
        return stuk.wat
    return f"{stuk.client.naam}: {stuk.wat}" if stuk.keuzes else str(stuk.client.naam)


def find_opvolgers(toegang: Toegang, gebruiker: Gebruiker) -> QuerySet[Gebruiker]:
    """The colleagues of these locaties who can take something over today, by name."""
    rows = Gebruiker.objects.filter(pk__in=_find_here(toegang).values("gebruiker"), is_active=True).exclude(
        pk=gebruiker.pk
    )
    return rows.order_by("sorteersleutel", "pk")


def make_voorstel(toegang: Toegang, bundels: Iterable[Bundelbeeld], collegas: Iterable[Gebruiker]) -> dict[str, int]:
    """Who could take over what, when it is divided fairly; a gezin stays with one colleague."""
    belasting = count_stukken(toegang, toegang.vandaag)
    vrij = {bundel.sleutel: bundel.samen for bundel in bundels if not bundel.keuzes}
    return share_fairly(vrij, belasting, [collega.pk for collega in collegas])


@dataclass(frozen=True, slots=True)
class Collegabeeld:
    """A colleague: how many clients they guide, and when they are away, now or later."""

    collega: Gebruiker
    aantal: int
    afwezig: tuple[Afwezigheid, ...]


def list_collegabeelden(toegang: Toegang) -> list[Collegabeeld]:
    """Everybody who has something in their hands or can get it, by name."""
    geteld = count_stukken(toegang, toegang.vandaag)
    rows = Gebruiker.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN).filter(
        Q(pk__in=geteld.keys()) | Q(pk__in=_find_here(toegang).values("gebruiker"))
    )
    weg = Afwezigheid.objects.nu_of_straks(toegang.vandaag).order_by("begin", "pk")
    rijen = rows.prefetch_related(Prefetch("afwezigheden", weg)).order_by("sorteersleutel", "pk")
    return [Collegabeeld(rij, geteld.get(rij.pk, 0), tuple(rij.afwezigheden.all())) for rij in rijen]


def list_other_houders(toegang: Toegang, collegas: Iterable[Collegabeeld]) -> list[Houder]:
    """Who has something in their hands and is none of these colleagues."""
    getoond = {beeld.collega.pk for beeld in collegas}
    return [houder for houder in list_houders(toegang, toegang.vandaag) if houder.gebruiker not in getoond]


def _find_here(toegang: Toegang) -> Any:
    """The appointments of today of who works with clients at these locaties."""
    plaatsen = toegang.locaties(Recht.CLIENT_TOEWIJZEN)
    return Aanstelling.objects.open_on(toegang.vandaag).filter(locatie__in=plaatsen, rol__in=ROLLEN)
