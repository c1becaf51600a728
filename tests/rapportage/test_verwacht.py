"""Who may come and is not here yet, beside the taakstelling of the year that is going on."""

from datetime import date

import pytest
from django.utils import timezone

from rapportage.tonen.verwacht import say_verwacht
from tests.factories import ClientFactory, HuisvestingFactory, RegistratieFactory
from tests.factories_dossiers import DossierFactory, GezinslidFactory, WoonvraagFactory


@pytest.mark.parametrize(
    ("komen", "zoeken", "zin"),
    [
        (0, 0, ""),
        (1, 0, "Verwachte nareizigers: 1. Deze persoon mag komen en is er nog niet."),
        (8, 8, ("Verwachte nareizigers: 8. Zij mogen komen en zijn er nog niet. "
                "Voor 8 van hen is een andere woning nodig.")),
    ],
)  # fmt: skip
def test_the_sentence_says_how_many_come_and_how_many_look_for_a_home(komen, zoeken, zin):
    assert say_verwacht(komen, zoeken) == zin


def expect(client, gemeente, aantal, *, status="ingewilligd", dossierstatus="reist"):
    HuisvestingFactory(client=client, gemeente=gemeente, begin=date(2020, 1, 1))
    dossier = DossierFactory(referent=client, status=dossierstatus)
    WoonvraagFactory(dossier=dossier, past="nee")
    for _ in range(aantal):
        aanvraag = GezinslidFactory(dossier=dossier).aanvragen.get()
        aanvraag.status, aanvraag.ingediend_op = status, date(2025, 1, 1)
        aanvraag.save()


@pytest.fixture
def jaar(gemeente):
    for groep in ("huisvesting", "taakstelling", "dossiers"):
        RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(2016, 1, 1))
    return timezone.localdate().year


def look(wie, gemeente, jaar):
    return wie.get("rapportage:jaar-detail", gemeente.pk, jaar).context["vooraan"].verwacht


def test_who_may_come_is_expected_until_they_are_here(teamleider, ambtenaar, gemeente, other_location, jaar):
    expect(ClientFactory(), gemeente, 2)
    expect(ClientFactory(), gemeente, 1, status="mvv")
    expect(ClientFactory(), gemeente, 1, status="ingediend")
    expect(ClientFactory(), gemeente, 1, dossierstatus="afgesloten")
    expect(ClientFactory(), other_location.gemeenten.get(), 1)

    assert look(teamleider, gemeente, jaar).startswith("Verwachte nareizigers: 3.")
    assert ambtenaar.get("rapportage:jaar-detail", gemeente.pk, jaar).status_code == 403
    assert look(teamleider, gemeente, jaar - 1) == ""


def test_nothing_is_said_where_dossiers_are_not_kept(teamleider, gemeente):
    RegistratieFactory(gemeente=gemeente, groep="huisvesting", begin=date(2016, 1, 1))
    expect(ClientFactory(), gemeente, 2)

    assert look(teamleider, gemeente, timezone.localdate().year) == ""
