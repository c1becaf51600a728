"""The facts of dossiers that terms follow from: their fields are those of the tables with the same names."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from gezinshereniging.domain.keuzes import Mutatiesoort
from termijnen.regels.feiten import Dag


class Dossierfeit(NamedTuple):
    """A dossier; ``vergunning`` is the permit that it follows from."""

    pk: int
    vergunning: int | None
    geopend_op: Dag
    gesloten_op: Dag
    laatste_indiening: Dag
    soort: str
    allen_ingediend: str
    """"ja" once there is an application for everybody in it, else "nee"."""


class Aanvraagfeit(NamedTuple):
    """The application of one person; ``van`` is the procedure."""

    pk: int
    van: int
    ingediend_op: Dag
    besloten_op: Dag
    kennisgeving_op: Dag
    mvv_op: Dag
    aankomst_op: Dag
    gemeld_op: Dag
    vergunning_op: Dag
    vastgelegd_op: Dag
    status: str
    procedure: str
    lid: str
    dossier: str


class Besluitfeit(NamedTuple):
    """A letter with a decision that refused somebody; ``van`` is the procedure."""

    pk: int
    van: int
    bekendmaking: date
    uiterste_dag: Dag
    vastgelegd_op: date
    over: str
    uitkomst: str
    dossier: str


class Mutatiefeit(NamedTuple):
    """Something that happened and that a term follows from; ``van`` is the procedure, ``leden`` ids with commas."""

    pk: int
    van: int
    op: date
    uiterste_dag: Dag
    vastgelegd_op: date
    soort: str
    leden: str
    dossier: str


GEDAAN: Mapping[Mutatiesoort, str] = {
    Mutatiesoort.INGEDIEND: "aanvraag ingediend",
    Mutatiesoort.ZIENSWIJZE: "zienswijze ingediend",
    Mutatiesoort.BEZWAAR: "bezwaar gemaakt",
    Mutatiesoort.BEROEP: "beroep ingesteld",
    Mutatiesoort.HOGER_BEROEP: "hoger beroep ingesteld",
}
"""What was done, in the words that say by what a term was met."""
