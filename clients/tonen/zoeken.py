"""Find people by any part of a name however it was spelt, a year of birth, a telephone number or a V-nummer.

In two steps. PostgreSQL picks at most eighty spellings; then `namen.gelijkenis` compares these with the question
letter by letter. The first is fast and rough, the second slow and right. PostgreSQL begins with what an index finds at
once: names with the typed letters, or with the sound of a typed part. Only when nobody fits well does it look for
whoever shares groups of three letters (trigrams), which takes ten times as long. Measured by
tests/clients/test_zoeken_gemeten.py and tests/bench/test_zoeken.py; explained in docs/zoeken.md.

Rows come in by the caller, already limited by `visible_to`; this module never widens them.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, reduce
from operator import and_, or_
from typing import Any, NamedTuple

from django.contrib.postgres.search import TrigramSimilarity, TrigramWordSimilarity
from django.db.models import Case, Q, QuerySet, Value, When
from django.db.models.functions import Reverse

from clients.models import Naamvorm
from clients.models.client import GERAAMTE
from core.prepared import Prepared, Tekst
from core.velden import Ids, among
from core.voorwaarde import put_together, take_apart
from namen.gelijkenis import compare_letters, compare_with_vraag
from namen.zoeksleutel import EIND_VAN_TELEFOONNUMMER, V_NUMMER_LENGTE, Zoekvraag, make_geraamte

# What one screen shows, and what a volunteer may see of people who are not theirs (SCREENS: five kaartjes).
AANTAL = 5
# Of 200 misspelt names among 20,000 people, all that are found are among the first eighty; more costs time
# only.
KANDIDATEN = 80
# A key up to this length may be a part of a name only.
DEELVRAAG = 18
# Below this nobody would call it the same name.
DREMPEL = 0.55
# From this likeness on somebody fits so well that people without one sound in common are not looked for.
RAAK = 0.9
# More than any likeness: few letters fit many names.
ALLES = 2.0
# From this likeness on in letters, consonants alone are not looked at.
GOED = 0.8
# Of people that fit about as well, one's own and recent ones go first; less than one wrong letter in a name.
VOORSPRONG = 0.03
SCORE_CIJFERS = 1.0
SCORE_OVERIG = 0.5
# So few letters are not misspelt yet: who begins with them is meant.
NOG_GEEN_NAAM = 4
# A team, or a part of it, with no more spellings than this is compared whole; else the trigram index looks first.
KLEIN_TEAM = 2_000
# From these shares of common trigrams on pg_trgm calls two texts similar, and a text similar to a part of another.
LIJKT_HEEL, LIJKT_DEEL = 0.3, 0.6
# Of more people than these nobody needs to know how many there are.
VERTELBAAR = 50


# A stored spelling: whose it is, its keys, its words.
Vorm = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class Trefferbeeld:
    """One person that was found, and how well they fit: from 0 to 1, a little more for one's own clients."""

    client_id: int
    score: float


@dataclass(frozen=True, slots=True)
class Zoekbeeld:
    """Who was found, the best fit first.

    ``totaal`` counts everybody who fits about as well as the last of them; None when there are more and nobody counted.
    """

    treffers: tuple[Trefferbeeld, ...] = ()
    totaal: int | None = 0

    @property
    def ids(self) -> list[int]:
        """The people."""
        return [treffer.client_id for treffer in self.treffers]


class Vormen(NamedTuple):
    """The spellings that ``make`` gives of these arguments: then searching among them lies ready."""

    make: Callable[..., QuerySet[Naamvorm]]
    args: tuple[Any, ...]

    @property
    def rows(self) -> QuerySet[Naamvorm]:
        """These spellings as an ordinary question."""
        return self.make(*self.args)


class Zoekkring:
    """The spellings among which is looked: those of a team, or (``is_deel``) a part of these, as of one year of birth.

    How many there are is asked once, and only when it matters.
    """

    def __init__(self, vormen: QuerySet[Naamvorm] | Vormen, *, is_deel: bool = False) -> None:
        self.klaar = vormen if isinstance(vormen, Vormen) else None
        self.vormen = vormen.rows if isinstance(vormen, Vormen) else vormen
        self.is_deel = is_deel

    def take(self, past: Q, eerst: Q, voorrang: Collection[int], lijkt: Sequence[str] = ()) -> Iterable[Vorm]:
        """Those that fit: these first, one's own among equals, and then by likeness to these texts."""
        args = take_apart(past), take_apart(eerst), Ids.of(sorted(voorrang)), tuple(map(Tekst, lijkt))
        if self.klaar is None:
            return _list_vormen(*args, self.vormen, make=QuerySet.all)
        return _VORMEN.rows(*args, *self.klaar.args, make=self.klaar.make)

    @cached_property
    def kleine(self) -> QuerySet[Naamvorm] | None:
        """The spellings when they are few enough to compare each; None when an index must look first.

        Of a part they are named one by one: else PostgreSQL would compare the whole team, and then see who is in it.
        """
        if not self.is_deel:
            aantal = self.vormen.values("pk")[: KLEIN_TEAM + 1].count()
            return self.vormen if aantal <= KLEIN_TEAM else None
        sleutels = list(self.vormen.values_list("pk", flat=True)[: KLEIN_TEAM + 1])
        return self.vormen.filter(pk__in=sleutels) if len(sleutels) <= KLEIN_TEAM else None


