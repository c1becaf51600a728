"""The processes that must always be there."""

import os
import signal
import subprocess
import sys
import threading
import time

import pytest
from django.conf import settings

from config.guard import is_alive
from config.supervisor import Child, Supervisor

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.fixture
def said() -> list[str]:
    return []


def supervise(children, said, when_started):
    Supervisor(children, settings.BASE_DIR, said.append).run(when_started)


def stop_when(condition):
    """Answer for `when_started`: stops this process's supervisor once the condition holds."""
    deadline = time.monotonic() + 20

    def ask() -> bool:
        if condition() or time.monotonic() > deadline:
            os.kill(os.getpid(), signal.SIGTERM)
        return False

    return ask


def is_gone(pid: int) -> bool:
    """Whether the process ends within a few seconds; a killed one may take a moment to leave."""
    deadline = time.monotonic() + 5
    while is_alive(pid):
        if time.monotonic() > deadline:
            return False
    return True


def test_a_killed_process_is_started_again(said):
    child = Child("worker", SLEEP, pause=0.1)
    seen = []

    def restarted() -> bool:
        if child.process is not None and child.process.pid not in seen:
            seen.append(child.process.pid)
            if len(seen) == 1:
                child.process.kill()
        return len(seen) == 2

    supervise([child], said, stop_when(restarted))
    assert len(seen) == 2
    assert said == ["worker ended (-9); starting it again."]


def test_nothing_is_left_after_a_stop(tmp_path, said):
    grandchild = tmp_path / "pid"
    script = f"""
import subprocess, sys, time
child = subprocess.Popen({SLEEP!r})
open({str(grandchild)!r}, "w").write(str(child.pid) + "\\n")
time.sleep(60)
"""
    child = Child("web", [sys.executable, "-c", script])
    supervise(
        [child],
        said,
        stop_when(lambda: grandchild.exists() and grandchild.read_text().endswith("\n")),
    )
    assert child.process
    assert child.process.returncode == -signal.SIGTERM
    assert is_gone(int(grandchild.read_text()))


def test_a_process_that_keeps_dying_is_not_started_all_the_time(said):
    # The browser tests in the same run have a thread of their own.
    threads_before = threading.active_count()
    child = Child("beat", [sys.executable, "-c", "raise SystemExit(3)"], pause=0.1)

    supervise([child], said, stop_when(lambda: len(said) == 3))

    assert child.pause == pytest.approx(0.8)
    assert said[0] == "beat ended (3); starting it again."
    assert threading.active_count() == threads_before


SUPERVISED = f"""
import sys
from pathlib import Path
from config.guard import is_alive
from config.supervisor import Child, Supervisor
child, guards = Child("worker", {SLEEP!r}), []
def announce():
    if supervisor.guard.process.pid not in guards:
        guards.append(supervisor.guard.process.pid)
        print(child.process.pid, guards[-1], flush=True)
    return False
supervisor = Supervisor([child], Path.cwd(), print)
supervisor.run(announce)
"""


@pytest.fixture
def supervised():
    """A supervisor in a process of its own; gives that process, its child's id and its guard's."""
    with subprocess.Popen([sys.executable, "-c", SUPERVISED], cwd=settings.BASE_DIR, stdout=subprocess.PIPE) as process:
        assert process.stdout
        child, guard = map(int, process.stdout.readline().split())
        yield process, child, guard
        process.kill()


def test_nothing_is_left_after_the_supervisor_is_killed(supervised):
    process, child, guard = supervised
    process.kill()
    assert is_gone(child)
    assert is_gone(guard)


def test_a_guard_that_was_killed_is_replaced(supervised):
    process, child, guard = supervised
    os.kill(guard, signal.SIGKILL)
    assert is_gone(guard)
    _, another = map(int, process.stdout.readline().split())
    process.kill()
    assert is_gone(child)
    assert is_gone(another)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_stop_is_quick_when_nothing_runs(supervised, number):
    process, child, guard = supervised
    process.send_signal(number)
    assert process.wait(timeout=3) == 0
    assert is_gone(child)
    assert is_gone(guard)


def test_what_runs_once_is_not_started_again_and_passes_on_what_it_said(said):
    goed = Child("demo", [sys.executable, "-c", "print('klaar')"], once=True)
    fout = Child("demo", [sys.executable, "-c", "raise SystemExit(4)"], once=True)
    altijd = Child("worker", SLEEP)

    supervise([goed, altijd, fout], said, stop_when(lambda: len(said) == 2))

    assert sorted(said) == ["demo failed (4); the reason stands above.", "klaar\n"]
    assert goed.process is fout.process is None
