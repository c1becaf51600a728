"""Deadlines for the wall of the office: anybody may read that, so a row says who only to those who know."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from organisatie.rechten import Toegang
from termijnen.models import Termijn
from termijnen.wanneer import Standbeeld, Wanneer, standbeeld, wanneer
from wetgeving.regels import BOEK


@dataclass(frozen=True, slots=True)
class Papierregel:
    """``wie`` is the initials and the number of the client; ``wat`` the name of the rule, never what was typed."""

    dag: date
    wie: str
    wat: str
    wanneer: Wanneer
    stand: Standbeeld


def papierregels(toegang: Toegang, termijnen: Iterable[Termijn]) -> list[Papierregel]:
    """These rows (with their client), without a name."""
    return [
        Papierregel(
            dag=termijn.dag,
            wie=f"{voorletters(termijn.client.naam)} {termijn.client_id}",
            wat=soort_in_woorden(termijn),
            wanneer=wanneer(termijn, toegang.vandaag),
            stand=standbeeld(termijn, toegang.vandaag),
        )
        for termijn in termijnen
        if termijn.dag is not None
    ]


def voorletters(naam: str) -> str:
    """The first letter of the first and of the last word: "Amina van Voorbeeld" is "A.V."."""
    woorden = [woord for woord in naam.split() if woord[0].isalpha()]
    if not woorden:
        return "?"
    gekozen = woorden[:1] if len(woorden) == 1 else [woorden[0], woorden[-1]]
    return "".join(f"{woord[0].upper()}." for woord in gekozen)


def soort_in_woorden(termijn: Termijn) -> str:
    """The name of the rule behind a deadline. What somebody typed of a letter may hold a name; this cannot."""
    return BOEK.versie(termijn.regelversie).label if termijn.regelversie else "Een dag uit een brief of document"
