"""Tells Django that this package exists."""

from django.apps import AppConfig


class ClientsConfig(AppConfig):
    """The package ``clients``."""

    name = "clients"
    verbose_name = "clients"

    def ready(self) -> None:
        """Bring in the panels of the client page."""
        from clients import panelen  # noqa: F401
