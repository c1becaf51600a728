"""Tells Django that this package exists."""

from django.apps import AppConfig


class SpreekuurConfig(AppConfig):
    """The package ``spreekuur``."""

    name = "spreekuur"
    verbose_name = "spreekuur"

    def ready(self) -> None:
        """Follow every change of facts about clients."""
        from organisatie.action import register_after_action
        from organisatie.figuren import register_volger
        from spreekuur.actions import follow_definitie, recompute_contacts

        register_after_action(recompute_contacts)
        register_volger(follow_definitie)
