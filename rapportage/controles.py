"""Sums that must agree. Each check shows its two numbers; what was once printed stands beside what is counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Value

from clients.domain.keuzes import Leeftijdsgroep
from core.periode import Periode
from core.prepared import Prepared, read
from organisatie.models import Gemeente, GepubliceerdCijfer, Registratie
from rapportage.grafiek import Waarde, say_getal
from rapportage.indicator import Getal, Indicator
from rapportage.indicatoren.register import GETELD, REGISTER
from rapportage.rekenen import find_telperiode
from rapportage.tonen.beeld import (
    DOSSIERS_BEGIN,
    DOSSIERS_EIND,
    DOSSIERS_ERAF,
    DOSSIERS_ERBIJ,
    Cijferbeeld,
    Sleutel,
)


@dataclass(frozen=True, slots=True)
class Controle:
    """Two numbers that must agree. ``klopt`` None: one of them is not known."""

    naam: str
    links: Waarde
    rechts: Waarde
    klopt: bool | None
    uitleg: str = ""

    @property
    def in_woorden(self) -> str:
        """The two numbers as a screen shows them."""
        return (
            f"{say_getal(self.links)} = {say_getal(self.rechts)}"
            if self.klopt
            else f"{say_getal(self.links)} en {say_getal(self.rechts)}"
        )


@dataclass(frozen=True, slots=True)
class Gedrukt:
    """A figure as it was printed, beside what is counted; ``telt`` None: not counted or not registered."""

    code: str
    label: str
    gedrukt: Getal
    telt: Waarde
    bron: str

    @property
    def is_telbaar(self) -> bool:
        """Whether this program has a figure of this code, and with it a name for it."""
        return self.code in REGISTER

    @property
    def is_gelijk(self) -> bool:
        """Whether the print and the count agree."""
        return self.gedrukt == self.telt

    @property
    def in_woorden(self) -> str:
        """As it stands beside the figure: "gedrukt 39 · telt 37"."""
        return f"gedrukt {say_getal(self.gedrukt)} · telt {say_getal(self.telt)}"


@dataclass(frozen=True, slots=True)
class _Term:
    beeld: Cijferbeeld
    sleutel: Sleutel
    teken: int = 1

    @property
    def getoond(self) -> Waarde:
        return self.beeld.waarden.get(self.sleutel)


_Kant = Sequence[_Term | int]


def list_controles(beeld: Cijferbeeld, vorig: Cijferbeeld | None) -> list[Controle]:
    """The checks of a year on its own figures, and on those of the year before, as far as both sides are known."""
    alle = [
        *_check_breakdowns(beeld),
        *_check_groups(beeld),
        *_check_balance(beeld),
        *_check_dossiers(beeld),
        *_check_years(beeld, vorig),
    ]
    return [controle for controle in alle if controle.links is not None and controle.rechts is not None]


def find_outside_registratie(gemeente: Gemeente, beeld: Cijferbeeld) -> list[Controle]:
    """One failed check for each figure with rows on days on which the gemeente does not keep it."""
    staat = beeld.staat
    periode = find_telperiode(staat.jaar, staat.stand)
    registraties = list(Registratie.objects.filter(gemeente=gemeente))
    open_dagen = [
        (indicator, deel)
        for indicator in GETELD
        if not indicator.deel_van
        for deel in _find_uncovered(
            indicator, periode, [Periode(r.begin, r.eind) for r in registraties if r.groep == indicator.groep.code]
        )
    ]
    aantallen = count_rows([(indicator.code, deel, gemeente.pk) for indicator, deel in open_dagen])
    buiten: dict[Indicator, int] = {}
    for (indicator, _), aantal in zip(open_dagen, aantallen, strict=True):
        buiten[indicator] = buiten.get(indicator, 0) + aantal
    return [
        Controle(
            f"{indicator.label}: rijen buiten de registratie",
            0,
            aantal,
            klopt=False,
            uitleg="Dit wordt op die dagen niet bijgehouden. Pas de registratie aan, of de datum.",
        )
        for indicator, aantal in buiten.items()
        if aantal
    ]


def count_rows(vragen: Sequence[tuple[str, Periode, int]]) -> list[int]:
    """How many rows each figure (its code) counts in a period of a gemeente (its id), in one trip to the database."""
    if not vragen:
        return []
    return [sum(rij["n"] for rij in rijen) for rijen in read(*(_RIJEN(*vraag) for vraag in vragen))]


def _build_count(code: str, periode: Periode, gemeente: int) -> Any:
    indicator = REGISTER[code]
    assert isinstance(indicator, Indicator)
    return indicator.rows(periode, gemeente).order_by().values(alle=Value(1)).annotate(n=Count("pk"))


_RIJEN = Prepared(_build_count)


def list_gedrukte_cijfers(gemeente: Gemeente, beeld: Cijferbeeld) -> list[Gedrukt]:
    """What was printed about this year, in the order of the codes."""
    rijen = GepubliceerdCijfer.objects.filter(gemeente=gemeente, jaar=beeld.staat.jaar).order_by("code", "bron")
    return [
        Gedrukt(
            rij.code,
            REGISTER[rij.code].label if rij.code in REGISTER else rij.code,
            _make_plain(rij.waarde),
            beeld.waarden.get((rij.code, "", "")),
            rij.bron,
        )
        for rij in rijen
    ]


def _find_uncovered(indicator: Indicator, periode: Periode, bijgehouden: Sequence[Periode]) -> list[Periode]:
    """The stretches of the period in which this figure is not kept; a yearly figure is kept for whole years."""
    if not indicator.leeg_is_nul:
        heel_jaar = Periode.jaar(periode.begin.year)
        kept = any(
            p.begin < (heel_jaar.eind or p.begin) and (p.eind is None or p.eind > heel_jaar.begin) for p in bijgehouden
        )
        return [] if kept else [periode]
    open_dagen, begin = [], periode.begin
    for kept_period in sorted(bijgehouden, key=lambda p: p.begin):
        if kept_period.begin > begin and periode.eind is not None and begin < periode.eind:
            open_dagen.append(Periode(begin, min(kept_period.begin, periode.eind)))
        if kept_period.eind is None:
            return open_dagen
        begin = max(begin, kept_period.eind)
    if periode.eind is not None and begin < periode.eind:
        open_dagen.append(Periode(begin, periode.eind))
    return open_dagen


def _check_breakdowns(beeld: Cijferbeeld) -> Iterator[Controle]:
    for code, cijfer in beeld.staat.cijfers.items():
        if _is_cell(beeld, code):
            continue
        for uitsplitsing in cijfer.figuur.uitsplitsingen:
            cellen = cijfer.uitsplitsingen.get(uitsplitsing.naam)
            if cellen is None or not uitsplitsing.telt_op:
                continue
            yield _compare(
                uitsplitsing.titel(cijfer.figuur),
                [_Term(beeld, (code, uitsplitsing.naam, cel)) for cel in cellen],
                [_Term(beeld, (code, "", ""))],
                "De onderdelen samen zijn het totaal.",
            )


def _is_cell(beeld: Cijferbeeld, code: str) -> bool:
    """Whether this figure was counted as a cell of its whole: then it always agrees with that cell, and with itself."""
    figuur = REGISTER[code]
    return isinstance(figuur, Indicator) and figuur.cel is not None and not beeld.staat.uit_rijen


def _check_groups(beeld: Cijferbeeld) -> Iterator[Controle]:
    if _is_cell(beeld, "gehuisvest-volwassenen") or _is_cell(beeld, "nareizigers"):
        return
    leeftijden = beeld.staat.cijfers["gehuisvest"].uitsplitsingen.get("leeftijdsgroep", {})
    anderen = [cel for cel in leeftijden if cel != Leeftijdsgroep.VOLWASSENE]
    yield _compare(
        "Volwassenen en kinderen samen zijn gehuisvest",
        [
            _Term(beeld, ("gehuisvest-volwassenen", "", "")),
            *(_Term(beeld, ("gehuisvest", "leeftijdsgroep", cel)) for cel in anderen),
        ],
        [_Term(beeld, ("gehuisvest", "", ""))],
    )
    yield _compare(
        "Nareizigers zijn de gehuisvesten van de soort nareis",
        [_Term(beeld, ("nareizigers", "", ""))],
        [_Term(beeld, ("gehuisvest", "soort", "nareis"))],
    )


def _check_balance(beeld: Cijferbeeld) -> Iterator[Controle]:
    def term(code: str, teken: int = 1) -> _Term:
        return _Term(beeld, (code, "", ""), teken)

    yield _compare(
        "Te huisvesten is de taakstelling min het saldo op 1 januari",
        [term("te-huisvesten")],
        [term("taakstelling"), term("saldo-begin", -1)],
    )
    yield _compare(
        "Saldo op 31 december volgt uit het jaar",
        [term("saldo-eind")],
        [term("saldo-begin"), term("gehuisvest"), term("taakstelling", -1), beeld.staat.saldo.correcties],
        "Saldo op 1 januari, plus gehuisvest, min taakstelling, plus correcties in het jaar.",
    )


def _check_dossiers(beeld: Cijferbeeld) -> Iterator[Controle]:
    erbij = [_Term(beeld, key) for key in (DOSSIERS_BEGIN, *DOSSIERS_ERBIJ)]
    eraf = [_Term(beeld, key, -1) for key in DOSSIERS_ERAF]
    yield _compare(
        "Lopende dossiers volgen uit het jaar",
        [_Term(beeld, DOSSIERS_EIND)],
        [*erbij, *eraf],
        "Open op 1 januari, plus nieuw, heropend en meegekomen, min afgesloten en meegegaan.",
    )


def _check_years(beeld: Cijferbeeld, vorig: Cijferbeeld | None) -> Iterator[Controle]:
    if vorig is None:
        return
    yield _compare(
        f"Dossiers open op 1 januari {beeld.staat.jaar} zijn die van 31 december {vorig.staat.jaar}",
        [_Term(beeld, DOSSIERS_BEGIN)],
        [_Term(vorig, DOSSIERS_EIND)],
    )
    yield _compare(
        f"Saldo op 1 januari {beeld.staat.jaar} is dat van 31 december {vorig.staat.jaar}",
        [_Term(beeld, ("saldo-begin", "", ""))],
        [_Term(vorig, ("saldo-eind", "", "")), beeld.staat.saldo.correctie_begin],
        "Met de correcties op 1 januari erbij.",
    )


def _compare(naam: str, links: _Kant, rechts: _Kant, uitleg: str = "") -> Controle:
    een, ander = _make_side(links), _make_side(rechts)
    zichtbaar = isinstance(een, int | float) and isinstance(ander, int | float)
    return Controle(naam, een, ander, abs(een - ander) < 0.005 if zichtbaar else None, uitleg)  # type: ignore[operator]


def _make_side(kant: _Kant) -> Waarde:
    """The sum of one side; unknown when one of its terms is."""
    som: Getal = 0
    for term in kant:
        waarde = term if isinstance(term, int) else term.getoond
        if waarde is None:
            return None
        som += (1 if isinstance(term, int) else term.teken) * waarde  # type: ignore[operator, assignment]
    return som


def _make_plain(waarde: Decimal) -> Getal:
    return int(waarde) if waarde == waarde.to_integral_value() else float(waarde)
