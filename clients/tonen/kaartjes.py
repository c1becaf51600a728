"""What somebody may see of a person before opening the page: one's own clients, and the kaartjes of one's locatie.

The rows come from ``visible_to``; how names are compared stands in ``clients.tonen.zoeken``.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property, reduce
from operator import or_
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.http import Http404

from clients.domain import Geboorte, Naamdelen
from clients.domain.keuzes import Toewijzingrol
from clients.models import Balietoegang, Bewoning, Client, Naamvorm, Toewijzing, Woning
from clients.tonen.getoond import VEEL_GEZIEN, show_within_budget, was_shown
from clients.tonen.toewijsbaar import BEGELEIDENDE_ROLLEN
from clients.tonen.zoeken import AANTAL, RAAK, Vormen, Zoekbeeld, make_begins_with, search
from core.prepared import Prepared, Vraagstelling, read
from core.velden import Ids, among
from namen.sorteren import make_sorteersleutel
from namen.zoeksleutel import Zoekvraag, make_vraag
from organisatie.models import Aanstelling
from organisatie.rechten import Recht, Toegang
from organisatie.verzoek import Verzoek

# From this likeness on, two names may well be one person; above the second, also with another year of birth.
LIJKT = 0.75
LIJKT_ZEER = 0.95
JAREN_VERSCHIL = 2
# A likeness that differs by less than a step is as good: whom one guides goes first then.
STAPPEN_VAN_LIJKEN = 5
KORTSTE_STRAAT = 3
# More homes than these are not looked through to see which reading of a street they are of.
MEESTE_STRATEN = 50


@dataclass(frozen=True, slots=True)
class Kaartjebeeld:
    """Enough to tell two people apart, and nothing more. ``straat`` is empty when the address is shielded.

    ``is_eigen`` says that this person may open the page of the client now; ``score`` how well it fits what was typed.
    """

    client_pk: int
    naam: str
    geboortejaar: str
    straat: str
    bekend_bij: str
    is_eigen: bool
    score: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Gevondenbeeld:
    """Whom a search means: one's own clients, which open, and kaartjes of others; and what it leaves out of each.

    The sentences are empty when nobody was left out. ``is_meer_eigen`` says that more of one's own can be shown;
    ``stop`` why kaartjes are kept back: this person saw too many people within the hour.
    """

    eigen: tuple[Kaartjebeeld, ...] = ()
    anderen: tuple[Kaartjebeeld, ...] = ()
    rest_eigen: str = ""
    rest_anderen: str = ""
    is_meer_eigen: bool = False
    stop: str = ""

    @property
    def alle(self) -> tuple[Kaartjebeeld, ...]:
        """Who fits best first; of those who fit about as well, one's own."""
        return tuple(sorted(self.eigen + self.anderen, key=lambda kaartje: -round(kaartje.score * STAPPEN_VAN_LIJKEN)))

    @property
    def rest(self) -> tuple[str, ...]:
        """What both lists leave out, when they are shown as one."""
        if not (self.eigen and self.anderen):
            return tuple(filter(None, (self.stop, self.rest_eigen, self.rest_anderen)))
        van = (("Van je eigen cliënten", self.rest_eigen), ("Van je collega’s", self.rest_anderen))
        zinnen = (f"{wie}: {zin[0].lower()}{zin[1:]}" for wie, zin in van if zin)
        return tuple(filter(None, (self.stop, *zinnen)))


def show_kaartjes(request: Verzoek, gevonden: Gevondenbeeld) -> Gevondenbeeld:
    """What may be shown of what was found: of other people's clients no more than the budget of this hour.

    Every page that shows kaartjes shows what this gives; it writes down whom.
    """
    return replace(gevonden, **_narrow_to_budget(request, gevonden.anderen))


def show_dubbelen(request: Verzoek, dubbelen: list[Kaartjebeeld]) -> list[Kaartjebeeld]:
    """The same for people who may be the one that is being made."""
    eigen = [kaartje for kaartje in dubbelen if kaartje.is_eigen]
    anderen = [kaartje for kaartje in dubbelen if not kaartje.is_eigen]
    mag = show_within_budget(request, [kaartje.client_pk for kaartje in anderen])
    return [kaartje for kaartje in dubbelen if kaartje in eigen or kaartje.client_pk in mag]


def why_no_kaartje(request: Verzoek, client: Client) -> str | None:
    """The reason the kaartje of this client may not be shown by its number, or None. Written down when it may.

    A shielded person shows only to whom a search showed them. Raises Http404 for those.
    """
    toegang = request.toegang
    if Client.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN).filter(pk=client.pk).exists():
        return None
    if client.adres_afgeschermd and not was_shown(toegang, client.pk):
        raise Http404
    return None if show_within_budget(request, [client.pk]) else VEEL_GEZIEN


