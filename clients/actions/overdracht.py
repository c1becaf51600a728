"""A client moves on to another team, with their consent."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import F

from clients.actions.samen import do_also_for
from clients.domain import why_no_overdracht
from clients.models import Client, Inschrijving, Toewijzing
from core.errors import Refused
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang


@action(Recht.CLIENT_OVERDRAGEN, on="client")
def client_overdragen(
    *,
    by: Toegang,
    client: Client,
    locatie: Locatie,
    op: date,
    toestemming_op: date,
    ook_voor: Iterable[Client] = (),
) -> Inschrijving:
    """Hand a client over: on the day itself the old team loses access and the new team gets it.

    ``ook_voor``: others of the gezin who go along; the consent of that day is theirs too.
    The figures of the old team keep their rows, because those follow from the gemeente and not from who may look.
    """
    oude = Inschrijving.objects.select_for_update().filter(client=client).open_on(op).first()
    reden = why_no_overdracht(
        van=oude.locatie_id if oude else None,
        naar=locatie.pk,
        op=op,
        toestemming_op=toestemming_op,
        vandaag=by.vandaag,
    )
    if reden or oude is None:
        raise Refused(reden or "")
    velden: Any = {"locatie": locatie, "op": op, "toestemming_op": toestemming_op}
    do_also_for(ook_voor, lambda ander: client_overdragen(by=by, client=ander, **velden))
    oude.eind = op
    oude.save(update_fields=["eind"])
    toewijzingen = Toewijzing.objects.filter(client=client)
    toewijzingen.open_on(op).update(eind=op)
    toewijzingen.filter(begin__gt=op).update(eind=F("begin"))
    return Inschrijving.objects.create(client=client, locatie=locatie, begin=op, toestemming_op=toestemming_op)
