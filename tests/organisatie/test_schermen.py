"""The screens for people, partners and settings."""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from organisatie.models import (
    Aanstelling,
    Beginsaldo,
    Gemeentedefinitie,
    GepubliceerdCijfer,
    Partner,
    Registratie,
    Saldocorrectie,
    Taakstelling,
)
from organisatie.rechten import Rol
from tests.factories import (
    AanstellingFactory,
    BeginsaldoFactory,
    GebruikerFactory,
    GemeentedefinitieFactory,
    PartnerFactory,
    RegistratieFactory,
    TaakstellingFactory,
)
from tests.organisatie.formulieren import check_wrong
from tests.team import Collega


def nl(dag):
    return f"{dag:%d-%m-%Y}"


def uitnodiging(locatie):
    return {
        "email": "nieuw@voorbeeld.test",
        "naam": "Nieuwe Voorbeeld",
        "rol": "vrijwilliger",
        "locatie": str(locatie.pk),
        "gemeente": "",
        "begin": "01-02-2026",
        "laatste_dag": "",
    }


def test_a_team_leader_invites_a_volunteer(teamleider, locatie, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        response = teamleider.post("organisatie:uitnodiging-create", data=uitnodiging(locatie))

    nieuw = Aanstelling.objects.get(gebruiker__email="nieuw@voorbeeld.test")
    assert (nieuw.rol, nieuw.locatie, nieuw.begin, nieuw.eind) == ("vrijwilliger", locatie, date(2026, 2, 1), None)
    assert response.status_code == 302
    assert len(mail.outbox) == 1


def test_a_last_day_is_stored_as_the_day_after(teamleider, locatie):
    teamleider.post("organisatie:uitnodiging-create", data={**uitnodiging(locatie), "laatste_dag": "28-02-2026"})

    assert Aanstelling.objects.get(gebruiker__email="nieuw@voorbeeld.test").eind == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("veld", "fout"),
    [
        ("email", ""),
        ("email", "geen adres"),
        ("naam", ""),
        ("naam", "x" * 121),
        ("rol", "beheerder"),
        ("locatie", "999999"),
        ("gemeente", "999999"),
        ("begin", ""),
        ("begin", "31-02-2026"),
        ("laatste_dag", "ooit"),
        ("laatste_dag", "31-01-2026"),
    ],
)
def test_a_wrong_invitation_keeps_what_was_typed(teamleider, locatie, veld, fout):
    assert check_wrong(teamleider, "organisatie:uitnodiging-create", [], uitnodiging(locatie), veld, fout)


def test_inviting_for_the_gemeente_asks_which(teamleider, locatie):
    response = teamleider.post("organisatie:uitnodiging-create", data={**uitnodiging(locatie), "rol": "gemeente"})

    assert response.context["form"].errors["gemeente"] == ["Kies voor welke gemeente deze persoon werkt."]


def test_the_list_shows_only_my_locatie_and_gemeente(teamleider, vrijwilliger, ambtenaar, other_location):
    Collega(Rol.VRIJWILLIGER, other_location)

    response = teamleider.get("organisatie:gebruiker-list")

    shown = set(response.context["aanstellingen"])
    assert shown == {teamleider.aanstelling, vrijwilliger.aanstelling, ambtenaar.aanstelling}


def test_who_stopped_stands_in_a_list_of_its_own(teamleider, locatie):
    gestopt = AanstellingFactory(locatie=locatie, eind=date(2020, 1, 1))

    assert gestopt not in teamleider.get("organisatie:gebruiker-list").context["aanstellingen"]
    response = teamleider.get("organisatie:gebruiker-list", query={"toon": "gestopt"})
    assert list(response.context["aanstellingen"]) == [gestopt]


