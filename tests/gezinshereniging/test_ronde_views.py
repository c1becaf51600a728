"""The round of a month on screen: who sees it, how it goes on by itself, and what the home team sees of it."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.periode import add_months
from gezinshereniging.domain.ronde import find_rondedag
from gezinshereniging.models import Maandronde, Mutatie, Rondedossier
from gezinshereniging.tasks import maandrondes, rondeberichten
from organisatie.rechten import Rol
from tests.factories import ClientFactory, ToewijzingFactory
from tests.factories_dossiers import DossierFactory, GezinslidFactory, MutatieFactory
from tests.factories_ronde import MaandrondeFactory, RondedossierFactory, look_at
from tests.team import Collega

pytestmark = pytest.mark.django_db


@pytest.fixture
def vandaag():
    return timezone.localdate()


@pytest.fixture
def ronde(locatie, vandaag):
    return MaandrondeFactory(locatie=locatie, maand=vandaag.replace(day=1))


@pytest.fixture
def add(locatie, ronde):
    """A dossier in the round, which needs eyes because it is new there."""

    def make(naam):
        dossier = DossierFactory(referent=ClientFactory(locatie=locatie, naam=naam), locatie=locatie)
        GezinslidFactory(dossier=dossier)
        return RondedossierFactory(dossier=dossier, ronde=ronde)

    return make


def test_who_answers_goes_on_with_the_next(juridisch, ronde, add):
    eerste, tweede = add("Amina Zeester"), add("Berhane Zeester")
    begin = juridisch.post("gezinshereniging:rondedossier-create", ronde.pk)
    adres = reverse("gezinshereniging:maandronde-detail", args=[ronde.pk])
    assert begin.url == f"{adres}?dossier={eerste.pk}"

    verder = juridisch.post("gezinshereniging:geenwijziging-create", eerste.pk)

    assert verder.url == f"{adres}?dossier={tweede.pk}"
    tweede.refresh_from_db()
    assert tweede.gepakt_door == juridisch.gebruiker
    assert juridisch.post("gezinshereniging:geenwijziging-create", tweede.pk).url == adres


def test_the_page_shows_the_dossier_with_its_reasons_and_its_keys(juridisch, ronde, add):
    rij = add("Amina Zeester")

    pagina = juridisch.get("gezinshereniging:maandronde-detail", ronde.pk, query={"dossier": rij.pk})

    tekst = pagina.content.decode()
    assert "Dit dossier was nog niet eerder in een maandronde." in tekst
    for toets in "gmv":
        assert f'data-toets="{toets}"' in tekst


def test_what_a_colleague_is_looking_at_has_no_buttons(juridisch, locatie, ronde, add):
    rij = add("Amina Zeester")
    Collega(Rol.JURIDISCH, locatie).post("gezinshereniging:rondedossier-create", ronde.pk)

    tekst = juridisch.get("gezinshereniging:maandronde-detail", ronde.pk, query={"dossier": rij.pk}).content.decode()

    assert "kijkt nu naar dit dossier" in tekst
    assert 'data-toets="g"' not in tekst


def test_a_question_without_words_is_refused_at_its_field(juridisch, ronde, add):
    rij = add("Amina Zeester")

    pagina = juridisch.post("gezinshereniging:rondevraag-create", rij.pk, data={"tekst": ""})

    assert "Schrijf op wat je de begeleider vraagt." in pagina.content.decode()
    assert not Mutatie.objects.open_vragen().exists()


def test_the_begeleider_finds_the_question_on_vandaag_and_answers_it(juridisch, vrijwilliger, ronde, add):
    rij = add("Amina Zeester")
    ToewijzingFactory(client=rij.dossier.referent, gebruiker=vrijwilliger.gebruiker)
    juridisch.post("gezinshereniging:rondevraag-create", rij.pk, data={"tekst": "Is het paspoort er al?"})
    vraag = Mutatie.objects.open_vragen().get()
    adres = reverse("gezinshereniging:begeleidervraag-update", args=[vraag.pk])
    assert adres in vrijwilliger.get("vandaag:vandaag").content.decode()

    pagina = vrijwilliger.get("gezinshereniging:begeleidervraag-update", vraag.pk)
    assert "Is het paspoort er al?" in pagina.content.decode()
    vrijwilliger.post("gezinshereniging:begeleidervraag-update", vraag.pk, data={"antwoord": "Ja, sinds maandag."})

    assert vraag.antwoord.tekst == "Ja, sinds maandag."
    assert adres not in vrijwilliger.get("vandaag:vandaag").content.decode()


def test_a_volunteer_sees_no_round_and_no_other_mutatie(vrijwilliger, ronde, add):
    rij = add("Amina Zeester")
    ToewijzingFactory(client=rij.dossier.referent, gebruiker=vrijwilliger.gebruiker)
    brief = MutatieFactory(dossier=rij.dossier, soort="brief ontvangen", op=date(2026, 9, 1), tekst="Geheim.")

    assert vrijwilliger.get("gezinshereniging:maandronde-detail", ronde.pk).status_code == 403
    assert vrijwilliger.get("gezinshereniging:begeleidervraag-update", brief.pk).status_code == 404


def test_the_list_at_the_end_says_who_said_what(juridisch, ronde, add):
    gezien, niet = add("Amina Zeester"), add("Berhane Zeester")
    juridisch.post("gezinshereniging:geenwijziging-create", gezien.pk)

    tekst = juridisch.get("gezinshereniging:rondelijst-detail", ronde.pk).content.decode()

    assert str(juridisch.gebruiker) in tekst
    assert gezien.dossier.nummer in tekst
    assert niet.dossier.nummer in tekst
    assert tekst.count("niet bekeken") == 1


def test_closing_is_refused_on_the_page_until_all_is_answered(juridisch, ronde, add):
    add("Amina Zeester")
    juridisch.post("gezinshereniging:afronding-create", ronde.pk)

    ronde.refresh_from_db()
    assert ronde.afgerond_op is None


def test_the_round_waits_on_vandaag_and_beside_the_list_of_dossiers(juridisch, teamleider, ronde, add):
    add("Amina Zeester")

    for wie in (juridisch, teamleider):
        assert "Maandronde: nog 1 van 1" in wie.get("vandaag:vandaag").content.decode()
    lijst = juridisch.get("gezinshereniging:dossier-list").content.decode()
    assert reverse("gezinshereniging:maandronde-list") in lijst


def test_confirming_what_a_colleague_answered_meanwhile_is_no_mistake(juridisch, ronde, add):
    rij = add("Amina Zeester")
    juridisch.post("gezinshereniging:geenwijziging-create", rij.pk)

    antwoord = juridisch.post("gezinshereniging:bevestiging-create", ronde.pk, data={"rijen": f"{rij.pk}"})

    assert antwoord.status_code == 302
    rij.refresh_from_db()
    assert rij.antwoord == "geen wijziging"


def test_the_page_of_the_dossier_shows_its_months_and_the_way_back(juridisch, ronde, add):
    rij = add("Amina Zeester")
    juridisch.post("gezinshereniging:rondedossier-create", ronde.pk)

    tekst = juridisch.get("gezinshereniging:dossier-detail", rij.dossier_id).content.decode()

    assert "Terug naar de maandronde" in tekst
    assert "niet bekeken" in tekst


def test_a_round_asks_as_much_of_the_database_for_many_as_for_few(juridisch, ronde, add):
    rij = add("Amina Zeester")
    add("Berhane Zeester")

    def count():
        with CaptureQueriesContext(connection) as gevraagd:
            juridisch.get("gezinshereniging:maandronde-detail", ronde.pk, query={"dossier": rij.pk})
        return len(gevraagd)

    count()
    weinig = count()
    for nummer in range(12):
        add(f"Selam Zeester{nummer}")

    assert count() == weinig


def test_what_needs_no_eyes_is_one_line_until_it_is_opened(juridisch, locatie, ronde, vandaag):
    vorige = add_months(ronde.maand, -1)
    eerder = MaandrondeFactory(locatie=locatie, maand=vorige, begonnen_op=vorige)
    dossier = DossierFactory(
        referent=ClientFactory(locatie=locatie, naam="Amina Zeester"),
        locatie=locatie,
        status="wacht",
        geopend_op=vorige,
    )
    MutatieFactory(dossier=dossier, soort="ingediend", op=vorige, leden=[GezinslidFactory(dossier=dossier)])
    look_at(dossier, eerder, juridisch.gebruiker, vorige)
    rij = RondedossierFactory(dossier=dossier, ronde=ronde)

    def read(**query):
        return juridisch.get("gezinshereniging:maandronde-detail", ronde.pk, query=query).content.decode()

    dicht, open_ = read(), read(toon="overig")
    assert "1 dossier zonder wijziging" in dicht
    assert "Amina Zeester" not in dicht
    assert f'value="{rij.pk}"' in dicht  # it can be confirmed without being opened
    assert "Amina Zeester" in open_

    juridisch.post("gezinshereniging:bevestiging-create", ronde.pk, data={"rijen": f"{rij.pk}"})
    dicht, open_ = read(), read(toon="klaar")
    assert "Al gedaan: 1" in dicht
    assert "Amina Zeester" not in dicht
    assert "Amina Zeester" in open_
    assert reverse("gezinshereniging:rondeantwoord-delete", args=[rij.pk]) in open_


def test_opening_a_list_keeps_the_dossier_beside_it(juridisch, ronde, add):
    rij, ander = add("Amina Zeester"), add("Berhane Zeester")
    juridisch.post("gezinshereniging:geenwijziging-create", ander.pk)

    pagina = juridisch.get("gezinshereniging:maandronde-detail", ronde.pk, query={"dossier": rij.pk}).content.decode()

    assert f"?dossier={rij.pk}&amp;toon=klaar#klaar" in pagina


def test_the_task_begins_each_round_once(locatie, other_location, vandaag):
    for plaats in (locatie, other_location):
        DossierFactory(locatie=plaats)

    maandrondes()
    maandrondes()
    rondeberichten()

    verwacht = 2 if vandaag >= find_rondedag(vandaag) else 0
    assert Maandronde.objects.filter(maand=vandaag.replace(day=1)).count() == verwacht
    assert Rondedossier.objects.count() == verwacht
