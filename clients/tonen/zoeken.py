"""Find people by any part of a name however it was spelt, a year of birth, a telephone number or a V-nummer.

In two steps. PostgreSQL picks at most eighty spellings that share groups of three letters with the question
(trigram indexes); then `namen.gelijkenis` compares these letter by letter. The first is fast and rough,
the second slow and right. Measured by tests/clients/test_zoeken_gemeten.py; explained in docs/zoeken.md.

Rows come in by the caller, already limited by `visible_to`; this module never widens them.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import reduce
from itertools import chain
from operator import or_

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Case, Q, QuerySet, Value, When
from django.db.models.expressions import Expression
from django.db.models.functions import Reverse

from clients.models import Naamvorm
from clients.models.client import GERAAMTE
from namen.gelijkenis import compare_names
from namen.zoeksleutel import Zoekvraag, make_geraamte

# What one screen shows, and what a volunteer may see of people who are not theirs (SCREENS: five kaartjes).
AANTAL = 5
# Of 200 misspelt names among 20,000 people, all that are found are among the first eighty; more costs time
# only.
KANDIDATEN = 80
# A key up to this length may be a part of a name only.
DEELVRAAG = 18
# Below this nobody would call it the same name.
DREMPEL = 0.55
# Of people that fit about as well, one's own and recent ones go first; less than one wrong letter in a name.
VOORSPRONG = 0.03
SCORE_CIJFERS = 1.0
SCORE_OVERIG = 0.5


@dataclass(frozen=True, slots=True)
class Trefferbeeld:
    """One person that was found, and how well they fit: from 0 to 1, a little more for one's own clients."""

    client_id: int
    score: float


def search(
    vormen: QuerySet[Naamvorm],
    gevraagd: Zoekvraag,
    *,
    aantal: int = AANTAL,
    voorrang: Collection[int] = frozenset(),
    ook: Q | None = None,
) -> list[Trefferbeeld]:
    """Give at most `aantal` people, the best fit first, each once however many spellings they have.

    vormen: the spellings that the asker may see, from `visible_to`.
    voorrang: ids of the asker's own and recent clients.
    ook: one more reason to be found, as a condition on Naamvorm, for instance a street. The caller leaves
    out people whose address is shielded.

    A number beside a name comes first and excludes nobody: a wrongly remembered year does not hide a person.
    """
    if gevraagd.kort:
        return []
    cijfers = _search_by_digits(gevraagd)
    bronnen: list[Iterator[Trefferbeeld]] = []
    if gevraagd.naam:
        if cijfers:
            bronnen.append(_search_by_name(_narrow(vormen, cijfers), gevraagd, voorrang))
        bronnen.append(_search_by_name(vormen, gevraagd, voorrang))
    elif cijfers:
        bronnen.append(_score(_narrow(vormen, cijfers), SCORE_CIJFERS, aantal, voorrang))
    if ook is not None:
        bronnen.append(_score(vormen.filter(ook), SCORE_OVERIG, aantal, voorrang))
    gevonden: dict[int, Trefferbeeld] = {}
    # Each source is a generator: the next query is made only while there is room.
    for treffer in chain.from_iterable(bronnen):
        gevonden.setdefault(treffer.client_id, treffer)
        if len(gevonden) == aantal:
            break
    return list(gevonden.values())


def _search_by_name(
    vormen: QuerySet[Naamvorm], gevraagd: Zoekvraag, voorrang: Collection[int]
) -> Iterator[Trefferbeeld]:
    """People by name, the best fit first; of several spellings of one person the best counts."""
    beste: dict[int, float] = {}
    for client_id, sleutel in _find_candidates(vormen, gevraagd):
        score = compare_names(gevraagd.naam, sleutel.split())
        if score >= DREMPEL:
            score += VOORSPRONG if client_id in voorrang else 0
            beste[client_id] = max(score, beste.get(client_id, 0.0))
    for client_id, score in sorted(beste.items(), key=lambda paar: (-paar[1], paar[0])):
        yield Trefferbeeld(client_id, score)


def _find_candidates(vormen: QuerySet[Naamvorm], gevraagd: Zoekvraag) -> QuerySet[Naamvorm, tuple[int, str]]:
    """The spellings that share most groups of three letters with the question, found by index alone.

    Three ways in: the whole key looks alike; the consonants look alike (Arabic script); or each typed part
    looks like the beginning of some part of the name (three letters of it, or one part of a long name). A
    longer question is alike as a whole, and so many conditions would make PostgreSQL read the whole table.
    """
    hele = gevraagd.naamsleutel
    botten = make_geraamte(hele).strip()
    past = Q(sleutel__trigram_similar=hele)
    delen = [deel for deel in gevraagd.naam if len(deel) > 1]
    if delen and len(hele) <= DEELVRAAG:
        past |= Q(*(Q(sleutel__trigram_word_similar=deel) for deel in delen))
    orde: Expression = TrigramSimilarity("sleutel", hele)
    if botten:
        past |= Q(geraamte__trigram_similar=botten)
        orde = orde + TrigramSimilarity("geraamte", botten)
    met_geraamte = vormen.alias(geraamte=GERAAMTE).filter(past)
    return met_geraamte.order_by(orde.desc(), "pk").values_list("client_id", "sleutel")[:KANDIDATEN]


def _search_by_digits(gevraagd: Zoekvraag) -> Q | None:
    """Every way in which the typed digits can be meant, or None without digits."""
    manieren = []
    if gevraagd.geboortejaar is not None:
        begin, eind = date(gevraagd.geboortejaar, 1, 1), date(gevraagd.geboortejaar, 12, 31)
        # A birth date that is known to the year is a range; any day of that year may be the one.
        manieren.append(Q(client__geboren_vroegst__lte=eind, client__geboren_laatst__gte=begin))
    if gevraagd.v_nummer:
        manieren.append(Q(v_nummer_van_achteren__startswith=gevraagd.v_nummer[::-1]))
    if gevraagd.telefoon:
        manieren.append(Q(client__telefoon__endswith=gevraagd.telefoon))
    return reduce(or_, manieren) if manieren else None


def _narrow(vormen: QuerySet[Naamvorm], cijfers: Q) -> QuerySet[Naamvorm]:
    # Reversed as in its index: the end of a V-nummer is then the beginning.
    return vormen.alias(v_nummer_van_achteren=Reverse("client__v_nummer")).filter(cijfers)


def _score(vormen: QuerySet[Naamvorm], score: float, aantal: int, voorrang: Collection[int]) -> Iterator[Trefferbeeld]:
    """People who all fit as well: one's own first, then by name."""
    eigen = Case(When(client_id__in=list(voorrang), then=Value(0)), default=Value(1))
    rijen = vormen.values("client_id", "client__naam").distinct().annotate(beurt=eigen)
    for rij in rijen.order_by("beurt", "client__sorteersleutel", "client_id")[:aantal]:
        yield Trefferbeeld(rij["client_id"], score)
