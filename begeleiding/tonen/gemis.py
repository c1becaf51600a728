"""What stays silent in the guidance: for *Wat mis ik?* and the counters of the team. Reads only."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, Subquery
from django.urls import reverse

from begeleiding.domain.traject import find_eind
from begeleiding.models import Afspraak, Coaching, Traject
from begeleiding.tonen.afspraken import TERUG
from begeleiding.tonen.lezen import read_all_regels, read_clients
from clients.models import Client, Huisvesting
from core.gemis import Blad, Gemisregel, Gemisrijen, Gevonden, count_up_to
from core.periode import add_months
from core.prepared import Prepared, read
from organisatie.models import Teamfunctie
from organisatie.rechten import Recht, Toegang


def find_over_tijd(toegang: Toegang, blad: Blad) -> Gevonden:
    """Trajecten past their agreed end, or of who left the gemeente, that nobody rounded off."""
    gevonden = sorted(_list_over_tijd(toegang))
    getoond = gevonden[blad.vanaf : blad.tot]
    clients = read_clients(client for _, client, _ in getoond)
    regels = [
        Gemisregel(clients[client], wat, reverse("begeleiding:traject-detail", args=[client]), sinds)
        for sinds, client, wat in getoond
    ]
    return count_up_to(regels, len(gevonden), blad)


def _list_over_tijd(toegang: Toegang) -> Iterator[tuple[date, int, str]]:
    """Of each since when, the client (an id) and why it should be rounded off."""
    alle_regels = read_all_regels()
    kortste = min(regels.maanden for regels in alle_regels.values())
    # Two questions: joined by OR, each row of the team would be looked up on its own.
    oud, weg = read(_OUD(toegang, add_months(toegang.vandaag, -kortste)), _WEG(toegang))
    rijen = {pk: (*rij, None) for pk, *rij in oud} | {pk: tuple(rij) for pk, *rij in weg}
    for client, begin, definitie, weg_op in rijen.values():
        eind = find_eind(begin, alle_regels[definitie])
        if weg_op is not None and weg_op <= eind:
            yield weg_op, client, "woont niet meer in de gemeente"
        elif eind <= toegang.vandaag:
            yield eind, client, "de afgesproken tijd is om"


def _find_running(toegang: Toegang) -> Any:
    """Open trajecten, with the definition that says how long they last."""
    rows = Traject.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).open_on(toegang.vandaag)
    return rows.met_regels().values_list("pk", "client", "begin", "heeft_definitie")


def _find_who_left(toegang: Toegang) -> Any:
    """Those of who lives there no more today, each with the day on which they left."""
    vandaag = toegang.vandaag
    hier = Huisvesting.objects.filter(client=OuterRef("client"), gemeente=OuterRef("gemeente"))
    woont = hier.filter(Q(eind__isnull=True) | Q(eind__gt=vandaag))
    # Who lived there and lives there no more had a home there that ended: few did, so the question begins with those.
    rows = _find_running(toegang).filter(Exists(hier.filter(eind__lte=vandaag)), ~Exists(woont))
    return rows.values_list(
        "pk", "client", "begin", "heeft_definitie", Subquery(hier.order_by("-eind").values("eind")[:1])
    )


_OUD = Prepared(lambda toegang, grens: _find_running(toegang).filter(begin__lte=grens))
_WEG = Prepared(_find_who_left)


def find_zonder_leeftijd(toegang: Toegang, blad: Blad) -> Gevonden:
    """Who lives here without a traject because nobody knows how old they were."""
    wat = "geboortedatum onbekend, dus geen traject"
    return _ZONDER_LEEFTIJD.find_regels(
        [toegang],
        blad,
        lambda clients: [Gemisregel(rij, wat, reverse("clients:client-update", args=[rij.pk])) for rij in clients],
    )


def _find_without_age(toegang: Toegang) -> Any:
    rows: Any = Client.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).filter(hoofd__isnull=True)
    woont = Huisvesting.objects.filter(client=OuterRef("pk")).open_on(toegang.vandaag)
    heeft = Traject.objects.filter(client=OuterRef("pk"))
    return rows.filter(Exists(woont), ~Exists(heeft), geboren_vroegst__isnull=True).order_by("sorteersleutel", "pk")


_ZONDER_LEEFTIJD = Gemisrijen(_find_without_age)


def find_zonder_contact(toegang: Toegang, blad: Blad) -> Gevonden:
    """Appointments of the past two weeks that became no contact."""
    return _ZONDER_CONTACT.find_regels(
        [toegang, toegang.vandaag - TERUG],
        blad,
        lambda afspraken: [
            Gemisregel(
                rij.client,
                f"afspraak met {rij.gebruiker}",
                reverse("clients:client-detail", args=[rij.client_id]),
                rij.op,
            )
            for rij in afspraken
        ],
    )


def _find_without_contact(toegang: Toegang, vanaf: date) -> Any:
    rows: Any = Afspraak.objects.visible_to(toegang, Recht.AFSPRAAK_MAKEN).from_day(vanaf)
    rows = rows.filter(op__lt=toegang.vandaag).met_contact().filter(heeft_contact=False)
    return rows.select_related("client", "gebruiker").order_by("op", "pk")


_ZONDER_CONTACT = Gemisrijen(_find_without_contact)


def find_coach_weg(toegang: Toegang, blad: Blad) -> Gevonden:
    """Matches that run on with a coach who has no function in the team any more, the oldest first."""
    return _COACH_WEG.find_regels(
        [toegang],
        blad,
        lambda rijen: [
            Gemisregel(rij.client, f"{rij} werkt hier niet meer", reverse("begeleiding:coaching-end", args=[rij.pk]))
            for rij in rijen
        ],
    )


def _find_coach_weg(toegang: Toegang) -> Any:
    functies = Teamfunctie.objects.open_on(toegang.vandaag).filter(teamlid=OuterRef("teamlid"))
    rows: Any = Coaching.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN).open_on(toegang.vandaag)
    rows = rows.filter(~Exists(functies), teamlid__isnull=False).select_related("client", "teamlid")
    return rows.order_by("begin", "pk")


_COACH_WEG = Gemisrijen(_find_coach_weg)
