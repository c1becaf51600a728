"""Which colleagues can guide a client."""

from datetime import date

from django.db.models import Exists, OuterRef, QuerySet

from clients.models import Client, Inschrijving
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import RECHTEN, Recht

# Roles that can guide somebody: those that open a client at all.
BEGELEIDENDE_ROLLEN = tuple(rol.value for rol, rechten in RECHTEN.items() if Recht.CLIENT_ZIEN in rechten)


def find_toewijsbare(collegas: QuerySet[Gebruiker], client: Client, dag: date) -> QuerySet[Gebruiker]:
    """Those of these colleagues who can guide at the locatie where the client is inscribed on that day, by name."""
    locatie = Inschrijving.objects.filter(client=client).open_on(dag).values("locatie")
    hier = Aanstelling.objects.filter(gebruiker=OuterRef("pk"), locatie__in=locatie, rol__in=BEGELEIDENDE_ROLLEN)
    return collegas.filter(Exists(hier.open_on(dag)), is_active=True).order_by("sorteersleutel", "pk")


def find_begeleiders(collegas: QuerySet[Gebruiker], dag: date) -> QuerySet[Gebruiker]:
    """Those of these colleagues who can guide anybody on that day, by name."""
    werkt = Aanstelling.objects.filter(gebruiker=OuterRef("pk"), rol__in=BEGELEIDENDE_ROLLEN).open_on(dag)
    return collegas.filter(Exists(werkt)).order_by("sorteersleutel", "pk")
