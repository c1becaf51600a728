"""Why something is slower than is to be reached, as far as is known: printed under each line that is over budget."""

from tests.bench.ijkmaat import BINNEN

_ZOEKT = (
    "a volunteer's search looks among one's own clients first and then among the others, reads whom this hour showed "
    "already, and writes down whom it shows"
)
WAAROM = {
    "logging a contact in bare": "the card beside the form is a third of it; and a question that runs a tenth of a "
    "millisecond is planned in more than one, each time it is asked (ADR 9)",
    "for jaar (": "what hangs on contacts stands ready (ADR 18); what is left reads everybody who was housed in two "
    "years, once for totals and once for all breakdowns: the page shows that both agree, so neither is made from "
    "the other",
    "rijen": "the page counts the figure itself and its breakdowns beside the 25 rows",
    "mensen": "the page counts the figure itself and its breakdowns, in both years, beside the 25 rows: each of 96,000 "
    "people is read for them",
    "(teamleider.overal)": "counting all and putting them in order reads everybody within reach, once each",
    "clienten": "counting the team and putting it in order reads ten thousand people, once each",
    "termijnen": "every open deadline of the team is read twice: for groups and weeks, and for the first of each group",
    "the whole desk": "five requests, each with session, account and frame; a search writes down whom it shows",
    "letters": _ZOEKT,
    "spelfout": _ZOEKT,
    "naam": _ZOEKT,
    "formulier": "it asks nothing that grows with the database: its sizes are measured one after the other, and the "
    "speed of the processors differed between them",
    "fix a year": "each row of the year is counted, marked and written into the edition, in one transaction",
    "migrate": "a state of all models is built for what each package adds to the one before",
    "a full night": "two thirds of the work is computing and storing deadlines; the mails, a tenth, are sent by one",
    "the next night": "the facts of everybody are read, to see that they are those of yesterday",
    "demo world": "it loads behind the first page, which says how far it is",
}
"""By a piece of the line."""


def explain_why(regel: str, processors: str = "") -> str:
    """The reason for this line; what the processors of this run say of it; or that nothing is known."""
    redenen = [reden for stuk, reden in WAAROM.items() if stuk in regel][:1]
    if not redenen and not processors.endswith(BINNEN):
        redenen = ["not known"]
    return "; ".join(filter(None, [*redenen, processors]))
