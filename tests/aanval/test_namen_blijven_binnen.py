"""A scanner over all pages: no name, street or note reaches somebody whom it is not for."""

import re
from datetime import timedelta
from io import BytesIO
from uuid import uuid4
from zipfile import ZipFile

import pytest
from django.utils import timezone

from clients.actions import client_overdragen
from clients.models import Client
from organisatie.models import Registratie
from organisatie.rechten import Rol
from termijnen.sync import sync
from tests.elk import one_of_each, part_and_rest, rest_of
from tests.factories import (
    BalietoegangFactory,
    BewoningFactory,
    ClientFactory,
    ContactFactory,
    HuisvestingFactory,
    LidmaatschapFactory,
    OnderwerpFactory,
    RegistratieFactory,
    ToewijzingFactory,
    VraagFactory,
    WoningFactory,
)
from tests.factories_termijnen import (
    BrieftermijnFactory,
    InburgeringFactory,
    VerblijfsdocumentFactory,
    VerblijfsvergunningFactory,
)
from tests.matrix.adressen import GUARDED, kind_of_page, looks_or_acts, parameters
from tests.matrix.rondgang import reads_question, walk
from tests.matrix.voorbeelden import VAN_CLIENT, VOORBEELDEN
from tests.matrix.wereld import Geval
from tests.team import Collega

NAAM, ROEPNAAM, STRAAT, NOTITIE = "Verborgennaam", "Onzichtbaar", "Geheimstraat", "Vertrouwelijkewoorden"
GEHEIM = (NAAM, ROEPNAAM, STRAAT, NOTITIE)
# This year, because that is when it all happened; and what each gemeente has once.
EIGEN = {
    "jaar": lambda _: timezone.localdate().year,
    "registratie_pk": lambda _: Registratie.objects.order_by("pk")[0].pk,
}


def client_met_alles(locatie, **velden) -> Client:
    """Somebody with a home, a contact of today with a note and an open question, a permit, and deadlines."""
    vandaag = timezone.localdate()
    client = ClientFactory(naam=f"{ROEPNAAM} {NAAM}", locatie=locatie, **velden)
    gemeente = locatie.gemeenten.get()
    huisvesting = HuisvestingFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=1))
    BewoningFactory(
        huisvesting=huisvesting,
        woning=WoningFactory(gemeente=gemeente, straat=STRAAT, huisnummer="1", beschikbaar_vanaf=vandaag),
    )
    contact = ContactFactory(
        locatie=locatie, gemeente=gemeente, op=vandaag, gemaakt_op=vandaag, uitkomst="open", clients=[client],
        onderwerpen=[OnderwerpFactory(locatie=locatie)], notitie=NOTITIE,
    )  # fmt: skip
    VraagFactory(contact=contact)
    VerblijfsvergunningFactory(client=client)
    VerblijfsdocumentFactory(client=client)
    InburgeringFactory(client=client)
    BrieftermijnFactory(client=client, gevraagd=NOTITIE, uiterste_dag=vandaag + timedelta(days=3))
    sync([client.pk])
    for groep in ("huisvesting", "woningen", "contacten"):
        RegistratieFactory(gemeente=gemeente, groep=groep)
    return client


PAGINAS = [
    naam
    for naam, item in GUARDED.items()
    if VAN_CLIENT.keys().isdisjoint(parameters(item)) or "client_pk" in parameters(item)
]
"""What can be asked about a client: what is about no row of somebody, or about the client."""
ZOEKT = {"clients:client-create", "spreekuur:contact-create", "spreekuur:balietoegang-create"}
KIJKT = [naam for naam in PAGINAS if looks_or_acts(naam)[1] or naam in ZOEKT]
DEEL = [*KIJKT, *one_of_each(rest_of(PAGINAS, KIJKT), kind_of_page)]
"""What the ordinary run opens of them: every page on which one looks or finds somebody, and of the others one of each
kind."""
in_part = pytest.mark.parametrize(
    "namen", [pytest.param(DEEL, id="part"), pytest.param(rest_of(PAGINAS, DEEL), id="rest", marks=pytest.mark.elk)]
)


