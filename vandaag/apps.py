"""Tells Django that this package exists."""

from django.apps import AppConfig


class VandaagConfig(AppConfig):
    """The package ``vandaag``."""

    name = "vandaag"
    verbose_name = "vandaag"
