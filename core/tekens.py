"""The signs of a typed text: what nobody sees goes, and what looks alike is one sign. Pure: no Django, no clock."""

import re
import unicodedata

# Without width or look: control signs besides NUL (a field refuses it), tab and line ends; marks of direction, with
# which one name can pass for another; fillers, tags, signs that only tell where a word may break; and what Unicode
# says is no sign at all, which no document may hold.
ONGEZIEN = re.compile(
    "[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e007f]"
)
# The joiners of Persian, Urdu, Hindi: part of how a word is written, and nothing outside one or in Latin letters.
VERBINDERS = re.compile("[\u200c\u200d]+")
EERSTE_VERBINDENDE = "\u0590"  # where Latin, Greek, Cyrillic and Armenian end
SPATIES = re.compile(r"[^\S\t\n\r]")
# All of Unicode's dashes (category Pd), and three that look like one: hyphen bullet, minus, modifier minus.
STREEPJES = re.compile(
    "[\u058a\u05be\u1400\u1806\u2010-\u2015\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d\u301c\u3030\u30a0\ufe31\ufe32\ufe58"
    "\ufe63\uff0d\U00010d6e\U00010ead\u2043\u2212\u02d7]"
)


def strip_unseen(tekst: str) -> str:
    """The text without signs that have no width and no look; joiners stay inside the words that need them."""
    return VERBINDERS.sub(_keep_joiner, ONGEZIEN.sub("", tekst))


def _keep_joiner(gevonden: "re.Match[str]") -> str:
    tekst, begin, eind = gevonden.string, gevonden.start(), gevonden.end()
    is_needed = begin > 0 and eind < len(tekst) and _can_join(tekst[begin - 1]) and _can_join(tekst[eind])
    return gevonden[0][0] if is_needed else ""


def _can_join(teken: str) -> bool:
    return teken >= EERSTE_VERBINDENDE and unicodedata.category(teken)[0] in "LM"


def put_on_one_line(tekst: str) -> str:
    """Every kind of space as a space and every kind of dash as a hyphen, sign for sign: as a number is compared."""
    return STREEPJES.sub("-", SPATIES.sub(" ", tekst))
