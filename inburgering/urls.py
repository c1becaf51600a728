"""Addresses of this package."""

from django.urls import URLPattern

app_name = "inburgering"

urlpatterns: list[URLPattern] = []
