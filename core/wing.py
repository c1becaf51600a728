"""Wings: folders with one file per package that they read. A wing finds its files by listing the folder."""

from collections.abc import Collection
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def import_wing(folder: str, *, without: Collection[str]) -> list[ModuleType]:
    """Every module of this folder in the order of the alphabet, except the mechanism itself (``without``).

    ``folder`` is the dotted name of a package. Raises ImportError when it or one of its modules cannot be imported.
    """
    names = sorted(module.name for module in iter_modules(import_module(folder).__path__))
    return [import_module(f"{folder}.{name}") for name in names if name not in without]
