"""The world of the matrix: who asks, for which kind of client, and what the table of rights promises them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.utils import timezone

from clients.models import Client, Meeleestoegang
from organisatie.models import Locatie
from organisatie.rechten import MEELEZEN, RECHTEN, Bereik, Recht, Rol
from tests.factories import (
    BalietoegangFactory,
    BehandelingFactory,
    ClientFactory,
    GebruikerFactory,
    LidmaatschapFactory,
    LocatieFactory,
    ToewijzingFactory,
)
from tests.team import Collega

# What each reach gives, per kind of client. ``oneself``, ``own gezin``, ``handled elsewhere`` and
# ``other locatie`` are in none.
REACHES = {
    Bereik.EIGEN: {"assigned"},
    Bereik.BALIE: {"assigned", "balie open"},
    Bereik.LOCATIE: {"assigned", "unassigned", "assigned in the past", "balie open", "balie ended"},
    Bereik.BEHANDELEND: {"handled here"},
    Bereik.GEMEENTE: set(),
}


@dataclass
class Vraagsteller:
    """Who asks: a colleague in one role, with the locatie of that role and another one."""

    rol: Rol
    collega: Collega
    hier: Locatie
    elders: Locatie


def vraagsteller(rol: Rol) -> Vraagsteller:
    """Make a colleague in this role at a locatie, and another locatie."""
    hier, elders = LocatieFactory(), LocatieFactory()
    place = {"gemeente": hier.gemeenten.get()} if rol is Rol.GEMEENTE else {"locatie": hier}
    collega = Collega(rol, **place)
    return Vraagsteller(rol, collega, hier, elders)


def _assigned(wie: Vraagsteller) -> Client:
    client = ClientFactory(locatie=wie.hier)
    ToewijzingFactory(client=client, gebruiker=wie.collega.gebruiker)
    return client


def _past(wie: Vraagsteller) -> Client:
    client = ClientFactory(locatie=wie.hier)
    ToewijzingFactory(client=client, gebruiker=wie.collega.gebruiker, eind=timezone.localdate())
    return client


def _balie(wie: Vraagsteller, uren: int) -> Client:
    client = ClientFactory(locatie=wie.hier)
    nu = timezone.now()
    BalietoegangFactory(
        client=client,
        gebruiker=wie.collega.gebruiker,
        locatie=wie.hier,
        op=timezone.localdate(),
        tot=nu + timedelta(hours=uren),
    )
    return client


def _meelezen(wie: Vraagsteller) -> Client:
    client = _past(wie)
    Meeleestoegang.objects.create(
        client=client,
        gebruiker=wie.collega.gebruiker,
        begin=timezone.localdate(),
        eind=timezone.localdate() + timedelta(days=7),
    )
    return client


def _own_gezin(wie: Vraagsteller) -> Client:
    client = _assigned(wie)
    ik = ClientFactory(locatie=wie.hier, gebruiker=wie.collega.gebruiker)
    gezin = LidmaatschapFactory(client=ik, gezin__locatie=wie.hier).gezin
    LidmaatschapFactory(client=client, gezin=gezin)
    return client


def _oneself(wie: Vraagsteller) -> Client:
    client = _assigned(wie)
    client.gebruiker = wie.collega.gebruiker
    client.save()
    return client


KINDS: dict[str, Callable[[Vraagsteller], Client]] = {
    "assigned": _assigned,
    "unassigned": lambda wie: ClientFactory(locatie=wie.hier),
    "assigned in the past": _past,
    "balie open": lambda wie: _balie(wie, 1),
    "balie ended": lambda wie: _balie(wie, -1),
    "meelezen": _meelezen,
    "oneself": _oneself,
    "own gezin": _own_gezin,
    "handled here": lambda wie: BehandelingFactory(client__locatie=wie.elders, locatie=wie.hier).client,
    "handled elsewhere": lambda wie: BehandelingFactory(client__locatie=wie.elders, locatie=wie.elders).client,
    "other locatie": lambda wie: ClientFactory(locatie=wie.elders),
}
ELDERS = frozenset({"handled here", "handled elsewhere", "other locatie"})
"""Kinds of client who are inscribed at another locatie than that of who asks."""


def may_reach(rol: Rol, recht: Recht, kind: str) -> bool:
    """What the table promises, worked out apart from the querysets: the right, and its reach over this client."""
    bereik = RECHTEN[rol].get(recht)
    if kind == "meelezen":
        return bereik is Bereik.LOCATIE or (recht in MEELEZEN and bereik in {Bereik.EIGEN, Bereik.BALIE})
    return bereik is not None and kind in REACHES[bereik]


@dataclass
class Geval:
    """One case: who asks, for which client, at whose locatie; example-makers build rows on it."""

    wie: Vraagsteller
    kind: str
    client: Client
    locatie: Locatie

    @property
    def gemeente(self) -> Any:
        """The gemeente of the locatie of this case."""
        return self.locatie.gemeenten.get()

    def iemand(self) -> Any:
        """A colleague who works at the locatie of this case, other than the one who asks."""
        return Collega(Rol.VRIJWILLIGER, self.locatie).gebruiker

    def los(self) -> Any:
        """A person without any Aanstelling."""
        return GebruikerFactory()


def geval(wie: Vraagsteller, kind: str) -> Geval:
    """Make the client of this kind, and say at whose locatie the rows of this case are."""
    return Geval(wie, kind, KINDS[kind](wie), wie.elders if kind in ELDERS else wie.hier)
