"""The addresses of the yearly figures."""

from django.urls import path

from rapportage import views

app_name = "rapportage"

urlpatterns = [
    path("totalen/", views.totalen_list, name="totalen-list"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/", views.jaar_detail, name="jaar-detail"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/excel/", views.werkmap_detail, name="werkmap-detail"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/vogelvlucht/", views.vogelvlucht_detail, name="vogelvlucht-detail"),
    path("totalen/<int:gemeente_pk>/<int:jaar>/<slug:code>/", views.indicator_detail, name="indicator-detail"),
]
