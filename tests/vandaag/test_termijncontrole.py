"""The home page says when the deadlines were last gone over, and shouts when that is too long ago."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories_termijnen import DagberichtFactory, TermijncontroleFactory

pytestmark = pytest.mark.django_db


def controle(uren: float, **velden: object) -> None:
    """A run that ended well so many hours ago."""
    toen = timezone.now() - timedelta(hours=uren)
    TermijncontroleFactory(**{"op": timezone.localdate(toen), "begonnen_at": toen, "klaar_at": toen, **velden})


def text(response) -> str:
    return " ".join(response.content.decode().split())


def test_one_quiet_line_after_a_good_run(teamleider):
    controle(0, termijnen=1412, attenderingen=3)

    pagina = text(teamleider.get("vandaag:vandaag"))

    assert f"Termijnen gecontroleerd vandaag {timezone.localtime():%H:}" in pagina
    assert "1.412 termijnen, 3 nieuwe seintjes" in pagina
    assert "utrecht-alert--error" not in pagina


@pytest.mark.parametrize("ooit", [True, False])
def test_words_and_not_only_red_when_it_is_too_long_ago(teamleider, ooit):
    if ooit:
        controle(27)
        controle(1, op=timezone.localdate() + timedelta(days=3))

    pagina = text(teamleider.get("vandaag:vandaag"))

    assert ("De termijnen zijn sinds" in pagina) is ooit
    assert ("De termijnen zijn nog niet gecontroleerd." in pagina) is not ooit
    assert "niemand krijgt een seintje. Bel de beheerder." in pagina


def test_a_volunteer_is_not_bothered_with_it(vrijwilliger):
    assert "gecontroleerd" not in text(vrijwilliger.get("vandaag:vandaag"))


def test_the_beheerder_sees_the_run_and_the_mails_that_stayed_behind(beheerder):
    controle(1, zonder_ontvanger=2)
    vandaag = timezone.localdate()
    DagberichtFactory(ontvanger__naam="Geweigerd Voorbeeld", op=vandaag, stand="geweigerd")
    DagberichtFactory(ontvanger__naam="Afgebroken Voorbeeld", op=vandaag, stand="bezig")
    DagberichtFactory(ontvanger__naam="Verzonden Voorbeeld", op=vandaag, stand="verzonden")
    DagberichtFactory(ontvanger__naam="Vorige Maand", op=vandaag - timedelta(days=30), stand="geweigerd")

    pagina = text(beheerder.get("vandaag:vandaag"))

    assert "Gedaan: " in pagina
    assert "2: er is geen begeleider, vervanger of teamleider bij die locatie" in pagina
    assert "Geweigerd Voorbeeld</bdi>" in pagina
    assert "geweigerd door de mailserver" in pagina
    assert "Afgebroken Voorbeeld</bdi>" in pagina
    assert "Misschien is hij niet aangekomen" in pagina
    assert "Verzonden Voorbeeld" not in pagina
    assert "Vorige Maand" not in pagina


@pytest.mark.parametrize(("uren", "woorden"), [(27, "Te lang geleden"), (None, "Nog niet gedaan")])
def test_the_beheerder_sees_that_it_stands_still(beheerder, uren, woorden):
    if uren:
        controle(uren)

    assert woorden in text(beheerder.get("vandaag:vandaag"))
