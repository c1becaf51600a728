"""Courses, with those members whom one may see. Reads only."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet

from begeleiding.models import Cursus, Cursusaanwezigheid, Cursusdeelname, Cursusles
from clients.models import Client
from core.rooster import Roosterlijn
from core.templatetags.weergave import dag_zonder_naam
from organisatie.rechten import Recht, Toegang


@dataclass(frozen=True, slots=True)
class Cursistbeeld:
    """A member whom one may see: how often they were there."""

    deelname: Cursusdeelname
    aantal: int


@dataclass(frozen=True, slots=True)
class Cursusbeeld:
    """A course with its lessons, the members whom one may see, and how many others there are."""

    cursus: Cursus
    lessen: tuple[Cursusles, ...]
    deelnemers: tuple[Cursistbeeld, ...]
    anderen: int

    @property
    def is_zonder_certificaat(self) -> bool:
        """Whether somebody whom one may see has no certificate yet."""
        return any(rij.deelname.certificaat_op is None for rij in self.deelnemers)


def list_cursussen(rows: Any) -> QuerySet[Cursus]:
    """Courses, the newest first, with how many take part and how many got a certificate."""
    return rows.annotate(
        aantal=Count("deelnames"), certificaten=Count("deelnames", filter=Q(deelnames__certificaat_op__isnull=False))
    ).order_by("-begin", "sorteersleutel", "pk")


def make_cursusbeeld(toegang: Toegang, cursus: Cursus) -> Cursusbeeld:
    """One course as this person may see it."""
    rows = Cursusdeelname.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).filter(cursus=cursus)
    rijen = rows.annotate(aantal=Count("aanwezigheden")).select_related("client").order_by("client__sorteersleutel")
    deelnemers = tuple(Cursistbeeld(rij, rij.aantal) for rij in rijen)
    return Cursusbeeld(
        cursus=cursus,
        lessen=tuple(cursus.lessen.order_by("op")),
        deelnemers=deelnemers,
        anderen=cursus.deelnames.count() - len(deelnemers),
    )


def read_cursusrooster(toegang: Toegang, cursus: Cursus) -> dict[str, Any]:
    """The grid of a course: whom one may change in the rows, the lessons in the columns, and what is ticked."""
    deelnames = find_cursisten(toegang, cursus)
    lessen = cursus.lessen.filter(op__lte=toegang.vandaag).order_by("op")
    aan = Cursusaanwezigheid.objects.filter(deelname__in=deelnames.values("pk")).values_list("deelname", "bijeenkomst")
    return {
        "rijen": [Roosterlijn(rij.pk, rij.client.naam) for rij in deelnames],
        "kolommen": [Roosterlijn(les.pk, dag_zonder_naam(les.op)) for les in lessen],
        "aan": list(aan),
    }


def find_cursisten(toegang: Toegang, cursus: Cursus) -> Any:
    """The members whom one may change, by name."""
    rows = Cursusdeelname.objects.visible_to(toegang, Recht.TRAJECT_WIJZIGEN).filter(cursus=cursus)
    return rows.select_related("client").order_by("client__sorteersleutel", "pk")


def find_mogelijke_cursisten(toegang: Toegang, cursus: Cursus) -> QuerySet[Client]:
    """The clients who can join: those one may change, who do not take part yet."""
    rows = Client.objects.visible_to(toegang, Recht.TRAJECT_WIJZIGEN).filter(hoofd__isnull=True)
    return rows.exclude(pk__in=cursus.deelnames.values("client")).order_by("sorteersleutel", "pk")
