"""Permits and documents as plain values."""

from datetime import date
from typing import NamedTuple

from termijnen.regels.feiten import Dag


class Vergunningfeit(NamedTuple):
    """A permit; ``referent`` is the client whose title it follows."""

    pk: int
    referent: int | None
    versie: int
    bekendmaking: Dag
    ingangsdatum: Dag
    eind: Dag
    ingetrokken_op: Dag
    """From which day it does not hold any more; can lie years before the letter."""
    intrekking_bekend_op: Dag
    """Bekendmaking of the letter that withdraws it: from that day the appeal counts."""
    voornemen_op: Dag
    """Bekendmaking of the letter in which the IND says that it intends to withdraw it."""
    asielaanvraag_op: Dag
    vastgelegd_op: date
    soort: str
    status: str
    nareis: str


class Verlengingfeit(NamedTuple):
    """A request to extend a permit; ``van`` is the permit."""

    pk: int
    van: int
    versie: int
    ingediend_op: date
    besloten_op: Dag
    eind: Dag
    vastgelegd_op: date
    uitkomst: str


class Documentfeit(NamedTuple):
    """A card or a travel document."""

    pk: int
    eind: date
    ingeleverd_op: Dag
    vastgelegd_op: date
    soort: str


class Verblijfsdocumentfeit(Documentfeit):
    """A card."""


class Reisdocumentfeit(Documentfeit):
    """A travel document."""
