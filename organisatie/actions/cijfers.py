"""The settings of a gemeente that its figures follow from."""

from datetime import date
from decimal import Decimal
from typing import Any

from core.errors import Refused, Stale
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.figuren import GROEPEN, follow_definitie
from organisatie.models import (
    Beginsaldo,
    Gemeente,
    Gemeentedefinitie,
    GepubliceerdCijfer,
    Registratie,
    Saldocorrectie,
    Taakstelling,
)
from organisatie.rechten import Recht, Toegang

VELDEN = frozenset(
    {
        *("maanden_begeleiding", "maanden_infopunt", "volwassen_vanaf", "traject_vanaf", "huisvestingsdatum"),
        *("vestiging_tot", "op_orde_tot", "ritme_vestiging", "ritme_op_orde", "ritme_zelfredzaam"),
    }
)


@action(Recht.DEFINITIE_BEHEREN, on="gemeente", feiten=False)
def taakstelling_set(
    *, by: Toegang, gemeente: Gemeente, jaar: int, helft: int, aantal: int, versie: int | None = None
) -> Taakstelling:
    """Store how many people the gemeente must house in this half-year: the first time, or anew.

    ``versie`` is what the form was opened with: 0 when there was nothing yet, None to skip the comparison.
    """
    sleutel = {"gemeente": gemeente, "jaar": jaar, "helft": helft}
    row = Taakstelling.objects.filter(**sleutel).first()
    return _set(row, versie, Taakstelling, sleutel, aantal=aantal)


@action(Recht.DEFINITIE_BEHEREN, on="gemeente", feiten=False)
def beginsaldo_set(*, by: Toegang, gemeente: Gemeente, jaar: int, saldo: int, versie: int | None = None) -> Beginsaldo:
    """Store the one opening balance, on 1 January of ``jaar``; every later balance is computed from it."""
    row = Beginsaldo.objects.filter(gemeente=gemeente).first()
    return _set(row, versie, Beginsaldo, {"gemeente": gemeente}, jaar=jaar, saldo=saldo)


@action(Recht.DEFINITIE_BEHEREN, on="gemeente", feiten=False)
def saldocorrectie_create(*, by: Toegang, gemeente: Gemeente, op: date, aantal: int, reden: str) -> Saldocorrectie:
    """Correct the balance on a day, with the reason that the gemeente reads."""
    return Saldocorrectie.objects.create(gemeente=gemeente, op=op, aantal=aantal, reden=reden)


@action(Recht.DEFINITIE_BEHEREN, on="gemeente", feiten=False)
def gemeentedefinitie_create(
    *,
    by: Toegang,
    gemeente: Gemeente,
    begin: date,
    maanden_begeleiding: int,
    maanden_infopunt: int,
    volwassen_vanaf: int,
    traject_vanaf: int | None,
    huisvestingsdatum: str,
    **begeleiding: int,
) -> Gemeentedefinitie:
    """Start a new way of counting on a day; the one before ends that day, a later one keeps its own begin.

    ``begeleiding``: vestiging_tot, op_orde_tot (months) and ritme_vestiging, ritme_op_orde, ritme_zelfredzaam (days).
    """
    definitie = store_definitie(
        gemeente,
        begin,
        maanden_begeleiding=maanden_begeleiding,
        maanden_infopunt=maanden_infopunt,
        volwassen_vanaf=volwassen_vanaf,
        traject_vanaf=traject_vanaf,
        huisvestingsdatum=huisvestingsdatum,
        **begeleiding,
    )
    follow_definitie(by, gemeente)
    return definitie


def store_definitie(gemeente: Gemeente, begin: date, **velden: Any) -> Gemeentedefinitie:
    """Store a way of counting between the one before and the one after it; nothing follows yet."""
    require_known(velden, VELDEN)
    rows = Gemeentedefinitie.objects.select_for_update().filter(gemeente=gemeente)
    if rows.filter(begin=begin).exists():
        raise Refused("Op deze dag begint al een definitie. Kies een andere dag.", veld="begin")
    vorige = rows.open_on(begin).first()
    volgende = rows.filter(begin__gt=begin).order_by("begin").first()
    if vorige is not None:
        save_versie(vorige, None, eind=begin)
    eind = volgende.begin if volgende else None
    return Gemeentedefinitie.objects.create(gemeente=gemeente, begin=begin, eind=eind, **velden)


@action(Recht.DEFINITIE_BEHEREN, on="gemeente", feiten=False)
def registratie_create(
    *, by: Toegang, gemeente: Gemeente, groep: str, begin: date, eind: date | None = None
) -> Registratie:
    """Say that the gemeente keeps this group of figures from a day on: nothing inside then means 0."""
    if groep not in GROEPEN:
        raise Refused("Kies een van de mogelijkheden uit de lijst.", veld="groep")
    return Registratie.objects.create(gemeente=gemeente, groep=groep, begin=begin, eind=eind)


@action(Recht.DEFINITIE_BEHEREN, on="registratie", feiten=False)
def registratie_end(*, by: Toegang, registratie: Registratie, eind: date) -> Registratie:
    """Say that this is no longer kept from the day ``eind`` on: after it figures are a dash."""
    if eind <= registratie.begin:
        raise Refused("Het bijhouden kan niet stoppen voordat het begon. Kies een latere dag.", veld="laatste_dag")
    return save_versie(registratie, None, eind=eind)


@action(Recht.DEFINITIE_BEHEREN, on="gemeente", feiten=False)
def gepubliceerd_create(
    *, by: Toegang, gemeente: Gemeente, code: str, jaar: int, waarde: Decimal | int, bron: str
) -> GepubliceerdCijfer:
    """Keep a figure as it was once printed, with where it stands; it is shown beside what is counted."""
    return GepubliceerdCijfer.objects.create(gemeente=gemeente, code=code, jaar=jaar, waarde=waarde, bron=bron)


def _set(row: Any, versie: int | None, model: Any, sleutel: dict[str, Any], **velden: Any) -> Any:
    """Store a setting of which there is at most one: make it, or change what the form was opened with."""
    if row is None:
        return model.objects.create(**sleutel, **velden)
    if versie == 0:
        raise Stale(row)
    return save_versie(row, versie, **velden)
