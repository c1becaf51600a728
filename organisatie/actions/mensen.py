"""Colleagues: who gets in, as what, and until when."""

from datetime import date

from django.urls import reverse

from core.beveiligingslog import log_security
from core.errors import Refused
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.mail import post
from organisatie.models import Aanstelling, Gebruiker, Gemeente, Locatie
from organisatie.rechten import OPENT_CLIENTEN, Recht, Rol, Toegang

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
    if not gebruiker.has_usable_password():
        post("uitnodiging", [gebruiker.pk])
    elif not aanstelling.wacht:
        post("toegang", [gebruiker.pk])
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
    post("uitnodiging", [gebruiker.pk])
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

    Never to oneself: a beheerder, who sees no clients, would be a team leader with one press. For the same reason a
    role that opens clients waits for a team leader when a beheerder gives it; not the first one of a new locatie.
    """
    soort = Rol(rol)
    if not by.is_systeem and soort not in by.uitnodigbaar():
        raise Refused(f"De rol {soort} kun jij niet geven. Vraag het de beheerder.", veld="rol")
    if gebruiker.pk == by.gebruiker_id:
        raise Refused("Jezelf kun je geen rol geven. Vraag het een andere teamleider of beheerder.", veld="rol")
    if soort is not Rol.GEMEENTE:
        return _store_aanstelling(
            by, Aanstelling(gebruiker=gebruiker, rol=soort.value, locatie=locatie, begin=begin, eind=eind)
        )
    if gemeente is None:
        raise Refused("Kies voor welke gemeente deze persoon werkt.", veld="gemeente")
    if not locatie.gemeenten.filter(pk=gemeente.pk).exists():
        raise Refused(f"{locatie} werkt niet voor {gemeente}. Kies een andere gemeente.", veld="gemeente")
    if _has_double(gebruiker, gemeente, begin, eind):
        raise Refused("Deze persoon heeft deze rol hier al in deze periode.", veld="rol")
    return _store_aanstelling(
        by, Aanstelling(gebruiker=gebruiker, rol=soort.value, gemeente=gemeente, begin=begin, eind=eind)
    )


@action(Recht.AANSTELLING_BEVESTIGEN, on="aanstelling", feiten=False)
def aanstelling_confirm(*, by: Toegang, aanstelling: Aanstelling) -> Aanstelling:
    """Say yes to a role that a beheerder gave: from now on it gives access. Never to one's own."""
    actueel = Aanstelling.objects.select_for_update(of=("self",)).get(pk=aanstelling.pk)
    if not actueel.wacht:
        raise Refused("Deze rol wacht niet meer. Er is niets veranderd.")
    if actueel.gebruiker_id == by.gebruiker_id:
        raise Refused("Over je eigen rol beslis je niet zelf. Vraag het een andere teamleider.")
    save_versie(aanstelling, None, wacht=False)
    log_security("aanstelling bevestigd", door=by.gebruiker_id, aanstelling=aanstelling.pk, rol=aanstelling.rol)
    if aanstelling.gebruiker.has_usable_password():
        post("toegang", [aanstelling.gebruiker_id])
    return aanstelling


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


def _store_aanstelling(by: Toegang, aanstelling: Aanstelling) -> Aanstelling:
    """Store an appointment; let a role that opens clients wait when whoever gives it opens none, and tell of it."""
    locatie, rol = aanstelling.locatie, Rol(aanstelling.rol)
    kent_niemand = not by.is_systeem and rol in OPENT_CLIENTEN and not does_lead(by, locatie)
    is_eerste = kent_niemand and rol is Rol.TEAMLEIDER and _is_without_leader(locatie)
    aanstelling.wacht = kent_niemand and not is_eerste
    aanstelling.save(force_insert=True)
    log_security(
        "aanstelling gegeven", door=by.gebruiker_id or by.namens, aan=aanstelling.gebruiker_id, rol=rol.value,
        wacht=aanstelling.wacht,
    )  # fmt: skip
    if kent_niemand:
        tell_of_grant(by, aanstelling, is_eerste=is_eerste)
    return aanstelling


def does_lead(by: Toegang, locatie: Locatie | None) -> bool:
    """Whether this person is a team leader of that locatie."""
    return locatie is not None and locatie.pk in by.locaties(Recht.AANSTELLING_BEVESTIGEN)


def _is_without_leader(locatie: Locatie | None) -> bool:
    """Whether this locatie is new. Of two first team leaders at the same moment the second is not the first."""
    assert locatie is not None
    Locatie.objects.select_for_update(no_key=True).get(pk=locatie.pk)
    return not Aanstelling.objects.filter(locatie=locatie, rol=Rol.TEAMLEIDER.value, wacht=False).exists()


def tell_of_grant(by: Toegang, aanstelling: Aanstelling, *, is_eerste: bool) -> None:
    """Mail the team leaders, who decide; of the first one of a new locatie every beheerder."""
    alle = Gebruiker.objects.filter(is_active=True)
    wie = alle.beheert(by.vandaag) if is_eerste else alle.leidt(aanstelling.locatie, by.vandaag)
    post(
        "toekenning" if is_eerste else "bevestigen",
        wie.values_list("pk", flat=True),
        door=Gebruiker.objects.get(pk=by.gebruiker_id).naam,
        wie=aanstelling.gebruiker.naam,
        adres=aanstelling.gebruiker.email,
        rol=aanstelling.rol,
        plaats=str(aanstelling.locatie),
        pagina=reverse("organisatie:gebruiker-detail", args=[aanstelling.gebruiker_id]),
    )


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
    return eigen.filter(begin__lte=by.vandaag, eind__isnull=True, wacht=False).exclude(pk=aanstelling.pk).exists()
