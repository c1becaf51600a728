"""Groups for the participatieverklaring, with those members whom one may see. Reads only."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet

from clients.models import Client
from core.rooster import Roosterlijn
from core.templatetags.weergave import dag_zonder_naam
from inburgering.models import Pvtaanwezigheid, Pvtbijeenkomst, Pvtdeelname, Pvtgroep
from organisatie.rechten import Recht, Toegang


@dataclass(frozen=True, slots=True)
class Deelnemerbeeld:
    """A member whom one may see: how often they were there."""

    deelname: Pvtdeelname
    aantal: int


@dataclass(frozen=True, slots=True)
class Groepsbeeld:
    """A group with its meetings, the members whom one may see, and how many others there are."""

    groep: Pvtgroep
    bijeenkomsten: tuple[Pvtbijeenkomst, ...]
    deelnemers: tuple[Deelnemerbeeld, ...]
    anderen: int

    @property
    def is_te_ondertekenen(self) -> bool:
        """Whether somebody whom one may see did not sign yet."""
        return any(rij.deelname.ondertekend_op is None for rij in self.deelnemers)


def list_groepen(rows: Any) -> QuerySet[Pvtgroep]:
    """Groups, the newest first, with how many take part and how many signed."""
    return rows.annotate(
        aantal=Count("deelnames"), ondertekend=Count("deelnames", filter=Q(deelnames__ondertekend_op__isnull=False))
    ).order_by("-begin", "sorteersleutel", "pk")


def make_groepsbeeld(toegang: Toegang, groep: Pvtgroep) -> Groepsbeeld:
    """One group as this person may see it."""
    rows = Pvtdeelname.objects.visible_to(toegang, Recht.INBURGERING_ZIEN).filter(groep=groep)
    rijen = rows.annotate(aantal=Count("aanwezigheden")).select_related("client").order_by("client__sorteersleutel")
    deelnemers = tuple(Deelnemerbeeld(rij, rij.aantal) for rij in rijen)
    return Groepsbeeld(
        groep=groep,
        bijeenkomsten=tuple(groep.bijeenkomsten.order_by("op")),
        deelnemers=deelnemers,
        anderen=groep.deelnames.count() - len(deelnemers),
    )


def read_rooster(toegang: Toegang, groep: Pvtgroep) -> dict[str, Any]:
    """The grid of a group: whom one may change in the rows, the meetings in the columns, and what is ticked."""
    deelnames = find_te_wijzigen(toegang, groep)
    bijeenkomsten = groep.bijeenkomsten.filter(op__lte=toegang.vandaag).order_by("op")
    aan = Pvtaanwezigheid.objects.filter(deelname__in=deelnames.values("pk")).values_list("deelname", "bijeenkomst")
    return {
        "rijen": [Roosterlijn(rij.pk, rij.client.naam) for rij in deelnames],
        "kolommen": [Roosterlijn(rij.pk, dag_zonder_naam(rij.op)) for rij in bijeenkomsten],
        "aan": list(aan),
    }


def find_te_wijzigen(toegang: Toegang, groep: Pvtgroep) -> Any:
    """The members whom one may change, by name."""
    rows = Pvtdeelname.objects.visible_to(toegang, Recht.INBURGERING_WIJZIGEN).filter(groep=groep)
    return rows.select_related("client").order_by("client__sorteersleutel", "pk")


def find_te_kiezen(toegang: Toegang, groep: Pvtgroep, *, alle_talen: bool) -> QuerySet[Client]:
    """The clients who can join: those one may change, who speak the language of the group unless all are asked."""
    rows = Client.objects.visible_to(toegang, Recht.INBURGERING_WIJZIGEN).filter(hoofd__isnull=True)
    rows = rows.exclude(pk__in=groep.deelnames.values("client"))
    return (rows if alle_talen else rows.filter(talen__contains=[groep.taal])).order_by("sorteersleutel", "pk")
