"""Tells Django that this package exists."""

from django.apps import AppConfig


class VerblijfConfig(AppConfig):
    """The package ``verblijf``."""

    name = "verblijf"
    verbose_name = "verblijf"

    def ready(self) -> None:
        """Bring in the panels of the client page."""
        from verblijf import panelen  # noqa: F401 - registers itself
