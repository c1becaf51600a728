"""The addresses of the yearly figures."""

from django.urls import path

from rapportage.views import edities, publicaties, totalen, verslagen

app_name = "rapportage"

urlpatterns = [
    path("totalen/", totalen.totalen_list_view, name="totalen-list"),
    path("totalen/<int:gemeente_pk>/vergelijken/", totalen.vergelijking_detail_view, name="vergelijking-detail"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/", totalen.jaar_detail_view, name="jaar-detail"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/vaststellen/", edities.editie_create_view, name="editie-create"),
    path("edities/<int:editie_pk>/", edities.editie_detail_view, name="editie-detail"),
    path("edities/<int:editie_pk>/vandaag/", edities.verschil_detail_view, name="verschil-detail"),
    path("edities/<int:editie_pk>/gemeente/", edities.gemeenteversie_detail_view, name="gemeenteversie-detail"),
    path("edities/<int:editie_pk>/vrijgeven/", edities.vrijgave_create_view, name="vrijgave-create"),
    path("edities/<int:editie_pk>/verslag/<slug:lezer>/", verslagen.verslag_detail_view, name="verslag-detail"),
    path(
        "edities/<int:editie_pk>/verslag/<slug:lezer>/cijfers/",
        verslagen.verslagveld_list_view,
        name="verslagveld-list",
    ),
    path(
        "edities/<int:editie_pk>/verslag/<slug:lezer>/als/<slug:documentsoort>/",
        verslagen.verslagbestand_detail_view,
        name="verslagbestand-detail",
    ),
    path("edities/<int:editie_pk>/blad/<slug:lezer>/", verslagen.editieblad_detail_view, name="editieblad-detail"),
    path("edities/<int:editie_pk>/excel/", edities.editiebestand_detail_view, name="editiebestand-detail"),
    path(
        "edities/<int:editie_pk>/verslag/<slug:lezer>/schrijven/",
        verslagen.verslag_update_view,
        name="verslag-update",
    ),
    path("cijfers/", publicaties.publicatie_list_view, name="publicatie-list"),
    path("cijfers/jaren/<int:gemeente_pk>/", publicaties.publicatiejaren_detail_view, name="publicatiejaren-detail"),
    path("cijfers/<int:publicatie_pk>/", publicaties.publicatie_detail_view, name="publicatie-detail"),
    path("cijfers/<int:publicatie_pk>/blad/", publicaties.publicatieblad_detail_view, name="publicatieblad-detail"),
    path(
        "cijfers/<int:publicatie_pk>/excel/",
        publicaties.publicatiebestand_detail_view,
        name="publicatiebestand-detail",
    ),
    path("totalen/<int:gemeente_pk>/<int:jaar>/excel/", totalen.werkmap_detail_view, name="werkmap-detail"),
    path(
        "totalen/<int:gemeente_pk>/<int:jaar>/vogelvlucht/", totalen.vogelvlucht_detail_view, name="vogelvlucht-detail"
    ),
    path("totalen/<int:gemeente_pk>/<int:jaar>/<slug:code>/", totalen.indicator_detail_view, name="indicator-detail"),
]
