"""Tells Django that this package exists."""

from django.apps import AppConfig


class TermijnenConfig(AppConfig):
    """The package ``termijnen``."""

    name = "termijnen"
    verbose_name = "termijnen"
