"""Who guides whom, from which day."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from clients.actions.samen import do_also_for
from clients.domain.keuzes import Toewijzingrol
from clients.models import Client, Inschrijving, Meeleestoegang, Toewijzing
from clients.models.bereik import find_own_gezin
from clients.tonen.toewijsbaar import find_toewijsbare
from core.errors import Refused
from core.overdragen import Overdrachtstuk
from organisatie.action import action
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang


@action(Recht.CLIENT_TOEWIJZEN, on="client", feiten=False)
def toewijzing_create(
    *,
    by: Toegang,
    client: Client,
    gebruiker: Gebruiker,
    rol: str,
    begin: date,
    eind: date | None = None,
    ook_voor: Iterable[Client] = (),
) -> Toewijzing:
    """Let a colleague of the client's locatie guide them from that day; who had this role before, stops then.

    ``eind``: for a while only, such as the holiday of the begeleider. ``ook_voor``: others of the gezin whom the same
    colleague guides from then on.
    """
    inschrijving = Inschrijving.objects.filter(client=client).open_on(begin).first()
    if inschrijving is None:
        raise Refused(_say_since(client, by.vandaag), veld="begin")
    if not find_toewijsbare(Gebruiker.objects.filter(pk=gebruiker.pk), client, begin).exists():
        raise Refused(f"{gebruiker} werkt op die dag niet als begeleider bij {inschrijving.locatie}.", veld="gebruiker")
    if client.pk in find_own_gezin(gebruiker.pk):
        raise Refused(
            f"{gebruiker} hoort zelf bij dit gezin en kan het niet begeleiden. Kies een ander.",
            veld="gebruiker",
        )
    velden: Any = {"gebruiker": gebruiker, "rol": rol, "begin": begin, "eind": eind}
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


def give_client(by: Toegang, stuk: Overdrachtstuk, naar: Gebruiker, op: date) -> Toewijzing:
    """Let a colleague guide this client from that day on, in the role of who hands over."""
    oud = Toewijzing.objects.select_related("client").get(pk=stuk.pk)
    return toewijzing_create(by=by, client=oud.client, gebruiker=naar, rol=oud.rol, begin=op)


def let_other_guide(by: Toegang, stuk: Overdrachtstuk, naar: Gebruiker, begin: date, eind: date) -> Toewijzing | None:
    """Let a colleague stand in for the begeleider of this client; who stands in already, needs nobody for that."""
    oud = Toewijzing.objects.select_related("client").get(pk=stuk.pk)
    if oud.rol != Toewijzingrol.BEGELEIDER:
        return None
    return toewijzing_create(
        by=by, client=oud.client, gebruiker=naar, rol=Toewijzingrol.VERVANGER, begin=begin, eind=eind
    )


@action(Recht.CLIENT_TOEWIJZEN, on="client", feiten=False)
def meeleestoegang_create(
    *, by: Toegang, client: Client, gebruiker: Gebruiker, begin: date, eind: date
) -> Meeleestoegang:
    """Let who handed a client over look at them for a while; longer when there was such a while already."""
    rows = Meeleestoegang.objects.filter(client=client, gebruiker=gebruiker).open_on(begin)
    if (lopend := rows.first()) is not None:
        lopend.eind = max(lopend.eind, eind)
        lopend.save(update_fields=["eind"])
        return lopend
    return Meeleestoegang.objects.create(client=client, gebruiker=gebruiker, begin=begin, eind=eind)


def let_read_along(by: Toegang, stuk: Overdrachtstuk, wie: Gebruiker, begin: date, eind: date) -> Meeleestoegang:
    """Let who hands this client over read along until ``eind``."""
    return meeleestoegang_create(by=by, client=stuk.client, gebruiker=wie, begin=begin, eind=eind)


def _say_since(client: Client, vandaag: date) -> str:
    """From which day somebody can be guided here: who is put in late, belongs to the locatie from that day on."""
    nu = Inschrijving.objects.filter(client=client).open_on(vandaag).first()
    if nu is None:
        return "Deze persoon hoort op die dag niet bij een locatie. Kies een latere dag."
    return f"{client} hoort sinds {nu.begin:%d-%m-%Y} bij {nu.locatie}. Kies die dag of een latere."
