"""One test for many values: where one value takes less time than a test of its own, or than the world it needs."""

from collections.abc import Callable, Iterable
from inspect import signature
from typing import Any


def each(values: Iterable[Any], *, ids: Callable[[Any], str] = str) -> Callable[[Callable[..., None]], Any]:
    """Make a test of one value (its first argument; the others are fixtures) into one of them all, which tells of
    every value that fails."""

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        def run(**fixtures: Any) -> None:
            every, faults = list(values), []
            assert every, "no value to test with"
            for value in every:
                try:
                    test(value, **fixtures)
                except AssertionError as fault:
                    fault.add_note(f"for {ids(value)}")
                    faults.append(fault)
            if faults:
                raise ExceptionGroup(f"{len(faults)} of {len(every)} values fail", faults)

        run.__name__, run.__doc__, run.__module__ = test.__name__, test.__doc__, test.__module__
        whole = signature(test)
        run.__signature__ = whole.replace(parameters=list(whole.parameters.values())[1:])  # type: ignore[attr-defined]
        return run

    return decorate
