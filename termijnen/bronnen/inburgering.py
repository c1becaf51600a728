"""Facts of ``inburgering``: the duty, more time, exemptions and fines."""

from inburgering.models import Boete, Inburgering, Termijnverlenging, Vrijstelling
from organisatie.rechten import Recht
from termijnen.bronnen.bron import VASTGELEGD, Bron
from termijnen.regels.inburgering import Boetefeit, Inburgeringfeit, Termijnverlengingfeit, Vrijstellingfeit

BRONNEN = (
    Bron(
        Inburgering, Inburgeringfeit,
        ("plichtig_op", "kennisgeving_op", "pip_op", "pvt_op", "einde_volgens_duo", "geslaagd_op", VASTGELEGD),
        ("wet",),
        zien=Recht.INBURGERING_ZIEN, wijzigen=Recht.INBURGERING_WIJZIGEN, adres="inburgering:inburgering-update",
    ),
    Bron(
        Termijnverlenging, Termijnverlengingfeit, ("aangevraagd_op", "besloten_op", "nieuw_einde", VASTGELEGD),
        ("besluit",), ouder="inburgering_id", via_ouder=True, met_versie=True,
        zien=Recht.INBURGERING_ZIEN, wijzigen=Recht.INBURGERING_WIJZIGEN, adres="inburgering:termijnverlenging-update",
    ),
    Bron(
        Vrijstelling, Vrijstellingfeit, ("begin", "eind"), ("soort",), ouder="inburgering_id", via_ouder=True,
    ),
    Bron(
        Boete, Boetefeit, ("dagtekening", "nieuw_einde", "vervallen_op", VASTGELEGD), ("grond",),
        ouder="inburgering_id", via_ouder=True, met_versie=True,
        zien=Recht.INBURGERING_ZIEN, wijzigen=Recht.INBURGERING_WIJZIGEN, adres="inburgering:boete-update",
    ),
)  # fmt: skip
