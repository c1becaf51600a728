"""Examples for the addresses of editions."""

from datetime import date
from typing import Any

from django.utils import timezone

from organisatie.rechten import Toegang
from rapportage.actions import editie_create
from rapportage.edities.periode import Editiedeel
from rapportage.edities.tellen import count_editie
from rapportage.edities.wanneer import say_veld
from rapportage.models import Verslag
from tests.factories import ContactFactory, RegistratieFactory
from tests.matrix.wereld import Geval

IN_HET_JAAR = date(2017, 5, 5)
GOED_ZO = "Voor een voorbeeld."


def explain_all(gemeente: Any, jaar: int = 2017) -> dict[str, str]:
    """What somebody types on the page where a year is fixed, when whatever fails is right."""
    fout = count_editie(gemeente, jaar, timezone.localdate(), None).fout
    return {say_veld(controle.naam): GOED_ZO for controle in fout}


def make_editie(gemeente: Any, jaar: int = 2017, toelichtingen: dict[str, str] | None = None) -> Any:
    """An edition of this gemeente, in which whatever fails is explained."""
    return editie_create(
        by=Toegang.systeem("voorbeeld", nu=timezone.now(), vandaag=timezone.localdate()),
        gemeente=gemeente,
        jaar=jaar,
        deel=Editiedeel.JAAR,
        reden=GOED_ZO,
        toelichtingen=explain_all(gemeente, jaar) if toelichtingen is None else toelichtingen,
    )


def _editie(g: Geval) -> Any:
    """An edition in which there is a number to release, and of which a report can be sent."""
    if not g.gemeente.registraties.filter(groep="contacten").exists():
        RegistratieFactory(gemeente=g.gemeente, groep="contacten", begin=date(2010, 1, 1))
    ContactFactory(locatie=g.locatie, gemeente=g.gemeente, clients=[g.client], gebruiker=g.iemand(), op=IN_HET_JAAR)
    editie = make_editie(g.gemeente)
    Verslag.objects.get_or_create(
        gemeente=g.gemeente, jaar=editie.jaar, deel=editie.deel, lezer="gemeente", defaults={"tekst": "Een jaar."}
    )
    return editie


VRIJ = {"lezer": lambda _: "gemeente", "documentsoort": lambda _: "pdf"}
VAN_PLAATS = {"editie_pk": lambda g: _editie(g).pk, "publicatie_pk": lambda g: _editie(g).publicatie.pk}
