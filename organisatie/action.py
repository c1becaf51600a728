"""A use case: who may, one transaction, one name in the history, and what follows by itself."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, ParamSpec, TypeVar
from uuid import uuid4

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction

from core.errors import Refused
from core.prepared import Prepared
from organisatie.inzending import claim_kenmerk, remember
from organisatie.rechten import Recht, Toegang

P = ParamSpec("P")
R = TypeVar("R")
ActionHook = Callable[[Toegang, list[int]], None]


@dataclass
class _Lopend:
    """The outermost action that is running: on whose behalf, and which clients it has touched so far."""

    by: Toegang
    clients: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Actie:
    """One entry of the table of all actions: for the generated documentation."""

    naam: str
    package: str
    recht: Recht
    on: str | None
    feiten: bool
    doc: str


ACTIES: dict[str, Actie] = {}
_hooks: list[ActionHook] = []
_lopend: ContextVar[_Lopend | None] = ContextVar("lopend", default=None)


def register_after_action(hook: ActionHook) -> ActionHook:
    """Register what must follow from every change of facts: called once, with the touched client ids sorted."""
    if hook not in _hooks:
        _hooks.append(hook)
    return hook


def action(
    recht: Recht, *, on: str | None, feiten: bool = True, raakt: Callable[..., Iterable[int]] | None = None
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Make a use case: check the right on one row, run one transaction, name it in the history.

    ``on`` names the argument whose row the right is asked on; to make a row, that is the row above it. None is for
    what only the system sets up, because no row stands above it. ``feiten``
    False says that no deadline or figure follows from this action. ``raakt(result, **arguments)`` gives the ids of
    the clients that are touched besides the one behind ``on``. The use case takes keyword arguments only, ``by``
    first. Raises PermissionDenied without the right, ``Refused`` when it is not possible. A form passes ``inzending``
    along, its mark: then the same form sent twice is handled once, and the second time gives the first result.
    """

    def make(functie: Callable[P, R]) -> Callable[P, R]:
        @wraps(functie)
        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            kenmerk = str(kwargs.pop("inzending", ""))
            by = kwargs["by"]
            assert isinstance(by, Toegang)
            row = None if on is None else kwargs[on]
            _check_right(by, recht, row)
            with _open_outermost(by, functie.__name__) as lopend:
                if kenmerk and (eerder := claim_kenmerk(kenmerk, nu=by.nu)):
                    return eerder.result
                result = functie(*args, **kwargs)
                if kenmerk:
                    remember(kenmerk, result)
                if feiten:
                    lopend.clients.update(_find_clients_behind(row))
                    if raakt is not None:
                        lopend.clients.update(raakt(result, **kwargs))
                return result

        package = functie.__module__.split(".")[0]
        doc = (functie.__doc__ or "").strip().splitlines()[0]
        ACTIES[f"{package}.{functie.__name__}"] = Actie(functie.__name__, package, recht, on, feiten, doc)
        run.recht = recht  # type: ignore[attr-defined]
        return run

    return make


@contextmanager
def _open_outermost(by: Toegang, naam: str) -> Iterator[_Lopend]:
    """One transaction with one history context; nested actions join it."""
    buiten = _lopend.get()
    if buiten is not None:
        if buiten.by is not by:
            raise RuntimeError(f"{naam} was called inside an action on behalf of somebody else")
        yield buiten
        return
    lopend = _Lopend(by)
    token = _lopend.set(lopend)
    try:
        with transaction.atomic():
            _name_in_database(by, naam)
            yield lopend
            if lopend.clients:
                for hook in _hooks:
                    hook(by, sorted(lopend.clients))
    except IntegrityError as fout:
        if refused := _translate_to_refusal(fout):
            raise refused from fout
        raise
    finally:
        _lopend.reset(token)


def _is_in_reach(model: Any, by: Toegang, recht: Recht, pk: Any) -> Any:
    return model._default_manager.visible_to(by, recht).filter(pk=pk).values_list("pk", flat=True)


_IN_REACH = Prepared(_is_in_reach)


def _check_right(by: Toegang, recht: Recht, row: Any) -> None:
    if by.is_systeem:
        return
    if row is None or not by.mag(recht):
        raise PermissionDenied(f"{recht}: not for this person")
    # A text key would be a question of its own for each row: of these there are as many as there are deadlines.
    ask = _is_in_reach if isinstance(row.pk, str) else _IN_REACH.rows
    if not ask(type(row), by, recht, row.pk):
        raise PermissionDenied(f"{recht} on {row._meta.label} {row.pk}")


def rehearse(do: Callable[[], Any], look: Callable[[], R]) -> R:
    """Do something, look what came of it, and undo it: nothing of it is kept, not even in the history."""
    with transaction.atomic():
        do()
        gezien = look()
        transaction.set_rollback(True)
    return gezien


def _find_clients_behind(row: Any) -> Iterable[int]:
    touched = getattr(row, "client_ids", None)
    return touched() if touched is not None else ()


def _name_in_database(by: Toegang, actie: str) -> None:
    """Tell the database who is at work and for what, for this transaction only.

    The triggers of the history read the context. ``pghistory.context`` would send it along with every statement;
    once in a transaction is enough.
    """
    wie = by.gebruiker_id or by.namens
    with connection.cursor() as cursor:
        cursor.execute(
            "select set_config('wegwijs.gebruiker', %s, true), "
            "set_config('pghistory.context_id', %s, true), set_config('pghistory.context_metadata', %s, true)",
            [str(wie), str(uuid4()), json.dumps({"actie": actie, "gebruiker": wie})],
        )


def _translate_to_refusal(fout: IntegrityError) -> Refused | None:
    """The Dutch sentence of the constraint that was broken; None where it has none: then the fault is ours."""
    diag = getattr(fout.__cause__, "diag", None)
    naam = getattr(diag, "constraint_name", None)
    for model in apps.get_models():
        for constraint in model._meta.constraints:
            if constraint.name == naam and constraint.violation_error_message:
                zin = str(constraint.violation_error_message)
                if zin != str(constraint.default_violation_error_message):
                    return Refused(zin)
    return None
