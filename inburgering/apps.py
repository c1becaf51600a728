"""Tells Django that this package exists."""

from django.apps import AppConfig


class InburgeringConfig(AppConfig):
    """The package ``inburgering``."""

    name = "inburgering"
    verbose_name = "inburgering"
