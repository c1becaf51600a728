"""A use case: who may, one transaction, one name in the history, and what follows by itself."""

import json
import random
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, ParamSpec, TypeVar
from uuid import uuid4

import psycopg
from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, OperationalError, connection, transaction

from core.errors import Refused
from core.prepared import Opdracht, Prepared, Vraagstelling, read
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


IN_DE_WEG = (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure)
"""What another transaction can do to this one, and what is over a moment later."""
POGINGEN = 3
AL_OPGESLAGEN = "Dit is al opgeslagen. Open de pagina opnieuw."

GEDULD: Mapping[str, str] = {"termijnen": "10min", "maandstand": "5min", "nachtwerk": "5min", "demo": "10min"}
"""How long one statement of a job may take, by its name; for people the database's own setting holds (seconds)."""

ACTIES: dict[str, Actie] = {}
_hooks: list[ActionHook] = []
_lopend: ContextVar[_Lopend | None] = ContextVar("lopend", default=None)
_samen: ContextVar[_Lopend | None] = ContextVar("samen", default=None)


def register_after_action(hook: ActionHook) -> ActionHook:
    """Register what must follow from every change of facts: called once, with the touched client ids sorted."""
    if hook not in _hooks:
        _hooks.append(hook)
    return hook


def action(
    recht: Recht, *, on: str | None, feiten: bool = True, raakt: Callable[..., Iterable[int]] | None = None
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Make a use case: check the right on one row, run one transaction, name it in the history.

    ``on`` names the argument whose row the right is asked on; to make a row, the row above it. None is for what only
    the system sets up. ``feiten`` False says that no deadline or figure follows from this action.
    ``raakt(result, **arguments)`` gives the ids of the clients that are touched besides the one behind ``on``. The use
    case takes keyword arguments only, ``by`` first. Raises PermissionDenied, or ``Refused`` when it is not possible. A
    form passes its mark ``inzending`` along: sent twice it is handled once, and the second gives the first result.
    """

    def make(functie: Callable[P, R]) -> Callable[P, R]:
        @wraps(functie)
        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            kenmerk, by = str(kwargs.pop("inzending", "")), kwargs["by"]
            assert isinstance(by, Toegang)
            row = None if on is None else kwargs[on]

            def check(first: Opdracht | None) -> None:
                _check_right(by, recht, row, first)

            def do() -> R:
                with _open_outermost(by, functie.__name__, check) as lopend:
                    if kenmerk and (eerder := claim_kenmerk(kenmerk, nu=by.nu)):
                        return eerder.result
                    result = functie(*args, **kwargs)
                    if kenmerk:
                        remember(kenmerk, result)
                    if feiten:
                        lopend.clients.update(_find_clients_behind(row), raakt(result, **kwargs) if raakt else ())
                    return result

            return _run_again(do)

        _register_action(functie, recht, on, feiten=feiten)
        run.recht = recht  # type: ignore[attr-defined]
        return run

    return make


def _register_action(functie: Callable[..., Any], recht: Recht, on: str | None, *, feiten: bool) -> None:
    package = functie.__module__.split(".")[0]
    doc = (functie.__doc__ or "").strip().splitlines()[0]
    ACTIES[f"{package}.{functie.__name__}"] = Actie(functie.__name__, package, recht, on, feiten, doc)


def _run_again(do: Callable[[], R]) -> R:
    """Do it; again, twice, when another transaction stood in the way. Only the outermost can: it holds nothing yet."""
    pogingen = 1 if connection.in_atomic_block else POGINGEN
    for poging in range(1, pogingen + 1):
        try:
            return do()
        except OperationalError as fout:
            if poging == pogingen or not isinstance(fout.__cause__, IN_DE_WEG):
                raise
            time.sleep(random.uniform(0, 0.1 * poging))  # noqa: S311 - only so that two do not meet again
    raise AssertionError("unreachable")


@contextmanager
def _open_outermost(by: Toegang, naam: str, check: Callable[[Opdracht | None], None]) -> Iterator[_Lopend]:
    """One transaction with one history context; nested actions join it. Each asks its own right."""
    buiten = _lopend.get()
    if buiten is not None:
        if buiten.by is not by:
            raise RuntimeError(f"{naam} was called inside an action on behalf of somebody else")
        check(None)
        yield buiten
        return
    lopend, samen = _Lopend(by), _samen.get()
    token = _lopend.set(lopend)
    try:
        with transaction.atomic(savepoint=samen is None):
            check(_make_naming(by, naam))
            yield lopend
            if samen is None:
                _call_hooks(lopend)
            else:
                samen.clients |= lopend.clients
    except IntegrityError as fout:
        if refused := _translate_to_refusal(fout):
            raise refused from fout
        raise
    finally:
        _lopend.reset(token)


@contextmanager
def join_actions(by: Toegang, naam: str) -> Iterator[None]:
    """Several actions in one transaction, and once at its end what follows from all of their facts.

    Each of them asks its own right, and has its own person and its own name in the history; what is recomputed at the
    end has these. Until then deadlines, and whatever else follows, are those of before: do not read them inside. One
    action that is refused ends them all. Inside another one it joins that one.
    """
    if _samen.get() is not None:
        yield
        return
    if _lopend.get() is not None:
        raise RuntimeError(f"{naam} joins actions inside an action, which does that by itself")
    samen = _Lopend(by)
    token = _samen.set(samen)
    try:
        with transaction.atomic():
            yield
            read(first=_make_naming(by, naam))
            _call_hooks(samen)
    finally:
        _samen.reset(token)


def _call_hooks(lopend: _Lopend) -> None:
    if lopend.clients:
        for hook in _hooks:
            hook(lopend.by, sorted(lopend.clients))


def _is_in_reach(model: Any, by: Toegang, recht: Recht, pk: Any) -> Any:
    return model._default_manager.visible_to(by, recht).filter(pk=pk).values_list("pk", flat=True)


_IN_REACH = Prepared(_is_in_reach)


def _check_right(by: Toegang, recht: Recht, row: Any, first: Opdracht | None) -> None:
    """Raise PermissionDenied unless this person may; what must be told to the database goes along in the same trip."""
    if by.is_systeem:
        read(first=first)
        return
    if row is None or not by.mag(recht):
        raise PermissionDenied(f"{recht}: not for this person")
    # A text key would be a question of its own for each row: of these there are as many as there are deadlines.
    vraag = (type(row), by, recht, row.pk)
    asked = Vraagstelling(_is_in_reach, vraag) if isinstance(row.pk, str) else _IN_REACH(*vraag)
    (found,) = read(asked, first=first)
    if not list(found):
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


def _make_naming(by: Toegang, actie: str) -> Opdracht:
    """What tells the database who is at work and for what, for this transaction only.

    The triggers of the history read the context. ``pghistory.context`` would send it along with every statement;
    once in a transaction is enough.
    """
    wie = by.gebruiker_id or by.namens
    vragen = [
        "set_config('wegwijs.gebruiker', %s, true)",
        "set_config('pghistory.context_id', %s, true)",
        "set_config('pghistory.context_metadata', %s, true)",
    ]
    waarden = [str(wie), str(uuid4()), json.dumps({"actie": actie, "gebruiker": wie})]
    if geduld := GEDULD.get(by.namens):
        vragen += ["set_config('statement_timeout', %s, true)", "set_config('lock_timeout', %s, true)"]
        waarden += [geduld, geduld]
    return Opdracht(f"select {', '.join(vragen)}", waarden)


def _translate_to_refusal(fout: IntegrityError) -> Refused | None:
    """The Dutch sentence of the constraint that was broken; None where it has none: then the fault is ours.

    Constraints with a name of ours carry it themselves, unique columns as their message for "unique".
    """
    diag = getattr(fout.__cause__, "diag", None)
    naam = getattr(diag, "constraint_name", None)
    if isinstance(fout.__cause__, psycopg.errors.UniqueViolation) and (veld := _find_unique_field(diag)):
        # A form that makes its row in the background has no such field: then it stands above the form.
        zin = veld.error_messages["unique"] if "unique" in (veld._error_messages or {}) else AL_OPGESLAGEN
        return Refused(str(zin), veld=veld.name)
    for model in apps.get_models():
        for constraint in model._meta.constraints:
            if constraint.name == naam and constraint.violation_error_message:
                zin = str(constraint.violation_error_message)
                if zin != str(constraint.default_violation_error_message):
                    return Refused(zin)
    return None


def _find_unique_field(diag: Any) -> Any:
    """The column with ``unique=True`` that this was about, by the name that Django gives its constraint; or None."""
    for model in apps.get_models():
        if model._meta.db_table == diag.table_name:
            for veld in model._meta.local_fields:
                if veld.unique and str(diag.constraint_name).startswith(f"{diag.table_name}_{veld.column}_"[:50]):
                    return None if veld.primary_key else veld
    return None
