"""How much does a typed name look like a stored one? A number from 0 to 1 that a person can follow.

Works on keys of `namen.zoeksleutel`: each typed part looks for the stored part that it fits best. Letters
that the ear or another alphabet confuses cost less than others; a part may be the beginning of a name, one
letter, or two parts in one.
Pure: no Django, no clock.
"""

from collections.abc import Sequence
from functools import lru_cache

from namen.zoeksleutel import KLINKERS, Zoekvraag, make_geraamte

# Groups whose letters are taken for one another by some table or ear; see docs/zoeken.md for examples of
# each.
VERWANT = ("xhkg", "szx", "dtz", "bp", "jgx", "ji", "fwub", "mn", "kj")
VERWANTE_PAREN = frozenset((a, b) for groep in VERWANT for a in groep for b in groep if a != b)

PRIJS_KLINKER = 0.25
PRIJS_KLINKER_WEG = 0.35
PRIJS_VERWANT = 0.4
PRIJS_H_WEG = 0.4
PRIJS_VERWISSELD = 0.6
PRIJS_ANDERS = 1.0
# A consonant skeleton says less than a whole word: it may at most count for this much.
GERAAMTE_TELT = 0.85
BEGIN_TELT = 0.92
LETTER_TELT = 0.6
# Below this a likeness is chance.
TE_WEINIG = 0.4
# Of two people that fit equally, the one with fewer parts that were not asked for goes first.
OVERIG_TELT = 0.04

# A score, with the places of the typed parts and of the stored parts that it is about.
Paar = tuple[float, tuple[int, ...], tuple[int, ...]]


def compare_names(gevraagd: Sequence[str], opgeslagen: Sequence[str]) -> float:
    """Give 0 (nothing in common) to 1 (the same parts); the order of the parts does not count."""
    if not gevraagd or not opgeslagen:
        return 0.0
    gewicht = [min(len(deel), 6) for deel in gevraagd]
    beste = _assign(gevraagd, opgeslagen)
    raak = sum(g * s for g, s in zip(gewicht, beste, strict=True)) / sum(gewicht)
    overig = max(0, len(opgeslagen) - len(gevraagd)) / len(opgeslagen)
    return raak * (1 - OVERIG_TELT * overig)


def compare_with_vraag(gevraagd: Zoekvraag, sleutels: Sequence[str], woorden: Sequence[str]) -> float:
    """Give 0 to 1 for a stored name: by its sound, by its sound without signs, or by its letters as they were typed."""
    return max(
        compare_names(gevraagd.naam, sleutels),
        compare_names(gevraagd.kaal, sleutels),
        compare_letters(gevraagd.woorden, woorden),
    )


def compare_letters(getypt: Sequence[str], woorden: Sequence[str]) -> float:
    """Give 0 unless every typed word is one of these words, or its beginning; a whole word counts for more."""
    if not getypt:
        return 0.0
    raak = 0.0
    for woord in getypt:
        if woord in woorden:
            raak += min(len(woord), 6)
        elif any(ander.startswith(woord) for ander in woorden):
            raak += BEGIN_TELT * min(len(woord), 6)
        else:
            return 0.0
    overig = max(0, len(woorden) - len(getypt)) / len(woorden)
    return raak / sum(min(len(woord), 6) for woord in getypt) * (1 - OVERIG_TELT * overig)


def _assign(gevraagd: Sequence[str], opgeslagen: Sequence[str]) -> list[float]:
    """Give each typed part its score; a stored part is used once, the best fit first."""
    beste = [0.0] * len(gevraagd)
    paren = sorted(_pair(gevraagd, opgeslagen), key=lambda paar: (-paar[0], paar[1], paar[2]))
    bezet_links: set[int] = set()
    bezet_rechts: set[int] = set()
    for score, links, rechts in paren:
        if bezet_links.isdisjoint(links) and bezet_rechts.isdisjoint(rechts):
            bezet_links.update(links)
            bezet_rechts.update(rechts)
            for plaats in links:
                beste[plaats] = score
    return beste


def _pair(links: Sequence[str], rechts: Sequence[str]) -> list[Paar]:
    """Score every typed part with every stored part, and with two neighbours written as one word."""
    paren: list[Paar] = [(score_deel(a, b), (i,), (j,)) for i, a in enumerate(links) for j, b in enumerate(rechts)]
    for i in range(len(links) - 1):
        samen = links[i] + links[i + 1]
        paren += [(score_deel(samen, b), (i, i + 1), (j,)) for j, b in enumerate(rechts) if _pad_to_same(samen, b)]
    for j in range(len(rechts) - 1):
        samen = rechts[j] + rechts[j + 1]
        paren += [(score_deel(a, samen), (i,), (j, j + 1)) for i, a in enumerate(links) if _pad_to_same(a, samen)]
    return [paar for paar in paren if paar[0] > 0]


def _pad_to_same(a: str, b: str) -> bool:
    return a[0] == b[0] and abs(len(a) - len(b)) <= 2


@lru_cache(maxsize=50_000)
def score_deel(gevraagd: str, opgeslagen: str) -> float:
    """Compare one typed part with one stored part: 0 when they share too little, 1 when they are the same."""
    if gevraagd == opgeslagen:
        return 1.0
    kort, lang = sorted((gevraagd, opgeslagen), key=len)
    if len(kort) == 1:
        # An initial was typed, or only an initial is stored.
        return LETTER_TELT if lang[0] == kort else 0.0
    botten = make_geraamte(gevraagd), make_geraamte(opgeslagen)
    if len(set(botten[0]) & set(botten[1])) * 3 < min(len(set(bot)) for bot in botten):
        # Not one consonant in three in common: no need to measure.
        return 0.0
    score = _is_near(gevraagd, opgeslagen)
    if len(gevraagd) < len(opgeslagen) and score < BEGIN_TELT:
        begin = opgeslagen[: len(gevraagd)]
        score = max(score, BEGIN_TELT * (1.0 if begin == gevraagd else _is_near(gevraagd, begin) ** 2))
    if min(map(len, botten)) >= 2 and score < GERAAMTE_TELT:
        score = max(score, GERAAMTE_TELT * (1.0 if botten[0] == botten[1] else _is_near(*botten) ** 2))
    return score if score >= TE_WEINIG else 0.0


def _is_near(a: str, b: str) -> float:
    return max(0.0, 1 - measure_afstand(a, b) / max(len(a), len(b)))


def measure_afstand(a: str, b: str) -> float:
    """The least cost to turn one word into the other: change, leave out, add, or swap two neighbours."""
    vorige: list[float] = []
    rij = [0.0]
    for teken in b:
        rij.append(rij[-1] + _price_loss(teken))
    for i, links in enumerate(a):
        voorvorige, vorige = vorige, rij
        weg = _price_loss(links)
        rij = [vorige[0] + weg]
        for j, rechts in enumerate(b):
            kosten = min(vorige[j] + _price_change(links, rechts), vorige[j + 1] + weg, rij[j] + _price_loss(rechts))
            if i and j and links == b[j - 1] and a[i - 1] == rechts:
                kosten = min(kosten, voorvorige[j - 1] + PRIJS_VERWISSELD)
            rij.append(kosten)
    return rij[-1]


def _price_change(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if a in KLINKERS and b in KLINKERS:
        return PRIJS_KLINKER
    return PRIJS_VERWANT if (a, b) in VERWANTE_PAREN else PRIJS_ANDERS


def _price_loss(teken: str) -> float:
    if teken in KLINKERS:
        return PRIJS_KLINKER_WEG
    return PRIJS_H_WEG if teken == "h" else PRIJS_ANDERS
