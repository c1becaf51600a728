"""A small world with letters whose days are near, and what must be true of it after any accident."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

from core.post import Berichtstand
from organisatie.models import Gebruiker
from organisatie.rechten import Rol
from termijnen.models import Attendering, Berekening, Dagbericht, Termijn, Termijncontrole
from termijnen.sync import sync_allen
from tests.factories import ClientFactory, LocatieFactory, ToewijzingFactory
from tests.factories_termijnen import BrieftermijnFactory
from tests.processen.installatie import Installatie
from tests.processen.postbode import Postbode
from tests.termijnen.team import helper

HELPERS = 6


@dataclass(frozen=True)
class Wereld:
    """Who is in it."""

    helpers: list[Gebruiker]
    leider: Gebruiker


def maak_wereld(per_helper: int = 3) -> Wereld:
    """Volunteers with clients, each client with a letter that asks for something within a week."""
    vandaag = timezone.localdate()
    locatie = LocatieFactory()
    leider = helper(locatie, Rol.TEAMLEIDER)
    helpers = [helper(locatie) for _ in range(HELPERS)]
    for begeleider in helpers:
        for n in range(per_helper):
            client = ClientFactory(locatie=locatie)
            ToewijzingFactory(client=client, gebruiker=begeleider)
            BrieftermijnFactory(
                client=client,
                dagtekening=vandaag - timedelta(days=20),
                gezien_op=vandaag - timedelta(days=10),
                uiterste_dag=vandaag + timedelta(days=n),
            )
    return Wereld(helpers, leider)


def attenderingen() -> Counter[tuple[object, ...]]:
    """Every flag, by what makes it one."""
    return Counter(Attendering.objects.values_list("ontvanger", "sleutel", "doel", "drempel"))


def verwacht(vandaag: date) -> set[tuple[object, ...]]:
    """The flags that must be there when nobody answered yet: worked out here one by one, the slow and plain way."""
    gevonden: set[tuple[object, ...]] = set()
    for termijn in Termijn.objects.select_related("client"):
        begeleider = termijn.client.toewijzingen.get().gebruiker_id
        assert termijn.dag is not None
        for drempel in termijn.drempels:
            if termijn.dag - timedelta(days=drempel) <= vandaag:
                gevonden.add((begeleider, termijn.sleutel, termijn.dag, drempel))
    return gevonden


def is_gecontroleerd(keer: int = 1) -> bool:
    """Whether so many runs went well to their end."""
    return Termijncontrole.objects.filter(klaar_at__isnull=False).count() >= keer


def alles_precies_een_keer(
    huis: Installatie, wereld: Wereld, *, onzeker: int = 0, hogerop: Iterable[tuple[object, ...]] = ()
) -> None:
    """Each flag once, each mail at most once, no day wrong.

    ``onzeker`` mails were on their way when it broke; ``hogerop`` are flags that the team leader must have too.
    """
    voor_leider = {(wereld.leider.pk, *attendering[1:]) for attendering in hogerop}
    assert len(eerste := verwacht(timezone.localdate())) >= HELPERS
    assert attenderingen() == Counter(eerste | voor_leider)
    adressen = {helper.email for helper in wereld.helpers} | ({wereld.leider.email} if voor_leider else set())
    _post_klopt(huis.bode, adressen, onzeker)
    _geen_dag_verkeerd()


def _post_klopt(bode: Postbode, adressen: set[str], onzeker: int) -> None:
    assert set(bode.per_adres().values()) <= {1}
    assert set(bode.per_adres()) == adressen
    vandaag = Dagbericht.objects.filter(op=timezone.localdate())
    verzonden = vandaag.filter(stand=Berichtstand.VERZONDEN)
    assert vandaag.filter(stand=Berichtstand.BEZIG).count() == onzeker
    assert vandaag.count() == verzonden.count() + onzeker == len(adressen)


def _geen_dag_verkeerd() -> None:
    """Computing all again from nothing gives the same rows."""
    voor = list(Termijn.objects.order_by("pk").values())
    Termijn.objects.all().delete()
    Berekening.objects.all().delete()
    sync_allen()
    assert list(Termijn.objects.order_by("pk").values()) == voor
