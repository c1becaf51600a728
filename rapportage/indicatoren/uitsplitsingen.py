"""Breakdowns that several figures share."""

from django.db.models.functions import ExtractMonth

from clients.domain import MAANDEN
from clients.domain.landen import ONBEKEND as NATIONALITEIT_ONBEKEND
from rapportage.indicator import Uitsplitsing

VAAK_GENOEMD = ("Syrië", "Eritrea", "Afghanistan", "Irak", "Iran", "Turkije", "Jemen", "Somalië")
"""The nationalities that the gemeente reads about, whether there is anybody or not."""


def split_by_maand(veld: str) -> Uitsplitsing:
    """By month of the day in this column."""
    namen = dict(enumerate(MAANDEN, 1))
    return Uitsplitsing("maand", "maand", ExtractMonth(veld), cellen=MAANDEN, namen=namen, is_volledig=True)


def split_by_geslacht(pad: str) -> Uitsplitsing:
    """By sex; ``pad`` leads from the row to the client."""
    return Uitsplitsing("geslacht", "geslacht", f"{pad}geslacht", cellen=("man", "vrouw"))


def split_by_nationaliteit(pad: str) -> Uitsplitsing:
    """By nationality; ``pad`` leads from the row to the client."""
    return Uitsplitsing(
        "nationaliteit",
        "nationaliteit",
        f"{pad}nationaliteit",
        namen={NATIONALITEIT_ONBEKEND: "onbekend"},
        bekend=VAAK_GENOEMD,
    )
