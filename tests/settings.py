"""The settings of the application for tests: a data folder of their own, and a fast password hash."""

import os
from pathlib import Path

os.environ.setdefault("WEGWIJS_ONTWIKKELING", "1")
os.environ.setdefault("WEGWIJS_DATA", str(Path(__file__).resolve().parent.parent / ".data" / "test"))

from config.settings import *  # noqa: F403
from config.settings import INSTALLED_APPS as BASE_APPS
from config.settings import MIDDLEWARE as BASE_MIDDLEWARE

INSTALLED_APPS = [*BASE_APPS, "django_migration_linter"]
CELERY_TASK_ALWAYS_EAGER = CELERY_TASK_EAGER_PROPAGATES = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
_FILES = {"whitenoise.middleware.WhiteNoiseMiddleware": "tests.statisch.EenmaalGezocht"}
MIDDLEWARE = [_FILES.get(name, name) for name in BASE_MIDDLEWARE]
