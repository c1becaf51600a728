"""Addresses of this package."""

from django.urls import path

from begeleiding.views import afspraak, cursus, hulp, lijst, logboek, omgeving, traject, werk

app_name = "begeleiding"

urlpatterns = [
    path("clienten/<int:client_pk>/begeleiding/", traject.traject_detail_view, name="traject-detail"),
    path("clienten/<int:client_pk>/begeleiding/nieuw/", traject.traject_create_view, name="traject-create"),
    path("trajecten/<int:traject_pk>/overdracht/", traject.warmeoverdracht_create_view, name="warmeoverdracht-create"),
    path("trajecten/<int:traject_pk>/afronden/", traject.afronding_create_view, name="afronding-create"),
    path("trajecten/<int:traject_pk>/heropenen/", traject.afronding_delete_view, name="afronding-delete"),
    path(
        "trajecten/<int:traject_pk>/lijst/<int:checkpunt_pk>/", traject.puntstand_update_view, name="puntstand-update"
    ),
    path(
        "trajecten/<int:traject_pk>/lijst/<int:checkpunt_pk>/dag/", traject.puntdag_update_view, name="puntdag-update"
    ),
    path("clienten/<int:client_pk>/afspraken/nieuw/", afspraak.afspraak_create_view, name="afspraak-create"),
    path("afspraken/<int:afspraak_pk>/", afspraak.afspraak_update_view, name="afspraak-update"),
    path("afspraken/<int:afspraak_pk>/afzeggen/", afspraak.afspraak_delete_view, name="afspraak-delete"),
    path("clienten/<int:client_pk>/voorzieningen/nieuw/", hulp.voorziening_create_view, name="voorziening-create"),
    path("voorzieningen/<int:voorziening_pk>/", hulp.voorziening_update_view, name="voorziening-update"),
    path("clienten/<int:client_pk>/coach/nieuw/", hulp.coaching_create_view, name="coaching-create"),
    path("coaches/<int:coaching_pk>/stopt/", hulp.coaching_end_view, name="coaching-end"),
    path("clienten/<int:client_pk>/werk/nieuw/", werk.werktraject_create_view, name="werktraject-create"),
    path("werktrajecten/<int:werktraject_pk>/", werk.werktraject_update_view, name="werktraject-update"),
    path(
        "clienten/<int:client_pk>/school/nieuw/",
        omgeving.schoolaanmelding_create_view,
        name="schoolaanmelding-create",
    ),
    path("scholen/<int:schoolaanmelding_pk>/", omgeving.schoolaanmelding_update_view, name="schoolaanmelding-update"),
    path(
        "clienten/<int:client_pk>/organisaties/nieuw/", omgeving.betrokkenheid_create_view, name="betrokkenheid-create"
    ),
    path("organisaties/<int:betrokkenheid_pk>/", omgeving.betrokkenheid_update_view, name="betrokkenheid-update"),
    path("cursussen/", cursus.cursus_list_view, name="cursus-list"),
    path("cursussen/nieuw/<int:locatie_pk>/", cursus.cursus_create_view, name="cursus-create"),
    path("cursussen/<int:cursus_pk>/", cursus.cursus_detail_view, name="cursus-detail"),
    path("cursussen/<int:beheercursus_pk>/wijzigen/", cursus.cursus_update_view, name="cursus-update"),
    path("cursussen/<int:beheercursus_pk>/les/", cursus.cursusles_create_view, name="cursusles-create"),
    path("cursussen/<int:cursus_pk>/deelnemers/", cursus.cursusdeelname_create_view, name="cursusdeelname-create"),
    path(
        "cursussen/deelnames/<int:cursusdeelname_pk>/weg/",
        cursus.cursusdeelname_delete_view,
        name="cursusdeelname-delete",
    ),
    path(
        "cursussen/<int:cursus_pk>/aanwezig/", cursus.cursusaanwezigheid_update_view, name="cursusaanwezigheid-update"
    ),
    path("cursussen/<int:cursus_pk>/certificaten/", cursus.certificaat_create_view, name="certificaat-create"),
    path("activiteiten/", logboek.activiteit_list_view, name="activiteit-list"),
    path("activiteiten/nieuw/<int:locatie_pk>/", logboek.activiteit_create_view, name="activiteit-create"),
    path("activiteiten/<int:activiteit_pk>/", logboek.activiteit_update_view, name="activiteit-update"),
    path("signalen/", logboek.signaal_list_view, name="signaal-list"),
    path("signalen/nieuw/<int:locatie_pk>/", logboek.signaal_create_view, name="signaal-create"),
    path("signalen/<int:signaal_pk>/", logboek.signaal_update_view, name="signaal-update"),
    path("signalen/<int:signaal_pk>/delen/", logboek.deling_create_view, name="deling-create"),
    path("signalen/gemeente/<int:gemeente_pk>/", logboek.gemeentesignaal_list_view, name="gemeentesignaal-list"),
    path("meldcode/", logboek.meldcodeconsult_list_view, name="meldcodeconsult-list"),
    path("meldcode/nieuw/<int:locatie_pk>/", logboek.meldcodeconsult_create_view, name="meldcodeconsult-create"),
    path("meldcode/<int:meldcodeconsult_pk>/", logboek.meldcodeconsult_update_view, name="meldcodeconsult-update"),
    path("meldcode/<int:meldcodeconsult_pk>/weg/", logboek.meldcodeconsult_delete_view, name="meldcodeconsult-delete"),
    path("checklist/", lijst.checkpunt_list_view, name="checkpunt-list"),
    path("checklist/<int:locatie_pk>/nieuw/", lijst.checkpunt_create_view, name="checkpunt-create"),
    path("checklist/<int:locatie_pk>/overnemen/", lijst.standaardlijst_create_view, name="standaardlijst-create"),
    path("checklist/punten/<int:checkpunt_pk>/", lijst.checkpunt_update_view, name="checkpunt-update"),
]
