"""Addresses of this package."""

from django.urls import path

from begeleiding.views import afspraak, hulp, lijst, traject

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
    path("clienten/<int:client_pk>/afspraken/nieuw/", afspraak.afspraak_create_view, name="afspraak-create"),
    path("afspraken/<int:afspraak_pk>/", afspraak.afspraak_update_view, name="afspraak-update"),
    path("afspraken/<int:afspraak_pk>/afzeggen/", afspraak.afspraak_delete_view, name="afspraak-delete"),
    path("clienten/<int:client_pk>/voorzieningen/nieuw/", hulp.voorziening_create_view, name="voorziening-create"),
    path("voorzieningen/<int:voorziening_pk>/", hulp.voorziening_update_view, name="voorziening-update"),
    path("clienten/<int:client_pk>/coach/nieuw/", hulp.coaching_create_view, name="coaching-create"),
    path("coaches/<int:coaching_pk>/stopt/", hulp.coaching_end_view, name="coaching-end"),
    path("checklist/", lijst.checkpunt_list_view, name="checkpunt-list"),
    path("checklist/<int:locatie_pk>/nieuw/", lijst.checkpunt_create_view, name="checkpunt-create"),
    path("checklist/<int:locatie_pk>/overnemen/", lijst.standaardlijst_create_view, name="standaardlijst-create"),
    path("checklist/punten/<int:checkpunt_pk>/", lijst.checkpunt_update_view, name="checkpunt-update"),
]
