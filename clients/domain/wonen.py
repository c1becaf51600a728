"""When somebody can live where: placements, homes and offers. No Django, no clock."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

VROEGSTE_DAG = date(1990, 1, 1)
DAGEN_VOORUIT = 60
GROOTSTE_VERSCHIL_DAGEN = 730
GVA_JAREN = (2016, 2017)


def why_no_dag(dag: date, *, vandaag: date, vooruit: int = 0) -> str | None:
    """The reason this cannot be the day of something, or None; ``vooruit``: days that may lie ahead."""
    if dag < VROEGSTE_DAG:
        return f"Vul een dag in vanaf {VROEGSTE_DAG.year}. Kijk het jaar na."
    if dag > vandaag and not vooruit:
        return "Deze dag is nog niet geweest. Vul vandaag of een eerdere dag in."
    if dag > vandaag + timedelta(days=vooruit):
        return f"Deze dag ligt meer dan {vooruit} dagen vooruit. Kijk de datum na."
    return None


def why_no_telling(dag: date | None, *, begin: date, vandaag: date) -> str | None:
    """The reason this cannot be the date of the BRP or the COA beside the own date, or None."""
    if dag is None:
        return None
    if reden := why_no_dag(dag, vandaag=vandaag):
        return reden
    if abs((dag - begin).days) > GROOTSTE_VERSCHIL_DAGEN:
        return "Deze dag ligt meer dan twee jaar van de dag van huisvesting. Kijk het jaar na."
    return None


def why_no_gva(begin: date) -> str | None:
    """The reason this placement cannot be GVA, or None: the scheme ran in 2016 and 2017 (docs/domein.md, 3)."""
    if begin.year in GVA_JAREN:
        return None
    return "De regeling GVA liep in 2016 en 2017. Haal het vinkje weg, of kijk de datum na."


def why_no_verwijderen(*, reden: str, heropen: bool, heeft_vorige: bool) -> str | None:
    """The reason a placement cannot be taken away like this, or None."""
    if not reden.strip():
        return "Vul in waarom deze huisvesting niet klopt."
    if heropen and not heeft_vorige:
        return "Er is geen eerdere huisvesting die op deze dag stopte. Haal het vinkje weg."
    return None


@dataclass(frozen=True, slots=True)
class Verblijf:
    """A placement or a stay in a home, already known; ``waar`` is the id of the gemeente or the woning."""

    waar: int
    naam: str
    begin: date
    eind: date | None


def why_no_huisvesting(open_verblijf: Verblijf | None, *, gemeente: int, begin: date) -> str | None:
    """The reason a new placement cannot begin, given the one that is open on that day, or None."""
    if open_verblijf is None or open_verblijf.eind is not None:
        return None
    if open_verblijf.waar == gemeente:
        return (
            f"Deze persoon woont al in {open_verblijf.naam}. "
            "Gaat het om een andere woning in dezelfde gemeente? Kies dan ‘Andere woning’."
        )
    if open_verblijf.begin == begin:
        return f"Op deze dag is deze persoon al gehuisvest in {open_verblijf.naam}. Kijk de datum na."
    return None


def why_no_bewoning(
    huisvesting: Verblijf, laatste: Verblijf | None, *, woning: int, gemeente: int, begin: date
) -> str | None:
    """The reason somebody cannot move into this home, in ``gemeente``, on that day, or None.

    ``laatste`` is the stay that began last; a home for the same first day replaces it: a mistake.
    """
    if gemeente != huisvesting.waar:
        zin = f"Deze woning staat niet in {huisvesting.naam}. "
        return zin + "Naar een andere gemeente? Kies dan ‘Nieuwe huisvesting’."
    if begin < huisvesting.begin:
        return f"Deze persoon woont pas vanaf {huisvesting.begin:%d-%m-%Y} in {huisvesting.naam}."
    if huisvesting.eind is not None and begin >= huisvesting.eind:
        return f"Deze persoon woont vanaf {huisvesting.eind:%d-%m-%Y} niet meer in {huisvesting.naam}."
    if laatste is not None and begin < laatste.begin:
        return f"Er is al een latere woning, vanaf {laatste.begin:%d-%m-%Y}. Vul een dag daarna in."
    if laatste is not None and laatste.waar == woning and laatste.eind is None:
        return "Deze persoon woont al in deze woning. Kies een andere."
    return None


def why_no_begin(nieuw: date, *, bewoningen: Sequence[Verblijf]) -> str | None:
    """The reason the first day of a placement cannot move, given its stays in order of begin, or None."""
    if len(bewoningen) > 1 and nieuw >= bewoningen[1].begin:
        return f"Op {bewoningen[1].begin:%d-%m-%Y} kwam er al een andere woning. Vul een dag daarvoor in."
    eerste = bewoningen[0] if bewoningen else None
    if eerste is not None and eerste.eind is not None and nieuw >= eerste.eind:
        return f"De eerste woning eindigde al op {eerste.eind:%d-%m-%Y}. Vul een dag daarvoor in."
    return None


def why_no_einde(begin: date, eind: date, *, laatste_bewoning: date | None) -> str | None:
    """The reason somebody cannot have left the gemeente on that day, or None."""
    if eind <= begin:
        return f"De einddatum moet na de begindatum liggen: {begin:%d-%m-%Y}."
    if laatste_bewoning is not None and eind <= laatste_bewoning:
        return f"Op {laatste_bewoning:%d-%m-%Y} kwam er nog een andere woning. Vul een latere dag in."
    return None


def why_no_aanbod(*, aangeboden_op: date, koppeling_op: date, zelfde_gemeente: bool, nog_open: bool) -> str | None:
    """The reason a home cannot be offered after this koppeling, or None."""
    if not zelfde_gemeente:
        return "Deze woning staat in een andere gemeente dan de koppeling. Kies een andere woning."
    if nog_open:
        return "Er is nog een aanbod zonder antwoord. Vul eerst dat antwoord in."
    if aangeboden_op < koppeling_op:
        return f"Het aanbod kan niet voor de koppeling liggen: {koppeling_op:%d-%m-%Y}."
    return None
