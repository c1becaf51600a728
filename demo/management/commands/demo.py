"""Load the demo world once, and say whom to sign in as."""

import logging
from functools import partial
from time import monotonic
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from core.beveiligingslog import logger as beveiligingslog
from core.voortgang import end_voortgang, write_voortgang
from demo.laden import ACCOUNTS, WACHTWOORD, WorldExists, is_geladen, laad


class Command(BaseCommand):
    """A made-up world to try the system with: only on one's own machine, and safe to repeat."""

    help = "Loads the made-up demo world, once, and prints the demo accounts. Only in development."

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse, load, or leave as it is; then print the accounts."""
        if not settings.ONTWIKKELING:
            raise CommandError("The demo world is made up: it loads only with WEGWIJS_ONTWIKKELING=1.")
        try:
            if not is_geladen():
                self.load()
        finally:
            end_voortgang("demo")
        self.stdout.write("Demo accounts, all made up:")
        for account in ACCOUNTS:
            self.stdout.write(f"  {account.email:<28} {account.rol}")
        self.stdout.write(f"The password of all of them: {WACHTWOORD}")

    def load(self) -> None:
        """Load it, and say meanwhile how far it is."""
        beveiligingslog.setLevel(logging.WARNING)  # nobody made up is let in by mistake
        begin = monotonic()
        try:
            laad(timezone.now(), partial(write_voortgang, "demo"))
        except WorldExists:
            raise CommandError("This database holds other work. The demo world loads into an empty one.") from None
        self.stdout.write(f"Loaded in {monotonic() - begin:.0f} seconds.")
