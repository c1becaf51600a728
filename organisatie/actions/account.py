"""Accounts: one's own address, and closing the account of somebody who may not come in any more."""

from collections.abc import Callable

from core.beveiligingslog import log_security
from core.errors import Refused
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.actions.mensen import does_lead, tell_of_grant
from organisatie.mail import post
from organisatie.models import Aanstelling, Gebruiker, Sessie
from organisatie.rechten import OPENT_CLIENTEN, Recht, Rol, Toegang

BlockHook = Callable[[Toegang, Gebruiker], None]
_hooks: list[BlockHook] = []


def register_at_block(hook: BlockHook) -> BlockHook:
    """Register what must end with an account and not come back with it, such as a secret address."""
    if hook not in _hooks:
        _hooks.append(hook)
    return hook


@action(Recht.EIGEN_ACCOUNT, on="gebruiker", feiten=False)
def account_email_set(*, by: Toegang, gebruiker: Gebruiker, email: str) -> Gebruiker:
    """Change the address with which one signs in; both addresses hear of it."""
    if gebruiker.pk != by.gebruiker_id:
        raise Refused("Alleen je eigen e-mailadres kun je wijzigen.")
    oud, nieuw = gebruiker.email, email.strip().lower()
    if oud == nieuw:
        raise Refused("Dit is al je e-mailadres. Vul een ander adres in.", veld="email")
    save_versie(gebruiker, None, email=nieuw)
    log_security("e-mailadres gewijzigd", van=gebruiker.pk)
    for naar in (oud, nieuw):
        post("adres", [gebruiker.pk], oud=oud, nieuw=nieuw, naar=naar)
    return gebruiker


@action(Recht.MENSEN_BEHEREN, on="gebruiker", feiten=False)
def account_block(*, by: Toegang, gebruiker: Gebruiker) -> Gebruiker:
    """Let somebody in nowhere any more, at once: every session ends, and so does every secret address."""
    if gebruiker.pk == by.gebruiker_id:
        raise Refused("Je eigen account kun je niet blokkeren. Vraag het een andere teamleider of beheerder.")
    _require_in_hand(by, gebruiker)
    if not gebruiker.is_active:
        raise Refused("Dit account is al geblokkeerd.")
    save_versie(gebruiker, None, is_active=False)
    Sessie.objects.filter(gebruiker=gebruiker).delete()
    for hook in _hooks:
        hook(by, gebruiker)
    log_security("account geblokkeerd", van=gebruiker.pk, door=by.gebruiker_id)
    return gebruiker


@action(Recht.MENSEN_BEHEREN, on="gebruiker", feiten=False)
def account_free(*, by: Toegang, gebruiker: Gebruiker) -> Gebruiker:
    """Let somebody in again; a role that opens clients then waits for a team leader, unless one does this."""
    _require_in_hand(by, gebruiker)
    if gebruiker.is_active:
        raise Refused("Dit account is niet geblokkeerd.")
    save_versie(gebruiker, None, is_active=True)
    rollen = [rol.value for rol in OPENT_CLIENTEN]
    for aanstelling in Aanstelling.objects.nu_of_straks(by.vandaag).filter(gebruiker=gebruiker, rol__in=rollen):
        if not aanstelling.wacht and not does_lead(by, aanstelling.locatie):
            save_versie(aanstelling, None, wacht=True)
            tell_of_grant(by, aanstelling, is_eerste=False)
    log_security("account vrijgegeven", van=gebruiker.pk, door=by.gebruiker_id)
    return gebruiker


def _require_in_hand(by: Toegang, gebruiker: Gebruiker) -> None:
    """Somebody's account is in the hands of who may give each of the roles that go with it."""
    rollen = Aanstelling.objects.nu_of_straks(by.vandaag).filter(gebruiker=gebruiker).values_list("rol", flat=True)
    if not by.is_systeem and not {Rol(rol) for rol in rollen} <= by.uitnodigbaar():
        raise Refused("Deze persoon heeft een rol die jij niet kunt geven. Vraag het de beheerder.")
