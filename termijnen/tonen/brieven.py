"""Which term a letter starts, and the one sentence to tell the client."""

from datetime import date

from termijnen.domain import Briefsoort, make_sleutel
from termijnen.models import Brieftermijn
from termijnen.regels.termijnen import find_code
from wetgeving.uitleg import say_day_in_full

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
    Briefsoort.TERUGVORDERING: (
        "In deze brief staat dat je geld moet betalen. Klopt dat niet, dan kun je bezwaar maken. Vraag ook om uitstel."
    ),
    Briefsoort.TOESLAG: "Toeslagen heeft je aanvraag. Je hoeft nu niets te doen.",
    Briefsoort.BESLUIT_OP_BEZWAAR: (
        "Er is een antwoord op je bezwaar. Ben je het er niet mee eens, dan kan de rechter kijken."
    ),
    Briefsoort.ONTVANGST_BEZWAAR: "Je bezwaar is aangekomen. Nu moet er een besluit komen.",
    Briefsoort.HOORZITTING: (
        "Je mag vertellen waarom je het niet eens bent met de brief. Papieren moeten daarvoor al klaar zijn."
    ),
    Briefsoort.VOORNEMEN: (
        "De IND wil je vergunning intrekken. Dat is nog niet zeker. De advocaat schrijft terug waarom je mag blijven."
    ),
    Briefsoort.UITSPRAAK_BESTUUR: (
        "De rechter heeft beslist. Ben je het er niet mee eens, dan kan er hoger beroep komen."
    ),
    Briefsoort.GRIFFIERECHT: "De rechter vraagt geld voor de zaak. Wie niet betaalt, krijgt geen uitspraak.",
    Briefsoort.NATURALISATIE: "Je verzoek om Nederlander te worden is aangekomen. Nu moet de IND beslissen.",
    Briefsoort.EU_LANGDURIG: "De IND heeft je aanvraag. Nu moet de IND beslissen.",
    Briefsoort.ONTHEFFING: "DUO heeft je aanvraag. Ga door met de lessen tot DUO beslist.",
    Briefsoort.ANDERS: "In deze brief staat dat er iets moet gebeuren.",
}


def find_code_of_brief(brief: Brieftermijn) -> str:
    """The code of the rule that knows the term of this letter; ``brief_termijn`` when only the letter names a day."""
    return find_code(brief.soort, brief.dagtekening, brief.afzender)


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
        voor_wanneer = f"Het had klaar moeten zijn op {say_day_in_full(dag)}. Wij kijken vandaag wat er nog kan."
    else:
        voor_wanneer = f"Het moet klaar zijn op {say_day_in_full(dag)}."
    wie_helpt = f"{wie} helpt je daarbij." if wie else "Wij helpen je daarbij."
    return f"{_GEVRAAGD[Briefsoort(soort)]} {voor_wanneer} {wie_helpt} Bewaar de brief goed."
