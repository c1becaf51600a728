"""The settings of Wegwijs: safe unless the environment says otherwise.

Every value that differs per machine is an environment variable that starts with WEGWIJS_. Nothing set means
production: no debugging, encrypted connections only, and a clear refusal when a secret is missing.
`WEGWIJS_ONTWIKKELING=1` (set by the commands in bin/) is for one's own machine and the demo world.
"""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from config.database import AS_OWNER, django_database, is_embedded, queue_conninfo, role_conninfo, roles_are_one

BASE_DIR = Path(__file__).resolve().parent.parent


def text(name: str, default: str = "") -> str:
    """One environment variable, without stray spaces."""
    return os.environ.get(name, default).strip()


def flag(name: str) -> bool:
    """An environment variable that is on (1) or off (0, empty, or not set)."""
    value = text(name, "0") or "0"
    if value not in {"0", "1"}:
        raise ImproperlyConfigured(f"{name} must be 0 or 1, not {value!r}.")
    return value == "1"


def required(name: str, hint: str) -> str:
    """An environment variable that production cannot do without."""
    if not text(name):
        raise ImproperlyConfigured(f"{name} is not set: {hint}")
    return text(name)


ONTWIKKELING = flag("WEGWIJS_ONTWIKKELING")
DEBUG = flag("WEGWIJS_DEBUG")
DATA = Path(text("WEGWIJS_DATA") or BASE_DIR / ".data")


def secret_key() -> str:
    """The key that signs sessions: from the environment, or (development) made once in the data folder."""
    if not ONTWIKKELING or text("WEGWIJS_GEHEIM"):
        return required("WEGWIJS_GEHEIM", "a long random text, kept out of the code and of backups.")
    kept = DATA / "secret"
    if not kept.exists():
        DATA.mkdir(parents=True, mode=0o711, exist_ok=True)
        own = kept.with_suffix(f".{os.getpid()}")
        own.touch(mode=0o600)
        own.write_text(secrets.token_urlsafe(50))
        with suppress(FileExistsError):  # another process was first: its key counts
            kept.hardlink_to(own)
        own.unlink()
    return kept.read_text()


if DEBUG and not ONTWIKKELING:
    raise ImproperlyConfigured("WEGWIJS_DEBUG shows inner workings to visitors: only with WEGWIJS_ONTWIKKELING=1.")
if is_embedded() and not ONTWIKKELING:
    raise ImproperlyConfigured("DATABASE_URL is not set: name the PostgreSQL database of this installation.")

SECRET_KEY = secret_key()
if not ONTWIKKELING and len(SECRET_KEY) < 50:
    raise ImproperlyConfigured("WEGWIJS_GEHEIM is too short: use at least 50 random signs.")
ALLOWED_HOSTS = (
    ["localhost", "127.0.0.1", "[::1]", "testserver"]
    if ONTWIKKELING
    else required("WEGWIJS_HOSTS", "the names of this site, with spaces between them.").split()
)

if not ONTWIKKELING and any("*" in host for host in ALLOWED_HOSTS):
    raise ImproperlyConfigured("WEGWIJS_HOSTS may hold no *: then any name would do in the links of mails.")
if not ONTWIKKELING and roles_are_one(DATA):
    raise ImproperlyConfigured(
        "DATABASE_URL_EIGENAAR must name another role than DATABASE_URL: an owner can change its own history."
    )

INSTALLED_APPS = [
    "config",
    "demo",
    "vandaag",
    "hulp",
    "rapportage",
    "historie",
    "termijnen",
    "begeleiding",
    "inburgering",
    "gezinshereniging",
    "spreekuur",
    "verblijf",
    "clients",
    "organisatie",
    "core",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "allauth",
    "allauth.account",
    "crispy_forms",
    "csp",
    "django_htmx",
    "django_linear_migrations",
    "pghistory",
    "pgtrigger",
    "template_partials",
]

MIDDLEWARE = [
    "config.voordeur.Voordeur",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "organisatie.middleware.ToegangMiddleware",
    "historie.middleware.InzageMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "vandaag.tonen.kader.make_kader",
            ],
        },
    },
]
CRISPY_ALLOWED_TEMPLATE_PACKS = "wegwijs"
CRISPY_TEMPLATE_PACK = "wegwijs"
FORM_RENDERER = "core.renderer.Renderer"

# The database. The application's role cannot change or empty the history; the owner's can, and migrates.

