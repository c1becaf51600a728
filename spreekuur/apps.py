"""Tells Django that this package exists."""

from django.apps import AppConfig


class SpreekuurConfig(AppConfig):
    """The package ``spreekuur``."""

    name = "spreekuur"
    verbose_name = "spreekuur"

    def ready(self) -> None:
        """Follow every change of facts about clients."""
        from organisatie.action import register_after_action
        from spreekuur.actions import recompute_contacts

        register_after_action(recompute_contacts)
