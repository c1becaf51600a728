"""Tells Django that this package exists."""

from django.apps import AppConfig


class VerblijfConfig(AppConfig):
    """The package ``verblijf``."""

    name = "verblijf"
    verbose_name = "verblijf"
