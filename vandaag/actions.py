"""What the machine notes of itself."""

from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from vandaag.models import Hartslag


@action(Recht.ATTENDEREN, on=None, feiten=False)
def hartslag_geven(*, by: Toegang) -> None:
    """Note that the schedule, the queue and a worker are alive."""
    Hartslag.objects.update_or_create(naam=Hartslag.TAKEN, defaults={"at": by.nu})
