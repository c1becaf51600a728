"""Tells Django that this package exists, and lets trajecten follow every change of where people live."""

from django.apps import AppConfig


class BegeleidingConfig(AppConfig):
    """The package ``begeleiding``."""

    name = "begeleiding"
    verbose_name = "begeleiding"

    def ready(self) -> None:
        """Begin a traject for everybody who comes to live in a gemeente."""
        from begeleiding.actions import follow_huisvesting
        from organisatie.action import register_after_action

        register_after_action(follow_huisvesting)
