"""The one search box."""

from django.http import HttpResponse

from clients.tonen.kaartjes import list_kaartjes, note_kaartjes
from core.htmx import render_part
from namen.zoeksleutel import make_vraag
from organisatie.deur import vereist
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.KAARTJE_ZIEN)
def client_search_view(request: Verzoek) -> HttpResponse:
    """Whom the typed text may mean; as a whole page, or as the list under the search field."""
    tekst = request.GET.get("q", "").strip()
    gevonden = list_kaartjes(request.toegang, tekst, recent=request.session.get("recent", ())) if tekst else []
    note_kaartjes(request, gevonden)
    context = {
        "zoekterm": tekst,
        "eigen": [kaartje for kaartje in gevonden if kaartje.is_eigen],
        "anderen": [kaartje for kaartje in gevonden if not kaartje.is_eigen],
        "te_kort": bool(tekst) and make_vraag(tekst).kort,
        "mag_maken": request.toegang.mag(Recht.CLIENT_MAKEN),
    }
    return render_part(request, "clients/client_search.html", "gevonden", context)
