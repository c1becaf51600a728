"""Sessions: who is signed in, and until when."""

from core.errors import Refused
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


@action(Recht.EIGEN_ACCOUNT, on="gebruiker", feiten=False)
def sessie_end(*, by: Toegang, gebruiker: Gebruiker, kenmerk: str) -> Sessie:
    """Sign out on one device, such as a phone that was lost."""
    gevonden = [sessie for sessie in Sessie.objects.filter(gebruiker=gebruiker) if sessie.kenmerk == kenmerk]
    if not gevonden:
        raise Refused("Op dat apparaat was je al uitgelogd.")
    Sessie.objects.filter(pk=gevonden[0].pk).delete()
    return gevonden[0]
