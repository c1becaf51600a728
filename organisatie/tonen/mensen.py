"""What *Vandaag* shows of the people who work here. Reads only."""

from datetime import timedelta
from typing import Any

from django.db.models import QuerySet

from core.prepared import Prepared
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import Recht, Toegang

BINNENKORT = timedelta(days=30)


def count_mensen(toegang: Toegang) -> int:
    """How many people have an appointment here today."""
    return int(_find_today(toegang).values("gebruiker").distinct().count())


def count_zonder_wachtwoord(toegang: Toegang) -> int:
    """How many of them did not choose a password yet."""
    return Gebruiker.objects.zonder_wachtwoord().filter(pk__in=_find_today(toegang).values("gebruiker")).count()


def list_ending_soon(toegang: Toegang) -> list[Aanstelling]:
    """The appointments that end within thirty days, the first to end first."""
    rows = _find_today(toegang).filter(eind__lte=toegang.vandaag + BINNENKORT)
    return list(rows.select_related("gebruiker", "locatie", "gemeente").order_by("eind", "pk"))


def list_waiting(toegang: Toegang) -> list[Aanstelling]:
    """The roles that wait for the yes of this team leader, by name."""
    return _WACHTEND.rows(toegang)


def _find_waiting(toegang: Toegang) -> QuerySet[Aanstelling]:
    rows = Aanstelling.objects.visible_to(toegang, Recht.AANSTELLING_BEVESTIGEN).wachtend(toegang.vandaag)
    rows = rows.exclude(gebruiker=toegang.gebruiker_id).select_related("gebruiker")
    return rows.order_by("gebruiker__sorteersleutel", "pk")


_WACHTEND = Prepared(_find_waiting)


def _find_today(toegang: Toegang) -> Any:
    return Aanstelling.objects.visible_to(toegang, Recht.MENSEN_BEHEREN).open_on(toegang.vandaag)
