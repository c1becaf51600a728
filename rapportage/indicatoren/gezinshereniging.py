"""Family that comes: dossiers and how they flow, letters, contacts, people who arrived, and how long it took.

All of them count dossiers of the kind gezinshereniging alone, in the gemeente where the referent lived on the day that
counts.
"""

from typing import Any

from django.db.models import Aggregate, Count, FloatField
from django.db.models.functions import ExtractYear

from core.keuze import Keuze
from gezinshereniging.domain.keuzes import (
    Afsluitreden,
    Beschikkinguitkomst,
    Besluitsoort,
    Mutatiesoort,
    Mutatietolk,
    Proceduresoort,
    Relatie,
    Vertraging,
)
from gezinshereniging.models import Aanvraag, Beschikking, Dossier, Looptijd, Mutatie
from rapportage.indicator import AfgeleideFiguur, Getal, Indicator, Registratiegroep, Uitsplitsing
from rapportage.indicatoren.uitsplitsingen import split_by_maand, split_by_nationaliteit

VOLGORDE = 35
SECTIE = "Gezinshereniging"
_DOSSIERS = Registratiegroep("dossiers", "gezinshereniging")
_PERSONEN = {aantal: f"{aantal} personen" for aantal in range(2, 31)} | {1: "1 persoon"}


class Mediaan(Aggregate):
    """The middle of all values, or between the two in the middle, to a tenth."""

    template = "ROUND((PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY %(expressions)s))::numeric, 1)::float"
    output_field = FloatField()


def _count_once() -> Count:
    """Each row once, also where a breakdown finds it several times."""
    return Count("pk", distinct=True)


def _list_labels(soort: type[Keuze]) -> tuple[str, ...]:
    return tuple(keuze.label for keuze in soort)


def _split_by_relatie(pad: str, *, telt_op: bool = True) -> Uitsplitsing:
    uitleg = "" if telt_op else "Telt niet op: in een brief of dossier kunnen meer mensen staan."
    return Uitsplitsing(
        "relatie", "relatie", f"{pad}relatie", namen=dict(Relatie.choices), telt_op=telt_op, uitleg=uitleg,
        leeg="nog niemand genoemd",
    )  # fmt: skip


def _split_by_land(pad: str) -> Uitsplitsing:
    return Uitsplitsing("land", "land", f"{pad}land", kop="per land waar zij waren")


def _split_by_vertraging() -> Uitsplitsing:
    return Uitsplitsing(
        "vertraging",
        "reden van vertraging",
        "dossier__stukken__vertraging",
        namen=dict(Vertraging.choices),
        leeg="",
        telt_op=False,
        uitleg="Telt niet op: in een dossier kan meer dan één stuk wachten, en in de meeste wacht er geen.",
    )


def _make_figuur(*, telt_personen: bool = True, **velden: Any) -> Indicator:
    """A figure of this section."""
    return Indicator(sectie=SECTIE, groep=_DOSSIERS, telt_personen=telt_personen, **velden)


