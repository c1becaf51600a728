"""The application as people use it: its own web server process, on a copy of the demo world."""

import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

from tests import databases
from tests.demo_wereld import environment

PATIENCE = 30
"""Seconds that the server gets to start, and to stop."""


class Site:
    """One web server for all browser tests. Its database is a fresh copy of the demo world for each of them."""

    def __init__(self, demo_database: str, data: Path) -> None:
        self.demo_database = demo_database
        self.database = databases.database_name("browser")
        self.data = data
        self.log = data / "server.log"
        self.url = ""

    @contextmanager
    def running(self) -> Iterator["Site"]:
        """Serve while the body runs. The port is ours from the first moment: nobody can take it."""
        self.restore()
        with socket.create_server(("127.0.0.1", 0)) as listener, self.log.open("w") as log:
            self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            server = subprocess.Popen(
                self._command(listener.fileno()),
                cwd=settings.BASE_DIR,
                env=environment(self.database, self.data) | {"WEGWIJS_ADRES": self.url},
                pass_fds=[listener.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
            try:
                with urllib.request.urlopen(f"{self.url}/healthz", timeout=PATIENCE):
                    pass
                yield self
            finally:
                server.terminate()
                server.wait(timeout=PATIENCE)
                databases.drop_database(self.database)

    def send_invitation(self, gebruiker: int) -> None:
        """Do the task that waits in the queue, as the worker would: beside this server runs none."""
        taak = f"verstuur(soort='uitnodiging', ontvanger={gebruiker}, gegevens={{}})"
        code = f"from organisatie.mail import verstuur; {taak}"
        subprocess.run(
            [sys.executable, str(settings.BASE_DIR / "manage.py"), "shell", "--no-imports", "-c", code],
            cwd=settings.BASE_DIR,
            env=environment(self.database, self.data) | {"WEGWIJS_ADRES": self.url},
            check=True,
            capture_output=True,
        )

    def restore(self) -> None:
        """Put the demo world back as it was loaded. The server finds its connections gone, and makes new ones."""
        databases.drop_database(self.database)
        databases.create_database(self.database, template=self.demo_database)

    def last_words(self) -> str:
        """The end of what the server wrote, for a test that fails."""
        return self.log.read_text()[-3000:]

    @staticmethod
    def _command(fd: int) -> list[str]:
        return [
            *(sys.executable, "-m", "gunicorn", "config.wsgi", "--bind", f"fd://{fd}"),
            *("--worker-class", "gthread", "--workers", "1", "--threads", "4"),
            *("--no-control-socket", "--log-level", "warning", "--graceful-timeout", "5"),
        ]
