"""The figures of a year for the eye: page, chart, spoken text and workbook all take their numbers from here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rapportage.grafiek import Waarde
from rapportage.rekenen import Jaarstaat

Sleutel = tuple[str, str, str]  # code, breakdown, cell; a total has neither
DOSSIERS_BEGIN, DOSSIERS_EIND = ("gh-dossiers-begin", "", ""), ("gh-dossiers-lopend", "", "")
DOSSIERS_ERBIJ = tuple((f"gh-dossiers-{naam}", "", "") for naam in ("nieuw", "heropend", "meegekomen"))
DOSSIERS_ERAF = tuple((f"gh-dossiers-{naam}", "", "") for naam in ("gesloten", "meegegaan"))


@dataclass(frozen=True, slots=True)
class Cijferbeeld:
    """The figures of a year, by code, breakdown and cell."""

    staat: Jaarstaat
    waarden: Mapping[Sleutel, Waarde]

    def totaal(self, code: str) -> Waarde:
        """The figure with this code."""
        return self.waarden[code, "", ""]

    def cellen(self, code: str, naam: str) -> dict[str, Waarde]:
        """The cells of one breakdown, in the order of the report; empty when the figure is not registered."""
        return {cel: self.waarden[code, naam, cel] for cel in self.staat.cijfers[code].uitsplitsingen.get(naam, {})}


def show_whole(staat: Jaarstaat) -> Cijferbeeld:
    """Everything as it was counted."""
    return Cijferbeeld(staat, dict(_list_all_cells(staat)))


def _list_all_cells(staat: Jaarstaat) -> Iterator[tuple[Sleutel, Waarde]]:
    for code, cijfer in staat.cijfers.items():
        yield (code, "", ""), cijfer.waarde
        for naam, cellen in cijfer.uitsplitsingen.items():
            for cel, aantal in cellen.items():
                yield (code, naam, cel), aantal