def test_the_list_costs_the_same_for_many(teamleider, locatie, django_assert_num_queries):
    AanstellingFactory(locatie=locatie)
    with CaptureQueriesContext(connection) as few:
        teamleider.get("organisatie:gebruiker-list")
    AanstellingFactory.create_batch(30, locatie=locatie)

    with django_assert_num_queries(len(few)):
        teamleider.get("organisatie:gebruiker-list")


def test_a_colleague_gets_another_role(teamleider, vrijwilliger, locatie):
    data = {**uitnodiging(locatie), "rol": "juridisch medewerker"}

    teamleider.post("organisatie:aanstelling-create", vrijwilliger.gebruiker.pk, data=data)

    rollen = vrijwilliger.gebruiker.aanstellingen.values_list("rol", flat=True)
    assert set(rollen) == {"vrijwilliger", "juridisch medewerker"}


def test_the_page_of_a_colleague_shows_only_roles_here(teamleider, vrijwilliger, other_location):
    AanstellingFactory(gebruiker=vrijwilliger.gebruiker, locatie=other_location)

    response = teamleider.get("organisatie:gebruiker-detail", vrijwilliger.gebruiker.pk)

    assert list(response.context["aanstellingen"]) == [vrijwilliger.aanstelling]


def test_stopping_now_stops_today(teamleider, vrijwilliger):
    pk = vrijwilliger.aanstelling.pk

    teamleider.post("organisatie:aanstelling-end", pk, data={"wanneer": "nu", "laatste_dag": ""})

    assert Aanstelling.objects.get(pk=pk).eind == teamleider.toegang().vandaag


def test_stopping_what_has_yet_to_begin_means_that_it_never_was(teamleider, locatie):
    straks = AanstellingFactory(locatie=locatie, begin=teamleider.toegang().vandaag + timedelta(days=9))

    teamleider.post("organisatie:aanstelling-end", straks.pk, data={"wanneer": "nu"})

    straks.refresh_from_db()
    assert straks.eind == straks.begin


def test_stopping_later_ends_after_the_last_day(teamleider, vrijwilliger):
    morgen = teamleider.toegang().vandaag + timedelta(days=1)
    pk = vrijwilliger.aanstelling.pk

    teamleider.post("organisatie:aanstelling-end", pk, data={"wanneer": "later", "laatste_dag": nl(morgen)})

    assert Aanstelling.objects.get(pk=pk).eind == morgen + timedelta(days=1)


@pytest.mark.parametrize(
    ("veld", "fout"),
    [("wanneer", ""), ("wanneer", "ooit"), ("laatste_dag", ""), ("laatste_dag", "01-01-2020"), ("laatste_dag", "x")],
)
def test_a_wrong_stop_keeps_what_was_typed(teamleider, vrijwilliger, veld, fout):
    goed = {"wanneer": "later", "laatste_dag": nl(teamleider.toegang().vandaag)}

    check_wrong(teamleider, "organisatie:aanstelling-end", [vrijwilliger.aanstelling.pk], goed, veld, fout)


def test_stopping_oneself_is_refused_in_words(teamleider):
    response = teamleider.post("organisatie:aanstelling-end", teamleider.aanstelling.pk, data={"wanneer": "nu"})

    assert "je eigen toegang" in response.context["form"].non_field_errors()[0]


def test_an_invitation_is_sent_again(teamleider, locatie, django_capture_on_commit_callbacks):
    AanstellingFactory(gebruiker=(gebruiker := GebruikerFactory()), locatie=locatie)

    with django_capture_on_commit_callbacks(execute=True):
        teamleider.post("organisatie:uitnodiging-update", gebruiker.pk)

    assert mail.outbox[0].to == [gebruiker.email]


PARTNER = {"naam": "Voorbeeldschool", "soort": "school", "telefoon": "0123 456789", "email": "s@voorbeeld.test"}


