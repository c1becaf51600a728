"""Facts of ``verblijf``: permits, their extension, cards and travel documents."""

from organisatie.rechten import Recht
from termijnen.bronnen.bron import VASTGELEGD, Bron, Kring
from termijnen.regels.verblijf.feiten import Reisdocumentfeit, Verblijfsdocumentfeit, Vergunningfeit, Verlengingfeit
from verblijf.models import Reisdocument, Verblijfsdocument, Verblijfsvergunning, Vergunningverlenging

BRONNEN = (
    Bron(
        Verblijfsvergunning, Vergunningfeit,
        (
            "bekendmaking", "ingangsdatum", "eind", "ingetrokken_op", "intrekking_bekend_op", "voornemen_op",
            "asielaanvraag_op", VASTGELEGD,
        ), ("soort", "status", "nareis"),
        ouder="referent_id", met_versie=True, kring=Kring.KETEN,
        zien=Recht.VERBLIJF_ZIEN, wijzigen=Recht.VERBLIJF_WIJZIGEN, adres="verblijf:vergunning-update",
    ),
    Bron(
        Vergunningverlenging, Verlengingfeit, ("ingediend_op", "besloten_op", "eind", VASTGELEGD), ("uitkomst",),
        ouder="vergunning_id", via_ouder=True, met_versie=True, kring=Kring.KETEN,
        zien=Recht.VERBLIJF_ZIEN, wijzigen=Recht.VERBLIJF_WIJZIGEN, adres="verblijf:vergunningverlenging-update",
    ),
    Bron(
        Verblijfsdocument, Verblijfsdocumentfeit, ("eind", "ingeleverd_op", VASTGELEGD), ("soort",),
        zien=Recht.VERBLIJF_ZIEN, wijzigen=Recht.VERBLIJF_WIJZIGEN, adres="verblijf:verblijfsdocument-update",
    ),
    Bron(
        Reisdocument, Reisdocumentfeit, ("eind", "ingeleverd_op", VASTGELEGD), ("soort",),
        zien=Recht.VERBLIJF_ZIEN, wijzigen=Recht.VERBLIJF_WIJZIGEN, adres="verblijf:reisdocument-update",
    ),
)  # fmt: skip
