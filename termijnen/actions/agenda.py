"""The secret address of somebody's calendar: made, made anew, and stopped."""

from core.errors import Refused
from organisatie.action import action
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
from termijnen.models import Agendasleutel
from termijnen.tonen.agenda import make_afdruk, make_geheim

VAN_EEN_ANDER = "Een agenda-adres kun je alleen voor jezelf maken."


@action(Recht.TERMIJN_ZIEN, on="gebruiker", feiten=False)
def agendasleutel_maken(*, by: Toegang, gebruiker: Gebruiker) -> str:
    """Make my secret; the one before stops. Gives the secret, which is kept nowhere: only its hash is."""
    if gebruiker.pk != by.gebruiker_id:
        raise Refused(VAN_EEN_ANDER)
    stop_agenda(by, gebruiker)
    geheim = make_geheim()
    Agendasleutel.objects.create(gebruiker=gebruiker, hash=make_afdruk(geheim), gemaakt_op=by.vandaag)
    return geheim


@action(Recht.TERMIJN_ZIEN, on="agendasleutel", feiten=False)
def agendasleutel_stoppen(*, by: Toegang, agendasleutel: Agendasleutel) -> Agendasleutel:
    """Let my address stop working."""
    stop_agenda(by, agendasleutel.gebruiker)
    agendasleutel.refresh_from_db()
    return agendasleutel


def stop_agenda(by: Toegang, gebruiker: Gebruiker) -> None:
    """End the address of this colleague; also when their account is blocked, and it does not come back with it."""
    for oud in Agendasleutel.objects.geldend().filter(gebruiker=gebruiker).select_for_update(of=("self",)):
        oud.ingetrokken_op = by.vandaag
        oud.save(update_fields=["ingetrokken_op"])
