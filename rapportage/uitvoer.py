"""The workbook of a year: the same numbers as the page, for the same reader."""

from collections.abc import Iterator
from io import BytesIO

from core.export import Kolom, Rij, Werkblad
from organisatie.rechten import Toegang
from rapportage.controles import gedrukte_cijfers
from rapportage.grafiek import Waarde
from rapportage.indicator import Sectie
from rapportage.indicatoren import GETELD
from rapportage.paginas import Jaarbeeld, alle_controles
from rapportage.rekenen import telperiode
from rapportage.werkmap import (
    Blad,
    ControleRegel,
    DefinitieRegel,
    RegelCijfer,
    Versie,
    Werkmap,
    bestandsnaam,
    write_werkmap,
)

SOFTWARE = "0.1"


def werkmap_bestand(toegang: Toegang, beeld: Jaarbeeld) -> tuple[str, BytesIO]:
    """The file name and the file. The team's edition has the ids of the counted rows, and never a name."""
    cijfers = beeld.dit.staat.cijfers.values()
    werkmap = Werkmap(
        _versie(toegang, beeld),
        [Blad(sectie.value, list(_lines(beeld, sectie))) for sectie in Sectie],
        [DefinitieRegel(c.figuur.code, c.figuur.label, c.figuur.definitie) for c in cijfers],
        [ControleRegel(c.naam, c.links, c.rechts, c.klopt, c.uitleg) for c in alle_controles(beeld)],
        rijbladen=[_row_ids(beeld)] if beeld.mag_rijen else [],
    )
    doel = BytesIO()
    write_werkmap(werkmap, doel)
    doel.seek(0)
    return bestandsnaam(werkmap.versie), doel


def _versie(toegang: Toegang, beeld: Jaarbeeld) -> Versie:
    return Versie(
        gemeente=beeld.gemeente.naam,
        jaar=beeld.jaar,
        stand=beeld.stand,
        gemaakt=toegang.nu,
        status="voorlopig",
        editie="team" if beeld.mag_rijen else "gemeente",
        software=SOFTWARE,
    )


def _lines(beeld: Jaarbeeld, sectie: Sectie) -> Iterator[RegelCijfer]:
    gedrukt: dict[str, Waarde] = {c.code: c.gedrukt for c in gedrukte_cijfers(beeld.gemeente, beeld.dit)}
    for code, cijfer in beeld.dit.staat.cijfers.items():
        figuur = cijfer.figuur
        if figuur.sectie is not sectie:
            continue
        yield RegelCijfer(
            code, figuur.label, beeld.dit.totaal(code), beeld.vorig.totaal(code), gedrukt=gedrukt.get(code)
        )
        for uitsplitsing in figuur.uitsplitsingen:
            dit, vorig = beeld.dit.cellen(code, uitsplitsing.naam), beeld.vorig.cellen(code, uitsplitsing.naam)
            for cel in [*dit, *(naam for naam in vorig if naam not in dit)]:
                yield RegelCijfer(
                    code,
                    figuur.label,
                    dit.get(cel, None if beeld.dit.totaal(code) is None else 0),
                    vorig.get(cel, None if beeld.vorig.totaal(code) is None else 0),
                    uitsplitsing.label,
                    cel,
                    opmerking=uitsplitsing.uitleg,
                )


def _row_ids(beeld: Jaarbeeld) -> Werkblad:
    return Werkblad("Rijen", [Kolom("Code"), Kolom("Rijnummer", breedte=14)], _ids(beeld))


def _ids(beeld: Jaarbeeld) -> Iterator[Rij]:
    periode = telperiode(beeld.jaar, beeld.stand)
    for indicator in GETELD:
        if beeld.dit.totaal(indicator.code) is not None:
            rows = indicator.rows(periode, beeld.gemeente).order_by("pk")
            yield from ([indicator.code, str(pk)] for pk in rows.values_list("pk", flat=True))
