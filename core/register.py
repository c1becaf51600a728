"""A register: what packages put in under a name of their own, and others read without knowing the package."""

from collections.abc import Callable
from typing import Any


def name_package(functie: Callable[..., Any]) -> str:
    """The package that a function belongs to."""
    return functie.__module__.split(".", maxsplit=1)[0]


def name_part(functie: Callable[..., Any]) -> str:
    """How what a function makes is called in a register: ``<package>.<function>``."""
    return f"{name_package(functie)}.{functie.__name__}"


def add(waar: dict[str, Any], naam: str, deel: Any) -> None:
    """Put something in a register. Raises ValueError when its name is taken."""
    if naam in waar:
        raise ValueError(f"{naam} is registered twice")
    waar[naam] = deel


def order(deel: Any) -> tuple[int, str]:
    """The place of what is registered: as it asked, and among equals by what it is called."""
    return deel.volgorde, getattr(deel, "naam", "") or deel.naar
