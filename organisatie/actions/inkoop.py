"""Keep what gemeenten bought of a team."""

from collections.abc import Iterable, Sequence
from datetime import date

from core.errors import Refused
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.figuren import PRODUCTEN
from organisatie.models import Gemeente, Inkoop, Inkoopgemeente
from organisatie.rechten import Recht, Toegang


@action(Recht.DEFINITIE_BEHEREN, on="gemeente", feiten=False)
def inkoop_create(
    *,
    by: Toegang,
    gemeente: Gemeente,
    naam: str,
    product: str,
    aantal: int,
    begin: date,
    eind: date,
    gemeenten: Sequence[Gemeente],
) -> Inkoop:
    """Record what ``gemeenten`` bought together; ``gemeente`` is the one on whose page it is filled in."""
    _refuse(by, product, begin, eind, gemeenten)
    inkoop = Inkoop.objects.create(naam=naam, product=product, aantal=aantal, begin=begin, eind=eind)
    _store_gemeenten(inkoop, {gekozen.pk for gekozen in gemeenten})
    return inkoop


@action(Recht.DEFINITIE_BEHEREN, on="inkoop", feiten=False)
def inkoop_update(
    *,
    by: Toegang,
    inkoop: Inkoop,
    versie: int,
    naam: str,
    product: str,
    aantal: int,
    begin: date,
    eind: date,
    gemeenten: Sequence[Gemeente],
) -> Inkoop:
    """Change a contract. Gemeenten that this person does not keep stay in it."""
    _refuse(by, product, begin, eind, gemeenten)
    eigen = by.gemeenten(Recht.DEFINITIE_BEHEREN)
    blijft = {pk for pk in inkoop.gemeenten.values_list("pk", flat=True) if pk not in eigen}
    straks = blijft | {gemeente.pk for gemeente in gemeenten}
    inkoop = save_versie(inkoop, versie, naam=naam, product=product, aantal=aantal, begin=begin, eind=eind)
    Inkoopgemeente.objects.filter(inkoop=inkoop).exclude(gemeente__in=straks).delete()
    _store_gemeenten(inkoop, straks - set(inkoop.gemeenten.values_list("pk", flat=True)))
    return inkoop


def _store_gemeenten(inkoop: Inkoop, ids: Iterable[int]) -> None:
    Inkoopgemeente.objects.bulk_create([Inkoopgemeente(inkoop=inkoop, gemeente_id=pk) for pk in sorted(ids)])


def _refuse(by: Toegang, product: str, begin: date, eind: date, gemeenten: Sequence[Gemeente]) -> None:
    if product not in PRODUCTEN:
        raise Refused("Kies een mogelijkheid uit de lijst.", veld="product")
    if eind <= begin:
        raise Refused("De laatste dag ligt voor de eerste dag. Kies een latere dag.", veld="laatste_dag")
    eigen = by.gemeenten(Recht.DEFINITIE_BEHEREN)
    if not by.is_systeem and any(gemeente.pk not in eigen for gemeente in gemeenten):
        raise Refused("Kies alleen gemeenten waarvoor jouw team werkt.", veld="gemeenten")
