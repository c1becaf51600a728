"""Hold a walk-in hour: who is there, from when till when."""

from collections.abc import Sequence
from datetime import date, time

from core.errors import Refused
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
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
    """Open a spreekuur on a day, with the helpers who are present; its usual hours unless given."""
    if datum > by.vandaag:
        raise Refused("Een spreekuur begin je op de dag zelf. Kies vandaag of een eerdere dag.", veld="datum")
    if datum < spreekuur.begin or (spreekuur.eind is not None and datum >= spreekuur.eind):
        raise Refused("Dit spreekuur werd op die dag niet gehouden.", veld="datum")
    begintijd, eindtijd = begintijd or spreekuur.begintijd, eindtijd or spreekuur.eindtijd
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
    _check(begintijd, eindtijd, zitting.spreekuur, zitting.datum, helpers, al=zitting)
    save_versie(zitting, versie, begintijd=begintijd, eindtijd=eindtijd)
    gekozen = {helper.pk for helper in helpers}
    zitting.aanwezigheden.exclude(gebruiker__in=gekozen).delete()
    al_aanwezig = set(zitting.aanwezigheden.values_list("gebruiker_id", flat=True))
    _add_helpers(zitting, [helper for helper in helpers if helper.pk not in al_aanwezig])
    return zitting


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
