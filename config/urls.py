"""Every address of the site, by package."""

from django.urls import include, path

from config.health import healthz_view, readyz_view

urlpatterns = [
    path("", include("vandaag.urls")),
    path("", include("hulp.urls")),
    path("", include("rapportage.urls")),
    path("", include("historie.urls")),
    path("", include("termijnen.urls")),
    path("", include("inburgering.urls")),
    path("", include("spreekuur.urls")),
    path("", include("verblijf.urls")),
    path("", include("clients.urls")),
    path("", include("organisatie.urls")),
    path("account/", include("config.inloggen")),
    path("healthz", healthz_view, name="healthz"),
    path("readyz", readyz_view, name="readyz"),
]
