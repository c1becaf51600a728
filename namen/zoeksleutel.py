"""Turn a name into a key under which its many spellings meet, and read what was typed in the search box.

Mohammed, Muhammad and Moehammed are one name to the ear. `sleutel` writes each part of a name with the few
letters that survive all spellings: three vowels (a, i, u) and one letter for each group of consonants that
spellings confuse. Of the Arabic محمد only the consonants are there to compare: `geraamte`. A key is for
finding; it is never shown. What the groups are and why stands beside each rule; where the rules come from:
docs/zoeken.md.

Pure: no Django, no clock.
"""

import re
import unicodedata
from dataclasses import dataclass

from namen.letters import STILLE_TEKENS, drop_signs, fold_letters
from namen.schriften import write_in_latin

KLINKERS = "aiu"

# A letter with a sign that changes its sound is written out before the signs are dropped. Turkish, Kurdish,
# and the scholarly alphabets (DIN 31635, ALA-LC, ISO 233).
TEKENS = str.maketrans({
    "š": "sh", "ş": "sh", "ș": "sh", "č": "ch", "ç": "ch", "ž": "zh", "ǧ": "j", "ğ": "g", "ġ": "gh",
    "ḡ": "gh", "ḫ": "kh", "ẖ": "kh", "ẍ": "gh", "ṯ": "th", "ḏ": "dh", "ẕ": "z", "ı": "i", "ł": "l",
    "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ǝ": "i", "ə": "a",
})  # fmt: skip

# Articles and words for "son of" and "from": left out, because one spelling has them and the next does not.
LIDWOORDEN = "al el il ul ol ad ed ud at et ut an en un as es us ar er ur az ez uz ash esh ush ach"
KIND_VAN = "bin ben ibn bn abn bint bnt ould wuld"
VOORVOEGSELS = "van von de der den het ter te ten la le"
TUSSENWOORDEN = frozenset(f"{LIDWOORDEN} {KIND_VAN} {VOORVOEGSELS}".split())
# Mohammed is the one name that papers shorten.
MOHAMMED_KORT = re.compile(r"\b(?:m[ou]hd?|mhd|mohd|md)\.|\b(?:mhd|mohd)\b")
ABD = re.compile(r"[ae]bd(?:[aeiou]{0,2}[lr]?)")
ALLAH = re.compile(r"[aou]?lla?h")

# Sound rules on one word of Latin letters, applied from top to bottom.
REGELS: tuple[tuple[str, str], ...] = (
    # ICAO Doc 9303: the machine-readable zone marks an Arabic letter by an X before its nearest Latin one.
    (r"x(?=ss|sh|kh|th|dh|dz|tt|zz|h)", ""),
    (r"([b-df-hj-np-tv-z])\1+", r"\1"),
    # Somali writes the ain as c. Only in names that begin with it: the Turkish c is another sound.
    (r"^c(?=abd|aash|ali|awa|ilmi|ism|umar)", ""),
    # Kurdish wears Abdul down to Evd-.
    (r"^[ae]vd(?=[aiueo])", "abd"),
    # ч چ ç щ, and sh and kh: one letter. "ch" is said tsh (English), sh (French) and kh (Dutch), and nobody
    # knows which was meant by the person who wrote it. Few names differ in this alone.
    (r"tsch|tsj|tch|tsh|shch|sch", "x"),
    # ج and ж: j, dj (French, Dutch), zj (Dutch), zh (BGN/PCGN).
    (r"dzj|dzh|dj|zj|zh", "j"),
    (r"ch|kh|sh|sj|ks", "x"),
    (r"ph", "f"),
    # ث ذ ظ غ and the Somali dh; قاف as q, k or gh is left to the comparison.
    (r"gh", "g"),
    (r"th", "t"),
    (r"dh", "d"),
    # ጸ ፀ ц: tables give ts, tz and s.
    (r"ts|tz", "s"),
    # North African names in French writing: Lahcen, Houcine.
    (r"c(?=ine?$|ene?$)", "s"),
    # The Turkish and Kurdish c before e and i is the j of Jamal; any other c is a k.
    (r"c(?=[ei])", "j"),
    (r"ck|c|q", "k"),
    # A word that begins with the y of Yusuf: also Dutch j, and Ayoub, Eyob, Iyad for the ear.
    (r"^[aei]?[yj](?=[aeou]|$)", "j"),
    (r"^i(?=[aou])", "j"),
    (r"^ou(?=[aei])|^v", "w"),
    # Diphthongs and long vowels: ee, ie, ij, ei, ay are one i; oe, ou, oo and ue (ü) are one u.
    (r"[aeo][yj](?![aeiou])|a[ey]?[ei]|e[iye]|ie|ii|iy|ij(?![aeou])", "i"),
    (r"ou|oe|oo|ow|aw(?![aeiou])|au|ue|uo|uu", "u"),
    # The short vowels: e and a stand for one Arabic vowel, o and u for another. An inner w is a long u.
    (r"e", "a"),
    (r"y", "i"),
    (r"o|(?<=.)[vw]", "u"),
    # Teh marbuta and the Persian final h are not heard. Dutch and Turkish harden the end (Ahmet, Eyüp).
    (r"(?<=.)h$", ""),
    (r"(.)\1+", r"\1"),
    (r"d$", "t"),
    (r"b$", "p"),
    (r"(?<=.)z$", "s"),
    # An article that was written as part of the name: Alhamwi.
    (r"^al(?=[bdfghjklmnprstwxz][a-z]{3})", ""),
)
KLANKREGELS = tuple((re.compile(patroon), klank) for patroon, klank in REGELS)
# Abdulrahman, Abderrahmane, Abdoelaziz: always two parts, as in "Abd al-Rahman". Abdullah and Abdullahi
# stay whole.
ABD_SAMEN = re.compile(r"^abd[aiu]?l?((?=[aiu])[a-z]{4,}|(?![aiu])[a-z]{3,})$")


