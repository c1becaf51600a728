"""Tells Django that this package exists."""

from django.apps import AppConfig


class InburgeringConfig(AppConfig):
    """The package ``inburgering``."""

    name = "inburgering"
    verbose_name = "inburgering"

    def ready(self) -> None:
        """Register the panel."""
        from inburgering import panelen  # noqa: F401 - registers itself
