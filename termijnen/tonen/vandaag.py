"""What *Vandaag* shows of deadlines: mine, how many wait in the team, and the mails that did not go out."""

from collections import Counter
from datetime import date, timedelta
from typing import Any
from urllib.parse import quote_plus

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.urls import reverse

from core.gemis import Blad, Gemisregel, Gemisrijen, Gevonden
from core.post import Berichtstand
from core.prepared import Prepared, read
from organisatie.rechten import Recht, Toegang
from termijnen.domain import Grensdagen, Handeling, Termijngroep, find_grensdagen
from termijnen.models import Dagbericht, Termijn, Termijnhandeling
from termijnen.tonen.drukte import ask_verdeling
from termijnen.tonen.eigenaar import keep_unowned
from termijnen.tonen.groepen import VOLGORDE, count_per, find_this_month
from termijnen.tonen.werklijst import (
    Termijnbeeld,
    keep_now,
    keep_running,
    keep_unknown,
    keep_work,
    list_termijnbeelden,
    make_termijnbeeld,
    put_in_order,
    read_open_work,
)

MIJN = 8
GEZIEN_DAGEN = 7
MIJN_VOORUIT = timedelta(days=14)
ZONDER_EIGENAAR = 5
"""So many deadlines that nobody takes care of stand on top; the rest is one click away."""
GETELD = {
    Termijngroep.TE_LAAT: "de laatste dag is voorbij",
    Termijngroep.DEZE_WEEK: "de komende zeven dagen",
    Termijngroep.DEZE_MAAND: "daarna, binnen een maand",
}
POST = 10
POST_DAGEN = 7


def list_my_termijnen(toegang: Toegang) -> list[Termijnbeeld]:
    """My own deadlines that are late or come within two weeks, the most urgent ones."""
    werk = read_open_work(toegang)
    if not any(werk):
        return []
    return list_termijnbeelden(toegang, _MIJN.rows(toegang, toegang.vandaag + MIJN_VOORUIT, *werk))


def _find_mine(toegang: Toegang, tot: date, *werk: Any) -> QuerySet[Termijn]:
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).filter(keep_work(*werk), laatste__isnull=False)
    rows = put_in_order(keep_now(rows, tot, toegang.vandaag), toegang.vandaag)
    return rows.select_related("client")[:MIJN]


_MIJN = Prepared(_find_mine)


def list_unowned(toegang: Toegang) -> tuple[list[Termijnbeeld], int]:
    """What nobody takes care of and is late or comes within a month: the most urgent first, and how many more."""
    aantal = sum(n for wie, groep, n in read(ask_verdeling(toegang))[0] if wie is None and groep in GETELD)
    eerste = _VAN_NIEMAND.rows(toegang, find_grensdagen(toegang.vandaag)) if aantal else []
    return [make_termijnbeeld(rij, toegang.vandaag) for rij in eerste], aantal - len(eerste)


def _find_unowned(toegang: Toegang, dagen: Grensdagen) -> QuerySet[Termijn]:
    rows = find_this_month(toegang, dagen).filter(keep_unowned(toegang), groep__in=GETELD)
    unowned: QuerySet[Termijn] = rows.select_related("client").order_by(*VOLGORDE)[:ZONDER_EIGENAAR]
    return unowned


_VAN_NIEMAND = Prepared(_find_unowned)


def list_tellers(toegang: Toegang) -> list[dict[str, Any]]:
    """How many deadlines of the locatie are late, come soon, are unknown, or got a new rule."""
    verdeling, per_aard, per_gevaar = map(list, read(ask_verdeling(toegang), _ONBEKEND(toegang), _NIEUW(toegang)))
    groepen: Counter[str] = Counter()
    for _, groep, aantal in verdeling:
        groepen[groep] += aantal
    onbekend, nieuw = (sum(aantal for _, aantal in telling) for telling in (per_aard, per_gevaar))
    onveilig = dict(per_gevaar).get(True, 0)
    lijst = f"{reverse('termijnen:termijn-list')}?van=alle"
    regels = reverse("termijnen:regelacceptatie-list")
    tellers = [
        _make_teller(f"Termijnen {groep}", groepen[groep], f"{lijst}&groep={quote_plus(groep)}", uitleg)
        for groep, uitleg in GETELD.items()
    ]
    tellers.append(_make_teller("Termijnen onbekend", onbekend, f"{lijst}&stand=onbekend", "er ontbreekt een gegeven"))
    if onveilig:
        uitleg = "een regel is verbeterd: kijk dit vandaag na"
        tellers.insert(0, _make_teller("Termijnen waarvan de oude dag te laat is", onveilig, regels, uitleg))
    if nieuw:
        uitleg = "de wet veranderde, of een regel is verbeterd"
        tellers.append(_make_teller("Nieuwe regels te bekijken", nieuw, regels, uitleg))
    return tellers


def _count_unknown(toegang: Toegang) -> Any:
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).filter(keep_unknown())
    return count_per(rows, "aard")


def _count_nieuwe_regels(toegang: Toegang) -> Any:
    """How many deadlines wait for a look at a newer rule, by whether the stored day is to come and not safe."""
    gevaar = Q(is_onveilig=True) & (Q(laatste__isnull=True) | Q(laatste__gte=toegang.vandaag))
    rows: Any = Termijn.objects.visible_to(toegang, Recht.REGEL_ACCEPTEREN)
    return count_per(rows.met_nieuwe_regel().annotate(gevaar=gevaar), "gevaar")


_ONBEKEND, _NIEUW = Prepared(_count_unknown), Prepared(_count_nieuwe_regels)


def _make_teller(label: str, aantal: int, url: str, uitleg: str) -> dict[str, Any]:
    return {"label": label, "aantal": aantal, "url": url, "uitleg": uitleg}


def list_unsent(toegang: Toegang) -> QuerySet[Dagbericht]:
    """Mails of the past week that were refused, or that may not have arrived; the newest first."""
    rows = Dagbericht.objects.filter(
        stand__in=[Berichtstand.GEWEIGERD, Berichtstand.BEZIG],
        op__gt=toegang.vandaag - timedelta(days=POST_DAGEN),
        op__lte=toegang.vandaag,
    )
    return rows.select_related("ontvanger").order_by("-op", "pk")[:POST]


def find_niet_gedaan(toegang: Toegang, blad: Blad) -> Gevonden:
    """Deadlines that somebody took up over a week ago and that are still open, those taken up longest ago first."""
    return _NIET_GEDAAN.find_regels(
        [toegang, toegang.vandaag - timedelta(days=GEZIEN_DAGEN)],
        blad,
        lambda termijnen: [
            Gemisregel(rij.client, rij.wat, reverse("termijnen:termijn-detail", args=[rij.pk]), rij.gezien_op)
            for rij in termijnen
        ],
    )


def _find_niet_gedaan(toegang: Toegang, voor: date) -> QuerySet[Termijn]:
    gezien = Termijnhandeling.objects.geldend().filter(sleutel=OuterRef("pk"), soort=Handeling.GEZIEN)
    rows: Any = keep_running(Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN), toegang.vandaag)
    rows = rows.annotate(gezien_op=Subquery(gezien.order_by("-op").values("op")[:1])).filter(gezien_op__lt=voor)
    niet_gedaan: QuerySet[Termijn] = rows.select_related("client").order_by("gezien_op", "pk")
    return niet_gedaan


_NIET_GEDAAN = Gemisrijen(_find_niet_gedaan)
