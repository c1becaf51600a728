"""What the contact form draws once: never old, and never what somebody typed."""

from django.core.cache import caches

from organisatie.rechten import Rol
from tests.factories import AanstellingFactory, ClientFactory, LidmaatschapFactory, PartnerFactory, ToewijzingFactory
from tests.spreekuur.conftest import typed
from tests.team import Collega


def kept():
    """Everything that this process drew before, as text."""
    return " ".join(
        str(caches["getekend"].get(sleutel.split(":", 2)[2])) for sleutel in list(caches["getekend"]._cache)
    )


def test_the_choices_are_drawn_once_and_again_when_a_colleague_changes_them(team, helper):
    team.onderwerp(naam="Inburgering")
    eerst = [helper.get("spreekuur:contact-create").content.decode() for _ in range(2)]

    nieuw = team.onderwerp(naam="Energiecontract")
    AanstellingFactory(locatie=team.locatie, gebruiker__naam="Nieuwe Collega")
    PartnerFactory(naam="Nieuwe Partner")
    daarna = helper.get("spreekuur:contact-create").content.decode()

    for tekst in (f'value="{nieuw.pk}"', "Energiecontract", "Nieuwe Collega", "Nieuwe Partner"):
        assert tekst not in eerst[0] + eerst[1]
        assert tekst in daarna


def test_what_was_typed_is_drawn_for_its_maker_only(team, helper):
    onderwerp = team.onderwerp()
    invoer = typed(team, onderwerp=onderwerp.pk, notitie="Alleen voor mij", zoek="ami", zoek_nu="1")

    mijn = helper.post("spreekuur:contact-create", data=invoer).content.decode()
    andere = Collega(Rol.VRIJWILLIGER, team.locatie).get("spreekuur:contact-create").content.decode()

    assert "Alleen voor mij" in mijn
    assert f'value="{onderwerp.pk}" id="id_onderwerp_0" checked' in " ".join(mijn.split())
    assert "Alleen voor mij" not in andere
    assert f'value="{onderwerp.pk}" id="id_onderwerp_0" checked' not in " ".join(andere.split())


def test_a_process_keeps_nothing_about_a_client(team, helper):
    client = ClientFactory(locatie=team.locatie, naam="Bewaarmeniet Voorbeeld")
    ToewijzingFactory(client=client, gebruiker=helper.gebruiker)
    kind = LidmaatschapFactory(
        gezin=LidmaatschapFactory(client=client).gezin, client__naam="Ookmijniet", client__locatie=team.locatie
    ).client
    ToewijzingFactory(client=kind, gebruiker=helper.gebruiker)
    invoer = typed(
        team, notitie="Vertrouwelijk verhaal", bezoeker="client", clients=[client.pk], zoek_nu="1", zoek="oo"
    )

    paginas = [
        helper.get("spreekuur:contact-create", query={"client": client.pk}).content.decode(),
        helper.post("spreekuur:contact-create", data=invoer).content.decode(),
    ]

    assert "Wat deden we?" in kept()
    for tekst, waar in (("Bewaarmeniet", 0), ("Ookmijniet", 0), ("Vertrouwelijk verhaal", 1)):
        assert tekst in paginas[waar]
        assert tekst not in kept()
