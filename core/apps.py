"""Tells Django that this package exists."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """The package ``core``."""

    name = "core"
    verbose_name = "core"
