"""Tells Django that this package exists, and lets deadlines follow every change of facts."""

from django.apps import AppConfig


class TermijnenConfig(AppConfig):
    """The package ``termijnen``."""

    name = "termijnen"
    verbose_name = "termijnen"

    def ready(self) -> None:
        """Recompute the deadlines of every client that an action touches; let a calendar end with its account."""
        from organisatie.action import register_after_action
        from organisatie.actions.account import register_at_block
        from termijnen.actions.agenda import stop_agenda
        from termijnen.sync import follow_facts

        register_after_action(follow_facts)
        register_at_block(stop_agenda)
