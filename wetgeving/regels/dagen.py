"""The days on which laws began, so that a row of the catalogue reads as a sentence."""

from datetime import date

from core.periode import Periode

AWB = date(1994, 1, 1)
"""Algemene wet bestuursrecht."""
VW_2000 = date(2001, 4, 1)
"""Vreemdelingenwet 2000."""
VIJF_JAAR = date(2004, 9, 1)
"""The permit for a limited time became one of five years."""
AWIR = date(2006, 1, 1)
"""Algemene wet inkomensafhankelijke regelingen."""
VIERDE_TRANCHE = date(2009, 7, 1)
"""Fourth part of the Algemene wet bestuursrecht: paying and collecting money."""
DWANGSOM = date(2009, 10, 1)
"""Wet dwangsom en beroep bij niet tijdig beslissen."""
WI_2013 = date(2013, 1, 1)
"""Wet inburgering as amended in 2013."""
MVV_IN_DE_VW = date(2013, 6, 1)
"""The mvv moved into the Vreemdelingenwet (art. 2a and following)."""
BRP = date(2014, 1, 6)
"""Wet basisregistratie personen."""
ONA = date(2015, 1, 1)
"""ONA became a part of the exam, for who became inburgeringsplichtig from this day."""
PVT = date(2017, 10, 1)
"""The participatieverklaring became a duty."""
WI_2021 = date(2022, 1, 1)
"""Wet inburgering 2021 and Besluit inburgering 2021."""
TOESLAG_TOT_JAAREIND = date(2025, 1, 1)
"""First year of toeslagen that may be asked for until the end of the year after, in the text that was read."""
NEGEN_MAANDEN = date(2025, 3, 28)
"""Decision term of nine months for nareis."""
TWEE_STATUSSEN = date(2026, 6, 12)
"""Vreemdelingenwet 2000 with two statuses and a verblijfstitel of three years."""

TWEEDE_LEZING = date(2026, 11, 26)
"""The consolidated texts were read once more, and what was found wrong was corrected in the software."""


def van(begin: date, eind: date | None = None) -> Periode:
    """From ``begin`` up to the day on which the next version begins; without one: until further notice."""
    return Periode(begin, eind)
