"""What follows from the letters about integration: what is asked, what is met, what is missing. No Django, no clock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from core.tekst import join_words
from inburgering.domain.keuzes import Leerroute, Onderdeel, Uitslag, Wet
from wetgeving.regels import dagen, find_regel
from wetgeving.rekenen import compute_termijn

TAAL = (Onderdeel.LEZEN, Onderdeel.LUISTEREN, Onderdeel.SCHRIJVEN, Onderdeel.SPREKEN)
KLAAR: Mapping[str, int] = {Uitslag.VRIJGESTELD: 1, Uitslag.GESLAAGD: 2}
"""Results after which a part is done; what was passed goes first."""


class Inburgeringstand(StrEnum):
    """How far one part of the duty is."""

    GEHAALD = "gehaald"
    VRIJ = "vrijgesteld"
    GEPLAND = "gepland"
    WACHT = "wacht op uitslag"
    GEZAKT = "niet gehaald"
    OPEN = "nog niet"
    ONBEKEND = "nog niet bekend"


@dataclass(frozen=True, slots=True)
class Eis:
    """One thing that the law asks, and how it stands; ``op`` is the day of that stand, if there is one."""

    code: str
    label: str
    stand: Inburgeringstand
    op: date | None = None

    @property
    def is_klaar(self) -> bool:
        """Whether nothing has to be done for it any more."""
        return self.stand in {Inburgeringstand.GEHAALD, Inburgeringstand.VRIJ}


@dataclass(frozen=True, slots=True)
class Poging:
    """One try at a part of the exam; ``uitslag`` as in ``keuzes.Uitslag``."""

    onderdeel: str
    op: date
    uitslag: str


@dataclass(frozen=True, slots=True)
class Ontbrekend:
    """A fact that is not known yet: its field, and why it matters."""

    veld: str
    zin: str


@dataclass(frozen=True, slots=True)
class InburgeringFeiten:
    """What is known about the duty of one person under one law.

    ``einden`` are the last days that letters of DUO print; ``brp_op`` comes from the housing of this person;
    ``is_vrij``: an exemption holds today.
    """

    wet: str
    plichtig_op: date | None = None
    kennisgeving_op: date | None = None
    brp_op: date | None = None
    brede_intake_op: date | None = None
    leerbaarheidstoets_op: date | None = None
    pip_op: date | None = None
    leerroute: str = ""
    heeft_taalschool: bool = False
    pvt_op: date | None = None
    map_op: date | None = None
    geslaagd_op: date | None = None
    is_vrij: bool = False
    pogingen: Mapping[str, Poging] = field(default_factory=dict)
    einden: tuple[date, ...] = ()


def find_wet(plichtig_op: date) -> str:
    """The law for who became inburgeringsplichtig on that day (docs/domein.md, 4)."""
    return Wet.WI2013 if plichtig_op < dagen.WI_2021 else Wet.WI2021


def find_best_tries(pogingen: Iterable[Poging]) -> dict[str, Poging]:
    """Per part the try that counts: the first that was passed, an exemption, else the latest try."""
    beste: dict[str, Poging] = {}
    for poging in sorted(pogingen, key=lambda p: p.op):
        nu = beste.get(poging.onderdeel)
        gewicht = _measure_weight(poging)
        if nu is None or gewicht > _measure_weight(nu) or nu.uitslag not in KLAAR:
            beste[poging.onderdeel] = poging
    return beste


def _measure_weight(poging: Poging) -> int:
    return KLAAR.get(poging.uitslag, 0)


def list_eisen(feiten: InburgeringFeiten, *, op: date) -> tuple[Eis, ...]:
    """What the law asks of this person, in the order in which it is mostly done.

    Wi2013 art. 7 and 7a: language A2, KNM, ONA, PVT. Wi2021 art. 6–9: PVT, MAP (not on the onderwijsroute) and the
    route. What hangs on a date that is not known, stands there as ``ONBEKEND``.
    """
    if feiten.wet == Wet.WI2013:
        ona = _keep_from(dagen.ONA, feiten.plichtig_op, _make_examen(Onderdeel.ONA, feiten, op))
        pvt = _keep_from(dagen.PVT, feiten.plichtig_op, _make_pvt(feiten))
        return (*_list_taal_en_knm(feiten, op), *ona, *pvt)
    if feiten.leerroute == Leerroute.B1:
        return (*_list_taal_en_knm(feiten, op), _make_pvt(feiten), _make_map(feiten))
    if feiten.leerroute == Leerroute.ONDERWIJS:
        return (_find_einde("diploma", "Diploma van de school", feiten), _make_pvt(feiten))
    if feiten.leerroute == Leerroute.Z:
        uren = "800 uur taal en KNM, 800 uur meedoen, en het eindgesprek"
        return (_find_einde("uren", uren, feiten), _make_pvt(feiten), _make_map(feiten))
    onbekend = Eis("leerroute", "Leerroute (staat in het PIP)", Inburgeringstand.ONBEKEND)
    return (onbekend, _make_pvt(feiten), *([_make_map(feiten)] if feiten.map_op else []))


def _list_taal_en_knm(feiten: InburgeringFeiten, op: date) -> list[Eis]:
    return [_make_examen(onderdeel, feiten, op) for onderdeel in (*TAAL, Onderdeel.KNM)]


def _make_examen(onderdeel: str, feiten: InburgeringFeiten, op: date) -> Eis:
    label = onderdeel if onderdeel.isupper() else onderdeel.capitalize()
    poging = feiten.pogingen.get(onderdeel)
    if poging is None:
        return Eis(onderdeel, label, Inburgeringstand.OPEN)
    standen: Mapping[str, Inburgeringstand] = {
        Uitslag.GESLAAGD: Inburgeringstand.GEHAALD,
        Uitslag.VRIJGESTELD: Inburgeringstand.VRIJ,
        Uitslag.GEZAKT: Inburgeringstand.GEZAKT,
    }
    stand = standen.get(poging.uitslag)
    return Eis(
        onderdeel, label, stand or (Inburgeringstand.GEPLAND if poging.op > op else Inburgeringstand.WACHT), poging.op
    )


def _keep_from(vanaf: date, plichtig_op: date | None, eis: Eis) -> list[Eis]:
    """The part, when it holds for who became inburgeringsplichtig on that day; what is done already, always counts."""
    if eis.is_klaar or (plichtig_op is not None and plichtig_op >= vanaf):
        return [eis]
    return [Eis(eis.code, eis.label, Inburgeringstand.ONBEKEND)] if plichtig_op is None else []


def _make_pvt(feiten: InburgeringFeiten) -> Eis:
    return _is_done("pvt", "PVT (participatieverklaring)", feiten.pvt_op)


def _make_map(feiten: InburgeringFeiten) -> Eis:
    return _is_done("map", "MAP (werk en meedoen)", feiten.map_op)


def _find_einde(code: str, label: str, feiten: InburgeringFeiten) -> Eis:
    return _is_done(code, label, feiten.geslaagd_op)


def _is_done(code: str, label: str, dag: date | None) -> Eis:
    return Eis(code, label, Inburgeringstand.GEHAALD if dag else Inburgeringstand.OPEN, dag)


def list_missing(feiten: InburgeringFeiten) -> tuple[Ontbrekend, ...]:
    """The facts that a term or a part hangs on and that are not known yet; none once the duty is met."""
    if feiten.geslaagd_op:
        return ()
    gevonden = []
    if feiten.plichtig_op is None:
        gevonden.append(
            Ontbrekend("plichtig_op", "Sinds wanneer deze persoon moet inburgeren. Het staat in de brief van DUO.")
        )
    gevonden += _list_missing_2013(feiten) if feiten.wet == Wet.WI2013 else _list_missing_2021(feiten)
    return tuple(gevonden)


def _list_missing_2013(feiten: InburgeringFeiten) -> list[Ontbrekend]:
    moet_pvt = feiten.plichtig_op is not None and feiten.plichtig_op >= dagen.PVT
    if moet_pvt and feiten.pvt_op is None and feiten.brp_op is None:
        zin = "De dag van inschrijving in de BRP. Daarvan telt het jaar voor de participatieverklaring."
        return [Ontbrekend("brp_op", zin)]
    return []


def _list_missing_2021(feiten: InburgeringFeiten) -> list[Ontbrekend]:
    if feiten.pip_op is not None:
        route = "De leerroute. Die staat in het PIP."
        return [] if feiten.leerroute else [Ontbrekend("leerroute", route)]
    tien_weken = "Daarvan tellen de tien weken die de gemeente heeft voor het PIP."
    gevonden = [Ontbrekend("pip_op", "De datum op het PIP. Daarvan tellen de drie jaar om in te burgeren.")]
    if feiten.kennisgeving_op is None:
        gevonden.append(Ontbrekend("kennisgeving_op", f"De datum op de brief van DUO. {tien_weken}"))
    if feiten.brp_op is None:
        gevonden.append(Ontbrekend("brp_op", f"De dag van inschrijving in de BRP. {tien_weken}"))
    return gevonden


def say_next_step(feiten: InburgeringFeiten, *, op: date) -> str:
    """What has to be done or waited for now, in one or two plain sentences."""
    if feiten.geslaagd_op:
        return "Deze persoon is ingeburgerd. Er is geen stap meer."
    if feiten.is_vrij:
        return "Er geldt nu een vrijstelling of ontheffing. Er is nu geen stap nodig."
    if feiten.plichtig_op is None:
        return "Zoek de brief van DUO op. Vul in sinds wanneer deze persoon moet inburgeren."
    if feiten.wet == Wet.WI2021 and (stap := _say_step_to_pip(feiten)):
        return stap
    if not feiten.heeft_taalschool:
        return "Kies een taalschool, of vul in welke school het is."
    return _say_step_in_examen(list_eisen(feiten, op=op))


def _say_step_to_pip(feiten: InburgeringFeiten) -> str:
    if feiten.pip_op is None:
        if feiten.brede_intake_op is None:
            return "Wacht op de uitnodiging van de gemeente voor de brede intake. Vul de dag in als die is geweest."
        if feiten.leerbaarheidstoets_op is None:
            return "Wacht op de leerbaarheidstoets van de gemeente. Vul de dag in als die is geweest."
        return "Wacht op het PIP van de gemeente. Vul de datum in die erop staat."
    return "" if feiten.leerroute else "Kijk in het PIP welke leerroute er staat, en vul die in."


def _say_step_in_examen(rijen: Iterable[Eis]) -> str:
    rijen = [eis for eis in rijen if not eis.is_klaar]
    nog = [eis.label for eis in rijen if eis.stand in {Inburgeringstand.OPEN, Inburgeringstand.GEZAKT}]
    if nog:
        return f"Nog te doen: {join_words(nog)}."
    bezig = [f"{eis.label} ({eis.stand})" for eis in rijen]
    if bezig:
        return f"Loopt nog: {join_words(bezig)}."
    return "Alles is klaar. Wacht op de brief van DUO waarin staat dat deze persoon is ingeburgerd. Vul dan die dag in."


def find_wettelijk_einde(feiten: InburgeringFeiten) -> date | None:
    """The last day by law, before any letter: three years (Wi2013 art. 7b, Wi2021 art. 11); None without a begin.

    Raises LookupError for a begin before the law.
    """
    code, begin = ("inburgering_wi2021", feiten.pip_op)
    if feiten.wet == Wet.WI2013:
        code, begin = ("inburgering_wi2013", feiten.plichtig_op)
    return None if begin is None else compute_termijn(find_regel(code, begin), begin).wettelijk


def find_laatste_dag(feiten: InburgeringFeiten) -> date | None:
    """The last day to integrate: the latest that a letter prints, else the one by law."""
    return max(feiten.einden) if feiten.einden else find_wettelijk_einde(feiten)


def find_verlenging_vanaf(feiten: InburgeringFeiten) -> date | None:
    """The first day to ask for more time because of effort (Bi2021 art. 4.5); None when the end is not known."""
    einde = find_laatste_dag(feiten)
    if feiten.wet != Wet.WI2021 or feiten.pip_op is None or einde is None:
        return None
    return compute_termijn(find_regel("verlenging_inburgering_vanaf", feiten.pip_op), einde).kan_vanaf
