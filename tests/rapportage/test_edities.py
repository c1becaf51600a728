"""An edition is fixed: its bytes, its rows, its number; and what today differs adds up."""

import json
from datetime import date
from hashlib import sha256

import psycopg
import pytest
from django.core.exceptions import PermissionDenied
from django.db import ProgrammingError, connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Refused
from rapportage.actions import editie_create
from rapportage.edities.inhoud import Kop, write_canonical
from rapportage.edities.periode import Editiedeel
from rapportage.edities.tellen import build_inhoud
from rapportage.edities.verschil import find_changes, make_verschil
from rapportage.edities.wanneer import say_veld
from rapportage.models import Editie
from spreekuur.actions import contact_delete
from tests import databases
from tests.elk import part_and_rest
from tests.rapportage.wereld import JAAR, undone

pytestmark = pytest.mark.django_db


def fix(toegang, wereld, jaar=JAAR, deel=Editiedeel.JAAR, reden="", toelichtingen=None):
    return editie_create(
        by=toegang, gemeente=wereld.gemeente, jaar=jaar, deel=deel, reden=reden, toelichtingen=toelichtingen or {}
    )


def waarden(editie):
    return {cijfer["code"]: cijfer["waarde"] for cijfer in json.loads(editie.inhoud)["cijfers"]}


def test_an_edition_holds_every_figure_with_its_definition_and_the_fingerprint_of_its_bytes(teamleider, vol):
    editie = fix(teamleider.toegang(), vol)

    assert editie.sha256 == sha256(editie.inhoud.encode()).hexdigest()
    assert waarden(editie)["gehuisvest"] == 3
    assert all(cijfer["definitie"].endswith(".") for cijfer in json.loads(editie.inhoud)["cijfers"])
    assert editie.vastgesteld_door == teamleider.gebruiker


def test_counted_again_from_the_same_rows_it_is_the_same_byte_for_byte(teamleider, vol):
    editie = fix(teamleider.toegang(), vol)
    inhoud = json.loads(editie.inhoud)
    kop = Kop(
        JAAR, Editiedeel.JAAR, 1, date.fromisoformat(inhoud["stand"]), inhoud["reden"], inhoud["zout"], inhoud["door"]
    )

    again, *_ = build_inhoud(kop, vol.gemeente, inhoud["opening"], {})

    assert write_canonical(again) == editie.inhoud


@pytest.mark.parametrize("table", ["rapportage_editie", "rapportage_editierijen", "rapportage_publicatie"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}", "INSERT INTO {} DEFAULT VALUES"])
def test_the_database_lets_nobody_change_an_edition(table, statement):
    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement.format(table))


