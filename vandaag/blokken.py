"""The blocks of the home page: each is drawn for who has the right to it, from rows that this right reaches."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery

from clients.lijst import ZONDER_BEGELEIDER, Filter, clientenlijst
from clients.models import Balietoegang, Client, Huisvesting, Inschrijving, Toewijzing
from organisatie.models import Aanstelling, Gebruiker, Gemeente
from organisatie.rechten import Recht, Rol, Toegang
from rapportage.paginas import Regel, jaarbeeld, mag_rijen, secties
from spreekuur.domain import why_no_undo
from spreekuur.lezen import Vraagregel, onderwerpen_in_words, openingen, vraagregels, with_onderwerpen
from spreekuur.models import Concept, Contact, Contactpersoon, Vraag
from spreekuur.personen import Deelnemers, deelnemers_of
from termijnen.models import Berichtstand, Dagbericht, Termijn
from termijnen.signaleren import is_oud, laatste_controle
from termijnen.werklijst import Regel as Termijnregel
from termijnen.werklijst import Tijdvak, mijn, nu, onbekend, op_volgorde, tot_en_met
from termijnen.werklijst import regels as termijnregels
from vandaag.models import Hartslag

Context = dict[str, Any]
HOOFDCIJFERS = (
    "gehuisvest",
    "taakstelling",
    "te-huisvesten",
    "saldo-eind",
    "nareizigers",
    "contacten",
    "contact-personen",
    "spreekuur-uren",
)
NU_DOEN = 5
VRAGEN_ALTIJD = 2
"""However many deadlines there are, so many questions stand beside them."""
TERMIJNEN_VOORUIT = timedelta(days=14)
CONTROLE_DAGEN = 7
VERANDERD = 10
STIL = timedelta(minutes=3)
"""After so long without a sign of life the scheduled tasks stand still; they leave one each minute."""


@dataclass(frozen=True, slots=True)
class Blok:
    """One block: the right it needs, its template, and what prepares its context."""

    recht: Recht
    template: str
    prepare: Callable[[Toegang], Context]


def volunteer(toegang: Toegang) -> Context:
    """My questions, my clients, what I logged today, and what I typed but did not save."""
    vragen = in_lines(toegang, open_vragen(toegang).filter(voor=toegang.gebruiker_id)[:NU_DOEN])
    termijnen = my_termijnen(toegang)
    aantal_vragen = min(len(vragen), max(VRAGEN_ALTIJD, NU_DOEN - len(termijnen)))
    return {
        "vragen": vragen[:aantal_vragen],
        "termijnen": termijnen[: NU_DOEN - aantal_vragen],
        "clienten": list(my_clients(toegang)),
        "geregistreerd": logged_today(toegang),
        "concepten": list(Concept.objects.visible_to(toegang, Recht.CONTACT_MAKEN).order_by("-bewaard_at")),
        "leidt": toegang.mag(Recht.CLIENT_TOEWIJZEN),
        "vandaag": toegang.vandaag,
    }


def open_vragen(toegang: Toegang) -> QuerySet[Vraag]:
    """Questions that nobody answered yet, the oldest first."""
    rows = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).open()
    return rows.order_by("contact__op", "pk")


def my_termijnen(toegang: Toegang) -> list[Termijnregel]:
    """My own deadlines that are late or come within two weeks, at most as many as the block shows."""
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).filter(mijn(toegang), laatste__isnull=False)
    rows = op_volgorde(nu(rows, toegang.vandaag + TERMIJNEN_VOORUIT, toegang.vandaag), toegang.vandaag)
    return termijnregels(toegang, rows.select_related("client")[:NU_DOEN])


def in_lines(toegang: Toegang, vragen: Iterable[Vraag]) -> list[Vraagregel]:
    """These questions (a slice, or a page) ready to be shown."""
    return vraagregels(toegang, Vraag.objects.filter(pk__in=[vraag.pk for vraag in vragen]))


def my_clients(toegang: Toegang) -> QuerySet[Client]:
    """The clients whom I guide today: first those without any contact, then those of longest ago."""
    mijn = Toewijzing.objects.open_on(toegang.vandaag).filter(gebruiker=toegang.gebruiker_id)
    rows = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(pk__in=mijn.values("client"))
    return rows.annotate(laatste_contact=_last_contact()).order_by(F("laatste_contact").asc(nulls_first=True), "naam")


@dataclass(frozen=True, slots=True)
class Vastgelegd:
    """A contact of today, with what can still be done about it."""

    contact: Contact
    wie: Deelnemers
    onderwerpen: str
    kan_ongedaan: bool


def logged_today(toegang: Toegang) -> list[Vastgelegd]:
    """The contacts that I logged today, the newest first."""
    mijn = Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN)
    mijn = mijn.filter(gebruiker=toegang.gebruiker_id, gemaakt_op=toegang.vandaag).order_by("-pk")
    rows = list(with_onderwerpen(mijn))
    wie = deelnemers_of(toegang, rows)
    return [
        Vastgelegd(
            contact=contact,
            wie=wie[contact.pk],
            onderwerpen=onderwerpen_in_words(contact),
            kan_ongedaan=why_no_undo(tot=contact.ongedaan_tot, nu=toegang.nu) is None,
        )
        for contact in rows
    ]


def teamlead(toegang: Toegang) -> Context:
    """What needs somebody, what changed since yesterday, and how the team does."""
    return {
        "tellers": {
            "open_vragen": open_vragen(toegang).count(),
            "zonder_begeleider": without_begeleider(toegang).count(),
            "zonder_contact": openings_without_contact(toegang).count(),
        },
        "termijnen": termijntellers(toegang),
        "zonder_begeleider": ZONDER_BEGELEIDER,
        "veranderd": changed_since_yesterday(toegang),
        "team": list(team(toegang)),
        "controle": termijncontrole(toegang),
        "vandaag": toegang.vandaag,
        "controle_dagen": CONTROLE_DAGEN,
    }


def termijntellers(toegang: Toegang) -> Context:
    """How many deadlines of the locatie are late, ask for something this month, are unknown, or got a new rule."""
    rows: Any = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN)
    nieuw = Termijn.objects.visible_to(toegang, Recht.REGEL_ACCEPTEREN).exclude(nieuwe_versie="")
    return {
        "te_laat": rows.te_laat_op(toegang.vandaag).count(),
        "deze_maand": nu(rows, tot_en_met(Tijdvak.MAAND, toegang.vandaag), toegang.vandaag).count(),
        "onbekend": rows.filter(onbekend()).count(),
        "nieuwe_regels": nieuw.count(),
    }


def without_begeleider(toegang: Toegang) -> QuerySet[Client]:
    """The rows that the list of clients shows under "zonder begeleider"."""
    clients = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN)
    return clientenlijst(clients, Filter(begeleider=ZONDER_BEGELEIDER), toegang)


def openings_without_contact(toegang: Toegang) -> QuerySet[Balietoegang]:
    """The openings of the past week that the weekly check shows as without a contact."""
    eind = toegang.vandaag + timedelta(days=1)
    rows: Any = openingen(toegang, eind - timedelta(days=CONTROLE_DAGEN), eind)
    return rows.filter(met_contact=False)


def changed_since_yesterday(toegang: Toegang) -> list[Context]:
    """Who came, who got a home, and which questions were answered, since yesterday; the newest first."""
    gisteren = toegang.vandaag - timedelta(days=1)
    nieuw = Inschrijving.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN).filter(begin__gte=gisteren)
    wonen = Huisvesting.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN).filter(begin__gte=gisteren)
    regels = [
        *(_line(r.begin, "is nieuw bij ons", r.client) for r in _newest(nieuw.select_related("client"), "begin")),
        *(_line(r.begin, "heeft een woning", r.client) for r in _newest(wonen.select_related("client"), "begin")),
        *_answered(toegang, gisteren),
    ]
    return sorted(regels, key=lambda regel: regel["op"], reverse=True)[:VERANDERD]


def _answered(toegang: Toegang, vanaf: date) -> Iterator[Context]:
    klaar = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).filter(afgehandeld_op__gte=vanaf)
    vragen = list(_newest(klaar.select_related("afgehandeld_door", "contact"), "afgehandeld_op"))
    wie = deelnemers_of(toegang, [vraag.contact for vraag in vragen])
    for vraag in vragen:
        client = next(iter(wie[vraag.contact_id].zichtbaar), None)
        yield _line(vraag.afgehandeld_op, f"vraag beantwoord door {vraag.afgehandeld_door}", client)


def team(toegang: Toegang) -> QuerySet[Gebruiker]:
    """Who works here today with clients: how many they guide, and when they last logged a contact."""
    plaatsen = toegang.locaties(Recht.CLIENT_TOEWIJZEN)
    rollen = [rol.value for rol in (Rol.VRIJWILLIGER, Rol.JURIDISCH, Rol.TEAMLEIDER)]
    hier = Aanstelling.objects.open_on(toegang.vandaag).filter(
        gebruiker=OuterRef("pk"), locatie__in=plaatsen, rol__in=rollen
    )
    mijn = Toewijzing.objects.open_on(toegang.vandaag).filter(gebruiker=OuterRef("pk"))
    aantal = mijn.order_by().values("gebruiker").annotate(n=Count("client", distinct=True)).values("n")
    contacten = Contact.objects.filter(gebruiker=OuterRef("pk"), locatie__in=plaatsen)
    laatste = contacten.order_by("-op").values("op")[:1]
    rows = Gebruiker.objects.filter(Exists(hier), is_active=True)
    return rows.annotate(aantal_clienten=Subquery(aantal), laatste_contact=Subquery(laatste)).order_by("naam")


def totals(toegang: Toegang) -> Context:
    """The headline figures of my gemeenten in this year beside last year; for a team only the way to them."""
    gemeenten = Gemeente.objects.visible_to(toegang, Recht.TOTALEN_ZIEN).order_by("naam")
    return {
        "jaar": toegang.vandaag.year,
        "gemeenten": [
            {"gemeente": gemeente, "regels": [] if mag_rijen(toegang, gemeente) else _headlines(toegang, gemeente)}
            for gemeente in gemeenten
        ],
    }


def _headlines(toegang: Toegang, gemeente: Gemeente) -> list[Regel]:
    beeld = jaarbeeld(toegang, gemeente, toegang.vandaag.year)
    regels = {regel.figuur.code: regel for _, sectie in secties(beeld, ()) for regel in sectie}
    return [regels[code] for code in HOOFDCIJFERS]


def termijncontrole(toegang: Toegang) -> Context:
    """When all deadlines were last gone over, and whether that is too long ago."""
    laatste = laatste_controle(toegang.vandaag)
    return {"laatste": laatste, "is_oud": is_oud(laatste, toegang.nu)}


def post_die_bleef_liggen(toegang: Toegang) -> QuerySet[Dagbericht]:
    """Mails of the past week that were refused, or that may not have arrived; the newest first."""
    rows = Dagbericht.objects.filter(
        stand__in=[Berichtstand.GEWEIGERD, Berichtstand.BEZIG],
        op__gt=toegang.vandaag - timedelta(days=CONTROLE_DAGEN),
        op__lte=toegang.vandaag,
    )
    return rows.select_related("ontvanger").order_by("-op", "pk")[:VERANDERD]


def system(toegang: Toegang) -> Context:
    """Whether the machine lives, and whose way in needs attention."""
    hier = Aanstelling.objects.visible_to(toegang, Recht.MENSEN_BEHEREN)
    nu = hier.open_on(toegang.vandaag)
    over_een_maand = toegang.vandaag + timedelta(days=30)
    hartslag = Hartslag.objects.filter(naam=Hartslag.TAKEN).first()
    return {
        "hartslag": hartslag,
        "leeft": hartslag is not None and toegang.nu - hartslag.at < STIL,
        "wacht_op_wachtwoord": Gebruiker.objects.zonder_wachtwoord().filter(pk__in=nu.values("gebruiker")).count(),
        "eindigt_binnenkort": list(
            nu.filter(eind__lte=over_een_maand)
            .select_related("gebruiker", "locatie", "gemeente")
            .order_by("eind", "pk")
        ),
        "controle": termijncontrole(toegang),
        "post": list(post_die_bleef_liggen(toegang)),
        "controle_dagen": CONTROLE_DAGEN,
        "vandaag": toegang.vandaag,
        "aantal_mensen": nu.values("gebruiker").distinct().count(),
    }


BLOKKEN = (
    Blok(Recht.CONTACT_MAKEN, "vandaag/blokken/vrijwilliger.html", volunteer),
    Blok(Recht.CLIENT_TOEWIJZEN, "vandaag/blokken/teamleider.html", teamlead),
    Blok(Recht.TOTALEN_ZIEN, "vandaag/blokken/totalen.html", totals),
    Blok(Recht.SYSTEEM_ZIEN, "vandaag/blokken/beheerder.html", system),
)


def _last_contact() -> Subquery:
    """The day on which each client, under any of their records, was last at a contact."""
    records = Client.objects.filter(Q(pk=OuterRef(OuterRef("pk"))) | Q(hoofd=OuterRef(OuterRef("pk"))))
    rows = Contactpersoon.objects.filter(client__in=records.values("pk"))
    return Subquery(rows.order_by("-contact__op").values("contact__op")[:1])


def _newest(rows: QuerySet[Any], veld: str) -> Iterable[Any]:
    return rows.order_by(f"-{veld}", "-pk")[:VERANDERD]


def _line(op: Any, wat: str, client: Client | None) -> Context:
    return {"op": op, "wat": wat, "client": client}
