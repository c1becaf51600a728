"""Settings, addresses, schedule and the embedded database server: how the packages become one application."""

from config.celery import app as celery_app

__all__ = ["celery_app"]
