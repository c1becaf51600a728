"""The rules as people read them: by subject, in words, and who confirmed them. Reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from clients.models import Client
from termijnen.models import Regelbevestiging, Termijn
from wetgeving.begrippen import Aard, EersteDag, Regel, Zijde
from wetgeving.regels import BOEK, bezwaar, inburgering, nareis, verblijf, wonen
from wetgeving.rekenen import bereken

ONDERWERPEN = (
    ("Verblijf en documenten", verblijf.REGELS),
    ("Gezinshereniging en mvv", nareis.REGELS),
    ("Bezwaar, beroep en brieven", bezwaar.REGELS),
    ("Inburgering", inburgering.REGELS),
    ("Wonen", wonen.REGELS),
)
"""Every rule, by the subject under which the team looks for it; a test says that none is missing."""


@dataclass(frozen=True, slots=True)
class Regelbeeld:
    """One version of a rule: ``telling`` is the arithmetic in words, ``wie`` who must act."""

    regel: Regel
    telling: str
    wie: str
    bevestigd: Regelbevestiging | None


def onderwerpen() -> list[tuple[str, list[Regelbeeld]]]:
    """All versions by subject, each in the order of the catalogue; one query."""
    bevestigd = {b.regelversie: b for b in Regelbevestiging.objects.geldend().select_related("gebruiker")}
    return [(naam, [_beeld(regel, bevestigd.get(regel.versie)) for regel in versies]) for naam, versies in ONDERWERPEN]


def regel_in_beeld(versie: str) -> Regelbeeld:
    """One version. Raises LookupError when there is none of that name."""
    regel = BOEK.versie(versie)
    rows = Regelbevestiging.objects.geldend().filter(regelversie=versie).select_related("gebruiker")
    return _beeld(regel, rows.first())


def _beeld(regel: Regel, bevestigd: Regelbevestiging | None) -> Regelbeeld:
    wie = "de overheid" if regel.zijde is Zijde.OVERHEID else "wij"
    return Regelbeeld(regel, telling(regel), wie, bevestigd)


def telling(regel: Regel) -> str:
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
class Kant:
    """One side of a comparison: the day to act on, and the article it comes from."""

    dag: date | None
    grondslag: str


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """A deadline of which the rule changed, as it is and as it would become."""

    termijn: Termijn
    client: Client
    oud: Kant
    nieuw: Kant

    @property
    def keuze(self) -> str:
        """What the form sends back: the deadline, and the version that was shown beside it."""
        return f"{self.termijn.pk} {self.termijn.nieuwe_versie}"


def vergelijkingen(termijnen: Iterable[Termijn]) -> list[Vergelijking]:
    """These rows (with their client), old and new side by side."""
    return [
        Vergelijking(
            termijn=termijn,
            client=termijn.client,
            oud=Kant(termijn.dag, BOEK.versie(termijn.regelversie).grondslag),
            nieuw=_nieuw(termijn),
        )
        for termijn in termijnen
    ]


def _nieuw(termijn: Termijn) -> Kant:
    regel = BOEK.versie(termijn.nieuwe_versie)
    if termijn.begin is None:
        return Kant(None, regel.grondslag)
    nieuw = bereken(regel, termijn.begin)
    return Kant(nieuw.werkdatum or nieuw.handelen_vanaf or nieuw.kan_vanaf, regel.grondslag)
