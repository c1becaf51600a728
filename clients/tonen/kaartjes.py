"""What somebody may see of a person before opening the page: one's own clients, and the kaartjes of one's locatie.

The rows come from ``visible_to``; how names are compared stands in ``clients.tonen.zoeken``.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery

from clients.domain import Geboorte, Naamdelen
from clients.models import Balietoegang, Bewoning, Client, Naamvorm, Toewijzing, Toewijzingrol
from clients.tonen.toewijsbaar import BEGELEIDENDE_ROLLEN
from clients.tonen.zoeken import AANTAL, Trefferbeeld, search
from namen.zoeksleutel import Zoekvraag, make_sleutel, make_vraag
from organisatie.models import Aanstelling
from organisatie.rechten import Recht, Toegang

# From this likeness on, two names may well be one person; above the second, also with another year of birth.
LIJKT = 0.75
LIJKT_ZEER = 0.95
JAREN_VERSCHIL = 2


@dataclass(frozen=True, slots=True)
class Kaartjebeeld:
    """Enough to tell two people apart, and nothing more. ``straat`` is empty when the address is shielded.

    ``is_eigen`` says that this person may open the page of the client now.
    """

    client_pk: int
    naam: str
    geboortejaar: str
    straat: str
    bekend_bij: str
    is_eigen: bool


def list_kaartjes(toegang: Toegang, tekst: str, *, recent: Collection[int] = ()) -> list[Kaartjebeeld]:
    """Whom this text may mean: at most five of one's own, then at most five kaartjes of one's own locatie.

    Of one's own clients one letter is enough; kaartjes come from three letters or digits on. ``recent`` are ids that
    go first when they fit as well as others. Gekoppelde records of one person show once.
    """
    gevraagd = make_vraag(tekst)
    eigen_vormen = Naamvorm.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN)
    voorrang = find_own_ids(toegang) | set(recent)
    if gevraagd.kort:
        eigen = _find_by_begin(eigen_vormen, tekst, voorrang)
    else:
        eigen = _find(eigen_vormen, gevraagd, toegang, voorrang)
    paginas = _make_kaartjes(eigen, toegang, Recht.WERKBEELD_ZIEN, is_eigen=True)
    if gevraagd.kort or toegang.bereiken(Recht.WERKBEELD_ZIEN) == toegang.bereiken(Recht.KAARTJE_ZIEN):
        return paginas
    vormen = Naamvorm.objects.visible_to(toegang, Recht.KAARTJE_ZIEN).exclude(client__in=_all_records_of_mine(toegang))
    anderen = _find(vormen, gevraagd, toegang, ())
    return paginas + _make_kaartjes(anderen, toegang, Recht.KAARTJE_ZIEN, is_eigen=False)


def find_possible_dubbelen(toegang: Toegang, delen: Naamdelen, geboorte: Geboorte | None) -> list[Kaartjebeeld]:
    """Who of the own locatie may be this very person: by name, unless the years of birth lie apart."""
    gevraagd = make_vraag(delen.zoektekst())
    vormen = Naamvorm.objects.visible_to(toegang, Recht.KAARTJE_ZIEN)
    treffers = [treffer for treffer in search(vormen, gevraagd) if treffer.score >= LIJKT]
    geboren = {c.pk: c.geboorte for c in Client.objects.filter(pk__in=[t.client_id for t in treffers])}
    ids = [t.client_id for t in treffers if t.score >= LIJKT_ZEER or _take_same_time(geboren[t.client_id], geboorte)]
    gevonden = _make_kaartjes(ids, toegang, Recht.KAARTJE_ZIEN, is_eigen=False)
    te_openen = Client.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN).filter(pk__in=[k.client_pk for k in gevonden])
    eigen = set(te_openen.values_list("pk", flat=True))
    return [replace(kaartje, is_eigen=kaartje.client_pk in eigen) for kaartje in gevonden]


def note_kaartjes(request: Any, gezien: Iterable[Kaartjebeeld]) -> None:
    """Note which kaartjes of other people's clients this page shows; ``historie`` keeps them as Inzage."""
    request.kaartjes = getattr(request, "kaartjes", set()) | {k.client_pk for k in gezien if not k.is_eigen}


def find_own_ids(toegang: Toegang) -> set[int]:
    """The clients that are assigned to me today, or that I have open at the desk now."""
    mij = toegang.gebruiker_id
    toewijzingen = Toewijzing.objects.open_on(toegang.vandaag).filter(gebruiker=mij).values_list("client", flat=True)
    balie = Balietoegang.objects.open_at(toegang.nu).filter(gebruiker=mij).values_list("client", flat=True)
    return set(toewijzingen.union(balie))


