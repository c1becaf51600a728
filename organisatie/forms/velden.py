"""Fields that several forms share."""

from typing import Any

from core.formvelden import LaatsteDagField, VersieField

__all__ = ["LaatsteDagField", "VersieField", "read_eind"]


def read_eind(cleaned: dict[str, Any]) -> dict[str, Any]:
    """The same values with ``laatste_dag`` under the name that the action knows: ``eind``."""
    return {("eind" if naam == "laatste_dag" else naam): waarde for naam, waarde in cleaned.items()}
