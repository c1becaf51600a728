"""A child that turns 18 while the procedure goes on: which day decides, and on what ground. No Django, no clock."""

from dataclasses import dataclass
from datetime import date

from clients.domain import Geboorte
from core.periode import add_months
from gezinshereniging.domain.keuzes import Proceduresoort
from wetgeving.begrippen import Zekerheid

MAANDEN_TOT_18 = 18 * 12
NAREIS_GROND = (
    "Bij nareis telt de leeftijd op de dag dat de referent asiel vroeg. De aanvraag moet dan wel op tijd zijn "
    "(HvJ EU 1 augustus 2022, C-279/20)."
)
REGULIER_GROND = (
    "Bij gewone gezinshereniging telt de leeftijd op de dag van de aanvraag (HvJ EU 16 juli 2020, C-133/19)."
)


@dataclass(frozen=True, slots=True)
class Achttien:
    """When a child turns 18 (``op``, the earliest day that it can be), and the day that decides (``peildag``).

    ``telt_als_kind`` is None while the day that decides, or the birth date, is not known well enough.
    """

    op: date
    peildag: date | None
    telt_als_kind: bool | None
    grond: str
    zekerheid: Zekerheid = Zekerheid.VAKKENNIS


def find_achttien(
    geboorte: Geboorte,
    *,
    procedure: Proceduresoort,
    asielaanvraag_op: date | None,
    ingediend_op: date | None,
) -> Achttien | None:
    """What is said about the age of a child, or None when nothing is known of the birth date."""
    if geboorte.vroegst is None or geboorte.laatst is None:
        return None
    is_nareis = procedure is Proceduresoort.NAREIS
    peildag = asielaanvraag_op if is_nareis else ingediend_op
    vroegst, laatst = add_months(geboorte.vroegst, MAANDEN_TOT_18), add_months(geboorte.laatst, MAANDEN_TOT_18)
    telt = None
    if peildag is not None and not vroegst <= peildag < laatst:
        telt = peildag < vroegst
    return Achttien(vroegst, peildag, telt, NAREIS_GROND if is_nareis else REGULIER_GROND)
