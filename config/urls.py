"""Every address of the site, by package."""

from django.urls import include, path

from config.health import healthz, readyz

urlpatterns = [
    path("account/", include("allauth.account.urls")),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
]
