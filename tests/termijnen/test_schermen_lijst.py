"""The list of deadlines: whose, in which order, and what hangs on the wall."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.templatetags.weergave import dag
from organisatie.rechten import Rol
from termijnen.domain import GROEP, Termijngroep, find_grensdagen, find_stand
from termijnen.models import Termijn
from termijnen.tonen.groepen import add_groep
from termijnen.tonen.werklijst import keep_now
from tests.factories import BalietoegangFactory, ClientFactory, ToewijzingFactory
from tests.factories_termijnen import (
    BrieftermijnFactory,
    TermijncontroleFactory,
    TermijnFactory,
    TermijnhandelingFactory,
)
from tests.team import Collega


def over(dagen):
    return timezone.localdate() + timedelta(days=dagen)


def van(collega, locatie, **velden):
    client = ClientFactory(locatie=locatie, **velden)
    ToewijzingFactory(client=client, gebruiker=collega.gebruiker)
    return client


def lijst(collega, **query):
    """The deadlines that the list shows, in its order."""
    return [regel.termijn for deel in groepen(collega, **query) for regel in deel.regels]


def groepen(collega, **query):
    """The groups of the page, each with its rows."""
    return collega.get("termijnen:termijn-list", query=query).context["lijst"].groepen


def balk(collega, **query):
    """How many deadlines each bar of the page holds."""
    return [week.aantal for week in collega.get("termijnen:termijn-list", query=query).context["lijst"].balk]


@pytest.fixture
def mijn_client(vrijwilliger, locatie):
    return van(vrijwilliger, locatie, naam="Verzonnen Voorbeeldnaam")


def test_the_list_stands_in_groups_the_most_urgent_first_and_by_day_in_each(vrijwilliger, mijn_client):
    straks = TermijnFactory(client=mijn_client, begin=over(20))
    ver = TermijnFactory(client=mijn_client, begin=over(400))
    kan = TermijnFactory(client=mijn_client, begin=over(-300), laatste=None, aard="kan vanaf")
    venster = TermijnFactory(client=mijn_client, begin=over(90), kan_vanaf=over(-1), aard="venster")
    vandaag = TermijnFactory(client=mijn_client, begin=over(0))
    werkdatum_voorbij = TermijnFactory(client=mijn_client, begin=over(-1), laatste=over(2))
    laat = TermijnFactory(client=mijn_client, begin=over(-1))
    later = TermijnFactory(client=mijn_client, begin=over(-9))

    assert [(deel.kop, [regel.termijn for regel in deel.regels]) for deel in groepen(vrijwilliger)] == [
        ("Te laat", [later, laat]),
        ("Deze week", [werkdatum_voorbij, vandaag]),
        ("Deze maand", [straks]),
        ("Later", [ver]),
        ("Kan nu", [kan, venster]),
    ]


VERSCHILLEN = (None, -400, -1, 0, 1, 6, 7, 20, 400)


def test_the_group_in_the_database_is_the_stand_of_the_row(mijn_client, locatie):
    """One rule, asked of one row in Python and of many in SQL: for each mix of dates they answer the same."""
    for code in ("brief_termijn", "kind_18"):
        for begin in VERSCHILLEN[1:]:
            for laatste in {None, begin, begin + 3}:
                for kan_vanaf in VERSCHILLEN:
                    TermijnFactory(
                        client=mijn_client,
                        code=code,
                        begin=over(begin),
                        laatste=None if laatste is None else over(laatste),
                        kan_vanaf=None if kan_vanaf is None else over(kan_vanaf),
                    )
    rows = add_groep(keep_now(Termijn.objects.all(), None, over(0)), find_grensdagen(over(0)))
    volgens_sql = {termijn.pk: termijn.groep for termijn in rows}

    volgens_python = {t.pk: GROEP.get(find_stand(t, over(0))) for t in Termijn.objects.all()}

    assert volgens_sql == {pk: groep.value for pk, groep in volgens_python.items() if groep}
    assert set(volgens_sql.values()) == {groep.value for groep in Termijngroep}


def test_a_group_shows_its_first_rows_and_all_of_them_page_by_page_behind_a_link(vrijwilliger, mijn_client):
    laat = [TermijnFactory(client=mijn_client, begin=over(-60 + n)) for n in range(60)]

    (deel,) = groepen(vrijwilliger)
    assert ([regel.termijn for regel in deel.regels], deel.rest) == (laat[:10], 50)
    assert "Toon alle 60: te laat" in vrijwilliger.get("termijnen:termijn-list").content.decode()
    assert lijst(vrijwilliger, groep="te laat") == laat[:50]
    assert lijst(vrijwilliger, groep="te laat", pagina=2) == laat[50:]


def test_the_bar_counts_what_is_late_and_each_of_twelve_weeks(vrijwilliger, mijn_client):
    for dagen, kwijt in ((-3, {}), (0, {}), (6, {}), (7, {}), (83, {}), (84, {}), (-9, {"laatste": None})):
        TermijnFactory(client=mijn_client, begin=over(dagen), **kwijt)
    TermijnFactory(client=mijn_client, begin=over(-1), laatste=over(8))

    assert balk(vrijwilliger) == [1, 3, 1, *[0] * 9, 1]


def test_a_bar_makes_the_list_smaller_to_its_week(vrijwilliger, mijn_client):
    termijnen = [TermijnFactory(client=mijn_client, begin=over(dag)) for dag in (-1, 6, 7, 13, 14)]

    assert lijst(vrijwilliger, week=over(7).isoformat()) == termijnen[2:4]
    assert lijst(vrijwilliger, week=over(0).isoformat()) == termijnen[1:2]
    assert balk(vrijwilliger, week=over(7).isoformat()) == balk(vrijwilliger)
    for onzin in ("gisteren", over(-1).isoformat(), over(84).isoformat()):
        assert lijst(vrijwilliger, week=onzin) == termijnen


def test_the_list_can_be_made_smaller_to_one_kind(vrijwilliger, mijn_client):
    brief = TermijnFactory(client=mijn_client, code="brief_termijn", begin=over(3))
    TermijnFactory(client=mijn_client, code="verblijfsdocument_einde", begin=over(3))

    assert lijst(vrijwilliger, soort="gemeente-duo-toeslagen-en-brieven") == [brief]
    assert len(lijst(vrijwilliger, soort="bestaat-niet")) == 2


def test_what_nobody_takes_care_of_is_marked_and_can_be_asked_for(teamleider, vrijwilliger, mijn_client, locatie):
    TermijnFactory(client=mijn_client, begin=over(3))
    gestopt = Collega(Rol.VRIJWILLIGER, locatie)
    weg = van(gestopt, locatie)
    gestopt.aanstelling.eind = over(0)
    gestopt.aanstelling.save()
    van_niemand = [TermijnFactory(client=client, begin=over(4)) for client in (weg, ClientFactory(locatie=locatie))]

    assert lijst(teamleider, van="niemand") == van_niemand
    text = teamleider.get("termijnen:termijn-list").content.decode()
    assert text.count('<strong class="badge badge--rood">niemand</strong>') == 2


def test_somebody_elses_clients_are_not_in_my_list(vrijwilliger, mijn_client, locatie):
    eigen = TermijnFactory(client=mijn_client, begin=over(3))
    TermijnFactory(client=ClientFactory(locatie=locatie), begin=over(3))

    assert lijst(vrijwilliger) == lijst(vrijwilliger, van="alle") == [eigen]


def test_who_sits_at_my_desk_is_in_my_list_for_as_long_as_that(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    termijn = TermijnFactory(client=client, begin=over(3))
    balie = BalietoegangFactory(
        client=client,
        gebruiker=vrijwilliger.gebruiker,
        locatie=locatie,
        op=over(0),
        tot=timezone.now() + timedelta(hours=1),
    )

    assert lijst(vrijwilliger) == [termijn]

    balie.tot = timezone.now() - timedelta(hours=1)
    balie.save()
    assert lijst(vrijwilliger) == []


def test_a_teamleider_without_clients_sees_the_whole_locatie_and_can_choose_a_colleague(
    teamleider, vrijwilliger, mijn_client, locatie, other_location
):
    van_vrijwilliger = TermijnFactory(client=mijn_client, begin=over(3))
    van_niemand = TermijnFactory(client=ClientFactory(locatie=locatie), begin=over(4))
    TermijnFactory(client=ClientFactory(locatie=other_location), begin=over(4))

    assert lijst(teamleider) == [van_vrijwilliger, van_niemand]
    assert lijst(teamleider, van=vrijwilliger.gebruiker.pk) == [van_vrijwilliger]
    assert lijst(teamleider, van="mijn") == []


def test_a_letter_that_i_own_and_what_i_picked_up_are_mine(teamleider, locatie):
    van(teamleider, locatie)
    client = ClientFactory(locatie=locatie)
    brief = BrieftermijnFactory(client=client, eigenaar=teamleider.gebruiker)
    van_brief = TermijnFactory(client=client, feit=f"brieftermijn-{brief.pk}", begin=over(3))
    opgepakt = TermijnFactory(client=client, feit="reisdocument-1", begin=over(4))
    TermijnhandelingFactory(client=client, sleutel=opgepakt.pk, soort="gezien", gebruiker=teamleider.gebruiker)
    TermijnFactory(client=client, feit="reisdocument-2", begin=over(5))

    assert lijst(teamleider, van="mijn") == [van_brief, opgepakt]


def test_the_column_says_who_picked_it_up_else_who_owns_the_letter_else_the_begeleider(teamleider, locatie):
    begeleider, eigenaar, oppakker = (Collega(Rol.VRIJWILLIGER, locatie) for _ in range(3))
    client = van(begeleider, locatie)
    brief = BrieftermijnFactory(client=client, eigenaar=eigenaar.gebruiker)
    TermijnFactory(client=client, feit="reisdocument-1", begin=over(1))
    TermijnFactory(client=client, feit=f"brieftermijn-{brief.pk}", begin=over(2))
    derde = TermijnFactory(client=client, feit="reisdocument-3", begin=over(3))
    TermijnhandelingFactory(client=client, sleutel=derde.pk, soort="gezien", gebruiker=oppakker.gebruiker)
    TermijnFactory(client=ClientFactory(locatie=locatie), begin=over(4))

    regels = [regel for deel in groepen(teamleider) for regel in deel.regels]

    namen = [collega.gebruiker.naam for collega in (begeleider, eigenaar, oppakker)]
    assert [regel.wie_doet for regel in regels] == [*namen, ""]


def test_unknown_deadlines_shout_above_the_list_and_stand_in_their_own_tab(vrijwilliger, mijn_client):
    termijn = TermijnFactory(client=mijn_client, begin=None, aard="onbekend", melding="vul de bekendmaking in")

    text = vrijwilliger.get("termijnen:termijn-list").content.decode()

    assert "Van 1 termijn ontbreekt een gegeven." in text
    assert "onbekend 1</a>" in text
    assert (
        "Vul de bekendmaking in"
        in vrijwilliger.get("termijnen:termijn-list", query={"stand": "onbekend"}).content.decode()
    )
    assert lijst(vrijwilliger) == []
    assert lijst(vrijwilliger, stand="onbekend") == [termijn]


def test_what_waits_and_what_is_put_aside_share_a_tab(vrijwilliger, mijn_client):
    wacht = TermijnFactory(client=mijn_client, begin=None, aard="wacht", feit="inburgering-1")
    slaapt = TermijnFactory(client=mijn_client, begin=over(20), herinneren_vanaf=over(10), feit="inburgering-2")
    TermijnhandelingFactory(
        client=mijn_client, sleutel=slaapt.pk, soort="later", nieuwe_dag=over(10), reden="wacht op papieren"
    )

    assert set(lijst(vrijwilliger, stand="wacht")) == {wacht, slaapt}
    assert lijst(vrijwilliger) == []


def test_a_deadline_wakes_when_its_day_comes_before_the_reminder(vrijwilliger, mijn_client):
    """The facts may move the day forward after somebody put it aside."""
    termijn = TermijnFactory(client=mijn_client, begin=over(0), herinneren_vanaf=over(10))

    assert lijst(vrijwilliger) == [termijn]


def test_what_is_done_moves_to_its_own_tab_newest_first(vrijwilliger, mijn_client):
    eerder, net = (
        TermijnFactory(client=mijn_client, begin=over(3), afloop="gedaan", afgehandeld_op=over(-dagen))
        for dagen in (30, 1)
    )
    lang = TermijnFactory(client=mijn_client, begin=over(3), afloop="gedaan", afgehandeld_op=over(-90))

    assert lijst(vrijwilliger) == []
    assert lijst(vrijwilliger, stand="afgehandeld") == [net, eerder, lang]


def test_each_row_says_its_stand_in_words_and_leads_to_the_explanation(vrijwilliger, mijn_client):
    termijn = TermijnFactory(client=mijn_client, begin=over(-1))

    text = vrijwilliger.get("termijnen:termijn-list").content.decode()

    assert "1 dag te laat" in text
    assert text.count(dag(termijn.laatste)) == 1
    assert reverse("termijnen:termijn-detail", args=[termijn.pk]) in text
    assert "Voorbeeldnaam" in text


def test_the_foot_says_when_all_was_last_checked(vrijwilliger):
    TermijncontroleFactory(klaar_at=timezone.now() - timedelta(hours=25), termijnen=412, attenderingen=3)

    text = vrijwilliger.get("termijnen:termijn-list").content.decode()

    assert "412 termijnen, 3 nieuw" in text
    assert "te lang geleden" not in text


@pytest.mark.parametrize("uren", [27, None])
def test_the_foot_shouts_when_the_check_is_late_or_was_never_there(vrijwilliger, uren):
    if uren:
        TermijncontroleFactory(klaar_at=timezone.now() - timedelta(hours=uren))

    assert "Let op:" in vrijwilliger.get("termijnen:termijn-list").content.decode()


def test_nonsense_in_the_address_gives_the_ordinary_list(vrijwilliger, mijn_client):
    termijn = TermijnFactory(client=mijn_client, begin=over(3))

    onzin = {"van": "99999", "periode": "eeuwig", "stand": "scheef", "groep": "x", "week": "x", "soort": "x"}
    assert lijst(vrijwilliger, pagina="-1", **onzin) == [termijn]


def test_the_wall_holds_initials_and_a_number_and_no_name_of_anyone(vrijwilliger, mijn_client):
    TermijnFactory(client=mijn_client, begin=over(3), wat="Brief over Voorbeeldnaam en zijn broer Verzonnen")

    text = vrijwilliger.get("termijnen:papier-list").content.decode()

    assert f"V.V. {mijn_client.pk}" in text
    for verboden in ("Voorbeeldnaam", "Verzonnen", mijn_client.nationaliteit, "broer"):
        assert verboden not in text
    assert "Doen wat de brief vraagt" in text
    assert "Vertrouwelijk" in text


def test_the_wall_says_of_a_letter_from_whom_it_is_and_what_it_asks(vrijwilliger, mijn_client):
    brief = BrieftermijnFactory(
        client=mijn_client, afzender="duo", soort="betalen", gevraagd="Geheim van Voorbeeldnaam"
    )
    TermijnFactory(client=mijn_client, feit=f"brieftermijn-{brief.pk}", begin=over(3), wat="Geheim van Voorbeeldnaam")

    text = vrijwilliger.get("termijnen:papier-list").content.decode()

    assert "Brief van DUO. Er moet iets worden betaald" in text
    assert "Geheim" not in text


@pytest.mark.parametrize(("naam", "letters"), [("Amina van Voorbeeld", "A.V."), ("Amina", "A."), ("(?) 12", "?")])
def test_initials_are_the_first_and_the_last(naam, letters):
    from termijnen.tonen.papier import make_voorletters

    assert make_voorletters(naam) == letters


@pytest.mark.parametrize("pagina", ["termijnen:termijn-list", "termijnen:papier-list"])
def test_the_list_asks_as_much_for_many_as_for_few(vrijwilliger, locatie, pagina):
    def gevraagd():
        with CaptureQueriesContext(connection) as queries:
            vrijwilliger.get(pagina)
        return len(queries)

    def erbij(aantal):
        for n in range(aantal):
            client = van(vrijwilliger, locatie)
            brief = BrieftermijnFactory(client=client, eigenaar=vrijwilliger.gebruiker)
            termijn = TermijnFactory(client=client, feit=f"brieftermijn-{brief.pk}", begin=over(n % 9))
            TermijnFactory(client=client, feit="reisdocument-1", begin=None, aard="onbekend")
            TermijnhandelingFactory(client=client, sleutel=termijn.pk, soort="gezien", gebruiker=vrijwilliger.gebruiker)

    erbij(2)
    weinig = gevraagd()
    erbij(28)

    assert Termijn.objects.count() == 60
    assert gevraagd() == weinig
