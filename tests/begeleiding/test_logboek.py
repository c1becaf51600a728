"""Activities, obstacles noticed, and the register of the meldcode: about nobody in particular."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from begeleiding.actions import meldcodeconsult_create, signaal_create, signaal_delen, signaal_update
from begeleiding.models import Activiteit, Meldcodeconsult, Signaal
from core.errors import Refused
from organisatie.rechten import RECHTEN, Recht, Rol
from tests.factories import GemeenteFactory, LocatieFactory
from tests.factories_begeleiding import MeldcodeconsultFactory, SignaalFactory
from tests.team import Collega


@pytest.fixture
def hier(locatie):
    return {"locatie": locatie, "gemeente": locatie.gemeenten.get()}


def test_only_the_function_opens_the_register():
    assert [rol for rol in Rol if Recht.MELDCODE_BIJHOUDEN in RECHTEN[rol]] == [Rol.AANDACHTSFUNCTIONARIS]


def test_the_register_counts_and_a_mistake_goes(locatie):
    wie = Collega(Rol.AANDACHTSFUNCTIONARIS, locatie)
    data = {"op": "5-1-2026", "gemeente": locatie.gemeenten.get().pk, "uitkomst": "geen melding"}
    wie.post("begeleiding:meldcodeconsult-create", locatie.pk, data=data)
    rij = Meldcodeconsult.objects.get()
    assert "1 consult" in wie.get("begeleiding:meldcodeconsult-list").content.decode()

    wie.post("begeleiding:meldcodeconsult-update", rij.pk, data=data | {"uitkomst": "melding", "versie": "1"})
    rij.refresh_from_db()
    assert rij.uitkomst == "melding"

    wie.post("begeleiding:meldcodeconsult-delete", rij.pk)
    assert not Meldcodeconsult.objects.exists()


def test_a_team_leader_reads_the_number_and_opens_no_row(teamleider, hier):
    MeldcodeconsultFactory(**hier)

    assert teamleider.get("begeleiding:meldcodeconsult-list").status_code == 403
    assert not Meldcodeconsult.objects.visible_to(teamleider.toegang(), Recht.MELDCODE_BIJHOUDEN).exists()
    with pytest.raises(PermissionDenied):
        meldcodeconsult_create(by=teamleider.toegang(), **hier, op=date(2026, 1, 5), uitkomst="melding")


def test_the_register_holds_nothing_that_leads_to_a_person():
    velden = {veld.name for veld in Meldcodeconsult._meta.get_fields() if not veld.auto_created}

    assert velden == {"locatie", "gemeente", "op", "uitkomst", "versie"}


def test_an_activity_is_kept_with_its_visitors(vrijwilliger, hier):
    data = {"op": "5-1-2026", "gemeente": hier["gemeente"].pk, "soort": "feest", "naam": "open dag", "bezoekers": "80"}
    vrijwilliger.post("begeleiding:activiteit-create", hier["locatie"].pk, data=data)
    rij = Activiteit.objects.get()

    vrijwilliger.post("begeleiding:activiteit-update", rij.pk, data=data | {"bezoekers": "", "versie": "1"})

    assert "niet geteld" in vrijwilliger.get("begeleiding:activiteit-list").content.decode()


def test_a_team_works_for_its_own_gemeenten_only(systeem, hier):
    with pytest.raises(Refused) as niet:
        signaal_create(
            by=systeem, locatie=hier["locatie"], gemeente=GemeenteFactory(), op=date(2026, 1, 5), thema="werk",
            omschrijving="Er is te weinig werk.",
        )  # fmt: skip

    assert niet.value.veld == "gemeente"


def test_the_gemeente_reads_what_was_shared_and_nothing_else(vrijwilliger, teamleider, hier):
    gemeente = hier["gemeente"]
    lezer = Collega(Rol.GEMEENTE, gemeente=gemeente)
    dag = timezone.localdate()
    data = {"op": f"{dag:%d-%m-%Y}", "gemeente": gemeente.pk, "thema": "wonen", "omschrijving": "Er is geen huis."}
    vrijwilliger.post("begeleiding:signaal-create", hier["locatie"].pk, data=data)
    rij = Signaal.objects.get()
    SignaalFactory(gemeente=LocatieFactory().gemeenten.get(), gedeeld_op=dag, omschrijving="Van een ander.")

    assert "Er is geen huis." not in lezer.get("begeleiding:gemeentesignaal-list", gemeente.pk).content.decode()
    assert vrijwilliger.post("begeleiding:deling-create", rij.pk).status_code == 403
    teamleider.post("begeleiding:deling-create", rij.pk)

    tekst = lezer.get("begeleiding:gemeentesignaal-list", gemeente.pk).content.decode()
    assert "Er is geen huis." in tekst
    assert "Van een ander." not in tekst
    assert "1 signaal van dit jaar" in lezer.get("vandaag:vandaag").content.decode()


def test_what_was_changed_is_shared_anew(systeem, hier):
    rij = SignaalFactory(**hier)
    signaal_delen(by=systeem, signaal=rij)
    with pytest.raises(Refused, match="al gedeeld"):
        signaal_delen(by=systeem, signaal=rij)

    signaal_update(by=systeem, signaal=rij, versie=rij.versie, gedaan="Met de gemeente besproken.")

    rij.refresh_from_db()
    assert (rij.gedeeld_op, rij.gedaan) == (None, "Met de gemeente besproken.")
