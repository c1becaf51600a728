"""Show back which day was typed."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from core.datums import Onduidelijk, read_day, say_day
from organisatie.deur import vereist
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek

LANGSTE = 60


@vereist(Recht.VANDAAG_ZIEN)
@require_safe
def dag_detail_view(request: Verzoek) -> HttpResponse:
    """What a date field understood, as one line of text: the day with its weekday, a question, or nothing."""
    try:
        dag = read_day(request.GET.get("tekst", "")[:LANGSTE], vandaag=request.toegang.vandaag)
    except Onduidelijk as vraag:
        zin = str(vraag)
    else:
        zin = say_day(dag) if dag else ""
    return HttpResponse(zin, content_type="text/plain; charset=utf-8")
