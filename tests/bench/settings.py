"""The settings of a whole installation whose night is measured: parts of the size of production, and no mail leaves."""

from tests.processen.settings import *  # noqa: F403

CLIENTEN_PER_DEEL = 2500
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
