"""Agree to meet, put it off, call it off."""

from datetime import date, time
from typing import Any

from begeleiding.domain.afspraak import why_no_afspraak, why_no_verzetten
from begeleiding.models import Afspraak
from clients.models import Client
from clients.models.bereik import find_own_gezin
from clients.tonen.toewijsbaar import find_toewijsbare
from core.errors import Refused, refuse
from core.opslaan import require_known, save_versie
from core.overdragen import Overdrachtstuk
from organisatie.action import action
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang

VELDEN = frozenset({"gebruiker", "op", "om", "waar", "meenemen"})


@action(Recht.AFSPRAAK_MAKEN, on="client", feiten=False)
def afspraak_create(
    *,
    by: Toegang,
    client: Client,
    gebruiker: Gebruiker,
    op: date,
    om: time | None = None,
    waar: str = "",
    meenemen: str = "",
) -> Afspraak:
    """Agree when a colleague and a client meet, where, and what to bring."""
    refuse(why_no_afspraak(op, om, vandaag=by.vandaag))
    _refuse_collega(client, gebruiker, op)
    return Afspraak.objects.create(client=client, gebruiker=gebruiker, op=op, om=om, waar=waar, meenemen=meenemen)


@action(Recht.AFSPRAAK_MAKEN, on="afspraak", feiten=False)
def afspraak_update(*, by: Toegang, afspraak: Afspraak, versie: int, **velden: Any) -> Afspraak:
    """Put an appointment off, or change who comes. ``velden``: gebruiker, op, om, waar, meenemen."""
    require_known(velden, VELDEN)
    refuse(why_no_verzetten(is_afgezegd=afspraak.afgezegd_op is not None, op=afspraak.op, vandaag=by.vandaag))
    op, gebruiker = velden.get("op", afspraak.op), velden.get("gebruiker", afspraak.gebruiker)
    refuse(why_no_afspraak(op, velden.get("om", afspraak.om), vandaag=by.vandaag))
    _refuse_collega(afspraak.client, gebruiker, op)
    return save_versie(afspraak, versie, **velden)


@action(Recht.AFSPRAAK_MAKEN, on="afspraak", feiten=False)
def afspraak_afzeggen(*, by: Toegang, afspraak: Afspraak) -> Afspraak:
    """Call an appointment off; it stays known that it was made."""
    refuse(why_no_verzetten(is_afgezegd=afspraak.afgezegd_op is not None, op=afspraak.op, vandaag=by.vandaag))
    return save_versie(afspraak, None, afgezegd_op=by.vandaag)


def _refuse_collega(client: Client, gebruiker: Gebruiker, op: date) -> None:
    if not find_toewijsbare(Gebruiker.objects.filter(pk=gebruiker.pk), client, op).exists():
        raise Refused(f"{gebruiker} werkt op die dag niet bij het team van deze persoon.", veld="gebruiker")
    if client.pk in find_own_gezin(gebruiker.pk):
        raise Refused(f"{gebruiker} hoort zelf bij dit gezin. Kies een ander.", veld="gebruiker")


def give_afspraak(by: Toegang, stuk: Overdrachtstuk, naar: Gebruiker, op: date) -> Afspraak:
    """Let another colleague keep this appointment."""
    afspraak = Afspraak.objects.select_related("client", "gebruiker").get(pk=stuk.pk)
    return afspraak_update(by=by, afspraak=afspraak, versie=afspraak.versie, gebruiker=naar)


def let_other_keep(by: Toegang, stuk: Overdrachtstuk, naar: Gebruiker, begin: date, eind: date) -> Afspraak | None:
    """Let who stands in keep the appointments of these days; those after it stay."""
    afspraak = Afspraak.objects.get(pk=stuk.pk)
    return give_afspraak(by, stuk, naar, begin) if begin <= afspraak.op < eind else None