def pages_of(collega: Collega, locatie, client: Client, namen: list[str]):
    """The text of every page of these that this colleague can open, with the client in each address that asks for
    one."""
    gezocht = NAAM.casefold()  # in small letters: a page repeats what was searched for, and that is no leak
    for naam, path in walk(collega.client, Geval(None, "", client, locatie), namen, VOORBEELDEN | EIGEN):
        antwoord = collega.client.get(path)
        yield naam, antwoord
        if reads_question(antwoord):
            yield naam, collega.client.get(path, {"q": gezocht, "client": client.pk, "naam": gezocht})


def text_of(antwoord) -> str:
    """What the page tells, without the fields that repeat what was searched for."""
    return re.sub(r'<input[^>]* name="(?:roepnaam|achternaam)"[^>]*>', "", _all_text_of(antwoord))


def _all_text_of(antwoord) -> str:
    inhoud = b"".join(antwoord.streaming_content) if antwoord.streaming else antwoord.content
    if not inhoud.startswith(b"PK"):
        return inhoud.decode(errors="replace")
    with ZipFile(BytesIO(inhoud)) as werkmap:  # a workbook, or a letter
        return "".join(werkmap.read(deel).decode(errors="replace") for deel in werkmap.namelist())


def leaks(collega, locatie, client, namen, woorden=GEHEIM, behalve=()) -> set[tuple[str, str]]:
    """Pages with a word that must not be there."""
    gevonden = set()
    for naam, antwoord in pages_of(collega, locatie, client, [naam for naam in namen if naam not in behalve]):
        tekst = text_of(antwoord)
        gevonden |= {(naam, woord) for woord in woorden if woord in tekst}
    return gevonden


@in_part
@pytest.mark.parametrize("rol", part_and_rest([Rol.GEMEENTE, Rol.BEHEERDER]))
def test_a_role_without_clients_meets_no_person_on_any_page(locatie, gemeente, rol, namen):
    waar = {"gemeente": gemeente} if rol is Rol.GEMEENTE else {"locatie": locatie}
    client = client_met_alles(locatie)

    assert leaks(Collega(rol, **waar), locatie, client, namen) == set()


@in_part
def test_the_gemeente_finds_the_names_of_helpers_nowhere_either(locatie, gemeente, namen):
    helper = Collega(Rol.VRIJWILLIGER, locatie).gebruiker
    type(helper).objects.filter(pk=helper.pk).update(naam="Helpernaam Verzonnen")
    client = client_met_alles(locatie)
    ToewijzingFactory(client=client, gebruiker=helper)

    assert leaks(Collega(Rol.GEMEENTE, gemeente=gemeente), locatie, client, namen, ("Helpernaam",)) == set()


@in_part
@pytest.mark.parametrize("rol", part_and_rest([Rol.TEAMLEIDER, Rol.VRIJWILLIGER, Rol.JURIDISCH]))
def test_another_team_meets_this_person_on_no_page(locatie, other_location, rol, namen):
    client = client_met_alles(locatie)

    assert leaks(Collega(rol, other_location), locatie, client, namen) == set()


@in_part
def test_a_team_that_handed_somebody_over_meets_the_name_nowhere_any_more(locatie, other_location, teamleider, namen):
    client = client_met_alles(locatie)
    by = teamleider.toegang()
    client_overdragen(by=by, client=client, locatie=other_location, op=by.vandaag, toestemming_op=by.vandaag)

    assert leaks(teamleider, locatie, client, namen, (NAAM, ROEPNAAM)) == set()


@in_part
def test_a_volunteer_sees_of_somebody_else_s_client_a_kaartje_and_no_more(locatie, vrijwilliger, namen):
    client = client_met_alles(locatie)

    # The search and the forms that search show the kaartje; a list of homes names no people.
    kaartje = {"clients:client-search"}
    gevonden = leaks(vrijwilliger, locatie, client, namen, behalve=("clients:woning-list", "clients:woning-update"))

    assert {naam for naam, woord in gevonden if woord == NOTITIE} == set()
    assert {naam for naam, woord in gevonden if woord == STRAAT} <= kaartje
    assert {naam for naam, _ in gevonden} <= kaartje | {"spreekuur:contact-create", "spreekuur:balietoegang-create"}


