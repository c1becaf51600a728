"""Who must hear of which deadline on a day, as one set of rows: SQL, because a night goes over all of them at once.

The ladder. Trap 1 is the begeleider (for a letter with an ``eigenaar``: that person; for a dossier: who is responsible
for it, also in the team of another town), trap 2 the vervanger or the begeleider, trap 3 every team leader of the
locatie. Nobody hears of a client whom they may not see on that day: they need an Aanstelling at the locatie where the
client is inscribed, or of a dossier, at the locatie that handles it, in a role with ``Recht.TERMIJN_ZIEN``, an account
that is not blocked, and the client may not be of their own gezin. A trap where nobody stands is skipped at once, never
waited for.

The flags. A deadline flags at each of its thresholds, on the day after its last day (-1), and on the day that
somebody chose with "later herinneren". An unknown date flags once: it may hide a term that runs, and who fills it in
ends it. What waits for an event flags nothing: there is nothing to do yet; nor does a chance that went by itself. All
of it follows from the rows as they are, so that it makes no difference when, or how often, the work is done.

Each statement goes over the clients of one ``Clientdeel``. What one client's flags are follows from that client alone.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from clients.domain.keuzes import Toewijzingrol
from clients.models.bereik import find_own_gezinnen
from core.post import NOG_TE_STUREN, Berichtstand
from gezinshereniging.domain.keuzes import Dossierstatus
from organisatie.rechten import RECHTEN, Recht, Rol
from termijnen.domain import VERLOOPT_VANZELF, Afloop, Termijnaard
from wetgeving.regels import BOEK


class Clientdeel(NamedTuple):
    """The clients with these ids: from ``van`` up to ``tot``, which is not one of them."""

    van: int
    tot: int


IEDEREEN = Clientdeel(0, 2**63 - 1)
GEEN_DAG = date(1970, 1, 1)
"""What a flag about an unknown date is for: a constant, so that it is raised once, whatever else changes."""
TE_LAAT = -1
"""The threshold of the day after the last day."""
WACHT_FATAAL = 2
"""Days before an unanswered flag goes one trap up, where a right is lost at the end: half of the shortest
warning but one (3 days)."""
WACHT_ANDERS = 4
"""The same for all others: a volunteer who comes once a week still answers most of them first."""

VERSTE = max(drempel for code in BOEK.codes() for regel in BOEK.versies(code) for drempel in regel.herinneren)
"""The earliest warning of all rules, in days: what lies further ahead has nothing to say yet."""

_PLEKKEN = """
ingeschreven AS (
    SELECT client_id, locatie_id FROM clients_inschrijving
    WHERE client_id >= %(van)s AND client_id < %(tot)s
    AND begin <= %(op)s AND (eind IS NULL OR eind > %(op)s)
),
werkt AS (
    SELECT a.gebruiker_id, a.locatie_id, bool_or(a.rol = %(leider)s) AS leidt
    FROM organisatie_aanstelling a JOIN organisatie_gebruiker g ON g.id = a.gebruiker_id
    WHERE g.is_active AND a.rol = ANY(%(rollen)s) AND a.begin <= %(op)s AND (a.eind IS NULL OR a.eind > %(op)s)
    GROUP BY a.gebruiker_id, a.locatie_id
),
eigen_gezin AS (
    SELECT * FROM unnest(%(helpers)s::bigint[], %(gezinsleden)s::bigint[]) AS e (gebruiker_id, client_id)
),
toegewezen AS (
    SELECT t.client_id, t.gebruiker_id, t.rol
    FROM clients_toewijzing t
    JOIN ingeschreven i ON i.client_id = t.client_id
    JOIN werkt w ON w.gebruiker_id = t.gebruiker_id AND w.locatie_id = i.locatie_id
    WHERE t.client_id >= %(van)s AND t.client_id < %(tot)s
    AND t.begin <= %(op)s AND (t.eind IS NULL OR t.eind > %(op)s)
    AND NOT EXISTS (SELECT FROM eigen_gezin e WHERE e.gebruiker_id = t.gebruiker_id AND e.client_id = t.client_id)
)"""

_DREMPELS = """
wakker AS (
    SELECT sleutel, client_id, feit, aard, is_fataal, dag, laatste, drempels, herinneren_vanaf FROM termijnen_termijn
    WHERE client_id >= %(van)s AND client_id < %(tot)s
    AND afloop = %(open)s AND aard <> %(wacht)s
    AND (herinneren_vanaf IS NULL OR herinneren_vanaf <= %(op)s OR dag <= %(op)s)
    AND NOT (code = ANY(%(verloopt)s) AND dag <= %(op)s)
    AND (dag IS NULL OR dag <= %(op)s + %(verste)s)
),
drempel AS (
    SELECT t.sleutel, t.client_id, t.feit, t.is_fataal, t.dag AS doel, d.drempel
    FROM wakker t CROSS JOIN LATERAL unnest(t.drempels) AS d (drempel) WHERE t.dag - d.drempel <= %(op)s
    UNION ALL
    SELECT sleutel, client_id, feit, is_fataal, laatste, %(te_laat)s FROM wakker WHERE laatste < %(op)s
    UNION ALL
    SELECT sleutel, client_id, feit, is_fataal, herinneren_vanaf, 0 FROM wakker WHERE herinneren_vanaf <= %(op)s
    UNION ALL
    SELECT sleutel, client_id, feit, is_fataal, %(geen_dag)s, 0 FROM wakker WHERE aard = %(onbekend)s
)"""

_ZAKEN = """
zaak AS (
    SELECT f.feit, f.client_id, z.verantwoordelijke_id AS gebruiker_id
    FROM (
        SELECT DISTINCT feit, client_id, split_part(feit, '-', 1) AS soort, split_part(feit, '-', 2)::bigint AS nummer
        FROM wakker WHERE feit ~ '^(dossier|aanvraag|beschikking|mutatie)-[0-9]+$'
    ) f
    LEFT JOIN gezinshereniging_aanvraag a ON f.soort = 'aanvraag' AND a.id = f.nummer
    LEFT JOIN gezinshereniging_beschikking b ON f.soort = 'beschikking' AND b.id = f.nummer
    LEFT JOIN gezinshereniging_procedure p ON p.id = coalesce(a.procedure_id, b.procedure_id)
    LEFT JOIN gezinshereniging_mutatie m ON f.soort = 'mutatie' AND m.id = f.nummer
    JOIN gezinshereniging_dossier z
        ON z.id = coalesce(p.dossier_id, m.dossier_id, CASE WHEN f.soort = 'dossier' THEN f.nummer END)
    JOIN werkt w ON w.gebruiker_id = z.verantwoordelijke_id AND w.locatie_id = z.locatie_id
    WHERE z.status <> %(afgesloten)s AND NOT EXISTS (
        SELECT FROM eigen_gezin e WHERE e.gebruiker_id = z.verantwoordelijke_id AND e.client_id = f.client_id
    )
)"""

_LADDER = """
eigenaar AS (
    SELECT feit, client_id, gebruiker_id FROM zaak
    UNION ALL
    SELECT 'brieftermijn-' || b.id AS feit, b.client_id, b.eigenaar_id AS gebruiker_id
    FROM termijnen_brieftermijn b JOIN ingeschreven i ON i.client_id = b.client_id
    WHERE EXISTS (SELECT FROM toegewezen t WHERE t.client_id = b.client_id AND t.gebruiker_id = b.eigenaar_id)
    OR EXISTS (
        SELECT FROM werkt w WHERE w.leidt AND w.locatie_id = i.locatie_id AND w.gebruiker_id = b.eigenaar_id
        AND NOT EXISTS (SELECT FROM eigen_gezin e WHERE e.gebruiker_id = b.eigenaar_id AND e.client_id = b.client_id)
    )
),
eerste AS (
    SELECT d.*, i.locatie_id, b.gebruiker_id AS begeleider, v.gebruiker_id AS vervanger,
        coalesce(e.gebruiker_id, b.gebruiker_id) AS een
    FROM drempel d
    JOIN ingeschreven i ON i.client_id = d.client_id
    LEFT JOIN toegewezen b ON b.client_id = d.client_id AND b.rol = %(begeleider)s
    LEFT JOIN toegewezen v ON v.client_id = d.client_id AND v.rol = %(vervanger)s
    LEFT JOIN eigenaar e ON e.feit = d.feit AND e.client_id = d.client_id
),
ladder AS (
    SELECT sleutel, client_id, is_fataal, doel, drempel, locatie_id, een,
        coalesce(nullif(begeleider, een), nullif(vervanger, een)) AS twee
    FROM eerste
)"""

_SCHRIJF = """
nieuw AS (
    INSERT INTO termijnen_attendering (ontvanger_id, client_id, sleutel, doel, drempel, trap, op)
    SELECT a.ontvanger_id, a.client_id, a.sleutel, a.doel, a.drempel, a.trap, %(op)s FROM aan a
    WHERE NOT EXISTS (
        SELECT FROM termijnen_attendering s
        WHERE s.client_id >= %(van)s AND s.client_id < %(tot)s
        AND s.ontvanger_id = a.ontvanger_id AND s.sleutel = a.sleutel AND s.doel = a.doel AND s.drempel = a.drempel
    )
    ON CONFLICT (ontvanger_id, sleutel, doel, drempel) DO NOTHING
    RETURNING trap, drempel
)"""

_EERSTE_AAN = """
leider AS (
    SELECT l.*, w.gebruiker_id FROM ladder l JOIN werkt w ON w.leidt AND w.locatie_id = l.locatie_id
    WHERE (coalesce(l.een, l.twee) IS NULL OR l.drempel = %(te_laat)s)
    AND NOT EXISTS (SELECT FROM eigen_gezin e WHERE e.gebruiker_id = w.gebruiker_id AND e.client_id = l.client_id)
),
aan AS (
    SELECT sleutel, client_id, doel, drempel, coalesce(een, twee) AS ontvanger_id,
        CASE WHEN een IS NULL THEN 2 ELSE 1 END AS trap
    FROM ladder WHERE coalesce(een, twee) IS NOT NULL
    UNION ALL
    SELECT sleutel, client_id, doel, drempel, gebruiker_id, 3 FROM leider
    WHERE gebruiker_id IS DISTINCT FROM coalesce(een, twee)
)"""

_HOGER_AAN = """
gezegd AS (
    SELECT sleutel, doel, drempel, min(op) AS sinds,
        min(op) FILTER (WHERE trap = 1) AS een_op, min(op) FILTER (WHERE trap = 2) AS twee_op
    FROM termijnen_attendering
    WHERE client_id >= %(van)s AND client_id < %(tot)s AND trap < 3 AND op <= %(op)s
    GROUP BY sleutel, doel, drempel
    HAVING min(op) <= %(op)s - %(wacht_fataal)s
),
stil AS (
    SELECT l.sleutel, l.client_id, l.doel, l.drempel, l.locatie_id, l.twee, g.een_op, g.twee_op,
        %(op)s - CASE WHEN l.is_fataal THEN %(wacht_fataal)s ELSE %(wacht_anders)s END AS uiterlijk
    FROM ladder l JOIN gezegd g ON g.sleutel = l.sleutel AND g.doel = l.doel AND g.drempel = l.drempel
    WHERE NOT EXISTS (
        SELECT FROM termijnen_termijnhandeling h
        WHERE h.client_id >= %(van)s AND h.client_id < %(tot)s
        AND h.sleutel = l.sleutel AND h.ongedaan_op IS NULL AND h.gedaan_op >= g.sinds
    )
),
naar_twee AS (
    SELECT s.*, EXISTS (
        SELECT FROM termijnen_attendering e
        WHERE e.client_id >= %(van)s AND e.client_id < %(tot)s
        AND e.ontvanger_id = s.twee AND e.sleutel = s.sleutel AND e.doel = s.doel AND e.drempel = s.drempel
    ) AS weet_het
    FROM stil s
),
aan AS (
    SELECT sleutel, client_id, doel, drempel, twee AS ontvanger_id, 2 AS trap
    FROM naar_twee WHERE twee_op IS NULL AND een_op <= uiterlijk AND twee IS NOT NULL
    UNION ALL
    SELECT n.sleutel, n.client_id, n.doel, n.drempel, w.gebruiker_id, 3
    FROM naar_twee n JOIN werkt w ON w.leidt AND w.locatie_id = n.locatie_id
    WHERE (n.twee_op <= n.uiterlijk
        OR (n.twee_op IS NULL AND n.een_op <= n.uiterlijk AND (n.twee IS NULL OR n.weet_het)))
    AND NOT EXISTS (SELECT FROM eigen_gezin e WHERE e.gebruiker_id = w.gebruiker_id AND e.client_id = n.client_id)
)"""

_TEL = """
SELECT 'attendering', trap, drempel, count(*) FROM nieuw GROUP BY trap, drempel"""

_TEL_ZONDER = """
UNION ALL
SELECT 'zonder', 0, 0, count(DISTINCT l.sleutel) FROM ladder l WHERE coalesce(een, twee) IS NULL
AND NOT EXISTS (SELECT FROM leider b WHERE b.sleutel = l.sleutel)"""

_ONBEANTWOORD = """
onbeantwoord AS (
    SELECT s.ontvanger_id, s.client_id, s.sleutel, max(s.op) AS laatst
    FROM termijnen_attendering s JOIN wakker t ON t.sleutel = s.sleutel
    WHERE s.op <= %(op)s
    AND (s.doel = t.dag OR s.doel = t.herinneren_vanaf OR (s.doel = t.laatste AND s.drempel = %(te_laat)s)
        OR (s.doel = %(geen_dag)s AND t.aard = %(onbekend)s))
    AND NOT EXISTS (
        SELECT FROM termijnen_termijnhandeling h
        WHERE h.sleutel = s.sleutel AND h.ongedaan_op IS NULL AND h.gedaan_op >= s.op
    )
    GROUP BY s.ontvanger_id, s.client_id, s.sleutel
),
wacht AS (
    SELECT o.* FROM onbeantwoord o
    WHERE (o.ontvanger_id, o.client_id) IN (SELECT gebruiker_id, client_id FROM toegewezen)
    UNION
    SELECT o.* FROM onbeantwoord o
    JOIN ingeschreven i ON i.client_id = o.client_id
    JOIN werkt w ON w.leidt AND w.locatie_id = i.locatie_id AND w.gebruiker_id = o.ontvanger_id
    WHERE NOT EXISTS (SELECT FROM eigen_gezin e WHERE e.gebruiker_id = o.ontvanger_id AND e.client_id = o.client_id)
    UNION
    SELECT o.* FROM onbeantwoord o
    JOIN wakker t ON t.sleutel = o.sleutel
    JOIN zaak z ON z.feit = t.feit AND z.gebruiker_id = o.ontvanger_id
)"""

_SCHRIJF_POST = """
vorige AS (
    SELECT DISTINCT ON (d.ontvanger_id) d.ontvanger_id, d.op, EXISTS (
        SELECT FROM termijnen_termijncontrole c
        WHERE c.op = d.op AND c.attenderingen > 0 AND c.begonnen_at > d.stand_at
    ) AS later_die_dag
    FROM termijnen_dagbericht d WHERE d.op < %(op)s AND d.stand = ANY(%(weg)s) ORDER BY d.ontvanger_id, d.op DESC
)
INSERT INTO termijnen_dagbericht (ontvanger_id, op, aantal, stand, stand_at)
SELECT w.ontvanger_id, %(op)s, count(*), %(klaar)s, %(nu)s
FROM wacht w LEFT JOIN vorige v ON v.ontvanger_id = w.ontvanger_id
GROUP BY w.ontvanger_id
HAVING bool_or(v.op IS NULL OR w.laatst > v.op OR (w.laatst = v.op AND v.later_die_dag))
ON CONFLICT (ontvanger_id, op) DO UPDATE SET aantal = excluded.aantal WHERE termijnen_dagbericht.stand = ANY(%(nog)s)
RETURNING id"""


def _join_parts(*delen: str) -> str:
    """One statement from its parts; the last one ends with what is done."""
    return "WITH" + ",".join(delen)


ATTENDERINGEN = _join_parts(_PLEKKEN, _DREMPELS, _ZAKEN, _LADDER, _EERSTE_AAN, _SCHRIJF + _TEL + _TEL_ZONDER)
"""Write the flags of today that are not there yet; gives how many per trap and threshold, and what reached nobody."""
HOGEROP = _join_parts(_PLEKKEN, _DREMPELS, _ZAKEN, _LADDER, _HOGER_AAN, _SCHRIJF + _TEL)
"""Write the flags one trap up for what stayed unanswered; gives how many per trap and threshold."""
POST = _join_parts(_PLEKKEN, _DREMPELS, _ZAKEN, _ONBEANTWOORD, _SCHRIJF_POST)
"""Lay the mails of today ready, for whom something new waits; gives the ids of what is still to be sent."""

POST_VERDER = """
WITH klaar AS (
    UPDATE termijnen_dagbericht d SET stand = k.stand, stand_at = %(nu)s
    FROM unnest(%(klaar)s::bigint[], %(standen)s::text[]) AS k (id, stand) WHERE d.id = k.id AND d.stand = %(bezig)s
)
UPDATE termijnen_dagbericht SET stand = %(bezig)s, stand_at = %(nu)s
WHERE id = %(volgende)s AND op = %(op)s AND stand = ANY(%(nog)s)"""
"""Store how mails ended and that the next one is being sent, if it is still ours: each mail waits for this."""


def make_next(klaar: Mapping[int, Berichtstand], volgende: int | None, *, op: date, nu: datetime) -> dict[str, Any]:
    """What ``POST_VERDER`` asks for: ids of mails with how they ended, and the id of the next one, if any."""
    return {
        "klaar": list(klaar),
        "standen": [stand.value for stand in klaar.values()],
        "volgende": volgende,
        "op": op,
        "nu": nu,
        "bezig": Berichtstand.BEZIG.value,
        "nog": [stand.value for stand in NOG_TE_STUREN],
    }


def make_parameters(op: date, deel: Clientdeel = IEDEREEN, **meer: Any) -> dict[str, Any]:
    """What these statements ask for, on that day."""
    helpers, gezinsleden = _find_own_gezinnen()
    return {
        **deel._asdict(),
        "op": op,
        "rollen": [rol.value for rol, rechten in RECHTEN.items() if Recht.TERMIJN_ZIEN in rechten],
        "leider": Rol.TEAMLEIDER.value,
        "begeleider": Toewijzingrol.BEGELEIDER.value,
        "vervanger": Toewijzingrol.VERVANGER.value,
        "open": Afloop.OPEN.value,
        "afgesloten": Dossierstatus.AFGESLOTEN.value,
        "wacht": Termijnaard.WACHT.value,
        "onbekend": Termijnaard.ONBEKEND.value,
        "verloopt": sorted(VERLOOPT_VANZELF),
        "geen_dag": GEEN_DAG,
        "te_laat": TE_LAAT,
        "verste": VERSTE,
        "wacht_fataal": WACHT_FATAAL,
        "wacht_anders": WACHT_ANDERS,
        "weg": [Berichtstand.BEZIG.value, Berichtstand.VERZONDEN.value],
        "nog": [Berichtstand.KLAAR.value, Berichtstand.GEWEIGERD.value],
        "klaar": Berichtstand.KLAAR.value,
        "helpers": helpers,
        "gezinsleden": gezinsleden,
        **meer,
    }


def _find_own_gezinnen() -> tuple[list[int], list[int]]:
    """Two columns: a helper who is also a client, and one person of their own gezin."""
    paren = [(helper, client) for helper, gezin in sorted(find_own_gezinnen().items()) for client in sorted(gezin)]
    return [helper for helper, _ in paren], [client for _, client in paren]
