"""What another definition would have done to the figures: counted by the code that counts, and taken back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from organisatie import figuren
from organisatie.action import action
from organisatie.actions.cijfers import store_definitie
from organisatie.models import Gemeente, Gemeentedefinitie
from organisatie.rechten import Recht, Toegang

JAREN_TERUG = 2
"""A second year is of who came the year before, so a definition must have held for that long."""


@dataclass(frozen=True, slots=True)
class Proef:
    """The figures of ``jaar`` as they are (``voor``) and as they would have been (``na``), by their names."""

    jaar: int
    voor: Mapping[str, Any]
    na: Mapping[str, Any]

    @property
    def verschillen(self) -> list[tuple[str, Any, Any]]:
        """The figures that would have been different: name, as it is, as it would have been."""
        namen = dict.fromkeys((*self.voor, *self.na))
        beide = ((naam, self.voor.get(naam), self.na.get(naam)) for naam in namen)
        return [(naam, voor, na) for naam, voor, na in beide if voor != na]


@action(Recht.DEFINITIE_BEHEREN, on="gemeente", feiten=False)
def gemeentedefinitie_proef(*, by: Toegang, gemeente: Gemeente, begin: date, **velden: Any) -> Proef:
    """Count last year as if this definition had held already, and leave everything as it was.

    Refused when it could not be stored like this from ``begin`` on.
    """
    jaar = by.vandaag.year - 1
    with transaction.atomic():
        store_definitie(gemeente, begin, **velden)
        transaction.set_rollback(True)
    voor = figuren.count_for(gemeente, jaar, by.vandaag)
    with transaction.atomic():
        _let_hold_since(date(by.vandaag.year - JAREN_TERUG, 1, 1), gemeente, velden)
        figuren.follow_definitie(by, gemeente)
        na = figuren.count_for(gemeente, jaar, by.vandaag)
        transaction.set_rollback(True)
    return Proef(jaar, voor, na)


def _let_hold_since(begin: date, gemeente: Gemeente, velden: Mapping[str, Any]) -> None:
    """Let nothing else hold from that day on."""
    rows = Gemeentedefinitie.objects.filter(gemeente=gemeente)
    rows.filter(begin__gte=begin).delete()
    rows.filter(begin__lt=begin).open_on(begin).update(eind=begin)
    store_definitie(gemeente, begin, **velden)
