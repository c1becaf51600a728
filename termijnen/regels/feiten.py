"""The facts that deadlines follow from, as plain values. The fields are those of the tables with the same names."""

from datetime import date
from typing import NamedTuple

Dag = date | None


class Persoon(NamedTuple):
    """Somebody who was under age when the team first met them; ``sinds`` is the first day at a locatie."""

    pk: int
    geboren: date
    sinds: date


class Staatloze(NamedTuple):
    """Somebody who has no nationality; ``pk`` is the client."""

    pk: int


class Lidmaatschap(NamedTuple):
    """A stay in a gezin."""

    pk: int
    begin: date
    eind: Dag


class Vergunning(NamedTuple):
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


class Verlenging(NamedTuple):
    """A request to extend a permit; ``van`` is the permit."""

    pk: int
    van: int
    versie: int
    ingediend_op: date
    besloten_op: Dag
    eind: Dag
    vastgelegd_op: date
    uitkomst: str


class Document(NamedTuple):
    """A card or a travel document."""

    pk: int
    eind: date
    ingeleverd_op: Dag
    vastgelegd_op: date
    soort: str


class Inburgering(NamedTuple):
    """The duty to integrate under one law."""

    pk: int
    plichtig_op: Dag
    kennisgeving_op: Dag
    pip_op: Dag
    pvt_op: Dag
    einde_volgens_duo: Dag
    geslaagd_op: Dag
    vastgelegd_op: date
    wet: str


class Termijnverlenging(NamedTuple):
    """More time to integrate; ``van`` is the inburgering."""

    pk: int
    van: int
    versie: int
    aangevraagd_op: date
    besloten_op: Dag
    nieuw_einde: Dag
    vastgelegd_op: date
    besluit: str


class Vrijstelling(NamedTuple):
    """The duty does not hold, for a while or for good; ``van`` is the inburgering."""

    pk: int
    van: int
    begin: date
    eind: Dag
    soort: str


class Boete(NamedTuple):
    """A fine; ``van`` is the inburgering."""

    pk: int
    van: int
    versie: int
    dagtekening: date
    nieuw_einde: Dag
    vervallen_op: Dag
    vastgelegd_op: date
    grond: str = "examen"


class Huisvesting(NamedTuple):
    """A placement in a gemeente; its number as a text."""

    pk: int
    begin: date
    brp_op: Dag
    eind: Dag
    gemeente: str = ""


class Koppeling(NamedTuple):
    """The COA linked this person to a gemeente."""

    pk: int
    op: date


class Brief(NamedTuple):
    """A letter with a term."""

    pk: int
    dagtekening: date
    uiterste_dag: Dag
    vastgelegd_op: date
    soort: str
    afzender: str
    gevraagd: str


class Daad(NamedTuple):
    """An act on a deadline that was not undone: a Termijnhandeling."""

    pk: int
    op: date
    nieuwe_dag: Dag
    sleutel: str
    soort: str
    bewijs: str
    reden: str

    @property
    def tekst(self) -> str:
        """What shows it, or why."""
        return self.bewijs or self.reden


class Acceptatie(NamedTuple):
    """Somebody let a deadline follow this version of its rule."""

    pk: int
    sleutel: str
    regelversie: str


class Feiten(NamedTuple):
    """All facts of one client, each kind in the order in which it was stored."""

    client: int
    persoon: tuple[Persoon, ...] = ()
    staatloze: tuple[Staatloze, ...] = ()
    lidmaatschap: tuple[Lidmaatschap, ...] = ()
    vergunning: tuple[Vergunning, ...] = ()
    verlenging: tuple[Verlenging, ...] = ()
    verblijfsdocument: tuple[Document, ...] = ()
    reisdocument: tuple[Document, ...] = ()
    inburgering: tuple[Inburgering, ...] = ()
    termijnverlenging: tuple[Termijnverlenging, ...] = ()
    vrijstelling: tuple[Vrijstelling, ...] = ()
    boete: tuple[Boete, ...] = ()
    huisvesting: tuple[Huisvesting, ...] = ()
    koppeling: tuple[Koppeling, ...] = ()
    brief: tuple[Brief, ...] = ()
    handeling: tuple[Daad, ...] = ()
    acceptatie: tuple[Acceptatie, ...] = ()
