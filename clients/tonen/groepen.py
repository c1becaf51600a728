"""Groups of every kind, such as a course, with those members whom one may see. Reads only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet

from clients.models import Client
from core.rooster import Roosterlijn
from core.templatetags.weergave import dag_zonder_naam
from organisatie.rechten import Recht, Toegang


@dataclass(frozen=True, slots=True)
class Groepsoortbeeld:
    """A kind of group: the rows of its members and of who was there, the rights on these, and how pages show it.

    ``groep`` is the column of a member's group, ``klaar_op`` that of the day on which a member reached the goal;
    ``waarover`` and ``klaar`` stand above the column that sorts groups out, and above how many reached the goal;
    ``adressen`` are the names of its pages. A group knows its members as ``deelnames`` and its meetings as
    ``bijeenkomsten``.
    """

    deelname: Any
    aanwezigheid: Any
    groep: str
    klaar_op: str
    zien: Recht
    wijzigen: Recht
    waarover: str
    klaar: str
    adressen: Mapping[str, str]

    def find_leden(self, toegang: Toegang, recht: Recht, groep: Any) -> Any:
        """The members of a group within reach of this right, by name."""
        rows = self.deelname.objects.visible_to(toegang, recht).filter(**{self.groep: groep})
        return rows.select_related("client").order_by("client__sorteersleutel", "pk")


@dataclass(frozen=True, slots=True)
class Deelnemerbeeld:
    """A member whom one may see: how often they were there, and when they reached the goal."""

    deelname: Any
    aantal: int
    klaar_op: date | None


@dataclass(frozen=True, slots=True)
class Groepsbeeld:
    """A group with its meetings, the members whom one may see, and how many others there are."""

    groep: Any
    bijeenkomsten: tuple[Any, ...]
    deelnemers: tuple[Deelnemerbeeld, ...]
    anderen: int

    @property
    def is_iemand_bezig(self) -> bool:
        """Whether somebody whom one may see did not reach the goal yet."""
        return any(rij.klaar_op is None for rij in self.deelnemers)


def list_groepen(rows: Any, soort: Groepsoortbeeld) -> Any:
    """Groups, the newest first, with how many take part and how many reached the goal."""
    klaar = Q(**{f"deelnames__{soort.klaar_op}__isnull": False})
    rows = rows.annotate(aantal=Count("deelnames"), klaar=Count("deelnames", filter=klaar))
    return rows.order_by("-begin", "sorteersleutel", "pk")


def make_groepsbeeld(toegang: Toegang, soort: Groepsoortbeeld, groep: Any) -> Groepsbeeld:
    """One group as this person may see it."""
    rijen = soort.find_leden(toegang, soort.zien, groep)
    rijen = rijen.annotate(aantal=Count("aanwezigheden"), klaar_op=F(soort.klaar_op))
    deelnemers = tuple(Deelnemerbeeld(rij, rij.aantal, rij.klaar_op) for rij in rijen)
    return Groepsbeeld(
        groep=groep,
        bijeenkomsten=tuple(groep.bijeenkomsten.order_by("op")),
        deelnemers=deelnemers,
        anderen=groep.deelnames.count() - len(deelnemers),
    )


def read_rooster(toegang: Toegang, soort: Groepsoortbeeld, groep: Any) -> dict[str, Any]:
    """The grid of a group: whom one may change in the rows, the meetings in the columns, and what is ticked."""
    deelnames = soort.find_leden(toegang, soort.wijzigen, groep)
    bijeenkomsten = groep.bijeenkomsten.filter(op__lte=toegang.vandaag).order_by("op")
    aan = soort.aanwezigheid.objects.filter(deelname__in=deelnames.order_by().values("pk"))
    return {
        "rijen": [Roosterlijn(rij.pk, rij.client.naam) for rij in deelnames],
        "kolommen": [Roosterlijn(rij.pk, dag_zonder_naam(rij.op)) for rij in bijeenkomsten],
        "aan": list(aan.values_list("deelname", "bijeenkomst")),
    }


def find_bezig(toegang: Toegang, soort: Groepsoortbeeld, groep: Any) -> Any:
    """The members whom one may change and who did not reach the goal yet, by name."""
    return soort.find_leden(toegang, soort.wijzigen, groep).filter(**{soort.klaar_op: None})


def find_te_kiezen(toegang: Toegang, soort: Groepsoortbeeld, groep: Any) -> QuerySet[Client]:
    """The clients who can join: those one may change, who do not take part yet."""
    rows = Client.objects.visible_to(toegang, soort.wijzigen).filter(hoofd__isnull=True)
    return rows.exclude(pk__in=groep.deelnames.values("client")).order_by("sorteersleutel", "pk")
