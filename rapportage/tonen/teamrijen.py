"""The rows behind the figures of a team: people who work there, under a right that only its team leader has."""

from typing import Any

from django.urls import reverse

from core.datums import say_month
from core.templatetags.weergave import dag, getal
from core.templatetags.weergave import periode as show_periode
from organisatie.models import Maanduren, Teamfunctie, Teamopleiding
from organisatie.rechten import Recht
from rapportage.tonen.rij import Rijbeeld, Rijcelbeeld

ELDERS = ("iemand van een ander team", "mensen van een ander team")


def _say_wie(row: Any) -> Rijcelbeeld:
    return Rijcelbeeld(row.teamlid.naam, reverse("organisatie:teamlid-detail", args=[row.teamlid_id]))


def _show_functie(row: Any) -> tuple[Rijcelbeeld, ...]:
    uren = getal(row.uren_per_week, 1) if row.uren_per_week else "–"
    return _say_wie(row), Rijcelbeeld(str(row)), Rijcelbeeld(show_periode(row.begin, row.eind)), Rijcelbeeld(uren)


TEAMRIJEN: dict[type[Any], Rijbeeld] = {
    Teamfunctie: Rijbeeld(
        Recht.TEAM_BEHEREN, ("Wie", "Functie", "Periode", "Uren per week"), _show_functie, ("teamlid",), ELDERS
    ),
    Maanduren: Rijbeeld(
        Recht.TEAM_BEHEREN,
        ("Wie", "Maand", "Uren"),
        lambda row: (_say_wie(row), Rijcelbeeld(say_month(row.maand)), Rijcelbeeld(getal(row.uren, 1))),
        ("teamlid",),
        ELDERS,
    ),
    Teamopleiding: Rijbeeld(
        Recht.TEAM_BEHEREN,
        ("Wie", "Opleiding", "Afgerond op"),
        lambda row: (_say_wie(row), Rijcelbeeld(str(row)), Rijcelbeeld(dag(row.afgerond_op))),
        ("teamlid",),
        ELDERS,
    ),
}