def _narrow_to_budget(request: Verzoek, kaartjes: Collection[Kaartjebeeld]) -> dict[str, Any]:
    mag = show_within_budget(request, [k.client_pk for k in kaartjes])
    if len(mag) == len(kaartjes):
        return {}
    return {"anderen": tuple(k for k in kaartjes if k.client_pk in mag), "rest_anderen": "", "stop": VEEL_GEZIEN}


def find_kaartjes(toegang: Toegang, tekst: str, *, recent: Collection[int] = (), aantal: int = AANTAL) -> Gevondenbeeld:
    """Whom this text may mean: so many of one's own, then at most five kaartjes of one's own locatie.

    Of one's own clients one letter is enough; kaartjes come from three letters or digits on. ``recent`` are ids that
    go first when they fit as well as others. Gekoppelde records of one person show once.

    Kaartjes are never more than five, whatever ``aantal`` says. Who was left out is counted by name only, and only
    among people whose kaartje this person may see: so no telephone number, V-nummer, year or address can be guessed
    from a count (``search``).
    """
    gevraagd = make_vraag(tekst)
    is_alles_eigen = toegang.bereiken(Recht.WERKBEELD_ZIEN) == toegang.bereiken(Recht.KAARTJE_ZIEN)
    mijn = frozenset() if is_alles_eigen else _find_mine(toegang)
    eigen_vormen = Vormen(_find_vormen_of, (Ids.of({pk for pk, _ in mijn}),))
    if is_alles_eigen:
        eigen_vormen = Vormen(_find_vormen, (toegang, Recht.WERKBEELD_ZIEN, Ids.of(())))
    voorrang = find_own_ids(toegang) | set(recent) if is_alles_eigen or gevraagd.kort else set(recent)
    if gevraagd.kort:
        ids = _find_by_begin(eigen_vormen.rows, gevraagd, voorrang)
        return Gevondenbeeld(_make_kaartjes(ids, [], toegang)[0])
    straten = Straten(gevraagd, toegang)
    van_mij = _find(eigen_vormen, gevraagd, straten.mogelijk, voorrang, aantal)
    van_anderen = Zoekbeeld()
    if not is_alles_eigen:
        bekend = Ids.of({pk for paar in mijn for pk in paar if pk is not None})
        vormen = Vormen(_find_vormen, (toegang, Recht.KAARTJE_ZIEN, bekend))
        van_anderen = _find(vormen, gevraagd, straten.heel, (), AANTAL, heel=True)
    scores = {treffer.client_id: treffer.score for treffer in (*van_mij.treffers, *van_anderen.treffers)}
    eigen, anderen = (
        tuple(replace(kaartje, score=scores.get(kaartje.client_pk, RAAK)) for kaartje in kaartjes)
        for kaartjes in _make_kaartjes(van_mij.ids, van_anderen.ids, toegang)
    )
    rest = say_rest(len(eigen), _count_without_gekoppelde(van_mij, eigen), gevraagd)
    rest_anderen = say_rest(len(anderen), _count_without_gekoppelde(van_anderen, anderen), gevraagd)
    return Gevondenbeeld(eigen, anderen, rest, rest_anderen, is_meer_eigen=bool(rest) and aantal == AANTAL)


def say_rest(getoond: int, totaal: int | None, gevraagd: Zoekvraag) -> str:
    """What a list leaves out, and what to type then; empty when it leaves out nobody."""
    if totaal is not None and totaal <= getoond:
        return ""
    if not gevraagd.naam:
        typ = "typ ook een stuk van de naam"
    elif gevraagd.geboortejaar is None:
        typ = "typ ook het geboortejaar of de straat"
    else:
        typ = "typ meer van de naam, of de straat"
    return f"{getoond} van {totaal}: {typ}." if totaal else f"Dit zijn er {getoond}, er zijn er meer: {typ}."


def _count_without_gekoppelde(gevonden: Zoekbeeld, kaartjes: Collection[Kaartjebeeld]) -> int | None:
    """How many people were found: records that are one person show once."""
    return None if gevonden.totaal is None else gevonden.totaal - len(gevonden.ids) + len(kaartjes)


