"""Tells Django that this package exists."""

from django.apps import AppConfig


class ClientsConfig(AppConfig):
    """The package ``clients``."""

    name = "clients"
    verbose_name = "clients"
