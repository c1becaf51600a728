"""All deadlines of one client: every subject together, with what people did and accepted."""

from collections.abc import Iterator, Mapping

from termijnen.regels.brief import find_for_brief
from termijnen.regels.feiten import Acceptatie, Daad, Feiten
from termijnen.regels.inburgering import find_inburgering
from termijnen.regels.rij import Rij, Termijnfeit, make_rij
from termijnen.regels.verblijf import EERSTE_ASIEL, EindeVan, Titeleinde, find_titel, find_verblijf
from termijnen.regels.wonen import find_wonen
from wetgeving.boek import Regelboek

FeitenPerClient = Mapping[int, Feiten]
"""The Feiten of every client that is asked for."""
PerSleutel = Mapping[str, tuple[list[Daad], list[Acceptatie]]]

REFERENT_ZONDER_VERGUNNING = "Vul de vergunning in van degene van wie deze is afgeleid."
REFERENT_INGETROKKEN = "De vergunning waarvan deze is afgeleid, is ingetrokken. Vraag de jurist wat dit betekent."
REFERENT_ZONDER_EINDE = (
    "Degene van wie deze vergunning is afgeleid, heeft een vergunning zonder einddatum. "
    "Vul de laatste dag in die op de pas staat."
)

# Rules that no fact of today starts, each with the reason. A test holds every other code against the code above.
NOG_GEEN_FEIT: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "nareis_beslissing", "nareis_beslissing_verlengd", "mvv_regulier_beslissing",
            "mvv_regulier_beslissing_verlengd", "mvv_afgifte_verlengd", "mvv_inreis", "nareis_melding_ind",
            "nareis_vergunning_na_melding", "bezwaar_beslissing_mvv_verlengd", "bezwaar_beslissing_mvv_verdaagd",
            "hoger_beroep_asiel_4_weken", "voorlopige_voorziening_asiel", "ingebrekestelling_reactie",
            "beroep_niet_tijdig", "brp_eerste_inschrijving",
        ),
        "het feit komt met het dossier van een procedure",
    ),
    **dict.fromkeys(
        (
            "bezwaar_beslissing_awb_commissie", "bezwaar_beslissing_awb_verdaagd", "eu_langdurig_beslissing_verlengd",
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


def find_termijnfeiten(feiten: Feiten, einde_van: EindeVan) -> Iterator[Termijnfeit]:
    """Every term that follows from the facts of one client."""
    yield from find_verblijf(feiten, einde_van)
    yield from find_inburgering(feiten)
    yield from find_wonen(feiten)
    for brief in feiten.brief:
        yield from find_for_brief(feiten.client, brief)


def make_rijen(feiten: Feiten, per_client: FeitenPerClient, boek: Regelboek) -> list[Rij]:
    """Every deadline of one client, in the order of the keys; ``per_client`` holds the facts of the referents too."""
    termijnfeiten = find_termijnfeiten(feiten, lambda referent: find_titeleinde(referent, per_client, boek))
    wat_mensen_deden = _group_by_sleutel(feiten)
    rijen = [_make_rij(feit, wat_mensen_deden, boek) for feit in termijnfeiten]
    rijen.sort(key=lambda r: r.sleutel)
    return rijen


def find_titeleinde(
    client: int, per_client: FeitenPerClient, boek: Regelboek, gezien: frozenset[int] = frozenset()
) -> Titeleinde:
    """The last day of the title of a referent, from the newest permit that was not withdrawn."""
    if client in gezien:
        # In a circle nobody's title has an end; actions refuse it, the database cannot.
        return Titeleinde(None, REFERENT_ZONDER_VERGUNNING)
    feiten = per_client[client]
    geldig = [v for v in feiten.vergunning if not v.ingetrokken_op]
    if not geldig:
        return Titeleinde(None, REFERENT_INGETROKKEN if feiten.vergunning else REFERENT_ZONDER_VERGUNNING)
    nieuwste = max(geldig, key=lambda v: (v.ingangsdatum or v.bekendmaking or v.vastgelegd_op, v.pk))
    if nieuwste.soort not in EERSTE_ASIEL:
        return Titeleinde(None, REFERENT_ZONDER_EINDE)
    verlengingen = [v for v in feiten.verlenging if v.van == nieuwste.pk]
    verder = gezien | {client}
    termijnfeiten = find_titel(client, nieuwste, verlengingen, lambda c: find_titeleinde(c, per_client, boek, verder))
    wat_mensen_deden = _group_by_sleutel(feiten)
    *eerdere, einde = [_make_rij(feit, wat_mensen_deden, boek).laatste for feit in termijnfeiten]
    verlengd = sorted((v for v in verlengingen if v.uitkomst == "verlengd"), key=lambda v: (v.ingediend_op, v.pk))
    return Titeleinde(
        einde,
        "" if einde else REFERENT_ZONDER_VERGUNNING,
        tuple(
            (verlenging.besloten_op, laatste)
            for verlenging, laatste in zip(verlengd, eerdere, strict=True)
            if verlenging.besloten_op and laatste
        ),
    )


def _make_rij(feit: Termijnfeit, wat_mensen_deden: PerSleutel, boek: Regelboek) -> Rij:
    if not wat_mensen_deden:
        return make_rij(feit, (), (), boek)
    daden, acceptaties = wat_mensen_deden.get(feit.sleutel, ([], []))
    return make_rij(feit, daden, acceptaties, boek)


def _group_by_sleutel(feiten: Feiten) -> PerSleutel:
    """Acts and acceptances under each key, in the order in which they were stored."""
    per_sleutel: dict[str, tuple[list[Daad], list[Acceptatie]]] = {}
    for daad in feiten.handeling:
        per_sleutel.setdefault(daad.sleutel, ([], []))[0].append(daad)
    for acceptatie in feiten.acceptatie:
        per_sleutel.setdefault(acceptatie.sleutel, ([], []))[1].append(acceptatie)
    return per_sleutel
