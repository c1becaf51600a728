"""Tells Django that this package exists."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The package ``demo``."""

    name = "demo"
    verbose_name = "demo"