def search(
    vormen: QuerySet[Naamvorm] | Vormen,
    gevraagd: Zoekvraag,
    *,
    aantal: int = AANTAL,
    voorrang: Collection[int] = frozenset(),
    ook: Q | None = None,
    heel: bool = False,
) -> Zoekbeeld:
    """Give at most `aantal` people, the best fit first, each once however many spellings they have.

    vormen: the spellings that the asker may see, from `visible_to`.
    voorrang: ids of the asker's own and recent clients.
    ook: one more reason to be found, a condition on Naamvorm such as a street; the caller leaves shielded people out.
    heel: only whole numbers count (of a telephone also the last six digits): none is found digit by digit.

    A number beside a name comes first and excludes nobody: a wrongly remembered year does not hide a person. Only who
    fits by name alone is counted, so that a total tells nothing about numbers and streets.
    """
    if gevraagd.kort:
        return Zoekbeeld()
    cijfers = _search_by_whole_numbers(gevraagd) if heel else _search_by_digits(gevraagd)
    kring = Zoekkring(vormen)
    # Each further query is made only while there is room; who was found before keeps the place.
    gevonden = {} if cijfers is None else _search_among(_narrow(kring.vormen, cijfers), gevraagd, voorrang, aantal)
    op_naam: dict[int, Trefferbeeld] = {}
    if gevraagd.naam and len(gevonden) < aantal:
        op_naam = _search_by_name(kring, gevraagd, voorrang, aantal)
        gevonden |= {pk: treffer for pk, treffer in op_naam.items() if pk not in gevonden}
    if ook is not None and len(gevonden) < aantal:
        op_ook = _score(kring.vormen.filter(ook), SCORE_OVERIG, aantal, voorrang)
        gevonden |= {pk: treffer for pk, treffer in op_ook.items() if pk not in gevonden}
    treffers = tuple(list(gevonden.values())[:aantal])
    if len(gevonden) <= aantal:
        return Zoekbeeld(treffers, len(treffers))
    is_op_naam = cijfers is None and all(treffer.client_id in op_naam for treffer in treffers)
    return Zoekbeeld(treffers, _count(gevonden.values(), treffers[-1].score) if is_op_naam else None)


def _search_among(
    smal: QuerySet[Naamvorm], gevraagd: Zoekvraag, voorrang: Collection[int], aantal: int
) -> dict[int, Trefferbeeld]:
    """Of the spellings that a number fits those that the name fits, too; all of them without a name."""
    if gevraagd.naam:
        return _search_by_name(Zoekkring(smal, is_deel=True), gevraagd, voorrang, aantal)
    return _score(smal, SCORE_CIJFERS, aantal, voorrang)


def _count(gevonden: Iterable[Trefferbeeld], laatste: float) -> int | None:
    """Everybody who fits about as well as the last one shown; None for so many that it says nothing."""
    aantal = sum(treffer.score >= laatste - VOORSPRONG for treffer in gevonden)
    return aantal if aantal <= VERTELBAAR else None


def make_begins_with(woorden: Collection[str]) -> Q:
    """The spellings of which some word begins with each of these (plain letters, as `fold_letters` gives them)."""
    return _require_all("woorden", [f" {woord}" for woord in woorden])


def narrow_by_name(gevraagd: Zoekvraag) -> Q:
    """The spellings that hold all that was typed: as letters, as sound, or as sound without signs."""
    manieren = make_begins_with(gevraagd.woorden)
    for delen in (gevraagd.naam, gevraagd.kaal):
        manieren |= _require_all("sleutel", delen) if delen else Q()
    return manieren


def _require_all(veld: str, stukken: Collection[str]) -> Q:
    return reduce(and_, (Q(**{f"{veld}__contains": stuk}) for stuk in stukken), Q())


