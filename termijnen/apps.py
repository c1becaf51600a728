"""Tells Django that this package exists, and lets deadlines follow every change of facts."""

from django.apps import AppConfig


class TermijnenConfig(AppConfig):
    """The package ``termijnen``."""

    name = "termijnen"
    verbose_name = "termijnen"

    def ready(self) -> None:
        """Recompute deadlines after every action, let dossiers show theirs, and end a calendar with its account."""
        from gezinshereniging.tonen.termijnen import register_termijnlezer
        from organisatie.action import register_after_action
        from organisatie.actions.account import register_at_block
        from termijnen.actions.agenda import stop_agenda
        from termijnen.sync import follow_facts
        from termijnen.tonen.rondetermijnen import list_dossiertermijnen

        register_after_action(follow_facts)
        register_at_block(stop_agenda)
        register_termijnlezer(list_dossiertermijnen)
