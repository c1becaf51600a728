"""One gemeente that keeps everything, and one thing of each kind that it counts."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from organisatie.figuren import GROEPEN
from organisatie.models import Gemeente, Locatie
from rapportage.indicator import Getal
from rapportage.rekenen import count_jaarstaten
from tests.factories import (
    ClientFactory,
    ContactFactory,
    GemeentedefinitieFactory,
    GemeenteFactory,
    HuisvestingFactory,
    LocatieFactory,
    RegistratieFactory,
    SpreekuurFactory,
)
from tests.factories_begeleiding import (
    CursusdeelnameFactory,
    PuntstandFactory,
    TrajectFactory,
    VoorzieningFactory,
    WerktrajectFactory,
)
from tests.factories_termijnen import (
    InburgeringFactory,
    PvtdeelnameFactory,
    PvtgroepFactory,
    TermijnFactory,
)

JAAR = 2017
STAND = date(2018, 3, 1)


@dataclass
class Wereld:
    """A gemeente with the locatie that serves it."""

    gemeente: Gemeente
    locatie: Locatie

    @classmethod
    def maak(cls, *, zonder: tuple[str, ...] = ()) -> "Wereld":
        """A gemeente that keeps every group of figures from 2010 on, except those of ``zonder``."""
        gemeente = GemeenteFactory()
        GemeentedefinitieFactory(gemeente=gemeente)
        for groep in GROEPEN:
            if groep not in zonder:
                RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(2010, 1, 1))
        return cls(gemeente, LocatieFactory(gemeenten=[gemeente]))

    def client(self, **velden: Any) -> Any:
        """Somebody inscribed at the locatie."""
        return ClientFactory(locatie=self.locatie, **velden)

    def gehuisvest(self, op: date = date(2017, 3, 3), *, client: Any = None, **velden: Any) -> Any:
        """Somebody who came to live here."""
        return HuisvestingFactory(client=client or self.client(), gemeente=self.gemeente, begin=op, **velden)

    def bewoner(self, **velden: Any) -> Any:
        """Somebody who has lived here since long before these years, so that nothing else is counted."""
        client = self.client(**velden)
        self.gehuisvest(date(2009, 6, 1), client=client)
        return client

    def termijn(self, dag: date, **velden: Any) -> Any:
        """A deadline with this last day, of somebody who lives here."""
        return TermijnFactory(client=self.bewoner(), begin=dag, **velden)

    def inburgering(self, **velden: Any) -> Any:
        """The duty of somebody who lives here."""
        eerder = {"wet": "Wi2013", "plichtig_op": date(2014, 5, 1), "pip_op": None, "leerroute": ""}
        return InburgeringFactory(client=self.bewoner(), kennisgeving_op=None, **(eerder | velden))

    def traject(self, begin: date = date(2017, 3, 3), **velden: Any) -> Any:
        """Somebody who is guided here."""
        velden.setdefault("client", self.client())
        return TrajectFactory(gemeente=self.gemeente, begin=begin, **velden)

    def geregeld(self, op: date, **velden: Any) -> Any:
        """Something that was arranged by somebody whose traject began long before."""
        return PuntstandFactory(traject=self.traject(date(2012, 1, 1)), op=op, **velden)

    def voorziening(self, op: date, **velden: Any) -> Any:
        """Something that was granted on that day to somebody who lives here."""
        velden.setdefault("client", self.bewoner())
        return VoorzieningFactory(gevraagd_op=date(2012, 1, 1), uitkomst="toegekend", beantwoord_op=op, **velden)

    def pvtdeelname(self, begin: date, **velden: Any) -> Any:
        """Somebody who lives here takes part in a group that began on that day."""
        velden.setdefault("groep", PvtgroepFactory(locatie=self.locatie, begin=begin))
        return PvtdeelnameFactory(client=self.bewoner(), **velden)

    def cursist(self, op: date, **velden: Any) -> Any:
        """Somebody who lives here takes part in a course that began on that day."""
        return CursusdeelnameFactory(client=self.bewoner(), **({"cursus__begin": op} | velden))

    def geslaagd(self, op: date, **velden: Any) -> Any:
        """Somebody who lives here passed VIP on that day."""
        eerder = {"begin": date(2012, 1, 1), "training_op": date(2012, 2, 1), "werkervaring_op": date(2012, 3, 1)}
        return WerktrajectFactory(client=self.bewoner(), geslaagd_op=op, **(eerder | velden))

    def hier(self) -> dict[str, Any]:
        """The locatie and the gemeente of this world."""
        return {"locatie": self.locatie, "gemeente": self.gemeente}

    def contact(self, op: date = date(2017, 5, 10), **velden: Any) -> Any:
        """A contact that counts here."""
        return ContactFactory(locatie=self.locatie, gemeente=self.gemeente, op=op, **velden)

    def spreekuur(self) -> Any:
        """A walk-in hour that is held for this gemeente."""
        return SpreekuurFactory(locatie=self.locatie, gemeente=self.gemeente)


@contextmanager
def undone() -> Iterator[None]:
    """Do something in a world that is as it was afterwards."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def count_waarden(gemeente: Gemeente, jaar: int, stand: date) -> dict[str, Getal | None]:
    """The figures of one year by code, without breakdowns."""
    staat = count_jaarstaten(gemeente, [jaar], stand, nodig={jaar: lambda _code, _naam: False})[jaar]
    return {code: cijfer.waarde for code, cijfer in staat.cijfers.items()}
