"""A mail server for tests, on a free port of this machine: it keeps what arrives, and refuses whom it is told to."""

import email
import email.policy
import socketserver
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any


def niemand(adres: str) -> bool:
    """No address."""
    return False


def iedereen(adres: str) -> bool:
    """Every address."""
    return True


@dataclass
class Postbode:
    """What arrived. ``weigert`` is asked for each address; ``valt_weg`` hangs up right after a mail came in whole."""

    weigert: Callable[[str], bool] = niemand
    valt_weg: Callable[[str], bool] = niemand
    port: int = 0
    ontvangen: list[tuple[str, EmailMessage]] = field(default_factory=list)
    geweigerd: list[str] = field(default_factory=list)

    def per_adres(self) -> Counter[str]:
        """How many mails each address got."""
        return Counter(adres for adres, _ in self.ontvangen)


@contextmanager
def postbode() -> Iterator[Postbode]:
    """Have a mail server while the body runs."""
    bode = Postbode()

    class Gesprek(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            _speak(self, bode)

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    with Server(("127.0.0.1", 0), Gesprek) as server:
        bode.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield bode
        finally:
            server.shutdown()
            thread.join()


def _speak(lijn: Any, bode: Postbode) -> None:
    """The few words of SMTP that a client needs."""

    def say(tekst: str) -> None:
        lijn.wfile.write(f"{tekst}\r\n".encode())

    adres = ""
    say("220 voorbeeld.test")
    for regel in lijn.rfile:
        woord = regel.decode().strip().upper()
        if woord.startswith("RCPT"):
            adres = regel.decode().split("<")[1].split(">")[0]
            if bode.weigert(adres):
                bode.geweigerd.append(adres)
                say("550 not here")
                continue
            say("250 ok")
        elif woord == "DATA":
            say("354 go on")
            bode.ontvangen.append((adres, _mail(lijn.rfile)))
            if bode.valt_weg(adres):
                return
            say("250 ok")
        elif woord == "QUIT":
            say("221 bye")
            return
        else:
            say("250 ok")


def _mail(lines: Any) -> EmailMessage:
    delen = []
    for regel in lines:
        if regel == b".\r\n":
            break
        delen.append(regel.removeprefix(b".") if regel.startswith(b"..") else regel)
    return email.message_from_bytes(b"".join(delen), policy=email.policy.default)
