"""Facts for tests of the pure rules, with as little as possible filled in."""

from collections import defaultdict
from datetime import date

from termijnen.regels.alles import make_rijen
from termijnen.regels.clients import Huisvestingfeit
from termijnen.regels.dossierfeiten import Aanvraagfeit, Besluitfeit, Dossierfeit, Mutatiefeit
from termijnen.regels.feiten import Feiten
from termijnen.regels.inburgering import Boetefeit, Inburgeringfeit, Termijnverlengingfeit
from termijnen.regels.rij import Rij
from termijnen.regels.termijnen import Brieffeit
from termijnen.regels.verblijf.feiten import Reisdocumentfeit, Verblijfsdocumentfeit, Vergunningfeit, Verlengingfeit
from wetgeving.regels import BOEK

CLIENT, REFERENT = 7, 8
VAST = date(2026, 11, 1)


def vergunning(**velden) -> Vergunningfeit:
    """A permit of the regime before 12 June 2026, of somebody without family abroad."""
    basis = Vergunningfeit(
        pk=1, referent=None, versie=1, bekendmaking=date(2023, 5, 4), ingangsdatum=date(2022, 1, 10), eind=None,
        ingetrokken_op=None, intrekking_bekend_op=None, voornemen_op=None, asielaanvraag_op=None, vastgelegd_op=VAST,
        soort="asiel bepaalde tijd", status="vluchteling", nareis="nee",
    )  # fmt: skip
    return basis._replace(**velden)


def titel(**velden) -> Vergunningfeit:
    """A permit of the regime since 12 June 2026."""
    return vergunning(
        **{"soort": "asiel", "bekendmaking": date(2026, 7, 6), "ingangsdatum": date(2026, 7, 7), **velden}
    )


def verlenging(**velden) -> Verlengingfeit:
    basis = Verlengingfeit(
        pk=1, van=1, versie=1, ingediend_op=date(2026, 8, 3), besloten_op=None, eind=None, vastgelegd_op=VAST,
        uitkomst="open",
    )  # fmt: skip
    return basis._replace(**velden)


def document(waarde=Verblijfsdocumentfeit, **velden) -> Verblijfsdocumentfeit | Reisdocumentfeit:
    basis = waarde(pk=1, eind=date(2027, 1, 10), ingeleverd_op=None, vastgelegd_op=VAST, soort="III")
    return basis._replace(**velden)


def plicht(**velden) -> Inburgeringfeit:
    """A duty under the law of 2021, with a PIP."""
    basis = Inburgeringfeit(
        pk=1, plichtig_op=date(2024, 1, 15), kennisgeving_op=date(2024, 2, 1), pip_op=date(2024, 4, 2), pvt_op=None,
        einde_volgens_duo=None, geslaagd_op=None, vastgelegd_op=VAST, wet="Wi2021",
    )  # fmt: skip
    return basis._replace(**velden)


def oude_plicht(**velden) -> Inburgeringfeit:
    """A duty under the law of 2013."""
    return plicht(
        **{"wet": "Wi2013", "plichtig_op": date(2019, 3, 4), "kennisgeving_op": None, "pip_op": None, **velden}
    )


def meer_tijd(**velden) -> Termijnverlengingfeit:
    basis = Termijnverlengingfeit(
        pk=1, van=1, versie=1, aangevraagd_op=date(2026, 10, 5), besloten_op=None, nieuw_einde=None,
        vastgelegd_op=VAST, besluit="open",
    )  # fmt: skip
    return basis._replace(**velden)


def boete(**velden) -> Boetefeit:
    basis = Boetefeit(
        pk=1, van=1, versie=1, dagtekening=date(2026, 10, 12), nieuw_einde=None, vervallen_op=None, vastgelegd_op=VAST
    )
    return basis._replace(**velden)


def brief(**velden) -> Brieffeit:
    basis = Brieffeit(
        pk=1, mutatie=None, dagtekening=date(2026, 11, 2), uiterste_dag=date(2026, 11, 30),
        vastgelegd_op=date(2026, 11, 16), soort="stukken", afzender="duo", gevraagd="Stuur een bewijs",
    )  # fmt: skip
    return basis._replace(**velden)