@pytest.mark.parametrize("versie", [1, 3, 7])
def test_the_database_takes_no_edition_out_of_turn(teamleider, wereld, versie):
    fix(teamleider.toegang(), wereld)
    with (
        pytest.raises(ProgrammingError, match="comes after the one before"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(
            "select wegwijs_stel_vast(null, %s, %s::smallint, 'jaar', %s::smallint, '{}')",
            [wereld.gemeente.pk, JAAR, versie],
        )


def test_a_year_that_is_not_over_cannot_be_fixed(teamleider, wereld):
    toegang = teamleider.toegang()

    with pytest.raises(Refused, match="nog niet voorbij"):
        fix(toegang, wereld, jaar=toegang.vandaag.year)


def test_a_second_edition_needs_a_reason_and_says_what_changed(teamleider, wereld):
    wereld.gehuisvest()
    eerste = fix(teamleider.toegang(), wereld)
    wereld.gehuisvest(date(2017, 5, 5))
    with pytest.raises(Refused, match="waarom er een nieuwe komt"):
        fix(teamleider.toegang(), wereld)

    tweede = fix(teamleider.toegang(), wereld, reden="Een gezin was vergeten.")

    assert (eerste.versie, tweede.versie) == (1, 2)
    gehuisvest = next(c for c in find_changes(eerste, tweede) if c.code == "gehuisvest")
    assert (gehuisvest.toen, gehuisvest.nu) == (1, 2)
    assert waarden(Editie.objects.get(pk=eerste.pk))["gehuisvest"] == 1


def test_a_failed_check_stands_in_the_way_until_it_is_explained(teamleider, wereld):
    wereld.gemeente.registraties.filter(groep="contacten").update(begin=date(2017, 6, 1))
    wereld.contact(date(2017, 2, 2), clients=[wereld.client()])
    with pytest.raises(Refused) as refused:
        fix(teamleider.toegang(), wereld)
    (weigering, *_) = refused.value.weigeringen
    naam = weigering.zin.split(": Deze controle")[0]

    toelichtingen = {w.veld: "Toen nog niet bijgehouden." for w in refused.value.weigeringen}
    editie = fix(teamleider.toegang(), wereld, toelichtingen=toelichtingen)

    controles = {c["naam"]: c for c in json.loads(editie.inhoud)["controles"]}
    assert controles[naam]["toelichting"] == "Toen nog niet bijgehouden."
    assert controles[naam]["klopt"] is False


def test_the_page_asks_for_what_fails_keeps_what_was_typed_and_takes_no_other_sentence(teamleider, wereld):
    wereld.gemeente.registraties.filter(groep="contacten").update(begin=date(2017, 6, 1))
    wereld.contact(date(2017, 2, 2), clients=[wereld.client()])
    pagina = ("rapportage:editie-create", wereld.gemeente.pk, JAAR)
    gevraagd = [veld for veld in teamleider.get(*pagina).context["form"] if veld.name.startswith("uitleg_")]
    assert gevraagd
    assert all("Waarom is dat goed zo?" in veld.label for veld in gevraagd)
    assert "niet verplicht" not in teamleider.get(*pagina).content.decode(), "nothing can be fixed without"
    eerste, *andere = [veld.name for veld in gevraagd]

    getypt = {"deel": "jaar", eerste: "x" * 301, say_veld("iets wat klopt"): "Dit vroeg niemand."}
    opnieuw = teamleider.post(*pagina, data=getypt).context["form"]
    assert [(veld.name, veld.label) for veld in opnieuw if veld.name.startswith("uitleg_")] == [
        (veld.name, veld.label) for veld in gevraagd
    ]
    assert opnieuw[eerste].value() == "x" * 301
    assert opnieuw.errors.keys() == {eerste}
    opnieuw = teamleider.post(*pagina, data={"deel": "jaar", "reden": "Om te proberen."}).context["form"]
    assert opnieuw.errors.keys() == {eerste, *andere}
    assert opnieuw["reden"].value() == "Om te proberen."

    goed = dict.fromkeys([eerste, *andere, say_veld("Gehuisvest per maand")], "Toen nog niet bijgehouden.")
    assert teamleider.post(*pagina, data={"deel": "jaar", **goed}).status_code == 302
    toegelicht = [c for c in json.loads(Editie.objects.get().inhoud)["controles"] if c["toelichting"]]
    assert {say_veld(c["naam"]) for c in toegelicht} == {eerste, *andere}


def test_one_edition_of_a_gemeente_is_made_at_a_time(teamleider, wereld):
    with psycopg.connect(databases.owner_conninfo(connection.settings_dict["NAME"])) as ander:
        ander.execute("select pg_advisory_xact_lock(hashtextextended('wegwijs.editie', %s))", [wereld.gemeente.pk])

        with pytest.raises(Refused, match="al een editie van deze gemeente gemaakt"):
            fix(teamleider.toegang(), wereld)

    assert fix(teamleider.toegang(), wereld).versie == 1


def test_the_gemeente_and_a_volunteer_fix_nothing(ambtenaar, vrijwilliger, wereld):
    for collega in (ambtenaar, vrijwilliger):
        with pytest.raises(PermissionDenied):
            fix(collega.toegang(), wereld)


def test_the_year_after_begins_where_the_edition_closed(teamleider, vol):
    eerder = fix(teamleider.toegang(), vol, jaar=2016)
    slot = waarden(eerder)["saldo-eind"]
    vol.gehuisvest(date(2016, 9, 9))

    later = fix(
        teamleider.toegang(),
        vol,
        toelichtingen={say_veld("Saldo op 1 januari 2017 volgt uit editie 1 van 2016"): "Wordt nog hersteld."},
    )

    assert waarden(later)["saldo-begin"] == slot
    assert json.loads(later.inhoud)["opening"] == {"jaar": 2016, "versie": 1, "saldo": slot}


def part(editie, code):
    verschil = make_verschil(editie).cijfers.get(code)
    return {p.soort.value: p.aantal for p in verschil.parten} if verschil else {}


def test_today_is_explained_by_what_was_entered_changed_and_removed(teamleider, wereld):
    blijft, gaat, weg = wereld.gehuisvest(), wereld.gehuisvest(), wereld.gehuisvest()
    editie = fix(teamleider.toegang(), wereld)

    type(gaat).objects.filter(pk=gaat.pk).update(begin=date(2018, 2, 2))
    weg.delete()
    wereld.gehuisvest(date(2017, 8, 8))
    wereld.gehuisvest(date(2017, 8, 9))

    assert part(editie, "gehuisvest") == {"later": 2, "weg": -1, "eraf": -1}
    assert blijft.pk


def test_a_contact_that_never_was_leaves_the_edition_alone_and_is_told_as_taken_away(teamleider, wereld):
    blijft, weg = (wereld.contact(date(2017, 4, 4 + n), clients=[wereld.client()]) for n in range(2))
    editie = fix(teamleider.toegang(), wereld)

    contact_delete(by=teamleider.toegang(), contact=weg, versie=weg.versie, reden="Twee keer opgeslagen.")

    assert part(editie, "contacten") == {"weg": -1}
    assert part(editie, "contact-personen") == {"eraf": -1}, "the person is still there"
    assert waarden(Editie.objects.get(pk=editie.pk))["contacten"] == 2
    assert blijft.pk


DADEN = st.lists(
    st.tuples(st.sampled_from(["erbij", "weg", "jaar", "koppel", "los", "wie"]), st.integers(0, 9)), max_size=8
)


@pytest.mark.parametrize("examples", part_and_rest([6, 25]))
def test_whatever_is_edited_the_parts_add_up_to_the_difference(teamleider, wereld, examples):
    first = [wereld.gehuisvest(date(2017, 3, 1 + n)) for n in range(4)]
    for row in first:
        wereld.contact(date(2017, 4, 4), clients=[row.client])
    first[1].client.__class__.objects.filter(pk=first[1].client_id).update(hoofd=first[0].client_id)
    editie = fix(teamleider.toegang(), wereld)
    toen = waarden(editie)

    @given(DADEN)
    @settings(max_examples=examples, deadline=None)
    def check(daden):
        with undone():
            rows = list(first)
            for wat, n in daden:
                edit(wereld, rows, wat, n)

            verschil = make_verschil(editie)

            for code, cijfer in verschil.cijfers.items():
                if cijfer.parten:
                    assert sum(p.aantal for p in cijfer.parten) == cijfer.nu - cijfer.toen == cijfer.nu - toen[code]
            geteld = {"gehuisvest", "contacten", "contact-personen", "gehuisvest-volwassenen"}
            assert all(c.parten for code, c in verschil.cijfers.items() if code in geteld and c.nu != c.toen)

    check()


def edit(wereld, rows, wat, n):
    """One thing that somebody does with the facts."""
    row = rows[n % len(rows)]
    client = type(row.client).objects
    match wat:
        case "erbij":
            rows.append(wereld.gehuisvest(date(2017, 6, 1 + n)))
        case "weg" if len(rows) > 1:
            type(row).objects.filter(pk=row.pk).delete()
            rows.remove(row)
        case "jaar":
            type(row).objects.filter(pk=row.pk).update(begin=date(2016 + n % 3, 3, 3))
        case "koppel" if row.client_id != rows[0].client_id:
            client.filter(pk=row.client_id).update(hoofd=rows[0].client_id)
        case "los":
            client.filter(pk=row.client_id).update(hoofd=None)
        case "wie":
            client.filter(pk=row.client_id).update(geslacht="vrouw" if n % 2 else "man")
