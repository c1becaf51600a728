"""Facts of ``gezinshereniging``: dossiers, applications, decisions, and what happened that a term counts from."""

from gezinshereniging.domain.keuzes import Beschikkinguitkomst, Mutatiesoort
from gezinshereniging.models import Aanvraag, Beschikking, Dossier, Gezinslid, Looptijd, Mutatie, Mutatielid, Procedure
from organisatie.rechten import Recht
from termijnen.bronnen.bron import VASTGELEGD, Bron
from termijnen.regels.dossierfeiten import Aanvraagfeit, Besluitfeit, Dossierfeit, Mutatiefeit

_AANVRAAG, _DOSSIER = Aanvraag._meta.db_table, Dossier._meta.db_table
_LID, _MUTATIE = Gezinslid._meta.db_table, Mutatie._meta.db_table
_VAN_PROCEDURE = f"join {Procedure._meta.db_table} p on p.id = t.procedure_id join {_DOSSIER} d on d.id = p.dossier_id"
_MET_TERMIJN = (
    Mutatiesoort.ONTVANGEN, Mutatiesoort.STUKKEN_GEVRAAGD, Mutatiesoort.STUKKEN_GESTUURD,
    Mutatiesoort.TERMIJN_VERLENGD, Mutatiesoort.INGEBREKESTELLING, Mutatiesoort.BEROEP_STILTE,
    Mutatiesoort.ZIENSWIJZE, Mutatiesoort.BEZWAAR, Mutatiesoort.BEROEP, Mutatiesoort.HOGER_BEROEP,
    Mutatiesoort.MVV_VERLENGD, Mutatiesoort.MVV, Mutatiesoort.AFWIJZING, Mutatiesoort.INWILLIGING,
)  # fmt: skip
_SOORTEN = ", ".join(f"'{soort.value}'" for soort in _MET_TERMIJN)
_VERWACHT = f"from {_LID} l where l.dossier_id = d.id and l.geen_aanvraag = ''"
_INGEDIEND = f"from {_AANVRAAG} a where a.gezinslid_id = l.id and a.ingediend_op is not null"

# Only names of our own tables and columns.
_VAN_DOSSIER = f"""(
    select d.*,
        (select case when bool_or(s.eind is null) then null else max(s.eind) end
            from {Looptijd._meta.db_table} s where s.dossier_id = d.id) as gesloten_op,
        (select case when bool_and(exists (select 1 {_INGEDIEND})) then 'ja' else 'nee' end {_VERWACHT}) as ingediend,
        (select max((select max(a.ingediend_op) {_INGEDIEND})) {_VERWACHT}) as laatste_indiening
    from {_DOSSIER} d)"""  # noqa: S608
_VAN_AANVRAAG = f"""(
    select t.*, d.referent_id, p.soort as procedure, p.dossier_id from {_AANVRAAG} t {_VAN_PROCEDURE})"""  # noqa: S608
_VAN_BESLUIT = f"""(
    select t.*, d.referent_id, p.dossier_id from {Beschikking._meta.db_table} t {_VAN_PROCEDURE}
    where t.vervallen_op is null and t.uitkomst <> '{Beschikkinguitkomst.INGEWILLIGD.value}')"""  # noqa: S608
_VAN_MUTATIE = f"""(
    select m.*, d.referent_id,
        (select coalesce(string_agg(l.gezinslid_id::text, ',' order by l.gezinslid_id), '')
            from {Mutatielid._meta.db_table} l where l.mutatie_id = m.id) as wie
    from {_MUTATIE} m join {_DOSSIER} d on d.id = m.dossier_id
    where m.soort in ({_SOORTEN}) and not exists (select 1 from {_MUTATIE} v where v.verbetert_id = m.id))"""  # noqa: S608

BRONNEN = (
    Bron(
        Dossier, Dossierfeit, ("geopend_op", "gesloten_op", "laatste_indiening"), ("soort", "ingediend"),
        ouder="vergunning_id", tabel=_VAN_DOSSIER, client="referent_id",
        zien=Recht.DOSSIER_ZIEN, wijzigen=Recht.DOSSIER_WIJZIGEN, adres="gezinshereniging:dossier-detail",
    ),
    Bron(
        Aanvraag, Aanvraagfeit,
        (
            "ingediend_op", "besloten_op", "kennisgeving_op", "mvv_op", "aankomst_op", "gemeld_op", "vergunning_op",
            VASTGELEGD,
        ), ("status", "procedure", "gezinslid_id::text", "dossier_id::text"),
        ouder="procedure_id", tabel=_VAN_AANVRAAG, client="referent_id",
        zien=Recht.DOSSIER_ZIEN, wijzigen=Recht.DOSSIER_WIJZIGEN, adres="gezinshereniging:aanvraag-detail",
    ),
    Bron(
        Beschikking, Besluitfeit, ("bekendmaking", "uiterste_dag", VASTGELEGD),
        ("over", "uitkomst", "dossier_id::text"), ouder="procedure_id", tabel=_VAN_BESLUIT, client="referent_id",
        zien=Recht.DOSSIER_ZIEN, wijzigen=Recht.DOSSIER_WIJZIGEN, adres="gezinshereniging:beschikking-detail",
    ),
    Bron(
        Mutatie, Mutatiefeit, ("op", "uiterste_dag", VASTGELEGD), ("soort", "wie", "dossier_id::text"),
        ouder="procedure_id", tabel=_VAN_MUTATIE, client="referent_id",
        zien=Recht.DOSSIER_ZIEN, wijzigen=Recht.DOSSIER_WIJZIGEN, adres="gezinshereniging:mutatie-update",
    ),
)  # fmt: skip
FEITEN = tuple(bron.naam for bron in BRONNEN)
"""The words before the number in ``Termijn.feit`` of a deadline that follows from a dossier."""
