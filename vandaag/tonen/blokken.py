"""The blocks of the home page: each is drawn for who has the right to it, from rows that this right reaches."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery

from clients.models import Balietoegang, Client, Huisvesting, Inschrijving, Toewijzing
from clients.tonen.lijst import ZONDER_BEGELEIDER, Clientfilter, list_clients
from organisatie.models import Aanstelling, Gebruiker, Gemeente
from organisatie.rechten import Recht, Rol, Toegang
from rapportage.tonen.paginas import Indicatorbeeld, list_secties, make_jaarbeeld, may_see_rijen
from spreekuur.domain import why_no_undo
from spreekuur.models import Concept, Contact, Contactdeelname, Vraag
from spreekuur.tonen.contacten import Vraagbeeld, list_openingen, list_vraagbeelden, say_onderwerpen, with_onderwerpen
from spreekuur.tonen.personen import Deelnemersbeeld, list_deelnemers
from termijnen.models import Berichtstand, Dagbericht, Termijn
from termijnen.tasks.nacht import find_laatste_controle, is_oud
from termijnen.tonen.werklijst import Termijnbeeld as Termijnregel
from termijnen.tonen.werklijst import Tijdvak, find_last_day, keep_mine, keep_now, keep_unknown, put_in_order
from termijnen.tonen.werklijst import list_termijnbeelden as termijnregels
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
class Blokbeeld:
    """One block: the right it needs, its template, and what prepares its context."""

    recht: Recht
    template: str
    prepare: Callable[[Toegang], Context]


def make_volunteer(toegang: Toegang) -> Context:
    """My questions, my clients, what I logged today, and what I typed but did not save."""
    vragen = in_lines(toegang, open_vragen(toegang).filter(voor=toegang.gebruiker_id)[:NU_DOEN])
    termijnen = list_my_termijnen(toegang)
    aantal_vragen = min(len(vragen), max(VRAGEN_ALTIJD, NU_DOEN - len(termijnen)))
    return {
        "vragen": vragen[:aantal_vragen],
        "termijnen": termijnen[: NU_DOEN - aantal_vragen],
        "clienten": list(list_my_clients(toegang)),
        "geregistreerd": list_logged_today(toegang),
        "concepten": list(Concept.objects.visible_to(toegang, Recht.CONTACT_MAKEN).order_by("-bewaard_at")),
        "leidt": toegang.mag(Recht.CLIENT_TOEWIJZEN),
        "vandaag": toegang.vandaag,
    }


def open_vragen(toegang: Toegang) -> QuerySet[Vraag]:
    """Questions that nobody answered yet, the oldest first."""
    rows = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).open()
    return rows.order_by("contact__op", "pk")


def list_my_termijnen(toegang: Toegang) -> list[Termijnregel]:
    """My own deadlines that are late or come within two weeks, at most as many as the block shows."""
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).filter(keep_mine(toegang), laatste__isnull=False)
    rows = put_in_order(keep_now(rows, toegang.vandaag + TERMIJNEN_VOORUIT, toegang.vandaag), toegang.vandaag)
    return termijnregels(toegang, rows.select_related("client")[:NU_DOEN])


def in_lines(toegang: Toegang, vragen: Iterable[Vraag]) -> list[Vraagbeeld]:
    """These questions (a slice, or a page) ready to be shown."""
    return list_vraagbeelden(toegang, Vraag.objects.filter(pk__in=[vraag.pk for vraag in vragen]))


def list_my_clients(toegang: Toegang) -> QuerySet[Client]:
    """The clients whom I guide today: first those without any contact, then those of longest ago."""
    mijn = Toewijzing.objects.open_on(toegang.vandaag).filter(gebruiker=toegang.gebruiker_id)
    rows = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(pk__in=mijn.values("client"))
    return rows.annotate(laatste_contact=_find_last_contact()).order_by(
        F("laatste_contact").asc(nulls_first=True), "sorteersleutel"
    )


@dataclass(frozen=True, slots=True)
class Vastgelegdbeeld:
    """A contact of today, with what can still be done about it."""

    contact: Contact
    wie: Deelnemersbeeld
    onderwerpen: str
    kan_ongedaan: bool


def list_logged_today(toegang: Toegang) -> list[Vastgelegdbeeld]:
    """The contacts that I logged today, the newest first."""
    mijn = Contact.objects.visible_to(toegang, Recht.CONTACT_ZIEN)
    mijn = mijn.filter(gebruiker=toegang.gebruiker_id, gemaakt_op=toegang.vandaag).order_by("-pk")
    rows = list(with_onderwerpen(mijn))
    wie = list_deelnemers(toegang, rows)
    return [
        Vastgelegdbeeld(
            contact=contact,
            wie=wie[contact.pk],
            onderwerpen=say_onderwerpen(contact),
            kan_ongedaan=why_no_undo(tot=contact.ongedaan_tot, nu=toegang.nu) is None,
        )
        for contact in rows
    ]


def make_teamlead(toegang: Toegang) -> Context:
    """What needs somebody, what changed since yesterday, and how the team does."""
    return {
        "tellers": {
            "open_vragen": open_vragen(toegang).count(),
            "zonder_begeleider": find_without_begeleider(toegang).count(),
            "zonder_contact": count_openings_without_contact(toegang).count(),
        },
        "termijnen": count_termijnen(toegang),
        "zonder_begeleider": ZONDER_BEGELEIDER,
        "veranderd": list_changed_since_yesterday(toegang),
        "team": list(list_team(toegang)),
        "controle": make_termijncontrole(toegang),
        "vandaag": toegang.vandaag,
        "controle_dagen": CONTROLE_DAGEN,
    }


def count_termijnen(toegang: Toegang) -> Context:
    """How many deadlines of the locatie are late, ask for something this month, are unknown, or got a new rule."""
    rows: Any = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN)
    nieuw = Termijn.objects.visible_to(toegang, Recht.REGEL_ACCEPTEREN).exclude(nieuwe_versie="")
    return {
        "te_laat": rows.te_laat_op(toegang.vandaag).count(),
        "deze_maand": keep_now(rows, find_last_day(Tijdvak.MAAND, toegang.vandaag), toegang.vandaag).count(),
        "onbekend": rows.filter(keep_unknown()).count(),
        "nieuwe_regels": nieuw.count(),
    }


def find_without_begeleider(toegang: Toegang) -> QuerySet[Client]:
    """The rows that the list of clients shows under "zonder begeleider"."""
    clients = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN)
    return list_clients(clients, Clientfilter(begeleider=ZONDER_BEGELEIDER), toegang)


def count_openings_without_contact(toegang: Toegang) -> QuerySet[Balietoegang]:
    """The openings of the past week that the weekly check shows as without a contact."""
    eind = toegang.vandaag + timedelta(days=1)
    rows: Any = list_openingen(toegang, eind - timedelta(days=CONTROLE_DAGEN), eind)
    return rows.filter(met_contact=False)


def list_changed_since_yesterday(toegang: Toegang) -> list[Context]:
    """Who came, who got a home, and which questions were answered, since yesterday; the newest first."""
    gisteren = toegang.vandaag - timedelta(days=1)
    nieuw = Inschrijving.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN).filter(begin__gte=gisteren)
    wonen = Huisvesting.objects.visible_to(toegang, Recht.CLIENT_TOEWIJZEN).filter(begin__gte=gisteren)
    regels = [
        *(
            _make_line(r.begin, "is nieuw bij ons", r.client)
            for r in _find_newest(nieuw.select_related("client"), "begin")
        ),
        *(
            _make_line(r.begin, "heeft een woning", r.client)
            for r in _find_newest(wonen.select_related("client"), "begin")
        ),
        *_find_answered(toegang, gisteren),
    ]
    return sorted(regels, key=lambda regel: regel["op"], reverse=True)[:VERANDERD]


def _find_answered(toegang: Toegang, vanaf: date) -> Iterator[Context]:
    klaar = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).filter(afgehandeld_op__gte=vanaf)
    vragen = list(_find_newest(klaar.select_related("afgehandeld_door", "contact"), "afgehandeld_op"))
    wie = list_deelnemers(toegang, [vraag.contact for vraag in vragen])
    for vraag in vragen:
        client = next(iter(wie[vraag.contact_id].zichtbaar), None)
        yield _make_line(vraag.afgehandeld_op, f"vraag beantwoord door {vraag.afgehandeld_door}", client)


def list_team(toegang: Toegang) -> QuerySet[Gebruiker]:
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
    return rows.annotate(aantal_clienten=Subquery(aantal), laatste_contact=Subquery(laatste)).order_by("sorteersleutel")


def make_totals(toegang: Toegang) -> Context:
    """The headline figures of my gemeenten in this year beside last year; for a team only the way to them."""
    gemeenten = Gemeente.objects.visible_to(toegang, Recht.TOTALEN_ZIEN).order_by("sorteersleutel")
    return {
        "jaar": toegang.vandaag.year,
        "gemeenten": [
            {
                "gemeente": gemeente,
                "regels": [] if may_see_rijen(toegang, gemeente) else _list_headlines(toegang, gemeente),
            }
            for gemeente in gemeenten
        ],
    }


def _list_headlines(toegang: Toegang, gemeente: Gemeente) -> list[Indicatorbeeld]:
    beeld = make_jaarbeeld(toegang, gemeente, toegang.vandaag.year)
    regels = {regel.figuur.code: regel for _, sectie in list_secties(beeld, ()) for regel in sectie}
    return [regels[code] for code in HOOFDCIJFERS]


def make_termijncontrole(toegang: Toegang) -> Context:
    """When all deadlines were last gone over, and whether that is too long ago."""
    laatste = find_laatste_controle(toegang.vandaag)
    return {"laatste": laatste, "is_oud": is_oud(laatste, toegang.nu)}


def post_die_bleef_liggen(toegang: Toegang) -> QuerySet[Dagbericht]:
    """Mails of the past week that were refused, or that may not have arrived; the newest first."""
    rows = Dagbericht.objects.filter(
        stand__in=[Berichtstand.GEWEIGERD, Berichtstand.BEZIG],
        op__gt=toegang.vandaag - timedelta(days=CONTROLE_DAGEN),
        op__lte=toegang.vandaag,
    )
    return rows.select_related("ontvanger").order_by("-op", "pk")[:VERANDERD]


def make_system(toegang: Toegang) -> Context:
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
        "controle": make_termijncontrole(toegang),
        "post": list(post_die_bleef_liggen(toegang)),
        "controle_dagen": CONTROLE_DAGEN,
        "vandaag": toegang.vandaag,
        "aantal_mensen": nu.values("gebruiker").distinct().count(),
    }


BLOKKEN = (
    Blokbeeld(Recht.CONTACT_MAKEN, "vandaag/blokken/vrijwilliger.html", make_volunteer),
    Blokbeeld(Recht.CLIENT_TOEWIJZEN, "vandaag/blokken/teamleider.html", make_teamlead),
    Blokbeeld(Recht.TOTALEN_ZIEN, "vandaag/blokken/totalen.html", make_totals),
    Blokbeeld(Recht.SYSTEEM_ZIEN, "vandaag/blokken/beheerder.html", make_system),
)


def _find_last_contact() -> Subquery:
    """The day on which each client, under any of their records, was last at a contact."""
    records = Client.objects.filter(Q(pk=OuterRef(OuterRef("pk"))) | Q(hoofd=OuterRef(OuterRef("pk"))))
    rows = Contactdeelname.objects.filter(client__in=records.values("pk"))
    return Subquery(rows.order_by("-contact__op").values("contact__op")[:1])


def _find_newest(rows: QuerySet[Any], veld: str) -> Iterable[Any]:
    return rows.order_by(f"-{veld}", "-pk")[:VERANDERD]


def _make_line(op: Any, wat: str, client: Client | None) -> Context:
    return {"op": op, "wat": wat, "client": client}
