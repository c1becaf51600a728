"""The rules as people read them: by subject, in words, and who confirmed them. Reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from clients.models import Client
from termijnen.domain import Afloop
from termijnen.models import Regelbevestiging, Termijn
from termijnen.tonen.doen import name_zekerheid
from wetgeving.begrippen import Aard, EersteDag, Regel, Zijde
from wetgeving.boek import Versie
from wetgeving.regels import BOEK, ONDERWERPEN
from wetgeving.rekenen import Berekend, compute_termijn
from wetgeving.uitleg import add_lidwoord
from wetgeving.wetten import Deel, find_tekstdatum, split_grondslag

DAGEN = {
    "werkdatum": "werkdatum",
    "wettelijk": "wettelijk t/m",
    "handelen_vanaf": "handelen vanaf",
    "kan_vanaf": "kan vanaf",
}


@dataclass(frozen=True, slots=True)
class Regelbeeld:
    """One version of a rule: ``telling`` is the arithmetic in words, ``wie`` who must act.

    ``zekerheid`` is one word; ``vervangen_op``: since when a correction stands in its place.
    """

    regel: Regel
    telling: str
    wie: str
    bevestigd: Regelbevestiging | None
    zekerheid: str
    grond: tuple[Deel, ...]
    tekst_van: date | None
    vervangen_op: date | None


def list_onderwerpen() -> list[tuple[str, list[Regelbeeld]]]:
    """All versions by subject, each in the order of the catalogue; one query."""
    bevestigd = {b.regelversie: b for b in Regelbevestiging.objects.geldend().select_related("gebruiker")}
    return [
        (naam, [_make_beeld(regel, bevestigd.get(regel.versie)) for regel in versies])
        for naam, versies in ONDERWERPEN.items()
    ]


def make_regelbeeld(versie: str) -> Regelbeeld:
    """One version. Raises LookupError when there is none of that name."""
    regel = BOEK.versie(versie)
    rows = Regelbevestiging.objects.geldend().filter(regelversie=versie).select_related("gebruiker")
    return _make_beeld(regel, rows.first())


def _make_beeld(regel: Regel, bevestigd: Regelbevestiging | None) -> Regelbeeld:
    wie = "de overheid" if regel.zijde is Zijde.OVERHEID else "wij"
    return Regelbeeld(
        regel,
        say_telling(regel),
        wie,
        bevestigd,
        name_zekerheid(regel, is_bevestigd=bevestigd is not None),
        split_grondslag(regel),
        find_tekstdatum(regel),
        BOEK.vervangen_op(regel),
    )


def say_telling(regel: Regel) -> str:
    """The arithmetic of a rule in words: "3 maanden na de bekendmaking"."""
    feit = add_lidwoord(regel.begin)
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
    waarom: str
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
    """A newer version of the window alone counts from what the window counts from."""
    versie, oud = BOEK.rekenwijze(termijn.nieuwe_versie), BOEK.versie(termijn.regelversie)
    regel = versie.regel
    is_venster = regel.code != termijn.code
    begin = termijn.laatste if is_venster and regel.begin is not oud.begin else termijn.begin
    nieuw = None if begin is None else compute_termijn(regel, begin, kalender=versie.kalender)
    namen = [naam for naam in DAGEN if nieuw is not None and getattr(nieuw, naam) is not None]
    return Vergelijkingbeeld(
        termijn=termijn,
        client=termijn.client,
        waarom=_say_why(termijn, versie, oud),
        oud=Kantbeeld("" if is_venster else oud.grondslag, _show_dagen(termijn, namen)),
        nieuw=Kantbeeld(regel.grondslag, _show_dagen(nieuw, namen)),
    )


def _say_why(termijn: Termijn, nieuw: Versie, oud: Regel) -> str:
    """Why there is another day: our own error, a change of law, or a free day more."""
    if termijn.is_onveilig and nieuw.regel.vervangt:
        return "Wij hadden de wet fout gelezen. Houd je nu al aan de nieuwe dag: de oude is te laat."
    if nieuw.regel.vervangt and termijn.afloop != Afloop.OPEN:
        return "Wij hadden de wet fout gelezen. Deze termijn is al klaar: alleen de dag verandert."
    if nieuw.regel.vervangt:
        return "Wij hadden de wet fout gelezen. De oude dag is veilig, maar klopt niet."
    if nieuw.regel is oud:
        return "Er is een vrije dag aangewezen."
    return "De wet is veranderd." + (" De nieuwe dag is eerder." if termijn.is_onveilig else "")


def _show_dagen(bron: Termijn | Berekend | None, namen: list[str]) -> tuple[tuple[str, date], ...]:
    return tuple((DAGEN[naam], dag) for naam in namen if (dag := getattr(bron, naam)) is not None)
