"""From Aanstellingen in the database to the value ``Toegang``."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.utils import timezone

from organisatie.models import Aanstelling
from organisatie.rechten import AanstellingFeit, Rol, Toegang

GezinVan = Callable[[int], frozenset[int]]
_gezin_van: list[GezinVan] = []


def gezin_van(functie: GezinVan) -> GezinVan:
    """Register who knows the own gezin of a helper who is also a client: from gebruiker id to client ids."""
    _gezin_van[:] = [functie]
    return functie


def toegang_van(gebruiker: Any, *, nu: datetime) -> Toegang:
    """What this person may do at that moment; two queries. A blocked account may do nothing."""
    vandaag = timezone.localtime(nu).date()
    if not gebruiker.is_active:
        return Toegang(gebruiker.pk, nu, vandaag)
    gezin = frozenset[int]().union(*(functie(gebruiker.pk) for functie in _gezin_van))
    return Toegang.van(gebruiker.pk, _feiten(gebruiker.pk, vandaag), nu=nu, vandaag=vandaag, eigen_gezin=gezin)


def _feiten(gebruiker_id: int, vandaag: Any) -> list[AanstellingFeit]:
    rows = (
        Aanstelling.objects.filter(gebruiker_id=gebruiker_id)
        .open_on(vandaag)
        .values_list("pk", "rol", "locatie_id", "gemeente_id", "locatie__gemeenten")
    )
    feiten: dict[int, AanstellingFeit] = {}
    for pk, rol, locatie, gemeente, bediend in rows:
        eerder = feiten[pk].gemeenten if pk in feiten else frozenset()
        feiten[pk] = AanstellingFeit(Rol(rol), locatie, eerder | {g for g in (gemeente, bediend) if g is not None})
    return list(feiten.values())
