"""Tells Django that this package exists."""

from django.apps import AppConfig


class OrganisatieConfig(AppConfig):
    """The package ``organisatie``."""

    name = "organisatie"
    verbose_name = "organisatie"
