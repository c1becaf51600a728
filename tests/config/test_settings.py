"""Settings that are safe when nothing is set, and say what is missing."""

import subprocess
import sys
from ast import literal_eval
from typing import Any

import pytest
from django.conf import settings

PRODUCTION = {
    "WEGWIJS_GEHEIM": "x" * 60,
    "WEGWIJS_HOSTS": "wegwijs.example.org",
    "DATABASE_URL": "postgresql://app@/wegwijs",
    "DATABASE_URL_EIGENAAR": "postgresql://owner@/wegwijs",
}


def read(expression: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"from config import settings; print({expression})"],
        env=environment,
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", ["WEGWIJS_GEHEIM", "WEGWIJS_HOSTS", "DATABASE_URL"])
def test_production_refuses_to_start_without(name):
    answer = read("1", {key: value for key, value in PRODUCTION.items() if key != name})
    assert answer.returncode != 0
    assert f"{name} is not set" in answer.stderr


ASKED = (
    "DEBUG",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "SECURE_SSL_REDIRECT",
    "SECURE_HSTS_SECONDS",
    "SESSION_COOKIE_NAME",
    "CSRF_COOKIE_NAME",
    "SECURE_HSTS_INCLUDE_SUBDOMAINS",
    "DATABASES",
    "CELERY_BROKER_TRANSPORT_OPTIONS",
)


@pytest.fixture(scope="module")
def production() -> dict[str, Any]:
    """What a process in production has when nothing more is set than what must be: read once for all who ask."""
    answer = read(f"repr({{name: getattr(settings, name) for name in {ASKED}}})", PRODUCTION)
    found: dict[str, Any] = literal_eval(answer.stdout)
    return found


def test_production_is_closed_by_default(production):
    assert production["DEBUG"] is False
    assert production["SESSION_COOKIE_SECURE"] is production["CSRF_COOKIE_SECURE"] is True
    assert production["SECURE_SSL_REDIRECT"] is True
    assert production["SECURE_HSTS_SECONDS"] == 31536000


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({"DATABASE_URL_EIGENAAR": ""}, "must name another role"),
        ({"DATABASE_URL_EIGENAAR": "postgresql://app:x@db/wegwijs"}, "must name another role"),
        ({"WEGWIJS_HOSTS": "*"}, "may hold no *"),
        ({"WEGWIJS_HOSTS": "wegwijs.example.org *.example.org"}, "may hold no *"),
        ({"WEGWIJS_GEHEIM": "kort"}, "too short"),
    ],
)
def test_production_refuses_a_setting_that_opens_a_door(environment, sentence):
    answer = read("1", PRODUCTION | environment)
    assert answer.returncode != 0
    assert sentence in answer.stderr.splitlines()[-1]


def test_cookies_belong_to_this_host_alone(production):
    assert (production["SESSION_COOKIE_NAME"], production["CSRF_COOKIE_NAME"]) == ("__Host-sessie", "__Host-csrf")
    assert production["SECURE_HSTS_INCLUDE_SUBDOMAINS"] is True


def test_inner_workings_are_never_shown_in_production():
    answer = read("1", {**PRODUCTION, "WEGWIJS_DEBUG": "1"})
    assert "WEGWIJS_DEBUG shows inner workings" in answer.stderr


def test_a_broken_address_of_the_database_is_named():
    answer = read("1", {**PRODUCTION, "DATABASE_URL": "wegwijs"})
    assert "DATABASE_URL cannot be read" in answer.stderr


def test_the_application_and_the_owner_are_two_roles(production):
    user = "settings.DATABASES['default']['USER']"
    assert production["DATABASES"]["default"]["USER"] == "app"
    assert read(user, {**PRODUCTION, "WEGWIJS_ALS_EIGENAAR": "1"}).stdout.strip() == "owner"


def test_the_queue_has_a_database_of_its_own(production):
    assert "dbname=wegwijs_wachtrij" in production["CELERY_BROKER_TRANSPORT_OPTIONS"]["conn_string"]


def test_redis_needs_one_setting():
    answer = read("settings.CELERY_BROKER_TRANSPORT_OPTIONS", {**PRODUCTION, "WEGWIJS_BROKER_URL": "redis://localhost"})
    assert answer.stdout.strip() == "{'visibility_timeout': 1800}"


def test_behind_a_proxy_each_visitor_has_an_address_of_their_own():
    """Limits on signing in count per address; that of the proxy would be everybody's."""
    answer = read("settings.ALLAUTH_TRUSTED_PROXY_COUNT", PRODUCTION | {"WEGWIJS_PROXY": "1"})

    assert answer.stdout.strip() == "1"
