"""What pages show of the team: who does what now, which statements end, and hours. Reads only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q

from core.periode import Periode, add_months
from core.prepared import Prepared
from organisatie.domain import Verklaringsoort, Werkverband, say_uren
from organisatie.models import Maanduren, Teamfunctie, Teamlid, Teamverklaring, Werkgebied
from organisatie.rechten import Recht, Toegang

VOORUIT = timedelta(days=60)
"""So long before a statement ends the team leader hears of it: a new VOG takes weeks."""


@dataclass(frozen=True, slots=True)
class Teamlidbeeld:
    """One line of the list: what somebody does now (else: did), and how the statements stand."""

    teamlid: Teamlid
    functies: tuple[Teamfunctie, ...]
    verklaringen: tuple[str, ...]


def find_teamleden(toegang: Toegang, toon: str | None) -> Any:
    """The people of the team by name: who works here now or soon, who stopped, or whose statement ends."""
    rows = Teamlid.objects.visible_to(toegang, Recht.TEAM_BEHEREN).order_by("sorteersleutel", "pk")
    nu = Teamfunctie.objects.visible_to(toegang, Recht.TEAM_BEHEREN).filter(
        Q(eind__isnull=True) | Q(eind__gt=toegang.vandaag), teamlid=OuterRef("pk")
    )
    if toon == "gestopt":
        return rows.filter(~Exists(nu))
    if toon == "verklaring":
        return rows.filter(pk__in=_find_ending(toegang, toegang.vandaag + VOORUIT))
    return rows.filter(Exists(nu))


def list_teamlidbeelden(toegang: Toegang, leden: Any) -> list[Teamlidbeeld]:
    """The lines of a page of the list: as many queries for thirty people as for two."""
    functies = Teamfunctie.objects.visible_to(toegang, Recht.TEAM_BEHEREN)
    functies = functies.select_related("werkgebied__gemeente").order_by("-is_hoofdfunctie", "begin", "pk")
    leden = list(leden.prefetch_related(Prefetch("functies", functies), "verklaringen"))
    return [
        Teamlidbeeld(
            lid, _choose_functies(lid.functies.all(), toegang.vandaag), _say_verklaringen(lid, toegang.vandaag)
        )
        for lid in leden
    ]


def count_ending(toegang: Toegang) -> int:
    """How many people who work here have a statement that ended or ends soon."""
    return len(_VERLOPEND.rows(toegang, toegang.vandaag + VOORUIT))


def is_in_team(toegang: Toegang, gebruiker_id: int) -> bool:
    """Whether the list of the team still says that this colleague works here after today."""
    rows = Teamfunctie.objects.visible_to(toegang, Recht.TEAM_BEHEREN).filter(teamlid__gebruiker=gebruiker_id)
    return bool(rows.filter(Q(eind__isnull=True) | Q(eind__gt=toegang.vandaag)).exists())


def find_own(toegang: Toegang) -> Teamlid | None:
    """Whom of the team somebody is who signed in; None for who is not in the list."""
    return Teamlid.objects.visible_to(toegang, Recht.UREN_INVULLEN).order_by("pk").first()


def find_own_werkgebieden(teamlid: Teamlid, vandaag: date) -> Any:
    """For whom somebody works, or worked in the past year."""
    jaar = Periode(add_months(vandaag.replace(day=1), -12), vandaag + timedelta(days=1))
    rows = Teamfunctie.objects.raakt(jaar).filter(teamlid=teamlid)
    return Werkgebied.objects.filter(pk__in=rows.values("werkgebied"))


def make_proposal(teamlid: Teamlid, vandaag: date) -> dict[str, Any]:
    """Last month with the hours that were filled in last; this month when last month is there already."""
    vorige = add_months(vandaag.replace(day=1), -1)
    laatste = Maanduren.objects.filter(teamlid=teamlid).order_by("-maand", "-pk").first()
    is_klaar = laatste is not None and laatste.maand >= vorige
    maand = vandaag.replace(day=1) if is_klaar else vorige
    return {"maand": f"{maand:%Y-%m-%d}", "uren": say_uren(laatste.uren) if laatste else ""}


def find_last_month(toegang: Toegang) -> date:
    """The first day of the month before this one."""
    return add_months(toegang.vandaag.replace(day=1), -1)


def is_waiting_for_uren(toegang: Toegang) -> bool:
    """Whether somebody worked unpaid last month and did not fill in hours yet."""
    maand = find_last_month(toegang)
    return bool(_ZONDER_UREN.rows(maand, add_months(maand, 1), toegang))


def _find_without_uren(maand: date, volgende: date, toegang: Toegang) -> Any:
    """What somebody did unpaid in a month of which they filled in no hours: one of it at most."""
    mijn = Teamfunctie.objects.raakt(Periode(maand, volgende)).visible_to(toegang, Recht.UREN_INVULLEN)
    ingevuld = Maanduren.objects.filter(teamlid=OuterRef("teamlid"), maand=maand)
    onbetaald = mijn.exclude(verband=Werkverband.BETAALD.value).filter(~Exists(ingevuld))
    return onbetaald.order_by().values_list("pk", flat=True)[:1]


_ZONDER_UREN = Prepared(_find_without_uren)


def find_unpaid(werkgebied: Werkgebied, maand: date) -> list[Teamlid]:
    """Who worked here without pay in that month, by name."""
    rows = Teamfunctie.objects.raakt(Periode(maand, add_months(maand, 1))).filter(werkgebied=werkgebied)
    leden = Teamlid.objects.filter(pk__in=rows.exclude(verband=Werkverband.BETAALD.value).values("teamlid"))
    return list(leden.order_by("sorteersleutel", "pk"))


def read_uren(werkgebied: Werkgebied, maand: date) -> Mapping[int, Decimal]:
    """The hours of a month by teamlid id."""
    rows = Maanduren.objects.filter(werkgebied=werkgebied, maand=maand)
    return dict(rows.values_list("teamlid_id", "uren"))


def _choose_functies(functies: Any, vandaag: date) -> tuple[Teamfunctie, ...]:
    """What somebody does now or soon; else what they did last."""
    alle = list(functies)
    nu = [functie for functie in alle if functie.eind is None or functie.eind > vandaag]
    return tuple(nu or sorted(alle, key=lambda functie: functie.eind)[-1:])


def _say_verklaringen(teamlid: Teamlid, vandaag: date) -> tuple[str, ...]:
    """What lacks or ends: "geen VOG", "VOG t/m 03-05-2027"; nothing where all is in order."""
    woorden = []
    for soort in Verklaringsoort:
        einden = [verklaring.eind for verklaring in teamlid.verklaringen.all() if verklaring.soort == soort]
        if not einden:
            woorden.append(f"geen {soort.label}")
            continue
        eind = max(eind or date.max for eind in einden)
        if eind <= vandaag + VOORUIT:
            hoe = "verlopen op" if eind <= vandaag else "t/m"
            woorden.append(f"{soort.label} {hoe} {eind - timedelta(days=1):%d-%m-%Y}")
    return tuple(woorden)


def _find_ending(toegang: Toegang, dag: date) -> Any:
    """The ids of the people who work here and of whom a statement ended by that day."""
    werkt = Teamfunctie.objects.visible_to(toegang, Recht.TEAM_BEHEREN).open_on(toegang.vandaag)
    rows = Teamverklaring.objects.verlopen_on(dag).filter(teamlid__in=werkt.values("teamlid"))
    return rows.order_by().values_list("teamlid", flat=True).distinct()


_VERLOPEND = Prepared(_find_ending)
