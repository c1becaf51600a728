"""Tells Django that this package exists."""

from django.apps import AppConfig


class HistorieConfig(AppConfig):
    """The package ``historie``."""

    name = "historie"
    verbose_name = "historie"

    def ready(self) -> None:
        """Keep the book of who was shown to whom."""
        from clients.tonen.getoond import register_boek
        from historie.boek import Inzageboek

        register_boek(Inzageboek())
