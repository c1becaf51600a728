"""When a period can be fixed, and under which name a failed check is explained. Pure."""

from datetime import date
from hashlib import sha256

from rapportage.edities.periode import Editiedeel


def why_no_editie(jaar: int, deel: Editiedeel, *, vandaag: date) -> str | None:
    """Why the figures of a period cannot be fixed yet, or None when they can."""
    if deel is Editiedeel.MAAND:
        return "Kies het hele jaar, of een helft ervan."
    if vandaag > deel.find_laatste_dag(jaar):
        return None
    return f"{deel.say(jaar)} is nog niet voorbij. Vaststellen kan vanaf {_say_dag_erna(deel, jaar)}."


UITLEG = "uitleg_"
"""How the field begins in which a failed check is explained."""


def say_veld(controle: str) -> str:
    """The field of the form in which a failed check is explained."""
    return f"{UITLEG}{sha256(controle.encode()).hexdigest()[:12]}"


def _say_dag_erna(deel: Editiedeel, jaar: int) -> str:
    return f"1 juli {jaar}" if deel is Editiedeel.EERSTE_HELFT else f"1 januari {jaar + 1}"