def make_sleutel(naam: str) -> str:
    """Give the search key of one spelling of a name: its parts in their order, separated by spaces.

    Equal for spellings that differ by script, capitals, signs, article or a common confusion of sounds. A
    key of a key is itself. Empty only when the name holds no letter or digit.
    """
    huidig = naam
    while (volgende := _fold(huidig)) != huidig:
        huidig = volgende
    return huidig


def make_sleutels(naam: str) -> list[str]:
    """Give every part of the key, and then those that the name gets when its signs are left out.

    A ş sounds as sh and a ç as ch, but who has no such key on the keyboard writes s and c: Şahin is stored under the
    parts of Şahin and of Sahin.
    """
    delen = make_sleutel(naam).split()
    return list(dict.fromkeys([*delen, *make_sleutel(drop_signs(naam)).split()]))


def make_geraamte(naamsleutel: str) -> str:
    """Give the consonants of a key: what a name in Arabic script and one in Latin script have in common."""
    return naamsleutel.translate(str.maketrans("", "", KLINKERS))


def _fold(naam: str) -> str:
    woorden = _join_particles(_split_words(naam))
    dragend = [woord for woord in woorden if woord not in TUSSENWOORDEN] or woorden
    delen = [deel for woord in dragend for deel in _write_sound(woord).split()]
    return " ".join(delen)


def _split_words(naam: str) -> list[str]:
    """Split a name into lower-case words of Latin letters (or of letters of a script that we do not know)."""
    kaal = STILLE_TEKENS.sub("", unicodedata.normalize("NFC", naam).casefold()).translate(TEKENS)
    kaal = MOHAMMED_KORT.sub("mohammed ", kaal)
    woorden = re.findall(r"[^\W_]+", _strip_signs(kaal))
    latijn = [deel for woord in woorden for deel in write_in_latin(woord).split()]
    # A lone hamza has no Latin letter; such a name is kept as it is rather than lost.
    return [woord for woord in latijn if woord] or woorden


def _strip_signs(tekst: str) -> str:
    """Drop accents and vowel points; keep the Arabic hamza and the Cyrillic й and ї, which are letters."""
    letters = (unicodedata.normalize("NFKD", teken) if not "\u0400" <= teken <= "\u06ff" else teken for teken in tekst)
    return "".join(teken for teken in "".join(letters) if not unicodedata.combining(teken)).casefold()


def _join_particles(woorden: list[str]) -> list[str]:
    """Write "Ismat Allah" as one word and every Abd al- as "abd", so that both ways of spacing agree."""
    uit: list[str] = []
    for woord in woorden:
        if uit and ALLAH.fullmatch(woord):
            uit[-1] = ("abdu" if ABD.fullmatch(uit[-1]) else uit[-1]) + "lah"
        else:
            uit.append(woord)
    return ["abd" if ABD.fullmatch(woord) and plaats < len(uit) - 1 else woord for plaats, woord in enumerate(uit)]


