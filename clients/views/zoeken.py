"""The one search box."""

from django.http import HttpResponse

from clients.tonen.kaartjes import Gevondenbeeld, find_kaartjes, show_kaartjes
from clients.tonen.zoeken import AANTAL
from core.htmx import render_part
from namen.zoeksleutel import make_vraag
from organisatie.deur import vereist
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

VEEL = 50
"""So many of one's own clients are shown to who asks for more."""


@vereist(Recht.KAARTJE_ZIEN)
def client_search_view(request: Verzoek) -> HttpResponse:
    """Whom the typed text may mean; as a whole page, or as the list under the search field."""
    tekst = request.GET.get("q", "").strip()
    aantal = VEEL if "meer" in request.GET else AANTAL
    recent = request.session.get("recent", ())
    gevonden = find_kaartjes(request.toegang, tekst, recent=recent, aantal=aantal) if tekst else Gevondenbeeld()
    gevonden = show_kaartjes(request, gevonden)
    context = {
        "zoekterm": tekst,
        "gevonden": gevonden,
        "te_kort": bool(tekst) and make_vraag(tekst).kort,
        "mag_maken": request.toegang.mag(Recht.CLIENT_MAKEN),
    }
    return render_part(request, "clients/client_search.html", "gevonden", context)
