"""Read names in Arabic, Ethiopic and Cyrillic script as plain Latin letters, for searching only.

Never shown to anyone and never stored as a name: the result is an input to `namen.zoeksleutel`. Sources:
UNGEGN reports on Arabic and Persian, BGN/PCGN Tigrinya (2007), Kurdish (2007) and Ukrainian resolution 55
(2010).
Pure: no Django, no clock.
"""

import unicodedata

# Arabic letters with those of Persian, Pashto, Kurdish and Urdu. Short vowels are not written; w and y
# stand for both the consonant and the long vowel, and the sound rules decide later which it was.
ARABISCH: dict[str, str] = {
    "ا": "a", "أ": "a", "آ": "a", "ٱ": "a", "إ": "i", "ء": "", "ؤ": "w", "ئ": "", "ب": "b", "پ": "p",
    "ت": "t", "ټ": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "څ": "ts", "ځ": "z", "د": "d",
    "ډ": "d", "ذ": "dh", "ر": "r", "ړ": "r", "ڕ": "r", "ز": "z", "ژ": "zh", "ږ": "zh", "س": "s", "ش": "sh",
    "ښ": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "gh", "ف": "f", "ڤ": "v", "ق": "q", "ك": "k",
    "ک": "k", "گ": "g", "ګ": "g", "ل": "l", "ڵ": "l", "م": "m", "ن": "n", "ڼ": "n", "ں": "n", "ه": "h",
    "ھ": "h", "ہ": "h", "ة": "a", "ە": "e", "و": "w", "ۆ": "o", "ۇ": "u", "ي": "y", "ی": "y", "ې": "e",
    "ێ": "e", "ۍ": "ai", "ى": "y",
}  # fmt: skip

AIN = "ع"
LIDWOORD = "ال"
ALLAH = "الله"
# In these scripts sh, th and kh are one letter, so an h of its own after s, t or k must not melt into them.
MAAKT_EEN_KLANK_MET_H = tuple("ptskdgzc")

# Ethiopic: the block is a grid, eight characters to a consonant, one for each vowel order, beginning at
# U+1200. The four letters for h, two for s, two for ts and two silent ones sound alike, so clients write
# them for one another.
ETHIOPISCH_BEGIN = 0x1200
ETHIOPISCH_MEDEKLINKERS = (
    "h", "l", "h", "m", "s", "r", "s", "sh", "k", "kw", "k", "kw", "b", "v", "t", "ch", "h", "hw", "n", "ny",
    "", "k", "kw", "kh", "khw", "w", "", "z", "zh", "y", "d", "d", "j", "g", "gw", "g", "t", "ch", "p", "ts",
    "ts", "f", "p",
)  # fmt: skip
# The sixth order has either no vowel or a very short one; tables differ, and most people write nothing.
ETHIOPISCH_KLINKERS = ("e", "u", "i", "a", "ie", "", "o", "wa")

# Ukrainian by resolution 55; the letters of Russian that Ukrainian lacks by ICAO Doc 9303.
CYRILLISCH: dict[str, str] = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z",
    "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ю": "iu", "я": "ia", "ь": "", "ъ": "", "э": "e", "ы": "y", "ё": "e",
}  # fmt: skip


def write_in_latin(woord: str) -> str:
    """Give one lower-case word in Latin letters; letters of a script that we do not know stay as they are."""
    if woord.isascii():
        return woord
    # Composed first: й and أ are one letter with their own sound, not a letter and a loose sign.
    woord = unicodedata.normalize("NFKC", woord)
    if woord.startswith(LIDWOORD) and len(woord) > len(LIDWOORD) + 1 and woord != ALLAH:
        woord = "al " + woord.removeprefix(LIDWOORD)
    latijn = ""
    for plaats, teken in enumerate(woord):
        letter = _write_letter(teken, eerste=plaats == 0)
        if letter[:1] == "h" and latijn[-1:] in MAAKT_EEN_KLANK_MET_H and not teken.isascii():
            letter = "e" + letter
        latijn += letter
    return latijn


def _write_letter(teken: str, *, eerste: bool) -> str:
    if teken == AIN:
        # At the start the ain carries a vowel that is written in Latin (Ali, Omar); inside a word it is not
        # heard.
        return "a" if eerste else ""
    if teken in ARABISCH:
        return ARABISCH[teken]
    if teken in CYRILLISCH:
        return CYRILLISCH[teken]
    rij, orde = divmod(ord(teken) - ETHIOPISCH_BEGIN, len(ETHIOPISCH_KLINKERS))
    if 0 <= rij < len(ETHIOPISCH_MEDEKLINKERS):
        medeklinker = ETHIOPISCH_MEDEKLINKERS[rij]
        # A silent carrier cannot be left without its vowel: ኤልሳ and እስጢፋኖስ begin with one.
        return medeklinker + (ETHIOPISCH_KLINKERS[orde] or ("" if medeklinker else "i"))
    return teken
