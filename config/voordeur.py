"""Before anything else: what is no text of ours goes no further, and what must not be kept says so."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase

GetResponse = Callable[[HttpRequest], HttpResponseBase]
UTF8 = frozenset({"", "utf-8", "utf8"})
ALLEEN_UTF8 = "Deze tekst is niet te lezen: stuur hem als UTF-8."


class Voordeur:
    """Refuses a foreign charset (415), and lets no browser keep a page about an account or about an error."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        charset = (request.content_params or {}).get("charset", "").strip().lower()
        response = self.get_response(request) if charset in UTF8 else _refuse()
        if response.status_code >= 400 or request.path.startswith("/account/"):
            response.headers["Cache-Control"] = "no-store"
        return response


def _refuse() -> HttpResponse:
    return HttpResponse(ALLEEN_UTF8, status=415, content_type="text/plain; charset=utf-8")
