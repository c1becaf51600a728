"""One traject as its page and its card show it: where on the line, the rhythm, the list, the end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Prefetch, QuerySet, prefetch_related_objects
from django.utils.safestring import SafeString

from begeleiding.domain.einde import Einde, Voorstel, make_voorstel
from begeleiding.domain.keuzes import Stand
from begeleiding.domain.lijst import Telling, count_standen
from begeleiding.domain.traject import (
    Fasedeel,
    Stilte,
    Trajectregels,
    find_eind,
    find_maand,
    find_stil_sinds,
    list_fasen,
    list_stiltes,
    say_ritme,
)
from begeleiding.models import Traject, Warmeoverdracht
from begeleiding.tonen.lijn import Lijnbeeld, draw_lijn
from begeleiding.tonen.lijst import Groepbeeld, list_groepen
from clients.domain.keuzes import Vertrek
from clients.models import Client, Huisvesting, Lidmaatschap
from core.prepared import Prepared, read
from core.templatetags.weergave import aantal, dag_zonder_naam
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import Contactuitkomst
from spreekuur.models import Contact


@dataclass(frozen=True, slots=True)
class Fasebeeld:
    """One phase in words: its last day and its rhythm. ``is_nu``: today lies in it."""

    naam: str
    laatste_dag: date
    ritme: str
    is_nu: bool


@dataclass(frozen=True)
class Trajectbeeld:
    """One traject as it stands on ``vandaag``; ``contacten`` are the days of the contacts since it began."""

    traject: Traject
    regels: Trajectregels
    contacten: Sequence[date]
    groepen: Sequence[Groepbeeld]
    voorstel: Voorstel | None
    overdrachten: Sequence[Warmeoverdracht]
    vandaag: date

    @property
    def is_open(self) -> bool:
        """Whether nobody rounded it off."""
        return self.traject.afgerond_op is None

    @property
    def laatste_dag(self) -> date:
        """The last day of the agreed time."""
        return find_eind(self.traject.begin, self.regels) - timedelta(days=1)

    @property
    def peildag(self) -> date:
        """Until when it is looked at: today, or the day it ended."""
        return min(self.traject.afgerond_op or self.vandaag, self.vandaag)

    @property
    def maand(self) -> str:
        """In which month it is: "maand 3 van 24"."""
        return say_maand(self.traject.begin, self.regels, self.peildag)

    @property
    def fasen(self) -> list[Fasebeeld]:
        """The phases in words."""
        return [_make_fase(deel, self.vandaag) for deel in list_fasen(self.traject.begin, self.regels)]

    @property
    def stiltes(self) -> list[Stilte]:
        """When it was silent for longer than was agreed."""
        return list_stiltes(self.traject.begin, self.regels, self.contacten, self.peildag)

    @property
    def stil_sinds(self) -> date | None:
        """Since when a contact is due; None when all is well or the time is over."""
        laatste = max(self.contacten, default=None)
        return find_stil_sinds(self.traject.begin, self.regels, laatste, self.vandaag) if self.is_open else None

    @property
    def telling(self) -> Telling:
        """How far the list is."""
        return count_standen(rij.stand for groep in self.groepen for rij in groep.rijen)

    @property
    def woorden(self) -> str:
        """The picture in one sentence, for who does not see it."""
        laatste = max(self.contacten, default=None)
        delen = [
            f"{self.maand[0].upper()}{self.maand[1:]}",
            aantal(len(self.contacten), "contact,contacten"),
            f"het laatste op {dag_zonder_naam(laatste)}" if laatste else "nog geen contact",
            f"{len(self.stiltes)} keer langer stil dan afgesproken",
        ]
        return f"{', '.join(delen)}."

    def draw(self, termijnen: Iterable[date]) -> SafeString:
        """The whole time on one line, as a picture, with these deadlines and those of the list."""
        rijen = [rij for groep in self.groepen for rij in groep.rijen]
        uiterlijk = [rij.uiterlijk for rij in rijen if rij.uiterlijk and rij.stand == Stand.TE_DOEN]
        tot = find_eind(self.traject.begin, self.regels)
        lijn = Lijnbeeld(
            begin=self.traject.begin,
            regels=self.regels,
            contacten=self.contacten,
            stiltes=self.stiltes,
            termijnen=[dag for dag in (*uiterlijk, *termijnen) if self.traject.begin <= dag <= tot],
            nu=self.vandaag,
            woorden=self.woorden,
        )
        return draw_lijn(lijn)


def say_maand(begin: date, regels: Trajectregels, op: date) -> str:
    """In which month a traject is, in words."""
    maand = find_maand(begin, op)
    if maand == 0:
        return f"begint op {dag_zonder_naam(begin)}"
    if maand > regels.maanden:
        return f"na de {regels.maanden} maanden"
    return f"maand {maand} van {regels.maanden}"


def list_trajectbeelden(toegang: Toegang, client: Client) -> list[Trajectbeeld]:
    """The trajecten of this client: those that run first, then the newest. Asks the same of few and of many."""
    trajecten = _TRAJECTEN.rows(toegang, client.pk)
    if not trajecten:
        return []
    overdrachten = Warmeoverdracht.objects.select_related("partner").order_by("-op", "-pk")
    prefetch_related_objects(trajecten, Prefetch("overdrachten", overdrachten), "puntstanden__punt")
    sinds = min(traject.begin for traject in trajecten)
    contacten, overleden, wonen = map(
        list, read(_CONTACTEN(toegang, client.pk, sinds), _OVERLEDEN(client.pk), _WONEN(client.pk))
    )
    eindes = _make_eindes(trajecten, next(iter(overleden), None), wonen)
    groepen = list_groepen(client, trajecten, toegang.vandaag)
    beelden = [
        _make_beeld(traject, contacten, groepen[traject.pk], eindes[traject.pk], toegang.vandaag)
        for traject in trajecten
    ]
    return sorted(beelden, key=lambda b: (not b.is_open, -b.traject.begin.toordinal(), -b.traject.pk))


def _make_beeld(
    traject: Traject, contacten: Iterable[date], groepen: Sequence[Groepbeeld], einde: Einde, vandaag: date
) -> Trajectbeeld:
    regels, tot = traject.regels(), traject.afgerond_op or vandaag
    voorstel = make_voorstel(traject.begin, regels, einde, op=vandaag) if traject.afgerond_op is None else None
    return Trajectbeeld(
        traject=traject,
        regels=regels,
        contacten=[op for op in contacten if traject.begin <= op <= tot],
        groepen=groepen,
        voorstel=voorstel,
        overdrachten=list(traject.overdrachten.all()),
        vandaag=vandaag,
    )


def _find_trajecten(toegang: Toegang, client: int) -> QuerySet[Traject]:
    rows = Traject.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).filter(client=client).met_regels()
    return rows.select_related("gemeente")


def _find_contacten(toegang: Toegang, client: int, sinds: date) -> QuerySet[Any, Any]:
    """The days of the contacts since then; one that was tried in vain is none."""
    rows = Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN).of_client(client).filter(op__gte=sinds)
    return rows.exclude(uitkomst=Contactuitkomst.POGING).order_by("op", "pk").values_list("op", flat=True)


def _find_overleden(client: int) -> QuerySet[Any, Any]:
    rows = Lidmaatschap.objects.filter(client=client, vertrek=Vertrek.OVERLEDEN)
    return rows.order_by("eind").values_list("eind", flat=True)[:1]


def _find_wonen(client: int) -> QuerySet[Huisvesting]:
    return Huisvesting.objects.filter(client=client).order_by("begin", "pk")


_TRAJECTEN = Prepared(_find_trajecten)
_CONTACTEN = Prepared(_find_contacten)
_OVERLEDEN = Prepared(_find_overleden)
_WONEN = Prepared(_find_wonen)


def _make_eindes(
    trajecten: Iterable[Traject], overleden_op: date | None, wonen: Sequence[Huisvesting]
) -> dict[int, Einde]:
    """Per traject (id) what is known of leaving its gemeente and of dying."""
    gevonden = {}
    for traject in trajecten:
        hier = [h for h in wonen if h.gemeente_id == traject.gemeente_id]
        gevonden[traject.pk] = Einde(hier[-1].eind if hier else None, overleden_op)
    return gevonden


def _make_fase(deel: Fasedeel, vandaag: date) -> Fasebeeld:
    return Fasebeeld(
        naam=deel.fase.label,
        laatste_dag=deel.eind - timedelta(days=1),
        ritme=say_ritme(deel.ritme),
        is_nu=deel.begin <= vandaag < deel.eind,
    )
