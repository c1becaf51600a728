"""The addresses of people, partners and settings."""

from django.conf import settings
from django.urls import path

from organisatie.views import account, dag, gemeenten, inkoop, mensen, partners, plaatsen, team, uren, welkom

app_name = "organisatie"

urlpatterns = [
    path("welkom/", welkom.wachtwoord_create_view, name="wachtwoord-create"),
    path("mensen/", mensen.gebruiker_list_view, name="gebruiker-list"),
    path("mensen/uitnodigen/", mensen.uitnodiging_create_view, name="uitnodiging-create"),
    path("mensen/<int:gebruiker_pk>/", mensen.gebruiker_detail_view, name="gebruiker-detail"),
    path("mensen/<int:gebruiker_pk>/uitnodiging/", mensen.uitnodiging_update_view, name="uitnodiging-update"),
    path("mensen/<int:gebruiker_pk>/rol/", mensen.aanstelling_add_view, name="aanstelling-create"),
    path("mensen/<int:gebruiker_pk>/blokkeren/", account.blokkade_create_view, name="blokkade-create"),
    path("mensen/<int:gebruiker_pk>/vrijgeven/", account.blokkade_delete_view, name="blokkade-delete"),
    path("mijn-account/", account.account_detail_view, name="account-detail"),
    path("mijn-account/e-mailadres/", account.email_update_view, name="email-update"),
    path("mijn-account/overal-uitloggen/", account.sessie_delete_view, name="sessie-delete"),
    path("rollen/<int:aanstelling_pk>/stoppen/", mensen.aanstelling_stop_view, name="aanstelling-end"),
    path("rollen/<int:aanstelling_pk>/bevestigen/", mensen.aanstelling_confirm_view, name="bevestiging-create"),
    path("team/", team.teamlid_list_view, name="teamlid-list"),
    path("team/nieuw/", team.teamlid_create_view, name="teamlid-create"),
    path("team/<int:teamlid_pk>/", team.teamlid_detail_view, name="teamlid-detail"),
    path("team/<int:teamlid_pk>/wijzigen/", team.teamlid_update_view, name="teamlid-update"),
    path("team/<int:teamlid_pk>/functie/", team.teamfunctie_create_view, name="teamfunctie-create"),
    path("team/<int:teamlid_pk>/opleiding/", team.teamopleiding_create_view, name="teamopleiding-create"),
    path("team/<int:teamlid_pk>/verklaring/", team.teamverklaring_create_view, name="teamverklaring-create"),
    path("functies/<int:teamfunctie_pk>/", team.teamfunctie_update_view, name="teamfunctie-update"),
    path("functies/<int:teamfunctie_pk>/weg/", team.teamfunctie_delete_view, name="teamfunctie-delete"),
    path("opleidingen/<int:teamopleiding_pk>/weg/", team.teamopleiding_delete_view, name="teamopleiding-delete"),
    path("verklaringen/<int:teamverklaring_pk>/weg/", team.teamverklaring_delete_view, name="teamverklaring-delete"),
    path("mijn-uren/", uren.maanduren_create_view, name="maanduren-create"),
    path("uren/<int:werkgebied_pk>/", uren.maanduren_update_view, name="maanduren-update"),
    path("dag/", dag.dag_detail_view, name="dag-detail"),
    path("locaties/", plaatsen.locatie_list_view, name="locatie-list"),
    path("locaties/<int:locatie_pk>/gemeente/", plaatsen.werkgebied_create_view, name="werkgebied-create"),
    path("partners/", partners.partner_list_view, name="partner-list"),
    path("partners/nieuw/", partners.partner_add_view, name="partner-create"),
    path("partners/<int:partner_pk>/", partners.partner_edit_view, name="partner-update"),
    path("gemeenten/", gemeenten.gemeente_list_view, name="gemeente-list"),
    path("gemeenten/<int:gemeente_pk>/", gemeenten.gemeente_detail_view, name="gemeente-detail"),
    path(
        "gemeenten/<int:gemeente_pk>/definitie/",
        gemeenten.gemeentedefinitie_add_view,
        name="gemeentedefinitie-create",
    ),
    path("gemeenten/<int:gemeente_pk>/bijhouden/", gemeenten.registratie_add_view, name="registratie-create"),
    path("bijhouden/<int:registratie_pk>/stoppen/", gemeenten.registratie_stop_view, name="registratie-end"),
    path("gemeenten/<int:gemeente_pk>/taakstelling/", gemeenten.taakstelling_add_view, name="taakstelling-create"),
    path("taakstellingen/<int:taakstelling_pk>/", gemeenten.taakstelling_edit_view, name="taakstelling-update"),
    path("gemeenten/<int:gemeente_pk>/beginsaldo/", gemeenten.beginsaldo_edit_view, name="beginsaldo-update"),
    path("gemeenten/<int:gemeente_pk>/correctie/", gemeenten.saldocorrectie_add_view, name="saldocorrectie-create"),
    path("gemeenten/<int:gemeente_pk>/gedrukt/", gemeenten.gepubliceerd_add_view, name="gepubliceerd-create"),
    path("gemeenten/<int:gemeente_pk>/ingekocht/", inkoop.inkoop_create_view, name="inkoop-create"),
    path("ingekocht/<int:inkoop_pk>/", inkoop.inkoop_update_view, name="inkoop-update"),
]

if settings.ONTWIKKELING:
    urlpatterns.append(path("postvak/", welkom.postvak_list_view, name="postvak-list"))
