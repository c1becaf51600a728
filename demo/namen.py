"""Names of made-up people. Given names are as people have them; what stands behind is always a Dutch thing.

So nobody in the demo world can be taken for a real person, and yet every way of naming is there: a family name of one's
own for husband and wife, the given name of the father, no family name at all, and the same name in its own script.
Pure: no Django, no clock.
"""

from dataclasses import dataclass

from clients.domain import Naamdelen

DINGEN = (
    "Helmgras", "Duindoorn", "Zeester", "Vuurtoren", "Appelboom", "Regenton", "Theelepel", "Fietsbel", "Wolkenveld",
    "Molenwiek", "Schelpenpad", "Zandkasteel", "Boterbloem", "Kruiwagen", "Paraplu", "Stoofpeer", "Klaproos",
    "Sleutelbos", "Waterlelie", "Vlinderstruik", "Koekenpan", "Lantaarn", "Windvaan", "Zonnehoed", "Bloempot",
    "Kastanje", "Veerpont", "Tulpenbol", "Wollendeken", "Houtskool", "Maanvis", "Peperkoek", "Rietkraag", "Strandstoel",
    "Tuinhek", "Vogelhuis", "Walnoot", "Zadeltas", "Achterdeur", "Braamstruik", "Dakpan", "Eikenblad", "Garnaal",
    "Hooiberg", "Kompas", "Ladekast", "Mosterdpot",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Voornaam:
    """A given name: as it is written here, in its own script, and as another paper may spell it."""

    naam: str
    schrift: str = ""
    anders: str = ""


def _lees(tekst: str) -> tuple[Voornaam, ...]:
    """One name per line: name | own script | other spelling."""
    return tuple(Voornaam(*(deel.strip() for deel in regel.split("|"))) for regel in tekst.strip().splitlines())


ARABISCH_M = _lees(
    """
    Mohammed | محمد | Muhammad
    Ahmad | أحمد | Ahmed
    Omar | عمر | Umar
    Khaled | خالد | Khalid
    Youssef | يوسف | Yusuf
    Ibrahim | إبراهيم | Ebrahim
    Hassan | حسن | Hasan
    Samir | سمير | Sameer
    Bassam | بسام | Basam
    Fadi | فادي | Fady
    Nizar | نزار | Nezar
    Rami | رامي | Ramy
    Tarek | طارق | Tariq
    Walid | وليد | Waleed
    Ziad | زياد | Ziyad
    Karim | كريم | Kareem
    Adnan | عدنان | Adnaan
    Majed | ماجد | Majid
    """
)
ARABISCH_V = _lees(
    """
    Amina | أمينة | Amena
    Fatima | فاطمة | Fatma
    Maryam | مريم | Mariam
    Nour | نور | Noor
    Rania | رانيا | Raniya
    Salma | سلمى | Selma
    Huda | هدى | Houda
    Layla | ليلى | Leila
    Samira | سميرة | Sameera
    Zeinab | زينب | Zaynab
    Yasmin | ياسمين | Jasmin
    Khadija | خديجة | Khadeja
    Hanan | حنان | Hanaan
    Rima | ريما | Reema
    Abir | عبير | Abeer
    Lina | لينا | Leena
    """
)
TIGRINYA_M = _lees(
    """
    Tesfay | ተስፋይ | Tesfai
    Yonas | ዮናስ | Jonas
    Filmon | ፊልሞን | Philmon
    Berhane | ብርሃነ | Birhane
    Kidane | ኪዳነ | Kidane
    Mehari | መሓሪ | Mehary
    Robel | ሮቤል | Robiel
    Samuel | ሳሙኤል | Samiel
    Habtom | ሃብቶም | Habtome
    Dawit | ዳዊት | Dawiet
    Amanuel | ኣማኑኤል | Emanuel
    Yohannes | ዮሃንስ | Johannes
    """
)
TIGRINYA_V = _lees(
    """
    Selam | ሰላም | Selem
    Rahel | ራሄል | Rahiel
    Almaz | ኣልማዝ | Elmaz
    Feven | ፌቨን | Fewen
    Helen | ሄለን | Hellen
    Letina | ለቲና | Leteina
    Mebrat | መብራት | Mebrahtu
    Saba | ሳባ | Sabba
    Senait | ሰናይት | Sennait
    Winta | ዊንታ | Wienta
    """
)
PERZISCH_M = _lees(
    """
    Ali Reza | علیرضا | Alireza
    Hamid | حمید | Hameed
    Jawad | جواد | Javad
    Mahdi | مهدی | Mehdi
    Nasir | نصیر | Naseer
    Reza | رضا | Riza
    Sohrab | سهراب | Suhrab
    Zaman | زمان | Zamaan
    """
)
PERZISCH_V = _lees(
    """
    Zahra | زهرا | Zohra
    Parisa | پریسا | Parissa
    Fereshta | فرشته | Fereshteh
    Shirin | شیرین | Sherin
    Masuma | معصومه | Masoumeh
    Laleh | لاله | Lala
    Roya | رویا | Ruya
    """
)
TURKS_M = _lees("Mehmet\nEmre\nBarış\nKemal")
TURKS_V = _lees("Elif\nZeynep\nDerya\nSevgi")
SOMALISCH_M = _lees("Abdi\nHirsi\nGuled\nWarsame")
SOMALISCH_V = _lees("Hodan\nIfrah\nSagal\nUbah")
KRIO_M = _lees("Salomon\nSorie\nAlpha\nSanusi\nMomoh")
KRIO_V = _lees("Fatmata\nIsatu\nMariama\nKadiatu\nBintu")

POOLS = {
    "arabisch": {"man": ARABISCH_M, "vrouw": ARABISCH_V},
    "tigrinya": {"man": TIGRINYA_M, "vrouw": TIGRINYA_V},
    "perzisch": {"man": PERZISCH_M, "vrouw": PERZISCH_V},
    "turks": {"man": TURKS_M, "vrouw": TURKS_V},
    "somalisch": {"man": SOMALISCH_M, "vrouw": SOMALISCH_V},
    "krio": {"man": KRIO_M, "vrouw": KRIO_V},
}

HELPERS = (
    "Joke Jutezak", "Wim Waaier", "Gerda Gieter", "Henk Hooivork", "Ria Roeispaan", "Kees Kapstok", "Lies Ladder",
    "Bram Bezem", "Toos Theemuts", "Sjaak Slinger", "Mien Mattenklopper", "Piet Puntmuts", "Dirk Dweil",
    "Nel Notenkraker", "Aafke Afwasbak", "Cor Citroenpers", "Bep Bezemsteel", "Arie Aambeeld",
    "Fenna Fluitketel", "Geert Garenklos",
    "Hilde Hangmat", "Ineke IJsschep", "Jaap Jampot", "Klaas Klerenhaak", "Loes Lampenkap",
)  # fmt: skip

LEIDERS = ("Vera Vlaggenmast", "Hans Hondenmand", "Lena Lantaarnpaal")


@dataclass(frozen=True, slots=True)
class Naam:
    """The name that is shown, and the other spellings of it: each with where it stands (a ``Naambron``)."""

    delen: Naamdelen
    andere: tuple[tuple[Naamdelen, str], ...] = ()


class Naamgever:
    """Hands out names in a fixed order, so that a world is the same each time."""

    def __init__(self) -> None:
        self._geteld: dict[str, int] = {}

    def _volgende(self, soort: str) -> int:
        nummer = self._geteld.get(soort, 0)
        self._geteld[soort] = nummer + 1
        return nummer

    def ding(self) -> str:
        """The next thing to be named after."""
        # 47 things and steps of 19: neighbours in a list do not stand in the order of the alphabet.
        return DINGEN[self._volgende("ding") * 19 % len(DINGEN)]

    def voornaam(self, groep: str, geslacht: str) -> Voornaam:
        """The next given name of this group ("arabisch") and sex ("man", "vrouw")."""
        pool = POOLS[groep][geslacht]
        return pool[self._volgende(groep + geslacht) % len(pool)]

    def geef(self, groep: str, geslacht: str, *, vader: Naamdelen | None, ding: str) -> Naam:
        """Name somebody in the way of their group; ``vader`` is the father when he is in the same gezin.

        Somebody named by the father's name alone carries ``ding`` as the name of a father who is not here.
        """
        nummer = self._volgende("mens")
        voornaam = self.voornaam(groep, geslacht)
        delen = _delen(groep, voornaam.naam, vader, ding, nummer)
        return Naam(delen, _andere(delen, voornaam, nummer))


def _delen(groep: str, voornaam: str, vader: Naamdelen | None, ding: str, nummer: int) -> Naamdelen:
    if groep in ("tigrinya", "somalisch"):
        if vader is not None:
            return Naamdelen(voornamen=voornaam, vadersnaam=vader.voornamen, grootvadersnaam=vader.vadersnaam)
        return Naamdelen(voornamen=voornaam, vadersnaam=ding)
    if groep == "perzisch" and nummer % 7 == 0:
        return Naamdelen(voornamen=voornaam)
    achternaam = vader.achternaam if vader is not None else ding
    if groep == "arabisch" and vader is not None:
        return Naamdelen(voornamen=voornaam, vadersnaam=vader.voornamen, achternaam=achternaam)
    return Naamdelen(voornamen=voornaam, achternaam=achternaam)


def _andere(delen: Naamdelen, voornaam: Voornaam, nummer: int) -> tuple[tuple[Naamdelen, str], ...]:
    """For some people another spelling: in their own script from the passport, or as the IND wrote it."""
    rest = {"vadersnaam": delen.vadersnaam, "achternaam": delen.achternaam}
    if nummer % 4 == 0 and voornaam.schrift:
        return ((Naamdelen(voornamen=voornaam.schrift), "paspoort"),)
    if nummer % 9 == 1 and voornaam.anders:
        return ((Naamdelen(voornamen=voornaam.anders, **rest), "ind"),)
    return ()
