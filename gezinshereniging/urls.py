"""Addresses of dossiers."""

from django.urls import path

from gezinshereniging.views import brieven, client, dossier, gezinsleden, mutaties, ronde

app_name = "gezinshereniging"

DOSSIER = "dossiers/<int:dossier_pk>"
CONCEPT = "conceptbrieven/<int:conceptbrief_pk>"

urlpatterns = [
    path("dossiers/", dossier.dossier_list_view, name="dossier-list"),
    path("clienten/<int:client_pk>/dossiers/", client.dossiers_detail_view, name="dossiers-detail"),
    path("clienten/<int:client_pk>/dossier/nieuw/", dossier.dossier_create_view, name="dossier-create"),
    path("vergunningen/<int:vergunning_pk>/geen-dossier/", dossier.geendossier_create_view, name="geendossier-create"),
    path("dossiers/<int:dossier_pk>/", dossier.dossier_detail_view, name="dossier-detail"),
    path("dossiers/<int:dossier_pk>/wijzigen/", dossier.dossier_update_view, name="dossier-update"),
    path("dossiers/<int:dossier_pk>/procedure/", dossier.procedure_create_view, name="procedure-create"),
    path("dossiers/<int:dossier_pk>/afsluiten/", dossier.afsluiting_create_view, name="afsluiting-create"),
    path("dossiers/<int:dossier_pk>/heropenen/", dossier.heropening_create_view, name="heropening-create"),
    path("dossiers/<int:dossier_pk>/overdragen/", dossier.overdracht_create_view, name="overdracht-create"),
    path("dossiers/<int:dossier_pk>/mutaties/", dossier.mutatie_list_view, name="mutatie-list"),
    path("dossiers/<int:dossier_pk>/mutatie/", dossier.gebeurtenis_list_view, name="gebeurtenis-list"),
    path("dossiers/<int:dossier_pk>/mutatie/<slug:gebeurtenis>/", mutaties.mutatie_create_view, name="mutatie-create"),
    path("dossiers/<int:dossier_pk>/besluit/", mutaties.beschikking_create_view, name="beschikking-create"),
    path("dossiers/<int:dossier_pk>/aankomst/", mutaties.aankomst_create_view, name="aankomst-create"),
    path("aanvragen/<int:aanvraag_pk>/", dossier.aanvraag_detail_view, name="aanvraag-detail"),
    path("beschikkingen/<int:beschikking_pk>/", dossier.beschikking_detail_view, name="beschikking-detail"),
    path("mutaties/<int:mutatie_pk>/verbeteren/", mutaties.mutatie_update_view, name="mutatie-update"),
    path(
        "dossiers/<int:dossier_pk>/contact/<int:contact_pk>/",
        mutaties.contact_in_dossier_view,
        name="contact-in-dossier",
    ),
    path("dossiers/<int:dossier_pk>/gezinsleden/", gezinsleden.gezinslid_create_view, name="gezinslid-create"),
    path("gezinsleden/<int:gezinslid_pk>/", gezinsleden.gezinslid_update_view, name="gezinslid-update"),
    path(
        "gezinsleden/<int:gezinslid_pk>/stukken/",
        gezinsleden.gebruikelijk_create_view,
        name="gebruikelijk-create",
    ),
    path("dossiers/<int:dossier_pk>/stuk/", gezinsleden.stuk_create_view, name="stuk-create"),
    path("stukken/<int:stuk_pk>/", gezinsleden.stuk_update_view, name="stuk-update"),
    path("woonvragen/<int:woonvraag_pk>/", gezinsleden.woonvraag_update_view, name="woonvraag-update"),
    path("maandronde/", ronde.maandronde_list_view, name="maandronde-list"),
    path("locaties/<int:locatie_pk>/maandronde/", ronde.maandronde_create_view, name="maandronde-create"),
    path("maandronde/<int:maandronde_pk>/", ronde.maandronde_detail_view, name="maandronde-detail"),
    path("maandronde/<int:maandronde_pk>/lijst/", ronde.rondelijst_detail_view, name="rondelijst-detail"),
    path("maandronde/<int:maandronde_pk>/verder/", ronde.rondedossier_create_view, name="rondedossier-create"),
    path("maandronde/<int:maandronde_pk>/pauze/", ronde.pauze_create_view, name="pauze-create"),
    path("maandronde/<int:maandronde_pk>/samen/", ronde.bevestiging_create_view, name="bevestiging-create"),
    path("maandronde/<int:maandronde_pk>/klaar/", ronde.afronding_create_view, name="afronding-create"),
    path(
        "maandronde/dossier/<int:rondedossier_pk>/geen/", ronde.geenwijziging_create_view, name="geenwijziging-create"
    ),
    path("maandronde/dossier/<int:rondedossier_pk>/vraag/", ronde.rondevraag_create_view, name="rondevraag-create"),
    path(
        "maandronde/dossier/<int:rondedossier_pk>/mutatie/", ronde.rondemutatie_create_view, name="rondemutatie-create"
    ),
    path(
        "maandronde/dossier/<int:rondedossier_pk>/terug/", ronde.rondeantwoord_delete_view, name="rondeantwoord-delete"
    ),
    path(
        "begeleidervragen/<int:begeleidervraag_pk>/",
        ronde.begeleidervraag_update_view,
        name="begeleidervraag-update",
    ),
    path("dossiers/<int:dossier_pk>/brieven/", brieven.conceptbrief_list_view, name="conceptbrief-list"),
    path(
        "dossiers/<int:dossier_pk>/brieven/<slug:brief>/", brieven.conceptbrief_create_view, name="conceptbrief-create"
    ),
    path("dossiers/<int:dossier_pk>/papier/<slug:papier>/", brieven.papier_detail_view, name="papier-detail"),
    path(f"{CONCEPT}/", brieven.conceptbrief_detail_view, name="conceptbrief-detail"),
    path(
        "conceptbrieven/<int:conceptbrief_pk>/document/", brieven.briefdocument_detail_view, name="briefdocument-detail"
    ),
    path(f"{CONCEPT}/verstuurd/", brieven.verzending_create_view, name="verzending-create"),
    path("sjablonen/", brieven.briefsjabloon_list_view, name="briefsjabloon-list"),
    path(
        "locaties/<int:locatie_pk>/sjablonen/<slug:brief>/",
        brieven.briefsjabloon_update_view,
        name="briefsjabloon-update",
    ),
    path(
        "locaties/<int:locatie_pk>/sjablonen/<slug:brief>/document/",
        brieven.sjabloondocument_detail_view,
        name="sjabloondocument-detail",
    ),
    path("sjablonen/<int:briefsjabloon_pk>/weg/", brieven.briefsjabloon_delete_view, name="briefsjabloon-delete"),
]
