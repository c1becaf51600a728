"""Tells Django that this package exists, and tells the package below which figures there are."""

from django.apps import AppConfig


class RapportageConfig(AppConfig):
    """The package ``rapportage``."""

    name = "rapportage"
    verbose_name = "rapportage"

    def ready(self) -> None:
        """Name the figures and their groups for the forms below that keep what was printed, and what is counted."""
        from organisatie import figuren
        from rapportage.indicatoren.organisatie import INKOOP
        from rapportage.indicatoren.register import GETELD, GROEPEN, INDICATOREN
        from rapportage.tonen.proef import list_bij_naam

        figuren.CIJFERS.update({figuur.code: figuur.label for figuur in INDICATOREN})
        figuren.PRODUCTEN.update({figuur.code: figuur.label for figuur in GETELD if figuur is not INKOOP})
        figuren.GROEPEN.update(GROEPEN)
        figuren.register_teller(list_bij_naam)
