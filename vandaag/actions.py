"""Hand on what a colleague has in their hands; and what the machine notes of itself."""

from collections.abc import Mapping
from datetime import date, timedelta

from core.errors import Refused, refuse
from core.overdragen import list_overdraagbaar, list_stukken
from organisatie.action import action
from organisatie.actions import afwezigheid_create
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
from vandaag.domain import why_no_verdeling
from vandaag.models import Hartslag


@action(Recht.ATTENDEREN, on=None, feiten=False)
def hartslag_geven(*, by: Toegang) -> None:
    """Note that the schedule, the queue and a worker are alive."""
    Hartslag.objects.update_or_create(naam=Hartslag.TAKEN, defaults={"at": by.nu})


@action(Recht.CLIENT_TOEWIJZEN, on="gebruiker", feiten=False)
def overdragen(
    *,
    by: Toegang,
    gebruiker: Gebruiker,
    op: date,
    naar: Mapping[str, Gebruiker | str],
    eind: date | None = None,
    meelezen: int = 0,
) -> Gebruiker:
    """Hand on all that a colleague has in their hands: each bundle to who is named for it.

    Where a bundle can go to certain people only, ``naar`` names the key of what was chosen.

    With ``eind`` it is for a while: the colleague is away until then, and what needs a substitute gets one. Else they
    may look for so many days more (``meelezen``). All of it or nothing, so that nothing is left without an owner.
    Refused when something came in between.
    """
    if op < by.vandaag:
        raise Refused("Overdragen gaat in op vandaag of later.", veld="op")
    if eind is not None and eind <= op:
        raise Refused("De laatste dag ligt voor de eerste dag. Kies een latere dag.", veld="laatste_dag")
    stukken = list_stukken(by, gebruiker, op)
    refuse(why_no_verdeling({stuk.bundel for stuk in stukken}, naar))
    if eind is not None:
        afwezigheid_create(by=by, gebruiker=gebruiker, begin=op, eind=eind)
    for deel in list_overdraagbaar():
        for stuk in (stuk for stuk in stukken if stuk.soort == deel.soort):
            if eind is not None:
                deel.lend(by, stuk, naar[stuk.bundel], op, eind)
                continue
            deel.give(by, stuk, naar[stuk.bundel], op)
            if meelezen:
                deel.read(by, stuk, gebruiker, op, op + timedelta(days=meelezen))
    return gebruiker
