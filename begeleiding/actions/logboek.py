"""Keep what is about nobody in particular: activities, obstacles noticed, and consultations about the meldcode."""

from datetime import date
from typing import Any

from begeleiding.models import Activiteit, Meldcodeconsult, Signaal
from clients.actions.wonen import refuse_dag
from core.errors import Refused
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Recht, Toegang

ACTIVITEITVELDEN = frozenset({"gemeente", "op", "soort", "naam", "bezoekers"})
SIGNAALVELDEN = frozenset({"gemeente", "op", "thema", "omschrijving", "gedaan"})
CONSULTVELDEN = frozenset({"gemeente", "op", "uitkomst"})


@action(Recht.LOGBOEK_BIJHOUDEN, on="locatie", feiten=False)
def activiteit_create(
    *, by: Toegang, locatie: Locatie, gemeente: Gemeente, op: date, soort: str, naam: str, bezoekers: int | None = None
) -> Activiteit:
    """Record what the team did for a group or for the public."""
    _refuse_plaats_dag(by, locatie, gemeente, op)
    return Activiteit.objects.create(
        locatie=locatie, gemeente=gemeente, op=op, soort=soort, naam=naam, bezoekers=bezoekers
    )


@action(Recht.LOGBOEK_BIJHOUDEN, on="activiteit", feiten=False)
def activiteit_update(*, by: Toegang, activiteit: Activiteit, versie: int, **velden: Any) -> Activiteit:
    """Change what is known about an activity. ``velden``: those of ``ACTIVITEITVELDEN``."""
    return _change(by, activiteit, versie, velden, ACTIVITEITVELDEN)


@action(Recht.LOGBOEK_BIJHOUDEN, on="locatie", feiten=False)
def signaal_create(
    *, by: Toegang, locatie: Locatie, gemeente: Gemeente, op: date, thema: str, omschrijving: str, gedaan: str = ""
) -> Signaal:
    """Record an obstacle that people run into, without a name; nobody outside the team reads it yet."""
    _refuse_plaats_dag(by, locatie, gemeente, op)
    return Signaal.objects.create(
        locatie=locatie, gemeente=gemeente, op=op, thema=thema, omschrijving=omschrijving, gedaan=gedaan
    )


@action(Recht.LOGBOEK_BIJHOUDEN, on="signaal", feiten=False)
def signaal_update(*, by: Toegang, signaal: Signaal, versie: int, **velden: Any) -> Signaal:
    """Change an obstacle, or add what was done. A changed one must be shared anew: somebody reads it again first."""
    return _change(by, signaal, versie, velden, SIGNAALVELDEN, gedeeld_op=None)


@action(Recht.SIGNAAL_DELEN, on="signaal", feiten=False)
def signaal_delen(*, by: Toegang, signaal: Signaal) -> Signaal:
    """Let the gemeente read it: the team leader read that it leads to nobody."""
    if signaal.gedeeld_op is not None:
        raise Refused(f"Dit signaal is al gedeeld op {signaal.gedeeld_op:%d-%m-%Y}.")
    return save_versie(signaal, None, gedeeld_op=by.vandaag)


@action(Recht.MELDCODE_BIJHOUDEN, on="locatie", feiten=False)
def meldcodeconsult_create(
    *, by: Toegang, locatie: Locatie, gemeente: Gemeente, op: date, uitkomst: str
) -> Meldcodeconsult:
    """Count a consultation about the meldcode: its day and what came of it, nothing more."""
    _refuse_plaats_dag(by, locatie, gemeente, op)
    return Meldcodeconsult.objects.create(locatie=locatie, gemeente=gemeente, op=op, uitkomst=uitkomst)


@action(Recht.MELDCODE_BIJHOUDEN, on="meldcodeconsult", feiten=False)
def meldcodeconsult_update(
    *, by: Toegang, meldcodeconsult: Meldcodeconsult, versie: int, **velden: Any
) -> Meldcodeconsult:
    """Correct a consultation. ``velden``: those of ``CONSULTVELDEN``."""
    return _change(by, meldcodeconsult, versie, velden, CONSULTVELDEN)


@action(Recht.MELDCODE_BIJHOUDEN, on="meldcodeconsult", feiten=False)
def meldcodeconsult_delete(*, by: Toegang, meldcodeconsult: Meldcodeconsult) -> None:
    """Take out a consultation that was counted by mistake."""
    Meldcodeconsult.objects.filter(pk=meldcodeconsult.pk).delete()


def _change(by: Toegang, row: Any, versie: int, velden: dict[str, Any], bekend: frozenset[str], **rest: Any) -> Any:
    require_known(velden, bekend)
    _refuse_plaats_dag(by, row.locatie, velden.get("gemeente", row.gemeente), velden.get("op", row.op))
    return save_versie(row, versie, **velden, **rest)


def _refuse_plaats_dag(by: Toegang, locatie: Locatie, gemeente: Gemeente, op: date) -> None:
    refuse_dag(op, by, veld="op")
    if not locatie.gemeenten.filter(pk=gemeente.pk).exists():
        raise Refused(f"{locatie} werkt niet voor {gemeente}. Kies een andere gemeente.", veld="gemeente")