def test_a_partner_is_added_and_changed(teamleider, locatie):
    teamleider.post("organisatie:partner-create", data={**PARTNER, "locatie": str(locatie.pk)})
    partner = Partner.objects.get(naam="Voorbeeldschool")

    teamleider.post("organisatie:partner-update", partner.pk, data={**PARTNER, "soort": "taalschool", "versie": "1"})

    partner.refresh_from_db()
    assert (partner.soort, partner.actief, partner.versie) == ("taalschool", False, 2)


@pytest.mark.parametrize(
    ("veld", "fout"),
    [("naam", ""), ("naam", "x" * 121), ("soort", ""), ("soort", "kroeg"), ("telefoon", "1" * 31), ("email", "nee")],
)
def test_a_wrong_partner_keeps_what_was_typed(teamleider, locatie, veld, fout):
    goed = {**PARTNER, "locatie": str(locatie.pk)}

    check_wrong(teamleider, "organisatie:partner-create", [], goed, veld, fout)


def test_a_partner_stands_in_the_list_once(teamleider, locatie):
    PartnerFactory(naam="VOORBEELDSCHOOL")

    response = teamleider.post("organisatie:partner-create", data={**PARTNER, "locatie": str(locatie.pk)})

    assert "Deze partner staat al in de lijst." in response.content.decode()


def test_two_people_change_one_partner_and_nothing_is_lost(teamleider):
    partner = PartnerFactory(naam="Zoals het nu staat", versie=2)

    response = teamleider.post("organisatie:partner-update", partner.pk, data={**PARTNER, "versie": "1"})

    verschil = response.context["form"].verschillen[0]
    assert (verschil.nu, verschil.mijn) == ("Zoals het nu staat", "Voorbeeldschool")
    assert "Zoals het nu staat" in response.content.decode()
    partner.refresh_from_db()
    assert partner.naam == "Zoals het nu staat"
    # Saving again, having seen both, is a choice.
    again = {naam: response.context["form"][naam].value() or "" for naam in response.context["form"].fields}
    assert teamleider.post("organisatie:partner-update", partner.pk, data=again).status_code == 302


def test_the_page_of_a_gemeente_shows_what_holds(teamleider, gemeente):
    GemeentedefinitieFactory(gemeente=gemeente)
    RegistratieFactory(gemeente=gemeente)
    TaakstellingFactory(gemeente=gemeente, aantal=17)
    BeginsaldoFactory(gemeente=gemeente, saldo=-16)

    text = teamleider.get("organisatie:gemeente-detail", gemeente.pk).content.decode()

    for words in ("24 maanden", "huisvesting", "17", "-16"):
        assert words in text


