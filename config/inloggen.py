"""The addresses of signing in: those of allauth that this site uses, and no others.

Names are allauth's own. Signing up answers that it is closed; changing one's e-mail address is not offered, because
people are found by the address that they were invited at.
"""

from allauth.account import views
from django.conf import settings
from django.urls import path, re_path

from core.voortgang import read_voortgang


def read_demo() -> int | None:
    """How far the demo world is, in percents, while it is being loaded; in production there is none."""
    return read_voortgang("demo") if settings.ONTWIKKELING else None


urlpatterns = [
    path("inloggen/", views.LoginView.as_view(extra_context={"demo": read_demo}), name="account_login"),
    path("uitloggen/", views.logout, name="account_logout"),
    path("aanmelden/", views.signup, name="account_signup"),
    path("geblokkeerd/", views.account_inactive, name="account_inactive"),
    path("bevestigen/", views.reauthenticate, name="account_reauthenticate"),
    path("wachtwoord/", views.password_change, name="account_change_password"),
    path("wachtwoord/kiezen/", views.password_set, name="account_set_password"),
    path("wachtwoord/vergeten/", views.password_reset, name="account_reset_password"),
    path("wachtwoord/vergeten/verstuurd/", views.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^wachtwoord/nieuw/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "wachtwoord/nieuw/klaar/",
        views.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
]
