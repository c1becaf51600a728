"""Which columns of which tables are facts for deadlines, and the one statement that reads them all.

Every fact comes back in the same columns: client, kind, pk, parent, version, eight days, four texts. So one statement
serves one client after an action and five thousand at night, and its rows are what a fingerprint is made of.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any

from django.db.models import Model

from clients.domain.landen import STATELOOS
from clients.models import Client, Huisvesting, Inschrijving, Koppeling, Lidmaatschap
from inburgering.models import Boete, Inburgering, Termijnverlenging, Vrijstelling
from termijnen.models import Berekening, Brieftermijn, Regelacceptatie, Termijnhandeling
from termijnen.regels import feiten
from verblijf.models import Reisdocument, Verblijfsdocument, Verblijfsvergunning, Vergunningverlenging

DAGEN, TEKSTEN = 8, 4
BEREKENING = "berekening"
IDS = "<client ids>"
_EERSTE_DAG = 5
_EERSTE_TEKST = _EERSTE_DAG + DAGEN
Ruw = tuple[Any, ...]


@dataclass(frozen=True)
class Tabel:
    """One kind of fact: its table, and its columns in the order of the plain value that it becomes."""

    soort: str
    model: type[Model]
    waarde: type[Any]
    dagen: tuple[str, ...] = ()
    teksten: tuple[str, ...] = ()
    ouder: str = ""
    """The column that the plain value keeps of its parent."""
    via_ouder: bool = False
    """Whether the client stands in the table of the parent."""
    met_versie: bool = False
    van_referent: bool = False
    """Whether the deadlines of a family member follow from it too."""
    waar: str = ""

    def sql(self) -> str:
        """The part of the statement that reads this table."""
        meta = self.model._meta
        kolommen = [
            "p.client_id" if self.via_ouder else "t.client_id",
            f"'{self.soort}'",
            f"t.{meta.pk.column}",
            f"t.{self.ouder}" if self.ouder else "null::bigint",
            "t.versie" if self.met_versie else "null::int",
            *_fill_up(self.dagen, DAGEN, "date"),
            *_fill_up(self.teksten, TEKSTEN, "text"),
        ]
        bron = f"{meta.db_table} t"
        if self.via_ouder:
            ouder = meta.get_field(self.ouder.removesuffix("_id")).related_model._meta.db_table  # type: ignore[union-attr]
            bron += f" join {ouder} p on p.id = t.{self.ouder}"
        wie = "keten" if self.van_referent else "gevraagd"
        waar = f" and {self.waar}" if self.waar else ""
        # Only names of our own tables and columns.
        return f"select {', '.join(kolommen)} from {bron} where {kolommen[0]} in (select id from {wie}){waar}"  # noqa: S608

    @cached_property
    def maak(self) -> Callable[[Ruw], Any]:
        """From a row of the statement to the plain value."""
        plekken = [2, *([3] if self.ouder else []), *([4] if self.met_versie else [])]
        plekken += [_EERSTE_DAG + nummer for nummer in range(len(self.dagen))]
        plekken += [_EERSTE_TEKST + nummer for nummer in range(len(self.teksten))]
        kies, maak = itemgetter(*plekken), self.waarde._make
        if len(plekken) == 1:
            return lambda ruw: maak((kies(ruw),))
        return lambda ruw: maak(kies(ruw))


def _fill_up(kolommen: tuple[str, ...], aantal: int, soort: str) -> list[str]:
    return [f"t.{kolom}" for kolom in kolommen] + [f"null::{soort}"] * (aantal - len(kolommen))


_VAST = "vastgelegd_op"
TABELLEN = (
    Tabel(
        "vergunning", Verblijfsvergunning, feiten.Vergunning,
        (
            "bekendmaking", "ingangsdatum", "eind", "ingetrokken_op", "intrekking_bekend_op", "voornemen_op",
            "asielaanvraag_op", _VAST,
        ), ("soort", "status", "nareis"),
        ouder="referent_id", met_versie=True, van_referent=True,
    ),
    Tabel(
        "verlenging", Vergunningverlenging, feiten.Verlenging,
        ("ingediend_op", "besloten_op", "eind", _VAST), ("uitkomst",),
        ouder="vergunning_id", via_ouder=True, met_versie=True, van_referent=True,
    ),
    Tabel("verblijfsdocument", Verblijfsdocument, feiten.Document, ("eind", "ingeleverd_op", _VAST), ("soort",)),
    Tabel("reisdocument", Reisdocument, feiten.Document, ("eind", "ingeleverd_op", _VAST), ("soort",)),
    Tabel(
        "inburgering", Inburgering, feiten.Inburgering,
        ("plichtig_op", "kennisgeving_op", "pip_op", "pvt_op", "einde_volgens_duo", "geslaagd_op", _VAST), ("wet",),
    ),
    Tabel(
        "termijnverlenging", Termijnverlenging, feiten.Termijnverlenging,
        ("aangevraagd_op", "besloten_op", "nieuw_einde", _VAST), ("besluit",),
        ouder="inburgering_id", via_ouder=True, met_versie=True,
    ),
    Tabel(
        "vrijstelling", Vrijstelling, feiten.Vrijstelling, ("begin", "eind"), ("soort",),
        ouder="inburgering_id", via_ouder=True,
    ),
    Tabel(
        "boete", Boete, feiten.Boete, ("dagtekening", "nieuw_einde", "vervallen_op", _VAST), ("grond",),
        ouder="inburgering_id", via_ouder=True, met_versie=True,
    ),
    Tabel("huisvesting", Huisvesting, feiten.Huisvesting, ("begin", "brp_op", "eind"), ("gemeente_id::text",)),
    Tabel("koppeling", Koppeling, feiten.Koppeling, ("op",)),
    Tabel(
        "brief", Brieftermijn, feiten.Brief, ("dagtekening", "uiterste_dag", _VAST), ("soort", "afzender", "gevraagd"),
    ),
    Tabel(
        "handeling", Termijnhandeling, feiten.Daad, ("op", "nieuwe_dag"), ("sleutel", "soort", "bewijs", "reden"),
        van_referent=True, waar="t.ongedaan_op is null",
    ),
    Tabel("acceptatie", Regelacceptatie, feiten.Acceptatie, (), ("sleutel", "regelversie"), van_referent=True),
)  # fmt: skip
PERSOON = Tabel("persoon", Client, feiten.Persoon, ("geboren", "sinds"))
LIDMAATSCHAP = Tabel("lidmaatschap", Lidmaatschap, feiten.Lidmaatschap, ("begin", "eind"))
STAATLOZE = Tabel("staatloze", Client, feiten.Staatloze)
PER_SOORT = {tabel.soort: tabel for tabel in (*TABELLEN, PERSOON, LIDMAATSCHAP, STAATLOZE)}
VAN_REFERENT = frozenset(tabel.soort for tabel in TABELLEN if tabel.van_referent)


def make_statement() -> str:
    """The statement, with ``IDS`` where the client ids go; ordered by client, kind and pk.

    ``keten`` adds the people whose title these clients follow; ``kind`` holds who came to the team under age.
    """
    vergunning, client = Verblijfsvergunning._meta.db_table, Client._meta.db_table
    inschrijving, lid = Inschrijving._meta.db_table, Lidmaatschap._meta.db_table
    return f"""
        with recursive gevraagd as materialized (select unnest('{{{IDS}}}'::bigint[]) as id),
        keten(id) as (
            select id from gevraagd
            union select v.referent_id from {vergunning} v join keten on v.client_id = keten.id
            where v.referent_id is not null
        ),
        kind as materialized (
            select c.id, c.geboren_vroegst as geboren, min(i.begin) as sinds
            from {client} c join {inschrijving} i on i.client_id = c.id
            where c.id in (select id from gevraagd) and c.geboren_vroegst = c.geboren_laatst
            group by c.id having c.geboren_vroegst > min(i.begin) - interval '18 years'
        )
        {" union all ".join(tabel.sql() for tabel in TABELLEN)}
        union all select id, 'persoon', id, null, null, geboren, sinds{_make_empty(2)} from kind
        union all select id, 'staatloze', id, null, null{_make_empty(0)} from {client}
            where id in (select id from gevraagd) and nationaliteit = '{STATELOOS}'
        union all select t.client_id, 'lidmaatschap', t.id, null, null, t.begin, t.eind{_make_empty(2)}
            from {lid} t join kind on kind.id = t.client_id
        union all select client_id, '{BEREKENING}', client_id, null, null{", null::date" * DAGEN}, vingerafdruk
            {", null::text" * (TEKSTEN - 1)}
            from {Berekening._meta.db_table} where client_id in (select id from gevraagd)
        order by 1, 2, 3
    """  # noqa: S608 - only names of our own tables and columns


def _make_empty(dagen: int) -> str:
    """The empty columns after this many days."""
    return f"{', null::date' * (DAGEN - dagen)}{', null::text' * TEKSTEN}"
