"""The values that a look can have. No Django."""

from core.keuze import Keuze


class Inzagesoort(Keuze):
    """How much was shown."""

    PAGINA = "pagina", "pagina geopend"
    KAARTJE = "kaartje", "kaartje gezien bij het zoeken"
    LIJST = "lijst", "naam gezien in een lijst"