def _search_by_name(
    kring: Zoekkring, gevraagd: Zoekvraag, voorrang: Collection[int], aantal: int
) -> dict[int, Trefferbeeld]:
    """Everybody who fits by name, the best first; of several spellings of one person the best counts.

    Step by step, until it is enough: few letters with those who begin so, a name with those who sound like a part of
    it; then with everybody who looks like it.
    """
    is_begin = sum(map(len, gevraagd.woorden)) <= NOG_GEEN_NAAM
    scores: dict[int, float] = {}
    for stap, genoeg in STAPPEN if is_begin else STAPPEN[1:]:
        beginnen = set()
        for client_id, sleutel, woorden in stap(kring, gevraagd, voorrang):
            score = compare_with_vraag(gevraagd, sleutel.split(), woorden.split())
            scores[client_id] = max(score, scores.get(client_id, 0.0))
            if compare_letters(gevraagd.woorden, woorden.split()):
                beginnen.add(client_id)
        if len(beginnen) >= (aantal if stap is _find_by_begin else 1) or max(scores.values(), default=0.0) >= genoeg:
            break
    passend = [(pk, score + VOORSPRONG * (pk in voorrang)) for pk, score in scores.items() if score >= DREMPEL]
    passend.sort(key=lambda paar: (-paar[1], paar[0]))
    return {pk: Trefferbeeld(pk, score) for pk, score in passend}


def _find_by_begin(kring: Zoekkring, gevraagd: Zoekvraag, voorrang: Collection[int]) -> Iterable[Vorm]:
    """The spellings that begin as was typed: whole words first, and one's own among equals."""
    heel = _require_all("woorden", [f" {woord} " for woord in gevraagd.woorden])
    return kring.take(make_begins_with(gevraagd.woorden), heel, voorrang)


def _find_by_sound(kring: Zoekkring, gevraagd: Zoekvraag, voorrang: Collection[int]) -> Iterable[Vorm]:
    """The spellings with the typed letters, or of which a part sounds like each typed part; by index alone."""
    begint = make_begins_with(gevraagd.woorden)
    past = begint
    for delen in filter(None, (gevraagd.naam, gevraagd.kaal)):
        past |= _require_sounds(delen)
    return kring.take(past, begint, voorrang, _list_keys(gevraagd))


def _require_sounds(delen: Collection[str]) -> Q:
    """Each part by its consonants, from three on; of a part with fewer the whole sound counts.

    Beside another part two consonants that stand together are enough (Arabic script); alone no index finds them.
    """
    botten = {deel: make_geraamte(deel) for deel in delen}
    is_houvast = any(len(bot) >= 3 for bot in botten.values())
    klinkt = Q()
    for deel, bot in botten.items():
        if len(bot) >= 3:
            klinkt &= Q(geraamte__contains=bot)
        else:
            zonder_klinkers = Q(sleutel__contains=bot) if is_houvast and len(bot) == 2 else Q()
            klinkt &= Q(sleutel__contains=deel) | zonder_klinkers
    return klinkt


def _find_alike(kring: Zoekkring, gevraagd: Zoekvraag, voorrang: Collection[int]) -> Iterable[Vorm]:
    """The spellings that share groups of three letters with the question.

    Two ways in: the whole key looks alike; or each typed part looks like the beginning of some part of the name. A
    longer question is alike as a whole, and so many conditions would make PostgreSQL read the whole table.
    """
    hele = gevraagd.naamsleutel
    delen = [deel for deel in gevraagd.naam if len(deel) > 1] if len(hele) <= DEELVRAAG else []
    if kring.kleine is None:
        rijen = kring.vormen.alias(geraamte=GERAAMTE)
        past = Q(sleutel__trigram_similar=hele)
        past |= Q(*(Q(sleutel__trigram_word_similar=deel) for deel in delen)) if delen else Q()
    else:
        # The same as functions, which no index serves: the team comes first.
        rijen = kring.kleine.alias(
            geraamte=GERAAMTE,
            heel=TrigramSimilarity("sleutel", hele),
            **{f"deel{n}": TrigramWordSimilarity(deel, "sleutel") for n, deel in enumerate(delen)},
        )
        past = Q(heel__gte=LIJKT_HEEL)
        past |= Q(**{f"deel{n}__gte": LIJKT_DEEL for n in range(len(delen))}) if delen else Q()
    return _take(rijen.filter(past), _measure_likeness(*_list_keys(gevraagd)).desc())


def _find_by_consonants(kring: Zoekkring, gevraagd: Zoekvraag, voorrang: Collection[int]) -> Iterable[Vorm]:
    """The spellings whose consonants look alike (Arabic script): the slowest way, as few letters say little."""
    botten = make_geraamte(gevraagd.naamsleutel).strip()
    if not botten:
        return ()
    rijen = (kring.vormen if kring.kleine is None else kring.kleine).alias(geraamte=GERAAMTE)
    if kring.kleine is None:
        rijen = rijen.filter(geraamte__trigram_similar=botten)
    else:
        rijen = rijen.alias(bot=TrigramSimilarity("geraamte", botten)).filter(bot__gte=LIJKT_HEEL)
    return _take(rijen, _measure_likeness(*_list_keys(gevraagd)).desc())


