"""Sessions: who is signed in, and until when."""

from organisatie.action import action
from organisatie.models import Gebruiker, Sessie
from organisatie.rechten import Recht, Toegang


@action(Recht.INRICHTEN, on=None, feiten=False)
def sessies_opruimen(*, by: Toegang) -> int:
    """Each night: sessions that ended by themselves go, because they still say who was signed in."""
    count, _ = Sessie.objects.filter(expire_date__lt=by.nu).delete()
    return count


@action(Recht.EIGEN_ACCOUNT, on="gebruiker", feiten=False)
def sessies_end(*, by: Toegang, gebruiker: Gebruiker, behalve: str) -> int:
    """Sign out everywhere but here (``behalve``: the key of this session). How many went."""
    count, _ = Sessie.objects.filter(gebruiker=gebruiker).exclude(session_key=behalve).delete()
    return count
