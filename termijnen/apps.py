"""Tells Django that this package exists, and lets deadlines follow every change of facts."""

from django.apps import AppConfig


class TermijnenConfig(AppConfig):
    """The package ``termijnen``."""

    name = "termijnen"
    verbose_name = "termijnen"

    def ready(self) -> None:
        """Recompute the deadlines of every client that an action touches, and let dossiers show theirs."""
        from gezinshereniging.tonen.termijnen import register_termijnlezer
        from organisatie.action import register_after_action
        from termijnen.sync import follow_facts
        from termijnen.tonen.rondetermijnen import list_dossiertermijnen

        register_after_action(follow_facts)
        register_termijnlezer(list_dossiertermijnen)