def find_possible_dubbelen(toegang: Toegang, delen: Naamdelen, geboorte: Geboorte | None) -> list[Kaartjebeeld]:
    """Who of the own locatie may be this very person: by name, unless the years of birth lie apart."""
    gevraagd = make_vraag(delen.zoektekst())
    vormen = Naamvorm.objects.visible_to(toegang, Recht.KAARTJE_ZIEN)
    treffers = [treffer for treffer in search(vormen, gevraagd).treffers if treffer.score >= LIJKT]
    geboren = {c.pk: c.geboorte for c in Client.objects.filter(pk__in=[t.client_id for t in treffers])}
    ids = [t.client_id for t in treffers if t.score >= LIJKT_ZEER or _take_same_time(geboren[t.client_id], geboorte)]
    _, gevonden = _make_kaartjes([], ids, toegang)
    te_openen = Client.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN).filter(pk__in=[k.client_pk for k in gevonden])
    eigen = set(te_openen.values_list("pk", flat=True))
    return [replace(kaartje, is_eigen=kaartje.client_pk in eigen) for kaartje in gevonden]


def find_own_ids(toegang: Toegang) -> set[int]:
    """The clients that are assigned to me today, or that I have open at the desk now."""
    return set(read(ask_own_ids(toegang))[0])


def ask_own_ids(toegang: Toegang) -> Vraagstelling:
    """The question of ``find_own_ids``, to be asked along with others."""
    return _EIGEN(toegang.gebruiker_id, toegang.vandaag, toegang.nu)


def _find_own(mij: int | None, vandaag: date, nu: datetime) -> QuerySet[Any, Any]:
    toewijzingen = Toewijzing.objects.open_on(vandaag).filter(gebruiker=mij).values_list("client", flat=True)
    balie = Balietoegang.objects.open_at(nu).filter(gebruiker=mij).values_list("client", flat=True)
    return toewijzingen.union(balie)


_EIGEN = Prepared(_find_own)


def _find_mine(toegang: Toegang) -> frozenset[tuple[int, int | None]]:
    """The clients whose page I may open, each with every other record that is gekoppeld to it.

    As kaartjes those other records add nothing.
    """
    return frozenset(paar for pk, hoofd, dubbel in _MIJN.rows(toegang) for paar in ((pk, hoofd), (pk, dubbel)))


_MIJN = Prepared(
    lambda toegang: (
        Client.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN).order_by().values_list("pk", "hoofd", "dubbelen")
    )
)


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


class Straten:
    """The ways in which a question may name a street; the database is asked once, and only when it matters."""

    def __init__(self, gevraagd: Zoekvraag, toegang: Toegang) -> None:
        self.toegang = toegang
        woorden = gevraagd.tekst.split()
        self.huisnummer = [woord for woord in woorden if woord[0].isdigit()][:1]
        self.woorden = [woord for woord in woorden if not woord[0].isdigit()]

    @cached_property
    def mogelijk(self) -> list[tuple[Zoekvraag, Q]]:
        """Each way: the name before the street (empty when all is street), and who lives in that street today."""
        adressen = {}
        for plaats in range(len(self.woorden)):
            straat = " ".join(self.woorden[plaats:])
            if len(straat) >= KORTSTE_STRAAT:
                adressen[plaats] = make_sorteersleutel(" ".join([straat, *self.huisnummer]))
        if not adressen:
            return []
        begint = reduce(or_, (Q(sorteersleutel__startswith=adres) for adres in adressen.values()))
        bekend = list(Woning.objects.filter(begint).values_list("sorteersleutel", flat=True)[:MEESTE_STRATEN])
        return [
            (make_vraag(" ".join(self.woorden[:plaats])), self._who_lives_at(adres))
            for plaats, adres in adressen.items()
            if len(bekend) == MEESTE_STRATEN or any(sleutel.startswith(adres) for sleutel in bekend)
        ]

    @cached_property
    def heel(self) -> list[tuple[Zoekvraag, Q]]:
        """The ways that lead to other people's clients: a name with a street behind it, or one whole address."""
        manieren = [(naam, woont_er) for naam, woont_er in self.mogelijk if naam.tekst and not naam.kort]
        if self.huisnummer:
            adres = make_sorteersleutel(" ".join([*self.woorden, *self.huisnummer]))
            manieren.append((make_vraag(""), self._who_lives_at(adres, lookup="")))
        return manieren

    def _who_lives_at(self, adres: str, lookup: str = "__startswith") -> Q:
        """Not who has a shielded address."""
        woont = {f"woning__sorteersleutel{lookup}": adres, "huisvesting__client__adres_afgeschermd": False}
        bewoning = Bewoning.objects.open_on(self.toegang.vandaag).filter(**woont)
        return Q(client__in=bewoning.values("huisvesting__client"))


def _find_vormen_of(clients: Ids) -> QuerySet[Naamvorm]:
    return Naamvorm.objects.filter(client__in=among(clients))


