"""Opens every screen as a web process would, and prints how many megabytes that took at most.

Run: python -m tests.bench.geheugen, with DATABASE_URL naming the large database.
"""

import os
import sys

from psycopg.conninfo import make_conninfo

RONDES = 20


def conninfo(name: str) -> str:
    """The libpq string of a test database, as the application's role."""
    from django.conf import settings

    from config.database import role_conninfo

    return make_conninfo(role_conninfo(settings.DATA, owner=False), dbname=name)


def main() -> None:
    """Sign in as the team leader and look around."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from config.wsgi import application

    for url in _urls(bezoek := _bezoek(application)):
        for _ in range(RONDES):
            bezoek.get(url)
    from tests.bench.bezoek import read_peak

    sys.stdout.write(f"{read_peak()}\n")


def _bezoek(application):
    from organisatie.models import Gebruiker
    from tests.bench.bezoek import Bezoek

    return Bezoek(Gebruiker.objects.get(email="teamleider@voorbeeld.test"), application)


def _urls(bezoek) -> list[str]:
    from django.urls import reverse
    from django.utils import timezone

    from clients.models import Client
    from organisatie.models import Gemeente

    jaar = [Gemeente.objects.order_by("pk")[0].pk, timezone.localdate().year - 1]
    return [
        reverse("vandaag:vandaag"),
        reverse("clients:client-list"),
        f"{reverse('clients:client-search')}?q=moham",
        reverse("clients:client-detail", args=[Client.objects.order_by("pk")[0].pk]),
        reverse("spreekuur:contact-create"),
        reverse("rapportage:jaar-detail", args=jaar),
        reverse("rapportage:indicator-detail", args=[*jaar, "contacten"]),
        reverse("rapportage:werkmap-detail", args=jaar),
    ]


if __name__ == "__main__":
    main()
