"""The rules as people read them: by subject, in words, and who confirmed them. Reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from clients.models import Client
from termijnen.models import Regelbevestiging, Termijn
from wetgeving.begrippen import Aard, EersteDag, Regel, Zijde
from wetgeving.regels import BOEK, bezwaar, inburgering, nareis, verblijf, wonen
from wetgeving.rekenen import Berekend, bereken

ONDERWERPEN = (
    ("Verblijf en documenten", verblijf.REGELS),
    ("Gezinshereniging en mvv", nareis.REGELS),
    ("Bezwaar, beroep en brieven", bezwaar.REGELS),
    ("Inburgering", inburgering.REGELS),
    ("Wonen", wonen.REGELS),
)
"""Every rule, by the subject under which the team looks for it; a test says that none is missing."""
DAGEN = {
    "werkdatum": "werkdatum",
    "wettelijk": "wettelijk t/m",
    "handelen_vanaf": "handelen vanaf",
    "kan_vanaf": "kan vanaf",
}


@dataclass(frozen=True, slots=True)
class Regelbeeld:
    """One version of a rule: ``telling`` is the arithmetic in words, ``wie`` who must act."""

    regel: Regel
    telling: str
    wie: str
    bevestigd: Regelbevestiging | None


def list_onderwerpen() -> list[tuple[str, list[Regelbeeld]]]:
    """All versions by subject, each in the order of the catalogue; one query."""
    bevestigd = {b.regelversie: b for b in Regelbevestiging.objects.geldend().select_related("gebruiker")}
    return [
        (naam, [_make_beeld(regel, bevestigd.get(regel.versie)) for regel in versies]) for naam, versies in ONDERWERPEN
    ]


def make_regelbeeld(versie: str) -> Regelbeeld:
    """One version. Raises LookupError when there is none of that name."""
    regel = BOEK.versie(versie)
    rows = Regelbevestiging.objects.geldend().filter(regelversie=versie).select_related("gebruiker")
    return _make_beeld(regel, rows.first())


def _make_beeld(regel: Regel, bevestigd: Regelbevestiging | None) -> Regelbeeld:
    wie = "de overheid" if regel.zijde is Zijde.OVERHEID else "wij"
    return Regelbeeld(regel, count_bevestigd(regel), wie, bevestigd)


def count_bevestigd(regel: Regel) -> str:
    """The arithmetic of a rule in words: "3 maanden na de bekendmaking"."""
    lidwoord = "het" if regel.begin.split()[0] in {"begin", "bericht", "einde"} else "de"
    feit = f"{lidwoord} {regel.begin}"
    if regel.duur.is_leeg:
        return f"{feit} zelf"
    if regel.duur.terug:
        return f"{regel.duur.in_woorden} voor {feit}"
    zelf = "; die dag telt mee" if regel.eerste_dag is EersteDag.ZELF and regel.aard is Aard.UITERSTE else ""
    return f"{regel.duur.in_woorden} na {feit}{zelf}"


@dataclass(frozen=True, slots=True)
class Kantbeeld:
    """One side of a comparison: the article, and its days in words."""

    grondslag: str
    dagen: tuple[tuple[str, date], ...]


@dataclass(frozen=True, slots=True)
class Vergelijkingbeeld:
    """A deadline of which the rule changed, as it is and as it would become."""

    termijn: Termijn
    client: Client
    oud: Kantbeeld
    nieuw: Kantbeeld

    @property
    def keuze(self) -> str:
        """What the form sends back: the deadline, and the version that was shown beside it."""
        return f"{self.termijn.pk} {self.termijn.nieuwe_versie}"


def list_vergelijkingen(termijnen: Iterable[Termijn]) -> list[Vergelijkingbeeld]:
    """These rows (with their client), old and new side by side, each with only the days that the new rule gives."""
    return [_compare(termijn) for termijn in termijnen]


def _compare(termijn: Termijn) -> Vergelijkingbeeld:
    """A newer version of the window alone is counted back from the last day that holds."""
    regel, oud = BOEK.versie(termijn.nieuwe_versie), BOEK.versie(termijn.regelversie)
    is_venster = regel.code != termijn.code
    begin = termijn.laatste if is_venster else termijn.begin
    nieuw = None if begin is None else bereken(regel, begin)
    namen = [naam for naam in DAGEN if nieuw is not None and getattr(nieuw, naam) is not None]
    return Vergelijkingbeeld(
        termijn=termijn,
        client=termijn.client,
        oud=Kantbeeld("" if is_venster else oud.grondslag, _show_dagen(termijn, namen)),
        nieuw=Kantbeeld(regel.grondslag, _show_dagen(nieuw, namen)),
    )


def _show_dagen(bron: Termijn | Berekend | None, namen: list[str]) -> tuple[tuple[str, date], ...]:
    return tuple((DAGEN[naam], dag) for naam in namen if (dag := getattr(bron, naam)) is not None)