NIEUW = _make_figuur(
    code="gh-dossiers-nieuw",
    label="Nieuwe dossiers",
    definitie=(
        "Het aantal dossiers voor gezinshereniging dat in dit jaar voor het eerst werd geopend. De cliënt woonde die "
        "dag in de gemeente. Opnieuw beginnen in hetzelfde dossier telt niet als nieuw."
    ),
    rows=lambda periode, gemeente: Looptijd.objects.geopend_in(periode).geteld_in(gemeente, op="begin"),
    jaar=ExtractYear("begin"),
    eenheid="dossiers",
    uitsplitsingen=(split_by_nationaliteit("dossier__referent__"), split_by_maand("begin")),
)
TOTAAL = _make_figuur(
    code="gh-dossiers-totaal",
    label="Dossiers in het jaar",
    definitie=(
        "Het aantal dossiers voor gezinshereniging dat in dit jaar een dag of langer open was. Elk dossier telt één "
        "keer, in de gemeente waar de cliënt woonde op de laatste dag ervan: 31 december, of de dag van afsluiten."
    ),
    rows=Dossier.objects.liep_in,
    jaar=None,
    eenheid="dossiers",
    measure=_count_once(),
    uitsplitsingen=(
        split_by_nationaliteit("referent__"),
        _split_by_relatie("leden__", telt_op=False),
        Uitsplitsing(
            "procedure",
            "procedure",
            "procedures__soort",
            namen=dict(Proceduresoort.choices),
            telt_op=False,
            uitleg="Telt niet op: in een dossier kan meer dan één procedure lopen.",
        ),
    ),
    vooraan=64,
)
BEGIN = _make_figuur(
    code="gh-dossiers-begin",
    label="Open op 1 januari",
    definitie=(
        "Het aantal dossiers voor gezinshereniging dat aan het begin van dit jaar al open was. De cliënt woonde toen "
        "in de gemeente."
    ),
    rows=lambda periode, gemeente: Looptijd.objects.open_voor(periode.begin, gemeente),
    jaar=None,
    eenheid="dossiers",
)
HEROPEND = _make_figuur(
    code="gh-dossiers-heropend",
    label="Heropende dossiers",
    definitie=(
        "Het aantal keer dat in dit jaar een afgesloten dossier voor gezinshereniging weer openging. De cliënt woonde "
        "die dag in de gemeente."
    ),
    rows=lambda periode, gemeente: Looptijd.objects.heropend_in(periode).geteld_in(gemeente, op="begin"),
    jaar=ExtractYear("begin"),
    eenheid="dossiers",
)
MEEGEKOMEN = _make_figuur(
    code="gh-dossiers-meegekomen",
    label="Meegekomen dossiers",
    definitie=(
        "Het aantal keer dat een cliënt in dit jaar in de gemeente kwam wonen terwijl het dossier voor "
        "gezinshereniging al open was. De dag van vestiging telt."
    ),
    rows=Looptijd.objects.meegekomen_in,
    jaar=ExtractYear("dossier__referent__huisvestingen__begin"),
    eenheid="dossiers",
)
GESLOTEN = _make_figuur(
    code="gh-dossiers-gesloten",
    label="Afgesloten dossiers",
    definitie=(
        "Het aantal keer dat in dit jaar een dossier voor gezinshereniging werd afgesloten, waarom dan ook. De cliënt "
        "woonde die dag in de gemeente."
    ),
    rows=lambda periode, gemeente: Looptijd.objects.gesloten_in(periode).geteld_in(gemeente, op="eind"),
    jaar=ExtractYear("eind"),
    eenheid="dossiers",
    uitsplitsingen=(
        Uitsplitsing(
            "reden", "reden", "reden", namen=dict(Afsluitreden.choices), cellen=_list_labels(Afsluitreden),
            kop="waarom",
        ),
        split_by_nationaliteit("dossier__referent__"),
    ),
)  # fmt: skip
AFGEROND = _make_figuur(
    code="gh-dossiers-afgerond",
    label="Waarvan succesvol afgerond",
    definitie=(
        "Het aantal dossiers voor gezinshereniging dat in dit jaar werd afgesloten omdat de familie er is. De dag van "
        "afsluiten telt, niet die van het besluit of van de aankomst."
    ),
    rows=lambda periode, gemeente: (
        Looptijd.objects.gesloten_in(periode).filter(reden=Afsluitreden.AFGEROND).geteld_in(gemeente, op="eind")
    ),
    jaar=ExtractYear("eind"),
    eenheid="dossiers",
    uitsplitsingen=(split_by_nationaliteit("dossier__referent__"),),
    deel_van="gh-dossiers-gesloten",
)
MEEGEGAAN = _make_figuur(
    code="gh-dossiers-meegegaan",
    label="Meegegane dossiers",
    definitie=(
        "Het aantal keer dat een cliënt in dit jaar uit de gemeente vertrok terwijl het dossier voor gezinshereniging "
        "nog open was. De dag van vertrek telt."
    ),
    rows=Looptijd.objects.meegegaan_in,
    jaar=ExtractYear("dossier__referent__huisvestingen__eind"),
    eenheid="dossiers",
)
LOPEND = _make_figuur(
    code="gh-dossiers-lopend",
    label="Lopende dossiers op 31 december",
    definitie=(
        "Het aantal dossiers voor gezinshereniging dat aan het einde van dit jaar open was, voor een cliënt die toen "
        "in de gemeente woonde. In een jaar dat nog loopt, telt vandaag."
    ),
    rows=lambda periode, gemeente: Looptijd.objects.open_voor(periode.eind, gemeente),
    jaar=None,
    eenheid="dossiers",
    measure=_count_once(),
    uitsplitsingen=(_split_by_vertraging(),),
    deel_van="gh-dossiers-totaal",
    vooraan=65,
)


