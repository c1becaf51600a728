"""Addresses of this package."""

from django.urls import path

from inburgering.views import feiten, groep, les, plicht

app_name = "inburgering"

VAN = "inburgering/<int:inburgering_pk>"

urlpatterns = [
    path("clienten/<int:client_pk>/inburgering/", plicht.inburgering_detail_view, name="inburgering-detail"),
    path("clienten/<int:client_pk>/inburgering/nieuw/", plicht.inburgering_create_view, name="inburgering-create"),
    path(f"{VAN}/brief/", plicht.inburgering_update_view, name="inburgering-update"),
    path(f"{VAN}/plan/", plicht.plan_update_view, name="plan-update"),
    path(f"{VAN}/school/", plicht.school_update_view, name="school-update"),
    path(f"{VAN}/afronden/", plicht.afronding_update_view, name="afronding-update"),
    path(f"{VAN}/examens/nieuw/", feiten.examenonderdeel_create_view, name="examenonderdeel-create"),
    path(f"{VAN}/verlenging/nieuw/", feiten.termijnverlenging_create_view, name="termijnverlenging-create"),
    path(f"{VAN}/vrijstelling/nieuw/", feiten.vrijstelling_create_view, name="vrijstelling-create"),
    path(f"{VAN}/boete/nieuw/", feiten.boete_create_view, name="boete-create"),
    path("inburgering/examens/<int:examen_pk>/", feiten.examenonderdeel_update_view, name="examenonderdeel-update"),
    path(
        "inburgering/verlenging/<int:termijnverlenging_pk>/",
        feiten.termijnverlenging_update_view,
        name="termijnverlenging-update",
    ),
    path(
        "inburgering/vrijstelling/<int:vrijstelling_pk>/",
        feiten.vrijstelling_update_view,
        name="vrijstelling-update",
    ),
    path("inburgering/boete/<int:boete_pk>/", feiten.boete_update_view, name="boete-update"),
    path("clienten/<int:client_pk>/lessen/nieuw/", les.taalles_create_view, name="taalles-create"),
    path("lessen/<int:taalles_pk>/", les.taalles_update_view, name="taalles-update"),
    path("participatie/", groep.pvtgroep_list_view, name="pvtgroep-list"),
    path("participatie/nieuw/<int:locatie_pk>/", groep.pvtgroep_create_view, name="pvtgroep-create"),
    path("participatie/<int:pvtgroep_pk>/", groep.pvtgroep_detail_view, name="pvtgroep-detail"),
    path("participatie/<int:beheergroep_pk>/wijzigen/", groep.pvtgroep_update_view, name="pvtgroep-update"),
    path(
        "participatie/<int:beheergroep_pk>/bijeenkomst/",
        groep.pvtbijeenkomst_create_view,
        name="pvtbijeenkomst-create",
    ),
    path("participatie/<int:pvtgroep_pk>/deelnemers/", groep.pvtdeelname_create_view, name="pvtdeelname-create"),
    path("participatie/deelnames/<int:pvtdeelname_pk>/weg/", groep.pvtdeelname_delete_view, name="pvtdeelname-delete"),
    path("participatie/<int:pvtgroep_pk>/aanwezig/", groep.pvtaanwezigheid_update_view, name="pvtaanwezigheid-update"),
    path("participatie/<int:pvtgroep_pk>/ondertekend/", groep.ondertekening_create_view, name="ondertekening-create"),
]
