"""Every address of the site, by package: the addresses of a new one are found when it is installed."""

from django.conf import settings
from django.urls import include, path

from config.health import healthz_view, readyz_view

PACKAGES = [
    name for name in settings.INSTALLED_APPS if name != "config" and (settings.BASE_DIR / name / "urls.py").exists()
]

urlpatterns = [
    *(path("", include(f"{package}.urls")) for package in PACKAGES),
    path("account/", include("config.inloggen")),
    path("healthz", healthz_view, name="healthz"),
    path("readyz", readyz_view, name="readyz"),
]
