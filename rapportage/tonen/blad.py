"""An edition on one A4, *in vogelvlucht*: made from what its reader sees, for the team and for the gemeente alike."""

from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings

from core.document import print_pdf
from core.templatetags.weergave import dag_zonder_naam
from rapportage.grafiek import say_getal
from rapportage.tonen.tekeningen import find_taakzin, list_tekeningen, list_vooraan, put_ink
from rapportage.verslag.bron import Cijferbron, Lezer

SJABLOON = Path(settings.BASE_DIR) / "templates" / "rapportage" / "papier" / "vogelvlucht.typ"
MAG_NAAR_BUITEN = "Dit mag naar buiten: niemand is hierin te herkennen."
ALLEEN_TEAM = "Alleen voor het team: hierin staan precieze getallen over mensen."


def say_naar_buiten(lezer: Lezer) -> str:
    """Whether this may be published, in a sentence that stands on everything that leaves the house."""
    return MAG_NAAR_BUITEN if lezer is Lezer.GEMEENTE else ALLEEN_TEAM


def say_voet(versie: int, dag: date, sha256: str) -> str:
    """From which edition the figures come, with its fingerprint."""
    return f"Cijfers uit editie {versie}, vastgesteld op {dag_zonder_naam(dag)}. Vingerafdruk (SHA-256): {sha256}"


def make_blad(bron: Cijferbron, *, dag: date, sha256: str) -> bytes:
    """The sheet as a PDF with tags (PDF/UA-1)."""
    return print_pdf(SJABLOON, read_blad(bron, dag=dag, sha256=sha256))


def read_blad(bron: Cijferbron, *, dag: date, sha256: str) -> dict[str, Any]:
    """All that stands on the sheet, as plain values."""
    taak = find_taakzin(bron)
    vorig = {code: cijfer.waarde for code, cijfer in bron.vorig.items()}
    return {
        "titel": f"{bron.gemeente} {bron.deel.say(bron.jaar)} in vogelvlucht",
        "dag": [dag.year, dag.month, dag.day],
        "naar_buiten": say_naar_buiten(bron.lezer),
        "voet": say_voet(bron.editie, dag, sha256),
        "zin": taak.zin if taak else "",
        "balk": put_ink(taak.svg) if taak and taak.svg else "",
        "delen": ", ".join(f"{deel.woord} {deel.getal}" for deel in taak.delen) if taak else "",
        "vorig_jaar": str(bron.jaar - 1),
        "tegels": [
            [cijfer.naam, say_getal(cijfer.waarde), say_getal(vorig.get(cijfer.code))] for cijfer in list_vooraan(bron)
        ],
        "tekeningen": [
            {"titel": tekening.titel, "svg": put_ink(tekening.svg), "alt": tekening.alt}
            for tekening in list_tekeningen(bron)
        ],
    }
