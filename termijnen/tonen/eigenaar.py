"""Who takes care of a deadline, and of which deadlines nobody does: one definition, asked in two ways. Reads only."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import CharField, Exists, ExpressionWrapper, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Cast, Coalesce, Concat

from clients.models import Inschrijving
from clients.tonen.kaartjes import find_begeleidingen
from clients.tonen.toewijsbaar import BEGELEIDENDE_ROLLEN
from core.prepared import Prepared, Tekst
from gezinshereniging.models import Dossier
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import Toegang
from termijnen.bronnen.gezinshereniging import FEITEN
from termijnen.domain import Handeling
from termijnen.models import Brieftermijn, Termijn, Termijnhandeling

BRIEF = "brieftermijn-"
VAN_DOSSIER = rf"^({'|'.join(FEITEN)})-"


def add_who_acts(rows: Any, toegang: Toegang) -> Any:
    """Add ``doet``: who picked it up, else owns the letter, else is responsible for the dossier, else the begeleider.

    Never somebody who does not work there any more: all would think that it is taken care of.
    """
    return rows.annotate(doet=Coalesce(*(Subquery(deel.values(wie)[:1]) for deel, wie in _list_takers(toegang))))


def keep_unowned(toegang: Toegang) -> Q:
    """Deadlines that nobody takes care of."""
    return Q(*(~Exists(deel) for deel, _ in _list_takers(toegang)))


def find_who_acts(toegang: Toegang, termijnen: Iterable[Termijn]) -> dict[str, Gebruiker]:
    """Per key who takes care of it, of these deadlines that somebody does; two queries, none when there is nothing."""
    sleutels = [Tekst(termijn.pk) for termijn in termijnen]
    doet = {sleutel: pk for sleutel, pk in _DOET.rows(toegang, sleutels) if pk is not None} if sleutels else {}
    wie = {collega.pk: collega for collega in _GEBRUIKERS.rows(sorted(set(doet.values())))} if doet else {}
    return {sleutel: wie[pk] for sleutel, pk in doet.items()}


def _find_doet(toegang: Toegang, sleutels: Sequence[str]) -> QuerySet[Any, Any]:
    return add_who_acts(Termijn.objects.filter(pk__in=sleutels), toegang).values_list("pk", "doet")


_DOET = Prepared(_find_doet)
_GEBRUIKERS = Prepared(lambda ids: Gebruiker.objects.filter(pk__in=ids))


def _list_takers(toegang: Toegang) -> list[tuple[QuerySet[Any], str]]:
    """For a deadline in the query around it: the rows that give it to somebody, and their column; the first counts."""
    opgepakt = Termijnhandeling.objects.geldend().filter(
        _is_still_there("gebruiker", toegang), sleutel=OuterRef("pk"), soort=Handeling.GEZIEN
    )
    # By client first, which has an index: a letter is found among the few of one person.
    brieven = Brieftermijn.objects.filter(_is_still_there("eigenaar", toegang), client=OuterRef("client"))
    brieven = brieven.annotate(als_feit=Concat(Value(BRIEF), Cast("pk", CharField())))
    begeleidingen = find_begeleidingen(toegang).filter(client=OuterRef("client"))
    return [
        (opgepakt.order_by("-pk"), "gebruiker"),
        (brieven.filter(als_feit=OuterRef("feit")), "eigenaar"),
        (_find_dossiers(toegang).order_by("pk"), "verantwoordelijke"),
        (begeleidingen.order_by("pk"), "gebruiker"),
    ]


def _find_dossiers(toegang: Toegang) -> QuerySet[Any]:
    """The dossier that a deadline follows from, when who is responsible for it works there today.

    The team may be of another town: then both teams read the same name.
    """
    hier = Aanstelling.objects.open_on(toegang.vandaag).filter(
        gebruiker=OuterRef("verantwoordelijke"), locatie=OuterRef("locatie")
    )
    dossiers = Dossier.objects.lopend().filter(Exists(hier), referent=OuterRef("client"))
    van = ExpressionWrapper(OuterRef("feit"), output_field=CharField())
    return dossiers.filter(verantwoordelijke__is_active=True).annotate(van=van).filter(van__regex=VAN_DOSSIER)


def _is_still_there(wie: str, toegang: Toegang) -> Q:
    """Whether that person guides people today where the client of the row is inscribed."""
    hier = Inschrijving.objects.open_on(toegang.vandaag).filter(client=OuterRef(OuterRef("client"))).values("locatie")
    werk = Aanstelling.objects.open_on(toegang.vandaag).filter(
        gebruiker=OuterRef(wie), rol__in=BEGELEIDENDE_ROLLEN, locatie__in=hier
    )
    return Q(Exists(werk), **{f"{wie}__is_active": True})
