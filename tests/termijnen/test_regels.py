"""A change of law moves nothing by itself: a person accepts it, and new facts use the newest."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from core.errors import Refused
from termijnen.actions import regel_bevestigen, regelbevestiging_intrekken, regels_accepteren
from termijnen.models import Regelacceptatie, Regelbevestiging, Termijn
from termijnen.regels.feiten import Acceptatie
from termijnen.regels.rij import Rij
from termijnen.regels.versie import choose_versie
from termijnen.sync import Gevolg, sync, sync_allen
from tests.factories import ClientFactory
from tests.factories_termijnen import BrieftermijnFactory, InburgeringFactory, VerblijfsvergunningFactory
from wetgeving.begrippen import Duur, correct_regel
from wetgeving.boek import Regelboek
from wetgeving.kalender import AANGEWEZEN, Aangewezen
from wetgeving.regels import BOEK, REGELS

INGEVOERD = date(2026, 11, 10)
NIEUW = f"verblijfstitel_einde@2026-06-12/{INGEVOERD}"
pytestmark = pytest.mark.django_db


def met_nieuwe(code: str, **velden) -> Regelboek:
    """The book in which the newest version of one rule is replaced from INGEVOERD on."""
    return Regelboek([*EERSTE, correct_regel(EERSTE_BOEK.versies(code)[-1], ingevoerd=INGEVOERD, **velden)])


# The rules before anything in them was corrected.
EERSTE = [regel for regel in REGELS if regel.vervangt is None]
EERSTE_BOEK = Regelboek(EERSTE)


TITEL_VIJF_JAAR = met_nieuwe("verblijfstitel_einde", duur=Duur(jaren=5))
VENSTER_DRIE_MAANDEN = met_nieuwe("verlenging_vanaf", duur=Duur(maanden=-3))


def titel(client, *, vastgelegd_op, **velden):
    return VerblijfsvergunningFactory(
        client=client, soort="asiel", dagtekening=None, bekendmaking=date(2026, 7, 6), ingangsdatum=date(2026, 7, 7),
        vastgelegd_op=vastgelegd_op, **velden,
    )  # fmt: skip


@pytest.fixture
def vergunning(client_):
    vergunning = titel(client_, vastgelegd_op=date(2026, 11, 1))
    InburgeringFactory()
    sync_allen(EERSTE_BOEK)
    return vergunning


def rows() -> dict[str, Rij]:
    return {row[0]: Rij(*row) for row in Termijn.objects.values_list(*Rij._fields)}


def test_a_changed_rule_moves_no_stored_date_and_says_that_it_waits(vergunning):
    voor = rows()

    assert sync_allen(TITEL_VIJF_JAAR) == Gevolg(gewijzigd=1)

    for sleutel, rij in rows().items():
        assert rij._replace(nieuwe_versie="") == voor[sleutel]
    (wacht,) = Termijn.objects.exclude(nieuwe_versie="")
    assert (wacht.code, wacht.nieuwe_versie, wacht.laatste) == ("verblijfstitel_einde", NIEUW, date(2029, 7, 6))


def test_an_accepted_rule_moves_exactly_that_deadline(by, locatie, vergunning, monkeypatch):
    ander = titel(ClientFactory(locatie=locatie), vastgelegd_op=date(2026, 11, 1))
    monkeypatch.setattr("termijnen.sync.sync.__defaults__", (TITEL_VIJF_JAAR,))
    sync_allen(TITEL_VIJF_JAAR)
    mijn = Termijn.objects.get(client=vergunning.client, code="verblijfstitel_einde")
    voor = rows()

    regels_accepteren(by=by, locatie=locatie, termijnen=[mijn])

    veranderd = {sleutel for sleutel, rij in rows().items() if rij != voor[sleutel]}
    assert veranderd == {mijn.pk}
    mijn.refresh_from_db()
    assert (mijn.regelversie, mijn.nieuwe_versie, mijn.laatste) == (NIEUW, "", date(2031, 7, 6))
    assert Termijn.objects.get(client=ander.client, code="verblijfstitel_einde").laatste == date(2029, 7, 6)


TITEL_TWEE_JAAR = met_nieuwe("verblijfstitel_einde", duur=Duur(jaren=2))


def test_a_correction_that_makes_the_old_day_unsafe_says_so_on_the_row_until_it_is_accepted(by, locatie, vergunning):
    sync_allen(TITEL_TWEE_JAAR)

    wacht = Termijn.objects.get(code="verblijfstitel_einde")
    assert (wacht.is_onveilig, wacht.laatste) == (True, date(2029, 7, 6))
    assert wacht.melding.startswith("De laatste dag is eerder: 06-07-2028.")
    Regelacceptatie.objects.create(client=wacht.client, sleutel=wacht.pk, regelversie=NIEUW, op=date(2026, 11, 20))
    sync([wacht.client_id], TITEL_TWEE_JAAR)
    wacht.refresh_from_db()
    assert (wacht.is_onveilig, wacht.laatste, wacht.melding) == (False, date(2028, 7, 6), "")


def test_a_later_day_is_unsafe_only_where_somebody_would_act_too_early(vergunning):
    sync_allen(TITEL_VIJF_JAAR)
    assert not Termijn.objects.filter(is_onveilig=True).exists()

    sync_allen(met_nieuwe("leerroute_wijzigen", duur=Duur(maanden=20)))
    assert list(Termijn.objects.filter(is_onveilig=True).values_list("code", flat=True)) == ["leerroute_wijzigen"]


def test_a_newer_version_that_moves_no_day_is_followed_without_asking_anybody(vergunning):
    sync_allen(met_nieuwe("verblijfstitel_einde", toelichting="Beter uitgelegd."))

    rij = Termijn.objects.get(code="verblijfstitel_einde")
    assert (rij.regelversie, rij.nieuwe_versie, rij.laatste) == (NIEUW, "", date(2029, 7, 6))


# A decree of 2028 designates the Monday after a Friday on which the King's birthday is celebrated.
BRUGDAG = Aangewezen(date(2029, 4, 30), "dag na Koningsdag", "verzonnen", ingevoerd=INGEVOERD)
MET_BRUGDAG = Regelboek(EERSTE, (*AANGEWEZEN, BRUGDAG))
OP_KONINGSDAG = date(2029, 3, 30)


@pytest.mark.parametrize(("vastgelegd_op", "laatste", "wacht"), [(date(2026, 11, 9), 30, True), (INGEVOERD, 31, False)])
def test_a_new_free_day_moves_no_stored_date_until_somebody_accepts_it(client_, vastgelegd_op, laatste, wacht):
    brief = BrieftermijnFactory(
        client=client_, soort="afwijzing ind", afzender="ind", dagtekening=OP_KONINGSDAG, gezien_op=OP_KONINGSDAG,
        uiterste_dag=None, vastgelegd_op=vastgelegd_op,
    )  # fmt: skip
    sync([client_.pk], MET_BRUGDAG)

    rij = Termijn.objects.get(client=client_)
    assert rij.laatste == date(2029, 4, 30) + timedelta(days=laatste - 30)
    assert (rij.nieuwe_versie != "") is wacht
    if wacht:
        assert rij.nieuwe_versie == f"bezwaar_vw@2001-04-01+kalender-{INGEVOERD}"
        Regelacceptatie.objects.create(client=client_, sleutel=rij.pk, regelversie=rij.nieuwe_versie, op=INGEVOERD)
        sync([client_.pk], MET_BRUGDAG)
        rij.refresh_from_db()
        assert (rij.laatste, rij.nieuwe_versie) == (date(2029, 5, 1), "")
    assert brief.client_id == client_.pk


def test_a_new_fact_uses_the_newest_rule_at_once(client_):
    titel(client_, vastgelegd_op=INGEVOERD)

    sync_allen(TITEL_VIJF_JAAR)

    termijn = Termijn.objects.get(code="verblijfstitel_einde")
    assert (termijn.regelversie, termijn.nieuwe_versie, termijn.laatste) == (NIEUW, "", date(2031, 7, 6))


def test_a_changed_window_waits_for_a_person_too(by, locatie, vergunning, monkeypatch):
    sync_allen(VENSTER_DRIE_MAANDEN)
    termijn = Termijn.objects.get(code="verblijfstitel_einde")
    assert (termijn.kan_vanaf, termijn.nieuwe_versie) == (date(2029, 1, 6), f"verlenging_vanaf@2026-06-12/{INGEVOERD}")

    monkeypatch.setattr("termijnen.sync.sync.__defaults__", (VENSTER_DRIE_MAANDEN,))
    regels_accepteren(by=by, locatie=locatie, termijnen=[termijn])

    termijn.refresh_from_db()
    assert (termijn.kan_vanaf, termijn.nieuwe_versie) == (date(2029, 4, 6), "")


def test_a_family_member_follows_the_rule_that_was_accepted_for_the_referent(vergunning):
    titel(ClientFactory(), vastgelegd_op=date(2026, 11, 1), status="afgeleid", referent=vergunning.client)
    sync_allen(TITEL_VIJF_JAAR)
    van_familie = Termijn.objects.get(code="verblijfstitel_einde_gezinslid")
    assert van_familie.laatste == date(2029, 7, 6)

    referent = Termijn.objects.get(code="verblijfstitel_einde")
    Regelacceptatie.objects.create(
        client=referent.client, sleutel=referent.pk, regelversie=NIEUW, op=date(2026, 11, 20)
    )
    sync([referent.client_id], TITEL_VIJF_JAAR)

    van_familie.refresh_from_db()
    assert van_familie.laatste == date(2031, 7, 6)


def test_another_version_than_was_shown_is_refused_and_nothing_is_accepted(by, locatie, vergunning):
    sync_allen(TITEL_VIJF_JAAR)
    termijn = Termijn.objects.get(code="verblijfstitel_einde")
    termijn.nieuwe_versie = "verblijfstitel_einde@2026-06-12/2026-01-01"

    with pytest.raises(Refused, match="ondertussen een andere"):
        regels_accepteren(by=by, locatie=locatie, termijnen=[termijn])
    assert not Regelacceptatie.objects.exists()


def test_a_deadline_of_another_location_is_not_accepted(by, locatie, other_location):
    titel(ClientFactory(locatie=other_location), vastgelegd_op=date(2026, 11, 1))
    sync_allen(TITEL_VIJF_JAAR)

    with pytest.raises(Refused, match="niet bij jouw locatie"):
        regels_accepteren(by=by, locatie=locatie, termijnen=list(Termijn.objects.exclude(nieuwe_versie="")))


def test_a_volunteer_accepts_no_rule(vrijwilliger, locatie, vergunning):
    with pytest.raises(PermissionDenied):
        regels_accepteren(by=vrijwilliger.toegang(), locatie=locatie, termijnen=[])


def test_a_jurist_confirms_a_rule_and_takes_it_back(juridisch, locatie):
    toegang = juridisch.toegang()

    bevestiging = regel_bevestigen(
        by=toegang, locatie=locatie, regelversie="bezwaar_awb@1994-01-01", toelichting=" Awb 6:7 gelezen "
    )
    assert (bevestiging.gebruiker_id, bevestiging.toelichting) == (toegang.gebruiker_id, "Awb 6:7 gelezen")
    with pytest.raises(Refused, match="al bevestigd"):
        regel_bevestigen(by=toegang, locatie=locatie, regelversie="bezwaar_awb@1994-01-01")

    regelbevestiging_intrekken(by=toegang, bevestiging=bevestiging)
    assert not Regelbevestiging.objects.geldend().exists()
    with pytest.raises(Refused, match="al ingetrokken"):
        regelbevestiging_intrekken(by=toegang, bevestiging=bevestiging)


def test_only_a_jurist_confirms_a_rule_that_exists(juridisch, teamleider, locatie):
    with pytest.raises(Refused, match="geen versie"):
        regel_bevestigen(by=juridisch.toegang(), locatie=locatie, regelversie="verzonnen@1994-01-01")
    with pytest.raises(PermissionDenied):
        regel_bevestigen(by=teamleider.toegang(), locatie=locatie, regelversie="bezwaar_awb@1994-01-01")


PEIL = date(2026, 7, 6)
DRIE, VIJF = (TITEL_VIJF_JAAR.versies("verblijfstitel_einde")[n] for n in (0, 1))


@pytest.mark.parametrize(
    ("vastgelegd_op", "aanvaard", "verwacht"),
    [
        (date(2026, 11, 9), "", (DRIE, VIJF)),
        (INGEVOERD, "", (VIJF, None)),
        (None, "", (DRIE, VIJF)),
        (date(2026, 11, 9), VIJF.versie, (VIJF, None)),
        (date(2026, 11, 9), DRIE.versie, (DRIE, VIJF)),
        (date(2026, 11, 9), "verblijfstitel_einde@2040-01-01", (DRIE, VIJF)),
    ],
)
def test_what_stood_in_the_software_counts_until_somebody_accepts_more(vastgelegd_op, aanvaard, verwacht):
    acceptaties = [Acceptatie(1, "s", aanvaard)] if aanvaard else []

    gekozen = choose_versie("verblijfstitel_einde", PEIL, vastgelegd_op, acceptaties, TITEL_VIJF_JAAR)
    assert tuple(versie and versie.regel for versie in (gekozen.gebruikt, gekozen.nieuwer)) == verwacht
    assert gekozen.tussen == ()


def test_a_day_without_any_rule_gives_none():
    assert choose_versie("verblijfstitel_einde", date(2020, 1, 1), None, (), BOEK) == (None, None, ())


def test_a_rule_that_came_first_after_the_fact_counts_for_it():
    boek = Regelboek([replace(DRIE, ingevoerd=INGEVOERD)])

    keuze = choose_versie("verblijfstitel_einde", PEIL, date(2026, 11, 1), (), boek)

    assert keuze.gebruikt is not None
    assert (keuze.gebruikt.regel, keuze.nieuwer) == (boek.versies("verblijfstitel_einde")[0], None)
