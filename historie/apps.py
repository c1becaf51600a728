"""Tells Django that this package exists, and shows its panel."""

from django.apps import AppConfig


class HistorieConfig(AppConfig):
    """The package ``historie``."""

    name = "historie"
    verbose_name = "historie"

    def ready(self) -> None:
        """Register the panel."""
        from historie import panelen  # noqa: F401 - registers itself
