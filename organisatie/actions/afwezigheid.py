"""A colleague is away for a while."""

from datetime import date

from organisatie.action import action
from organisatie.models import Afwezigheid, Gebruiker
from organisatie.rechten import Recht, Toegang


@action(Recht.CLIENT_TOEWIJZEN, on="gebruiker", feiten=False)
def afwezigheid_create(*, by: Toegang, gebruiker: Gebruiker, begin: date, eind: date) -> Afwezigheid:
    """Note that a colleague is not there from ``begin`` on and back on ``eind``."""
    return Afwezigheid.objects.create(gebruiker=gebruiker, begin=begin, eind=eind)
