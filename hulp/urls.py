"""The addresses of the manual."""

from django.urls import path

from hulp import views

app_name = "hulp"

urlpatterns = [
    path("hulp/", views.hulp_list_view, name="hulp-list"),
    path("hulp/<slug:folder>/<slug:taak>/", views.hulp_detail_view, name="hulp-detail"),
]
