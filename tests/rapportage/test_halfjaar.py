"""The second half of a year: with the first it is the whole year, row by row."""

import json
from datetime import date

import pytest

from rapportage.actions import editie_create
from rapportage.edities.helft import is_of_half
from rapportage.edities.inhoud import Kop, write_canonical
from rapportage.edities.periode import Editiedeel
from rapportage.edities.tellen import build_inhoud, count_editie
from rapportage.edities.verschil import make_verschil
from rapportage.edities.wanneer import say_veld
from tests.rapportage.test_edities import waarden
from tests.rapportage.wereld import JAAR

pytestmark = pytest.mark.django_db
HALVEN = (Editiedeel.EERSTE_HELFT, Editiedeel.TWEEDE_HELFT)


def fix(toegang, wereld, deel):
    stand = date(JAAR, 6, 30) if deel is Editiedeel.EERSTE_HELFT else toegang.vandaag
    fout = count_editie(wereld.gemeente, JAAR, stand, None, deel).fout
    goed = {say_veld(controle.naam): "Nagekeken." for controle in fout}
    return editie_create(by=toegang, gemeente=wereld.gemeente, jaar=JAAR, deel=deel, reden="", toelichtingen=goed)


def test_both_halves_are_the_year_in_every_figure_and_every_row(teamleider, vol):
    vol.gehuisvest(date(JAAR, 6, 30))
    vol.gehuisvest(date(JAAR, 7, 1))
    staat = count_editie(vol.gemeente, JAAR, teamleider.toegang().vandaag, None).staat
    jaar, eerste, tweede = (fix(teamleider.toegang(), vol, deel) for deel in (Editiedeel.JAAR, *HALVEN))
    per_code = {
        editie.pk: {lijst.code: set(lijst.sleutels) for lijst in editie.rijen.all()}
        for editie in (jaar, eerste, tweede)
    }

    codes = [code for code, cijfer in staat.cijfers.items() if cijfer.waarde is not None and is_of_half(cijfer)]
    assert len(codes) > 20
    for code in codes:
        assert waarden(eerste)[code] + waarden(tweede)[code] == waarden(jaar)[code], code
        samen = per_code[eerste.pk][code] | per_code[tweede.pk][code]
        assert samen == per_code[jaar.pk][code], code
        assert not per_code[eerste.pk][code] & per_code[tweede.pk][code], code


def test_a_balance_is_not_said_of_the_second_half(teamleider, vol):
    tweede = waarden(fix(teamleider.toegang(), vol, Editiedeel.TWEEDE_HELFT))

    assert {tweede[code] for code in ("saldo-begin", "saldo-eind", "te-huisvesten", "taakstelling")} == {None}
    assert tweede["gehuisvest"] is not None


def test_it_is_replayed_byte_for_byte_and_explained(teamleider, vol):
    editie = fix(teamleider.toegang(), vol, Editiedeel.TWEEDE_HELFT)
    inhoud = json.loads(editie.inhoud)
    stand = date.fromisoformat(inhoud["stand"])
    kop = Kop(JAAR, Editiedeel.TWEEDE_HELFT, 1, stand, "", inhoud["zout"], inhoud["door"])
    toelichtingen = {say_veld(controle["naam"]): controle["toelichting"] for controle in inhoud["controles"]}

    again, *_ = build_inhoud(kop, vol.gemeente, inhoud["opening"], toelichtingen)
    vol.gehuisvest(date(JAAR, 3, 3))
    vol.gehuisvest(date(JAAR, 9, 9))

    assert write_canonical(again) == editie.inhoud
    verschil = make_verschil(editie).cijfers["gehuisvest"]
    assert [(part.soort.value, part.aantal) for part in verschil.parten] == [("later", 1)]


def test_the_gemeente_reads_nothing_about_people_of_half_a_year(teamleider, vol):
    editie = fix(teamleider.toegang(), vol, Editiedeel.TWEEDE_HELFT)
    personen = {
        c["code"] for c in json.loads(editie.inhoud)["cijfers"] if c["telt_personen"] and c["waarde"] is not None
    }

    gelezen = {c["code"]: c["waarde"] for c in json.loads(editie.publicatie.inhoud)["cijfers"]}

    assert len(personen) > 10
    assert all(gelezen[code] == {"verborgen": True} for code in personen)


def test_a_half_is_fixed_through_the_form(teamleider, wereld):
    url = f"/totalen/{wereld.gemeente.pk}/{JAAR}/vaststellen/"
    wereld.gehuisvest(date(JAAR, 8, 8))

    response = teamleider.client.post(url, {"deel": "tweede helft"}, follow=True)

    assert f"{JAAR}, juli t/m december" in response.content.decode()
