"""What holds for every deadline, whatever the facts: properties, and that no rule is forgotten."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from itertools import chain

from hypothesis import example, given, settings
from hypothesis import strategies as st

from gezinshereniging.domain.keuzes import (
    Aanvraagstatus,
    Besluitsoort,
    Dossiersoort,
    Mutatiesoort,
    Proceduresoort,
)
from inburgering.domain.keuzes import Boetegrond, Verlengingsbesluit, Wet
from termijnen.domain import Afloop, Afzender, Briefsoort, Handeling, Termijnaard
from termijnen.regels import clients, dossierfeiten, feiten, inburgering, termijnen
from termijnen.regels.alles import NOG_GEEN_FEIT, make_rijen
from termijnen.regels.termijnen import find_code
from termijnen.regels.verblijf import feiten as vf
from tests.termijnen import hulp
from verblijf.domain import Nareiswens, Verblijfsstatus, Vergunningsoort, Verlengingsuitkomst
from wetgeving.begrippen import Zijde
from wetgeving.boek import Regelboek
from wetgeving.regels import BOEK, REGELS

DAG = st.dates(date(2005, 1, 1), date(2032, 12, 31))
MISSCHIEN = st.none() | DAG
PK = st.integers(1, 3)
CLIENTEN = (7, 8)


def wel_eens(waarde, **velden):
    """Up to two facts of one kind, each with its own pk."""
    return st.lists(st.builds(waarde, pk=PK, **velden), max_size=2, unique_by=lambda feit: feit.pk).map(tuple)


KIES = st.sampled_from
DOCUMENT = {"eind": DAG, "ingeleverd_op": MISSCHIEN, "vastgelegd_op": DAG, "soort": KIES(["III", "W"])}
VERGUNNING = {
    "referent": st.none() | KIES(CLIENTEN), "versie": PK, "bekendmaking": MISSCHIEN, "ingangsdatum": MISSCHIEN,
    "eind": MISSCHIEN, "ingetrokken_op": MISSCHIEN, "intrekking_bekend_op": MISSCHIEN, "voornemen_op": MISSCHIEN,
    "asielaanvraag_op": MISSCHIEN, "vastgelegd_op": DAG, "soort": KIES(Vergunningsoort.values),
    "status": KIES(Verblijfsstatus.values), "nareis": KIES(Nareiswens.values),
}  # fmt: skip
SLEUTELS = [f"{c}-{code}-{feit}" for c in CLIENTEN for code, feit in (
    ("vergunning_einde", "verblijfsvergunning-1"), ("verblijfstitel_einde", "verblijfsvergunning-1"),
    ("inburgering_wi2021", "inburgering-1"), ("nareis_aanvraag", "verblijfsvergunning-2"),
)]  # fmt: skip


SOORTEN = {
    "persoon": wel_eens(clients.Persoonfeit, geboren=DAG, sinds=DAG),
    "staatloze": wel_eens(clients.Staatlozefeit, nationaliteit=KIES(["Stateloos", "Onbekend"])),
    "lidmaatschap": wel_eens(clients.Lidmaatschapfeit, begin=DAG, eind=MISSCHIEN),
    "vergunning": wel_eens(vf.Vergunningfeit, **VERGUNNING),
    "verlenging": wel_eens(
        vf.Verlengingfeit, van=PK, versie=PK, ingediend_op=DAG, besloten_op=MISSCHIEN, eind=MISSCHIEN,
        vastgelegd_op=DAG, uitkomst=KIES(Verlengingsuitkomst.values),
    ),
    "verblijfsdocument": wel_eens(vf.Verblijfsdocumentfeit, **DOCUMENT),
    "reisdocument": wel_eens(vf.Reisdocumentfeit, **DOCUMENT),
    "inburgering": wel_eens(
        inburgering.Inburgeringfeit, plichtig_op=MISSCHIEN, kennisgeving_op=MISSCHIEN, pip_op=MISSCHIEN,
        pvt_op=MISSCHIEN, einde_volgens_duo=MISSCHIEN, geslaagd_op=MISSCHIEN, vastgelegd_op=DAG,
        wet=KIES(Wet.values),
    ),
    "termijnverlenging": wel_eens(
        inburgering.Termijnverlengingfeit, van=PK, versie=PK, aangevraagd_op=DAG, besloten_op=MISSCHIEN,
        nieuw_einde=MISSCHIEN, vastgelegd_op=DAG, besluit=KIES(Verlengingsbesluit.values),
    ),
    "vrijstelling": wel_eens(
        inburgering.Vrijstellingfeit, van=PK, begin=DAG, eind=MISSCHIEN, soort=st.just("ontheffing")
    ),
    "boete": wel_eens(
        inburgering.Boetefeit, van=PK, versie=PK, dagtekening=DAG, nieuw_einde=MISSCHIEN, vervallen_op=MISSCHIEN,
        vastgelegd_op=DAG, grond=KIES(Boetegrond.values),
    ),
    "huisvesting": wel_eens(
        clients.Huisvestingfeit, begin=DAG, brp_op=MISSCHIEN, eind=MISSCHIEN, gemeente=KIES("12")
    ),
    "koppeling": wel_eens(clients.Koppelingfeit, op=DAG),
    "dossier": wel_eens(
        dossierfeiten.Dossierfeit, vergunning=st.none() | PK, geopend_op=DAG, gesloten_op=MISSCHIEN,
        laatste_indiening=DAG, soort=KIES(Dossiersoort.values), allen_ingediend=KIES(["ja", "nee"]),
    ),
    "aanvraag": wel_eens(
        dossierfeiten.Aanvraagfeit, van=PK, ingediend_op=MISSCHIEN, besloten_op=MISSCHIEN,
        kennisgeving_op=MISSCHIEN, mvv_op=MISSCHIEN, aankomst_op=MISSCHIEN, gemeld_op=MISSCHIEN,
        vergunning_op=MISSCHIEN, vastgelegd_op=DAG, status=KIES(Aanvraagstatus.values),
        procedure=KIES(Proceduresoort.values), lid=KIES("12"), dossier=KIES("12"),
    ),
    "besluit": wel_eens(
        dossierfeiten.Besluitfeit, van=PK, bekendmaking=DAG, uiterste_dag=MISSCHIEN, vastgelegd_op=DAG,
        over=KIES(Besluitsoort.values), uitkomst=KIES(["afgewezen", "deels"]), dossier=KIES("12"),
    ),
    "mutatie": wel_eens(
        dossierfeiten.Mutatiefeit, van=PK, op=DAG, uiterste_dag=MISSCHIEN, vastgelegd_op=DAG,
        soort=KIES(Mutatiesoort.values), leden=KIES(["1", "2", "1,2"]), dossier=KIES("12"),
    ),
    "brief": wel_eens(
        termijnen.Brieffeit, dagtekening=DAG, uiterste_dag=MISSCHIEN, vastgelegd_op=DAG,
        soort=KIES(Briefsoort.values), afzender=KIES(Afzender.values), gevraagd=st.text(max_size=200),
    ),
    "handeling": wel_eens(
        feiten.Daad, op=DAG, nieuwe_dag=DAG, sleutel=KIES(SLEUTELS), soort=KIES(Handeling.values),
        bewijs=st.just(""), reden=st.text(max_size=200),
    ),
}  # fmt: skip
"""Any facts that the tables could hold, and many that they could not, by kind."""


def feiten_van(client):
    """Facts of one client, of every kind."""
    alle = st.tuples(*SOORTEN.values()).map(lambda groepen: [*chain(*groepen)])
    return st.builds(feiten.Feiten, st.just(client), alle)


WERELD = st.tuples(*(feiten_van(client) for client in CLIENTEN))


def alles(wereld, boek=BOEK):
    per_client = defaultdict(lambda: feiten.Feiten(0), {d.client: d for d in wereld})
    return [rij for eigen in wereld for rij in make_rijen(eigen, per_client, boek)]


@settings(max_examples=50)
@given(WERELD)
def test_every_row_fits_the_table_and_says_something(wereld):
    rijen = alles(wereld)

    assert len({rij.sleutel for rij in rijen}) == len(rijen)
    for rij in rijen:
        assert rij.aard in list(Termijnaard)
        assert rij.zijde in list(Zijde)
        assert rij.afloop in list(Afloop)
        assert rij.wat
        assert max(len(rij.wat), len(rij.melding), len(rij.afgehandeld_door)) <= 200
        assert len(rij.sleutel) <= 150
        assert (rij.dag is None) == (rij.aard in {"onbekend", "wacht"})
        assert rij.dag or rij.melding, "a missing day shouts"
        assert (rij.afgehandeld_op is None) == (rij.afloop == "open")


@settings(max_examples=50)
@given(WERELD)
def test_the_day_to_act_on_never_lies_after_the_last_day(wereld):
    for rij in alles(wereld):
        if rij.laatste:
            assert rij.dag is not None
            assert rij.dag <= rij.laatste
            assert rij.zijde == "wij"
            assert rij.kan_vanaf is None or rij.kan_vanaf < rij.laatste


@settings(max_examples=50)
@given(WERELD)
def test_the_same_facts_in_another_order_give_the_same_rows(wereld):
    omgekeerd = [feiten.Feiten(d.client, [*_gekeerd(d)]) for d in wereld]

    assert alles(omgekeerd) == alles(wereld)


def _gekeerd(van_client):
    """Each kind the other way round; what people did stays in its order, which counts."""
    for soort, groep in van_client._per_soort.items():
        yield from groep if soort is feiten.Daad else groep[::-1]


LANG_GELEDEN = date(2005, 1, 1)
LANG_GEVESTIGD = (
    feiten.Feiten(
        7,
        [
            hulp.vergunning(pk=1, ingangsdatum=LANG_GELEDEN, vastgelegd_op=LANG_GELEDEN),
            hulp.oude_plicht(geslaagd_op=LANG_GELEDEN, vastgelegd_op=LANG_GELEDEN),
        ],
    ),
    feiten.Feiten(8, []),
)
"""Counted by a rule that was corrected without another day; then comes a third version."""


@settings(max_examples=50)
@given(WERELD, st.sampled_from(sorted({regel.code for regel in REGELS})))
@example(LANG_GEVESTIGD, "eu_langdurig_vanaf")
def test_no_change_of_a_rule_moves_a_row_by_itself(wereld, code):
    invoering = date(2033, 1, 1)
    oud = BOEK.versies(code)[-1]
    if oud.duur.is_leeg:
        return
    langer = replace(oud, duur=replace(oud.duur, **_een_meer(oud.duur)), atw=False, ingevoerd=invoering)
    boek = Regelboek([*REGELS, langer])

    assert [_zonder_aankondiging(rij) for rij in alles(wereld, boek)] == [
        _zonder_aankondiging(rij) for rij in alles(wereld)
    ]


def _zonder_aankondiging(rij):
    """A row without what says that a newer version waits."""
    return rij._replace(nieuwe_versie="", is_onveilig=False, melding="")


def _een_meer(duur):
    stap = -1 if duur.terug else 1
    veld = next(naam for naam in ("jaren", "maanden", "weken", "dagen") if getattr(duur, naam))
    return {veld: getattr(duur, veld) + stap}


@given(DAG)
def test_a_letter_always_finds_a_code(dag):
    assert {find_code(soort, dag) for soort in Briefsoort.values} <= set(BOEK.codes())


def van_alles_wat():
    """A fact of every kind, in every variety that a rule knows."""
    weg = date(2026, 11, 2)
    status = Verblijfsstatus
    return hulp.feiten(
        persoon=[clients.Persoonfeit(7, date(2010, 1, 1), date(2024, 1, 1))],
        vergunning=[
            hulp.vergunning(pk=1, nareis="ja"),
            hulp.titel(pk=2, status=status.SUBSIDIAIR, nareis="ja"),
            hulp.titel(pk=3, status=status.AFGELEID, referent=8),
            hulp.titel(pk=4, voornemen_op=weg, ingetrokken_op=weg, intrekking_bekend_op=weg),
        ],
        verlenging=[
            hulp.verlenging(uitkomst="afgewezen", besloten_op=date(2026, 6, 1)),
            hulp.verlenging(pk=2, uitkomst="afgewezen", besloten_op=weg),
            hulp.verlenging(pk=3, uitkomst="verlengd", besloten_op=weg, eind=date(2030, 1, 1)),
        ],
        verblijfsdocument=[hulp.document()],
        reisdocument=[hulp.document(vf.Reisdocumentfeit)],
        inburgering=[hulp.plicht(geslaagd_op=weg), hulp.oude_plicht(pk=2), hulp.plicht(pk=3, pip_op=None)],
        termijnverlenging=[hulp.meer_tijd()],
        huisvesting=[hulp.woont(begin=date(2026, 12, 1), brp_op=date(2026, 12, 2))],
        koppeling=[clients.Koppelingfeit(1, weg)],
        brief=[
            hulp.brief(pk=pk, soort=soort, dagtekening=dag, afzender=afzender)
            for pk, soort in enumerate(Briefsoort.values)
            for dag in (date(2026, 6, 11), weg)
            for afzender in ("duo", "ind")
        ],
        **hulp.dossierfeiten(),
    )


def test_every_rule_follows_from_a_fact_or_says_why_not():
    eigen = van_alles_wat()
    in_gezin = hulp.met(eigen, clients.Lidmaatschapfeit(1, date(2024, 1, 1), None), hulp.woont(brp_op=date(2024, 1, 1)))
    hier = hulp.woont(pk=2, begin=date(2026, 11, 2), brp_op=date(2026, 11, 2), gemeente="2")
    verhuisd = hulp.met(eigen, hulp.woont(gemeente="1"), hier)
    volwassen = hulp.feiten(
        huisvesting=eigen.of(clients.Huisvestingfeit),
        staatloze=[clients.Staatlozefeit(7, "Stateloos")],
        vergunning=eigen.of(hulp.Vergunningfeit)[:1],
        inburgering=eigen.of(hulp.Inburgeringfeit),
    )
    gemaakt = {rij.code for van_client in (eigen, in_gezin, verhuisd, volwassen) for rij in alles([van_client])}

    assert gemaakt.isdisjoint(NOG_GEEN_FEIT)
    assert set(BOEK.codes()) == gemaakt | set(NOG_GEEN_FEIT)
