"""Every address of the site, by package: each package of ours that has addresses, in the order of the settings."""

from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.urls import include, path

from config.health import healthz_view, readyz_view

_EIGEN = [app.name for app in apps.get_app_configs() if Path(app.path).parent == settings.BASE_DIR]
_MET_ADRESSEN = [naam for naam in _EIGEN if naam != "config" and (settings.BASE_DIR / naam / "urls.py").exists()]

urlpatterns = [
    *(path("", include(f"{naam}.urls")) for naam in _MET_ADRESSEN),
    path("account/", include("config.inloggen")),
    path("healthz", healthz_view, name="healthz"),
    path("readyz", readyz_view, name="readyz"),
]

handler500 = "config.storing.storing_view"
