"""Addresses of this package."""

from django.urls import path

from termijnen.views import agenda, brief, client, detail, handelingen, lijst, regels

app_name = "termijnen"

urlpatterns = [
    path("clienten/<int:client_pk>/termijnen/", client.clienttermijn_list_view, name="clienttermijn-list"),
    path("termijnen/", lijst.termijn_list_view, name="termijn-list"),
    path("termijnen/afdrukken/", lijst.papier_list_view, name="papier-list"),
    path("termijnen/regels/", regels.regel_list_view, name="regel-list"),
    path(
        "termijnen/regels/<path:regelversie>/bevestigen/",
        regels.regelbevestiging_create_view,
        name="regelbevestiging-create",
    ),
    path(
        "termijnen/regels/<path:regelversie>/intrekken/",
        regels.regelbevestiging_delete_view,
        name="regelbevestiging-delete",
    ),
    path("termijnen/nieuwe-regels/", regels.regelacceptatie_list_view, name="regelacceptatie-list"),
    path("termijnen/nieuwe-regels/overnemen/", regels.regelacceptatie_create_view, name="regelacceptatie-create"),
    path(
        "termijnen/handelingen/<int:handeling_pk>/ongedaan/", handelingen.handeling_delete_view, name="handeling-delete"
    ),
    path("dossiers/termijnen/<str:dossiertermijn>/", detail.dossiertermijn_detail_view, name="dossiertermijn-detail"),
    path("termijnen/<str:sleutel>/", detail.termijn_detail_view, name="termijn-detail"),
    path("termijnen/<str:sleutel>/gedaan/", handelingen.gedaan_create_view, name="gedaan-create"),
    path("termijnen/<str:sleutel>/uitstel/", handelingen.uitstel_create_view, name="uitstel-create"),
    path(
        "termijnen/<str:sleutel>/niet-van-toepassing/",
        handelingen.niet_van_toepassing_create_view,
        name="niet-van-toepassing-create",
    ),
    path("termijnen/<str:sleutel>/later/", handelingen.later_create_view, name="later-create"),
    path("termijnen/<str:sleutel>/gezien/", handelingen.gezien_create_view, name="gezien-create"),
    path("termijnen/<str:sleutel>/andere-datum/", handelingen.andere_dag_create_view, name="andere-dag-create"),
    path("clienten/<int:client_pk>/brief/", brief.brieftermijn_create_view, name="brieftermijn-create"),
    path("brieven/<int:brieftermijn_pk>/", brief.brieftermijn_detail_view, name="brieftermijn-detail"),
    path("brieven/<int:brieftermijn_pk>/wijzigen/", brief.brieftermijn_update_view, name="brieftermijn-update"),
    path("brieven/<int:brieftermijn_pk>/ongedaan/", brief.brieftermijn_delete_view, name="brieftermijn-delete"),
    path("agenda/", agenda.agenda_detail_view, name="agenda-detail"),
    path("agenda/maken/", agenda.agendasleutel_create_view, name="agendasleutel-create"),
    path("agenda/stoppen/", agenda.agendasleutel_delete_view, name="agendasleutel-delete"),
    path("agenda.ics", agenda.agenda_feed_view, name="agenda-feed"),
]
