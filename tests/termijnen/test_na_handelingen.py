"""Deadlines follow by themselves at the end of the real actions of other packages, in the same transaction."""

from datetime import date

import pytest
from django.db import transaction

from clients.actions import (
    client_create,
    client_update,
    gezin_create,
    huisvesting_create,
    huisvesting_delete,
    huisvesting_update,
    koppeling_create,
    lidmaatschap_create,
    lidmaatschap_end,
)
from clients.domain import Geboorte, Naamdelen
from core.errors import Refused
from inburgering.actions import (
    boete_create,
    inburgering_afronden,
    inburgering_create,
    inburgering_update,
    termijnverlenging_create,
    termijnverlenging_update,
    vrijstelling_create,
)
from termijnen.models import Termijn
from termijnen.sync import Gevolg, sync_allen
from tests.factories import ClientFactory, GezinFactory, LidmaatschapFactory
from tests.factories_termijnen import VerblijfsvergunningFactory
from verblijf.actions import (
    reisdocument_create,
    verblijfsdocument_create,
    vergunning_create,
    vergunning_intrekken,
    vergunning_update,
    vergunningverlenging_besluit,
    vergunningverlenging_create,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_is_left_for_the_night(db):
    """After every test: what the actions stored is what a full computation gives."""
    yield
    assert sync_allen(alles=True) == Gevolg()


def stand(client) -> dict[str, tuple]:
    """Per code: how it ended, and the last day or the day to act on."""
    return {t.code: (t.afloop, t.laatste or t.dag) for t in Termijn.objects.filter(client=client)}


OUD = {
    "soort": "asiel bepaalde tijd",
    "status": "vluchteling",
    "dagtekening": date(2023, 5, 2),
    "bekendmaking": date(2023, 5, 4),
    "ingangsdatum": date(2022, 1, 10),
    "nareis": "nee",
}


def test_a_permit_from_its_first_day_to_its_extension(by, client_):
    vergunning = vergunning_create(by=by, client=client_, **OUD)
    assert stand(client_) == {"vergunning_einde": ("open", date(2027, 1, 9))}

    vergunning = vergunning_update(by=by, vergunning=vergunning, versie=1, ingangsdatum=date(2022, 2, 10))
    assert stand(client_) == {"vergunning_einde": ("open", date(2027, 2, 9))}

    verlenging = vergunningverlenging_create(by=by, vergunning=vergunning, ingediend_op=date(2026, 9, 1))
    assert stand(client_) == {"vergunning_einde": ("gedaan", date(2027, 2, 9))}

    vergunningverlenging_besluit(
        by=by, verlenging=verlenging, versie=1, ingediend_op=date(2026, 9, 1), uitkomst="verlengd",
        besloten_op=date(2026, 11, 16), eind=date(2032, 2, 10),
    )  # fmt: skip
    assert stand(client_)["vergunning_einde_gedrukt"] == ("open", date(2032, 2, 9))


def test_a_withdrawal_takes_the_family_along(by, client_, locatie):
    familie = ClientFactory(locatie=locatie)
    gezin = GezinFactory(locatie=locatie)
    for lid in (client_, familie):
        LidmaatschapFactory(gezin=gezin, client=lid)
    vergunning = vergunning_create(by=by, client=client_, **OUD)
    vergunning_create(
        by=by, client=familie, soort="asiel", status="afgeleid", referent=client_, bekendmaking=date(2026, 7, 6)
    )
    assert stand(familie) == {"verblijfstitel_einde_gezinslid": ("open", date(2027, 1, 9))}

    vergunning_intrekken(by=by, vergunning=vergunning, versie=1, ingetrokken_op=date(2026, 11, 2))

    assert set(stand(client_)) == {"beroep_intrekking_asiel"}
    assert stand(familie) == {"verblijfstitel_einde_gezinslid": ("open", None)}


def test_a_new_card_meets_the_end_of_the_old_one(by, client_):
    for begin, eind in ((date(2023, 6, 1), date(2027, 1, 10)), (date(2026, 11, 2), date(2031, 1, 10))):
        verblijfsdocument_create(by=by, client=client_, soort="III", begin=begin, eind=eind)
    reisdocument_create(
        by=by, client=client_, soort="vluchtelingenpaspoort", begin=date(2025, 3, 3), eind=date(2028, 3, 3)
    )

    kaarten = Termijn.objects.filter(code="verblijfsdocument_einde").order_by("laatste")
    assert list(kaarten.values_list("afloop", "afgehandeld_op", "laatste")) == [
        ("gedaan", date(2026, 11, 2), date(2027, 1, 9)),
        ("open", None, date(2031, 1, 9)),
    ]
    assert stand(client_)["reisdocument_einde"] == ("open", date(2028, 3, 2))


def test_integration_from_the_notice_to_passing(by, client_, gemeente):
    plicht = inburgering_create(
        by=by, client=client_, wet="Wi2021", plichtig_op=date(2026, 8, 3), kennisgeving_op=date(2026, 9, 1)
    )
    assert stand(client_) == {"inburgering_wi2021": ("open", None), "pip": ("open", None)}

    huisvesting = huisvesting_create(by=by, client=client_, gemeente=gemeente, soort="regulier", begin=date(2026, 8, 5))
    huisvesting_update(by=by, huisvesting=huisvesting, versie=1, brp_op=date(2026, 8, 7))
    assert stand(client_)["pip"] == ("open", date(2026, 11, 11))

    plicht = inburgering_update(by=by, inburgering=plicht, versie=1, pip_op=date(2026, 10, 5))
    assert stand(client_)["inburgering_wi2021"] == ("open", date(2029, 10, 5))
    assert "pip" not in stand(client_)

    inburgering_afronden(by=by, inburgering=plicht, versie=2, geslaagd_op=date(2026, 11, 20))
    assert stand(client_)["inburgering_wi2021"][0] == "gedaan"


def test_more_time_a_fine_and_an_exemption(by, client_):
    plicht = inburgering_create(
        by=by, client=client_, wet="Wi2021", plichtig_op=date(2024, 1, 8), pip_op=date(2024, 4, 2)
    )
    verlenging = termijnverlenging_create(
        by=by, inburgering=plicht, grond="geen verwijt", aangevraagd_op=date(2026, 10, 5)
    )
    assert stand(client_)["verlenging_inburgering_beslissing"] == ("open", date(2026, 12, 1))

    termijnverlenging_update(
        by=by, verlenging=verlenging, versie=1, besluit="toegekend", besloten_op=date(2026, 11, 9),
        nieuw_einde=date(2027, 10, 2),
    )  # fmt: skip
    assert stand(client_)["inburgering_wi2021"] == ("open", date(2027, 10, 2))

    boete_create(by=by, inburgering=plicht, grond="PVT of MAP", dagtekening=date(2026, 11, 2), bedrag=340)
    assert stand(client_)["bezwaar_awb"] == ("open", date(2026, 12, 14))

    vrijstelling_create(by=by, inburgering=plicht, soort="ontheffing", begin=date(2026, 11, 16))
    assert stand(client_)["inburgering_wi2021"][0] == "niet van toepassing"


def test_a_koppeling_until_somebody_is_housed_and_again_when_that_was_a_mistake(by, client_, gemeente):
    koppeling_create(by=by, client=client_, gemeente=gemeente, op=date(2026, 10, 5))
    huisvesting = huisvesting_create(
        by=by, client=client_, gemeente=gemeente, soort="regulier", begin=date(2026, 11, 9)
    )
    assert stand(client_)["huisvesting_na_koppeling"][0] == "gedaan"

    huisvesting_delete(by=by, huisvesting=huisvesting, versie=1, reden="verkeerde persoon")

    assert stand(client_)["huisvesting_na_koppeling"][0] == "open"


def test_a_child_that_comes_to_the_team_joins_a_gezin_and_leaves_it(by, locatie):
    kind = client_create(
        by=by, locatie=locatie, delen=Naamdelen(roepnaam="Sami", achternaam="Voorbeeld"),
        geboorte=Geboorte.van_delen(2012, 4, 5), geslacht="man",
    )  # fmt: skip
    assert stand(kind) == {"amv_18": ("open", date(2030, 4, 4))}

    gezin = gezin_create(
        by=by, locatie=locatie, leden=[(ClientFactory(locatie=locatie), "moeder")], begin=date(2026, 11, 2)
    )
    lid = lidmaatschap_create(by=by, gezin=gezin, client=kind, relatie="zoon", begin=date(2026, 11, 9), komst="intrek")
    assert set(stand(kind)) == {"kind_18"}

    lidmaatschap_end(by=by, lidmaatschap=lid, eind=date(2026, 11, 16), vertrek="verhuisd")
    assert set(stand(kind)) == {"amv_18"}

    client_update(by=by, client=kind, versie=kind.versie, geboorte=Geboorte.van_delen(2012))
    assert stand(kind) == {}


def test_a_refused_action_leaves_no_row(by, client_):
    with pytest.raises(Refused), transaction.atomic():
        vergunning_create(by=by, client=client_, **{**OUD, "bekendmaking": date(2026, 11, 24)})

    assert not Termijn.objects.exists()


def test_when_the_deadlines_cannot_be_computed_the_fact_is_not_stored_either(by, client_, monkeypatch):
    def fout(*_args):
        raise RuntimeError("made to fail")

    with monkeypatch.context() as patch:
        patch.setattr("termijnen.sync.make_rijen", fout)
        with pytest.raises(RuntimeError, match="made to fail"):
            vergunning_create(by=by, client=client_, **OUD)

    assert not client_.vergunningen.exists()


def test_a_gekoppelde_record_keeps_the_deadlines_of_its_own_facts(by, client_, locatie):
    dubbel = ClientFactory(locatie=locatie, hoofd=client_)
    VerblijfsvergunningFactory(client=dubbel)

    sync_allen()

    assert set(stand(dubbel)) == {"vergunning_einde"}
    assert stand(client_) == {}
