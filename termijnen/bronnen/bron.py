"""One kind of fact that deadlines follow from: its table and columns, and who may see and change it where.

Every fact comes back in the same columns: client, name, pk, parent, version, eight days, four texts. So one statement
serves one client after an action and five thousand at night, and its rows are what a fingerprint is made of.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from operator import itemgetter
from typing import Any

from django.db.models import Model

from organisatie.rechten import Recht

DAGEN, TEKSTEN = 8, 4
_EERSTE_DAG = 5
_EERSTE_TEKST = _EERSTE_DAG + DAGEN
VASTGELEGD = "vastgelegd_op"
Ruw = tuple[Any, ...]


class Kring(StrEnum):
    """Whose facts are read: of the clients that were asked for, of everybody whose title they follow, of children."""

    GEVRAAGD = "gevraagd"
    KETEN = "keten"
    KIND = "kind"


@dataclass(frozen=True)
class Bron:
    """A table of facts, its columns in the order of the plain value that a row becomes, and its place on screens."""

    model: type[Model]
    waarde: type[Any]
    dagen: tuple[str, ...] = ()
    teksten: tuple[str, ...] = ()
    ouder: str = ""
    """The column that the plain value keeps of its parent."""
    via_ouder: bool = False
    """Whether the client stands in the table of the parent."""
    met_versie: bool = False
    kring: Kring = Kring.GEVRAAGD
    tabel: str = ""
    """What to read instead of the table of the model."""
    client: str = "client_id"
    """The column of the client."""
    waar: str = ""
    zien: Recht | None = None
    """The right that shows the fact; None: no deadline leads to one."""
    wijzigen: Recht | None = None
    adres: str = ""
    """The name of the page on which it is changed."""
    woord: str = ""
    """Its key, where the model already gives another kind of fact."""

    @property
    def naam(self) -> str:
        """The one key of a kind of fact: the name of its model, also the word before the number in ``Termijn.feit``."""
        return self.woord or str(self.model._meta.model_name)

    def sql(self) -> str:
        """The part of the statement that reads this table."""
        meta = self.model._meta
        kolommen = [
            f"{'p' if self.via_ouder else 't'}.{self.client}",
            f"'{self.naam}'",
            f"t.{meta.pk.column}",
            f"t.{self.ouder}" if self.ouder else "null::bigint",
            "t.versie" if self.met_versie else "null::int",
            *_fill_up(self.dagen, DAGEN, "date"),
            *_fill_up(self.teksten, TEKSTEN, "text"),
        ]
        tabel = f"{self.tabel or meta.db_table} t"
        if self.via_ouder:
            ouder = meta.get_field(self.ouder.removesuffix("_id")).related_model._meta.db_table  # type: ignore[union-attr]
            tabel += f" join {ouder} p on p.id = t.{self.ouder}"
        waar = f" and {self.waar}" if self.waar else ""
        # Only names of our own tables and columns.
        return f"select {', '.join(kolommen)} from {tabel} where {kolommen[0]} in (select id from {self.kring}){waar}"  # noqa: S608

    @cached_property
    def maak(self) -> Callable[[Ruw], Any]:
        """From a row of the statement to the plain value."""
        plekken = [2, *([3] if self.ouder else []), *([4] if self.met_versie else [])]
        plekken += [_EERSTE_DAG + nummer for nummer in range(len(self.dagen))]
        plekken += [_EERSTE_TEKST + nummer for nummer in range(len(self.teksten))]
        kies, maak = itemgetter(*plekken), self.waarde._make
        return lambda ruw: maak(kies(ruw))


def _fill_up(kolommen: tuple[str, ...], aantal: int, soort: str) -> list[str]:
    return [f"t.{kolom}" for kolom in kolommen] + [f"null::{soort}"] * (aantal - len(kolommen))