@in_part
@pytest.mark.parametrize("zicht", part_and_rest(["balie", "kaartje", "own member of the gezin"]))
def test_a_shielded_address_and_gezin_show_nowhere(locatie, vrijwilliger, zicht, namen):
    client = client_met_alles(locatie, adres_afgeschermd=True)
    gezin = LidmaatschapFactory(client=client, gezin__locatie=locatie).gezin
    lid = LidmaatschapFactory(gezin=gezin, client=ClientFactory(naam="Huisgenoot Verzonnen", locatie=locatie)).client
    if zicht == "balie":
        nu = timezone.now()
        BalietoegangFactory(
            client=client, gebruiker=vrijwilliger.gebruiker, locatie=locatie, op=timezone.localdate(nu),
            tot=nu + timedelta(hours=1),
        )  # fmt: skip
    bekeken = client
    if zicht == "own member of the gezin":
        ToewijzingFactory(client=lid, gebruiker=vrijwilliger.gebruiker)
        bekeken = lid
    niet = (STRAAT,) if bekeken is lid else (STRAAT, "Huisgenoot")

    lijst_van_woningen = ("clients:woning-list", "clients:woning-update")
    assert leaks(vrijwilliger, locatie, bekeken, namen, niet, behalve=lijst_van_woningen) == set()
    if bekeken is lid:
        pagina = vrijwilliger.get("clients:gezin-detail", lid.pk).content.decode()
        assert ROEPNAAM not in pagina


def test_a_shielded_person_is_not_found_by_street(locatie, vrijwilliger, teamleider):
    client_met_alles(locatie, adres_afgeschermd=True)

    for wie in (vrijwilliger, teamleider):
        assert ROEPNAAM not in wie.get("clients:client-search", query={"q": STRAAT}).content.decode()


def test_a_search_shows_at_most_five_people_who_are_not_mine(locatie, vrijwilliger):
    for nummer in range(9):
        ClientFactory(naam=f"Veelvoorkomend Verzonnen{nummer}", locatie=locatie)

    antwoord = vrijwilliger.get("clients:client-search", query={"q": "Veelvoorkomend"})

    assert len(antwoord.context["gevonden"].anderen) == 5


@pytest.mark.parametrize("q", ["V", "Ve", "12", " V e "])
def test_fewer_than_three_letters_show_nobody_who_is_not_mine(locatie, vrijwilliger, q):
    ClientFactory(naam="Verzonnen Ve", locatie=locatie, v_nummer="1234567812")

    assert vrijwilliger.get("clients:client-search", query={"q": q}).context["gevonden"].anderen == ()


def test_possible_doubles_tell_nothing_of_another_team(locatie, other_location, vrijwilliger):
    ClientFactory(naam="Elders Dubbelganger", locatie=other_location, v_nummer="1234567890")
    data = {
        "gezocht": "Elders", "roepnaam": "Elders", "achternaam": "Dubbelganger", "geboren_jaar": "1988",
        "geslacht": "vrouw", "v_nummer": "1234567890",
    }  # fmt: skip

    antwoord = vrijwilliger.post("clients:client-create", data=data)

    # Whether another team knows the number is not told: it is stored as if nobody had it.
    assert antwoord.status_code == 302


def test_gekoppelde_records_give_no_way_to_a_team_elsewhere(locatie, other_location, teamleider):
    """Gekoppeld here, handed over afterwards: the record that stayed names nobody who left."""
    hier = ClientFactory(naam="Hier Gebleven", locatie=locatie)
    ClientFactory(naam=f"{ROEPNAAM} {NAAM}", locatie=other_location, hoofd=hier)

    pagina = teamleider.get("clients:client-detail", hier.pk).content.decode()

    assert NAAM not in pagina


def test_a_contact_of_several_hides_who_is_not_mine(locatie, vrijwilliger):
    mijn = ToewijzingFactory(client__locatie=locatie, gebruiker=vrijwilliger.gebruiker).client
    ander = ClientFactory(naam=f"{ROEPNAAM} {NAAM}", locatie=locatie)
    vandaag = timezone.localdate()
    contact = ContactFactory(locatie=locatie, op=vandaag, gemaakt_op=vandaag, clients=[mijn, ander], uuid=uuid4())

    for naam, pk in (
        ("spreekuur:contact-detail", contact.pk),
        ("spreekuur:contact-update", contact.pk),
        ("clients:client-detail", mijn.pk),
        ("spreekuur:contact-list", mijn.pk),
    ):
        assert NAAM not in vrijwilliger.get(naam, pk).content.decode()
