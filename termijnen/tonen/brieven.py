"""Which term a letter starts, and the one sentence to tell the client."""

from datetime import date

from termijnen.domain import Briefsoort, make_sleutel
from termijnen.models import Brieftermijn
from termijnen.regels.termijnen import find_code
from wetgeving.begrippen import Regel
from wetgeving.regels import BOEK
from wetgeving.uitleg import in_woorden

_GEVRAAGD = {
    Briefsoort.STUKKEN: "In deze brief staat dat er papieren of gegevens moeten worden opgestuurd.",
    Briefsoort.BETALEN: "In deze brief staat dat er iets betaald moet worden.",
    Briefsoort.AFSPRAAK: "In deze brief staat een afspraak.",
    Briefsoort.AFWIJZING_IND: "De IND zegt nee. Je kunt zeggen dat je het er niet mee eens bent: dat heet bezwaar.",
    Briefsoort.ASIEL_AFWIJZING: "De IND zegt nee. Je kunt de rechter vragen om ernaar te kijken. Dat moet snel.",
    Briefsoort.SUBSIDIAIR: (
        "Je mag blijven, maar je krijgt niet de status van vluchteling. Wil je die wel, dan moet dat snel bij de "
        "rechter worden gevraagd. Het maakt veel uit voor familie die wil komen."
    ),
    Briefsoort.MVV: "De IND zegt ja. Het visum (mvv) moet worden opgehaald bij de ambassade.",
    Briefsoort.BESLUIT: "Ben je het niet eens met deze brief? Dan kun je dat laten weten: dat heet bezwaar.",
    Briefsoort.UITSPRAAK: "De rechter heeft beslist. Ben je het er niet mee eens, dan moet er snel hoger beroep komen.",
    Briefsoort.ANDERS: "In deze brief staat dat er iets moet gebeuren.",
}


def find_code_of_brief(brief: Brieftermijn) -> str:
    """The code of the rule that knows the term of this letter; ``brief_termijn`` when only the letter names a day."""
    return find_code(brief.soort, brief.dagtekening, brief.afzender)


def find_regel(soort: str, dagtekening: date, afzender: str = "") -> Regel:
    """The rule that such a letter starts, for the screen that says which term begins.

    Raises LookupError when there is none for that day.
    """
    return BOEK.regel_on(find_code(soort, dagtekening, afzender), dagtekening)


def make_sleutel_of_brief(brief: Brieftermijn) -> str:
    """The key of the deadline that follows from this letter."""
    return make_sleutel(brief.client_id, find_code_of_brief(brief), f"brieftermijn-{brief.pk}")


def say_to_client(soort: str, *, dag: date | None, wie: str, vandaag: date | None = None) -> str:
    """What to tell the client, in plain words: what the letter asks, by when, and who helps (``wie``, a name).

    ``vandaag``: to say so when that day is already gone.
    """
    if dag is None:
        voor_wanneer = "Wij zoeken uit voor welke dag het klaar moet zijn."
    elif vandaag and dag < vandaag:
        voor_wanneer = f"Het had klaar moeten zijn op {in_woorden(dag)}. Wij kijken vandaag wat er nog kan."
    else:
        voor_wanneer = f"Het moet klaar zijn op {in_woorden(dag)}."
    wie_helpt = f"{wie} helpt je daarbij." if wie else "Wij helpen je daarbij."
    return f"{_GEVRAAGD[Briefsoort(soort)]} {voor_wanneer} {wie_helpt} Bewaar de brief goed."
