"""The addresses of the home pages."""

from django.urls import path

from vandaag import views

app_name = "vandaag"

urlpatterns = [
    path("", views.vandaag, name="vandaag"),
    path("sessie/", views.sessie, name="sessie"),
    path("beheer/", views.beheer_list, name="beheer-list"),
    path("vragen/", views.vraag_list, name="vraag-list"),
]