def _find_vormen(toegang: Toegang, recht: Recht, zonder: Ids) -> QuerySet[Naamvorm]:
    """The spellings within reach under this right, without those of these clients."""
    vormen: QuerySet[Naamvorm] = Naamvorm.objects.visible_to(toegang, recht).exclude(client__in=among(zonder))
    return vormen


def _find(
    vormen: Vormen,
    gevraagd: Zoekvraag,
    straten: list[tuple[Zoekvraag, Q]],
    voorrang: Collection[int],
    aantal: int,
    *,
    heel: bool = False,
) -> Zoekbeeld:
    """By name and number; then by a name with a street behind it, or by street alone. ``heel``: numbers whole."""
    gevonden = search(vormen, gevraagd, aantal=aantal, voorrang=voorrang, heel=heel)
    if any(treffer.score >= RAAK for treffer in gevonden.treffers) and len(gevonden.treffers) >= aantal:
        return gevonden
    for naam, woont_er in straten:
        if not naam.tekst:
            gevonden = search(vormen, gevraagd, aantal=aantal, voorrang=voorrang, ook=woont_er, heel=heel)
        elif (hier := search(vormen.rows.filter(woont_er), naam, aantal=aantal, voorrang=voorrang, heel=heel)).treffers:
            return hier
    return gevonden


def _find_by_begin(vormen: QuerySet[Naamvorm], gevraagd: Zoekvraag, voorrang: Collection[int]) -> list[int]:
    """One's own clients with a name part that begins with these one or two letters."""
    if not gevraagd.woorden:
        return []
    rijen = vormen.filter(make_begins_with(gevraagd.woorden)).order_by("client__sorteersleutel", "client_id")
    ids = dict.fromkeys(rijen.values_list("client_id", flat=True)[:50])
    return sorted(ids, key=lambda pk: pk not in voorrang)[:AANTAL]


def _make_kaartjes(
    eigen: list[int], anderen: list[int], toegang: Toegang
) -> tuple[tuple[Kaartjebeeld, ...], tuple[Kaartjebeeld, ...]]:
    """The kaartjes of people who were found within one's rights, in this order.

    A gekoppelde record gives way to the one it hangs on, when that is in reach too.
    """
    if not (eigen or anderen):
        return (), ()
    bekend = {client.pk: client for client in _KAARTRIJEN.rows(toegang, [*eigen, *anderen])}

    def make(ids: list[int], recht: Recht, *, is_eigen: bool) -> tuple[Kaartjebeeld, ...]:
        hoofden = sorted({bekend[pk].hoofd_id for pk in ids} - {None, *ids})
        rijen: Any = _find_kaartrijen(toegang, hoofden) if hoofden else Client.objects.none()
        in_bereik = {client.pk: client for client in rijen.visible_to(toegang, recht)}
        kaarten = {pk: bekend[pk] for pk in ids} | in_bereik
        gekozen = dict.fromkeys(hoofd if (hoofd := kaarten[pk].hoofd_id) in kaarten else pk for pk in ids)
        return tuple(_make_kaartje(kaarten[pk], is_eigen=is_eigen) for pk in gekozen)

    return (
        make(eigen, Recht.WERKBEELD_ZIEN, is_eigen=True),
        make(anderen, Recht.KAARTJE_ZIEN, is_eigen=False),
    )


def _find_kaartrijen(toegang: Toegang, ids: Collection[int]) -> QuerySet[Client]:
    """These clients, each with who guides them and the street where they live."""
    bewoning = Bewoning.objects.open_on(toegang.vandaag).filter(huisvesting__client=OuterRef("pk"))
    rijen = add_begeleider(Client.objects.filter(pk__in=ids).order_by(), toegang)
    return rijen.annotate(straat=Subquery(bewoning.values("woning__straat")[:1]))


_KAARTRIJEN = Prepared(_find_kaartrijen)


def _make_kaartje(client: Any, *, is_eigen: bool) -> Kaartjebeeld:
    return Kaartjebeeld(
        client_pk=client.pk,
        # Of somebody else's client the kaartje itself is booked, once it is known whether it may be shown.
        naam=client.naam if is_eigen else vars(client)["naam"],
        geboortejaar=client.geboortejaar,
        straat="" if client.adres_afgeschermd else client.straat or "",
        bekend_bij=client.begeleider_naam or "het team",
        is_eigen=is_eigen,
    )


def _take_same_time(een: Geboorte, ander: Geboorte | None) -> bool:
    if ander is None or een.vroegst is None or ander.vroegst is None:
        return True
    return abs(een.vroegst.year - ander.vroegst.year) <= JAREN_VERSCHIL
