"""Hold a walk-in hour: who is there, from when till when."""

from collections.abc import Sequence
from datetime import date, time

from core.errors import Refused, refuse
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import why_not_these_hours, why_not_this_day
from spreekuur.models import Aanwezigheid, Spreekuur, Zitting


@action(Recht.ZITTING_WIJZIGEN, on="spreekuur", feiten=False)
def zitting_create(
    *,
    by: Toegang,
    spreekuur: Spreekuur,
    datum: date,
    helpers: Sequence[Gebruiker],
    begintijd: time | None = None,
    eindtijd: time | None = None,
) -> Zitting:
    """Open a spreekuur on a day, with the helpers who are present; its usual hours unless given.

    Another day than the spreekuur is held, or longer, is for who may deviate from it: an open zitting gives access.
    """
    if datum > by.vandaag:
        raise Refused("Een spreekuur begin je op de dag zelf. Kies vandaag of een eerdere dag.", veld="datum")
    if datum < spreekuur.begin or (spreekuur.eind is not None and datum >= spreekuur.eind):
        raise Refused("Dit spreekuur werd op die dag niet gehouden.", veld="datum")
    begintijd, eindtijd = begintijd or spreekuur.begintijd, eindtijd or spreekuur.eindtijd
    if not _may_deviate(by, spreekuur):
        rooster = spreekuur.rooster
        refuse(why_not_this_day(rooster, datum), why_not_these_hours(rooster, begintijd, eindtijd))
    _check(begintijd, eindtijd, spreekuur, datum, helpers)
    zitting = Zitting.objects.create(spreekuur=spreekuur, datum=datum, begintijd=begintijd, eindtijd=eindtijd)
    _add_helpers(zitting, helpers)
    return zitting


@action(Recht.ZITTING_WIJZIGEN, on="zitting", feiten=False)
def zitting_update(
    *,
    by: Toegang,
    zitting: Zitting,
    versie: int,
    helpers: Sequence[Gebruiker],
    begintijd: time,
    eindtijd: time,
) -> Zitting:
    """Set who was present, and the hours as they were; the yearly hours are counted from these."""
    if not _may_deviate(by, zitting.spreekuur):
        stond = Zitting.objects.get(pk=zitting.pk)
        al = (stond.begintijd, stond.eindtijd)
        refuse(why_not_these_hours(zitting.spreekuur.rooster, begintijd, eindtijd, al=al))
    _check(begintijd, eindtijd, zitting.spreekuur, zitting.datum, helpers, al=zitting)
    save_versie(zitting, versie, begintijd=begintijd, eindtijd=eindtijd)
    gekozen = {helper.pk for helper in helpers}
    zitting.aanwezigheden.exclude(gebruiker__in=gekozen).delete()
    al_aanwezig = set(zitting.aanwezigheden.values_list("gebruiker_id", flat=True))
    _add_helpers(zitting, [helper for helper in helpers if helper.pk not in al_aanwezig])
    return zitting


def _may_deviate(by: Toegang, spreekuur: Spreekuur) -> bool:
    return by.is_systeem or spreekuur.locatie_id in by.locaties(Recht.ZITTING_AFWIJKEN)


def _check(
    begintijd: time,
    eindtijd: time,
    spreekuur: Spreekuur,
    datum: date,
    helpers: Sequence[Gebruiker],
    *,
    al: Zitting | None = None,
) -> None:
    if eindtijd <= begintijd:
        raise Refused("De eindtijd moet na de begintijd liggen.", veld="eindtijd")
    ids = {helper.pk for helper in helpers}
    if al is not None:
        ids -= set(al.aanwezigheden.values_list("gebruiker_id", flat=True))
    hier = Gebruiker.objects.werkzaam_op(spreekuur.locatie_id, datum).filter(pk__in=ids)
    if ids and hier.count() != len(ids):
        raise Refused("Een van deze helpers werkte hier die dag niet. Kies uit de lijst.", veld="helpers")


def _add_helpers(zitting: Zitting, helpers: Sequence[Gebruiker]) -> None:
    Aanwezigheid.objects.bulk_create(
        Aanwezigheid(zitting=zitting, gebruiker=helper) for helper in dict.fromkeys(helpers)
    )
