"""What cannot be true about an integration, and what asks a second look. No Django, no clock."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from core.errors import Weigering
from core.periode import add_months
from inburgering.domain.keuzes import (
    Boetegrond,
    Onderdeel,
    Verlengingsbesluit,
    Verlengingsgrond,
    Vrijstellingsoort,
    Wet,
)
from inburgering.domain.stand import (
    KLAAR,
    TAAL,
    InburgeringFeiten,
    find_laatste_dag,
    find_verlenging_vanaf,
    find_wet,
    find_wettelijk_einde,
)
from wetgeving import rekenen
from wetgeving.begrippen import Duur, EersteDag
from wetgeving.regels.dagen import WI_2013, WI_2021

JAREN_VOORUIT = 10
EXAMEN_DAGEN_VOORUIT = 180
ALLEEN_WI2021 = {
    "brede_intake_op": "brede intake",
    "leerbaarheidstoets_op": "leerbaarheidstoets",
    "pip_op": "PIP",
    "leerroute": "leerroute",
    "map_op": "MAP",
}
ALFABETISERING = Duur(jaren=2)  # Wi 2013 art. 7b lid 3: once, at most
HOOGSTENS: Mapping[tuple[str, str], int] = {
    # Wi 2013 art. 34; Wi 2021 art. 22-27, in whole euros.
    (Wet.WI2013, Boetegrond.PVT): 340,
    (Wet.WI2013, Boetegrond.EXAMEN): 1250,
    (Wet.WI2021, Boetegrond.INTAKE): 250,
    (Wet.WI2021, Boetegrond.INSPANNING): 800,
    (Wet.WI2021, Boetegrond.PVT): 340,
    (Wet.WI2021, Boetegrond.EXAMEN): 1000,
}


def why_no_wet(wet: str, plichtig_op: date | None) -> Weigering | None:
    """The law and the day on which the duty began contradict each other, or the day lies before both laws."""
    if plichtig_op is None:
        return None
    if plichtig_op < WI_2013:
        zin = "Voor 1 januari 2013 gold een oudere wet, met andere termijnen. Wegwijs kent die niet. Kijk het jaar na."
        return Weigering("plichtig_op", zin)
    if wet != find_wet(plichtig_op):
        zin = (
            "Wie voor 1 januari 2022 inburgeringsplichtig werd, valt onder de wet van 2013; later onder die van 2021. "
            "Kijk de datum en de wet na."
        )
        return Weigering("wet", zin)
    return None


def why_no_feiten(wet: str, waarden: Mapping[str, Any]) -> Weigering | None:
    """Something that only the law of 2021 knows stands under that of 2013, or a PIP lies before that law."""
    if wet == Wet.WI2013:
        gevuld = [naam for naam in ALLEEN_WI2021 if waarden.get(naam)]
        if gevuld:
            namen = ", ".join(ALLEEN_WI2021[naam] for naam in gevuld)
            return Weigering(gevuld[0], f"Alleen de wet van 2021 kent dit: {namen}. Maak dat eerst leeg.")
    pip_op = waarden.get("pip_op")
    if pip_op and pip_op < WI_2021:
        return Weigering("pip_op", "Een PIP bestaat sinds 1 januari 2022. Kijk de datum na.")
    return None


def why_no_geslaagd(geslaagd_op: date | None, *, plichtig_op: date | None) -> Weigering | None:
    """Nobody meets a duty before it began."""
    if geslaagd_op and plichtig_op and geslaagd_op < plichtig_op:
        zin = f"Deze persoon moest pas inburgeren vanaf {plichtig_op:%d-%m-%Y}. Vul die dag of een latere in."
        return Weigering("geslaagd_op", zin)
    return None


def why_no_einddag(dag: date | None, *, vandaag: date, veld: str) -> Weigering | None:
    """A last day that a letter prints lies after the law began, and not very far ahead."""
    if dag is None:
        return None
    if dag < WI_2013:
        return Weigering(veld, "Deze dag ligt voor 2013. Kijk het jaar na.")
    if dag > add_months(vandaag, JAREN_VOORUIT * 12):
        return Weigering(veld, f"Deze dag ligt meer dan {JAREN_VOORUIT} jaar vooruit. Kijk het jaar na.")
    return None


def why_no_onderdeel(wet: str, onderdeel: str) -> Weigering | None:
    """ONA belongs to the law of 2013."""
    if wet == Wet.WI2021 and onderdeel == Onderdeel.ONA:
        return Weigering("onderdeel", "ONA hoort bij de wet van 2013. Onder de wet van 2021 is er de MAP.")
    return None


def why_no_verlenging(wet: str, grond: str, *, al_verlengd: bool) -> Weigering | None:
    """A ground under the wrong law, or literacy twice; ``al_verlengd``: asked for it before, and not refused."""
    if grond == Verlengingsgrond.INSPANNING and wet == Wet.WI2013:
        return Weigering("grond", "Verlenging om inspanning bestaat alleen in de wet van 2021. Kies een andere reden.")
    if grond == Verlengingsgrond.ALFABETISERING and wet == Wet.WI2021:
        zin = "Verlenging om alfabetisering bestaat alleen in de wet van 2013. Kies een andere reden."
        return Weigering("grond", zin)
    if grond == Verlengingsgrond.ALFABETISERING and al_verlengd:
        zin = "Verlenging om alfabetisering kan één keer, en die staat er al. Kies een andere reden, of wijzig die."
        return Weigering("grond", zin)
    return None


def why_no_besluit(
    besluit: str, *, aangevraagd_op: date, besloten_op: date | None, nieuw_einde: date | None
) -> Weigering | None:
    """A decision and its dates belong together."""
    if besluit == Verlengingsbesluit.OPEN and besloten_op:
        return Weigering("besluit", "Je vulde een datum op het besluit in. Kies ook wat het besluit is.")
    if besluit != Verlengingsbesluit.OPEN and besloten_op is None:
        return Weigering("besloten_op", "Vul de datum in die op het besluit staat.")
    if besloten_op and besloten_op < aangevraagd_op:
        zin = f"De aanvraag was op {aangevraagd_op:%d-%m-%Y}. Vul die dag of een latere in."
        return Weigering("besloten_op", zin)
    if besluit == Verlengingsbesluit.TOEGEKEND and nieuw_einde is None:
        return Weigering("nieuw_einde", "Vul de nieuwe laatste dag in. Die staat in de brief.")
    if besluit != Verlengingsbesluit.TOEGEKEND and nieuw_einde is not None:
        return Weigering("nieuw_einde", "Een nieuwe laatste dag hoort bij een toegekende verlenging. Maak dit leeg.")
    return None


def why_no_nieuw_einde(feiten: InburgeringFeiten, *, grond: str, nieuw_einde: date | None) -> Weigering | None:
    """More time ends after the three years, and for literacy at most two years after the last day until then.

    ``feiten`` without the letter in question.
    """
    if nieuw_einde is None:
        return None
    eerst = find_wettelijk_einde(feiten)
    if eerst and nieuw_einde <= eerst:
        zin = f"Zonder verlenging was de laatste dag {eerst:%d-%m-%Y}. Vul een latere dag in."
        return Weigering("nieuw_einde", zin)
    tot_nu = find_laatste_dag(feiten)
    hoogstens = rekenen.compute_laatste_dag(tot_nu, ALFABETISERING, EersteDag.VANAF_ERNA) if tot_nu else None
    if grond == Verlengingsgrond.ALFABETISERING and hoogstens and nieuw_einde > hoogstens:
        zin = f"Voor alfabetisering is dat hoogstens 2 jaar: t/m {hoogstens:%d-%m-%Y}."
        return Weigering("nieuw_einde", f"{zin} Kijk de datum na.")
    return None


def why_no_vrijstelling(soort: str, *, begin: date, eind: date | None) -> Weigering | None:
    """An exemption ends after it begins, and a temporary one has an end; ``eind`` is the first day without it."""
    if eind is not None and eind <= begin:
        return Weigering("eind", "De laatste dag ligt voor de eerste dag. Kies een latere dag.")
    if soort == Vrijstellingsoort.TIJDELIJK and eind is None:
        return Weigering("eind", "Vul bij een tijdelijke vrijstelling in tot en met wanneer die geldt.")
    return None


def why_no_boete(*, dagtekening: date, nieuw_einde: date | None, vervallen_op: date | None) -> Weigering | None:
    """What follows from a fine, follows after its letter."""
    if nieuw_einde and nieuw_einde <= dagtekening:
        return Weigering("nieuw_einde", "De nieuwe laatste dag ligt na de datum op de brief. Kijk beide na.")
    if vervallen_op and vervallen_op < dagtekening:
        return Weigering("vervallen_op", f"De brief is van {dagtekening:%d-%m-%Y}. Vul die dag of een latere in.")
    return None


def let_op_verlenging(feiten: InburgeringFeiten, *, grond: str, aangevraagd_op: date) -> tuple[str, ...]:
    """What to look at again in a request for more time. DUO decides, so none of it is refused."""
    zinnen = []
    einde, vanaf = find_laatste_dag(feiten), find_verlenging_vanaf(feiten)
    if einde and aangevraagd_op > einde:
        zinnen.append(f"De laatste dag was {einde:%d-%m-%Y}. Deze aanvraag is daarna gedaan. Dat kan een boete geven.")
    if grond == Verlengingsgrond.INSPANNING:
        if vanaf and aangevraagd_op < vanaf:
            zinnen.append(f"Deze verlenging kan pas vanaf {vanaf:%d-%m-%Y}. DUO kan een vroege aanvraag afwijzen.")
        if tekort := _find_shortage_for_effort(feiten):
            zinnen.append(f"Voor deze verlenging is meer nodig. Er ontbreekt nog: {tekort}.")
    return tuple(zinnen)


def _find_shortage_for_effort(feiten: InburgeringFeiten) -> str:
    """What Bi2021 art. 4.4 asks and what we do not see yet; that all lessons were followed, only the school knows."""
    klaar = {p.onderdeel for p in feiten.pogingen.values() if p.uitslag in KLAAR}
    tekort = [
        ("2 van de 4 taalonderdelen", len(klaar & set(TAAL)) < 2),
        ("KNM", Onderdeel.KNM not in klaar),
        ("PVT", feiten.pvt_op is None),
        ("MAP", feiten.map_op is None),
    ]
    return ", ".join(naam for naam, ontbreekt in tekort if ontbreekt)


def let_op_boete(wet: str, *, grond: str, bedrag: int) -> tuple[str, ...]:
    """A fine that is higher than the law allows, or that this law does not know. The letter counts: no refusal."""
    hoogstens = HOOGSTENS.get((wet, grond))
    jaar = wet.removeprefix("Wi")
    if hoogstens is None:
        return (f"De wet van {jaar} kent geen boete hiervoor. Kijk de brief na, of vraag een jurist.",)
    if bedrag > hoogstens:
        return (f"Voor deze boete is het hoogste bedrag {hoogstens} euro. Kijk de brief na, of vraag een jurist.",)
    return ()


def let_op_geslaagd(open_eisen: Iterable[str]) -> str:
    """What is still open when somebody is recorded as having met the duty; empty when all is done."""
    namen = ", ".join(open_eisen)
    return f"Hier staat nog open: {namen}. Vul dat ook in, als het is gehaald." if namen else ""
