"""The trail is written by functions of the database alone, which work as its owner.

The application's role can neither add to the event tables, the contexts and Inzage, nor change them: it says what it
does and the functions write it down. They set the moment themselves; a context belongs to the transaction that opened
it, so nobody can write into an older one, or under a second name within one transaction.
"""

from typing import Any

from django.db import connections, transaction
from psycopg import sql

from config import editieboek

ATTACH = """
CREATE OR REPLACE FUNCTION public._pgh_attach_context() RETURNS pghistory_context.id%TYPE
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  _id pghistory_context.id%TYPE;
  _wat jsonb := coalesce(nullif(current_setting('pghistory.context_metadata', true), ''), '{}');
  _tekst text := nullif(current_setting('pghistory.context_id', true), '');
BEGIN
  IF _tekst IS NULL THEN RETURN NULL; END IF;
  _id := _tekst::uuid;
  INSERT INTO pghistory_context (id, created_at, updated_at, metadata)
    VALUES (_id, now(), now(), _wat)
    ON CONFLICT (id) DO NOTHING;
  -- The moment at which a transaction began is the mark of its own contexts: nobody chooses it.
  IF NOT FOUND AND NOT EXISTS (
    SELECT 1 FROM pghistory_context
    WHERE id = _id AND created_at = now() AND metadata -> 'gebruiker' IS NOT DISTINCT FROM _wat -> 'gebruiker'
  ) THEN
    RAISE EXCEPTION 'this context is of another transaction, or of somebody else' USING ERRCODE = '42501';
  END IF;
  RETURN _id;
END;
$$
"""
"""What the triggers of the history ask for the context of a row. Replaces that of django-pghistory, which overwrites
the names in a context whenever it is used again."""

NOTEER = """
CREATE OR REPLACE FUNCTION public.wegwijs_noteer(
  _gebruiker bigint, _clients bigint[], _rechten text[], _soorten text[], _pagina text
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM wegwijs_eis_gebruiker(_gebruiker);
  INSERT INTO historie_inzage (gebruiker_id, client_id, recht, soort, pagina, gezien_at)
    SELECT _gebruiker, r.client, r.recht, r.soort, _pagina, clock_timestamp()
    FROM unnest(_clients, _rechten, _soorten) AS r (client, recht, soort);
END;
$$
"""

TOON_KAARTJES = """
CREATE OR REPLACE FUNCTION public.wegwijs_toon_kaartjes(
  _gebruiker bigint, _clients bigint[], _recht text, _pagina text, _budget integer
) RETURNS SETOF bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  _al bigint[];
  _mag bigint[];
BEGIN
  PERFORM wegwijs_eis_gebruiker(_gebruiker);
  PERFORM pg_advisory_xact_lock(hashtextextended('wegwijs.kaartjes', _gebruiker));
  _al := ARRAY(
    SELECT DISTINCT client_id FROM historie_inzage
    WHERE gebruiker_id = _gebruiker AND soort = 'kaartje' AND gezien_at > clock_timestamp() - interval '1 hour'
  );
  _mag := ARRAY(SELECT c FROM unnest(_clients) AS c WHERE c = ANY (_al))
    || ARRAY(
      SELECT c FROM unnest(_clients) WITH ORDINALITY AS u (c, n) WHERE c <> ALL (_al)
      ORDER BY n LIMIT greatest(0, _budget - cardinality(_al))
    );
  INSERT INTO historie_inzage (gebruiker_id, client_id, recht, soort, pagina, gezien_at)
    SELECT _gebruiker, c, _recht, 'kaartje', _pagina, clock_timestamp() FROM unnest(_mag) AS c;
  RETURN QUERY SELECT unnest(_mag);
END;
$$
"""
"""One at a time per person: of two searches at the same moment the second sees what the first used of the budget."""

EIS_GEBRUIKER = """
CREATE OR REPLACE FUNCTION public.wegwijs_eis_gebruiker(_gebruiker bigint) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM organisatie_gebruiker WHERE id = _gebruiker AND is_active)
     OR _gebruiker::text <> coalesce(nullif(current_setting('wegwijs.gebruiker', true), ''), _gebruiker::text) THEN
    RAISE EXCEPTION 'a look is written down under the name of who works here now' USING ERRCODE = '42501';
  END IF;
END;
$$
"""

FUNCTIES = (ATTACH, EIS_GEBRUIKER, NOTEER, TOON_KAARTJES, *editieboek.FUNCTIES)
ROEPBAAR = (
    *editieboek.ROEPBAAR,
    "wegwijs_noteer(bigint, bigint[], text[], text[], text)",
    "wegwijs_toon_kaartjes(bigint, bigint[], text, text, integer)",
)
"""What the application's role may call itself; the others are for the triggers."""
VERBORGEN = ("_pgh_attach_context()", "wegwijs_eis_gebruiker(bigint)")


def lay_trail(*, using: str, app_role: str) -> None:
    """Lay the functions that write the trail, and let the triggers of the history work as their owner.

    Safe to repeat, and never half done. Comes after every migration: those lay triggers anew.
    """
    with transaction.atomic(using=using), connections[using].cursor() as cursor:
        for functie in FUNCTIES:
            cursor.execute(functie)
        cursor.execute(
            "SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace "
            "WHERE n.nspname = 'public' AND p.proname LIKE 'pgtrigger\\_%' AND p.prorettype = 'trigger'::regtype"
        )
        for (naam,) in cursor.fetchall():
            cursor.execute(f"ALTER FUNCTION {naam} SECURITY DEFINER SET search_path = public, pg_temp")
        _grant(cursor, app_role)


def _grant(cursor: Any, app_role: str) -> None:
    for naam in (*ROEPBAAR, *VERBORGEN):
        cursor.execute(f"REVOKE ALL ON FUNCTION public.{naam} FROM PUBLIC")
    for naam in ROEPBAAR:
        rule = sql.SQL(f"GRANT EXECUTE ON FUNCTION public.{naam} TO {{}}")
        cursor.execute(rule.format(sql.Identifier(app_role)))