def _write_sound(woord: str) -> str:
    for patroon, klank in KLANKREGELS:
        woord = patroon.sub(klank, woord)
    return ABD_SAMEN.sub(r"abt \1", woord)


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """What somebody typed in the one search box, read in every way that it may have been meant.

    naam: the keys of the name parts, in the order typed; empty when only numbers were typed.
    kaal: the same keys for the name without its signs; empty when those are the same.
    woorden: every word that was typed in plain letters, also those that a key leaves out (Ben, Van, Al).
    geboortejaar: four digits that can be a year, or the year of a date.
    telefoon: the digits of a telephone number without country code and leading 0, or its last six or more; "" when
    there are fewer.
    v_nummer: the last digits of a V-nummer; "" when fewer than three. The same digits may also stand as
    year or telephone.
    kort: fewer than three letters and three digits: too little to search for. Of a script that writes syllables or
    leaves vowels out, two letters are enough: ለማ and 李娜 are whole names.
    """

    tekst: str
    naam: tuple[str, ...] = ()
    kaal: tuple[str, ...] = ()
    woorden: tuple[str, ...] = ()
    geboortejaar: int | None = None
    telefoon: str = ""
    v_nummer: str = ""
    kort: bool = True

    @property
    def naamsleutel(self) -> str:
        """The key of the typed name as one text."""
        return " ".join(self.naam)


DATUM = re.compile(r"\b\d{1,2}[-/. ]\d{1,2}[-/. ]((?:19|20)\d\d)\b")
CIJFERS = re.compile(r"\+?\d(?:[ .\-()/]*\d)*")
LANGSTE_VRAAG = 100
JAREN = range(1900, 2100)
V_NUMMER_LENGTE = 10
HEEL_TELEFOONNUMMER = 10
EIND_VAN_TELEFOONNUMMER = 6
# Scripts with a letter for every vowel; in any other a letter says more.
MET_KLINKERS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN")


def make_vraag(tekst: str) -> Zoekvraag:
    """Read what was typed: a name, a year of birth, a telephone number, the end of a V-nummer, or several."""
    tekst = " ".join(tekst.replace("\0", " ").split())[:LANGSTE_VRAAG]  # PostgreSQL knows no NUL in a text
    gewoon = "".join(str(unicodedata.digit(t)) if t.isdecimal() else t for t in tekst)
    jaar: int | None = None
    if datum := DATUM.search(gewoon):
        jaar = int(datum[1])
        gewoon = DATUM.sub(" ", gewoon)
    cijfers = max((re.sub(r"[^\d+]", "", stuk) for stuk in CIJFERS.findall(gewoon)), key=len, default="")
    if len(cijfers) == 4 and int(cijfers) in JAREN:
        jaar = jaar or int(cijfers)
    blote_cijfers = cijfers.lstrip("+")
    letters = "".join(" " if t.isdecimal() else t for t in CIJFERS.sub(" ", gewoon))
    naam, kaal = (tuple(make_sleutel(tekens).split()) for tekens in (letters, drop_signs(letters)))
    return Zoekvraag(
        tekst=tekst,
        naam=naam,
        kaal=kaal if kaal != naam else (),
        woorden=tuple(fold_letters(letters).split()),
        geboortejaar=jaar,
        telefoon=_read_telefoon(cijfers),
        v_nummer=blote_cijfers if 3 <= len(blote_cijfers) <= V_NUMMER_LENGTE else "",
        kort=_is_too_little(letters) and len(blote_cijfers) < 3 and jaar is None,
    )


def _read_telefoon(cijfers: str) -> str:
    """The end that a stored number must have: of a whole number all but country code and 0, else what was typed."""
    bloot = cijfers.lstrip("+")
    if len(bloot) >= HEEL_TELEFOONNUMMER or cijfers != bloot:
        bloot = re.sub(r"^(\+31|0031|31(?=6)|0)0?", "", cijfers).lstrip("+")
    return bloot if len(bloot) >= EIND_VAN_TELEFOONNUMMER else ""


def _is_too_little(letters: str) -> bool:
    tekens = [teken for teken in letters if teken.isalpha()]
    genoeg = 3 if any(unicodedata.name(teken, "").startswith(MET_KLINKERS) for teken in tekens) else 2
    return len(tekens) < genoeg
