"""Blocks of the client page that this package brings."""

from typing import Any

from clients.domain import say_leeftijd
from clients.models import Client, Naamvorm, Toewijzing
from clients.tonen.gezin import list_gezinnen
from clients.tonen.wonen import tell_wonen
from core.paneel import paneel
from organisatie.rechten import Recht, Toegang


@paneel(Recht.CLIENT_ZIEN)
def gegevens(toegang: Toegang, client: Client) -> dict[str, Any]:
    """What is known about the person."""
    geboren = f"{client.geboren} ({say_leeftijd(client.geboorte, op=toegang.vandaag)})"
    rijen = [
        ("Geboren", geboren if client.geboren_vroegst else "onbekend"),
        ("Geslacht", client.get_geslacht_display()),
        ("Nationaliteit", client.nationaliteit),
        ("Talen", ", ".join(client.talen)),
        ("Tolk", client.get_tolk_display()),
        ("V-nummer", client.v_nummer_in_groepen),
        ("Telefoon", client.telefoon),
        ("E-mail", client.email),
    ]
    return {"rijen": [{"label": label, "waarde": waarde} for label, waarde in rijen]}


@paneel(Recht.CLIENT_ZIEN)
def namen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Every spelling of the name, the one that is shown first."""
    vormen = Naamvorm.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(client=client)
    return {"vormen": vormen.order_by("-is_hoofdvorm", "pk")}


@paneel(Recht.CLIENT_ZIEN)
def toewijzingen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Who guides this client, and who did."""
    rijen = Toewijzing.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(client=client)
    vandaag = toegang.vandaag
    return {
        "toewijzingen": [
            {"rij": rij, "is_open": rij.eind is None or rij.eind > vandaag}
            for rij in rijen.select_related("gebruiker").order_by("-begin", "pk")
        ]
    }


@paneel(Recht.CLIENT_ZIEN)
def gezin(toegang: Toegang, client: Client) -> dict[str, Any]:
    """The others of the gezin of today."""
    beeld = next((beeld for beeld in list_gezinnen(toegang, client) if beeld.is_open), None)
    return {"leden": [lid for lid in beeld.nu if not lid.is_zelf] if beeld else []}


@paneel(Recht.CLIENT_ZIEN)
def wonen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """From the koppeling to the home of today, as one story."""
    return {"verhaal": tell_wonen(toegang, client)}
