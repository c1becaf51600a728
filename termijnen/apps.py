"""Tells Django that this package exists, and lets deadlines follow every change of facts."""

from django.apps import AppConfig


class TermijnenConfig(AppConfig):
    """The package ``termijnen``."""

    name = "termijnen"
    verbose_name = "termijnen"

    def ready(self) -> None:
        """Recompute the deadlines of every client that an action touches, and register the panels."""
        from organisatie.action import after_action
        from termijnen import panelen  # noqa: F401 - registers itself
        from termijnen.sync import follow_facts

        after_action(follow_facts)
