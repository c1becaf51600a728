"""The first deadline of each client, as a column of the list of clients. Reads only."""

from datetime import date

from django.db.models import OuterRef, Subquery

from termijnen.domain import Termijnaard
from termijnen.models import Termijn
from termijnen.tonen.werklijst import keep_now
from wetgeving.begrippen import Zijde


def find_first_day(vandaag: date) -> Subquery:
    """Per client the day of the deadline of ours that comes first, or is most late; what was put aside waits."""
    rows = keep_now(Termijn.objects.filter(client=OuterRef("pk"), zijde=Zijde.WIJ), None, vandaag)
    rows = rows.filter(aard__in=[Termijnaard.UITERSTE, Termijnaard.VENSTER])
    return Subquery(rows.order_by("dag", "pk").values("dag")[:1])
