"""What packages register for pages of others."""

import pytest
from django.template import Context, Template

from core import paneel
from core.kijk import Kijk
from core.paneel import Blok, Kaart
from organisatie.rechten import Recht


@pytest.fixture
def registers():
    """The registers, empty for one test: the same dicts, as other modules hold them too."""
    alle = [getattr(paneel, naam) for naam in ("PANELEN", "PAGINADELEN", "BLOKKEN", "MENU", "ONDER")]
    bewaard = [dict(register) for register in alle]
    for register in alle:
        register.clear()
    yield
    for register, inhoud in zip(alle, bewaard, strict=True):
        register.clear()
        register.update(inhoud)


def kaart(kijk):
    return Kaart("Zo staat het")


def deel(toegang, client):
    return {}


PACKAGE = __name__.split(".", maxsplit=1)[0]
NAAM = f"{PACKAGE}.kaart"
ADRES = {"kop": "Onderwerp", "icoon": "huis", "naar": "clients:client-detail"}


def test_a_name_is_taken_once(registers):
    paneel.paneel(Recht.CLIENT_ZIEN, volgorde=10, **ADRES)(kaart)

    with pytest.raises(ValueError, match="kaart is registered twice"):
        paneel.paneel(Recht.CLIENT_ZIEN, volgorde=20, **ADRES)(kaart)


def test_a_page_has_parts_of_several_packages_each_under_its_own_right(registers, rf):
    paneel.pagina(NAAM, Recht.CLIENT_KOPPELEN, volgorde=20)(deel)

    (gevonden,) = paneel.list_paginadelen(NAAM)
    assert (gevonden.recht, gevonden.template) == (Recht.CLIENT_KOPPELEN, f"{PACKAGE}/panelen/deel.html")
    assert paneel.list_paginadelen("iets.anders") == []
    context = Context({"request": rf.get("/"), "client": None, "rechten": frozenset(), "naam": NAAM})
    assert Template("{% load panelen %}{% pagina naam %}").render(context) == ""


def test_cards_stand_in_order_and_only_with_their_right(registers):
    def later(kijk):
        return Kaart("later")

    def leeg(kijk):
        return None

    def dicht(kijk):
        raise AssertionError("this person may not see it")

    paneel.paneel(Recht.CLIENT_ZIEN, volgorde=20, **ADRES)(later)
    paneel.paneel(Recht.CLIENT_ZIEN, volgorde=10, **ADRES)(kaart)
    paneel.paneel(Recht.CLIENT_ZIEN, volgorde=15, **ADRES)(leeg)
    paneel.paneel(Recht.INZAGE_ZIEN, volgorde=1, **ADRES)(dicht)
    kijk = Kijk(None, None, frozenset({Recht.CLIENT_ZIEN}))

    assert [kaart.zin for _, kaart in paneel.list_kaarten(kijk)] == ["Zo staat het", "later"]


def test_what_several_parts_of_a_page_need_is_read_once():
    gelezen = []

    def lees(toegang, client):
        gelezen.append((toegang, client))
        return len(gelezen)

    kijk = Kijk("wie", "over wie", frozenset())

    assert (kijk.read(lees), kijk.read(lees)) == (1, 1)
    assert gelezen == [("wie", "over wie")]


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
