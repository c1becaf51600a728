"""The door and the row: a view names its right once; rows are reached through ``load`` and ``visible`` only."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase

from core.beveiligingslog import log_security
from core.databaserol import take_role
from core.prepared import Prepared
from organisatie.inzending import answer_once
from organisatie.rechten import Recht, Toegang
from organisatie.verzoek import Verzoek

M = TypeVar("M", bound=Model)
P = ParamSpec("P")
View = Callable[..., HttpResponseBase]
Behind = Callable[Concatenate[Verzoek, P], HttpResponseBase]
Before = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def vereist(recht: Recht) -> Callable[[Behind[P]], Before[P]]:
    """Let in who has the right anywhere: others go to the login page (302), or read that they may not (403)."""

    def make(view: Behind[P]) -> Before[P]:
        @wraps(view)
        def door(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            verzoek = cast("Verzoek", request)
            if not verzoek.toegang.mag(recht):
                log_security("geweigerd", van=verzoek.user.pk, recht=str(recht), pagina=_name_page(request))
                raise PermissionDenied
            verzoek.recht = recht
            response = answer_once(verzoek, lambda: _draw(verzoek, lambda: view(verzoek, *args, **kwargs)))
            if isinstance(response, HttpResponse):
                response.headers.setdefault("Cache-Control", "no-store")
            return response

        door.recht = recht  # type: ignore[attr-defined]
        return door

    return make


def _draw(request: Verzoek, view: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    """What the view answers; a page of the gemeente as the role of the database that reads editions and nothing else.

    Raises TypeError for an answer that would be drawn after this, as the application again.
    """
    if not request.toegang.reads_editions(request.recht):
        return view()
    with take_role(settings.GEMEENTEROL):
        response = view()
        if response.streaming or not getattr(response, "is_rendered", True):
            raise TypeError("a page of the gemeente is drawn before its role ends")
        return response


def _name_page(request: HttpRequest) -> str:
    """The name of the page, never its address: that says of whom it is."""
    return request.resolver_match.view_name if request.resolver_match else ""


def openbaar(view: View) -> View:
    """Say that a view is for everybody, on purpose: it shows no data of anyone."""

    @wraps(view)
    def door(request: HttpRequest, /, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return answer_once(request, lambda: view(request, *args, **kwargs))

    door.recht = None  # type: ignore[attr-defined]
    return door


def visible(request: Verzoek, model: type[M], recht: Recht | None = None) -> QuerySet[M]:
    """The rows that this person may reach under the right of the view (or under ``recht``, when a page shows more)."""
    return model._default_manager.visible_to(request.toegang, recht or request.recht)  # type: ignore[attr-defined]


def load(request: Verzoek, model: type[M], *, pk: Any, rows: QuerySet[M] | None = None) -> M:
    """One row, or a 404 for what may not be known to exist; whose it is, is noted for the Inzage.

    ``rows`` may narrow or enrich the visible rows (``select_related``); it must come from ``visible``.
    """
    if "\0" in str(pk):  # a text key from an address; no text in the database has this sign
        raise Http404
    if rows is None and isinstance(pk, int):
        found = next(iter(_ROW.rows(request.toegang, request.recht, pk, model=model)), None)
    else:
        found = (rows if rows is not None else visible(request, model)).filter(pk=pk).first()
    if found is None:
        raise Http404
    note_look(request, found)
    return found


def _find_row(toegang: Toegang, recht: Recht, pk: int, *, model: Any) -> QuerySet[Any]:
    return model._default_manager.visible_to(toegang, recht).filter(pk=pk).order_by()


_ROW = Prepared(_find_row)


def note_list(request: Verzoek, client_ids: Iterable[int]) -> None:
    """Note whose names stand in a list on this page: the one line with which a list of people leaves its Inzage."""
    request.in_lijst |= set(client_ids)


def note_look(request: Verzoek, row: Any) -> None:
    """Note whose data this request opens; ``historie`` stores it before the response leaves."""
    client_ids = getattr(row, "client_ids", None)
    if client_ids is not None:
        request.gezien |= {(pk, request.recht) for pk in client_ids()}
