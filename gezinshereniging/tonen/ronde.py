"""The round of a month as the team sees it: what needs eyes, what may be confirmed together, what is done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet

from clients.domain.keuzes import Toewijzingrol
from clients.models import Toewijzing
from core.periode import Periode
from core.prepared import Prepared, read
from gezinshereniging.domain.keuzes import Dossierstatus, Mutatiesoort
from gezinshereniging.domain.ronde import (
    Bekeken,
    Reden,
    Rondeantwoord,
    Rondegroep,
    Rondetermijn,
    Stripmaand,
    find_redenen,
    find_volgende,
    is_overdue,
    make_strip,
)
from gezinshereniging.models import Aanvraag, Dossier, Looptijd, Maandronde, Mutatie, Rondedossier
from gezinshereniging.tonen.rondefeiten import read_gezien, read_rondefeiten
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang


@dataclass(frozen=True, slots=True)
class Rondedossierbeeld:
    """One dossier of a round with its reasons; ``wie_kijkt``: a colleague who is looking at it now, or empty."""

    rij: Rondedossier
    redenen: tuple[Reden, ...]
    termijnen: tuple[Rondetermijn, ...]
    wie_kijkt: str = ""

    @property
    def pk(self) -> int:
        """Of the row: how an answer names it."""
        return self.rij.pk

    @property
    def groep(self) -> Rondegroep | None:
        """Under which heading it stands: its most pressing reason."""
        return self.redenen[0].groep if self.redenen else None

    @property
    def is_te_laat(self) -> bool:
        """Whether "nothing changed" needs a reason."""
        return is_overdue(self.redenen)

    @property
    def volgende(self) -> Rondetermijn | None:
        """The nearest deadline with a day."""
        return next((termijn for termijn in self.termijnen if termijn.dag), None)


@dataclass(frozen=True, slots=True)
class Rondebeeld:
    """A whole round: to look at (the most pressing first), to confirm together, and done."""

    ronde: Maandronde
    te_doen: list[Rondedossierbeeld]
    overig: list[Rondedossierbeeld]
    klaar: list[Rondedossier]

    @property
    def te_zien(self) -> int:
        """How many need or needed eyes of their own."""
        return len(self.te_doen) + len(self.gezien)

    @property
    def gezien(self) -> list[Rondedossier]:
        """Those that somebody answered one by one."""
        return [rij for rij in self.klaar if rij.antwoord != Rondeantwoord.SAMEN]

    @property
    def minuten(self) -> int:
        """About how long the rest takes: a minute for each, as was measured."""
        return len(self.te_doen)

    def per_groep(self) -> list[tuple[Rondegroep, list[Rondedossierbeeld]]]:
        """What is to be looked at, under the heading of the most pressing reason."""
        groepen = [(groep, [beeld for beeld in self.te_doen if beeld.groep is groep]) for groep in Rondegroep]
        return [(groep, beelden) for groep, beelden in groepen if beelden]

    def find(self, pk: int | None) -> Rondedossierbeeld | None:
        """The dossier of that row, if it still waits for an answer."""
        return next((beeld for beeld in (*self.te_doen, *self.overig) if beeld.rij.pk == pk), None)


GETOOND = (
    "ronde", "antwoord", "reden", "op", "door__naam", "gepakt_tot", "gepakt_door__naam", "gezien_mutatie",
    "dossier__soort", "dossier__status", "dossier__geopend_op", "dossier__referent", "dossier__vergunning",
)  # fmt: skip
"""All that the page of a round shows of hundreds of dossiers; to make whole rows of them takes longer than to ask."""


def make_rondebeeld(toegang: Toegang, ronde: Maandronde) -> Rondebeeld:
    """Everything of a round that this person may see."""
    rijen: list[Rondedossier] = _RIJEN.rows(toegang, ronde.pk)
    for rij in rijen:
        rij.ronde = ronde
    open_rijen = [rij for rij in rijen if not rij.antwoord and rij.dossier.status != Dossierstatus.AFGESLOTEN]
    beelden = _make_beelden(toegang, ronde, open_rijen)
    groepen = list(Rondegroep)
    te_doen = [beeld for beeld in beelden if beeld.redenen]
    te_doen.sort(key=lambda beeld: groepen.index(beeld.redenen[0].groep))
    klaar = sorted((rij for rij in rijen if rij.antwoord), key=lambda rij: (rij.op, rij.pk))
    return Rondebeeld(ronde, te_doen, [beeld for beeld in beelden if not beeld.groep], klaar)


def _find_rijen(toegang: Toegang, ronde: int) -> QuerySet[Rondedossier]:
    """Those of a round, each with the name of its referent as ``naam``."""
    rijen: Any = Rondedossier.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(ronde=ronde)
    rijen = rijen.select_related("dossier", "gepakt_door", "door").only(*GETOOND)
    rijen = rijen.annotate(naam=F("dossier__referent__naam"))
    return rijen.order_by("dossier__referent__sorteersleutel", "dossier_id")


_RIJEN = Prepared(_find_rijen)


def _make_beelden(toegang: Toegang, ronde: Maandronde, rijen: list[Rondedossier]) -> list[Rondedossierbeeld]:
    feiten = read_rondefeiten([rij.dossier for rij in rijen], ronde)
    volgende = find_volgende(toegang.vandaag)
    return [
        Rondedossierbeeld(
            rij,
            find_redenen(feiten[rij.dossier_id], vandaag=toegang.vandaag, volgende=volgende),
            feiten[rij.dossier_id].termijnen,
            str(rij.gepakt_door) if is_taken(toegang, rij) else "",
        )
        for rij in rijen
    ]


def is_taken(toegang: Toegang, rij: Rondedossier) -> bool:
    """Whether a colleague is looking at it now."""
    return rij.gepakt_tot is not None and rij.gepakt_tot > toegang.nu and rij.gepakt_door_id != toegang.gebruiker_id


def find_own_mutatie(toegang: Toegang, rij: Rondedossier) -> Mutatie | None:
    """The latest thing that I recorded in this dossier since the round began; None: nothing yet."""
    mijn: list[Mutatie] = _EIGEN.rows(toegang, rij.dossier_id, rij.gezien_mutatie)
    return mijn[0] if mijn else None


def _find_own_mutaties(toegang: Toegang, dossier: int, sinds: int) -> QuerySet[Mutatie]:
    mijn: Any = Mutatie.objects.visible_to(toegang, Recht.DOSSIER_ZIEN)
    mijn = mijn.filter(dossier=dossier, gebruiker=toegang.gebruiker_id, pk__gt=sinds)
    return mijn.geldend().exclude(soort=Mutatiesoort.GEEN_WIJZIGING).order_by("-pk")[:1]


_EIGEN = Prepared(_find_own_mutaties)


def find_own_rondedossier(toegang: Toegang, dossier: Dossier) -> dict[str, Any] | None:
    """The row of this dossier in a round that I am going through, with what I recorded since; None: I am not."""
    rijen: Any = Rondedossier.objects.visible_to(toegang, Recht.DOSSIER_WIJZIGEN).filter(dossier=dossier)
    rijen = rijen.te_doen().filter(gepakt_door=toegang.gebruiker_id, gepakt_tot__gt=toegang.nu)
    rij = rijen.filter(ronde__afgerond_op__isnull=True).select_related("ronde").order_by("-pk").first()
    return rij and {"rij": rij, "eigen": find_own_mutatie(toegang, rij)}


def list_rondes(toegang: Toegang) -> QuerySet[Maandronde]:
    """The rounds of my locaties with how far they came, the newest first."""
    rondes: Any = Maandronde.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).select_related("locatie", "afgerond_door")
    geteld = rondes.annotate(
        aantal=Count("rondedossiers"), bekeken=Count("rondedossiers", filter=~Q(rondedossiers__antwoord=""))
    )
    return geteld.order_by("-maand", "locatie__sorteersleutel")


_OPEN_RONDES = Prepared(lambda toegang: list_rondes(toegang).open())  # type: ignore[attr-defined]


def list_open_rondes(toegang: Toegang) -> list[Any]:
    """Those of ``list_rondes`` that are not closed yet."""
    return _OPEN_RONDES.rows(toegang)


def list_zonder_ronde(toegang: Toegang) -> QuerySet[Locatie]:
    """My locaties where the round of this month has not begun."""
    begonnen = Maandronde.objects.filter(maand=toegang.vandaag.replace(day=1))
    mijn = Locatie.objects.visible_to(toegang, Recht.DOSSIER_WIJZIGEN)
    return mijn.exclude(pk__in=begonnen.values("locatie")).order_by("sorteersleutel")


@dataclass(frozen=True, slots=True)
class Compactbeeld:
    """One dossier as the round shows it beside the list: who, where each stands, what happened lately."""

    aanvragen: list[Aanvraag]
    mutaties: list[Mutatie]
    nieuw: frozenset[int]
    strip: tuple[Stripmaand, ...]


LAATSTE_MUTATIES, LAATSTE_MAANDEN = 5, 6


def make_compact(toegang: Toegang, rij: Rondedossier) -> Compactbeeld:
    """What one needs to know of a dossier to say whether something changed; ``nieuw``: since somebody last looked."""
    dossier = rij.dossier_id
    aanvragen, mutaties, looptijden, bekeken = read(
        _AANVRAGEN(toegang, dossier), _MUTATIES(toegang, dossier), _LOOPTIJDEN(dossier), _BEKEKEN(dossier)
    )
    laatste, gezien = list(mutaties), read_gezien(dossier, rij.ronde)
    return Compactbeeld(
        list(aanvragen),
        laatste,
        frozenset(mutatie.pk for mutatie in laatste if gezien and mutatie.pk > gezien.mutatie),
        _draw_strip(looptijden, bekeken, toegang.vandaag)[:LAATSTE_MAANDEN],
    )


def _find_aanvragen(toegang: Toegang, dossier: int) -> QuerySet[Aanvraag]:
    rijen = Aanvraag.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(procedure__dossier=dossier)
    return rijen.select_related("gezinslid__client", "procedure").order_by("-procedure__nummer", "gezinslid_id")


def _find_mutaties(toegang: Toegang, dossier: int) -> QuerySet[Mutatie]:
    rijen = Mutatie.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(dossier=dossier).geldend()
    return rijen.select_related("gebruiker").order_by("-op", "-pk")[:LAATSTE_MUTATIES]


def make_maandstrip(dossier: Dossier, vandaag: date) -> tuple[Stripmaand, ...]:
    """Every month of a dossier that somebody may see, the newest first: recorded, nothing changed, or not looked at."""
    looptijden, bekeken = read(_LOOPTIJDEN(dossier.pk), _BEKEKEN(dossier.pk))
    return _draw_strip(looptijden, bekeken, vandaag)


def _draw_strip(looptijden: Iterable[Any], rijen: Iterable[Any], vandaag: date) -> tuple[Stripmaand, ...]:
    open_in = [Periode(begin, eind) for begin, eind in looptijden if eind is None or eind > begin]
    bekeken = [Bekeken(Mutatiesoort(soort), maand or op, op, wie or "") for soort, op, wie, maand in rijen]
    return make_strip(open_in, bekeken, vandaag=vandaag)


def _find_bekeken(dossier: int) -> Any:
    rijen = Mutatie.objects.filter(dossier=dossier).niet_verbeterd()
    rijen = rijen.exclude(verbetert__soort=Mutatiesoort.GEEN_WIJZIGING).order_by("pk")
    return rijen.values_list("soort", "vastgelegd_op", "gebruiker__naam", "rondedossiers__ronde__maand")


_AANVRAGEN, _MUTATIES, _BEKEKEN = Prepared(_find_aanvragen), Prepared(_find_mutaties), Prepared(_find_bekeken)
_LOOPTIJDEN = Prepared(
    lambda dossier: Looptijd.objects.filter(dossier=dossier).order_by("begin").values_list("begin", "eind")
)


def list_begeleidervragen(toegang: Toegang, hoogstens: int) -> list[Mutatie]:
    """Open questions of the legal team about clients whom I guide; who leads a team, also of those whom nobody guides.

    The oldest first, so many at most.
    """
    return _BEGELEIDERVRAGEN.rows(toegang, hoogstens=hoogstens)


def _find_begeleidervragen(toegang: Toegang, *, hoogstens: int) -> QuerySet[Mutatie]:
    vragen: Any = Mutatie.objects.visible_to(toegang, Recht.DOSSIERSTAND_ZIEN).open_vragen()
    begeleid = Toewijzing.objects.open_on(toegang.vandaag)
    mijn = Q(dossier__referent__in=begeleid.filter(gebruiker=toegang.gebruiker_id).values("client"))
    if toegang.mag(Recht.CLIENT_TOEWIJZEN):
        mijn |= ~Q(dossier__referent__in=begeleid.values("client"))
    rijen = vragen.filter(mijn).select_related("dossier__referent", "gebruiker")
    return rijen.order_by("op", "pk")[:hoogstens]


_BEGELEIDERVRAGEN = Prepared(_find_begeleidervragen)


def count_vragen_per_begeleider(ronde: Maandronde, dag: date) -> dict[int, int]:
    """How many questions that were asked in this round still wait, by the id of the begeleider of the client."""
    gevraagd = Rondedossier.objects.filter(ronde=ronde, antwoord=Rondeantwoord.VRAAG)
    vragen = Mutatie.objects.open_vragen().filter(pk__in=gevraagd.values("mutatie"))
    begeleid: Any = Toewijzing.objects.open_on(dag).filter(rol=Toewijzingrol.BEGELEIDER)
    rijen = begeleid.filter(client__dossiers__mutaties__in=vragen, gebruiker__is_active=True).order_by()
    return dict(rijen.values_list("gebruiker").annotate(aantal=Count("client__dossiers__mutaties")))
