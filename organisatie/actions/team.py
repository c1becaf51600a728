"""The people of a team: who does what, which trainings and statements, and their hours."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.exceptions import PermissionDenied

from core.errors import Refused
from core.opslaan import require_known, save_versie
from core.periode import Periode, add_months
from organisatie.action import action
from organisatie.domain import Werkverband
from organisatie.models import (
    Gebruiker,
    Maanduren,
    Teamfunctie,
    Teamlid,
    Teamopleiding,
    Teamverklaring,
    Werkgebied,
)
from organisatie.rechten import Recht, Toegang

AccountHook = Callable[[Toegang, Teamlid], None]
_hooks: list[AccountHook] = []


def register_at_account(hook: AccountHook) -> AccountHook:
    """Register what follows when somebody of the team gets, changes or loses an account; it may refuse."""
    if hook not in _hooks:
        _hooks.append(hook)
    return hook


FUNCTIE_VELDEN = frozenset({"werkgebied", "functie", "verband", "is_hoofdfunctie", "begin", "eind", "uren_per_week"})


@action(Recht.TEAM_BEHEREN, on="werkgebied", feiten=False)
def teamlid_create(
    *,
    by: Toegang,
    werkgebied: Werkgebied,
    naam: str,
    talen: Sequence[str] = (),
    gebruiker: Gebruiker | None = None,
    **functie: Any,
) -> Teamlid:
    """Add somebody to the team with what they do; an account is not needed."""
    _require_account_in_reach(by, gebruiker)
    teamlid = Teamlid.objects.create(naam=naam.strip(), talen=list(talen), gebruiker=gebruiker)
    _store_functie(Teamfunctie(teamlid=teamlid, werkgebied=werkgebied), None, functie)
    _call_hooks(by, teamlid)
    return teamlid


@action(Recht.TEAM_BEHEREN, on="teamlid", feiten=False)
def teamlid_update(
    *, by: Toegang, teamlid: Teamlid, versie: int, naam: str, talen: Sequence[str], gebruiker: Gebruiker | None
) -> Teamlid:
    """Change the name, the languages, or the account with which somebody signs in."""
    _require_account_in_reach(by, gebruiker)
    save_versie(teamlid, versie, naam=naam.strip(), talen=list(talen), gebruiker=gebruiker)
    _call_hooks(by, teamlid)
    return teamlid


@action(Recht.TEAM_BEHEREN, on="teamlid", feiten=False)
def teamfunctie_create(*, by: Toegang, teamlid: Teamlid, werkgebied: Werkgebied, **functie: Any) -> Teamfunctie:
    """Give somebody of the team another function."""
    _require_in_reach(by, werkgebied)
    return _store_functie(Teamfunctie(teamlid=teamlid, werkgebied=werkgebied), None, functie)


@action(Recht.TEAM_BEHEREN, on="teamfunctie", feiten=False)
def teamfunctie_update(*, by: Toegang, teamfunctie: Teamfunctie, versie: int, **velden: Any) -> Teamfunctie:
    """Correct a function, or let it end."""
    if werkgebied := velden.get("werkgebied"):
        _require_in_reach(by, werkgebied)
    return _store_functie(teamfunctie, versie, velden)


@action(Recht.TEAM_BEHEREN, on="teamfunctie", feiten=False)
def teamfunctie_delete(*, by: Toegang, teamfunctie: Teamfunctie) -> None:
    """Take away a function that was entered by mistake; never the last one, which makes somebody of the team."""
    if not Teamfunctie.objects.filter(teamlid=teamfunctie.teamlid_id).exclude(pk=teamfunctie.pk).exists():
        raise Refused("Dit is de enige functie van deze persoon. Wijzig de functie of vul de laatste dag in.")
    Teamfunctie.objects.filter(pk=teamfunctie.pk).delete()


@action(Recht.TEAM_BEHEREN, on="teamlid", feiten=False)
def teamopleiding_create(
    *, by: Toegang, teamlid: Teamlid, werkgebied: Werkgebied, soort: str, afgerond_op: date, naam: str = ""
) -> Teamopleiding:
    """Record that somebody followed a training to its end."""
    _require_in_reach(by, werkgebied)
    _refuse_later(by, afgerond_op, "afgerond_op")
    return Teamopleiding.objects.create(
        teamlid=teamlid, werkgebied=werkgebied, soort=soort, naam=naam.strip(), afgerond_op=afgerond_op
    )


@action(Recht.TEAM_BEHEREN, on="opleiding", feiten=False)
def teamopleiding_delete(*, by: Toegang, opleiding: Teamopleiding) -> None:
    """Take away a training that was entered by mistake."""
    Teamopleiding.objects.filter(pk=opleiding.pk).delete()


@action(Recht.TEAM_BEHEREN, on="teamlid", feiten=False)
def teamverklaring_create(
    *, by: Toegang, teamlid: Teamlid, soort: str, begin: date, eind: date | None = None
) -> Teamverklaring:
    """Record a VOG or a promise of confidentiality, and until when it holds."""
    _refuse_later(by, begin, "begin")
    return Teamverklaring.objects.create(teamlid=teamlid, soort=soort, begin=begin, eind=eind)


@action(Recht.TEAM_BEHEREN, on="verklaring", feiten=False)
def teamverklaring_delete(*, by: Toegang, verklaring: Teamverklaring) -> None:
    """Take away a statement that was entered by mistake."""
    Teamverklaring.objects.filter(pk=verklaring.pk).delete()


@action(Recht.UREN_INVULLEN, on="teamlid", feiten=False)
def maanduren_set(*, by: Toegang, teamlid: Teamlid, werkgebied: Werkgebied, maand: date, uren: Decimal) -> Maanduren:
    """Say how many hours one worked in that month oneself; a second time changes it."""
    _refuse_later(by, maand, "maand")
    _require_working(werkgebied, maand, {teamlid.pk})
    _store_uren(werkgebied, maand, {teamlid.pk: uren})
    return Maanduren.objects.get(teamlid=teamlid, werkgebied=werkgebied, maand=maand)


@action(Recht.TEAM_BEHEREN, on="werkgebied", feiten=False)
def teamuren_set(*, by: Toegang, werkgebied: Werkgebied, maand: date, uren: Mapping[int, Decimal | None]) -> Werkgebied:
    """Store the hours of a whole team in that month, by teamlid id; None: not known, so not kept."""
    _refuse_later(by, maand, "maand")
    _require_working(werkgebied, maand, set(uren))
    _store_uren(werkgebied, maand, uren)
    return werkgebied


def _call_hooks(by: Toegang, teamlid: Teamlid) -> None:
    for hook in _hooks:
        hook(by, teamlid)


def _store_functie(functie: Teamfunctie, versie: int | None, velden: Mapping[str, Any]) -> Teamfunctie:
    """Store what was said of a function. Raises ``Refused`` where hours and footing do not fit."""
    require_known(dict(velden), FUNCTIE_VELDEN)
    verband = velden.get("verband", functie.verband)
    uren = velden.get("uren_per_week")
    if verband == Werkverband.BETAALD and uren is None:
        raise Refused("Vul in hoeveel uren per week deze persoon werkt.", veld="uren_per_week")
    if verband != Werkverband.BETAALD and uren is not None:
        raise Refused("Alleen een beroepskracht heeft vaste uren per week. Maak dit leeg.", veld="uren_per_week")
    if functie.pk:
        return save_versie(functie, versie, **velden)
    for naam, waarde in velden.items():
        setattr(functie, naam, waarde)
    functie.save(force_insert=True)
    return functie


def _store_uren(werkgebied: Werkgebied, maand: date, uren: Mapping[int, Decimal | None]) -> None:
    """Store, change or take away the hours of these people; what did not change is not written."""
    rows = Maanduren.objects.select_for_update().filter(werkgebied=werkgebied, maand=maand, teamlid__in=uren)
    bekend = {row.teamlid_id: row for row in rows}
    Maanduren.objects.filter(pk__in=[bekend[wie].pk for wie in bekend if uren[wie] is None]).delete()
    nieuw = []
    for wie, aantal in uren.items():
        if aantal is None:
            continue
        if wie not in bekend:
            nieuw.append(Maanduren(teamlid_id=wie, werkgebied=werkgebied, maand=maand, uren=aantal))
        elif bekend[wie].uren != aantal:
            save_versie(bekend[wie], None, uren=aantal)
    Maanduren.objects.bulk_create(nieuw)


def _require_working(werkgebied: Werkgebied, maand: date, wie: set[int]) -> None:
    """Raise ``Refused`` unless each of them had a function here in that month."""
    periode = Periode(maand, add_months(maand, 1))
    if Teamlid.objects.werkzaam_in(periode, werkgebied).filter(pk__in=wie).count() != len(wie):
        raise Refused("In deze maand was er geen functie bij dit team. Kies een andere maand.", veld="maand")


def _require_in_reach(by: Toegang, werkgebied: Werkgebied) -> None:
    """A function is given at a locatie of one's own."""
    if not Werkgebied.objects.visible_to(by, Recht.TEAM_BEHEREN).filter(pk=werkgebied.pk).exists():
        raise PermissionDenied("a locatie out of reach")


def _require_account_in_reach(by: Toegang, gebruiker: Gebruiker | None) -> None:
    """An account of a colleague of one's own locatie."""
    if gebruiker is not None:
        zichtbaar = Gebruiker.objects.visible_to(by, Recht.TEAM_BEHEREN)
        if not zichtbaar.filter(pk=gebruiker.pk).exists():
            raise Refused("Dit account hoort niet bij jouw locatie. Kies een account uit de lijst.", veld="gebruiker")


def _refuse_later(by: Toegang, dag: date, veld: str) -> None:
    """What has happened, happened today or before."""
    if dag > by.vandaag:
        raise Refused("Deze dag moet nog komen. Kies vandaag of een eerdere dag.", veld=veld)
