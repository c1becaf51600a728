"""The least that a Django form can do: session, user, CSRF, one plain ModelForm, one select, one insert."""

from django import forms
from django.contrib.auth.decorators import login_required
from django.db import connection, models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template import engines
from django.urls import path

from spreekuur.models import Onderwerp

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
PAGE = "<!doctype html><title>Kaal</title><form method=post>{% csrf_token %}{{ form.as_p }}<button>Bewaar</button></form>"


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


@login_required
def kaal(request: HttpRequest) -> HttpResponse:
    form = KaalForm(request.POST or None)
    if form.is_valid():
        form.save()
        return redirect("kaal")
    return HttpResponse(engines["django"].from_string(PAGE).render({"form": form}, request))


urlpatterns = [path("kaal/", kaal, name="kaal")]


def make_table() -> None:
    """Make the table of the bare form; by the owner, for the application."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE bench_kaal (id bigserial PRIMARY KEY, notitie text NOT NULL, "
            "onderwerp_id bigint NOT NULL REFERENCES spreekuur_onderwerp)"
        )
        cursor.execute("GRANT ALL ON bench_kaal TO PUBLIC; GRANT ALL ON SEQUENCE bench_kaal_id_seq TO PUBLIC")
