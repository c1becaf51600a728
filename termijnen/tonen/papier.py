"""Deadlines for the wall of the office: anybody may read that, so a row says who only to those who know."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from organisatie.rechten import Toegang
from termijnen.models import Brieftermijn, Termijn
from termijnen.tonen.datum_in_woorden import Datumbeeld, Standbeeld, make_datumbeeld, make_standbeeld
from termijnen.tonen.doen import make_doebeeld
from termijnen.tonen.eigenaar import BRIEF
from wetgeving.regels import BOEK


@dataclass(frozen=True, slots=True)
class Papierbeeld:
    """``wie`` is the initials and the number of the client; ``wat`` is chosen from a list, never what was typed."""

    dag: date
    wie: str
    wat: str
    doen: str
    wanneer: Datumbeeld
    stand: Standbeeld


def list_papierbeelden(toegang: Toegang, termijnen: Iterable[Termijn]) -> list[Papierbeeld]:
    """These rows (with their client), without a name; one query more."""
    rows = [termijn for termijn in termijnen if termijn.dag is not None]
    brieven = _find_brieven(rows)
    return [
        Papierbeeld(
            dag=termijn.dag,
            wie=f"{make_voorletters(termijn.client.naam)} {termijn.client_id}",
            wat=brieven.get(termijn.feit) or say_soort(termijn),
            doen=make_doebeeld(termijn, toegang.vandaag).nu,
            wanneer=make_datumbeeld(termijn, toegang.vandaag),
            stand=make_standbeeld(termijn, toegang.vandaag),
        )
        for termijn in rows
        if termijn.dag is not None
    ]


def _find_brieven(termijnen: list[Termijn]) -> dict[str, str]:
    """Per fact that is a letter, from whom it is and what it asks, in the words of the two lists it was chosen from."""
    nummers = [termijn.feit.removeprefix(BRIEF) for termijn in termijnen if termijn.feit.startswith(BRIEF)]
    return {
        f"{BRIEF}{brief.pk}": f"Brief van {brief.get_afzender_display()}. {brief.get_soort_display()}"
        for brief in Brieftermijn.objects.filter(pk__in=nummers)
    }


def make_voorletters(naam: str) -> str:
    """The first letter of the first and of the last word: "Amina van Voorbeeld" is "A.V."."""
    woorden = [woord for woord in naam.split() if woord[0].isalpha()]
    if not woorden:
        return "?"
    gekozen = woorden[:1] if len(woorden) == 1 else [woorden[0], woorden[-1]]
    return "".join(f"{woord[0].upper()}." for woord in gekozen)


def say_soort(termijn: Termijn) -> str:
    """The name of the rule behind a deadline. What somebody typed of a letter may hold a name; this cannot."""
    return BOEK.versie(termijn.regelversie).label if termijn.regelversie else "Een dag uit een brief of document"
