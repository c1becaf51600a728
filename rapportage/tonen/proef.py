"""The figures of a year by name, for who tries another definition."""

from datetime import date

from organisatie.models import Gemeente
from rapportage.indicator import Getal
from rapportage.rekenen import count_jaarstaten


def list_bij_naam(gemeente: Gemeente, jaar: int, stand: date) -> dict[str, Getal]:
    """Every figure that is kept, with its cells of kind and age: those are what a definition decides."""
    staat = count_jaarstaten(gemeente, [jaar], stand, nodig={jaar: _is_decided})[jaar]
    gevonden: dict[str, Getal] = {}
    for cijfer in staat.cijfers.values():
        if cijfer.waarde is not None:
            gevonden[cijfer.figuur.naam] = cijfer.waarde
        for naam, cellen in cijfer.uitsplitsingen.items():
            titel = cijfer.figuur.uitsplitsing(naam).titel(cijfer.figuur)  # type: ignore[union-attr]
            gevonden |= {f"{titel}: {cel}": aantal for cel, aantal in cellen.items()}
    return gevonden


def _is_decided(code: str, naam: str) -> bool:
    return naam in {"leeftijdsgroep", "soort"} and code in {"contacten", "gehuisvest"}
