"""The years that the team of Noordwijk fixed, and what it wrote about one: 2017 twice, because something came late."""

from datetime import date

from demo.bouwen import Gemeentebouw
from rapportage.actions import editie_create, read_opening, verslag_update
from rapportage.edities.periode import Editiedeel
from rapportage.edities.tellen import count_editie
from rapportage.edities.wanneer import say_veld
from rapportage.models import Editie
from rapportage.tonen.verslag import read_bron
from rapportage.verslag.bron import Lezer
from rapportage.verslag.voorstel import make_voorstel

NAGEKEKEN = "Nagekeken met de gemeente: dit is goed zo."
TE_LAAT = "De trajecten en de participatieverklaring waren nog niet ingevoerd."
TOT_SLOT = """
# Bijzondere acties
Op een zaterdag stonden de deuren van het kantoor open. Buren konden kennismaken met de mensen die hier kwamen wonen.

Bij de bibliotheek begon een uur voorlezen, elke woensdag. Ouders en kinderen oefenen daar samen Nederlands.
"""
VAN_HET_TEAM = """
# In cijfers
{contacten: maand, tekening}

{gehuisvest: soort, tabel}
"""


def fix_jaar(bouw: Gemeentebouw, jaar: int, op: date, *, reden: str = "") -> Editie:
    """Fix a year on a day as the team leader does, with the same sentence for whatever does not agree."""
    by, gemeente = bouw.team.toegang(op), bouw.team.gemeente
    fout = count_editie(gemeente, jaar, op, read_opening(gemeente, jaar)).fout
    return editie_create(
        by=by,
        gemeente=gemeente,
        jaar=jaar,
        deel=Editiedeel.JAAR,
        reden=reden,
        toelichtingen={say_veld(controle.naam): NAGEKEKEN for controle in fout},
    )


def write_verslagen(bouw: Gemeentebouw, editie: Editie, op: date) -> None:
    """Write about a year, for the team and for the gemeente: the proposal, and what no figure tells."""
    for lezer, slot in ((Lezer.TEAM, TOT_SLOT + VAN_HET_TEAM), (Lezer.GEMEENTE, TOT_SLOT)):
        voorstel = make_voorstel(read_bron(editie, Editie.objects.all(), lezer))
        begin = voorstel.replace("# Bijzondere acties\n\n", "")
        tekst = f"{begin}\n{slot}"
        verslag_update(by=bouw.team.toegang(op), editie=editie, lezer=lezer, versie=0, tekst=tekst)
