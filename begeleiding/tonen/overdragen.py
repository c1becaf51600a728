"""Which appointments and matches as a coach somebody has, to hand them on. Reads only."""

from datetime import date
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Q
from django.urls import reverse

from begeleiding.domain.keuzes import BLIJFT, COACHFUNCTIE, STOPT
from begeleiding.models import Afspraak, Coaching
from core.overdragen import Houder, Overdrachtstuk
from core.templatetags.weergave import dag
from organisatie.models import Gebruiker, Teamfunctie, Teamlid
from organisatie.rechten import Recht, Toegang

SOORT = "begeleiding.afspraken"
COACHES = "begeleiding.coaches"


def list_te_geven(toegang: Toegang, gebruiker: Gebruiker, op: date) -> list[Overdrachtstuk]:
    """The appointments of this colleague from that day on."""
    rows: Any = Afspraak.objects.visible_to(toegang, Recht.AFSPRAAK_MAKEN).from_day(op).filter(gebruiker=gebruiker)
    rijen = rows.select_related("client").order_by("op", "om", "pk")
    return [Overdrachtstuk(SOORT, rij.pk, rij.client, f"afspraak op {dag(rij.op)}") for rij in rijen]


def list_coachings(toegang: Toegang, gebruiker: Gebruiker, op: date) -> list[Overdrachtstuk]:
    """Whom this colleague coaches, from that day on."""
    rijen = list(_find_coachings(toegang, op).filter(teamlid__gebruiker=gebruiker))
    opvolgers = _list_opvolgers(toegang, op) if rijen else []
    return [
        Overdrachtstuk(COACHES, rij.pk, rij.client, rij.get_soort_display(), keuzes=_make_keuzes(rij, opvolgers))
        for rij in rijen
    ]


def list_coaches(toegang: Toegang, op: date) -> list[Houder]:
    """Everybody of the team who coaches somebody, by name, with whom; many have no account."""
    per_coach: dict[Teamlid, list[Coaching]] = {}
    for rij in _find_coachings(toegang, op):
        per_coach.setdefault(rij.teamlid, []).append(rij)
    hier = set(Teamfunctie.objects.open_on(op).filter(teamlid__in=per_coach).values_list("teamlid", flat=True))
    return [
        Houder(
            naam=teamlid.naam,
            gebruiker=teamlid.gebruiker_id,
            stukken=tuple(
                (f"{rij.get_soort_display()} van {rij.client.naam}", reverse("begeleiding:coaching-end", args=[rij.pk]))
                for rij in rijen
            ),
            is_weg=teamlid.pk not in hier,
        )
        for teamlid, rijen in per_coach.items()
    ]


def _find_coachings(toegang: Toegang, op: date) -> Any:
    """Matches with a coach of the team that are not over by then."""
    rows: Any = Coaching.objects.visible_to(toegang, Recht.TRAJECT_WIJZIGEN).filter(teamlid__isnull=False)
    rows = rows.filter(Q(eind__isnull=True) | Q(eind__gt=op)).select_related("client", "teamlid")
    return rows.order_by("teamlid__sorteersleutel", "teamlid", "client__sorteersleutel", "pk")


def _list_opvolgers(toegang: Toegang, op: date) -> list[Any]:
    """Who works here then, by name, with what they do (``doet``)."""
    functies = Teamfunctie.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN).open_on(op)
    wie = Q(functies__in=functies)
    rows = Teamlid.objects.filter(wie).annotate(doet=ArrayAgg("functies__functie", filter=wie, distinct=True))
    return list(rows.order_by("sorteersleutel", "pk"))


def _make_keuzes(coaching: Coaching, opvolgers: list[Any]) -> tuple[tuple[str, str], ...]:
    functie = COACHFUNCTIE.get(coaching.soort)
    kunnen = [een for een in opvolgers if een.pk != coaching.teamlid_id and (functie is None or functie in een.doet)]
    return (
        *((str(een.pk), f"voorgoed naar {een.naam}") for een in kunnen),
        (STOPT, "niemand: het stopt"),
        (BLIJFT, f"blijft bij {coaching.wie}, alleen bij afwezigheid"),
    )
