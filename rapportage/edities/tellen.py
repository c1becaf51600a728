"""Count a year as an edition counts it: on a day, with its opening balance from the edition before, and checked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.periode import Periode
from organisatie.models import Gemeente
from rapportage.controles import Controle, find_outside_registratie, list_controles
from rapportage.edities.helft import take_second_half
from rapportage.edities.inhoud import Gecontroleerd, Kop, Waarden, make_inhoud
from rapportage.edities.periode import Editiedeel
from rapportage.edities.rijen import Rijenlijst, list_rijen
from rapportage.edities.wanneer import say_veld
from rapportage.indicator import AfgeleideFiguur
from rapportage.indicatoren.register import GETELD
from rapportage.models import Editie
from rapportage.rekenen import Cijfer, Jaarstaat, count_jaarstaten, find_telperiode, is_registered
from rapportage.tonen.beeld import show_whole
from rapportage.tonen.paginas import list_definities


@dataclass(frozen=True, slots=True)
class Editietelling:
    """The figures of a period, as they are fixed when somebody says so."""

    staat: Jaarstaat
    controles: tuple[Controle, ...]
    opening: Mapping[str, Any] | None

    @property
    def fout(self) -> list[Controle]:
        """The checks that fail."""
        return [controle for controle in self.controles if controle.klopt is False]


def find_stand(jaar: int, deel: Editiedeel, vandaag: date) -> date:
    """The day of counting: the last day of a half-year, or today for a year that is over."""
    return deel.find_laatste_dag(jaar) if deel is Editiedeel.EERSTE_HELFT else vandaag


def find_last_editie(gemeente: Gemeente, jaar: int, deel: Editiedeel = Editiedeel.JAAR) -> Editie | None:
    """The newest edition of a gemeente about a period."""
    return Editie.objects.filter(gemeente=gemeente, jaar=jaar, deel=deel.value).order_by("-versie").first()


def find_editieperiode(jaar: int, deel: Editiedeel, stand: date) -> Periode:
    """The days that an edition counts."""
    return Periode(deel.find_eerste_dag(jaar), find_telperiode(jaar, stand).eind)


def count_editie(
    gemeente: Gemeente,
    jaar: int,
    stand: date,
    opening: Mapping[str, Any] | None,
    deel: Editiedeel = Editiedeel.JAAR,
) -> Editietelling:
    """Count the year up to and including ``stand``; ``opening`` is what ``find_opening`` gave."""
    staat = count_jaarstaten(gemeente, [jaar], stand, uit_rijen=True)[jaar]
    controles = [] if opening is None else [_check_opening(staat, opening)]
    if opening is not None:
        staat = _begin_with(staat, opening["saldo"] + staat.saldo.correctie_begin)
    if deel is Editiedeel.TWEEDE_HELFT:
        half = count_jaarstaten(gemeente, [jaar], Editiedeel.EERSTE_HELFT.find_laatste_dag(jaar))[jaar]
        staat, controles = take_second_half(staat, half), []
    beeld = show_whole(staat)
    controles += [*list_controles(beeld, None), *find_outside_registratie(gemeente, beeld)]
    return Editietelling(staat, tuple(controles), opening)


def find_opening(vorige: Editie | None, inhoud: Waarden | None) -> dict[str, Any] | None:
    """The balance with which the edition before closed; None when there is none, or when it was not known."""
    if vorige is None or inhoud is None:
        return None
    saldo = next((cijfer["waarde"] for cijfer in inhoud["cijfers"] if cijfer["code"] == "saldo-eind"), None)
    return None if saldo is None else {"jaar": vorige.jaar, "versie": vorige.versie, "saldo": saldo}


def build_inhoud(
    kop: Kop, gemeente: Gemeente, opening: Mapping[str, Any] | None, toelichtingen: Mapping[str, str]
) -> tuple[Waarden, dict[str, Rijenlijst], Editietelling]:
    """Count, find the rows, and put together what is fixed; safe to do again: the same rows give the same values.

    ``toelichtingen``: why a failed check is right so, by its field (``say_veld``).
    """
    telling = count_editie(gemeente, kop.jaar, kop.stand, opening, kop.deel)
    rijen = list_all_rijen(telling.staat, find_editieperiode(kop.jaar, kop.deel, kop.stand))
    inhoud = make_inhoud(
        kop,
        telling.staat,
        definities=list_definities(gemeente, kop.jaar),
        controles=[
            Gecontroleerd(c, toelichtingen.get(say_veld(c.naam), "") if c.klopt is False else "")
            for c in telling.controles
        ],
        rijen=rijen,
        opening=opening,
    )
    return inhoud, rijen, telling


def list_all_rijen(staat: Jaarstaat, periode: Periode) -> dict[str, Rijenlijst]:
    """The rows of every figure that is registered, in this period."""
    return {
        indicator.code: list_rijen(indicator, periode, staat.gemeente)
        for indicator in GETELD
        if indicator.code in staat.cijfers and staat.cijfers[indicator.code].waarde is not None
    }


def _check_opening(staat: Jaarstaat, opening: Mapping[str, Any]) -> Controle:
    begin = opening["saldo"] + staat.saldo.correctie_begin
    return Controle(
        f"Saldo op 1 januari {staat.jaar} volgt uit editie {opening['versie']} van {opening['jaar']}",
        begin,
        staat.saldo.begin,
        klopt=None if staat.saldo.begin is None else begin == staat.saldo.begin,
        uitleg=f"Verschilt het? Dan is {opening['jaar']} later veranderd. Maak eerst daarvan een nieuwe editie.",
    )


def _begin_with(staat: Jaarstaat, begin: int) -> Jaarstaat:
    """The same year with another balance on its first day, and all that follows from it."""
    saldo = replace(staat.saldo, begin=begin)
    cijfers = {
        code: Cijfer(cijfer.figuur, cijfer.figuur.uit(saldo, staat.waarde))
        if isinstance(cijfer.figuur, AfgeleideFiguur) and is_registered(cijfer.figuur, staat.groepen)
        else cijfer
        for code, cijfer in staat.cijfers.items()
    }
    return replace(staat, saldo=saldo, cijfers=cijfers)
