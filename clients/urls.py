"""Addresses under /clienten/."""

from django.urls import path

from clients.views import client, gezin, huisvesting, naam, overdracht, toewijzing, wonen, zoeken

app_name = "clients"

urlpatterns = [
    path("clienten/", client.client_list_view, name="client-list"),
    path("clienten/zoeken/", zoeken.client_search_view, name="client-search"),
    path("clienten/nieuw/", client.client_create_view, name="client-create"),
    path("clienten/<int:client_pk>/", client.client_detail_view, name="client-detail"),
    path("clienten/<int:client_pk>/tijdlijn/", client.tijdlijn_list_view, name="tijdlijn-list"),
    path("clienten/<int:client_pk>/gegevens/", client.gegevens_detail_view, name="gegevens-detail"),
    path("clienten/<int:client_pk>/wonen/", wonen.wonen_detail_view, name="wonen-detail"),
    path("clienten/<int:client_pk>/wijzigen/", client.client_update_view, name="client-update"),
    path("clienten/<int:client_pk>/namen/nieuw/", naam.naamvorm_create_view, name="naamvorm-create"),
    path("clienten/namen/<int:naamvorm_pk>/", naam.naamvorm_update_view, name="naamvorm-update"),
    path("clienten/<int:client_pk>/dubbel/", naam.dubbel_create_view, name="dubbel-create"),
    path("clienten/<int:client_pk>/dubbel/losmaken/", naam.dubbel_delete_view, name="dubbel-delete"),
    path("clienten/<int:client_pk>/helper/", naam.helper_update_view, name="helper-update"),
    path("clienten/<int:client_pk>/toewijzing/nieuw/", toewijzing.toewijzing_create_view, name="toewijzing-create"),
    path("clienten/toewijzing/<int:toewijzing_pk>/stoppen/", toewijzing.toewijzing_end_view, name="toewijzing-end"),
    path("clienten/<int:client_pk>/overdragen/", overdracht.overdracht_create_view, name="overdracht-create"),
    path("clienten/<int:client_pk>/gezin/", gezin.gezin_detail_view, name="gezin-detail"),
    path("clienten/<int:client_pk>/gezin/nieuw/", gezin.gezin_create_view, name="gezin-create"),
    path("clienten/<int:client_pk>/gezin/erbij/", gezin.lidmaatschap_create_view, name="lidmaatschap-create"),
    path("clienten/<int:client_pk>/gezin/splitsen/", gezin.splitsing_create_view, name="splitsing-create"),
    path("gezin/<int:lidmaatschap_pk>/weg/", gezin.lidmaatschap_end_view, name="lidmaatschap-end"),
    path("clienten/<int:client_pk>/koppeling/nieuw/", wonen.koppeling_create_view, name="koppeling-create"),
    path("koppelingen/<int:koppeling_pk>/", wonen.koppeling_update_view, name="koppeling-update"),
    path("koppelingen/<int:koppeling_pk>/aanbod/", wonen.woningaanbod_create_view, name="woningaanbod-create"),
    path("aanbod/<int:aanbod_pk>/", wonen.woningaanbod_update_view, name="woningaanbod-update"),
    path("clienten/<int:client_pk>/huisvesting/nieuw/", huisvesting.huisvesting_create_view, name="huisvesting-create"),
    path("huisvestingen/<int:huisvesting_pk>/", huisvesting.huisvesting_update_view, name="huisvesting-update"),
    path("huisvestingen/<int:huisvesting_pk>/einde/", huisvesting.huisvesting_end_view, name="huisvesting-end"),
    path("huisvestingen/<int:huisvesting_pk>/weg/", huisvesting.huisvesting_delete_view, name="huisvesting-delete"),
    path("huisvestingen/<int:huisvesting_pk>/woning/", huisvesting.bewoning_create_view, name="bewoning-create"),
    path("woningen/", wonen.woning_list_view, name="woning-list"),
    path("woningen/nieuw/", wonen.woning_create_view, name="woning-create"),
    path("woningen/<int:woning_pk>/", wonen.woning_update_view, name="woning-update"),
]
