"""Tells Django that this package exists."""

from django.apps import AppConfig


class GezinsherenigingConfig(AppConfig):
    """The package ``gezinshereniging``."""

    name = "gezinshereniging"
    verbose_name = "gezinshereniging"