def woont(**velden) -> Huisvestingfeit:
    return Huisvestingfeit(pk=1, begin=date(2024, 3, 1), brp_op=date(2024, 3, 4), eind=None)._replace(**velden)


def feiten(client=CLIENT, **groepen) -> Feiten:
    """The facts of one client; the names of the groups are for who reads the test."""
    return Feiten(client, [feit for waarden in groepen.values() for feit in waarden])


def met(eigen: Feiten, *nieuw) -> Feiten:
    """The same facts, with these in the place of all of their kinds."""
    over = [groep for soort, groep in eigen._per_soort.items() if soort not in {type(feit) for feit in nieuw}]
    return Feiten(eigen.client, [*(feit for groep in over for feit in groep), *nieuw])


def rijen(eigen: Feiten, *anderen: Feiten, boek=BOEK) -> dict[tuple[str, str], Rij]:
    """Every deadline of a client, per code and fact."""
    feiten = defaultdict(lambda: Feiten(0), {d.client: d for d in (eigen, *anderen)})
    return {(rij.code, rij.feit): rij for rij in make_rijen(eigen, feiten, boek)}


def codes(eigen: Feiten, *anderen: Feiten) -> dict[str, Rij]:
    """Every deadline of a client by its code; each code may come once."""
    per_code = {code: rij for (code, _), rij in rijen(eigen, *anderen).items()}
    assert len(per_code) == len(rijen(eigen, *anderen))
    return per_code


def _make_aanvraag(pk: int, procedure: str, **velden) -> Aanvraagfeit:
    basis = Aanvraagfeit(
        pk=pk, van=pk, ingediend_op=date(2024, 3, 1), besloten_op=None, kennisgeving_op=None, mvv_op=None,
        aankomst_op=None, gemeld_op=None, vergunning_op=None, vastgelegd_op=VAST, status="ingediend",
        procedure=procedure, lid=str(pk), dossier=str(pk),
    )  # fmt: skip
    return basis._replace(**velden)


def dossierfeiten() -> dict[str, list]:
    """Dossiers in which every rule about them is lived through, by kind of fact."""
    later = date(2026, 11, 2)
    gezin = {
        "allen_ingediend": "ja",
        "laatste_indiening": date(2024, 3, 1),
        "vergunning": None,
        "gesloten_op": None,
        "geopend_op": VAST,
    }
    soorten = ("gezinshereniging", "asielprocedure", "intrekking", "gezinshereniging", "gezinshereniging")
    gebeurd = ("beslistermijn verlengd", "ingebrekestelling", "stukken gevraagd", "bezwaar", "mvv-termijn verlengd")
    dagen = {**dict.fromkeys(("mvv_op", "aankomst_op", "gemeld_op"), later), "kennisgeving_op": date(2026, 10, 1)}

    return {
        "dossier": [Dossierfeit(pk=pk, soort=soort, **gezin) for pk, soort in enumerate(soorten, 1)],
        "aanvraag": [
            _make_aanvraag(1, "nareis", **dagen), _make_aanvraag(2, "overig"), _make_aanvraag(3, "overig"),
            _make_aanvraag(4, "regulier"), _make_aanvraag(5, "nareis", besloten_op=later),
        ],
        "besluit": [
            Besluitfeit(
                pk=pk, van=pk, bekendmaking=date(2026, 10, 1), uiterste_dag=None, vastgelegd_op=VAST, over=over,
                uitkomst="afgewezen", dossier=str(pk),
            )
            for pk, over in ((1, "aanvraag"), (2, "aanvraag"), (3, "beroep"))
        ],
        "mutatie": [
            Mutatiefeit(
                pk=10 * pk + nummer, van=pk, op=date(2026, 10, 5), uiterste_dag=None, vastgelegd_op=VAST, soort=soort,
                leden=str(pk), dossier=str(pk),
            )
            for pk in (1, 4)
            for nummer, soort in enumerate(gebeurd)
        ],
    }  # fmt: skip
