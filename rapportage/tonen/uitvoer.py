"""The workbook of a year: the same numbers as the page, for the same reader."""

from collections.abc import Iterator
from io import BytesIO

from core.templatetags.weergave import dag
from organisatie.rechten import Toegang
from rapportage.controles import list_gedrukte_cijfers
from rapportage.grafiek import Waarde
from rapportage.indicatoren.register import GETELD, INDICATOREN, REGISTER, SECTIES
from rapportage.rekenen import find_telperiode
from rapportage.tonen.blad import say_naar_buiten
from rapportage.tonen.paginas import Jaarbeeld, list_all_controles
from rapportage.tonen.samenvatting import Hoofdcijferbeeld, Samenvattingbeeld, Taakjaarbeeld
from rapportage.tonen.vooraan import make_vooraan
from rapportage.tonen.werkmap import (
    Bladbeeld,
    Cijferregelbeeld,
    Controleregelbeeld,
    Definitiebeeld,
    Versiebeeld,
    Werkmapbeeld,
    make_bestandsnaam,
    write_werkmap,
)
from rapportage.verslag.bron import Lezer

SOFTWARE = "0.1"
NIET_PUBLICEREN = "Niet om te publiceren: cijfers van vandaag, niet vastgesteld. " + say_naar_buiten(Lezer.TEAM)


def make_werkmap_bestand(toegang: Toegang, beeld: Jaarbeeld) -> tuple[str, BytesIO]:
    """The file name and the file. The team's edition has the ids of the counted rows, and never a name."""
    cijfers = beeld.dit.staat.cijfers.values()
    werkmap = Werkmapbeeld(
        _make_versie(toegang, beeld),
        [Bladbeeld(sectie, list(_make_lines(beeld, sectie))) for sectie in SECTIES],
        [Definitiebeeld(c.figuur.code, c.figuur.label, c.figuur.definitie) for c in cijfers],
        [Controleregelbeeld(c.naam, c.links, c.rechts, c.klopt, c.uitleg) for c in list_all_controles(beeld)],
        rijen=_find_ids(beeld) if beeld.mag_rijen else (),
        samenvatting=_make_samenvatting(beeld),
    )
    doel = BytesIO()
    write_werkmap(werkmap, doel)
    doel.seek(0)
    return make_bestandsnaam(werkmap.versie), doel


def _make_versie(toegang: Toegang, beeld: Jaarbeeld) -> Versiebeeld:
    return Versiebeeld(
        gemeente=beeld.gemeente.naam,
        jaar=beeld.jaar,
        stand=beeld.stand,
        gemaakt=toegang.nu,
        status="voorlopig",
        editie="team",
        software=SOFTWARE,
    )


def _make_samenvatting(beeld: Jaarbeeld) -> Samenvattingbeeld:
    vooraan = make_vooraan(beeld)
    taak = [figuur for figuur in INDICATOREN if figuur.sectie == REGISTER["taakstelling"].sectie]
    hoofd = [tegel.figuur for tegel in vooraan.tegels]
    stand = f"Jaarcijfers, geteld op {dag(beeld.stand)}{', voorlopig' if beeld.dit.staat.is_voorlopig else ''}."
    return Samenvattingbeeld(
        gemeente=beeld.gemeente.naam,
        jaar=beeld.jaar,
        regels=(stand, NIET_PUBLICEREN),
        zin=vooraan.taak.zin if vooraan.taak else "",
        cijfers=[
            Hoofdcijferbeeld(figuur.naam, beeld.dit.totaal(figuur.code), beeld.vorig.totaal(figuur.code))
            for figuur in (*hoofd, *taak)
        ],
        jaren=[
            Taakjaarbeeld(jaar, vooraan.reeksen["gehuisvest"][jaar], taakstelling)
            for jaar, taakstelling in vooraan.reeksen["taakstelling"].items()
            if taakstelling is not None and jaar <= beeld.jaar
        ],
    )


def _make_lines(beeld: Jaarbeeld, sectie: str) -> Iterator[Cijferregelbeeld]:
    gedrukt: dict[str, Waarde] = {c.code: c.gedrukt for c in list_gedrukte_cijfers(beeld.gemeente, beeld.dit)}
    for code, cijfer in beeld.dit.staat.cijfers.items():
        figuur = cijfer.figuur
        if figuur.sectie != sectie:
            continue
        yield Cijferregelbeeld(
            code, figuur.label, beeld.dit.totaal(code), beeld.vorig.totaal(code), gedrukt=gedrukt.get(code)
        )
        for uitsplitsing in figuur.uitsplitsingen:
            dit, vorig = beeld.dit.cellen(code, uitsplitsing.naam), beeld.vorig.cellen(code, uitsplitsing.naam)
            for number, cel in enumerate([*dit, *(naam for naam in vorig if naam not in dit)]):
                yield Cijferregelbeeld(
                    code,
                    figuur.label,
                    dit.get(cel, None if beeld.dit.totaal(code) is None else 0),
                    vorig.get(cel, None if beeld.vorig.totaal(code) is None else 0),
                    uitsplitsing.in_woorden,
                    cel,
                    opmerking="" if number else uitsplitsing.uitleg,
                )


def _find_ids(beeld: Jaarbeeld) -> Iterator[tuple[str, int]]:
    periode = find_telperiode(beeld.jaar, beeld.stand)
    for indicator in GETELD:
        if beeld.dit.totaal(indicator.code) is not None:
            rows = indicator.rows(periode, beeld.gemeente).order_by("pk")
            yield from ((indicator.code, pk) for pk in rows.values_list("pk", flat=True))
