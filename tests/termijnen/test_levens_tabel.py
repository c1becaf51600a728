"""Whole lives: the facts of one person with their dates in, every deadline with its dates out (``levens.md``)."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from termijnen.regels import clients, dossierfeiten, feiten, inburgering, termijnen
from termijnen.regels.alles import NOG_GEEN_FEIT, make_rijen
from termijnen.regels.feiten import Feiten
from termijnen.regels.rij import Rij
from termijnen.regels.verblijf import feiten as verblijf
from tests.each import each
from wetgeving.regels import BOEK

BESTAND = Path(__file__).with_name("levens.md")
CLIENT, REFERENT = 7, 8
WAARDEN = {
    "persoon": clients.Persoonfeit, "staatloze": clients.Staatlozefeit, "lidmaatschap": clients.Lidmaatschapfeit,
    "vergunning": verblijf.Vergunningfeit, "verlenging": verblijf.Verlengingfeit,
    "verblijfsdocument": verblijf.Verblijfsdocumentfeit, "reisdocument": verblijf.Reisdocumentfeit,
    "inburgering": inburgering.Inburgeringfeit, "termijnverlenging": inburgering.Termijnverlengingfeit,
    "vrijstelling": inburgering.Vrijstellingfeit, "boete": inburgering.Boetefeit,
    "huisvesting": clients.Huisvestingfeit, "koppeling": clients.Koppelingfeit, "brief": termijnen.Brieffeit,
    "dossier": dossierfeiten.Dossierfeit, "aanvraag": dossierfeiten.Aanvraagfeit,
    "besluit": dossierfeiten.Besluitfeit, "mutatie": dossierfeiten.Mutatiefeit,
    "handeling": feiten.Daad, "acceptatie": feiten.Acceptatie,
}  # fmt: skip
GEWOON = {"vastgelegd_op": date(2026, 12, 1), "versie": 1}
TEKSTEN = {"soort", "status", "nareis", "uitkomst", "besluit", "grond", "gemeente", "afzender", "gevraagd", "bewijs",
           "reden", "sleutel", "regelversie", "wet", "allen_ingediend", "procedure", "lid", "dossier", "over",
           "leden"}  # fmt: skip


class Leven(NamedTuple):
    """One table."""

    naam: str
    eigen: Feiten
    referent: Feiten
    termijnen: list[tuple[str, ...]]


def lees_datum(tekst: str) -> date:
    dag, maand, jaar = tekst.split("-")
    return date(int(jaar), int(maand), int(dag))


def lees_feit(regel: str, pk: int) -> tuple[str, str, Any]:
    """A line like "- vergunning: soort asiel, bekendmaking 21-08-2026": of whom, its kind, and the plain value."""
    kop, _, rest = regel.removeprefix("- ").partition(":")
    *van_wie, soort = kop.split()
    gegeven: dict[str, Any] = {}
    for deel in filter(None, rest.strip().split(", ")):
        veld, _, tekst = deel.partition(" ")
        gegeven[veld] = lees_datum(tekst) if re.fullmatch(r"\d\d-\d\d-\d{4}", tekst) else tekst
        if veld in {"van", "referent", "vergunning"}:
            gegeven[veld] = int(tekst)
    waarde = WAARDEN[soort]
    leeg = {veld: "" if veld in TEKSTEN else None for veld in waarde._fields}
    gewoon = {veld: dag for veld, dag in GEWOON.items() if veld in waarde._fields}
    assert set(gegeven) <= set(waarde._fields), regel
    return "referent" if van_wie else "eigen", soort, waarde(**{**leeg, **gewoon, "pk": pk, **gegeven})


def lees_levens() -> Iterator[Leven]:
    _, *stukken = BESTAND.read_text().split("\n## ")
    for stuk in stukken:
        naam, *regels = stuk.strip().split("\n")
        wie: dict[str, dict[str, list[Any]]] = {"eigen": {}, "referent": {}}
        for regel in (r for r in regels if r.startswith("- ")):
            van_wie, soort, feit = lees_feit(regel, 1)
            groep = wie[van_wie].setdefault(soort, [])
            groep.append(feit._replace(pk=len(groep) + 1))
        tabel = [tuple(cel.strip() for cel in r.strip("| ").split("|")) for r in regels if r.startswith("| ")]
        eigen, referent = ([feit for groep in groepen.values() for feit in groep] for groepen in wie.values())
        rijen = [(*cellen, *[""] * (7 - len(cellen))) for cellen in tabel[2:]]
        yield Leven(naam, Feiten(CLIENT, eigen), Feiten(REFERENT, referent), rijen)


LEVENS = list(lees_levens())


def schrijf(dag: date | None) -> str:
    return f"{dag:%d-%m-%Y}" if dag else ""


def als_tabel(rij: Rij) -> tuple[str, ...]:
    dagen = (rij.begin, rij.dag, rij.laatste, rij.kan_vanaf)
    opmerking = rij.melding if rij.afloop == "open" else rij.afgehandeld_door
    return (rij.code, *map(schrijf, dagen), rij.afloop, opmerking)


@each(LEVENS, ids=lambda leven: leven.naam)
def test_every_deadline_of_a_life_has_the_days_that_were_found_by_hand(leven):
    per_client = {CLIENT: leven.eigen, REFERENT: leven.referent}
    gevonden = sorted(als_tabel(rij) for rij in make_rijen(leven.eigen, per_client, BOEK))

    assert [rij[:6] for rij in gevonden] == [rij[:6] for rij in leven.termijnen]
    for rij, verwacht in zip(gevonden, leven.termijnen, strict=True):
        assert rij[6].startswith(verwacht[6])
        assert bool(rij[6]) is bool(verwacht[6]), rij


def test_there_are_lives_enough_and_each_has_its_own_name():
    assert len({leven.naam for leven in LEVENS}) == len(LEVENS) >= 40


def test_every_rule_that_a_fact_can_start_stands_in_a_life():
    beleefd = {rij[0] for leven in LEVENS for rij in leven.termijnen}

    assert beleefd == set(BOEK.codes()) - set(NOG_GEEN_FEIT)
