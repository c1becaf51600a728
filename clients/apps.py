"""Tells Django that this package exists."""

from django.apps import AppConfig


class ClientsConfig(AppConfig):
    """The package ``clients``."""

    name = "clients"
    verbose_name = "clients"

    def ready(self) -> None:
        """Say who belongs to a helper's own gezin, and let that follow the account of a helper."""
        from clients.actions.helper import follow_account
        from clients.models.bereik import ZELF, add_gezin
        from organisatie.actions.team import register_at_account
        from organisatie.toegang import register_gezin

        register_gezin(ZELF, add_gezin)
        register_at_account(follow_account)
