"""From Aanstellingen in the database to the value ``Toegang``."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.utils import timezone

from core.prepared import Prepared, Vraagstelling, read
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import AanstellingFeit, Rol, Toegang

MEEGELEZEN = "_meegelezen"
GezinVan = Callable[[frozenset[int]], frozenset[int]]
_gezin_van: list[tuple[Prepared, GezinVan]] = []


def register_gezin(zelf: Prepared, functie: GezinVan) -> None:
    """Register who knows the own gezin of a helper who is also a client.

    ``zelf`` asks for the client ids of a gebruiker id, and is asked at every request; ``functie`` gives the ids of
    the whole gezin of these, and is asked only for the few who are.
    """
    _gezin_van[:] = [(zelf, functie)]


def read_toegang(gebruiker: Any, *, nu: datetime) -> Toegang:
    """What this person may do at that moment; one query. A blocked account may do nothing."""
    vandaag = timezone.localtime(nu).date()
    if not gebruiker.is_active:
        return Toegang(gebruiker.pk, nu, vandaag)
    dag, antwoorden = getattr(gebruiker, MEEGELEZEN, None) or (None, [])
    setattr(gebruiker, MEEGELEZEN, None)  # what was read along is for now, and once
    aanstellingen, *clients = antwoorden if dag == vandaag else read(*_ask(gebruiker.pk, vandaag))
    gezin = frozenset[int]()
    for zelf, (_, functie) in zip(map(frozenset, clients), _gezin_van, strict=True):
        gezin |= functie(zelf) if zelf else zelf
    return Toegang.van(gebruiker.pk, _make_feiten(aanstellingen), nu=nu, vandaag=vandaag, eigen_gezin=gezin)


class Aanmelding(AuthenticationBackend):
    """Who is signed in. What decides what this person may do now comes along, for who asks that first: in one trip."""

    def get_user(self, user_id: int) -> Gebruiker | None:
        """The account of a session; None when there is none, or when it is blocked."""
        vandaag = timezone.localdate()
        rows, *antwoorden = read(_GEBRUIKER(user_id), *_ask(user_id, vandaag))
        gebruiker = next(iter(rows), None)
        if gebruiker is None or not self.user_can_authenticate(gebruiker):
            return None
        setattr(gebruiker, MEEGELEZEN, (vandaag, antwoorden))
        return gebruiker


def _ask(gebruiker: int, vandaag: date) -> list[Vraagstelling]:
    return [_AANSTELLINGEN(gebruiker, vandaag), *(zelf(gebruiker) for zelf, _ in _gezin_van)]


_GEBRUIKER = Prepared(lambda pk: Gebruiker.objects.filter(pk=pk))
_AANSTELLINGEN = Prepared(
    lambda gebruiker_id, vandaag: (
        Aanstelling.objects.filter(gebruiker_id=gebruiker_id)
        .open_on(vandaag)
        .values_list("pk", "rol", "locatie_id", "gemeente_id", "locatie__gemeenten")
    )
)


def _make_feiten(rows: Iterable[Any]) -> list[AanstellingFeit]:
    feiten: dict[int, AanstellingFeit] = {}
    for pk, rol, locatie, gemeente, bediend in rows:
        eerder = feiten[pk].gemeenten if pk in feiten else frozenset()
        feiten[pk] = AanstellingFeit(Rol(rol), locatie, eerder | {g for g in (gemeente, bediend) if g is not None})
    return list(feiten.values())
