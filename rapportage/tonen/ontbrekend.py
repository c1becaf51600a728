"""What is missing in the facts of a year, as a to-do list: what, who can fill it in, and where.

Handed out before January, it keeps the report from being late. A gemeente reads only what is not about people.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from clients.domain.keuzes import Geslacht, Leeftijdsgroep
from clients.domain.landen import ONBEKEND
from clients.models import Bewoning, Huisvesting, Woning
from core.periode import Periode
from core.templatetags.weergave import dag
from organisatie.models import Beginsaldo, Gemeente, Gemeentedefinitie, Saldocorrectie, Taakstelling
from organisatie.rechten import Recht, Toegang
from rapportage.indicator import Rijen
from rapportage.rekenen import Jaarstaat, find_telperiode
from spreekuur.models import Contact, Zitting

MEESTE_LINKS = 10
TEAM, LEIDING = "begeleiders", "teamleider"


@dataclass(frozen=True, slots=True)
class Plekbeeld:
    """Where something missing is filled in."""

    tekst: str
    url: str


@dataclass(frozen=True, slots=True)
class Ontbrekendbeeld:
    """One thing that is missing. ``aantal``: how many rows; ``elders``: how many of them this person cannot open."""

    wat: str
    wie: str
    aantal: int = 1
    plekken: tuple[Plekbeeld, ...] = ()
    elders: int = 0
    is_vraag: bool = True  # False: good to know, nothing needs to be done

    @property
    def meer(self) -> int:
        """How many of the rows that this person can open have no link here."""
        return self.aantal - self.elders - len(self.plekken) if self.aantal > 1 else 0


@dataclass(frozen=True, slots=True)
class _Zoekbeeld:
    """What the search for gaps needs to know."""

    toegang: Toegang
    staat: Jaarstaat
    periode: Periode

    @property
    def gemeente(self) -> Gemeente:
        return self.staat.gemeente

    def find_counted(self, code: str, deel: str, cel: str) -> int | None:
        """How many stand in this cell of the year; None where the page did not count this breakdown."""
        cellen = self.staat.cijfers[code].uitsplitsingen.get(deel)
        return None if cellen is None else int(cellen.get(cel, 0))


def list_ontbrekend(toegang: Toegang, staat: Jaarstaat, *, met_personen: bool) -> list[Ontbrekendbeeld]:
    """All that is missing, the settings first; without ``met_personen`` nothing that is about people."""
    zoek = _Zoekbeeld(toegang, staat, find_telperiode(staat.jaar, staat.stand))
    gevonden = list(_find_settings(zoek))
    if met_personen:
        for groep, zoekers in _PER_GROEP.items():
            if groep in staat.groepen:
                gevonden += [gat for zoeker in zoekers for gat in zoeker(zoek)]
    return gevonden


def _find_settings(zoek: _Zoekbeeld) -> Iterator[Ontbrekendbeeld]:
    plek: tuple[Plekbeeld, ...] = ()
    if zoek.gemeente.pk in zoek.toegang.gemeenten(Recht.DEFINITIE_BEHEREN):
        url = reverse("organisatie:gemeente-detail", args=[zoek.gemeente.pk])
        plek = (Plekbeeld(f"Instellingen van {zoek.gemeente}", url),)
    if not zoek.staat.groepen:
        yield Ontbrekendbeeld("Er staat niet welke cijfers dit jaar worden bijgehouden.", LEIDING, plekken=plek)
        return
    if not Gemeentedefinitie.objects.filter(gemeente=zoek.gemeente).open_on(zoek.periode.begin).exists():
        yield Ontbrekendbeeld(
            "Er is niet ingevuld hoe deze gemeente telt. Nu geldt: 18 jaar is volwassen.", LEIDING, plekken=plek
        )
    if "taakstelling" in zoek.staat.groepen:
        yield from (Ontbrekendbeeld(wat, LEIDING, plekken=plek) for wat in _find_balance(zoek))


def _find_balance(zoek: _Zoekbeeld) -> Iterator[str]:
    jaar, stand = zoek.staat.jaar, zoek.staat.stand
    ingevuld = set(Taakstelling.objects.filter(gemeente=zoek.gemeente).values_list("jaar", "helft"))
    helften = {1: "eerste", 2: "tweede"}
    for helft, woord in helften.items():
        if (jaar, helft) not in ingevuld and stand >= date(jaar, 1 if helft == 1 else 7, 1):
            yield f"De taakstelling van het {woord} half jaar van {jaar} is niet ingevuld."
    begin = Beginsaldo.objects.filter(gemeente=zoek.gemeente).first()
    if begin is None:
        yield "Het eerste saldo is niet ingevuld: daarom is er geen saldo en geen getal bij te huisvesten."
        return
    jaren = {y for y, _ in ingevuld}
    for eerder in range(begin.jaar, jaar):
        if eerder not in jaren:
            yield f"De taakstelling van {eerder} is niet ingevuld: daarom is het saldo van {jaar} onbekend."
    if Saldocorrectie.objects.filter(gemeente=zoek.gemeente, op__lte=date(begin.jaar, 1, 1)).exists():
        yield f"Een correctie van 1 januari {begin.jaar} of eerder telt niet mee: zij zit al in het eerste saldo."


def _find_housed(zoek: _Zoekbeeld) -> Iterator[Ontbrekendbeeld]:
    mensen = Huisvesting.objects.in_gemeente(zoek.gemeente)
    gehuisvest = mensen.gehuisvest_in(zoek.periode)
    vragen: tuple[tuple[str, str, Q], ...] = (
        ("De leeftijd is niet zeker.", "leeftijdsgroep", Q(leeftijdsgroep=Leeftijdsgroep.ONBEKEND)),
        ("Het geslacht is onbekend.", "geslacht", Q(client__geslacht=Geslacht.ONBEKEND)),
        ("De nationaliteit is onbekend.", "nationaliteit", Q(client__nationaliteit=ONBEKEND)),
    )
    for wat, deel, gat in vragen:
        rows = gehuisvest.met_leeftijdsgroep().filter(gat)
        aantal = zoek.find_counted("gehuisvest", deel, "onbekend")
        yield from _find_of_clients(
            zoek, f"{wat} Vul dit aan bij de cliënt.", rows, _lead_to_client_update, aantal=aantal
        )
    zonder_datum = mensen.zonder_teldatum_in(zoek.periode)
    yield from _find_of_clients(
        zoek,
        "De datum die telt, is niet ingevuld: deze huisvesting telt nog niet mee.",
        zonder_datum,
        _lead_to_huisvesting_update,
    )
    zonder_woning = gehuisvest.filter(~Exists(Bewoning.objects.filter(huisvesting=OuterRef("pk"))))
    yield from _find_of_clients(
        zoek, "Er staat niet in welke woning iemand woont.", zonder_woning, _lead_to_bewoning_create
    )


def _find_homes(zoek: _Zoekbeeld) -> Iterator[Ontbrekendbeeld]:
    woningen = Woning.objects.in_gemeente(zoek.gemeente)
    zonder_dag = woningen.filter(beschikbaar_vanaf__isnull=True)
    vragen = (
        (
            "De verhuurder van de woning is niet ingevuld.",
            woningen.beschikbaar_in(zoek.periode).filter(verhuurder=None),
        ),
        ("Er staat niet vanaf wanneer de woning beschikbaar was: zij telt in geen enkel jaar mee.", zonder_dag),
    )
    for wat, rows in vragen:
        yield from _list_rows(zoek, wat, rows, wie=LEIDING, recht=Recht.CLIENT_ZIEN, plek=_lead_to_woning_update)


def _find_visitors(zoek: _Zoekbeeld) -> Iterator[Ontbrekendbeeld]:
    rows = Contact.objects.geteld_in(zoek.periode, zoek.gemeente).unknown_visitors()
    wat = "Contacten met een onbekende bezoeker. Weet je later wie het was? Koppel het contact dan."
    yield from _list_rows(
        zoek, wat, rows, wie=TEAM, recht=Recht.CONTACT_ZIEN, plek=_lead_to_contact_detail, is_vraag=False
    )


def _find_hours(zoek: _Zoekbeeld) -> Iterator[Ontbrekendbeeld]:
    rows = Zitting.objects.filter(
        spreekuur__gemeente=zoek.gemeente,
        datum__gte=zoek.periode.begin,
        datum__lt=zoek.periode.eind,
        aanwezigheden__isnull=True,
    ).select_related("spreekuur")
    wat = "Er staat niet welke helpers er op het spreekuur waren: daarom telt het geen uren."
    yield from _list_rows(zoek, wat, rows, wie=LEIDING, recht=Recht.ZITTING_WIJZIGEN, plek=_lead_to_zitting_update)


def _find_of_clients(
    zoek: _Zoekbeeld, wat: str, rows: Rijen, plek: Callable[[Any], Plekbeeld], *, aantal: int | None = None
) -> Iterator[Ontbrekendbeeld]:
    rows = rows.select_related("client")
    return _list_rows(zoek, wat, rows, wie=TEAM, recht=Recht.CLIENT_ZIEN, plek=plek, aantal=aantal)


def _list_rows(
    zoek: _Zoekbeeld,
    wat: str,
    rows: Rijen,
    *,
    wie: str,
    recht: Recht,
    plek: Callable[[Any], Plekbeeld],
    is_vraag: bool = True,
    aantal: int | None = None,
) -> Iterator[Ontbrekendbeeld]:
    """One item for these rows, with a link for each of the first that this person may open; none without rows.

    ``aantal``: how many there are, where that was counted already.
    """
    aantal = rows.count() if aantal is None else aantal
    if aantal:
        zichtbaar = rows.filter(pk__in=rows.model._default_manager.visible_to(zoek.toegang, recht).values("pk"))
        plekken = tuple(plek(row) for row in zichtbaar.order_by("pk")[:MEESTE_LINKS])
        yield Ontbrekendbeeld(wat, wie, aantal, plekken, aantal - zichtbaar.count(), is_vraag)


def _lead_to_client_update(row: Any) -> Plekbeeld:
    return Plekbeeld(row.client.naam, reverse("clients:client-update", args=[row.client_id]))


def _lead_to_bewoning_create(row: Any) -> Plekbeeld:
    return Plekbeeld(row.client.naam, reverse("clients:bewoning-create", args=[row.pk]))


def _lead_to_huisvesting_update(row: Any) -> Plekbeeld:
    return Plekbeeld(row.client.naam, reverse("clients:huisvesting-update", args=[row.pk]))


def _lead_to_woning_update(row: Any) -> Plekbeeld:
    return Plekbeeld(str(row), reverse("clients:woning-update", args=[row.pk]))


def _lead_to_contact_detail(row: Any) -> Plekbeeld:
    return Plekbeeld(f"Contact van {dag(row.op)}", reverse("spreekuur:contact-detail", args=[row.pk]))


def _lead_to_zitting_update(row: Any) -> Plekbeeld:
    return Plekbeeld(f"{dag(row.datum)}, {row.spreekuur.plaats}", reverse("spreekuur:zitting-update", args=[row.pk]))


_PER_GROEP: dict[str, tuple[Callable[[_Zoekbeeld], Iterator[Ontbrekendbeeld]], ...]] = {
    "huisvesting": (_find_housed,),
    "woningen": (_find_homes,),
    "contacten": (_find_visitors,),
    "spreekuur-uren": (_find_hours,),
}
