"""Addresses of this package."""

from django.urls import URLPattern

app_name = "termijnen"

urlpatterns: list[URLPattern] = []
