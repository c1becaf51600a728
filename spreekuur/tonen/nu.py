"""The walk-in hour that is going on now."""

from datetime import date, time

from django.db.models import QuerySet
from django.utils import timezone

from core.prepared import Prepared, Vraagstelling, read
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Spreekuur

_DAGEN = ("ma", "di", "wo", "do", "vr", "za", "zo")


def _find_busy(toegang: Toegang, weekdag: int, tijd: time) -> QuerySet[Spreekuur]:
    vandaag = Spreekuur.objects.visible_to(toegang, Recht.CONTACT_MAKEN).open_on(toegang.vandaag)
    rows = vandaag.filter(weekdag=weekdag, begintijd__lte=tijd, eindtijd__gt=tijd)
    return rows.order_by("begintijd", "pk")[:1]


_BEZIG = Prepared(_find_busy)


def find_spreekuur_now(toegang: Toegang) -> str:
    """The walk-in hour that is going on at one of my locaties, in words; empty when there is none."""
    bezig = next(iter(read(ask_spreekuur_now(toegang))[0]), None)
    return "" if bezig is None else f"Spreekuur {_say_when(bezig, toegang.vandaag)} is nu bezig"


def ask_spreekuur_now(toegang: Toegang) -> Vraagstelling:
    """The question of ``find_spreekuur_now``."""
    return _BEZIG(toegang, toegang.vandaag.weekday(), timezone.localtime(toegang.nu).time())


def _say_when(spreekuur: Spreekuur, dag: date) -> str:
    return f"{_DAGEN[dag.weekday()]} {spreekuur.begintijd:%H:%M}–{spreekuur.eindtijd:%H:%M}"