def _split_by_beslist() -> tuple[Uitsplitsing, ...]:
    return (
        Uitsplitsing(
            "waarover", "waarover", "over", namen=dict(Besluitsoort.choices), cellen=_list_labels(Besluitsoort),
            kop="waarover",
        ),
        Uitsplitsing("personen", "aantal personen", "personen", namen=_PERSONEN, leeg="geen persoon genoemd"),
        _split_by_relatie("mutaties__leden__", telt_op=False),
        split_by_nationaliteit("procedure__dossier__referent__"),
        split_by_maand("bekendmaking"),
    )  # fmt: skip


POSITIEF = _make_figuur(
    code="gh-beschikkingen-positief",
    label="Positieve beschikkingen",
    definitie=(
        "Het aantal brieven over gezinshereniging waarin ten minste één persoon mag komen: van de IND of van een "
        "rechter. De dag van bekendmaking telt. Eén brief over vijf mensen is één beschikking."
    ),
    rows=lambda periode, gemeente: (
        Beschikking.objects.bekend_in(periode).positief().met_aantal().geteld_in(gemeente, op="bekendmaking")
    ),
    jaar=ExtractYear("bekendmaking"),
    eenheid="brieven",
    measure=_count_once(),
    uitsplitsingen=(
        Uitsplitsing(
            "uitkomst",
            "uitkomst",
            "uitkomst",
            cellen=(Beschikkinguitkomst.INGEWILLIGD.label, Beschikkinguitkomst.DEELS.label),
            namen=dict(Beschikkinguitkomst.choices),
        ),
        *_split_by_beslist(),
    ),
)
NEGATIEF = _make_figuur(
    code="gh-beschikkingen-negatief",
    label="Negatieve beschikkingen",
    definitie=(
        "Het aantal brieven over gezinshereniging waarin niemand mag komen: van de IND of van een rechter. De dag van "
        "bekendmaking telt. Eén brief over vijf mensen is één beschikking."
    ),
    rows=lambda periode, gemeente: (
        Beschikking.objects.bekend_in(periode).negatief().met_aantal().geteld_in(gemeente, op="bekendmaking")
    ),
    jaar=ExtractYear("bekendmaking"),
    eenheid="brieven",
    measure=_count_once(),
    uitsplitsingen=_split_by_beslist(),
)
NAAR_ADVOCAAT = _make_figuur(
    code="gh-naar-advocaat",
    label="Naar een advocaat",
    definitie=(
        "Het aantal dossiers voor gezinshereniging dat in dit jaar voor het eerst naar een advocaat ging. De dag van "
        "verwijzen telt, en de gemeente waar de cliënt toen woonde."
    ),
    rows=lambda periode, gemeente: Mutatie.objects.eerste_in(periode, Mutatiesoort.ADVOCAAT).geteld_in(
        gemeente, op="op"
    ),
    jaar=ExtractYear("op"),
    eenheid="dossiers",
)
CONTACTMOMENTEN = _make_figuur(
    code="gh-contactmomenten",
    label="Contactmomenten over gezinshereniging",
    definitie=(
        "Het aantal keer dat er in dit jaar over een dossier voor gezinshereniging contact was met de cliënt, op het "
        "spreekuur of daarbuiten. De dag van het contact telt, en de gemeente waar de cliënt toen woonde."
    ),
    rows=lambda periode, gemeente: (
        Mutatie.objects.gebeurd_in(periode).filter(soort=Mutatiesoort.CONTACT).geteld_in(gemeente, op="op")
    ),
    jaar=ExtractYear("op"),
    eenheid="contactmomenten",
    uitsplitsingen=(
        split_by_nationaliteit("dossier__referent__"),
        Uitsplitsing("tolk", "tolk", "tolk", namen=dict(Mutatietolk.choices)),
        split_by_maand("op"),
    ),
)


def _compute_gemiddelde(teller: Getal | None, noemer: Getal | None) -> Getal | None:
    return None if teller is None or not noemer else round(teller / noemer, 1)