def _all_records_of_mine(toegang: Toegang) -> set[int]:
    """The clients whose page I may open, with every record that is gekoppeld to theirs: these add nothing."""
    paren = Client.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN).values_list("pk", "hoofd")
    mijn = {pk for paar in paren for pk in paar if pk is not None}
    return mijn | set(Client.objects.filter(hoofd__in=[pk for pk, _ in paren]).values_list("pk", flat=True))


def find_begeleidingen(toegang: Toegang) -> QuerySet[Toewijzing]:
    """Who guides whom today; not by a colleague who does not work any more."""
    werkt = Aanstelling.objects.open_on(toegang.vandaag).filter(gebruiker__is_active=True, rol__in=BEGELEIDENDE_ROLLEN)
    return Toewijzing.objects.open_on(toegang.vandaag).filter(
        gebruiker__in=werkt.values("gebruiker"), rol=Toewijzingrol.BEGELEIDER
    )


def add_begeleider(clients: QuerySet[Client], toegang: Toegang) -> QuerySet[Client]:
    """Add ``begeleider_naam``: who guides each client today; nobody when that colleague does not work any more."""
    begeleider = find_begeleidingen(toegang).filter(client=OuterRef("pk"))
    return clients.annotate(begeleider_naam=Subquery(begeleider.values("gebruiker__naam")[:1]))


def _find(vormen: QuerySet[Naamvorm], gevraagd: Zoekvraag, toegang: Toegang, voorrang: Collection[int]) -> list[int]:
    treffers: list[Trefferbeeld] = search(
        vormen, gevraagd, voorrang=voorrang, ook=_find_by_straat(gevraagd.tekst, toegang)
    )
    return [treffer.client_id for treffer in treffers]


def _find_by_begin(vormen: QuerySet[Naamvorm], tekst: str, voorrang: Collection[int]) -> list[int]:
    """One's own clients with a name part that begins with these one or two letters."""
    begin = make_sleutel(tekst)
    if not begin:
        return []
    rijen = vormen.filter(Q(sleutel__startswith=begin) | Q(sleutel__contains=f" {begin}"))
    ids = dict.fromkeys(rijen.order_by("client__sorteersleutel", "client_id").values_list("client_id", flat=True)[:50])
    return sorted(ids, key=lambda pk: pk not in voorrang)[:AANTAL]


def _find_by_straat(tekst: str, toegang: Toegang) -> Q | None:
    """People who live today in a street that begins with these words; a number is that of the house."""
    woorden = tekst.split()
    straat = " ".join(woord for woord in woorden if not woord[0].isdigit())
    if len(straat) < 3:
        return None
    bewoning = Bewoning.objects.open_on(toegang.vandaag).filter(
        woning__straat__istartswith=straat, huisvesting__client__adres_afgeschermd=False
    )
    if huisnummer := next((woord for woord in woorden if woord[0].isdigit()), ""):
        bewoning = bewoning.filter(woning__huisnummer__istartswith=huisnummer)
    return Q(client__in=bewoning.values("huisvesting__client"))


def _make_kaartjes(ids: list[int], toegang: Toegang, recht: Recht, *, is_eigen: bool) -> list[Kaartjebeeld]:
    """The kaartjes in this order; a gekoppelde record gives way to the one it hangs on, when that is in reach too."""
    if not ids:
        return []
    bewoning = Bewoning.objects.open_on(toegang.vandaag).filter(huisvesting__client=OuterRef("pk"))
    bereik = Client.objects.visible_to(toegang, recht)
    rijen = add_begeleider(bereik, toegang).annotate(straat=Subquery(bewoning.values("woning__straat")[:1]))
    hoofden = Client.objects.filter(pk__in=ids, hoofd__isnull=False).values_list("hoofd", flat=True)
    bekend = rijen.in_bulk([*ids, *hoofden])
    gekozen = dict.fromkeys(hoofd if (hoofd := bekend[pk].hoofd_id) in bekend else pk for pk in ids if pk in bekend)
    return [_make_kaartje(bekend[pk], is_eigen=is_eigen) for pk in gekozen]


def _make_kaartje(client: Any, *, is_eigen: bool) -> Kaartjebeeld:
    return Kaartjebeeld(
        client_pk=client.pk,
        naam=client.naam,
        geboortejaar=client.geboortejaar,
        straat="" if client.adres_afgeschermd else client.straat or "",
        bekend_bij=client.begeleider_naam or "het team",
        is_eigen=is_eigen,
    )


def _take_same_time(een: Geboorte, ander: Geboorte | None) -> bool:
    if ander is None or een.vroegst is None or ander.vroegst is None:
        return True
    return abs(een.vroegst.year - ander.vroegst.year) <= JAREN_VERSCHIL
