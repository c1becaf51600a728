"""What to tell people who sit at the desk now: at most one sentence, from their nearest deadline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject

from clients.models import Client
from core.periode import add_months
from core.prepared import Prepared, Rows, Vraagstelling, read
from organisatie.rechten import Recht, Toegang
from termijnen.domain import Termijnaard
from termijnen.models import Termijn
from termijnen.tonen.datum_in_woorden import say_over_maanden, say_until_laatste
from termijnen.tonen.werklijst import VOORUIT, keep_now
from wetgeving.begrippen import Zijde

MAANDEN_VOORUIT = 6
# The ends that somebody must hear of long before: an extension takes months, and an exam more.
LOOPT_AF = {
    "vergunning_einde": "de verblijfsvergunning",
    "verblijfstitel_einde": "de verblijfstitel",
    "verblijfstitel_einde_gezinslid": "de verblijfstitel",
    "verblijfsdocument_einde": "het verblijfsdocument",
    "reisdocument_einde": "het reisdocument",
    "inburgering_wi2013": "de inburgeringstermijn",
    "inburgering_wi2021": "de inburgeringstermijn",
    "pvt_wi2013": "de termijn voor de participatieverklaring",
}


@dataclass(frozen=True, slots=True)
class LetOpbeeld:
    """One quiet line: the sentence to read out, and the deadline that it is about."""

    zin: str
    sleutel: str


def make_let_op(toegang: Toegang, clienten: Iterable[Client]) -> dict[str, Any]:
    """In one query: whose letters may be noted here, and at most one thing to tell now."""
    gevonden = list(read(*ask_nearest(toegang, clienten))[0])
    return {"clienten": gevonden, "let_op": find_let_op(toegang, gevonden)}


def ask_nearest(toegang: Toegang, clienten: Iterable[Client]) -> list[Vraagstelling]:
    """The question who of these people I reach, each with the nearest deadline."""
    vandaag = toegang.vandaag
    ids = [client.pk for client in clienten]
    return [_MENSEN(toegang, ids, vandaag + VOORUIT, add_months(vandaag, MAANDEN_VOORUIT))]


def find_let_op(toegang: Toegang, gevonden: Rows | Iterable[Any]) -> LetOpbeeld | None:
    """At most one thing to tell now, from the answer to ``ask_nearest``."""
    met_termijn = [client for client in gevonden if client.dichtstbij is not None]
    eerst = min(met_termijn, key=lambda c: (c.dichtstbij["dag"], c.pk), default=None)
    return None if eerst is None else _say_let_op(eerst, toegang.vandaag)


def _find_mensen(toegang: Toegang, ids: Sequence[int], tot: date, aflopend_tot: date) -> QuerySet[Client]:
    bereik: QuerySet[Client] = Client.objects.visible_to(toegang, Recht.TERMIJN_ZIEN)
    nearest = _find_nearest(toegang.vandaag, tot, aflopend_tot)
    return bereik.filter(pk__in=ids).annotate(dichtstbij=nearest).order_by("pk")


def _find_nearest(vandaag: date, tot: date, aflopend_tot: date) -> Subquery:
    """Per client the nearest deadline of ours that is open to act on, up to these days: ends, and all others."""
    rows = keep_now(Termijn.objects.filter(client=OuterRef("pk"), zijde=Zijde.WIJ), None, vandaag)
    rows = rows.filter(aard__in=[Termijnaard.UITERSTE, Termijnaard.VENSTER]).filter(
        Q(kan_vanaf__isnull=True) | Q(kan_vanaf__lte=vandaag),
        Q(dag__lte=tot) | Q(dag__lte=aflopend_tot, code__in=LOOPT_AF),
    )
    velden = JSONObject(sleutel=F("pk"), code=F("code"), wat=F("wat"), dag=F("dag"), laatste=F("laatste"))
    return Subquery(rows.order_by("dag", "pk").values(alles=velden)[:1])


_MENSEN = Prepared(_find_mensen)


def _say_let_op(client: Any, vandaag: date) -> LetOpbeeld:
    gevonden = client.dichtstbij
    dag, laatste = (date.fromisoformat(gevonden[naam] or gevonden["dag"]) for naam in ("dag", "laatste"))
    wat = LOOPT_AF.get(gevonden["code"])
    if wat and laatste >= vandaag:
        zin = f"{wat} van {client.naam} loopt {say_over_maanden(laatste, vandaag)} af. Vertel het nu."
    else:
        zin = f"{gevonden['wat']} voor {client.naam}: {say_until_laatste(dag, laatste, vandaag)}. Vertel het nu."
    return LetOpbeeld(zin, gevonden["sleutel"])
