"""Addresses under /clienten/."""

from django.urls import path

from clients.views import client, naam, overdracht, toewijzing, zoeken

app_name = "clients"

urlpatterns = [
    path("clienten/", client.client_list, name="client-list"),
    path("clienten/zoeken/", zoeken.client_search, name="client-search"),
    path("clienten/nieuw/", client.client_create_view, name="client-create"),
    path("clienten/<int:client_pk>/", client.client_detail, name="client-detail"),
    path("clienten/<int:client_pk>/wijzigen/", client.client_update_view, name="client-update"),
    path("clienten/<int:client_pk>/namen/nieuw/", naam.naamvorm_create_view, name="naamvorm-create"),
    path("clienten/namen/<int:naamvorm_pk>/", naam.naamvorm_update_view, name="naamvorm-update"),
    path("clienten/<int:client_pk>/dubbel/", naam.dubbel_create, name="dubbel-create"),
    path("clienten/<int:client_pk>/dubbel/losmaken/", naam.dubbel_delete, name="dubbel-delete"),
    path("clienten/<int:client_pk>/helper/", naam.helper_update, name="helper-update"),
    path("clienten/<int:client_pk>/toewijzing/nieuw/", toewijzing.toewijzing_create_view, name="toewijzing-create"),
    path("clienten/toewijzing/<int:toewijzing_pk>/stoppen/", toewijzing.toewijzing_end_view, name="toewijzing-end"),
    path("clienten/<int:client_pk>/overdragen/", overdracht.overdracht_create, name="overdracht-create"),
]