# The ways to find a name, the fastest first, each with the likeness from which the next is not needed.
STAPPEN = ((_find_by_begin, ALLES), (_find_by_sound, RAAK), (_find_alike, GOED), (_find_by_consonants, DREMPEL))


def _list_keys(gevraagd: Zoekvraag) -> tuple[str, ...]:
    """The key of the question, and that of its consonants where it has any."""
    return tuple(filter(None, (gevraagd.naamsleutel, make_geraamte(gevraagd.naamsleutel).strip())))


def _measure_likeness(hele: str, botten: str = "") -> Any:
    """How many groups of three letters are shared, by the key and by its consonants."""
    orde: Any = TrigramSimilarity("sleutel", hele)
    return orde + TrigramSimilarity("geraamte", botten) if botten else orde


def _put_first(voorwaarde: Q) -> Any:
    return Case(When(voorwaarde, then=Value(0)), default=Value(1))


def _take(rijen: QuerySet[Naamvorm], *orde: Any) -> QuerySet[Naamvorm, Vorm]:
    vormen: QuerySet[Naamvorm, Vorm] = rijen.order_by(*orde, "pk").values_list("client_id", "sleutel", "woorden")
    return vormen[:KANDIDATEN]


def _list_vormen(past: Any, eerst: Any, voorrang: Ids, lijkt: Sequence[str], *args: Any, make: Any) -> QuerySet[Any]:
    """What ``Zoekkring.take`` gives."""
    rijen = make(*args).alias(geraamte=GERAAMTE).filter(put_together(past))
    orde = [_put_first(put_together(eerst)), _put_first(Q(client_id__in=among(voorrang)))]
    return _take(rijen, *orde, *([_measure_likeness(*lijkt).desc()] if lijkt else []))


_VORMEN = Prepared(_list_vormen)


def _search_by_digits(gevraagd: Zoekvraag) -> Q | None:
    """Every way in which the typed digits can be meant, or None without digits."""
    manieren = _search_by_year(gevraagd)
    if gevraagd.v_nummer:
        manieren.append(Q(v_nummer_van_achteren__startswith=gevraagd.v_nummer[::-1]))
    if gevraagd.telefoon:
        manieren.append(Q(telefoon_van_achteren__startswith=gevraagd.telefoon[::-1]))
    return reduce(or_, manieren) if manieren else None


def _search_by_whole_numbers(gevraagd: Zoekvraag) -> Q | None:
    """The same for whole numbers only."""
    manieren = _search_by_year(gevraagd)
    if len(gevraagd.v_nummer) == V_NUMMER_LENGTE:
        manieren.append(Q(client__v_nummer=gevraagd.v_nummer))
    if len(gevraagd.telefoon) == EIND_VAN_TELEFOONNUMMER:
        manieren.append(Q(telefoon_van_achteren__startswith=gevraagd.telefoon[::-1]))
    elif gevraagd.telefoon:
        manieren.append(Q(client__telefoon__in=[f"0{gevraagd.telefoon}", f"+{gevraagd.telefoon}"]))
    return reduce(or_, manieren) if manieren else None


def _search_by_year(gevraagd: Zoekvraag) -> list[Q]:
    if gevraagd.geboortejaar is None:
        return []
    begin, eind = date(gevraagd.geboortejaar, 1, 1), date(gevraagd.geboortejaar, 12, 31)
    # A birth date that is known to the year is a range; any day of that year may be the one.
    return [Q(client__geboren_vroegst__lte=eind, client__geboren_laatst__gte=begin)]


def _narrow(vormen: QuerySet[Naamvorm], cijfers: Q) -> QuerySet[Naamvorm]:
    # Reversed as in their indexes: the end of a number is then the beginning.
    return vormen.alias(
        v_nummer_van_achteren=Reverse("client__v_nummer"), telefoon_van_achteren=Reverse("client__telefoon")
    ).filter(cijfers)


def _score(vormen: QuerySet[Naamvorm], score: float, aantal: int, voorrang: Collection[int]) -> dict[int, Trefferbeeld]:
    """People who all fit as well, and one more than asked for: one's own first, then in the order of lists."""
    eigen = _put_first(Q(client_id__in=list(voorrang)))
    rijen = vormen.values("client_id", "client__sorteersleutel").distinct().annotate(beurt=eigen)
    op_volgorde = rijen.order_by("beurt", "client__sorteersleutel", "client_id")[: aantal + 1]
    return {rij["client_id"]: Trefferbeeld(rij["client_id"], score) for rij in op_volgorde}
