"""Mail to colleagues: the invitation and its one-time link. Never anything about a client."""

from django.conf import settings
from django.core import signing
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac

from organisatie.models import Gebruiker

GELDIG_DAGEN = 7
_ZOUT = "organisatie.uitnodiging"


def make_uitnodiging_sleutel(gebruiker: Gebruiker) -> str:
    """The signed secret of an invitation; it dies after a week, or when the password changes."""
    return signing.dumps([gebruiker.pk, _make_stempel(gebruiker)], salt=_ZOUT)


def find_uitgenodigde(sleutel: str) -> Gebruiker | None:
    """Who was invited with this secret; None when it is forged, too old, replaced or used."""
    try:
        pk, stempel = signing.loads(sleutel, salt=_ZOUT, max_age=GELDIG_DAGEN * 24 * 3600)
    except (signing.BadSignature, ValueError):
        return None
    gebruiker = Gebruiker.objects.filter(pk=pk, is_active=True).first()
    if gebruiker is None or gebruiker.has_usable_password():
        return None
    return gebruiker if constant_time_compare(stempel, _make_stempel(gebruiker)) else None


def make_uitnodiging_link(gebruiker: Gebruiker) -> str:
    """The full address to mail. The secret stands behind the question mark: logs keep what is before it."""
    return f"{settings.ADRES}{reverse('organisatie:wachtwoord-create')}?sleutel={make_uitnodiging_sleutel(gebruiker)}"


def send_uitnodiging(gebruiker: Gebruiker) -> None:
    """Mail the link with which somebody chooses a first password."""
    _send(gebruiker, "uitnodiging", {"link": make_uitnodiging_link(gebruiker), "dagen": GELDIG_DAGEN})


def send_toegang(gebruiker: Gebruiker) -> None:
    """Tell somebody who has an account that they got another role."""
    _send(gebruiker, "toegang", {"link": f"{settings.ADRES}{reverse('account_login')}"})


def _send(gebruiker: Gebruiker, soort: str, context: dict[str, object]) -> None:
    onderwerp = {
        "uitnodiging": "Je uitnodiging voor Wegwijs",
        "toegang": "Je hebt toegang gekregen in Wegwijs",
    }[soort]
    tekst = render_to_string(f"organisatie/mail/{soort}.txt", {"naam": gebruiker.naam, **context})
    send_mail(onderwerp, tekst, None, [gebruiker.email])


def _make_stempel(gebruiker: Gebruiker) -> str:
    return salted_hmac(_ZOUT, gebruiker.password, algorithm="sha256").hexdigest()[:32]
