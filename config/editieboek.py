"""The functions of the database that write editions: the application's role can read those tables and nothing more.

They number the editions of one period, one after another, and take an edition only when it says under which number it
comes and when its SHA-256 is that of its bytes.
"""

STEL_VAST = """
CREATE OR REPLACE FUNCTION public.wegwijs_stel_vast(
  _gebruiker bigint, _gemeente bigint, _jaar smallint, _deel text, _versie smallint, _inhoud text
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  _id bigint;
  _vorige smallint;
BEGIN
  IF _gebruiker IS NOT NULL THEN PERFORM wegwijs_eis_gebruiker(_gebruiker); END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('wegwijs.editie', _gemeente));
  SELECT coalesce(max(versie), 0) INTO _vorige FROM rapportage_editie
    WHERE gemeente_id = _gemeente AND jaar = _jaar AND deel = _deel;
  IF _versie <> _vorige + 1 THEN
    RAISE EXCEPTION 'an edition comes after the one before it' USING ERRCODE = '42501';
  END IF;
  INSERT INTO rapportage_editie
      (gemeente_id, jaar, deel, versie, inhoud, sha256, vastgesteld_at, vastgesteld_door_id)
    VALUES (_gemeente, _jaar, _deel, _versie, _inhoud,
      encode(sha256(convert_to(_inhoud, 'UTF8')), 'hex'), now(), _gebruiker)
    RETURNING id INTO _id;
  RETURN _id;
END;
$$
"""

# Rows and what the gemeente reads come in the transaction that makes the edition, and never later.
NOTEER_RIJEN = """
CREATE OR REPLACE FUNCTION public.wegwijs_noteer_rijen(
  _editie bigint, _code text, _sleutels text[], _vingers bigint[], _gewichten double precision[]
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM rapportage_editie WHERE id = _editie AND vastgesteld_at = now()) THEN
    RAISE EXCEPTION 'the rows of an edition are written with it' USING ERRCODE = '42501';
  END IF;
  INSERT INTO rapportage_editierijen (editie_id, code, sleutels, vingers, gewichten)
    VALUES (_editie, _code, _sleutels, _vingers, _gewichten);
END;
$$
"""

PUBLICEER = """
CREATE OR REPLACE FUNCTION public.wegwijs_publiceer(
  _editie bigint, _gemeente bigint, _jaar smallint, _deel text, _versie smallint, _inhoud text
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  _id bigint;
BEGIN
  IF (_editie IS NULL) <> (_deel = 'maand') OR (_editie IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM rapportage_editie WHERE id = _editie AND vastgesteld_at = now()
      AND (gemeente_id, jaar, deel, versie) = (_gemeente, _jaar, _deel, _versie)
  )) THEN
    RAISE EXCEPTION 'what the gemeente reads is written with its edition' USING ERRCODE = '42501';
  END IF;
  INSERT INTO rapportage_publicatie (editie_id, gemeente_id, jaar, deel, versie, inhoud, sha256, vastgesteld_at)
    VALUES (_editie, _gemeente, _jaar, _deel, _versie, _inhoud,
      encode(sha256(convert_to(_inhoud, 'UTF8')), 'hex'), now())
    RETURNING id INTO _id;
  RETURN _id;
END;
$$
"""

GEEF_VRIJ = """
CREATE OR REPLACE FUNCTION public.wegwijs_geef_vrij(
  _gebruiker bigint, _editie bigint, _code text, _uitsplitsing text, _cel text, _waarde integer, _reden text
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  _id bigint;
BEGIN
  IF _gebruiker IS NOT NULL THEN PERFORM wegwijs_eis_gebruiker(_gebruiker); END IF;
  INSERT INTO rapportage_vrijgave
      (editie_id, code, uitsplitsing, cel, waarde, reden, vrijgegeven_at, vrijgegeven_door_id)
    VALUES (_editie, _code, _uitsplitsing, _cel, _waarde, _reden, now(), _gebruiker)
    RETURNING id INTO _id;
  RETURN _id;
END;
$$
"""

FUNCTIES = (STEL_VAST, NOTEER_RIJEN, PUBLICEER, GEEF_VRIJ)
ROEPBAAR = (
    "wegwijs_stel_vast(bigint, bigint, smallint, text, smallint, text)",
    "wegwijs_noteer_rijen(bigint, text, text[], bigint[], double precision[])",
    "wegwijs_publiceer(bigint, bigint, smallint, text, smallint, text)",
    "wegwijs_geef_vrij(bigint, bigint, text, text, text, integer, text)",
)
