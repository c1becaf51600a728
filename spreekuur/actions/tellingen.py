"""Keep what is counted before anybody asks equal to the rows: each night, and after its triggers were switched off."""

from typing import NamedTuple

from django.db import connection

from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from spreekuur.models.telling import GAT_ONDERWERP, GAT_PERSOON

_DAGEN = (
    ("spreekuur_contactdag", "spreekuur_contact", "gemeente_id, op, soort, wijze"),
    ("spreekuur_onderwerpdag", "spreekuur_contactonderwerp", "gemeente_id, op, onderwerp_id"),
)
_GATEN = ((GAT_PERSOON, "spreekuur_contactdeelname"), (GAT_ONDERWERP, "spreekuur_contactonderwerp"))
_SAMEN = """
WITH weg AS (
  DELETE FROM {dag} WHERE (gemeente_id, op) IN (
    SELECT gemeente_id, op FROM {dag} GROUP BY {wat} HAVING count(*) > 1 OR sum(aantal) = 0
  ) RETURNING *
)
INSERT INTO {dag} ({wat}, aantal) SELECT {wat}, sum(aantal) FROM weg GROUP BY {wat} HAVING sum(aantal) <> 0
"""
_TELLEN = """
INSERT INTO {dag} ({wat}, aantal) SELECT {wat}, sum(n) FROM (
  SELECT {wat}, count(*) AS n FROM {rijen} GROUP BY {wat} UNION ALL SELECT {wat}, -aantal FROM {dag}
) AS beide GROUP BY {wat} HAVING sum(n) <> 0
"""
_GAT_OVER = """
DELETE FROM spreekuur_contactgat AS g
WHERE mist = '{mist}' AND EXISTS (SELECT FROM {tabel} WHERE contact_id = g.contact_id)
"""
_GAT_TE_MAKEN = """
INSERT INTO spreekuur_contactgat (contact_id, gemeente_id, op, mist)
SELECT id, gemeente_id, op, '{mist}' FROM spreekuur_contact AS c
WHERE NOT EXISTS (SELECT FROM {tabel} WHERE contact_id = c.id)
AND NOT EXISTS (SELECT FROM spreekuur_contactgat WHERE contact_id = c.id AND mist = '{mist}')
ON CONFLICT DO NOTHING
"""
_EERSTEN = """
UPDATE spreekuur_contactdeelname AS d SET eerste_van_jaar = NOT d.eerste_van_jaar FROM (
  SELECT id, row_number() OVER (PARTITION BY client_id, gemeente_id, extract(year FROM op) ORDER BY op, id) = 1
  AS eerste FROM spreekuur_contactdeelname
) AS telt WHERE telt.id = d.id AND telt.eerste <> d.eerste_van_jaar
"""


class Tellingverschil(NamedTuple):
    """How many lines of each projection were not what the rows say; all of them are mended."""

    dagen: int
    gaten: int
    eersten: int


@action(Recht.INRICHTEN, on=None, feiten=False)
def tellingen_nakijken(*, by: Toegang) -> Tellingverschil:
    """Put the counts of each day together, hold every projection against the rows, and mend what differs.

    On projections without lines it makes them from nothing. Safe to run twice, while others work.
    """
    with connection.cursor() as cursor:

        def change(sql: str, **namen: str) -> int:
            cursor.execute(sql.format(**namen))
            return int(cursor.rowcount)

        for dag, _, wat in _DAGEN:
            change(_SAMEN, dag=dag, wat=wat)
        return Tellingverschil(
            dagen=sum(change(_TELLEN, dag=dag, rijen=rijen, wat=wat) for dag, rijen, wat in _DAGEN),
            gaten=sum(change(sql, mist=m, tabel=t) for m, t in _GATEN for sql in (_GAT_OVER, _GAT_TE_MAKEN)),
            eersten=change(_EERSTEN),
        )
