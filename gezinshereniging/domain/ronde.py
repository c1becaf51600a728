"""The round of a month: which dossiers need eyes, each with its reason in words. No Django, no clock.

A dossier is listed when something changed since somebody last looked, when a date is over or comes before (or shortly
after) the next round, when it has been silent for too long, or when it does not add up. All others may be confirmed
together.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from core.datums import say_month
from core.errors import Weigering
from core.keuze import Keuze
from core.periode import Periode, add_months
from gezinshereniging.domain.keuzes import Aanvraagstatus, Dossiersoort, Dossierstatus, Mutatiesoort
from wetgeving.kalender import volgende_werkdag

A, M = Aanvraagstatus, Mutatiesoort


class Rondegroep(StrEnum):
    """Why a dossier needs eyes; the most pressing first, as the list of a round is ordered."""

    TE_LAAT = "Te laat"
    VERANDERD = "Veranderd"
    TERMIJN = "Datum dichtbij"
    STIL = "Stil"
    KLOPT_NIET = "Klopt niet"


class Rondeantwoord(Keuze):
    """What somebody who looked at a dossier in a round did with it."""

    GEEN_WIJZIGING = "geen wijziging", "geen wijziging"
    SAMEN = "samen bevestigd", "samen bevestigd: geen wijziging"
    MUTATIE = "mutatie", "mutatie"
    VRAAG = "vraag", "vraag aan de begeleider"


@dataclass(frozen=True, slots=True)
class Reden:
    """One reason to look: its group, and a sentence that says it."""

    groep: Rondegroep
    zin: str


@dataclass(frozen=True, slots=True)
class Rondetermijn:
    """An open deadline of a dossier, as the package above that keeps deadlines hands it down.

    ``dag`` is the day to act on, ``laatste`` the last day; both None while the day is not known. ``wacht``: it cannot
    be known yet, because it waits for something to happen. ``wij``: we must act, not the government. ``code`` names the
    kind of term.
    """

    wat: str
    dag: date | None
    laatste: date | None
    wij: bool = True
    wacht: bool = False
    adres: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Rondelid:
    """One person of a dossier. ``status`` None: no application in the procedure that is going on.

    ``is_onderweg``: an appointment at the embassy was made, or more time to collect the visa was given.
    """

    naam: str
    status: Aanvraagstatus | None
    zonder_aanvraag: bool = False
    besloten_op: date | None = None
    kennisgeving_op: date | None = None
    aankomst_op: date | None = None
    gemeld_op: date | None = None
    is_onderweg: bool = False


@dataclass(frozen=True, slots=True)
class Gezien:
    """How far somebody looked: the day, the number of the latest mutatie, and the state of the papers."""

    op: date
    mutatie: int
    stukken: int


@dataclass(frozen=True, slots=True)
class Rondemutatie:
    """Something that was recorded."""

    soort: Mutatiesoort
    op: date


@dataclass(frozen=True, slots=True)
class Rondefeiten:
    """All that decides whether one dossier needs eyes.

    ``gezien_op``: the day on which somebody last looked, in a round or by saying that nothing changed; None: never.
    ``nieuw``: what was recorded after that. ``stukken_veranderd``: papers were added or changed after that.
    ``laatste_teken``: the last day on which something happened or somebody spoke with the client.
    ``open_vraag_op``: since when a question to the begeleider waits for its answer.
    """

    soort: Dossiersoort
    status: Dossierstatus
    laatste_teken: date
    gezien_op: date | None = None
    nieuw: tuple[Rondemutatie, ...] = ()
    stukken_veranderd: bool = False
    open_vraag_op: date | None = None
    leden: tuple[Rondelid, ...] = ()
    termijnen: tuple[Rondetermijn, ...] = field(default=())


SPELING = timedelta(days=7)
"""What is due so shortly after the next round is seen now: then there is no time left to act."""
STIL_NA_DAGEN = 31
"""Silent: no mutatie and no contact in a month, while we or the family can act."""
STIL_NA_DAGEN_WACHT = 92
"""While the IND or a court is to decide, months without a sign are ordinary; after three somebody asks."""
WACHT_OP_ANDEREN = frozenset({Dossierstatus.WACHT, Dossierstatus.BEZWAAR})
ANTWOORD_NA_DAGEN = 14
MVV_NA_DAGEN = 31
MELDEN_NA_DAGEN = 7
"""The report is due within three days after entry (Vb 2000 art. 4.47); after a week somebody forgot to note it."""
KIEZEN_NA_DAGEN = 14
ZEGT_NIETS = frozenset({M.GEEN_WIJZIGING})
"""What is recorded and yet is no change."""


def find_redenen(feiten: Rondefeiten, *, vandaag: date, volgende: date) -> tuple[Reden, ...]:
    """Why this dossier needs eyes now, the most pressing first; empty: nothing, until the ``volgende`` round."""
    redenen = [
        *_list_termijnen(feiten.termijnen, vandaag, volgende),
        *_list_changes(feiten),
        *_list_silences(feiten, vandaag),
        *(Reden(Rondegroep.KLOPT_NIET, zin) for zin in _list_contradictions(feiten, vandaag)),
    ]
    volgorde = list(Rondegroep)
    return tuple(sorted(redenen, key=lambda reden: volgorde.index(reden.groep)))


def is_overdue(redenen: Iterable[Reden]) -> bool:
    """Whether something is too late: then "nothing changed" needs a reason."""
    return any(reden.groep is Rondegroep.TE_LAAT for reden in redenen)


def _list_termijnen(termijnen: Iterable[Rondetermijn], vandaag: date, volgende: date) -> Iterator[Reden]:
    for termijn in termijnen:
        if termijn.wacht:
            continue
        if termijn.dag is None and termijn.laatste is None:
            yield Reden(Rondegroep.KLOPT_NIET, f"{termijn.wat}: de datum is onbekend. Vul in wat ontbreekt.")
        elif termijn.laatste and termijn.laatste < vandaag:
            wie = "de laatste dag was" if termijn.wij else "de overheid moest dit doen op"
            yield Reden(Rondegroep.TE_LAAT, f"{termijn.wat}: {wie} {termijn.laatste:%d-%m-%Y}.")
        elif (dag := termijn.dag or termijn.laatste) and dag <= volgende + SPELING:
            yield Reden(Rondegroep.TERMIJN, f"{termijn.wat}: {dag:%d-%m-%Y}.")


def _list_changes(feiten: Rondefeiten) -> Iterator[Reden]:
    if feiten.gezien_op is None:
        yield Reden(Rondegroep.VERANDERD, "Dit dossier was nog niet eerder in een maandronde.")
        return
    for mutatie in feiten.nieuw:
        if mutatie.soort not in ZEGT_NIETS:
            yield Reden(Rondegroep.VERANDERD, f"Nieuw: {mutatie.soort.label}, {mutatie.op:%d-%m-%Y}.")
    if feiten.stukken_veranderd:
        yield Reden(Rondegroep.VERANDERD, "Bij de stukken is iets veranderd.")


def _list_silences(feiten: Rondefeiten, vandaag: date) -> Iterator[Reden]:
    geduld = STIL_NA_DAGEN_WACHT if feiten.status in WACHT_OP_ANDEREN else STIL_NA_DAGEN
    stil = (vandaag - feiten.laatste_teken).days
    if stil > geduld:
        yield Reden(
            Rondegroep.STIL, f"Al {stil} dagen geen bericht: het laatste was op {feiten.laatste_teken:%d-%m-%Y}."
        )
    if feiten.gezien_op and feiten.gezien_op < add_months(vandaag.replace(day=1), -1):
        yield Reden(Rondegroep.STIL, f"Niemand keek hiernaar sinds {feiten.gezien_op:%d-%m-%Y}.")
    if feiten.open_vraag_op and (vandaag - feiten.open_vraag_op).days > ANTWOORD_NA_DAGEN:
        yield Reden(
            Rondegroep.STIL, f"De vraag aan de begeleider van {feiten.open_vraag_op:%d-%m-%Y} wacht op antwoord."
        )


def _list_contradictions(feiten: Rondefeiten, vandaag: date) -> Iterator[str]:
    if feiten.status is Dossierstatus.KLAAR:
        yield "Alles is klaar, en het dossier is nog open. Sluit het af, of leg vast wat er nog komt."
    if not feiten.leden:
        yield "Er staat nog niemand in dit dossier."
    for lid in feiten.leden:
        yield from _list_contradictions_of(lid, feiten.soort, vandaag)


def _list_contradictions_of(lid: Rondelid, soort: Dossiersoort, vandaag: date) -> Iterator[str]:
    if lid.status is None:
        if not lid.zonder_aanvraag:
            yield f"{lid.naam} heeft geen aanvraag, en er staat niet waarom."
        return
    if lid.status is A.AFGEWEZEN and _is_past(lid.besloten_op, KIEZEN_NA_DAGEN, vandaag):
        yield f"{lid.naam} is afgewezen op {lid.besloten_op:%d-%m-%Y}, en er staat niet wat er nu gebeurt."
    if soort is not Dossiersoort.GEZINSHERENIGING:
        return
    if lid.status is A.INGEWILLIGD and not lid.is_onderweg and _is_past(lid.kennisgeving_op, MVV_NA_DAGEN, vandaag):
        yield f"{lid.naam} is ingewilligd op {lid.kennisgeving_op:%d-%m-%Y}, en er is geen afspraak bij de ambassade."
    if lid.status is A.AANGEKOMEN and lid.gemeld_op is None and _is_past(lid.aankomst_op, MELDEN_NA_DAGEN, vandaag):
        yield f"{lid.naam} kwam aan op {lid.aankomst_op:%d-%m-%Y}, en er staat geen melding bij de IND."


def _is_past(dag: date | None, dagen: int, vandaag: date) -> bool:
    return dag is not None and (vandaag - dag).days > dagen


def find_rondedag(maand: date) -> date:
    """The day on which the round of the month of this day begins: its first working day."""
    return volgende_werkdag(maand.replace(day=1))


def find_volgende(vandaag: date) -> date:
    """The day of the next round, seen from this day."""
    return find_rondedag(add_months(vandaag.replace(day=1), 1))


def why_no_ronde(vandaag: date) -> str | None:
    """The reason that the round of this month cannot begin yet, or None."""
    dag = find_rondedag(vandaag)
    return f"De maandronde begint op {dag:%d-%m-%Y}, de eerste werkdag." if vandaag < dag else None


def why_no_antwoord(*, is_gesloten: bool, antwoord: str) -> str | None:
    """The reason that a dossier cannot be answered in a round, or None."""
    if is_gesloten:
        return "Deze maandronde is afgesloten. Ga naar de ronde van deze maand."
    if antwoord:
        return "Een collega deed dit dossier net. Kijk eerst wat er nu staat."
    return None


def why_no_geen_wijziging(redenen: Iterable[Reden], reden: str) -> Weigering | None:
    """Where something is too late, "nothing changed" says why nothing was done."""
    if is_overdue(redenen) and not reden.strip():
        return Weigering("reden", "Er is iets te laat. Schrijf op waarom er toch niets verandert.")
    return None


def why_no_afronding(*, te_doen: int, overig: int) -> str | None:
    """The reason that a round cannot be closed: so many dossiers to look at, and so many to confirm together."""
    if te_doen:
        return f"Er {'is nog 1 dossier' if te_doen == 1 else f'zijn nog {te_doen} dossiers'} om naar te kijken."
    if overig:
        return f"Bevestig eerst samen dat bij {overig} {'dossier' if overig == 1 else 'dossiers'} niets veranderde."
    return None


class Maandstand(StrEnum):
    """What a month of a dossier shows."""

    MUTATIE = "mutatie"
    GEEN_WIJZIGING = "geen wijziging"
    NIET_BEKEKEN = "niet bekeken"
    NOG_NIET = "nog niet bekeken"


@dataclass(frozen=True, slots=True)
class Bekeken:
    """Something that shows that somebody looked: recorded on ``op``, for the month of ``maand``."""

    soort: Mutatiesoort
    maand: date
    op: date
    wie: str


@dataclass(frozen=True, slots=True)
class Stripmaand:
    """One month of a dossier: what was recorded, and who said on which day that nothing changed."""

    maand: date
    stand: Maandstand
    mutaties: int = 0
    wie: str = ""
    op: date | None = None

    @property
    def naam(self) -> str:
        """The month in words."""
        return say_month(self.maand)


NIET_VAN_ONS = frozenset({M.BEGELEIDER_ANTWOORD})
"""Recorded by the home team: the team that handles the dossier did not look at it then."""


def make_strip(open_in: Iterable[Periode], bekeken: Collection[Bekeken], *, vandaag: date) -> tuple[Stripmaand, ...]:
    """Every month in which the dossier was open, the newest first; one that nobody looked at stays there for ever."""
    eerste_dagen: set[date] = set()
    for periode in open_in:
        maand = periode.begin.replace(day=1)
        while maand <= vandaag and (periode.eind is None or maand < periode.eind):
            eerste_dagen.add(maand)
            maand = add_months(maand, 1)
    return tuple(_make_stripmaand(maand, bekeken, vandaag) for maand in sorted(eerste_dagen, reverse=True))


def _make_stripmaand(maand: date, bekeken: Collection[Bekeken], vandaag: date) -> Stripmaand:
    hier = [een for een in bekeken if een.maand.replace(day=1) == maand and een.soort not in NIET_VAN_ONS]
    mutaties = [een for een in hier if een.soort not in ZEGT_NIETS]
    if mutaties:
        return Stripmaand(maand, Maandstand.MUTATIE, len(mutaties))
    if hier:
        laatste = max(hier, key=lambda een: een.op)
        return Stripmaand(maand, Maandstand.GEEN_WIJZIGING, 0, laatste.wie, laatste.op)
    volgende = add_months(maand, 1)
    return Stripmaand(maand, Maandstand.NOG_NIET if vandaag < volgende else Maandstand.NIET_BEKEKEN)
