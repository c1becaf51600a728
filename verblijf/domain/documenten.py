"""What cannot be true of a card or a travel document, and what deserves a second look. No Django."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from clients.domain import why_no_dag
from core.errors import Weigering
from core.vrije_tekst import find_bsn
from verblijf.domain.keuzes import Verblijfsdocumentsoort
from verblijf.domain.vergunning import why_no_laatste_dag


@dataclass(frozen=True, slots=True)
class Documentfeiten:
    """The days of a card or a travel document; ``eind`` is the day after the printed one."""

    begin: date
    eind: date
    ingeleverd_op: date | None = None


def why_no_document(feiten: Documentfeiten, *, vandaag: date) -> Weigering | None:
    """The reason these cannot be the days of one document, or None."""
    if reden := why_no_dag(feiten.begin, vandaag=vandaag):
        return Weigering("begin", reden)
    if fout := why_no_laatste_dag(feiten.eind, na=feiten.begin, van="de dag van afgifte", vandaag=vandaag):
        return fout
    if feiten.ingeleverd_op is None:
        return None
    if reden := why_no_dag(feiten.ingeleverd_op, vandaag=vandaag):
        return Weigering("ingeleverd_op", reden)
    if feiten.ingeleverd_op < feiten.begin:
        zin = f"Dit document is afgegeven op {feiten.begin:%d-%m-%Y}. Vul die dag of een latere in."
        return Weigering("ingeleverd_op", zin)
    return None


def why_no_naast(feiten: Documentfeiten, open_documenten: Sequence[Documentfeiten], *, nieuw: bool) -> str | None:
    """The reason a document cannot stand beside those of its kind that are still in use, or None.

    A new one takes the place of an older one, whatever is printed on that; a changed one takes nobody's place.
    """
    if feiten.ingeleverd_op is not None:
        return None
    for ander in open_documenten:
        botst = feiten.begin <= ander.begin if nieuw else feiten.begin < ander.eind and ander.begin < feiten.eind
        if botst:
            return (
                f"Er is al zo’n document, afgegeven op {ander.begin:%d-%m-%Y}. "
                "Kijk de datum na, of vul daar eerst in wanneer het vervangen is."
            )
    return None


BSN_IN_NUMMER = (
    "Dit lijkt op een burgerservicenummer (BSN). Dat mogen wij niet bewaren. "
    "Neem het nummer van het document over, met de letters erbij, of laat dit leeg."
)
VREEMD_NUMMER = "Een documentnummer heeft alleen letters en cijfers, bijvoorbeeld III-V12ABC345. Kijk op het document."
TEKENS = re.compile(r"[0-9A-Z][0-9A-Z ./-]*")
LETTER = re.compile(r"[A-Z]")
GEEN_CIJFER = re.compile(r"[^0-9]")
# Since October 2019: the type, V, and eight signs without a zero or the letter O (docs/domein.md, 1).
NUMMER_OP_KAART = re.compile(r"V[1-9A-NP-Z]{8}")
NUMMER_SINDS = date(2019, 10, 1)
KAARTEN = frozenset({Verblijfsdocumentsoort.III, Verblijfsdocumentsoort.IV, Verblijfsdocumentsoort.V})


def clean_documentnummer(tekst: str) -> str:
    """A document number in capitals with single spaces; empty stays empty.

    Raises ValueError for another sign, and for a burgerservicenummer: nine digits that pass its proof. Digits that
    are tied to a letter are the number of a document.
    """
    kaal = " ".join(tekst.upper().split())
    if not kaal:
        return ""
    if not TEKENS.fullmatch(kaal):
        raise ValueError(VREEMD_NUMMER)
    delen = [deel for deel in kaal.replace("/", " ").split() if not LETTER.search(deel)]
    if find_bsn(" ".join(delen)) or find_bsn(GEEN_CIJFER.sub("", "".join(delen))):
        raise ValueError(BSN_IN_NUMMER)
    return kaal


def let_op_nummer(soort: str, nummer: str, *, begin: date) -> str | None:
    """What looks wrong about the number of a card, or None. A warning: cards are known that differ."""
    if soort not in KAARTEN or not nummer or begin < NUMMER_SINDS:
        return None
    if nummer.startswith(f"{soort}-") and NUMMER_OP_KAART.fullmatch(nummer.removeprefix(f"{soort}-")):
        return None
    return (
        f"Het nummer op een kaart van type {soort} begint met {soort}-V. Daarna komen acht letters of cijfers, "
        "zonder nul en zonder letter O. Kijk het nummer na op de kaart."
    )
