"""Run the whole application: web server, worker and schedule, until Ctrl+C."""

import errno
import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import get_commands
from django.core.management.base import BaseCommand, CommandError

from config.database import is_embedded
from config.supervisor import Child, Supervisor
from core.voortgang import write_voortgang

HOST = "127.0.0.1"
MANAGE = [sys.executable, str(settings.BASE_DIR / "manage.py")]


class Command(BaseCommand):
    """Prepare the databases, run everything, load the demo world meanwhile."""

    help = "Runs web server, worker and schedule until Ctrl+C, and starts again what dies."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Say which options there are."""
        parser.add_argument("--port", type=int, default=8000, help="port of the web server (8000)")
        parser.add_argument("--leeg", action="store_true", help="start without the demo world")
        parser.add_argument("--data", metavar="FOLDER", help="where the data lies (.data in this checkout)")

    def handle(self, *args: Any, port: int, leeg: bool, **options: Any) -> None:
        """Do it, in this order: look, prepare, run and fill."""
        refuse_a_taken_port(port)
        os.environ.setdefault("WEGWIJS_ADRES", f"http://localhost:{port}")
        self.say("Preparing the database...")
        self.prepare()
        met_demo = not leeg and settings.ONTWIKKELING and "demo" in get_commands()
        if met_demo:
            write_voortgang("demo", 0, 1)  # whoever is quicker than the process that loads it, is told too
        supervisor = Supervisor(children(port, met_demo=met_demo), settings.BASE_DIR, self.say, guard())
        supervisor.run(when_started=lambda: self.announce(port, met_demo=met_demo))
        self.say("Stopped.")

    def prepare(self) -> None:
        """Lay the tables in a process of its own, which has the database role of the owner."""
        done = subprocess.run(  # noqa: S603 - our own command
            [*MANAGE, "voorbereiden", "-v", "0"], stdout=subprocess.DEVNULL, check=False
        )
        if done.returncode:
            raise CommandError("'voorbereiden' failed; the reason stands above.")

    def announce(self, port: int, *, met_demo: bool) -> bool:
        """Print the address once the web server answers; True when that was done."""
        try:
            with urllib.request.urlopen(f"http://{HOST}:{port}/healthz", timeout=1):
                pass
        except (urllib.error.URLError, OSError):
            return False
        self.say(f"\nWegwijs is running: http://localhost:{port}\n")
        if met_demo:
            self.say("The first time the demo world takes a minute: the page says how far it is.")
        self.say("Stop with Ctrl+C.\n")
        return True

    def say(self, line: str) -> None:
        """Print one line at once."""
        self.stdout.write(line)
        self.stdout.flush()


def refuse_a_taken_port(port: int) -> None:
    """Raise CommandError when something else already listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise CommandError(f"Port {port} is taken: stop what runs there, or give --port NUMBER.") from None
            raise CommandError(f"Port {port} cannot be used: {error.strerror}.") from None


def guard() -> list[str]:
    """The process that stops the others, and our own database, when this one is killed."""
    return [sys.executable, "-m", "config.guard", *(["--data", str(settings.DATA)] if is_embedded() else [])]


def children(port: int, *, met_demo: bool) -> list[Child]:
    """The processes that make up the application, and the one that loads the demo world and says whom to sign in as."""
    python = [sys.executable, "-m"]
    web = [
        *(*python, "gunicorn", "config.wsgi", "--bind", f"{HOST}:{port}"),
        *("--worker-class", "gthread", "--workers", "2", "--threads", "8"),
        *("--no-control-socket", "--log-level", "warning", "--graceful-timeout", "15"),
    ]
    if settings.DEBUG:
        web.append("--reload")
    celery = [*python, "celery", "--app", "config", "--quiet"]
    quiet = ["--without-gossip", "--without-mingle", "--without-heartbeat", "--loglevel", "WARNING"]
    worker = [*celery, "worker", "--concurrency", "2", *quiet]
    beat = [*celery, "beat", "--loglevel", "WARNING", "--pidfile", ""]
    demo = [Child("demo", [*MANAGE, "demo"], once=True)] if met_demo else []
    return [Child("web", web), *demo, Child("worker", worker), Child("beat", beat)]
