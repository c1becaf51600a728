"""All kinds of facts together, one file per package, and the one statement that reads them."""

from clients.models import Client, Inschrijving
from core.wing import import_wing
from termijnen.bronnen.bron import DAGEN, TEKSTEN, Bron, Kring
from termijnen.models import Berekening
from verblijf.models import Verblijfsvergunning

IDS = "<client ids>"
BEREKENING = "berekening"
BRONNEN: tuple[Bron, ...] = tuple(
    bron for module in import_wing("termijnen.bronnen", without=("alles", "bron", "lezen")) for bron in module.BRONNEN
)
PER_NAAM = {bron.naam: bron for bron in BRONNEN}
VAN_REFERENT = frozenset(bron.naam for bron in BRONNEN if bron.kring is Kring.KETEN)


def find_bron(feit: str) -> tuple[Bron, int]:
    """The kind of fact behind a deadline, and the number of the row, from ``Termijn.feit``.

    Raises KeyError for a word that no kind of fact has.
    """
    naam, _, nummer = feit.rpartition("-")
    return PER_NAAM[naam], int(nummer)


def make_statement() -> str:
    """The statement, with ``IDS`` where the client ids go; ordered by client, kind and pk.

    ``keten`` adds the people whose title these clients follow; ``kind`` holds who came to the team under age.
    """
    vergunning, client = Verblijfsvergunning._meta.db_table, Client._meta.db_table
    return f"""
        with recursive gevraagd as materialized (select unnest('{{{IDS}}}'::bigint[]) as id),
        keten(id) as (
            select id from gevraagd
            union select v.referent_id from {vergunning} v join keten on v.client_id = keten.id
            where v.referent_id is not null
        ),
        kind as materialized (
            select c.id, c.geboren_vroegst as geboren, min(i.begin) as sinds
            from {client} c join {Inschrijving._meta.db_table} i on i.client_id = c.id
            where c.id in (select id from gevraagd) and c.geboren_vroegst = c.geboren_laatst
            group by c.id having c.geboren_vroegst > min(i.begin) - interval '18 years'
        )
        {" union all ".join(bron.sql() for bron in BRONNEN)}
        union all select client_id, '{BEREKENING}', client_id, null, null{", null::date" * DAGEN}, vingerafdruk
            {", null::text" * (TEKSTEN - 1)}
            from {Berekening._meta.db_table} where client_id in (select id from gevraagd)
        order by 1, 2, 3
    """  # noqa: S608 - only names of our own tables and columns
