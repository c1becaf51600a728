"""The page of one dossier: who stands where, what happened, papers, the home that is needed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from clients.models import Client
from core.tekst import join_words
from gezinshereniging.domain.keuzes import (
    Afsluitreden,
    Dossiersoort,
    Mutatiesoort,
    Stukstand,
    Vertraging,
)
from gezinshereniging.domain.verloop import ONDERWEG
from gezinshereniging.domain.weigeren import why_no_correctie
from gezinshereniging.models import Dossier, Mutatie, Procedure, Stuk, Woonvraag
from gezinshereniging.tonen.raster import Rasterbeeld, count_open, make_raster
from organisatie.rechten import Recht, Toegang

MEESTE = 20
"""So many mutaties stand on the page of the dossier; the others on a page of their own."""
BRIEVEN = frozenset(
    {
        Mutatiesoort.BRIEF, Mutatiesoort.ONTVANGEN, Mutatiesoort.STUKKEN_GEVRAAGD, Mutatiesoort.TERMIJN_VERLENGD,
        Mutatiesoort.INWILLIGING, Mutatiesoort.AFWIJZING, Mutatiesoort.ONDERZOEK,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutatiebeeld:
    """One line of what happened. ``is_verbeterd``: another line took its place."""

    rij: Mutatie
    wie: tuple[Client, ...]
    is_verbeterd: bool
    kan_verbeteren: bool

    @property
    def soort(self) -> str:
        """How its point looks: a letter, a contact, or something else."""
        if self.rij.soort == Mutatiesoort.CONTACT:
            return "contact"
        return "brief" if self.rij.soort in BRIEVEN else "anders"


@dataclass(frozen=True, slots=True)
class Stukbeeld:
    """One paper: whose, where it is on its way, and why it is late."""

    rij: Stuk
    stand: Stukstand
    vertraging: str

    @property
    def soort(self) -> str:
        """The kind of its badge."""
        if self.stand is Stukstand.ONTBREEKT:
            return "te-laat"
        return "klaar" if self.stand in {Stukstand.GESTUURD, Stukstand.VERVALLEN} else "bezig"


@dataclass(frozen=True, slots=True)
class Woonvraagbeeld:
    """The home for who comes: the question, and how many people it is about."""

    vraag: Woonvraag
    aantal: int


@dataclass(frozen=True, slots=True)
class Dossierpaginabeeld:
    """Everything on the page of a dossier, for the team that handles it."""

    dossier: Dossier
    procedure: Procedure
    raster: Rasterbeeld
    stukken: tuple[Stukbeeld, ...]
    open_stukken: int
    mutaties: tuple[Mutatiebeeld, ...]
    er_zijn_meer: bool
    contacten: int
    wonen: Woonvraagbeeld | None
    gesloten: tuple[str, Any] | None
    titel: str
    mag_client: bool


def list_dossiers(toegang: Toegang) -> QuerySet[Dossier]:
    """The dossiers that this person's team handles."""
    rijen: QuerySet[Dossier] = Dossier.objects.visible_to(toegang, Recht.DOSSIER_ZIEN)
    return rijen.select_related("referent", "locatie", "verantwoordelijke", "vervanger", "vergunning")


def make_pagina(toegang: Toegang, dossier: Dossier) -> Dossierpaginabeeld:
    """Put the page together."""
    procedure = dossier.procedures.order_by("-nummer")[0]
    stukken = list(dossier.stukken.select_related("gezinslid__client").order_by("gezinslid_id", "pk"))
    raster = make_raster(toegang, dossier, procedure, stukken)
    mutaties = list_mutaties(dossier, MEESTE + 1)
    te_zien = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN)
    return Dossierpaginabeeld(
        dossier=dossier,
        procedure=procedure,
        raster=raster,
        stukken=tuple(_make_stuk(stuk) for stuk in stukken),
        open_stukken=count_open(stukken),
        mutaties=tuple(mutaties[:MEESTE]),
        er_zijn_meer=len(mutaties) > MEESTE,
        contacten=dossier.mutaties.geldend().filter(soort=Mutatiesoort.CONTACT).count(),
        wonen=find_woonvraag(dossier, raster),
        gesloten=_find_gesloten(dossier),
        titel=say_titel(dossier, raster),
        mag_client=te_zien.filter(pk=dossier.referent_id).exists(),
    )


def list_mutaties(dossier: Dossier, meeste: int | None = None) -> list[Mutatiebeeld]:
    """What happened, the newest first; three queries."""
    rijen = dossier.mutaties.select_related("gebruiker", "contact", "beschikking", "verbeterd_door", "verbetert")
    rijen = rijen.prefetch_related("leden__client").order_by("-op", "-pk")[:meeste]
    return [_make_mutatie(rij) for rij in rijen]


def _make_mutatie(rij: Mutatie) -> Mutatiebeeld:
    is_verbeterd = hasattr(rij, "verbeterd_door")
    return Mutatiebeeld(
        rij=rij,
        wie=tuple(lid.client for lid in rij.leden.all()),
        is_verbeterd=is_verbeterd,
        kan_verbeteren=why_no_correctie(is_verbeterd=is_verbeterd, soort=rij.soort) is None,
    )


def _make_stuk(stuk: Stuk) -> Stukbeeld:
    vertraging = Vertraging(stuk.vertraging).label if stuk.vertraging and not stuk.ontvangen_op else ""
    return Stukbeeld(stuk, stuk.stand, vertraging)


def find_woonvraag(dossier: Dossier, raster: Rasterbeeld) -> Woonvraagbeeld | None:
    """The question about the home that is open, or the last one."""
    vraag = dossier.woonvragen.order_by("-pk").first()
    if vraag is None:
        return None
    return Woonvraagbeeld(vraag, sum(persoon.status in ONDERWEG for persoon in raster.personen))


def _find_gesloten(dossier: Dossier) -> tuple[str, Any] | None:
    laatste = dossier.looptijden.order_by("-begin", "-pk")[0]
    return (Afsluitreden(laatste.reden).label, laatste.eind) if laatste.eind else None


def say_titel(dossier: Dossier, raster: Rasterbeeld) -> str:
    """What the dossier is about: "Gezinshereniging: partner en 2 kinderen"."""
    soort = Dossiersoort(dossier.soort).label
    kop = soort[:1].upper() + soort[1:]
    if dossier.soort != Dossiersoort.GEZINSHERENIGING or not raster.personen:
        return kop
    return f"{kop}: {count_relaties(persoon.aanvraag.gezinslid.relatie for persoon in raster.personen)}"


MEERVOUD = {
    "partner": "partners",
    "ongehuwde partner": "partners",
    "kind": "kinderen",
    "pleegkind": "pleegkinderen",
    "ouder": "ouders",
    "broer of zus": "broers of zussen",
    "anders": "anderen",
}


def count_relaties(relaties: Iterable[str]) -> str:
    """Who it is about, in words: "partner en 2 kinderen"."""
    aantallen: dict[str, int] = {}
    for relatie in relaties:
        aantallen[relatie] = aantallen.get(relatie, 0) + 1
    delen = [
        (f"{aantal} {MEERVOUD.get(relatie, relatie)}" if aantal > 1 else relatie)
        for relatie, aantal in aantallen.items()
    ]
    return join_words(delen)
