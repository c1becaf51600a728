"""Gemeenten, locaties and partners."""

from collections.abc import Sequence
from typing import Any

from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.models import Gemeente, Locatie, Partner, Werkgebied
from organisatie.rechten import Recht, Toegang

PARTNER_VELDEN = frozenset({"naam", "soort", "telefoon", "email", "actief"})


@action(Recht.INRICHTEN, on=None, feiten=False)
def gemeente_create(*, by: Toegang, naam: str, slug: str) -> Gemeente:
    """Add a gemeente; what it counts and since when follows with its definitie and registraties."""
    return Gemeente.objects.create(naam=naam, slug=slug)


@action(Recht.INRICHTEN, on=None, feiten=False)
def locatie_create(
    *, by: Toegang, naam: str, slug: str, adres: str, telefoon: str, gemeenten: Sequence[Gemeente]
) -> Locatie:
    """Add a team with the gemeenten that it serves."""
    locatie = Locatie.objects.create(naam=naam, slug=slug, adres=adres, telefoon=telefoon)
    Werkgebied.objects.bulk_create(Werkgebied(locatie=locatie, gemeente=gemeente) for gemeente in gemeenten)
    return locatie


@action(Recht.WERKGEBIED_BEHEREN, on="locatie", feiten=False)
def werkgebied_create(*, by: Toegang, locatie: Locatie, gemeente: Gemeente) -> Werkgebied:
    """Let a team work for one more gemeente; its team leaders then read the totals of that gemeente too."""
    return Werkgebied.objects.create(locatie=locatie, gemeente=gemeente)


@action(Recht.PARTNER_BEHEREN, on="locatie", feiten=False)
def partner_create(
    *, by: Toegang, locatie: Locatie, naam: str, soort: str, telefoon: str = "", email: str = ""
) -> Partner:
    """Add an organisation to the one list that all teams share."""
    return Partner.objects.create(naam=naam, soort=soort, telefoon=telefoon, email=email)


@action(Recht.PARTNER_BEHEREN, on="partner", feiten=False)
def partner_update(*, by: Toegang, partner: Partner, versie: int, **velden: Any) -> Partner:
    """Change a partner, or take it out of the lists to choose from; rows that name it keep it."""
    require_known(velden, PARTNER_VELDEN)
    return save_versie(partner, versie, **velden)
