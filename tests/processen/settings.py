"""The settings of a whole installation that a test starts: those of bin/run, with mail over a real connection."""

import os

from config.settings import *  # noqa: F403

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["TEST_POSTBODE"])
EMAIL_USE_TLS = False
EMAIL_TIMEOUT = 20
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # as the test itself, which makes the accounts
CLIENTEN_PER_DEEL = 4  # several parts, though there are few clients
