"""The addresses of the yearly figures."""

from django.urls import path

from rapportage import views

app_name = "rapportage"

urlpatterns = [
    path("totalen/", views.totalen_list_view, name="totalen-list"),
    path("totalen/<int:gemeente_pk>/vergelijken/", views.vergelijking_detail_view, name="vergelijking-detail"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/", views.jaar_detail_view, name="jaar-detail"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/excel/", views.werkmap_detail_view, name="werkmap-detail"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/vogelvlucht/", views.vogelvlucht_detail_view, name="vogelvlucht-detail"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/<slug:code>/", views.indicator_detail_view, name="indicator-detail"),
]
