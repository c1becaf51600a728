"""One thing of each kind that is counted of a team. ``wereld`` is that of ``tests.rapportage.wereld``."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from core.periode import Periode, add_months
from tests.factories_team import MaandurenFactory, TeamfunctieFactory, TeamopleidingFactory


def _uren(wereld: Any, op: date) -> Any:
    """An hour of a volunteer who was there in that month alone."""
    maand = op.replace(day=1)
    functie = TeamfunctieFactory(locatie=wereld.locatie, begin=maand, eind=add_months(maand, 1))
    return MaandurenFactory(locatie=wereld.locatie, teamlid=functie.teamlid, maand=maand)


def _betaald(wereld: Any, op: date) -> Any:
    """One hour per week in the whole year of that day."""
    jaar, betaald = Periode.jaar(op.year), {"verband": "betaald", "uren_per_week": 1, "functie": "teamleider"}
    return TeamfunctieFactory(locatie=wereld.locatie, begin=jaar.begin, eind=jaar.eind, **betaald)


def _werkt(wereld: Any, op: date, **velden: Any) -> Any:
    """Somebody in the team on that day alone."""
    return TeamfunctieFactory(locatie=wereld.locatie, begin=op, eind=op + timedelta(days=1), **velden)


TEAMFEIT: dict[str, Callable[[Any, date], Any]] = {
    "vrijwilligers": _werkt,
    "stagiairs": lambda w, op: _werkt(w, op, verband="stage"),
    "uren-vrijwilliger-per-maand": _uren,
    "uren-beroepskracht-per-week": _betaald,
    "opleidingen": lambda w, op: TeamopleidingFactory(locatie=w.locatie, afgerond_op=op),
    "tolkopleiding": lambda w, op: TeamopleidingFactory(locatie=w.locatie, afgerond_op=op, soort="tolkentraining"),
}


def fill_team(wereld: Any) -> None:
    """People with more than one function, some of half a year, with hours and trainings."""
    truus = TeamfunctieFactory(locatie=wereld.locatie, functie="tolk").teamlid
    TeamfunctieFactory(locatie=wereld.locatie, teamlid=truus, functie="taalcoach", is_hoofdfunctie=False)
    _werkt(wereld, date(2017, 2, 2))
    for verband in ("stage", "stage"):
        _werkt(wereld, date(2017, 2, 2), verband=verband)
    for uren, functie in ((24, "teamleider"), (36, "administratie")):
        TeamfunctieFactory(
            locatie=wereld.locatie, verband="betaald", functie=functie, uren_per_week=uren, begin=date(2017, 7, 1)
        )
    for maand, uren in ((3, 10), (4, 20)):
        MaandurenFactory(locatie=wereld.locatie, teamlid=truus, maand=date(2017, maand, 1), uren=uren)
    for soort in ("basiscursus", "tolkentraining"):
        TeamopleidingFactory(locatie=wereld.locatie, soort=soort)
