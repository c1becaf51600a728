"""How a file leaves the pages of the yearly figures: under a name in words, kept nowhere, and noted."""

from django.http import HttpResponse

from core.beveiligingslog import log_security
from core.export import make_attachment
from organisatie.verzoek import Verzoek

PDF = "application/pdf"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EINDEN = {PDF: "pdf", XLSX: "xlsx", DOCX: "docx"}


def send_file(request: Verzoek, inhoud: bytes, soort: str, *, naam: str, gemeente: int, jaar: int) -> HttpResponse:
    """A download of one gemeente and year; ``naam`` are the words that its name is made of."""
    log_security("uitvoer", van=request.user.pk, gemeente=gemeente, jaar=jaar)
    woorden = "-".join("".join(teken if teken.isalnum() else " " for teken in naam.casefold()).split())
    response = HttpResponse(inhoud, content_type=soort)
    response["Content-Disposition"] = make_attachment(f"{woorden}.{EINDEN[soort]}")
    response["Cache-Control"] = "no-store"
    return response
