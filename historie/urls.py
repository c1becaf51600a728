"""The addresses of who looked."""

from django.urls import path

from historie import views

app_name = "historie"

urlpatterns = [
    path("inzage/", views.opvallend_list_view, name="opvallend-list"),
    path("clienten/<int:client_pk>/inzage/", views.inzage_list_view, name="inzage-list"),
]
