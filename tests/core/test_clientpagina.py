"""What packages tell on the page of a client, put together."""

from datetime import date, time

import pytest

from core import clientpagina
from core.clientpagina import Gebeurtenis, Nudeel, Nuregel, list_nu, list_soorten, list_sporen, nu, spoor, tijdlijn
from core.kijk import Kijk
from core.levenslijn import Spoor
from organisatie.rechten import Recht

KIJK = Kijk(None, None, frozenset({Recht.CLIENT_ZIEN, Recht.CONTACT_ZIEN}))
ZIEN = Recht.CLIENT_ZIEN


@pytest.fixture(autouse=True)
def _registers(monkeypatch):
    for naam in ("NU", "TIJDLIJN", "SPOREN"):
        monkeypatch.setattr(clientpagina, naam, {})


def tell(naam, soort, dagen, *, recht=ZIEN, volgorde=10):
    """Register a teller of these days of May, oldest first, that remembers how many it was asked for."""

    def verteller(kijk, hoogstens):
        verteller.gevraagd = hoogstens
        return [Gebeurtenis(date(2026, 5, dag), naam, "/") for dag in sorted(dagen)[-hoogstens:]]

    verteller.__name__ = naam
    return tijdlijn(recht, soort=soort, volgorde=volgorde)(verteller)


def told(**vraag):
    regels, meer = clientpagina.tell_tijdlijn(KIJK, **vraag)
    return [f"{regel.kop} {regel.op.day}" for regel in regels], meer


def test_lines_of_all_packages_stand_newest_first_and_each_is_asked_once_for_what_can_be_needed():
    brief, contact = tell("brief", "brieven", [3, 9]), tell("contact", "contacten", [1, 5, 7])

    assert told(aantal=3) == (["brief 9", "contact 7", "contact 5"], True)
    assert (brief.gevraagd, contact.gevraagd) == (4, 4)
    assert told(aantal=3, vanaf=3) == (["brief 3", "contact 1"], False)


def test_one_kind_is_told_alone_and_kinds_of_the_same_name_together():
    tell("brief", "brieven", [3])
    tell("besluit", "brieven", [4], volgorde=20)
    tell("contact", "contacten", [1], volgorde=5)

    assert list_soorten(KIJK) == ["contacten", "brieven"]
    assert told(soort="brieven", aantal=9) == (["besluit 4", "brief 3"], False)


def test_what_one_may_not_see_is_neither_told_nor_in_the_filter():
    tell("verblijf", "papieren", [3], recht=Recht.VERBLIJF_ZIEN)

    assert list_soorten(KIJK) == []
    assert told(aantal=9) == ([], False)


def test_on_one_day_the_latest_hour_comes_first():
    @tijdlijn(ZIEN, soort="contacten", volgorde=10)
    def uren(kijk, hoogstens):
        return [Gebeurtenis(date(2026, 5, 1), str(uur), "/", om=time(uur)) for uur in (9, 14, 11)]

    assert told(aantal=9)[0] == ["14 1", "11 1", "9 1"]


def say(naam, aantal, *, volgorde, recht=ZIEN, meer=""):
    def bron(kijk):
        return Nudeel(tuple(Nuregel(f"{naam} {n}", "/") for n in range(1, aantal + 1)), "/", meer)

    bron.__name__ = naam
    nu(recht, volgorde=volgorde)(bron)


def test_every_package_has_a_place_in_now_and_the_first_has_the_others():
    say("termijn", 3, volgorde=10, meer="alle termijnen")
    say("vraag", 2, volgorde=20)
    say("niets", 0, volgorde=15, meer="alle afspraken")
    say("dicht", 9, volgorde=1, recht=Recht.INZAGE_ZIEN)

    regels, meer = list_nu(KIJK, 3)

    assert [regel.wat for regel in regels] == ["termijn 1", "termijn 2", "vraag 1"]
    assert [deel.meer for deel in meer] == ["alle termijnen"]


def test_rows_of_the_life_line_stand_in_order_and_one_may_have_nothing():
    def draw(naam, volgorde, rij):
        def bron(kijk):
            return rij

        bron.__name__ = naam
        spoor(ZIEN, volgorde=volgorde)(bron)

    draw("b", 20, Spoor("B", "b", "/"))
    draw("a", 10, Spoor("A", "a", "/"))
    draw("c", 15, None)

    assert [rij.naam for rij in list_sporen(KIJK)] == ["A", "B"]


def test_a_name_is_taken_once():
    tell("brief", "brieven", [])

    with pytest.raises(ValueError, match="brief is registered twice"):
        tell("brief", "brieven", [])
