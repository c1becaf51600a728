"""Sessions: who is signed in, and until when."""

from django.contrib.sessions.models import Session

from organisatie.action import action
from organisatie.rechten import Recht, Toegang


@action(Recht.INRICHTEN, on=None, feiten=False)
def sessies_opruimen(*, by: Toegang) -> int:
    """Each night: sessions that ended by themselves go, because they still say who was signed in."""
    count, _ = Session.objects.filter(expire_date__lt=by.nu).delete()
    return count
