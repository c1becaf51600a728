"""Tells Django that this package exists."""

from django.apps import AppConfig


class SpreekuurConfig(AppConfig):
    """The package ``spreekuur``."""

    name = "spreekuur"
    verbose_name = "spreekuur"
