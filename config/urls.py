"""Every address of the site, by package."""

from importlib.util import find_spec

from django.urls import include, path

from config.health import healthz, readyz

PACKAGES = ("vandaag", "rapportage", "historie", "spreekuur", "clients", "organisatie")

urlpatterns = [
    *(path("", include(f"{package}.urls")) for package in PACKAGES if find_spec(f"{package}.urls")),
    path("account/", include("config.inloggen")),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
]
