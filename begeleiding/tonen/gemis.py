"""What stays silent in the guidance: for *Wat mis ik?* and the counters of the team. Reads only."""

from datetime import date
from operator import itemgetter
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.urls import reverse

from begeleiding.domain.traject import Trajectregels, find_eind
from begeleiding.models import Afspraak, Coaching, Traject
from begeleiding.tonen.afspraken import TERUG
from clients.models import Client, Huisvesting
from core.gemis import Blad, Gemisregel, Gemisrijen, Gevonden, count_up_to
from core.periode import add_months
from core.prepared import Prepared, read
from organisatie.models import Gemeentedefinitie, Teamfunctie
from organisatie.rechten import Recht, Toegang


def find_over_tijd(toegang: Toegang, blad: Blad) -> Gevonden:
    """Trajecten past their agreed end, or of who left the gemeente, that nobody rounded off."""
    gevonden = []
    for traject in _find_left_or_old(toegang):
        eind = find_eind(traject.begin, traject.regels())
        if traject.weg_op is not None and traject.weg_op <= min(eind, toegang.vandaag):
            gevonden.append((traject.weg_op, traject.client_id, "woont niet meer in de gemeente", traject))
        elif eind <= toegang.vandaag:
            gevonden.append((eind, traject.client_id, "de afgesproken tijd is om", traject))
    getoond = sorted(gevonden, key=itemgetter(0, 1))[blad.vanaf : blad.tot]
    regels = [_make_regel(traject, wat, sinds) for sinds, _, wat, traject in getoond]
    return count_up_to(regels, len(gevonden), blad)


def _find_left_or_old(toegang: Toegang) -> list[Any]:
    """Open trajecten of who lives there no more, and those that are long enough ago to be past their end."""
    kortste = min([*_MAANDEN.rows(), Trajectregels().maanden])
    # Two questions: joined by OR, each row of the team would be looked up on its own.
    oud, weg = read(_OUD(toegang, add_months(toegang.vandaag, -kortste)), _WEG(toegang))
    return list({traject.pk: traject for traject in (*oud, *weg)}.values())


def _find_running(toegang: Toegang) -> Any:
    """Open trajecten, with all that says whether they should be."""
    rows = Traject.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).open_on(toegang.vandaag)
    return rows.met_regels().annotate(weg_op=_find_left()).select_related("client")


def _find_who_left(toegang: Toegang) -> Any:
    vandaag = toegang.vandaag
    hier = Huisvesting.objects.filter(client=OuterRef("client"), gemeente=OuterRef("gemeente"))
    woont = hier.filter(Q(eind__isnull=True) | Q(eind__gt=vandaag))
    # Who lived there and lives there no more had a home there that ended: few did, so the question begins with those.
    return _find_running(toegang).filter(Exists(hier.filter(eind__lte=vandaag)), ~Exists(woont))


_MAANDEN = Prepared(
    lambda: (
        Gemeentedefinitie.objects.filter(maanden_begeleiding__isnull=False)
        .order_by("maanden_begeleiding")
        .values_list("maanden_begeleiding", flat=True)[:1]
    )
)
_OUD = Prepared(lambda toegang, grens: _find_running(toegang).filter(begin__lte=grens))
_WEG = Prepared(_find_who_left)


def _find_left() -> Subquery:
    """The day on which the client left the gemeente of the traject; empty while they live there."""
    hier = Huisvesting.objects.filter(client=OuterRef("client"), gemeente=OuterRef("gemeente"))
    return Subquery(hier.order_by(F("eind").desc(nulls_first=True)).values("eind")[:1])


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


def _make_regel(traject: Traject, wat: str, sinds: date) -> Gemisregel:
    return Gemisregel(traject.client, wat, reverse("begeleiding:traject-detail", args=[traject.client_id]), sinds)
