"""The processes that must always be there."""

import os
import signal
import sys
import threading
import time

import pytest

from config.supervisor import Child, Supervisor

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.fixture
def said() -> list[str]:
    return []


def supervise(children, folder, said, when_started):
    Supervisor(children, folder, said.append).run(when_started)


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
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
    return False


def test_a_killed_process_is_started_again(tmp_path, said):
    child = Child("worker", SLEEP, pause=0.1)
    seen = []

    def restarted() -> bool:
        if child.process is not None and child.process.pid not in seen:
            seen.append(child.process.pid)
            if len(seen) == 1:
                child.process.kill()
        return len(seen) == 2

    supervise([child], tmp_path, said, stop_when(restarted))
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
        tmp_path,
        said,
        stop_when(lambda: grandchild.exists() and grandchild.read_text().endswith("\n")),
    )
    assert child.process
    assert child.process.returncode == -signal.SIGTERM
    assert is_gone(int(grandchild.read_text()))


def test_a_process_that_keeps_dying_is_not_started_all_the_time(tmp_path, said):
    child = Child("beat", [sys.executable, "-c", "raise SystemExit(3)"], pause=0.1)
    supervise([child], tmp_path, said, stop_when(lambda: len(said) == 3))
    assert child.pause == pytest.approx(0.8)
    assert said[0] == "beat ended (3); starting it again."
    assert threading.active_count() == 1
