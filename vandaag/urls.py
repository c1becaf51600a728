"""The addresses of the home pages."""

from django.urls import path

from vandaag import views

app_name = "vandaag"

urlpatterns = [
    path("", views.vandaag_view, name="vandaag"),
    path("sessie/", views.sessie_view, name="sessie"),
    path("wat-mis-ik/", views.gemis_list_view, name="gemis-list"),
    path("overdragen/", views.overdragen_list_view, name="overdragen-list"),
    path("overdragen/<int:gebruiker_pk>/", views.overdragen_create_view, name="overdragen-create"),
    path("beheer/", views.beheer_list_view, name="beheer-list"),
]
