"""The book of editions, as the actions write in it: only functions of the database do (``config.editieboek``)."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connection

from organisatie.models import Gemeente
from rapportage.edities.grenzen import Plek
from rapportage.edities.periode import Editiedeel
from rapportage.edities.rijen import Rijenlijst
from rapportage.models import Editie, Publicatie, Vrijgave


def claim_gemeente(gemeente: Gemeente) -> bool:
    """Whether this transaction is the one that may make an edition of this gemeente; nobody waits for another."""
    return bool(_ask("select pg_try_advisory_xact_lock(hashtextextended('wegwijs.editie', %s))", [gemeente.pk]))


def write_editie(
    gebruiker: int | None,
    gemeente: Gemeente,
    *,
    jaar: int,
    deel: Editiedeel,
    versie: int,
    tekst: str,
    rijen: Mapping[str, Rijenlijst],
) -> Editie:
    """Write an edition with its rows. The database sets the moment and the fingerprint."""
    kop = [gemeente.pk, jaar, deel.value, versie]
    pk = _ask("select wegwijs_stel_vast(%s, %s, %s::smallint, %s, %s::smallint, %s)", [gebruiker, *kop, tekst])
    for code, lijst in rijen.items():
        gewichten = None if lijst.gewichten is None else write_array(lijst.gewichten)
        _ask(
            "select wegwijs_noteer_rijen(%s, %s, %s::text[], %s::bigint[], %s::float8[])",
            [pk, code, write_array(lijst.sleutels), write_array(lijst.vingers), gewichten],
        )
    return Editie.objects.get(pk=pk)


def write_publicatie(
    gemeente: Gemeente, *, editie: Editie | None, jaar: int, deel: Editiedeel, versie: int, tekst: str
) -> Publicatie:
    """Write what the gemeente reads: of an edition, in its transaction; or of a month."""
    kop = [editie.pk if editie else None, gemeente.pk, jaar, deel.value, versie, tekst]
    pk = _ask("select wegwijs_publiceer(%s, %s, %s::smallint, %s, %s::smallint, %s)", kop)
    return Publicatie.objects.get(pk=pk)


def write_vrijgave(
    gebruiker: int | None, editie: Editie, *, code: str, plek: Plek, waarde: int, reden: str
) -> Vrijgave:
    """Write that a number is released."""
    waarden = [gebruiker, editie.pk, code, *plek, waarde, reden]
    pk = _ask("select wegwijs_geef_vrij(%s, %s, %s, %s, %s, %s, %s)", waarden)
    return Vrijgave.objects.get(pk=pk)


def write_array(waarden: Sequence[object]) -> str:
    """An array as PostgreSQL reads it; psycopg, which looks at each of its values, takes ten times as long.

    No text of the database holds a NUL, so that one can stand between the values while all are escaped at once.
    """
    samen = "\0".join([str(waarde) for waarde in waarden])
    aangehaald = samen.replace("\\", "\\\\").replace('"', '\\"').replace("\0", '","')
    return f'{{"{aangehaald}"}}' if waarden else "{}"


def _ask(sql: str, params: list[Any]) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchone()[0]
