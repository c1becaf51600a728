"""Every address of the site, and what stands in its path."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

# Pages of the sign-in library: for everybody, and they show nothing about anyone.
BY_LIBRARY = "account_"


def patterns(resolver: Any = None, prefix: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Each URL of the site with its full name."""
    for item in (resolver or get_resolver()).url_patterns:
        if isinstance(item, URLResolver):
            yield from patterns(item, f"{prefix}{item.namespace}:" if item.namespace else prefix)
        elif not (item.name or "").startswith(BY_LIBRARY):
            yield f"{prefix}{item.name}", item


OWN = dict(patterns())
GUARDED = {name: item for name, item in OWN.items() if getattr(item.callback, "recht", None) is not None}


def parameters(item: URLPattern) -> list[str]:
    """The names of the parameters in the path of this URL."""
    return list(item.pattern.converters)


def kind_of_page(name: str) -> tuple[str, str]:
    """The package of an address, and what one does there: the ending of its name."""
    return package_of(name), name.rpartition("-")[2]


def looks_or_acts(name: str) -> tuple[str, bool]:
    """The package of an address, and whether one only looks there."""
    package, ending = kind_of_page(name)
    return package, ending in {"list", "detail", "search"}


def package_of(name: str) -> str:
    """The package of an address."""
    return name.partition(":")[0]
