"""Until when nareis can be asked for after a permit. No Django, no clock."""

from datetime import date

from verblijf.domain import EERSTE_ASIEL, Verblijfsstatus, Vergunningsoort
from wetgeving.regels import BOEK
from wetgeving.rekenen import compute_termijn

CODE = "nareis_aanvraag"
VERGETEN_DAGEN = 14
"""So many days before the end of the term a person without an application is named."""


def find_uiterlijk(soort: str, status: str, bekendmaking: date | None) -> date | None:
    """The last safe day to ask for nareis, or None: no term holds, or the bekendmaking is not known.

    Since 12 June 2026 only family of a vluchteling has a term (Vw art. 29c lid 2); before, everybody granted asylum
    (Vw oud art. 29 lid 2). Of a status that is not known the term may hold, so it counts.
    """
    if bekendmaking is None or soort not in EERSTE_ASIEL:
        return None
    is_nieuw = soort == Vergunningsoort.ASIEL
    if is_nieuw and status in {Verblijfsstatus.SUBSIDIAIR, Verblijfsstatus.AFGELEID}:
        return None
    return compute_termijn(BOEK.regel_on(CODE, bekendmaking), bekendmaking).werkdatum
