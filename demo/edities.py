"""The years that the team of Noordwijk fixed: 2016 once, 2017 twice, because something was entered late."""

from datetime import date

from demo.bouwen import Gemeentebouw
from rapportage.actions import editie_create, read_opening
from rapportage.edities.periode import Editiedeel
from rapportage.edities.tellen import count_editie

NAGEKEKEN = "Nagekeken met de gemeente: dit is goed zo."
TE_LAAT = "De trajecten en de participatieverklaring waren nog niet ingevoerd."


def fix_jaar(bouw: Gemeentebouw, jaar: int, op: date, *, reden: str = "") -> None:
    """Fix a year on a day as the team leader does, with the same sentence for whatever does not agree."""
    by, gemeente = bouw.team.toegang(op), bouw.team.gemeente
    fout = count_editie(gemeente, jaar, op, read_opening(gemeente, jaar)).fout
    editie_create(
        by=by,
        gemeente=gemeente,
        jaar=jaar,
        deel=Editiedeel.JAAR,
        reden=reden,
        toelichtingen={controle.naam: NAGEKEKEN for controle in fout},
    )
