"""What somebody does about a deadline, before why it has this date: who acts, with whom, what to take along."""

from dataclasses import dataclass
from datetime import date

from termijnen.models import Termijn
from wetgeving.begrippen import Regel, Zekerheid, Zijde
from wetgeving.regels import BOEK

# One word, whoever looked: what a jurist confirmed goes before what was read.
BEVESTIGD = "bevestigd"
ZEKERHEID = {
    Zekerheid.NAGELEZEN: "nagelezen",
    Zekerheid.VAKKENNIS: "praktijk",
    Zekerheid.ONZEKER: "onzeker",
}
BETEKENIS = {
    BEVESTIGD: "Een jurist heeft deze regel nagekeken.",
    "nagelezen": "Deze regel is nagelezen in de tekst van de wet.",
    "praktijk": "Deze regel komt uit de praktijk. Vraag het de jurist voordat je erop rekent.",
    "onzeker": "Dit is niet gevonden in de wet. Vraag het de jurist voordat je erop rekent.",
}


TE_LAAT = (
    "Bel vandaag de jurist: de laatste dag is voorbij, maar soms is dat te verontschuldigen. "
    "Vertel waarom het niet eerder kon."
)


@dataclass(frozen=True, slots=True)
class Doebeeld:
    """``nu``: what to do now. ``straks``: how we act when the overheid lets its last day pass; else empty."""

    nu: str
    straks: str


def find_regel_of_termijn(termijn: Termijn) -> Regel:
    """The rule that a deadline is counted with; while its begin is not known, the newest of its code."""
    return BOEK.versie(termijn.regelversie) if termijn.regelversie else BOEK.geldende(termijn.code)[-1]


def make_doebeeld(termijn: Termijn, vandaag: date) -> Doebeeld:
    """What to do on this day.

    Once the overheid is late, acting on its silence comes first; once we are, saving what can be saved (Awb 6:11).
    """
    regel = find_regel_of_termijn(termijn)
    einde = termijn.laatste or termijn.dag
    if termijn.zijde == Zijde.WIJ and einde is not None and einde < vandaag:
        return Doebeeld((TE_LAAT if termijn.is_fataal else regel.te_laat) or regel.nu_doen, "")
    is_stil = termijn.zijde == Zijde.OVERHEID and termijn.dag is not None and termijn.dag <= vandaag
    return Doebeeld(regel.handelen, "") if is_stil else Doebeeld(regel.nu_doen, regel.handelen)


def name_zekerheid(regel: Regel, *, is_bevestigd: bool) -> str:
    """How well a rule is founded, in one word."""
    return BEVESTIGD if is_bevestigd else ZEKERHEID[regel.zekerheid]
