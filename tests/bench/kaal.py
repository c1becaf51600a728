"""The least that a Django form can do: session, user, CSRF, one plain ModelForm, one select, one insert."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from django import forms
from django.contrib.auth.decorators import login_required
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template import engines
from django.test import override_settings
from django.urls import path

from organisatie.models import Gebruiker
from spreekuur.models import Onderwerp
from tests.bench.bezoek import Antwoord, Bezoek
from tests.factories import GebruikerFactory, OnderwerpFactory

PAGE = (
    "<!doctype html><title>Kaal</title><form method=post>{% csrf_token %}{{ form.as_p }}<button>Bewaar</button></form>"
)


class Kaal(models.Model):
    """One plain row, without history, rights or anything else."""

    onderwerp = models.ForeignKey(Onderwerp, models.CASCADE, related_name="+")
    notitie = models.TextField(blank=True)

    class Meta:
        app_label = "bench"
        managed = False
        db_table = "bench_kaal"


class KaalForm(forms.ModelForm):
    class Meta:
        model = Kaal
        fields = ("onderwerp", "notitie")


@cache
def page():
    """The template, read once as in production."""
    return engines["django"].from_string(PAGE)


@login_required
def kaal(request: HttpRequest) -> HttpResponse:
    form = KaalForm(request.POST or None)
    if form.is_valid():
        form.save()
        return redirect("kaal")
    return HttpResponse(page().render({"form": form}, request))


urlpatterns = [path("kaal/", kaal, name="kaal")]


class OwnAddresses:
    """Leads every request to the addresses of this file."""

    def __init__(self, get_response) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.urlconf = __name__
        return self.get_response(request)


MIDDLEWARE = [
    f"{__name__}.OwnAddresses",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]


def kale_app() -> WSGIHandler:
    """A server with no more middleware than a form needs."""
    with override_settings(MIDDLEWARE=MIDDLEWARE), as_delivered():
        return WSGIHandler()


@contextmanager
def as_delivered() -> Iterator[None]:
    """Django's own way: a session is stored when it changes, and of who signed in nothing but the account is read."""
    with override_settings(
        SESSION_ENGINE="django.contrib.sessions.backends.db",
        SESSION_SAVE_EVERY_REQUEST=False,
        AUTHENTICATION_BACKENDS=["django.contrib.auth.backends.ModelBackend"],
    ):
        yield


class Kaalbezoek:
    """An account that fills in the bare form, in the database that Django points at."""

    def __init__(self) -> None:
        with as_delivered():
            self.bezoek = Bezoek(Gebruiker.objects.order_by("pk")[0], kale_app())
        self.onderwerp = Onderwerp.objects.order_by("pk")[0].pk

    def log(self) -> list[Antwoord]:
        """Open it and save it."""
        with as_delivered():
            blad = self.bezoek.get("/kaal/")
            data = {"csrfmiddlewaretoken": blad.token, "onderwerp": self.onderwerp, "notitie": "Brief gelezen."}
            return [blad, self.bezoek.post("/kaal/", data)]


def make_rows() -> None:
    """The least that the bare form needs: an account and something to choose."""
    GebruikerFactory()
    OnderwerpFactory()


def make_table() -> None:
    """Make the table of the bare form; by the owner, for the application."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE bench_kaal (id bigserial PRIMARY KEY, notitie text NOT NULL, "
            "onderwerp_id bigint NOT NULL REFERENCES spreekuur_onderwerp)"
        )
        cursor.execute("GRANT ALL ON bench_kaal TO PUBLIC; GRANT ALL ON SEQUENCE bench_kaal_id_seq TO PUBLIC")
