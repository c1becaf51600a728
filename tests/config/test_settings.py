"""Settings that are safe when nothing is set, and say what is missing."""

import subprocess
import sys

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


def test_production_is_closed_by_default():
    names = [
        "DEBUG",
        "SESSION_COOKIE_SECURE",
        "CSRF_COOKIE_SECURE",
        "SECURE_SSL_REDIRECT",
        "SECURE_HSTS_SECONDS",
    ]
    answer = read("[" + ",".join(f"settings.{name}" for name in names) + "]", PRODUCTION)
    assert answer.stdout.strip() == "[False, True, True, True, 31536000]"


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


def test_cookies_belong_to_this_host_alone():
    names = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "SECURE_HSTS_INCLUDE_SUBDOMAINS")
    answer = read("[" + ",".join(f"settings.{name}" for name in names) + "]", PRODUCTION)
    assert answer.stdout.strip() == "['__Host-sessie', '__Host-csrf', True]"


def test_inner_workings_are_never_shown_in_production():
    answer = read("1", {**PRODUCTION, "WEGWIJS_DEBUG": "1"})
    assert "WEGWIJS_DEBUG shows inner workings" in answer.stderr


def test_a_broken_address_of_the_database_is_named():
    answer = read("1", {**PRODUCTION, "DATABASE_URL": "wegwijs"})
    assert "DATABASE_URL cannot be read" in answer.stderr


def test_the_application_and_the_owner_are_two_roles():
    environment = {**PRODUCTION, "DATABASE_URL_EIGENAAR": "postgresql://owner@/wegwijs"}
    user = "settings.DATABASES['default']['USER']"
    assert read(user, environment).stdout.strip() == "app"
    assert read(user, {**environment, "WEGWIJS_ALS_EIGENAAR": "1"}).stdout.strip() == "owner"


def test_the_queue_has_a_database_of_its_own():
    answer = read("settings.CELERY_BROKER_TRANSPORT_OPTIONS['conn_string']", PRODUCTION)
    assert "dbname=wegwijs_wachtrij" in answer.stdout


def test_redis_needs_one_setting():
    answer = read("settings.CELERY_BROKER_TRANSPORT_OPTIONS", {**PRODUCTION, "WEGWIJS_BROKER_URL": "redis://localhost"})
    assert answer.stdout.strip() == "{'visibility_timeout': 1800}"


def test_behind_a_proxy_each_visitor_has_an_address_of_their_own():
    """Limits on signing in count per address; that of the proxy would be everybody's."""
    answer = read("settings.ALLAUTH_TRUSTED_PROXY_COUNT", PRODUCTION | {"WEGWIJS_PROXY": "1"})

    assert answer.stdout.strip() == "1"
