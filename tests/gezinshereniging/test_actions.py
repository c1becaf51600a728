"""What can be done with a dossier, through the database."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, transaction

from clients.domain import Geboorte, Naamdelen, Persoonsfeiten
from clients.models import Client
from core.errors import Refused
from gezinshereniging.actions import (
    Lidregel,
    aankomst_create,
    beschikking_create,
    contact_in_dossier,
    dossier_afsluiten,
    dossier_create,
    dossier_heropenen,
    dossier_overdragen,
    dossier_update,
    gezinsleden_create,
    gezinslid_update,
    mutatie_correct,
    mutatie_create,
    procedure_create,
    stuk_create,
    stukken_gebruikelijk,
    woonvraag_update,
)
from gezinshereniging.models import Aanvraag, Dossier, Mutatie
from organisatie.rechten import Recht
from tests.factories import ContactFactory, LidmaatschapFactory, ToewijzingFactory
from tests.factories_dossiers import GezinslidFactory

pytestmark = pytest.mark.django_db


def days_ago(by, aantal):
    return by.vandaag - timedelta(days=aantal)


def happen(by, dossier, soort, geleden, *leden, **rest):
    """Something happened so many days ago, and was heard of that day."""
    op = days_ago(by, geleden)
    return mutatie_create(by=by, dossier=dossier, soort=soort, op=op, bekend_op=op, leden=leden, **rest)


def decide(by, dossier, geleden, **namen):
    """A letter of so many days ago; ``namen`` is not used: uitkomsten go in ``uitkomsten``."""
    op = days_ago(by, geleden)
    return beschikking_create(by=by, dossier=dossier, dagtekening=op, bekend_op=op, **namen)


def status_of(lid):
    return Aanvraag.objects.get(gezinslid=lid, procedure__nummer=1).status


def test_the_home_team_opens_a_dossier_and_names_the_team_that_handles_it(vrijwilliger, referent, other_location):
    ToewijzingFactory(client=referent, gebruiker=vrijwilliger.gebruiker)
    by = vrijwilliger.toegang()

    dossier = dossier_create(
        by=by, client=referent, soort="gezinshereniging", procedure="nareis", locatie=other_location
    )

    assert dossier.locatie == other_location
    assert referent.behandelingen.get().locatie == other_location
    assert dossier.looptijden.get().eind is None
    assert not Dossier.objects.visible_to(by, Recht.DOSSIER_ZIEN).exists()
    assert list(Dossier.objects.visible_to(by, Recht.DOSSIERSTAND_ZIEN)) == [dossier]


def test_a_second_open_dossier_on_one_subject_is_refused(teamleider, referent, dossier):
    with pytest.raises(Refused, match="al een open dossier"):
        dossier_create(
            by=teamleider.toegang(),
            client=referent,
            soort="gezinshereniging",
            procedure="nareis",
            locatie=dossier.locatie,
        )


def test_other_legal_work_is_about_the_referent(teamleider, referent, locatie):
    dossier = dossier_create(by=teamleider.toegang(), client=referent, soort="naturalisatie", locatie=locatie)

    assert dossier.leden.get().client == referent
    assert dossier.procedures.get().aanvragen.get().status == "voorbereiding"


def test_people_are_put_in_all_at_once_and_the_team_reaches_them(by, dossier):
    regels = [
        Lidregel("partner", "Ethiopië", persoon=Persoonsfeiten(Naamdelen(roepnaam="Selam"), Geboorte.van_delen(1994))),
        Lidregel("kind", "Ethiopië", persoon=Persoonsfeiten(Naamdelen(roepnaam="Abel"), Geboorte.van_delen(2014, 4))),
    ]

    gezinsleden_create(by=by, dossier=dossier, regels=regels)

    assert [lid.client.naam for lid in dossier.leden.order_by("pk")] == ["Selam", "Abel"]
    assert Aanvraag.objects.filter(procedure__dossier=dossier).count() == 2
    namen = Client.objects.visible_to(by, Recht.DOSSIER_ZIEN).values_list("naam", flat=True)
    assert {"Selam", "Abel"} <= set(namen)
    assert not Client.objects.visible_to(by, Recht.KAARTJE_ZIEN).filter(naam="Selam").exists()


def test_one_wrong_line_stores_nobody_and_names_its_line(by, dossier):
    goed = Lidregel("partner", persoon=Persoonsfeiten(Naamdelen(roepnaam="Selam"), Geboorte.van_delen(1994)))
    fout = Lidregel("zelf", persoon=Persoonsfeiten(Naamdelen(roepnaam="Abel"), Geboorte.van_delen(2014)))

    with pytest.raises(Refused) as gevangen:
        gezinsleden_create(by=by, dossier=dossier, regels=[goed, fout])

    assert gevangen.value.veld == "regel-1-relatie"
    assert not dossier.leden.exists()


def test_who_is_in_the_gezin_already_is_not_typed_again(teamleider, dossier, referent, locatie):
    gezin = LidmaatschapFactory(client=referent, gezin__locatie=locatie).gezin
    kind = LidmaatschapFactory(gezin=gezin, client__locatie=locatie).client

    gezinsleden_create(by=teamleider.toegang(), dossier=dossier, regels=[Lidregel("kind", client=kind)])

    assert dossier.leden.get().client == kind


def test_a_name_abroad_is_corrected_in_the_dossier(by, selam):
    persoon = Persoonsfeiten(Naamdelen(voornamen="Selamawit", achternaam="Zeester"), Geboorte.van_delen(1994, 5))

    gezinslid_update(by=by, gezinslid=selam, versie=1, persoon=persoon, land="Soedan")

    selam.client.refresh_from_db()
    assert selam.client.naam == "Selamawit Zeester"
    assert selam.client.naamvormen.count() == 2


def test_what_happened_moves_everybody_it_names(by, dossier, selam, abel):
    happen(by, dossier, "ingediend", 60, selam, abel)
    decide(by, dossier, 10, uitkomsten={selam: True, abel: False})

    assert (status_of(selam), status_of(abel)) == ("ingewilligd", "afgewezen")
    dossier.refresh_from_db()
    assert dossier.status == "besloten"


def test_a_letter_that_grants_one_and_refuses_another_is_one_letter(by, dossier, selam, abel):
    happen(by, dossier, "ingediend", 60, selam, abel)

    brief = decide(by, dossier, 10, uitkomsten={selam: True, abel: False})

    assert brief.uitkomst == "deels"
    assert sorted(brief.mutaties.values_list("soort", flat=True)) == ["afwijzing", "inwilliging"]


def test_a_grant_asks_the_home_team_about_the_home_once(by, dossier, selam, abel):
    happen(by, dossier, "ingediend", 60, selam, abel)
    decide(by, dossier, 10, uitkomsten={selam: True})
    decide(by, dossier, 5, uitkomsten={abel: True})

    assert dossier.woonvragen.count() == 1


def test_what_cannot_have_happened_is_refused_with_the_name_and_the_status(by, dossier, selam):
    with pytest.raises(Refused, match=r"Selam Zeester: ‘mvv opgehaald’ .* ‘in voorbereiding’"):
        happen(by, dossier, "mvv", 5, selam)

    assert not dossier.mutaties.exists()


def test_a_letter_learned_late_takes_its_place_by_its_own_day(by, dossier, selam):
    happen(by, dossier, "ingediend", 60, selam)
    decide(by, dossier, 5, uitkomsten={selam: True})

    mutatie_create(by=by, dossier=dossier, soort="ontvangen", op=days_ago(by, 50), leden=[selam])

    assert status_of(selam) == "ingewilligd"


def test_a_correction_keeps_the_old_one_and_the_dates_follow(by, dossier, selam):
    fout = happen(by, dossier, "ingediend", 60, selam)

    nieuw = mutatie_correct(
        by=by, mutatie=fout, vervalt=False, reden="Verkeerde dag gelezen", op=days_ago(by, 50), leden=[selam]
    )

    assert nieuw.verbetert == fout
    assert dossier.mutaties.count() == 2
    assert Aanvraag.objects.get(gezinslid=selam).ingediend_op == days_ago(by, 50)


def test_a_correction_that_leaves_something_impossible_is_refused(by, dossier, selam):
    ingediend = happen(by, dossier, "ingediend", 60, selam)
    happen(by, dossier, "ontvangen", 50, selam)

    with pytest.raises(Refused, match="IND bevestigt de ontvangst"):
        mutatie_correct(by=by, mutatie=ingediend, vervalt=True, reden="Niet gebeurd")


def test_a_decision_is_put_right_with_its_whole_letter(by, dossier, selam, abel):
    happen(by, dossier, "ingediend", 60, selam, abel)
    brief = decide(by, dossier, 10, uitkomsten={selam: True, abel: False})

    mutatie_correct(by=by, mutatie=brief.mutaties.first(), vervalt=True, reden="Van een ander dossier")

    brief.refresh_from_db()
    assert brief.vervallen_op == by.vandaag
    assert (status_of(selam), status_of(abel)) == ("ingediend", "ingediend")


def test_mutaties_are_only_added_to(by, dossier, selam):
    mutatie = happen(by, dossier, "ingediend", 60, selam)

    rows = Mutatie.objects.filter(pk=mutatie.pk)

    with pytest.raises(DatabaseError), transaction.atomic():
        rows.update(kenmerk="x")
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.delete()


def test_a_contact_counts_in_the_dossier_once(juridisch, dossier, referent, locatie):
    ToewijzingFactory(client=referent, gebruiker=juridisch.gebruiker)
    by = juridisch.toegang()
    contact = ContactFactory(
        locatie=locatie, gemeente=locatie.gemeenten.get(), clients=[referent], gebruiker=juridisch.gebruiker
    )

    mutatie = contact_in_dossier(by=by, dossier=dossier, contact=contact)

    assert (mutatie.contact, mutatie.op) == (contact, contact.op)
    with pytest.raises(Refused, match="staat al"):
        contact_in_dossier(by=by, dossier=dossier, contact=contact)


def test_arrival_gives_the_team_the_gezin_and_the_home_in_one_act(by, dossier, selam, referent, locatie):
    happen(by, dossier, "ingediend", 300, selam)
    decide(by, dossier, 100, uitkomsten={selam: True})
    op = days_ago(by, 2)

    aankomst_create(by=by, dossier=dossier, leden=[selam], op=op, bekend_op=op, woont_vanaf=op)

    client = selam.client
    assert client.inschrijvingen.get().locatie == locatie
    assert client.lidmaatschappen.get().gezin == referent.lidmaatschappen.get().gezin
    huisvesting = client.huisvestingen.get()
    assert (huisvesting.soort, huisvesting.gemeente) == ("nareis", locatie.gemeenten.get())
    assert status_of(selam) == "aangekomen"


def test_a_dossier_is_closed_reopened_and_begun_again(by, dossier, selam):
    happen(by, dossier, "ingediend", 300, selam)
    decide(by, dossier, 100, uitkomsten={selam: False})

    gesloten = dossier_afsluiten(by=by, dossier=dossier, versie=1, op=days_ago(by, 40), reden="afgewezen")
    assert gesloten.status == "afgesloten"
    dossier_heropenen(by=by, dossier=dossier, op=days_ago(by, 5))
    procedure = procedure_create(by=by, dossier=dossier, soort="regulier", begonnen_op=days_ago(by, 5))

    assert [looptijd.eind for looptijd in dossier.looptijden.order_by("begin")] == [days_ago(by, 40), None]
    assert procedure.nummer == 2
    assert procedure.aanvragen.get().status == "voorbereiding"
    assert status_of(selam) == "afgewezen"


def test_a_family_that_is_not_here_is_not_finished(by, dossier, selam):
    happen(by, dossier, "ingediend", 300, selam)

    with pytest.raises(Refused, match="loopt nog een aanvraag"):
        dossier_afsluiten(by=by, dossier=dossier, versie=1, op=by.vandaag, reden="afgerond")


def test_nothing_is_added_to_a_closed_dossier(by, dossier, selam):
    dossier_afsluiten(by=by, dossier=dossier, versie=1, op=by.vandaag, reden="vertrokken")

    with pytest.raises(Refused, match="Heropen het eerst"):
        happen(by, dossier, "ingediend", 0, selam)


def test_another_team_takes_over_and_this_one_reaches_it_no_more(by, dossier, selam, other_location):
    dossier_overdragen(by=by, dossier=dossier, versie=1, locatie=other_location)

    assert not Dossier.objects.visible_to(by, Recht.DOSSIER_ZIEN).exists()
    assert not Client.objects.visible_to(by, Recht.DOSSIER_ZIEN).filter(pk=selam.client_id).exists()
    with pytest.raises(PermissionDenied):
        mutatie_create(by=by, dossier=dossier, soort="geen wijziging", op=by.vandaag)


def test_only_who_handles_dossiers_here_is_responsible(by, juridisch, dossier, vrijwilliger):
    dossier = dossier_update(by=by, dossier=dossier, versie=1, verantwoordelijke=juridisch.gebruiker)

    with pytest.raises(Refused, match="Kies iemand uit de lijst"):
        dossier_update(by=by, dossier=dossier, versie=2, vervanger=vrijwilliger.gebruiker)


def test_usual_papers_of_a_country_come_once(by, dossier, abel):
    stuk_create(by=by, dossier=dossier, gezinslid=abel, soort="doopakte")

    stukken_gebruikelijk(by=by, gezinslid=abel)

    soorten = sorted(abel.stukken.values_list("soort", flat=True))
    assert soorten.count("doopakte") == 1
    assert "toestemmingsverklaring" in soorten
    assert "huwelijksakte" not in soorten


def test_the_home_team_answers_the_woonvraag(teamleider, by, dossier, selam):
    happen(by, dossier, "ingediend", 300, selam)
    decide(by, dossier, 100, uitkomsten={selam: True})
    vraag = dossier.woonvragen.get()

    woonvraag_update(by=teamleider.toegang(), woonvraag=vraag, versie=1, past="nee", gemeld_op=by.vandaag)

    vraag.refresh_from_db()
    assert (vraag.past, vraag.afgehandeld_op) == ("nee", None)


def test_recomputing_from_nothing_gives_the_same_rows(by, dossier, selam, abel):
    from gezinshereniging.actions.verloop import recompute_dossier

    happen(by, dossier, "ingediend", 300, selam, abel)
    decide(by, dossier, 100, uitkomsten={selam: True, abel: False})
    velden = [veld.attname for veld in Aanvraag._meta.concrete_fields]
    eerst = list(Aanvraag.objects.order_by("gezinslid").values(*velden))
    leeg = dict.fromkeys(("ingediend_op", "besloten_op", "kennisgeving_op", "mvv_op", "vastgelegd_op"))
    Aanvraag.objects.update(status="voorbereiding", **leeg)

    recompute_dossier(dossier)

    assert list(Aanvraag.objects.order_by("gezinslid").values(*velden)) == eerst


def test_somebody_of_another_dossier_cannot_be_named(by, dossier, selam):
    with pytest.raises(Refused, match="uit dit dossier"):
        happen(by, dossier, "ingediend", 5, GezinslidFactory())
