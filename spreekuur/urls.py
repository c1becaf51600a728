"""Addresses around the walk-in hours."""

from django.urls import path

from spreekuur.views import balie, beheer, concept, contact, notitie, turflijst, vragen, wijzigen, zitting

app_name = "spreekuur"

urlpatterns = [
    path("contact/nieuw/", contact.contact_create_view, name="contact-create"),
    path("contact/concept/", concept.concept_save_view, name="concept-save"),
    path("contact/concept/<uuid:uuid>/weg/", concept.concept_delete_view, name="concept-delete"),
    path("contact/<int:contact_pk>/", contact.contact_detail_view, name="contact-detail"),
    path("contact/<int:contact_pk>/wijzigen/", wijzigen.contact_update_view, name="contact-update"),
    path("contact/<int:contact_pk>/verbeteren/", wijzigen.correctie_create_view, name="correctie-create"),
    path("contact/<int:contact_pk>/weghalen/", wijzigen.contact_delete_view, name="contact-delete"),
    path("contact/<int:contact_pk>/wie/", wijzigen.contact_link_view, name="contact-link"),
    path("contact/<int:contact_pk>/ongedaan/", contact.contact_undo_view, name="contact-undo"),
    path("publieksvraag/<int:publieksvraag_pk>/ongedaan/", contact.publieksvraag_undo_view, name="publieksvraag-undo"),
    path("vragen/", vragen.vraag_list_view, name="vraag-list"),
    path("vraag/<int:vraag_pk>/", vragen.vraag_update_view, name="vraag-update"),
    path("vraag/<int:vraag_pk>/doorgeven/", vragen.doorgave_create_view, name="doorgave-create"),
    path("clienten/<int:client_pk>/contacten/", contact.contact_list_view, name="contact-list"),
    path("clienten/<int:client_pk>/notitie/nieuw/", notitie.notitie_create_view, name="notitie-create"),
    path("notities/<int:notitie_pk>/", notitie.notitie_detail_view, name="notitie-detail"),
    path("notities/<int:notitie_pk>/wijzigen/", notitie.notitie_update_view, name="notitie-update"),
    path("notities/<int:notitie_pk>/verbeteren/", notitie.notitiecorrectie_create_view, name="notitiecorrectie-create"),
    path("notities/<int:notitie_pk>/ongedaan/", notitie.notitie_undo_view, name="notitie-undo"),
    path("clienten/<int:client_pk>/balie/", balie.balietoegang_create_view, name="balietoegang-create"),
    path("balie/", balie.balietoegang_list_view, name="balietoegang-list"),
    path("turflijst/<int:locatie_pk>/", turflijst.turflijst_detail_view, name="turflijst-detail"),
    path("turflijst/<int:locatie_pk>/overtypen/", turflijst.turflijst_create_view, name="turflijst-create"),
    path("zittingen/", zitting.zitting_list_view, name="zitting-list"),
    path("spreekuren/<int:spreekuur_pk>/zitting/", zitting.zitting_create_view, name="zitting-create"),
    path("zittingen/<int:zitting_pk>/", zitting.zitting_update_view, name="zitting-update"),
    path("spreekuren/", beheer.spreekuur_list_view, name="spreekuur-list"),
    path("spreekuren/nieuw/<int:locatie_pk>/", beheer.spreekuur_create_view, name="spreekuur-create"),
    path("spreekuren/<int:spreekuur_pk>/", beheer.spreekuur_update_view, name="spreekuur-update"),
    path("onderwerpen/", beheer.onderwerp_list_view, name="onderwerp-list"),
    path("onderwerpen/nieuw/<int:locatie_pk>/", beheer.onderwerp_create_view, name="onderwerp-create"),
    path(
        "onderwerpen/volgorde/<int:locatie_pk>/",
        beheer.onderwerpvolgorde_update_view,
        name="onderwerpvolgorde-update",
    ),
    path("onderwerpen/<int:onderwerp_pk>/", beheer.onderwerp_update_view, name="onderwerp-update"),
]
