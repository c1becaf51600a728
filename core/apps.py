"""Tells Django that this package exists, and brings in what packages show on pages of others."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    """The package ``core``."""

    name = "core"
    verbose_name = "core"

    def ready(self) -> None:
        """Import the ``panelen.py`` of every package that has one: each registers itself."""
        autodiscover_modules("panelen")
