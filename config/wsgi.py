"""What a web server runs."""

import os
from contextlib import suppress

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from psycopg import OperationalError

from config.database import refuse_to_start_without_roles

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()
with suppress(OperationalError):  # a database that is away: the site says so itself, and looks again
    refuse_to_start_without_roles(settings.DATA)
