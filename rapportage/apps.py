"""Tells Django that this package exists, and which figures a report can have printed."""

from django.apps import AppConfig


class RapportageConfig(AppConfig):
    """The package ``rapportage``."""

    name = "rapportage"
    verbose_name = "rapportage"

    def ready(self) -> None:
        """Name the figures for the form below that keeps what was printed."""
        from organisatie.gedrukt import CIJFERS
        from rapportage.indicatoren import INDICATOREN

        CIJFERS.update({figuur.code: figuur.label for figuur in INDICATOREN})
