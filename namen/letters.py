"""The plain letters of a text: without capitals, signs on letters and punctuation. What sorting and searching share.

Pure: no Django, no clock.
"""

import re
import unicodedata

# Signs for a glottal stop or an ejective, tatweel and zero-width joiners: left out; the word stays one.
STILLE_TEKENS = re.compile(r"['’‘`´ʼʻʾʿˈˌ\u0640\u200c\u200d]")

# Letters that Unicode does not take apart into a plain letter and a sign.
EIGEN_LETTERS = str.maketrans({
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "e", "ǝ": "e", "ħ": "h",
    "ŧ": "t",
})  # fmt: skip


def drop_signs(tekst: str) -> str:
    """Leave out accents, cedillas, carons and vowel points; the letters below them stay."""
    return "".join(teken for teken in unicodedata.normalize("NFKD", tekst) if not unicodedata.combining(teken))


def fold_letters(tekst: str) -> str:
    """Give the words of a text in small plain letters with one space between them; other scripts keep their letters.

    "El-Amîn Şahin" becomes "el amin sahin". Folding twice changes nothing; a text without letters or digits gives "".
    """
    # Twice, as some letters only show their small form after they are taken apart (Unicode 16.0, D146).
    klein = drop_signs(drop_signs(STILLE_TEKENS.sub("", tekst.casefold())).casefold()).translate(EIGEN_LETTERS)
    return " ".join(re.findall(r"[^\W_]+", STILLE_TEKENS.sub("", klein)))
