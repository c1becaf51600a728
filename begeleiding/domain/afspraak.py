"""When people can meet."""

from datetime import date, time

from core.errors import Weigering

DAGEN_VOORUIT = 365


def why_no_afspraak(op: date, om: time | None, *, vandaag: date) -> Weigering | None:
    """The reason nobody can agree to meet then, or None."""
    if op < vandaag:
        return Weigering("op", "Deze dag is al geweest. Was je er al? Leg dan een contact vast.")
    if (op - vandaag).days > DAGEN_VOORUIT:
        return Weigering("op", "Deze dag ligt meer dan een jaar vooruit. Kijk het jaar na.")
    return None


def why_no_verzetten(*, is_afgezegd: bool, op: date, vandaag: date) -> Weigering | None:
    """The reason an appointment cannot be changed or called off any more, or None."""
    if is_afgezegd:
        return Weigering(None, "Deze afspraak is al afgezegd. Maak een nieuwe.")
    if op < vandaag:
        return Weigering(None, "Deze afspraak is al geweest.")
    return None
