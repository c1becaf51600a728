"""Facts of ``termijnen`` itself: letters, what people did with a deadline, which new rules they accepted."""

from organisatie.rechten import Recht
from termijnen.bronnen.bron import VASTGELEGD, Bron, Kring
from termijnen.models import Brieftermijn, Regelacceptatie, Termijnhandeling
from termijnen.regels.feiten import Acceptatie, Daad
from termijnen.regels.termijnen import Brieffeit

BRONNEN = (
    Bron(
        Brieftermijn, Brieffeit, ("dagtekening", "uiterste_dag", VASTGELEGD), ("soort", "afzender", "gevraagd"),
        ouder="mutatie_id",
        zien=Recht.TERMIJN_ZIEN, wijzigen=Recht.BRIEF_VASTLEGGEN, adres="termijnen:brieftermijn-detail",
    ),
    Bron(
        Termijnhandeling, Daad, ("op", "nieuwe_dag"), ("sleutel", "soort", "bewijs", "reden"),
        kring=Kring.KETEN, waar="t.ongedaan_op is null",
    ),
    Bron(Regelacceptatie, Acceptatie, (), ("sleutel", "regelversie"), kring=Kring.KETEN),
)  # fmt: skip
