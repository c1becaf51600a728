"""Why this date: the fact, the rule, the arithmetic, the letter and what people did, for the page of explanation."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from organisatie.models import Gebruiker
from organisatie.rechten import Toegang
from termijnen.bronnen.alles import find_bron
from termijnen.bronnen.bron import Bron
from termijnen.domain import Handeling, Termijnaard
from termijnen.models import Regelbevestiging, Termijn, Termijnhandeling
from termijnen.tonen.doen import BETEKENIS, Doebeeld, make_doebeeld, name_zekerheid
from wetgeving.begrippen import Regel
from wetgeving.boek import Regelboek, Versie
from wetgeving.regels import BOEK
from wetgeving.rekenen import compute_termijn
from wetgeving.uitleg import list_bewijs, say_day_in_full
from wetgeving.wetten import Deel, find_tekstdatum, split_grondslag


@dataclass(frozen=True, slots=True)
class Feitbeeld:
    """The fact behind a deadline: which table and row, in words, and who stored it when."""

    bron: Bron
    pk: int
    naam: str
    zinnen: tuple[str, ...]
    is_te_zien: bool
    """Whether this person may open the fact itself."""


@dataclass(frozen=True, slots=True)
class Uitlegregelbeeld:
    """One version of a rule, and how well it is founded in one word: ``betekenis`` says what that word means.

    ``grond`` is the ground in pieces, each article with the address of its official text, read on ``tekst_van``.
    """

    label: str
    grond: tuple[Deel, ...]
    tekst_van: date | None
    zekerheid: str
    betekenis: str
    bevestiging: str
    toelichting: str
    bron: str


@dataclass(frozen=True, slots=True)
class Handelingbeeld:
    """One act on the deadline, in one sentence; undone acts stay to be read."""

    handeling: Termijnhandeling
    zin: str
    is_ongedaan: bool
    mag_ongedaan: bool = False


@dataclass(frozen=True, slots=True)
class Datumverschilbeeld:
    """One date under the old and under the new rule."""

    wat: str
    oud: date | None
    nieuw: date | None


@dataclass(frozen=True, slots=True)
class Nieuweregelbeeld:
    """The newer version that waits for a person: the rule, its arithmetic, and old beside new."""

    regel: Uitlegregelbeeld
    stappen: tuple[str, ...]
    verschillen: tuple[Datumverschilbeeld, ...]


@dataclass(frozen=True, slots=True)
class Uitlegbeeld:
    """Everything that the page of explanation shows about one deadline."""

    termijn: Termijn
    doen: Doebeeld
    feit: Feitbeeld
    regel: Uitlegregelbeeld | None
    stappen: tuple[str, ...]
    venster: tuple[str, ...]
    brief: str
    handelingen: tuple[Handelingbeeld, ...]
    nieuw: Nieuweregelbeeld | None


def make_uitleg(termijn: Termijn, toegang: Toegang, boek: Regelboek = BOEK) -> Uitlegbeeld:
    """Why this deadline has these dates. The caller has loaded the row under TERMIJN_ZIEN."""
    versie = boek.rekenwijze(termijn.regelversie) if termijn.regelversie else None
    nieuwe = boek.rekenwijze(termijn.nieuwe_versie) if termijn.nieuwe_versie else None
    bevestigd = _list_bevestigingen([v.regel for v in (versie, nieuwe) if v])
    regel = versie.regel if versie else None
    berekend = (
        compute_termijn(regel, termijn.begin, kalender=versie.kalender) if versie and regel and termijn.begin else None
    )
    return Uitlegbeeld(
        termijn=termijn,
        doen=make_doebeeld(termijn, toegang.vandaag),
        feit=_make_feit(termijn, toegang),
        regel=_make_kaart(regel, bevestigd) if regel else None,
        stappen=list_bewijs(berekend) if berekend else _make_without_regel(termijn),
        venster=_make_venster(termijn),
        brief=_make_brief(termijn),
        handelingen=tuple(_list_handelingen(termijn)),
        nieuw=_make_nieuw(termijn, nieuwe, bevestigd) if nieuwe else None,
    )


def _make_without_regel(termijn: Termijn) -> tuple[str, ...]:
    return (termijn.melding,) if termijn.melding else ("Deze dag komt uit de brief; er is niets uitgerekend.",)


def _make_feit(termijn: Termijn, toegang: Toegang) -> Feitbeeld:
    bron, pk = find_bron(termijn.feit)
    zinnen = tuple(_say_vastgelegd(bron.model, pk))
    zichtbaar = bron.model._default_manager.visible_to(toegang, bron.zien).filter(pk=pk).exists()  # type: ignore[attr-defined]
    return Feitbeeld(bron, pk, str(bron.model._meta.verbose_name), zinnen, zichtbaar)


def _say_vastgelegd(model: Any, pk: int) -> Iterable[str]:
    """Who stored the fact first, and who changed it last, from the history that the database keeps."""
    versies = model.pgh_event_model.objects.filter(pgh_obj_id=pk).order_by("pgh_id")
    sporen = list(versies.values_list("pgh_created_at__date", "pgh_context__metadata__gebruiker"))
    if not sporen:
        return
    namen = dict(Gebruiker.objects.filter(pk__in=[wie for _, wie in sporen if _is_mens(wie)]).values_list("pk", "naam"))
    eerste, laatste = sporen[0], sporen[-1]
    yield f"Vastgelegd op {say_day_in_full(eerste[0])}{_say_door(eerste[1], namen)}."
    if len(sporen) > 1:
        yield f"Voor het laatst gewijzigd op {say_day_in_full(laatste[0])}{_say_door(laatste[1], namen)}."


def _is_mens(wie: Any) -> bool:
    return isinstance(wie, int)


def _say_door(wie: Any, namen: dict[int, str]) -> str:
    return f" door {namen[wie]}" if wie in namen else ""


def _make_kaart(regel: Regel, bevestigd: dict[str, str]) -> Uitlegregelbeeld:
    woord = name_zekerheid(regel, is_bevestigd=regel.versie in bevestigd)
    return Uitlegregelbeeld(
        label=regel.label,
        grond=split_grondslag(regel),
        tekst_van=find_tekstdatum(regel),
        zekerheid=woord,
        betekenis=BETEKENIS[woord],
        bevestiging=bevestigd.get(regel.versie, ""),
        toelichting=regel.toelichting,
        bron=regel.bron,
    )


def _list_bevestigingen(regels: Sequence[Regel]) -> dict[str, str]:
    """Per version, who confirmed it and when."""
    rows = Regelbevestiging.objects.geldend().filter(regelversie__in=[regel.versie for regel in regels])
    return {
        row.regelversie: f"Nagekeken door {row.gebruiker} op {say_day_in_full(row.op)}."
        for row in rows.select_related("gebruiker")
    }


def _make_venster(termijn: Termijn) -> tuple[str, ...]:
    if termijn.aard != Termijnaard.VENSTER or termijn.kan_vanaf is None:
        return ()
    if termijn.code == "brp_inschrijving":
        return ("Vanaf wanneer het kan, is teruggeteld vanaf de verhuizing.",)
    return ("Vanaf wanneer het kan, is teruggeteld vanaf de laatste dag.",)


def _make_brief(termijn: Termijn) -> str:
    """What the letter says beside what was computed."""
    if termijn.brief_einde is None:
        return ""
    if termijn.wettelijk is None:
        return "De dag komt uit de brief of van het document. Die dag gaat voor."
    if termijn.brief_einde == termijn.wettelijk:
        return "In de brief of op het document staat dezelfde dag."
    verschil = (termijn.brief_einde - termijn.wettelijk).days
    dagen = f"{abs(verschil)} {'dag' if abs(verschil) == 1 else 'dagen'} {'later' if verschil > 0 else 'eerder'}"
    return (
        f"In de brief of op het document staat een dag die {dagen} is dan wij uitrekenen. "
        "De brief gaat voor. Vraag de jurist als je het verschil niet begrijpt."
    )


def _list_handelingen(termijn: Termijn) -> Iterable[Handelingbeeld]:
    rows = Termijnhandeling.objects.filter(sleutel=termijn.pk).select_related("gebruiker", "ongedaan_door")
    for rij in rows.order_by("pk"):
        yield Handelingbeeld(rij, _say_zin(rij), rij.ongedaan_op is not None)


_ZINNEN = {
    Handeling.GEDAAN: "gedaan op {op}",
    Handeling.UITSTEL: "uitstel gekregen tot en met {nieuw}",
    Handeling.NIET_VAN_TOEPASSING: "niet van toepassing",
    Handeling.LATER: "later herinneren, op {nieuw}",
    Handeling.GEZIEN: "dit pak ik op",
    Handeling.ANDERE_DAG: "zelf een andere dag bepaald: {nieuw}",
}


def _say_zin(rij: Termijnhandeling) -> str:
    nieuw = say_day_in_full(rij.nieuwe_dag) if rij.nieuwe_dag else ""
    wat = _ZINNEN[Handeling(rij.soort)].format(op=say_day_in_full(rij.op), nieuw=nieuw)
    tekst = (rij.bewijs or rij.reden).rstrip(".")
    wie = str(rij.gebruiker) if rij.gebruiker else "Wegwijs"
    zin = f"{say_day_in_full(rij.gedaan_op).capitalize()}, {wie}: {wat}" + (f" ({tekst})." if tekst else ".")
    if rij.ongedaan_op:
        door = f" door {rij.ongedaan_door}" if rij.ongedaan_door else ""
        zin += f" Ongedaan gemaakt op {say_day_in_full(rij.ongedaan_op)}{door}."
    return zin


def _make_nieuw(termijn: Termijn, versie: Versie, bevestigd: dict[str, str]) -> Nieuweregelbeeld:
    """Old beside new. A newer version of the window alone is counted back from the last day that holds."""
    regel = versie.regel
    is_venster = regel.code != termijn.code
    telt_vanaf_feit = not is_venster or regel.begin is BOEK.versie(termijn.regelversie).begin
    begin = termijn.begin if telt_vanaf_feit else termijn.laatste
    assert begin is not None
    nieuw = compute_termijn(regel, begin, kalender=versie.kalender)
    if is_venster:
        dagen = [Datumverschilbeeld("Kan vanaf", termijn.kan_vanaf, nieuw.kan_vanaf)]
    else:
        dagen = [
            Datumverschilbeeld("Werkdatum", termijn.werkdatum, nieuw.werkdatum),
            Datumverschilbeeld("Wettelijk laatste dag", termijn.wettelijk, nieuw.wettelijk),
            Datumverschilbeeld("Handelen vanaf", termijn.handelen_vanaf, nieuw.handelen_vanaf),
            Datumverschilbeeld(
                "Kan vanaf", None if termijn.aard == Termijnaard.VENSTER else termijn.kan_vanaf, nieuw.kan_vanaf
            ),
        ]
    verschillen = tuple(verschil for verschil in dagen if verschil.oud or verschil.nieuw)
    return Nieuweregelbeeld(_make_kaart(regel, bevestigd), list_bewijs(nieuw), verschillen)
