"""Forms that were handled: forgotten again."""

from organisatie.action import action
from organisatie.models import Inzending
from organisatie.rechten import Recht, Toegang


@action(Recht.INRICHTEN, on=None, feiten=False)
def inzendingen_opruimen(*, by: Toegang) -> int:
    """Each night: forms of which no second one can come any more. How many went."""
    count, _ = Inzending.objects.filter(tot__lt=by.nu).delete()
    return count
