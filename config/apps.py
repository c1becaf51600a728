"""What must be true of the database after every migration."""

from typing import Any

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class WegwijsConfig(AppConfig):
    """The application as a whole."""

    name = "config"
    verbose_name = "Wegwijs"

    def ready(self) -> None:
        """Set the rights in the database again whenever its tables may have changed."""
        post_migrate.connect(prepare_database, sender=self)


def prepare_database(*, using: str, **_: Any) -> None:
    """Make the cache table, give both roles their rights on every table, and keep the triggers awake."""
    from django.core.management import call_command

    from config.gemeenterol import grant_gemeente_role
    from config.grants import app_role, grant_app_role, keep_triggers_awake
    from config.trail import lay_trail

    call_command("createcachetable", database=using)
    grant_app_role(using=using)
    grant_gemeente_role(using=using)
    keep_triggers_awake(using=using)
    if apps.is_installed("historie"):
        lay_trail(using=using, app_role=app_role())
