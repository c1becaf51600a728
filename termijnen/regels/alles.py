"""All deadlines of one client: every subject together, with what people did and accepted."""

from collections.abc import Iterator, Mapping

from core.wing import import_wing
from termijnen.regels.feiten import Feiten, FeitenPerClient, group_by_sleutel
from termijnen.regels.rij import Rij, Termijnfeit, make_rij_by_sleutel
from wetgeving.boek import Regelboek

_FILES = import_wing("termijnen.regels", without=("alles", "dossierfeiten", "feiten", "rij", "versie"))
_ONDERWERPEN = [module.find_termijnfeiten for module in _FILES]

# Rules that no fact of today starts, each with the reason. A test holds every other code against the code above.
NOG_GEEN_FEIT: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "bezwaar_beslissing_awb_commissie", "bezwaar_beslissing_awb_verdaagd", "bezwaar_beslissing_mvv_verdaagd",
            "eu_langdurig_beslissing_verlengd",
            "naturalisatie_beslissing_verlengd", "griffierecht_awb",
        ),
        "de brief noemt de nieuwe dag, en die gaat voor; de regel is er om hem na te rekenen",
    ),
    **dict.fromkeys(
        ("eu_langdurig_buiten_eu", "eu_langdurig_buiten_nederland", "wijziging_melden"),
        "wie weggaat of een relatie beëindigt, wordt nog niet vastgelegd",
    ),
    "duo_lening_terugbetalen": "of iemand leende, wordt niet vastgelegd; de brief van DUO noemt de dag",
    "financieel_ontzorgen_einde": "wanneer de bijstand begon, wordt niet vastgelegd; het PIP noemt begin en einde",
    "mb_einde": "het feit komt met de begeleiding",
    "verhuizing_na_koppeling": "dezelfde koppeling: huisvesting_na_koppeling waarschuwt eerder",
    "verlenging_vanaf": "is het venster van het einde van een vergunning, geen eigen rij",
    "verlenging_inburgering_vanaf": "is het venster van het einde van de inburgering, geen eigen rij",
    "brp_inschrijving_vanaf": "is het venster van de inschrijving na een verhuizing, geen eigen rij",
    "inburgering_wi2013_alfabetisering": "het besluit van DUO noemt de nieuwe laatste dag, en die gaat voor",
    "inburgering_wi2021_inspanning": "het besluit van DUO noemt de nieuwe laatste dag, en die gaat voor",
    "pip_na_informatie": "wanneer een derde informatie gaf, wordt nog niet vastgelegd",
    "vluchtelingenpaspoort_ophalen": "wanneer het document klaarligt, wordt nog niet vastgelegd",
    "beroep_asiel_2_weken": "hoe een asielaanvraag is afgewezen weet alleen de brief: wij rekenen met één week",
}  # fmt: skip


def find_termijnfeiten(feiten: Feiten, per_client: FeitenPerClient, boek: Regelboek) -> Iterator[Termijnfeit]:
    """Every term that follows from the facts of one client; ``per_client`` holds those of the referents too."""
    for find in _ONDERWERPEN:
        yield from find(feiten, per_client, boek)


def make_rijen(feiten: Feiten, per_client: FeitenPerClient, boek: Regelboek) -> list[Rij]:
    """Every deadline of one client, in the order of the keys."""
    wat_mensen_deden = group_by_sleutel(feiten)
    termijnfeiten = find_termijnfeiten(feiten, per_client, boek)
    rijen = [make_rij_by_sleutel(feit, wat_mensen_deden, boek) for feit in termijnfeiten]
    return sorted(rijen, key=lambda rij: rij.sleutel)
