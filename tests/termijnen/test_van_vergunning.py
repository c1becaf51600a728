"""What is recorded in a dossier ends the term of the permit that it is about: every line of the table, and no other."""

from datetime import date, timedelta

import pytest

from gezinshereniging.domain.keuzes import Dossiersoort, Mutatiesoort
from termijnen.regels.dossierfeiten import GEDAAN, Dossierfeit, Mutatiefeit
from termijnen.regels.verblijf.dossier import NIET_IEDEREEN, VAN_VERGUNNING, VERLENGING
from tests.each import each
from tests.termijnen.hulp import VAST, codes, feiten, rijen, titel, vergunning, verlenging

BEKEND = date(2026, 10, 20)
OUD = date(2026, 5, 4)
"""Before 12 June 2026, when a refused extension in an asylum case had the general term."""
WEG = {"ingetrokken_op": date(2026, 7, 7), "intrekking_bekend_op": BEKEND}
GEWEIGERD = {"uitkomst": "afgewezen", "besloten_op": BEKEND}
FEITEN = {
    "nareis_aanvraag": [titel(nareis="ja", bekendmaking=BEKEND)],
    "nareis_wachttijd_subsidiair": [titel(nareis="ja", status="subsidiair beschermde", bekendmaking=BEKEND)],
    "beroep_subsidiair_status": [titel(nareis="nee", status="subsidiair beschermde", bekendmaking=BEKEND)],
    "zienswijze_intrekking": [titel(voornemen_op=BEKEND)],
    "beroep_intrekking_asiel": [titel(**WEG)],
    "bezwaar_vw": [titel(soort="regulier", **WEG)],
    (VERLENGING, "bezwaar_vw"): [titel(soort="regulier"), verlenging(**GEWEIGERD)],
    (VERLENGING, "beroep_vw"): [vergunning(), verlenging(**GEWEIGERD | {"besloten_op": OUD, "vastgelegd_op": OUD})],
    (VERLENGING, "beroep_verlenging_geweigerd"): [vergunning(), verlenging(**GEWEIGERD)],
}
TABEL = [(soort, code, zaak) for (soort, code), zaak in VAN_VERGUNNING.items()]
MET_STAP = [regel for regel in TABEL if regel[2].door not in {None, Mutatiesoort.INGEDIEND}]


def dossier(soort, **velden):
    basis = Dossierfeit(
        pk=12, vergunning=1, geopend_op=date(2026, 10, 6), gesloten_op=None, laatste_indiening=None, soort=soort,
        allen_ingediend="nee",
    )  # fmt: skip
    return basis._replace(**velden)


def stap(soort, op, **velden):
    basis = Mutatiefeit(pk=1, van=1, op=op, uiterste_dag=None, vastgelegd_op=VAST, soort=soort, leden="1", dossier="12")
    return basis._replace(**velden)


def find(soort, code, *meer):
    """The deadline of this line of the table, with these facts beside those that it follows from."""
    eigen = FEITEN.get((soort, code)) or FEITEN[code]
    return next(
        rij
        for (gevonden, feit), rij in rijen(feiten(eigen=eigen, meer=meer)).items()
        if gevonden == code and feit.startswith(f"{soort}-")
    )


@each(TABEL)
def test_each_line_is_a_term_that_really_follows(geval):
    soort, code, _ = geval

    assert find(soort, code).afloop == "open"


@each(MET_STAP)
def test_the_recorded_step_ends_the_term_with_its_day_and_its_dossier(geval):
    soort, code, zaak = geval
    open_ = find(soort, code)

    rij = find(soort, code, dossier(zaak.soort), stap(zaak.door, open_.laatste))

    assert (rij.afloop, rij.afgehandeld_op) == ("gedaan", open_.laatste)
    assert rij.afgehandeld_door == f"{GEDAAN[zaak.door]} (dossier 26-012)"


@each(MET_STAP)
def test_a_step_after_the_last_day_was_too_late_and_says_so(geval):
    soort, code, zaak = geval
    laatste = find(soort, code).laatste

    rij = find(soort, code, dossier(zaak.soort), stap(zaak.door, laatste + timedelta(days=3)))

    assert (rij.afloop, rij.afgehandeld_op) == ("gedaan", laatste + timedelta(days=3))
    assert rij.afgehandeld_door.endswith("(dossier 26-012), 3 dagen na het einde ingediend")


@each(MET_STAP)
def test_nothing_else_ends_it(geval):
    soort, code, zaak = geval
    begin = find(soort, code).begin
    ander = next(wat for wat in GEDAAN if wat is not zaak.door)

    for meer in (
        (dossier(zaak.soort), stap(zaak.door, begin - timedelta(days=1))),
        (dossier(zaak.soort), stap(ander, begin)),
        (dossier(zaak.soort, vergunning=2), stap(zaak.door, begin)),
        (dossier(zaak.soort, vergunning=None), stap(zaak.door, begin)),
        (dossier(Dossiersoort.NATURALISATIE), stap(zaak.door, begin)),
        (dossier(zaak.soort), stap(zaak.door, begin, dossier="13")),
    ):
        assert find(soort, code, *meer).afloop == "open", meer


def test_the_first_of_two_counts():
    twee = [stap("beroep", BEKEND + timedelta(days=9), pk=1), stap("beroep", BEKEND + timedelta(days=4), pk=2)]

    rij = find("verblijfsvergunning", "beroep_intrekking_asiel", dossier("intrekking"), *twee)

    assert rij.afgehandeld_op == BEKEND + timedelta(days=4)


def test_what_is_said_after_the_decision_is_no_zienswijze():
    weg = titel(voornemen_op=date(2026, 10, 5), **WEG)
    laat = stap("zienswijze", BEKEND + timedelta(days=1))

    rij = codes(feiten(vergunning=[weg], meer=[dossier("intrekking"), laat]))["zienswijze_intrekking"]

    assert (rij.afloop, rij.afgehandeld_op) == ("niet van toepassing", BEKEND)


@pytest.mark.parametrize(("allen", "afloop"), [("ja", "gedaan"), ("nee", "open")])
def test_family_is_asked_for_once_it_is_asked_for_everybody(allen, afloop):
    op = BEKEND + timedelta(days=9)
    gezin = dossier("gezinshereniging", laatste_indiening=op, allen_ingediend=allen)

    rij = find("verblijfsvergunning", "nareis_aanvraag", gezin)

    assert (rij.afloop, rij.afgehandeld_op) == (afloop, op if allen == "ja" else None)
    assert rij.afgehandeld_door == ("aanvraag ingediend (dossier 26-012)" if allen == "ja" else "")
    assert rij.melding == ("" if allen == "ja" else NIET_IEDEREEN)