DATABASES = {"default": django_database(role_conninfo(DATA, owner=flag(AS_OWNER)))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES: dict[str, dict[str, Any]] = {
    # Rate limits live in the cache, so every process must see the same one.
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"},
    # What a process drew before, found by all that it shows: it needs no emptying, and holds nothing about clients.
    "getekend": {
        "BACKEND": f"django.core.cache.backends.{'dummy.DummyCache' if DEBUG else 'locmem.LocMemCache'}",
    },
}

# Tasks. Celery on the same PostgreSQL server, in a database of its own; or on Redis.

CELERY_BROKER_URL = text("WEGWIJS_BROKER_URL") or "pgmq://localhost"
CELERY_BROKER_TRANSPORT_OPTIONS: dict[str, Any] = {
    # What a killed worker held comes back after so many seconds; so does what is still being done. Hence twice the
    # hard limit of the longest task (termijnen.tasks: 15 minutes). Shorter only in tests.
    "visibility_timeout": int(text("WEGWIJS_TAAK_TERUG_NA") or 30 * 60),
}
if CELERY_BROKER_URL.startswith("pgmq:"):
    CELERY_BROKER_TRANSPORT = "config.broker:Transport"
    CELERY_BROKER_TRANSPORT_OPTIONS |= {
        "conn_string": queue_conninfo(DATA),
        "init_extension": False,
        "polling_interval": 0.5,
        "wait_time_seconds": 0,
        "pool_size": 4,
    }
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_TIME_LIMIT = 280
CELERY_TASK_SOFT_TIME_LIMIT = 240
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_ENABLE_REMOTE_CONTROL = False
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TIMEZONE = "Europe/Amsterdam"
CELERY_BEAT_SCHEDULE_FILENAME = str(DATA / "beat")
# The work of the night is handed out in parts of so many clients: a second or less each.
CLIENTEN_PER_DEEL = 2500

# Signing in.

AUTH_USER_MODEL = "organisatie.Gebruiker"
AUTHENTICATION_BACKENDS = ["organisatie.toegang.Aanmelding"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "config.wachtwoord.Lengte", "OPTIONS": {"min_length": 12}},
    {"NAME": "config.wachtwoord.NietTeLang"},
    {"NAME": "config.wachtwoord.NietBekend"},
    {"NAME": "config.wachtwoord.GeenWoord"},
    {"NAME": "config.wachtwoord.NietVanHier"},
    {"NAME": "config.wachtwoord.Sterk"},
    # Django compares loose letters: below 0.9 it refuses a good pass phrase because of a few vowels.
    {
        "NAME": "config.wachtwoord.NietJezelf",
        "OPTIONS": {"user_attributes": ("naam", "email"), "max_similarity": 0.9},
    },
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "config.account.AccountAdapter"
ACCOUNT_FORMS = {"login": "config.account.LoginForm", "reset_password": "config.account.HerstelForm"}
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
ACCOUNT_SESSION_REMEMBER = False

# A session ends after half an hour in which nothing happened; storing that costs a write at most once a minute.
SESSION_IDLE = 30 * 60
SESSION_RENEW = 60
SESSION_COOKIE_AGE = SESSION_IDLE + SESSION_RENEW
# However busy: after a working day everybody signs in again.
SESSION_LONGEST = 12 * 3600
SESSION_ENGINE = "config.sessie"
SESSION_COOKIE_HTTPONLY = True
if not ONTWIKKELING:
    # A browser takes such a name only over an encrypted line, for this host alone.
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-sessie", "__Host-csrf"
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"

# Only encrypted connections, except on one's own machine.

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = not ONTWIKKELING
SECURE_REDIRECT_EXEMPT = ["^healthz$", "^readyz$"]
SECURE_HSTS_SECONDS = 0 if ONTWIKKELING else 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = not ONTWIKKELING
SECURE_HSTS_PRELOAD = False
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
if flag("WEGWIJS_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    # Else all visitors share the address of the proxy, and one who guesses passwords locks everybody out.
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}

# Language and time.

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands")]
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = USE_TZ = True

# Files that never change per person.

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static", ("handleiding", BASE_DIR / "docs" / "handleiding")]
STATIC_ROOT = None if ONTWIKKELING else BASE_DIR / "staticfiles"
WHITENOISE_USE_FINDERS = ONTWIKKELING
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if ONTWIKKELING
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
MEDIA_ROOT = DATA / "bestanden"

# The address of this site, as it stands in mails.

ADRES = (
    (text("WEGWIJS_ADRES") or "http://localhost:8000")
    if ONTWIKKELING
    else text("WEGWIJS_ADRES") or f"https://{ALLOWED_HOSTS[0]}"
).rstrip("/")

# Mail. In development it lies in the data folder, where a page shows it.

DEFAULT_FROM_EMAIL = SERVER_EMAIL = text("WEGWIJS_AFZENDER") or "wegwijs@localhost"
if ONTWIKKELING:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = DATA / "postbus"
else:
    EMAIL_HOST = text("WEGWIJS_SMTP_HOST") or "localhost"
    EMAIL_PORT = int(text("WEGWIJS_SMTP_PORT") or 587)
    EMAIL_HOST_USER = text("WEGWIJS_SMTP_GEBRUIKER")
    EMAIL_HOST_PASSWORD = text("WEGWIJS_SMTP_WACHTWOORD")
    EMAIL_USE_TLS = True
    EMAIL_TIMEOUT = 20

# Logs go to the terminal, and hold no person: the database's DETAIL is left out, and no sign ends a line. What who
# guards the system reads back goes to a log of its own, one JSON object on a line.

BEVEILIGINGSLOG = text("WEGWIJS_BEVEILIGINGSLOG")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "config.logs.ZonderPersoon",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        },
        "json": {"()": "config.logs.JsonRegel"},
    },
    "filters": {"kort": {"()": "config.logs.KortBijWeigeren"}},
    "handlers": {
        "terminal": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["kort"]},
        "beveiliging": {
            "class": "logging.handlers.WatchedFileHandler",
            "filename": BEVEILIGINGSLOG,
            "formatter": "json",
            "encoding": "utf-8",
            "delay": True,
        }
        if BEVEILIGINGSLOG
        else {"class": "logging.StreamHandler", "formatter": "json"},
    },
    "root": {"handlers": ["terminal"], "level": "WARNING"},
    "loggers": {"wegwijs.beveiliging": {"handlers": ["beveiliging"], "level": "INFO", "propagate": False}},
}
SILENCED_SYSTEM_CHECKS = [
    # Preloading a domain's HSTS is a decision for the owner of that domain.
    "security.W021",
]
