"""Addresses of permits and papers."""

from django.urls import path

from verblijf.views import documenten, verblijf, vergunning

app_name = "verblijf"

urlpatterns = [
    path("clienten/<int:client_pk>/verblijf/", verblijf.verblijf_detail_view, name="verblijf-detail"),
    path("clienten/<int:client_pk>/vergunning/nieuw/", vergunning.vergunning_create_view, name="vergunning-create"),
    path("vergunningen/<int:vergunning_pk>/", vergunning.vergunning_update_view, name="vergunning-update"),
    path("vergunningen/<int:vergunning_pk>/intrekken/", vergunning.vergunning_end_view, name="vergunning-end"),
    path("vergunningen/<int:vergunning_pk>/voornemen/", vergunning.voornemen_update_view, name="voornemen-update"),
    path(
        "vergunningen/<int:vergunning_pk>/verlenging/",
        vergunning.vergunningverlenging_create_view,
        name="vergunningverlenging-create",
    ),
    path(
        "verlengingen/<int:vergunningverlenging_pk>/",
        vergunning.vergunningverlenging_update_view,
        name="vergunningverlenging-update",
    ),
    path(
        "clienten/<int:client_pk>/verblijfsdocument/nieuw/",
        documenten.verblijfsdocument_create_view,
        name="verblijfsdocument-create",
    ),
    path(
        "verblijfsdocumenten/<int:verblijfsdocument_pk>/",
        documenten.verblijfsdocument_update_view,
        name="verblijfsdocument-update",
    ),
    path(
        "clienten/<int:client_pk>/reisdocument/nieuw/",
        documenten.reisdocument_create_view,
        name="reisdocument-create",
    ),
    path(
        "reisdocumenten/<int:reisdocument_pk>/",
        documenten.reisdocument_update_view,
        name="reisdocument-update",
    ),
]
