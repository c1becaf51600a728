"""The search beside the slow way that it replaces: every spelling of the team compared by trigrams, then by letter.

What must be the same, for any team, person and question: nobody is found outside one's rights; who is found fits at
least as well as the slow way's best, within a tenth; and whoever is spelt as typed is found, as far as five places go.
"""

import random
from datetime import date

import pytest
from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Q

from clients.models import Client, Naamvorm
from clients.models.client import GERAAMTE
from clients.tonen.kaartjes import _find_vormen, find_kaartjes
from clients.tonen.zoeken import DEELVRAAG, DREMPEL, KANDIDATEN, RAAK, STAPPEN, Vormen, Zoekkring, search
from core.velden import Ids
from namen.gelijkenis import compare_letters, compare_names, compare_with_vraag
from namen.zoeksleutel import Zoekvraag, make_geraamte, make_vraag
from organisatie.rechten import Recht, Rol
from tests.clients.menigte import menigte, misspellings
from tests.elk import part_and_rest
from tests.factories import ClientFactory, LocatieFactory, ToewijzingFactory
from tests.team import Collega

pytestmark = pytest.mark.django_db

VRAGEN = 25
TEAMS = 3
PER_TEAM = 25


def slow_search(vormen, gevraagd: Zoekvraag) -> dict[int, float]:
    """Everybody whom the search of before would have compared, with how well they fit."""
    hele, botten = gevraagd.naamsleutel, make_geraamte(gevraagd.naamsleutel).strip()
    past = Q(sleutel__trigram_similar=hele)
    delen = [deel for deel in gevraagd.naam if len(deel) > 1]
    if delen and len(hele) <= DEELVRAAG:
        past |= Q(*(Q(sleutel__trigram_word_similar=deel) for deel in delen))
    orde = TrigramSimilarity("sleutel", hele)
    if botten:
        past |= Q(geraamte__trigram_similar=botten)
        orde = orde + TrigramSimilarity("geraamte", botten)
    rijen = vormen.alias(geraamte=GERAAMTE).filter(past).order_by(orde.desc(), "pk")[:KANDIDATEN]
    scores: dict[int, float] = {}
    for vorm in rijen:
        score = compare_names(gevraagd.naam, vorm.sleutel.split())
        if score >= DREMPEL:
            scores[vorm.client_id] = max(score, scores.get(vorm.client_id, 0.0))
    return scores


@pytest.fixture
def teams():
    """Three teams of the crowd, with somebody of the list of misspelt names here and there."""
    kans = random.Random(7)
    naast = list(dict.fromkeys(rij.opgeslagen for rij in misspellings()))
    namen = kans.sample(naast, 15) + menigte(TEAMS * PER_TEAM - 15, naast=naast, seed=7)
    kans.shuffle(namen)
    locaties = [LocatieFactory() for _ in range(TEAMS)]
    for n, naam in enumerate(namen):
        ClientFactory(naam=naam, locatie=locaties[n % TEAMS])
    return locaties


def questions(kans: random.Random) -> list[str]:
    """Whole names, beginnings, parts, and misspelt ones."""
    namen = list(Client.objects.order_by("pk").values_list("naam", flat=True))
    typen = [
        lambda naam: naam.lower(),
        lambda naam: naam[:3],
        lambda naam: naam.split()[-1][:4],
        lambda naam: " ".join(naam.split()[:2]),
        lambda naam: naam[:2] + naam[3:],
    ]
    gevraagd = [kans.choice(typen)(kans.choice(namen)) for _ in range(VRAGEN)]
    return gevraagd + [rij.vraag for rij in kans.sample(misspellings(), VRAGEN)]


