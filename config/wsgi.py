"""What a web server runs."""

import gc
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

# All that is loaded by now stays until the end: the collector need not look through it again and again.
gc.collect()
gc.freeze()
gc.set_threshold(20_000, 20, 50)
