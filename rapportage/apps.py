"""Tells Django that this package exists."""

from django.apps import AppConfig


class RapportageConfig(AppConfig):
    """The package ``rapportage``."""

    name = "rapportage"
    verbose_name = "rapportage"
