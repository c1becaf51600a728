"""Why something cannot be done with a dossier now, each in one sentence. No Django, no clock."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from clients.domain import why_no_dag
from core.errors import Weigering
from core.tekst import join_words
from gezinshereniging.domain.gebeurtenissen import GEBEURTENISSEN
from gezinshereniging.domain.keuzes import (
    Aanvraagstatus,
    Afsluitreden,
    Dossiersoort,
    Mutatiesoort,
    Proceduresoort,
    Relatie,
)
from gezinshereniging.domain.verloop import (
    ONDERWEG,
    OPEN_BIJ_IND,
    Gebeurd,
    find_impossible,
    may_happen,
)

DAGEN_VOORUIT = 730
"""So far ahead a last day may lie that a letter prints."""
AL_OPEN = "Er is al een open dossier over dit onderwerp. Begin daar een nieuwe procedure."
GESLOTEN = "Dit dossier is afgesloten. Heropen het eerst."


def why_no_procedure(soort: str, procedure: str) -> Weigering | None:
    """Only family reunification has more than one kind of procedure."""
    is_gezin, is_overig = soort == Dossiersoort.GEZINSHERENIGING, procedure == Proceduresoort.OVERIG
    if is_gezin and is_overig:
        return Weigering("procedure", "Kies of het nareis is, gewone gezinshereniging of art. 8 EVRM.")
    if not is_gezin and not is_overig:
        return Weigering("procedure", "Nareis, regulier en art. 8 EVRM horen bij gezinshereniging. Kies ‘overig’.")
    return None


def why_no_lid(soort: str, relatie: str, *, is_referent: bool, staat_er_al: bool) -> Weigering | None:
    """The reason a person cannot be put in a dossier like this, or None."""
    if staat_er_al:
        return Weigering("client", "Deze persoon staat al in dit dossier.")
    if soort == Dossiersoort.GEZINSHERENIGING and (is_referent or relatie == Relatie.ZELF):
        return Weigering("relatie", "De referent is er al. Zet hier wie uit het buitenland komt.")
    if is_referent != (relatie == Relatie.ZELF):
        return Weigering("relatie", "Alleen de referent is ‘zelf’. Kies wat deze persoon van de referent is.")
    return None


def why_no_mutatiedagen(
    op: date, *, bekend_op: date, uiterste_dag: date | None, vandaag: date, veld: str = "op"
) -> Weigering | None:
    """The reason these cannot be the days of one mutatie, or None; ``veld``: how the form calls ``op``.

    ``op``: it happened. ``bekend_op``: we learned it. ``uiterste_dag``: the last day that a letter names.
    """
    if reden := why_no_dag(op, vandaag=vandaag):
        return Weigering(veld, reden)
    if bekend_op > vandaag:
        return Weigering("bekend_op", "Deze dag is nog niet geweest. Vul in wanneer je het hoorde.")
    if bekend_op < op:
        return Weigering("bekend_op", f"Het gebeurde op {op:%d-%m-%Y}. Je hoorde het die dag of later.")
    return why_no_uiterste_dag(uiterste_dag, na=op, vandaag=vandaag)


def why_no_uiterste_dag(dag: date | None, *, na: date, vandaag: date) -> Weigering | None:
    """The reason a letter of ``na`` cannot name this last day, or None."""
    if dag is None:
        return None
    if dag < na:
        return Weigering("uiterste_dag", f"Deze dag ligt voor {na:%d-%m-%Y}, de dag waarop dit gebeurde.")
    if (dag - vandaag).days > DAGEN_VOORUIT:
        return Weigering("uiterste_dag", "Deze dag ligt meer dan twee jaar vooruit. Kijk het jaar na.")
    return None


def why_no_leden(wat: str, leden: Collection[object]) -> Weigering | None:
    """Something that happens to people names at least one; something else names nobody."""
    per_lid = GEBEURTENISSEN[Mutatiesoort(wat)].per_lid
    if per_lid and not leden:
        return Weigering("leden", "Kies voor wie dit geldt.")
    return None


def why_no_verloop(per_lid: Mapping[str, Iterable[Gebeurd]], soort: Dossiersoort) -> str | None:
    """The reason that what happened to these people (by name) cannot have happened in this order, or None."""
    for naam, gebeurd in per_lid.items():
        if fout := find_impossible(gebeurd, soort):
            een, status = fout
            return (
                f"{naam}: ‘{een.soort.label}’ op {een.op:%d-%m-%Y} kan niet. "
                f"De aanvraag staat dan op ‘{status.label}’. Kijk de dag na, en wat er eerder is vastgelegd."
            )
    return None


def why_no_gebeurtenis(
    wat: Mutatiesoort, standen: Sequence[tuple[str, Aanvraagstatus]], soort: Dossiersoort, *, is_open: bool
) -> str | None:
    """The reason this cannot happen to anybody in the dossier now, or None: beside a greyed choice.

    ``standen``: each person by name, with where the application stands.
    """
    if not is_open:
        return GESLOTEN
    gebeurtenis = GEBEURTENISSEN[wat]
    if soort not in gebeurtenis.soorten:
        return "Dit hoort niet bij dit soort dossier."
    if not gebeurtenis.per_lid or any(may_happen(wat, status, soort) for _, status in standen):
        return None
    if not standen:
        return "Er staat nog niemand in dit dossier."
    kan = join_words([f"‘{status.label}’" for status in Aanvraagstatus if may_happen(wat, status, soort)], "of")
    return f"Dit kan alleen als de aanvraag op {kan} staat."


def say_standen(standen: Sequence[tuple[str, Aanvraagstatus]]) -> str:
    """Where the applications stand, with the names when they do not all stand there, and what to do; or empty.

    Said once above what can be recorded: the reasons beside it say where each thing can be.
    """
    per_status: dict[Aanvraagstatus, list[str]] = {}
    for naam, status in standen:
        per_status.setdefault(status, []).append(naam)
    if not standen:
        return ""
    delen = [f"bij {join_words(namen)} op ‘{status.label}’" for status, namen in per_status.items()]
    nu = f"op ‘{standen[0][1].label}’" if len(per_status) == 1 else join_words(delen)
    return f"Nu staat de aanvraag {nu}. Mist er een stap? Leg die eerst vast."


def why_no_beschikking(wie: Collection[int], *, dagtekening: date, bekendmaking: date) -> Weigering | None:
    """The reason this cannot be one letter with a decision about these people (ids), or None."""
    if not wie:
        return Weigering(None, "Kies voor ten minste één persoon wat er is besloten.")
    if bekendmaking < dagtekening:
        zin = f"Op de brief staat {dagtekening:%d-%m-%Y}. Die kan niet eerder bekendgemaakt zijn."
        return Weigering("bekendmaking", zin)
    return None


def why_no_afsluiting(reden: str, statussen: Collection[str], soort: str) -> Weigering | None:
    """The reason a dossier cannot be closed for this reason, or None."""
    if reden == Afsluitreden.AFGEROND:
        if OPEN_BIJ_IND.intersection(statussen):
            return Weigering("reden", "Er loopt nog een aanvraag. Leg eerst vast wat ervan is geworden.")
        if soort == Dossiersoort.GEZINSHERENIGING and ONDERWEG.intersection(statussen):
            return Weigering("reden", "Er is iemand ingewilligd die er nog niet is. Leg eerst de aankomst vast.")
        if soort == Dossiersoort.GEZINSHERENIGING and Aanvraagstatus.AANGEKOMEN not in statussen:
            return Weigering("reden", "Er is niemand aangekomen. Kies een andere reden.")
    return None


def why_no_sluitdag(op: date, *, begin: date, vandaag: date) -> Weigering | None:
    """A dossier is closed on or after the day on which it was opened."""
    if reden := why_no_dag(op, vandaag=vandaag):
        return Weigering("op", reden)
    if op < begin:
        return Weigering("op", f"Het dossier is geopend op {begin:%d-%m-%Y}. Vul die dag of een latere in.")
    return None


def why_no_heropening(op: date, *, gesloten_op: date | None, vandaag: date) -> Weigering | None:
    """The reason a dossier cannot be opened again on that day, or None."""
    if gesloten_op is None:
        return Weigering(None, "Dit dossier is al open.")
    if reden := why_no_dag(op, vandaag=vandaag):
        return Weigering("op", reden)
    if op < gesloten_op:
        return Weigering("op", f"Het dossier is afgesloten op {gesloten_op:%d-%m-%Y}. Vul die dag of een latere in.")
    return None


def why_no_correctie(*, is_verbeterd: bool, soort: str) -> str | None:
    """The reason a mutatie cannot be corrected, or None."""
    if is_verbeterd:
        return "Deze mutatie is al verbeterd. Verbeter de nieuwe."
    if soort == Mutatiesoort.VERVALLEN:
        return "Dit was zelf een verbetering. Leg opnieuw vast wat er gebeurde."
    if not GEBEURTENISSEN[Mutatiesoort(soort)].zelf and soort not in VERBETERBAAR:
        return "Dit hoort bij het dossier zelf en verandert daar."
    return None


VERBETERBAAR = frozenset({Mutatiesoort.AANKOMST, Mutatiesoort.INWILLIGING, Mutatiesoort.AFWIJZING})
"""What comes about by an act of its own, and yet can turn out to be a mistake."""
