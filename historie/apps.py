"""Tells Django that this package exists."""

from django.apps import AppConfig


class HistorieConfig(AppConfig):
    """The package ``historie``."""

    name = "historie"
    verbose_name = "historie"
