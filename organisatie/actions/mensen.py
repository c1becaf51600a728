"""Colleagues: who gets in, as what, and until when."""

from datetime import date

from django.db import transaction

from core.errors import Refused
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.mail import send_toegang, send_uitnodiging
from organisatie.models import Aanstelling, Gebruiker, Gemeente, Locatie
from organisatie.rechten import Recht, Rol, Toegang

LEIDEND = (Rol.TEAMLEIDER, Rol.BEHEERDER)
"""Roles without which nobody could let anybody in again."""


@action(Recht.INRICHTEN, on=None, feiten=False)
def eerste_gebruiker_create(*, by: Toegang, email: str, naam: str, wachtwoord: str | None = None) -> Gebruiker:
    """Make an account before there is anybody to invite it; without a password it waits for an invitation."""
    return _find_gebruiker(email, naam, wachtwoord)


@action(Recht.MENSEN_BEHEREN, on="locatie", feiten=False)
def gebruiker_invite(
    *,
    by: Toegang,
    locatie: Locatie,
    email: str,
    naam: str,
    rol: str,
    gemeente: Gemeente | None = None,
    begin: date,
    eind: date | None = None,
) -> Aanstelling:
    """Give somebody a role here, and mail an invitation, or the news to who has an account already.

    Raises ``Refused`` for a role that ``by`` may not hand out, a gemeente that this locatie does not serve,
    and an account that was blocked.
    """
    gebruiker = Gebruiker.objects.filter(email__iexact=email.strip()).first()
    if gebruiker is not None and not gebruiker.is_active:
        raise Refused("Dit account is geblokkeerd. Vraag de beheerder wat er aan de hand is.", veld="email")
    if gebruiker is None:
        gebruiker = _find_gebruiker(email, naam, None)
    aanstelling = aanstelling_create(
        by=by, locatie=locatie, gebruiker=gebruiker, rol=rol, gemeente=gemeente, begin=begin, eind=eind
    )
    stuur = send_toegang if gebruiker.has_usable_password() else send_uitnodiging
    # Robust: the appointment stands, also when the mail server is down; the list offers to send again.
    transaction.on_commit(lambda: stuur(gebruiker), robust=True)
    return aanstelling


@action(Recht.MENSEN_BEHEREN, on="gebruiker", feiten=False)
def uitnodiging_resend(*, by: Toegang, gebruiker: Gebruiker) -> Gebruiker:
    """Mail a new invitation; the link that was sent before stops working."""
    if gebruiker.has_usable_password():
        raise Refused(
            f"{gebruiker.naam} heeft al een wachtwoord. Wachtwoord vergeten? Dat staat op de pagina om in te loggen."
        )
    gebruiker.set_unusable_password()
    gebruiker.save(update_fields=["password"])
    transaction.on_commit(lambda: send_uitnodiging(gebruiker), robust=True)
    return gebruiker


@action(Recht.INRICHTEN, on=None, feiten=False)
def uitnodiging_accept(*, by: Toegang, gebruiker: Gebruiker, wachtwoord: str) -> Gebruiker:
    """Set the first password of somebody who came with a valid link; setting it ends the link."""
    actueel = Gebruiker.objects.select_for_update().get(pk=gebruiker.pk)
    if actueel.has_usable_password():
        raise Refused("Deze uitnodiging is al gebruikt. Log in met je wachtwoord.")
    actueel.set_password(wachtwoord)
    actueel.save(update_fields=["password"])
    return actueel


@action(Recht.MENSEN_BEHEREN, on="locatie", feiten=False)
def aanstelling_create(
    *,
    by: Toegang,
    locatie: Locatie,
    gebruiker: Gebruiker,
    rol: str,
    gemeente: Gemeente | None = None,
    begin: date,
    eind: date | None = None,
) -> Aanstelling:
    """Give a colleague a role at this locatie, or (role gemeente) for a gemeente that it serves.

    Never to oneself: a beheerder, who sees no clients, would be a team leader with one press.
    """
    soort = Rol(rol)
    if not by.is_systeem and soort not in by.uitnodigbaar():
        raise Refused(f"De rol {soort} kun jij niet geven. Vraag het de beheerder.", veld="rol")
    if gebruiker.pk == by.gebruiker_id:
        raise Refused("Jezelf kun je geen rol geven. Vraag het een andere teamleider of beheerder.", veld="rol")
    if soort is not Rol.GEMEENTE:
        return Aanstelling.objects.create(gebruiker=gebruiker, rol=soort.value, locatie=locatie, begin=begin, eind=eind)
    if gemeente is None:
        raise Refused("Kies voor welke gemeente deze persoon werkt.", veld="gemeente")
    if not locatie.gemeenten.filter(pk=gemeente.pk).exists():
        raise Refused(f"{locatie} werkt niet voor {gemeente}. Kies een andere gemeente.", veld="gemeente")
    if _has_double(gebruiker, gemeente, begin, eind):
        raise Refused("Deze persoon heeft deze rol hier al in deze periode.", veld="rol")
    return Aanstelling.objects.create(gebruiker=gebruiker, rol=soort.value, gemeente=gemeente, begin=begin, eind=eind)


@action(Recht.MENSEN_BEHEREN, on="aanstelling", feiten=False)
def aanstelling_end(*, by: Toegang, aanstelling: Aanstelling, eind: date) -> Aanstelling:
    """End an appointment: from the day ``eind`` on it gives no access; today means at once.

    Raises ``Refused`` for a day in the past, a role that ``by`` may not hand out, and one's own last leading
    role: there must always be somebody left who can let people in.
    """
    rol = Rol(aanstelling.rol)
    if aanstelling.eind is not None and aanstelling.eind <= by.vandaag:
        raise Refused("Deze aanstelling is al gestopt.")
    if eind < by.vandaag:
        raise Refused("Deze dag is al voorbij. Kies vandaag of een dag die nog komt.", veld="laatste_dag")
    if not by.is_systeem and rol not in by.uitnodigbaar():
        raise Refused(f"De rol {rol} kun jij niet stoppen. Vraag het de beheerder.")
    if aanstelling.gebruiker_id == by.gebruiker_id and rol in LEIDEND and not _does_lead_elsewhere(by, aanstelling):
        raise Refused(
            f"Dit is je eigen toegang als {rol}. Zonder die rol kun je niets meer herstellen. "
            "Vraag een andere teamleider of beheerder om dit te doen."
        )
    return save_versie(aanstelling, None, eind=eind)


def _find_gebruiker(email: str, naam: str, wachtwoord: str | None) -> Gebruiker:
    gebruiker = Gebruiker(email=email.strip().lower(), naam=naam.strip())
    gebruiker.set_password(wachtwoord)
    gebruiker.save()
    return gebruiker


def _has_double(gebruiker: Gebruiker, gemeente: Gemeente, begin: date, eind: date | None) -> bool:
    """Whether it overlaps another appointment for this gemeente: the constraint looks at locaties only."""
    rows = Aanstelling.objects.filter(gebruiker=gebruiker, gemeente=gemeente).exclude(eind__lte=begin)
    return rows.exists() if eind is None else rows.filter(begin__lt=eind).exists()


def _does_lead_elsewhere(by: Toegang, aanstelling: Aanstelling) -> bool:
    """Whether this person keeps a leading role after today without this appointment."""
    rollen = [rol.value for rol in LEIDEND]
    eigen = Aanstelling.objects.filter(gebruiker=by.gebruiker_id, rol__in=rollen)
    return eigen.filter(begin__lte=by.vandaag, eind__isnull=True).exclude(pk=aanstelling.pk).exists()