FORMS = {
    "gemeentedefinitie-create": {
        "begin": "01-01-2026",
        "maanden_begeleiding": "24",
        "maanden_infopunt": "12",
        "volwassen_vanaf": "18",
        "traject_vanaf": "16",
        "vestiging_tot": "3",
        "op_orde_tot": "12",
        "ritme_vestiging": "7",
        "ritme_op_orde": "14",
        "ritme_zelfredzaam": "30",
        "huisvestingsdatum": "brp",
        "bekeken": "ja",
    },
    "registratie-create": {"groep": "gva", "begin": "01-01-2016", "laatste_dag": "31-12-2017"},
    "taakstelling-create": {"jaar": "2017", "helft": "2", "aantal": "18", "versie": "0"},
    "beginsaldo-update": {"jaar": "2016", "saldo": "-16", "versie": "0"},
    "saldocorrectie-create": {"op": "01-01-2019", "aantal": "-2", "reden": "Telling van de provincie"},
    "gepubliceerd-create": {"code": "gehuisvest", "jaar": "2017", "waarde": "12,5", "bron": "jaarverslag"},
}
MODELS = {
    "gemeentedefinitie-create": Gemeentedefinitie,
    "registratie-create": Registratie,
    "taakstelling-create": Taakstelling,
    "beginsaldo-update": Beginsaldo,
    "saldocorrectie-create": Saldocorrectie,
    "gepubliceerd-create": GepubliceerdCijfer,
}
WRONG = [
    ("gemeentedefinitie-create", "begin", ""),
    ("gemeentedefinitie-create", "maanden_begeleiding", "veel"),
    ("gemeentedefinitie-create", "maanden_infopunt", "-1"),
    ("gemeentedefinitie-create", "volwassen_vanaf", "999"),
    ("gemeentedefinitie-create", "traject_vanaf", "x"),
    ("gemeentedefinitie-create", "huisvestingsdatum", "ooit"),
    ("gemeentedefinitie-create", "op_orde_tot", "2"),
    ("gemeentedefinitie-create", "ritme_vestiging", "0"),
    ("registratie-create", "groep", "niets"),
    ("registratie-create", "begin", "x"),
    ("registratie-create", "laatste_dag", "31-12-2015"),
    ("taakstelling-create", "jaar", "17"),
    ("taakstelling-create", "helft", "3"),
    ("taakstelling-create", "aantal", "-1"),
    ("beginsaldo-update", "jaar", "2999"),
    ("beginsaldo-update", "saldo", "min zestien"),
    ("saldocorrectie-create", "op", ""),
    ("saldocorrectie-create", "aantal", "0"),
    ("saldocorrectie-create", "aantal", "99999999"),
    ("saldocorrectie-create", "reden", ""),
    ("gepubliceerd-create", "code", "onzin"),
    ("gepubliceerd-create", "jaar", ""),
    ("gepubliceerd-create", "waarde", "veel"),
    ("gepubliceerd-create", "waarde", "12,55"),
    ("gepubliceerd-create", "bron", "x" * 201),
]


@pytest.mark.parametrize("naam", FORMS)
def test_a_setting_is_stored_for_the_gemeente(teamleider, gemeente, naam):
    response = teamleider.post(f"organisatie:{naam}", gemeente.pk, data=FORMS[naam])

    assert response.url == f"/gemeenten/{gemeente.pk}/"
    assert MODELS[naam].objects.get().gemeente == gemeente
    assert teamleider.open(response.url).status_code == 200


@pytest.mark.parametrize(("naam", "veld", "fout"), WRONG)
def test_a_wrong_setting_keeps_what_was_typed(teamleider, gemeente, naam, veld, fout):
    check_wrong(teamleider, f"organisatie:{naam}", [gemeente.pk], FORMS[naam], veld, fout)


def test_a_taakstelling_is_changed_on_its_own_page(teamleider, gemeente):
    row = TaakstellingFactory(gemeente=gemeente, aantal=10)

    teamleider.post("organisatie:taakstelling-update", row.pk, data={"aantal": "12", "versie": "1"})

    row.refresh_from_db()
    assert row.aantal == 12


def test_a_taakstelling_that_somebody_filled_in_meanwhile_is_not_lost(teamleider, gemeente):
    TaakstellingFactory(gemeente=gemeente, jaar=2017, helft=2, aantal=35)

    response = teamleider.post("organisatie:taakstelling-create", gemeente.pk, data=FORMS["taakstelling-create"])

    assert [(v.nu, v.mijn) for v in response.context["form"].verschillen] == [("35", "18")]
    assert Taakstelling.objects.get().aantal == 35


def test_something_is_kept_until_a_last_day(teamleider, gemeente):
    row = RegistratieFactory(gemeente=gemeente)

    teamleider.post("organisatie:registratie-end", row.pk, data={"laatste_dag": "31-12-2017"})

    row.refresh_from_db()
    assert row.eind == date(2018, 1, 1)


@pytest.mark.parametrize("fout", ["", "ooit", "31-12-1998"])
def test_a_wrong_last_day_is_refused_at_its_field(teamleider, gemeente, fout):
    row = RegistratieFactory(gemeente=gemeente)

    check_wrong(teamleider, "organisatie:registratie-end", [row.pk], {}, "laatste_dag", fout)