@pytest.mark.parametrize("seed", part_and_rest([1, 2]))
def test_the_search_finds_as_good_people_as_the_slow_way_and_none_out_of_reach(teams, seed):
    kans = random.Random(seed)
    locatie = kans.choice(teams)
    helper = Collega(Rol.VRIJWILLIGER, locatie)
    for client in Client.objects.filter(inschrijvingen__locatie=locatie).order_by("pk")[:6]:
        ToewijzingFactory(client=client, gebruiker=helper.gebruiker)
    toegang = helper.toegang()
    bereik = Naamvorm.objects.visible_to(toegang, Recht.KAARTJE_ZIEN)
    mijn = set(Client.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN).values_list("pk", flat=True))
    in_bereik = set(bereik.values_list("client_id", flat=True))

    for tekst in questions(kans):
        gevraagd = make_vraag(tekst)
        gevonden, traag = search(bereik, gevraagd).ids, slow_search(bereik, gevraagd)
        vormen = {v.client_id: (v.sleutel.split(), v.woorden.split()) for v in bereik}
        scores = {pk: compare_with_vraag(gevraagd, *vormen[pk]) for pk in vormen}
        zo_gespeld = {pk for pk in vormen if compare_letters(gevraagd.woorden, vormen[pk][1]) >= RAAK}

        assert set(gevonden) <= in_bereik, tekst
        if traag:
            assert max((scores[pk] for pk in gevonden), default=0) >= max(traag.values()) - (1 - RAAK), tekst
        assert zo_gespeld <= set(gevonden) or len(gevonden) == 5, tekst

        kaartjes = find_kaartjes(toegang, tekst)
        assert {k.client_pk for k in kaartjes.eigen} <= mijn, tekst
        assert {k.client_pk for k in kaartjes.anderen} <= in_bereik - mijn, tekst
        assert len(kaartjes.anderen) <= 5


@pytest.mark.parametrize("seed", part_and_rest([3, 4]))
def test_in_a_part_of_the_team_each_step_finds_whom_it_finds_there_in_one_question(teams, seed):
    """A part is found before it is compared; ``is_deel`` False asks both at once, as for a whole team."""
    kans = random.Random(seed)
    for client in Client.objects.order_by("pk"):
        jaar = kans.choice([1988, 1989])
        Client.objects.filter(pk=client.pk).update(
            geboren_vroegst=date(jaar, 1, 1), geboren_laatst=date(jaar, kans.choice([1, 12]), 31)
        )
    toegang = Collega(Rol.VRIJWILLIGER, kans.choice(teams)).toegang()
    bereik = Naamvorm.objects.visible_to(toegang, Recht.KAARTJE_ZIEN)
    deel = bereik.filter(client__geboren_vroegst__lte=date(1988, 12, 31))
    gevonden = 0

    for tekst in questions(kans):
        for stap, _ in STAPPEN:
            apart, samen = (
                list(stap(Zoekkring(deel, is_deel=is_deel), make_vraag(tekst), [])) for is_deel in (True, False)
            )
            assert apart == samen, (tekst, stap)
            gevonden += len(apart)
    assert gevonden > 0
    assert 0 < deel.count() < bereik.count()


def test_of_a_part_the_steps_know_nobody_else(teams):
    deel = Naamvorm.objects.filter(client__inschrijvingen__locatie=teams[0])

    assert set(Zoekkring(deel, is_deel=True).kleine) == set(Zoekkring(deel).kleine) == set(deel)


@pytest.mark.parametrize("seed", part_and_rest([5, 6]))
def test_what_lies_ready_finds_whom_an_ordinary_question_finds(teams, seed):
    kans = random.Random(seed)
    toegang = Collega(Rol.VRIJWILLIGER, kans.choice(teams)).toegang()
    clients = sorted(Client.objects.values_list("pk", flat=True))
    zonder = kans.sample(clients, 10)
    bereik = Naamvorm.objects.visible_to(toegang, Recht.KAARTJE_ZIEN).exclude(client__in=zonder)
    klaar = Vormen(_find_vormen, (toegang, Recht.KAARTJE_ZIEN, Ids.of(zonder)))
    voorrang, gevonden = kans.sample(clients, 20), 0

    for tekst in [*questions(kans), "o'neill", "100%", "a_b c\\d", "x" * 200]:
        gevraagd = make_vraag(tekst)
        for eerst in ([], voorrang):
            treffers = search(klaar, gevraagd, voorrang=eerst)
            assert treffers == search(bereik, gevraagd, voorrang=eerst), tekst
            gevonden += len(treffers.ids)
        for stap, _ in STAPPEN if gevraagd.naam else ():
            ready, ordinary = (list(stap(Zoekkring(vormen), gevraagd, voorrang)) for vormen in (klaar, bereik))
            assert ready == ordinary, (tekst, stap)
    assert gevonden > VRAGEN
