"""What cannot be true of a permit or its extension, and what deserves a second look. No Django."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

from clients.domain import VROEGSTE_DAG, why_no_dag
from core.errors import Weigering
from core.periode import add_months
from verblijf.domain.keuzes import ZONDER_EIND, Verblijfsstatus, Vergunningsoort, Verlengingsuitkomst
from wetgeving.regels.dagen import TWEE_STATUSSEN

# No card and no permit is printed with an end further away; a later one is a typing error.
JAREN_VOORUIT = 15


@dataclass(frozen=True, slots=True)
class Vergunningfeiten:
    """What was typed about one permit. ``eind`` is the first day on which it no longer holds."""

    soort: str
    dagtekening: date | None = None
    bekendmaking: date | None = None
    ingangsdatum: date | None = None
    eind: date | None = None
    status: str = ""
    asielaanvraag_op: date | None = None
    mvv_op: date | None = None
    reisdag: date | None = None

    @classmethod
    def van(cls, vergunning: Any) -> "Vergunningfeiten":
        """The same of a stored permit, or of anything with these fields."""
        return cls(**{veld.name: getattr(vergunning, veld.name) for veld in fields(cls)})


def compute_ingangsdatum(feiten: Vergunningfeiten) -> date | None:
    """The day on which a permit of the law of 12 June 2026 begins, where the law says it.

    The day after bekendmaking (Vw 2000 art. 44 lid 2). Of somebody who came with an mvv: the travel day that was
    stated, else the day after it was issued in person (Vb 2000 art. 3.105a); never the day after bekendmaking. None
    for the other kinds: under the old law it is the day of the application, which only the letter knows.
    """
    if feiten.soort != Vergunningsoort.ASIEL:
        return None
    if feiten.status == Verblijfsstatus.AFGELEID or feiten.mvv_op or feiten.reisdag:
        return feiten.reisdag or _find_next_day(feiten.mvv_op)
    return _find_next_day(feiten.bekendmaking)


def _find_next_day(dag: date | None) -> date | None:
    return None if dag is None or dag == date.max else dag + timedelta(days=1)


def why_no_vergunning(feiten: Vergunningfeiten, *, vandaag: date) -> Weigering | None:
    """The reason these dates cannot be those of one permit, or None."""
    return (
        _find_fault_in_dagen(feiten, vandaag)
        or _find_fault_in_soort(feiten)
        or why_no_laatste_dag(feiten.eind, na=feiten.ingangsdatum, van="de ingangsdatum", vandaag=vandaag)
    )


def _find_fault_in_dagen(feiten: Vergunningfeiten, vandaag: date) -> Weigering | None:
    dagen = {"dagtekening": feiten.dagtekening, "bekendmaking": feiten.bekendmaking}
    dagen |= {"asielaanvraag_op": feiten.asielaanvraag_op, "mvv_op": feiten.mvv_op}
    # A new permit that is made known today begins tomorrow: the only day here that may lie ahead.
    if feiten.ingangsdatum != compute_ingangsdatum(feiten):
        dagen["ingangsdatum"] = feiten.ingangsdatum
    for veld, dag in dagen.items():
        if dag is not None and (reden := why_no_dag(dag, vandaag=vandaag)):
            return Weigering(veld, reden)
    if feiten.dagtekening and feiten.bekendmaking and feiten.bekendmaking < feiten.dagtekening:
        zin = f"Op de brief staat {feiten.dagtekening:%d-%m-%Y}. Die kan niet eerder bekendgemaakt zijn."
        return Weigering("bekendmaking", zin)
    if feiten.asielaanvraag_op and feiten.bekendmaking and feiten.asielaanvraag_op > feiten.bekendmaking:
        zin = f"De vergunning is bekendgemaakt op {feiten.bekendmaking:%d-%m-%Y}. Asiel wordt daarvoor aangevraagd."
        return Weigering("asielaanvraag_op", zin)
    if feiten.reisdag and feiten.mvv_op and feiten.reisdag < feiten.mvv_op:
        zin = f"De mvv is opgehaald op {feiten.mvv_op:%d-%m-%Y}. De reis is daarna. Kijk beide datums na."
        return Weigering("reisdag", zin)
    return None


def _find_fault_in_soort(feiten: Vergunningfeiten) -> Weigering | None:
    """The permit without an end came in the place of the one for five years on 12 June 2026 (Vw 2000 art. 28, 44)."""
    bekend = feiten.bekendmaking
    if feiten.soort == Vergunningsoort.ASIEL and bekend and bekend < TWEE_STATUSSEN:
        return Weigering(
            "soort",
            f"Deze vergunning bestaat pas sinds 12 juni 2026, en de brief is bekendgemaakt op {bekend:%d-%m-%Y}. "
            "Kies ‘asiel bepaalde tijd’, of kijk de datum na.",
        )
    # A letter is never made known before the day that is printed on it.
    vroegst = bekend or feiten.dagtekening
    if feiten.soort == Vergunningsoort.ASIEL_BEPAALD and vroegst and vroegst >= TWEE_STATUSSEN:
        return Weigering(
            "soort",
            f"Sinds 12 juni 2026 geeft de IND deze vergunning niet meer, en deze brief is van {vroegst:%d-%m-%Y}. "
            "Kies ‘asiel met een verblijfstitel’, of kijk de datum na.",
        )
    return None


def why_no_laatste_dag(eind: date | None, *, na: date | None, van: str, vandaag: date) -> Weigering | None:
    """The reason a printed last day cannot be right, or None; ``na`` is the first day, called ``van`` in the sentence.

    ``eind`` is the day after the printed one.
    """
    if eind is None:
        return None
    if eind <= VROEGSTE_DAG:
        return Weigering("laatste_dag", f"Vul een dag in vanaf {VROEGSTE_DAG.year}. Kijk het jaar na.")
    if na is not None and eind <= na:
        return Weigering("laatste_dag", f"Deze dag ligt voor {van}: {na:%d-%m-%Y}. Kijk beide datums na.")
    if eind > add_months(vandaag, 12 * JAREN_VOORUIT):
        return Weigering("laatste_dag", f"Deze dag ligt meer dan {JAREN_VOORUIT} jaar vooruit. Kijk het jaar na.")
    return None


def say_ingangsdatum(feiten: Vergunningfeiten) -> str:
    """Which day the law takes as the first one, in words."""
    if feiten.reisdag:
        return "de reisdag die is opgegeven"
    return "de dag nadat de mvv is opgehaald" if feiten.mvv_op else "de dag na de bekendmaking"


def ask_about_order(feiten: Vergunningfeiten) -> str | None:
    """What to ask when two dates look swapped, or None: the old permit begins with the application (Vw oud art. 44)."""
    begin, bekend = feiten.ingangsdatum, feiten.bekendmaking
    if feiten.soort != Vergunningsoort.ASIEL_BEPAALD or begin is None or bekend is None or begin <= bekend:
        return None
    return (
        f"Bekendgemaakt op {bekend:%d-%m-%Y}, maar de ingangsdatum is later: {begin:%d-%m-%Y}. "
        "Zijn die twee verwisseld? De ingangsdatum is hier bijna altijd eerder. "
        "Staat het echt zo in de brief? Zet dan het vinkje."
    )


def let_op_bij(feiten: Vergunningfeiten) -> tuple[str, ...]:
    """What is unusual about a stored permit, in sentences; nothing of it is refused."""
    zinnen = []
    volgens_wet = compute_ingangsdatum(feiten)
    if volgens_wet and feiten.ingangsdatum and feiten.ingangsdatum != volgens_wet:
        zinnen.append(
            f"De ingangsdatum is {feiten.ingangsdatum:%d-%m-%Y}. Volgens de wet is het {say_ingangsdatum(feiten)}: "
            f"{volgens_wet:%d-%m-%Y}. Kijk in de brief welke dag er staat."
        )
    if (
        feiten.soort == Vergunningsoort.ASIEL_ONBEPAALD
        and feiten.bekendmaking
        and feiten.bekendmaking >= TWEE_STATUSSEN
    ):
        zinnen.append("Sinds 12 juni 2026 geeft de IND deze vergunning niet meer. Kijk of de soort klopt.")
    return tuple(zinnen)


def why_no_tweede(
    andere: Iterable[tuple[date | None, date | None]], *, begin: date | None, eind: date | None
) -> Weigering | None:
    """The reason a permit cannot stand beside ``andere`` of its kind (first day and end of each), or None.

    A first day that is not known may be any day.
    """
    for ander_begin, ander_eind in andere:
        if begin is not None and ander_eind is not None and ander_eind <= begin:
            continue
        if eind is not None and ander_begin is not None and eind <= ander_begin:
            continue
        sinds = f", vanaf {ander_begin:%d-%m-%Y}" if ander_begin else " zonder ingangsdatum"
        zin = f"Deze persoon heeft al zo’n vergunning{sinds}. Wijzig die, of vul daar in tot wanneer die geldt."
        return Weigering("ingangsdatum", zin)
    return None


def why_no_referent(*, status: str, client: int, boven: Iterable[int]) -> str | None:
    """The reason the permit of ``client`` cannot be derived from somebody, or None.

    ``boven`` are that somebody, and everybody from whom theirs is derived: ids of persons.
    """
    if status != Verblijfsstatus.AFGELEID:
        return "Kies bij de status ‘Afgeleid van een gezinslid’, of maak dit leeg."
    eerste, *verder = boven
    if eerste == client:
        return "Een vergunning kan niet van iemand zelf zijn afgeleid. Kies een ander gezinslid."
    if client in verder:
        return "De vergunning van dit gezinslid is zelf afgeleid van deze persoon. Kijk wie er het eerst was."
    return None


def why_no_intrekking(
    feiten: Vergunningfeiten, op: date, *, bekend_op: date | None = None, vandaag: date
) -> Weigering | None:
    """The reason a permit cannot have been withdrawn from ``op`` on, by a letter of ``bekend_op``, or None.

    The day from which it does not hold can lie years before the letter, and also after it.
    """
    if reden := why_no_dag(op, vandaag=vandaag):
        return Weigering("ingetrokken_op", reden)
    begin = feiten.ingangsdatum or feiten.bekendmaking
    if begin is not None and op < begin:
        zin = f"De vergunning begon op {begin:%d-%m-%Y}. Vul die dag of een latere in."
        return Weigering("ingetrokken_op", zin)
    if bekend_op is None:
        return None
    if reden := why_no_brief_over(feiten, bekend_op, vandaag=vandaag):
        return Weigering("intrekking_bekend_op", reden)
    return None


def why_no_brief_over(feiten: Vergunningfeiten, op: date, *, vandaag: date) -> str | None:
    """The reason the IND cannot have written on that day that it withdraws, or intends to, this permit, or None."""
    if reden := why_no_dag(op, vandaag=vandaag):
        return reden
    if feiten.bekendmaking is not None and op < feiten.bekendmaking:
        return f"De vergunning is bekendgemaakt op {feiten.bekendmaking:%d-%m-%Y}. Deze brief komt daarna."
    return None


def why_no_verlenging(feiten: Vergunningfeiten, *, is_ingetrokken: bool, nog_open: date | None) -> str | None:
    """The reason no extension of a permit can be recorded, or None; ``nog_open``: when one was asked for already."""
    if is_ingetrokken:
        return "Deze vergunning is ingetrokken. Daar hoort geen verlenging bij."
    if feiten.soort in ZONDER_EIND:
        return "Deze vergunning hoeft niet verlengd te worden: alleen de kaart verloopt. Voeg de nieuwe kaart toe."
    if nog_open is not None:
        return f"Er is al een verlenging aangevraagd op {nog_open:%d-%m-%Y}. Vul daar eerst het besluit in."
    return None


def why_no_aanvraag(feiten: Vergunningfeiten, op: date, *, vandaag: date) -> str | None:
    """The reason an extension cannot have been asked for on that day, or None. Late is possible, so not refused."""
    if reden := why_no_dag(op, vandaag=vandaag):
        return reden
    begin = max((dag for dag in (feiten.bekendmaking, feiten.ingangsdatum) if dag), default=None)
    if begin is not None and op < begin:
        return f"De vergunning is van {begin:%d-%m-%Y}. Een verlenging wordt daarna aangevraagd. Kijk de datum na."
    return None


@dataclass(frozen=True, slots=True)
class Besluit:
    """What became of a request to extend; ``eind`` is the first day on which the extended permit no longer holds."""

    uitkomst: str
    ingediend_op: date
    besloten_op: date | None = None
    eind: date | None = None


def why_no_besluit(besluit: Besluit, *, oud_eind: date | None, vandaag: date) -> Weigering | None:
    """The reason this cannot be the decision on an extension of a permit that ended on ``oud_eind``, or None."""
    if besluit.uitkomst == Verlengingsuitkomst.OPEN:
        if besluit.besloten_op is None and besluit.eind is None:
            return None
        veld = "besloten_op" if besluit.besloten_op else "laatste_dag"
        return Weigering(veld, "Je koos ‘nog geen besluit’. Maak deze datum leeg, of kies wat het besluit is.")
    if besluit.besloten_op is None:
        return Weigering("besloten_op", "Vul in wanneer dit bekend is gemaakt.")
    if reden := why_no_dag(besluit.besloten_op, vandaag=vandaag):
        return Weigering("besloten_op", reden)
    if besluit.besloten_op < besluit.ingediend_op:
        zin = f"De verlenging is aangevraagd op {besluit.ingediend_op:%d-%m-%Y}. Vul die dag of een latere in."
        return Weigering("besloten_op", zin)
    return _find_fault_in_nieuw_eind(besluit, oud_eind, vandaag)


def _find_fault_in_nieuw_eind(besluit: Besluit, oud_eind: date | None, vandaag: date) -> Weigering | None:
    if besluit.uitkomst != Verlengingsuitkomst.VERLENGD:
        if besluit.eind is None:
            return None
        return Weigering("laatste_dag", "Alleen als er is verlengd, is er een nieuwe laatste dag. Maak dit leeg.")
    if besluit.eind is None:
        zin = "Vul in tot en met welke dag er is verlengd. Dat staat in de brief of op de nieuwe kaart."
        return Weigering("laatste_dag", zin)
    assert besluit.besloten_op is not None
    # The constraint wants the end after the decision itself, so the printed last day is that day or a later one.
    if besluit.eind <= besluit.besloten_op:
        zin = f"Deze dag ligt voor het besluit: {besluit.besloten_op:%d-%m-%Y}. Kijk beide datums na."
        return Weigering("laatste_dag", zin)
    if oud_eind is not None and besluit.eind <= oud_eind:
        zin = f"De vergunning gold al tot en met {oud_eind - timedelta(days=1):%d-%m-%Y}. Vul een latere dag in."
        return Weigering("laatste_dag", zin)
    return why_no_laatste_dag(besluit.eind, na=None, van="", vandaag=vandaag)
