"""Tells Django that this package exists."""

from django.apps import AppConfig


class HulpConfig(AppConfig):
    """The package ``hulp``."""

    name = "hulp"
    verbose_name = "hulp"