GEMIDDELD = AfgeleideFiguur(
    code="gh-contactmomenten-gemiddeld",
    label="Contactmomenten per dossier",
    definitie="De contactmomenten over gezinshereniging in dit jaar, gedeeld door het aantal dossiers in het jaar.",
    sectie=SECTIE,
    groep=_DOSSIERS,
    delen=("gh-contactmomenten", "gh-dossiers-totaal"),
    uit=lambda _, waarde: _compute_gemiddelde(waarde("gh-contactmomenten"), waarde("gh-dossiers-totaal")),
    eenheid="contactmomenten per dossier",
)
_PER_PERSOON = (
    _split_by_relatie("gezinslid__"),
    _split_by_land("gezinslid__"),
    split_by_nationaliteit("gezinslid__client__"),
)
BESLOTEN = _make_figuur(
    code="gh-besloten-personen",
    label="Mensen met een besluit",
    definitie=(
        "Het aantal gezinsleden over wie in dit jaar het laatste besluit bekend werd. Wie na een afwijzing een nieuw "
        "besluit krijgt, telt in het jaar van dat nieuwe besluit."
    ),
    rows=lambda periode, gemeente: Aanvraag.objects.besloten_in(periode).geteld_in(gemeente, op="besloten_op"),
    jaar=ExtractYear("besloten_op"),
    eenheid="personen",
    uitsplitsingen=_PER_PERSOON,
)
HERENIGD = _make_figuur(
    code="gh-herenigde-personen",
    label="Herenigde personen",
    definitie=(
        "Het aantal gezinsleden dat in dit jaar in Nederland aankwam, bij een cliënt die die dag in de gemeente "
        "woonde. De dag van aankomst telt, niet die van het besluit."
    ),
    rows=lambda periode, gemeente: Aanvraag.objects.aangekomen_in(periode).geteld_in(gemeente, op="aankomst_op"),
    jaar=ExtractYear("aankomst_op"),
    eenheid="personen",
    uitsplitsingen=(*_PER_PERSOON, split_by_maand("aankomst_op")),
    vooraan=66,
)


def _drop_sum(deel: Uitsplitsing) -> Uitsplitsing:
    return Uitsplitsing(
        deel.naam, deel.label, deel.op, deel.cellen, deel.namen, deel.leeg, telt_op=False,
        uitleg="Telt niet op: elke cel is het midden van de eigen mensen.", kop=deel.kop,
    )  # fmt: skip


WACHTTIJD = _make_figuur(
    code="gh-wachttijd",
    label="Wachttijd tot het besluit",
    definitie=(
        "Hoeveel maanden gezinsleden wachtten van de aanvraag tot het laatste besluit dat in dit jaar bekend werd: het "
        "midden van allemaal, dus de helft wachtte korter en de helft langer."
    ),
    rows=lambda periode, gemeente: (
        Aanvraag.objects.besloten_in(periode).met_maanden("besloten_op").geteld_in(gemeente, op="besloten_op")
    ),
    jaar=ExtractYear("besloten_op"),
    eenheid="maanden",
    measure=Mediaan("maanden"),
    uitsplitsingen=tuple(_drop_sum(deel) for deel in _PER_PERSOON),
    leeg_is_nul=False,
    telt_personen=False,
    gewicht="gh-besloten-personen",
)
WACHTTIJD_AANKOMST = _make_figuur(
    code="gh-wachttijd-aankomst",
    label="Wachttijd tot de aankomst",
    definitie=(
        "Hoeveel maanden de gezinsleden die in dit jaar aankwamen, wachtten van de aanvraag tot de aankomst: het "
        "midden van allemaal, dus de helft wachtte korter en de helft langer."
    ),
    rows=lambda periode, gemeente: (
        Aanvraag.objects.aangekomen_in(periode).met_maanden("aankomst_op").geteld_in(gemeente, op="aankomst_op")
    ),
    jaar=ExtractYear("aankomst_op"),
    eenheid="maanden",
    measure=Mediaan("maanden"),
    uitsplitsingen=tuple(_drop_sum(deel) for deel in _PER_PERSOON),
    leeg_is_nul=False,
    telt_personen=False,
    gewicht="gh-herenigde-personen",
)

INDICATOREN = (
    TOTAAL, BEGIN, NIEUW, HEROPEND, MEEGEKOMEN, GESLOTEN, AFGEROND, MEEGEGAAN, LOPEND, POSITIEF, NEGATIEF,
    NAAR_ADVOCAAT, CONTACTMOMENTEN, GEMIDDELD, BESLOTEN, HERENIGD, WACHTTIJD, WACHTTIJD_AANKOMST,
)  # fmt: skip
