"""Keep a few processes running until told to stop, and leave none behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from config.guard import GRACE

LONGEST_PAUSE = 60.0
HEALTHY_AFTER = 30.0
"""Seconds after which a process that dies counts as having been healthy: it is restarted at once."""


@dataclass
class Child:
    """One process that must always be there; or ``once``, which ends by itself and has something to say then."""

    name: str
    command: Sequence[str]
    once: bool = False
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    not_before: float = 0.0
    pause: float = field(default=1.0)
    said: str = ""

    def start(self, folder: Path, environment: Mapping[str, str]) -> None:
        """Start it in a session of its own, so that Ctrl+C reaches only us and we choose the order.

        Log lines come on standard error; what it says on standard output ("Warm shutdown") is for nobody here, unless
        it runs once.
        """
        self.started = time.monotonic()
        self.process = subprocess.Popen(  # noqa: S603 - our own command
            self.command,
            cwd=folder,
            env=dict(environment),
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if self.once else subprocess.DEVNULL,
        )

    def died(self) -> int | None:
        """The exit code when it has just ended, else None. Clears away whatever it left in its session."""
        if self.process is None or (code := self.process.poll()) is None:
            return None
        self.signal(signal.SIGKILL)
        if self.process.stdout:
            self.said = self.process.stdout.read().decode()
            self.process.stdout.close()
        self.process = None
        now = time.monotonic()
        if now - self.started > HEALTHY_AFTER:
            self.pause = 1.0
        self.not_before = now + self.pause
        self.pause = min(self.pause * 2, LONGEST_PAUSE)
        return code

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the process and everything it started."""
        if self.process is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, number)

    def ask_to_stop(self) -> None:
        """Let it finish: only the process itself is told, which tells its own."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()


@dataclass
class Guard:
    """A process that outlives us when we are killed, and then stops the children: see `config.guard`."""

    command: Sequence[str]
    process: subprocess.Popen[bytes] | None = None
    told: tuple[int, ...] = ()

    def tell(self, pids: tuple[int, ...], folder: Path) -> None:
        """Say which processes run now; starts the guard when it is not there."""
        if self.process is not None and self.process.poll() is not None:
            self._forget()
        if self.process is None:
            self.process = subprocess.Popen(  # noqa: S603 - our own command
                self.command, cwd=folder, start_new_session=True, stdin=subprocess.PIPE
            )
        elif pids == self.told:
            return
        self._write(pids)
        self.told = pids

    def dismiss(self) -> None:
        """Say that nothing is left to guard, and see it go."""
        if self.process is not None:
            self._write(())
            self._forget()

    def _write(self, pids: tuple[int, ...]) -> None:
        assert self.process
        assert self.process.stdin
        with suppress(BrokenPipeError):  # it was killed: the next call starts another
            self.process.stdin.write(" ".join(map(str, pids)).encode() + b"\n")
            self.process.stdin.flush()

    def _forget(self) -> None:
        assert self.process
        assert self.process.stdin
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.wait()
        self.process = None


class Supervisor:
    """Runs the children until SIGTERM, SIGINT or SIGHUP; after SIGKILL the guard stops them."""

    def __init__(
        self,
        children: Sequence[Child],
        folder: Path,
        say: Callable[[str], None],
        guard: Sequence[str] = (sys.executable, "-m", "config.guard"),
    ) -> None:
        self.children = list(children)
        self.folder = folder
        self.say = say
        self.guard = Guard(guard)
        self.stopping = False
        self.environment = dict(os.environ)

    def run(self, when_started: Callable[[], bool]) -> None:
        """Start all, call `when_started` until it says that it is done, restart what dies, until stopped."""
        before = {number: signal.signal(number, lambda *_: self.stop()) for number in _STOP_SIGNALS}
        announced = False
        try:
            while not self.stopping:
                self._start_missing()
                self.guard.tell(tuple(c.process.pid for c in self.children if c.process is not None), self.folder)
                announced = announced or when_started()
                time.sleep(0.2)
        finally:
            self._stop_children()
            self.guard.dismiss()
            for number, handler in before.items():
                signal.signal(number, handler)

    def stop(self) -> None:
        """Stop all children soon; `run` returns when they are gone."""
        self.stopping = True

    def _start_missing(self) -> None:
        for child in list(self.children):
            if (code := child.died()) is not None and child.once:
                self.children.remove(child)
                self.say(child.said if code == 0 else f"{child.name} failed ({code}); the reason stands above.")
                continue
            if code is not None:
                self.say(f"{child.name} ended ({code}); starting it again.")
            if child.process is None and time.monotonic() >= child.not_before and not self.stopping:
                child.start(self.folder, self.environment)

    def _stop_children(self) -> None:
        for child in self.children:
            child.ask_to_stop()
        end = time.monotonic() + GRACE
        for child in self.children:
            if child.process is not None:
                try:
                    child.process.wait(timeout=max(0.0, end - time.monotonic()))
                except subprocess.TimeoutExpired:
                    self.say(f"{child.name} did not stop in time.")
            child.signal(signal.SIGKILL)
            if child.process is not None:
                child.process.wait()


_STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
