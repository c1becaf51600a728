"""Which clients a colleague guides, to hand them on. Reads only."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import Count, Exists, OuterRef, Subquery
from django.urls import reverse

from clients.domain.keuzes import Toewijzingrol
from clients.models import Lidmaatschap, Toewijzing
from core.gemis import Blad, Gemisregel, Gemisrijen, Gevonden
from core.overdragen import Overdrachtstuk
from organisatie.models import Afwezigheid, Gebruiker
from organisatie.rechten import Recht, Toegang

SOORT = "clients.toewijzingen"


def list_te_geven(toegang: Toegang, gebruiker: Gebruiker, op: date) -> list[Overdrachtstuk]:
    """The clients of this colleague on that day, by name; those of one gezin belong together."""
    gezin = Lidmaatschap.objects.filter(client=OuterRef("client")).open_on(op).order_by("pk").values("gezin")[:1]
    rows = _find_open(toegang, op).filter(gebruiker=gebruiker).select_related("client").annotate(gezin=Subquery(gezin))
    return [
        Overdrachtstuk(
            SOORT, rij.pk, rij.client, rij.get_rol_display().lower(), f"gezin-{rij.gezin}" if rij.gezin else ""
        )
        for rij in rows.order_by("client__sorteersleutel", "pk")
    ]


def count_clienten(toegang: Toegang, op: date) -> Mapping[int, int]:
    """How many clients each colleague (id) guides on that day."""
    rows = _find_open(toegang, op).order_by().values("gebruiker").annotate(n=Count("client", distinct=True))
    return {rij["gebruiker"]: rij["n"] for rij in rows}


def _find_open(toegang: Toegang, op: date) -> Any:
    return Toewijzing.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN).open_on(op)


def find_zonder_vervanger(toegang: Toegang, blad: Blad) -> Gevonden:
    """The clients whose begeleider is away today while nobody stands in, those of who left first, first."""
    return _ZONDER_VERVANGER.find_regels(
        [toegang],
        blad,
        lambda rijen: [
            Gemisregel(
                rij.client,
                f"{rij.gebruiker} is er niet",
                reverse("clients:client-detail", args=[rij.client_id]),
                rij.weg_sinds,
            )
            for rij in rijen
        ],
    )


def _find_zonder_vervanger(toegang: Toegang) -> Any:
    weg = Afwezigheid.objects.filter(gebruiker=OuterRef("gebruiker")).open_on(toegang.vandaag)
    vervanger = Toewijzing.objects.filter(client=OuterRef("client"), rol=Toewijzingrol.VERVANGER)
    rows = _find_open(toegang, toegang.vandaag).filter(rol=Toewijzingrol.BEGELEIDER)
    rows = rows.annotate(weg_sinds=Subquery(weg.values("begin")[:1])).filter(weg_sinds__isnull=False)
    rows = rows.filter(~Exists(vervanger.open_on(toegang.vandaag))).select_related("client", "gebruiker")
    return rows.order_by("weg_sinds", "client__sorteersleutel", "pk")


_ZONDER_VERVANGER = Gemisrijen(_find_zonder_vervanger)
