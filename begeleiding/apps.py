"""Tells Django that this package exists, and lets trajecten follow every change of where people live."""

from django.apps import AppConfig


class BegeleidingConfig(AppConfig):
    """The package ``begeleiding``."""

    name = "begeleiding"
    verbose_name = "begeleiding"

    def ready(self) -> None:
        """Begin a traject for everybody who comes to live in a gemeente."""
        from begeleiding.actions import follow_definitie, follow_huisvesting
        from organisatie.action import register_after_action
        from organisatie.figuren import register_volger

        register_after_action(follow_huisvesting)
        register_volger(follow_definitie)
