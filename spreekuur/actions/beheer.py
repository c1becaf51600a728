"""The lists that a team leader keeps: spreekuren and onderwerpen. What was used is ended, never removed."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from django.db.models import Max

from core.errors import Refused
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.models import Gemeente, Locatie, Werkgebied
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import Spreekuursoort
from spreekuur.models import Onderwerp, Spreekuur

PLEK = 10
"""The room between two places in the list, for one that comes in between."""
ONDERWERP_VELDEN = frozenset({"naam", "is_juridisch", "volgorde", "begin", "eind"})
SPREEKUUR_VELDEN = frozenset({"gemeente", "plaats", "weekdag", "begintijd", "eindtijd", "soort", "begin", "eind"})


@action(Recht.SPREEKUUR_BEHEREN, on="locatie", feiten=False)
def onderwerp_create(
    *,
    by: Toegang,
    locatie: Locatie,
    naam: str,
    is_juridisch: bool = False,
    begin: date,
    eind: date | None = None,
    volgorde: int | None = None,
) -> Onderwerp:
    """Add something that a question can be about; from ``begin`` it can be chosen. Without a place it comes last."""
    if volgorde is None:
        volgorde = _find_last(locatie) + PLEK
    return Onderwerp.objects.create(
        locatie=locatie, naam=naam, is_juridisch=is_juridisch, volgorde=volgorde, begin=begin, eind=eind
    )


def _find_last(locatie: Locatie) -> int:
    laatste: int | None = Onderwerp.objects.filter(locatie=locatie).aggregate(laatste=Max("volgorde"))["laatste"]
    return laatste or 0


@action(Recht.SPREEKUUR_BEHEREN, on="onderwerp", feiten=False)
def onderwerp_update(*, by: Toegang, onderwerp: Onderwerp, versie: int, **velden: Any) -> Onderwerp:
    """Change an onderwerp, or end it. Once used it cannot change between juridisch and not: figures would move."""
    require_known(velden, ONDERWERP_VELDEN)
    stored = Onderwerp.objects.get(pk=onderwerp.pk)
    if velden.get("volgorde", 0) is None:
        velden["volgorde"] = _find_last(stored.locatie) + PLEK
    if velden.get("is_juridisch", stored.is_juridisch) != stored.is_juridisch and stored.contactonderwerpen.exists():
        raise Refused(
            "Dit onderwerp is al gebruikt, en dan kan dit niet meer veranderen. Stop het en maak een nieuw onderwerp.",
            veld="is_juridisch",
        )
    return save_versie(onderwerp, versie, **velden)


@action(Recht.SPREEKUUR_BEHEREN, on="locatie", feiten=False)
def onderwerpen_ordenen(*, by: Toegang, locatie: Locatie, onderwerpen: Sequence[Onderwerp]) -> Locatie:
    """Give these onderwerpen of the locatie their places in this order; from then on a digit keeps its meaning."""
    if any(onderwerp.locatie_id != locatie.pk for onderwerp in onderwerpen):
        raise Refused("Een van deze onderwerpen hoort bij een andere locatie.")
    for plek, onderwerp in enumerate(onderwerpen, 1):
        save_versie(onderwerp, None, volgorde=plek * PLEK)
    return locatie


@action(Recht.SPREEKUUR_BEHEREN, on="locatie", feiten=False)
def spreekuur_create(
    *,
    by: Toegang,
    locatie: Locatie,
    gemeente: Gemeente,
    plaats: str,
    weekdag: int,
    begintijd: time,
    eindtijd: time,
    soort: str = Spreekuursoort.ALGEMEEN,
    begin: date,
    eind: date | None = None,
) -> Spreekuur:
    """Add a weekly walk-in hour; its hours count for ``gemeente``."""
    _check_gemeente(locatie.pk, gemeente)
    return Spreekuur.objects.create(
        locatie=locatie, gemeente=gemeente, plaats=plaats, weekdag=weekdag, begintijd=begintijd, eindtijd=eindtijd,
        soort=soort, begin=begin, eind=eind,
    )  # fmt: skip


@action(Recht.SPREEKUUR_BEHEREN, on="spreekuur", feiten=False)
def spreekuur_update(*, by: Toegang, spreekuur: Spreekuur, versie: int, **velden: Any) -> Spreekuur:
    """Change a spreekuur, or end it. Once held it keeps its gemeente and kind: figures would move."""
    require_known(velden, SPREEKUUR_VELDEN)
    stored = Spreekuur.objects.get(pk=spreekuur.pk)
    gemeente: Gemeente = velden.get("gemeente", stored.gemeente)
    if gemeente != stored.gemeente or velden.get("soort", stored.soort) != stored.soort:
        if stored.zittingen.exists():
            raise Refused(
                "Dit spreekuur is al gehouden. Gemeente en soort kunnen dan niet meer veranderen. "
                "Stop het en maak een nieuw spreekuur.",
                veld="soort" if gemeente == stored.gemeente else "gemeente",
            )
        _check_gemeente(stored.locatie_id, gemeente)
    return save_versie(spreekuur, versie, **velden)


def _check_gemeente(locatie: int, gemeente: Gemeente) -> None:
    if not Werkgebied.objects.filter(locatie=locatie, gemeente=gemeente).exists():
        raise Refused("Deze locatie werkt niet voor deze gemeente. Kies een andere.", veld="gemeente")
