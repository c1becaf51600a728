"""Who guides whom, from which day."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from clients.actions.samen import do_also_for
from clients.models import Client, Inschrijving, Toewijzing
from clients.models.bereik import find_own_gezin
from clients.tonen.toewijsbaar import find_toewijsbare
from core.errors import Refused
from organisatie.action import action
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang


@action(Recht.CLIENT_TOEWIJZEN, on="client", feiten=False)
def toewijzing_create(
    *, by: Toegang, client: Client, gebruiker: Gebruiker, rol: str, begin: date, ook_voor: Iterable[Client] = ()
) -> Toewijzing:
    """Let a colleague of the client's locatie guide them from that day; who had this role before, stops then.

    ``ook_voor``: others of the gezin whom the same colleague guides from then on.
    """
    inschrijving = Inschrijving.objects.filter(client=client).open_on(begin).first()
    if inschrijving is None:
        raise Refused("Deze persoon hoort op die dag niet bij een locatie. Kies een latere dag.", veld="begin")
    if not find_toewijsbare(Gebruiker.objects.filter(pk=gebruiker.pk), client, begin).exists():
        raise Refused(f"{gebruiker} werkt op die dag niet als begeleider bij {inschrijving.locatie}.", veld="gebruiker")
    if client.pk in find_own_gezin(gebruiker.pk):
        raise Refused(
            f"{gebruiker} hoort zelf bij dit gezin en kan het niet begeleiden. Kies een ander.",
            veld="gebruiker",
        )
    velden: Any = {"gebruiker": gebruiker, "rol": rol, "begin": begin}
    do_also_for(ook_voor, lambda ander: toewijzing_create(by=by, client=ander, **velden))
    Toewijzing.objects.filter(client=client, rol=rol).open_on(begin).update(eind=begin)
    return Toewijzing.objects.create(client=client, **velden)


@action(Recht.CLIENT_TOEWIJZEN, on="toewijzing", feiten=False)
def toewijzing_end(*, by: Toegang, toewijzing: Toewijzing, eind: date) -> Toewijzing:
    """Stop guiding: from ``eind`` on, this colleague no longer sees the client."""
    if eind < toewijzing.begin:
        raise Refused("De einddatum mag niet voor de begindatum liggen.", veld="eind")
    toewijzing.eind = eind
    toewijzing.save(update_fields=["eind"])
    return toewijzing
