"""Everything that must be right in the databases before the application starts. Safe to repeat."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from config.database import refuse_to_start_without_roles, role_conninfo
from config.geduld import set_timeouts
from config.queue import prepare_queue


class Command(BaseCommand):
    """Migrate, set the rights of the database roles, lay the task queue."""

    help = "Migrates, sets the rights of the database roles, and lays the task queue. Safe to repeat."

    def handle(self, *args: Any, verbosity: int, **options: Any) -> None:
        """Do all of it, in this order."""
        try:
            refuse_to_start_without_roles(settings.DATA)
        except ImproperlyConfigured as error:
            raise CommandError(str(error)) from None
        call_command("migrate", interactive=False, verbosity=verbosity)
        prepare_queue()
        set_timeouts(role_conninfo(settings.DATA, owner=False))
