"""What packages register for pages of others."""

import pytest
from django.template import Context, Template

from core import paneel
from core.paneel import Blok, Gezicht, Paneel, Plek
from organisatie.rechten import Recht


@pytest.fixture
def registers():
    """The registers, empty for one test: the same dicts, as other modules hold them too."""
    alle = [getattr(paneel, naam) for naam in ("PANELEN", "BLOKKEN", "MENU", "ONDER")]
    bewaard = [dict(register) for register in alle]
    for register in alle:
        register.clear()
    yield
    for register, inhoud in zip(alle, bewaard, strict=True):
        register.clear()
        register.update(inhoud)


def kaart(toegang, client):
    return {}


PACKAGE = __name__.split(".", maxsplit=1)[0]
NAAM = f"{PACKAGE}.kaart"


def test_a_name_is_taken_once(registers):
    paneel.paneel(Recht.CLIENT_ZIEN, volgorde=10)(kaart)

    with pytest.raises(ValueError, match="kaart is registered twice"):
        paneel.paneel(Recht.CLIENT_ZIEN, volgorde=20)(kaart)


def test_a_panel_has_a_card_and_can_have_a_page_under_the_same_right(registers, rf):
    paneel.paneel(Recht.CLIENT_ZIEN, volgorde=10)(kaart)

    @paneel.pagina(NAAM)
    def hele_pagina(toegang, client):
        return {}

    gevonden = paneel.PANELEN[NAAM]
    assert gevonden.kaart == Gezicht(f"{PACKAGE}/panelen/kaart.html", kaart)
    assert gevonden.pagina == Gezicht(f"{PACKAGE}/panelen/hele_pagina.html", hele_pagina)
    context = Context({"request": rf.get("/"), "client": None, "rechten": frozenset(), "naam": NAAM})
    assert Template('{% load panelen %}{% paneel naam "pagina" %}').render(context) == ""


def test_the_cards_of_one_place_stand_in_order(registers):
    for naam, volgorde, plek in (("b", 20, Plek.LIJF), ("a", 10, Plek.LIJF), ("c", 1, Plek.KOP)):
        paneel.PANELEN[naam] = Paneel(naam, None, volgorde, plek, Gezicht("", kaart))

    assert [deel.naam for deel in paneel.list_panelen(Plek.LIJF)] == ["a", "b"]


def test_a_block_with_nothing_to_show_and_one_without_the_right_are_left_out(registers):
    class Toegang:
        def mag(self, recht):
            return recht == "ja"

    for naam, recht, inhoud in (("leeg", "ja", None), ("vol", "ja", {"regels": [1]}), ("dicht", "nee", {})):
        paneel.BLOKKEN[naam] = Blok(naam, recht, 10, "", lambda _, inhoud=inhoud: inhoud)

    assert [(deel.naam, inhoud) for deel, inhoud in paneel.list_blokken(Toegang())] == [("vol", {"regels": [1]})]


def test_an_address_of_another_package_lies_under_a_word_of_the_menu(registers):
    paneel.lay_under("hier:list", "daar:detail")
    paneel.register_ingang("Hier", "huis", Recht.CLIENT_ZIEN, "hier:list", volgorde=10, onder=["hier:"])

    assert [ingang.onder for ingang in paneel.list_menu()] == [("hier:", "daar:detail")]
