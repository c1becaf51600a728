"""Lives with a turn in them: a refusal, a fine, a move, a letter seen late. Is every date still safe, and true?"""

from datetime import date

import pytest

from inburgering.models import Boete
from termijnen.actions import (
    brieftermijn_create,
    brieftermijn_update,
    handeling_ongedaan,
    termijn_andere_dag,
    termijn_gedaan,
    termijn_uitstel,
)
from termijnen.domain import Termijnstand, find_stand
from termijnen.models import Termijn
from termijnen.regels.inburgering import WACHT_OP_PIP
from termijnen.regels.rij import SPOED, VRAAG_DE_JURIST
from termijnen.regels.termijnen import KORTSTE_TERMIJN, find_code
from termijnen.regels.verblijf.titel import NIET_VERLENGD, REFERENT_VERLENGD
from termijnen.sync import sync
from termijnen.tonen.brieven import say_to_client
from tests.factories import ClientFactory, GemeenteFactory, HuisvestingFactory
from tests.factories_termijnen import (
    BoeteFactory,
    InburgeringFactory,
    VerblijfsvergunningFactory,
    VergunningverlengingFactory,
)
from tests.termijnen.conftest import VANDAAG
from verblijf.models import Verblijfsvergunning, Vergunningverlenging

pytestmark = pytest.mark.django_db


def na_sync(client) -> dict[str, Termijn]:
    """The deadlines of this client by their code; each code may come once."""
    sync([client.pk])
    rijen = list(client.termijnen.all())
    per_code = {rij.code: rij for rij in rijen}
    assert len(per_code) == len(rijen)
    return per_code


def titel(client, **velden):
    """A permit of the law of June 2026, made known on 6 July 2026."""
    basis = {"dagtekening": None, "bekendmaking": date(2026, 7, 6), "ingangsdatum": date(2026, 7, 7)}
    return VerblijfsvergunningFactory(client=client, soort="asiel", **basis | velden)


class TestVerlengingGeweigerd:
    @pytest.fixture
    def verlenging(self, client_):
        """Asked for in time, of a permit up to and including 9 January 2027."""
        return VergunningverlengingFactory(vergunning=VerblijfsvergunningFactory(client=client_))

    def besluit(self, verlenging, uitkomst):
        rijen = Vergunningverlenging.objects.filter(pk=verlenging.pk)
        rijen.update(uitkomst=uitkomst, besloten_op=date(2026, 11, 16), versie=2)
        return na_sync(verlenging.vergunning.client)

    def test_a_refusal_brings_the_old_end_back_beside_the_appeal(self, client_, verlenging):
        assert na_sync(client_)["vergunning_einde"].afloop == "gedaan"

        rijen = self.besluit(verlenging, "afgewezen")

        einde = rijen["vergunning_einde"]
        assert (einde.afloop, einde.laatste, einde.melding) == ("open", date(2027, 1, 9), NIET_VERLENGD)
        assert find_stand(einde, VANDAAG) is Termijnstand.KAN_NU
        beroep = rijen["beroep_verlenging_geweigerd"]
        assert (beroep.laatste, beroep.melding) == (date(2026, 12, 14), "")

    def test_a_new_request_after_a_refusal_meets_it_again(self, client_, verlenging):
        self.besluit(verlenging, "afgewezen")
        VergunningverlengingFactory(vergunning=verlenging.vergunning, ingediend_op=date(2026, 11, 20))

        einde = na_sync(client_)["vergunning_einde"]

        assert (einde.afloop, einde.afgehandeld_op, einde.melding) == ("gedaan", date(2026, 11, 20), "")

    def test_a_request_taken_back_brings_the_old_end_back(self, verlenging):
        assert self.besluit(verlenging, "ingetrokken")["vergunning_einde"].afloop == "open"


def test_a_regular_permit_that_is_withdrawn_leaves_the_objection(client_):
    VerblijfsvergunningFactory(client=client_, soort="regulier", status="onbekend", ingetrokken_op=date(2026, 11, 2),
        intrekking_bekend_op=date(2026, 11, 2),
    )  # fmt: skip

    (rij,) = na_sync(client_).values()

    assert (rij.code, rij.laatste, rij.is_fataal) == ("bezwaar_vw", date(2026, 11, 30), True)


class TestKindVanWieVerlengt:
    """A father with a permit up to and including 9 January 2027, and his child."""

    @pytest.fixture
    def vader(self, locatie):
        return VerblijfsvergunningFactory(client=ClientFactory(locatie=locatie))

    @pytest.fixture
    def kind(self, client_, vader):
        return titel(client_, status="afgeleid", referent=vader.client)

    def verleng(self, vader, besloten_op=date(2026, 9, 1)):
        VergunningverlengingFactory(
            vergunning=vader,
            ingediend_op=date(2026, 6, 15),
            uitkomst="verlengd",
            besloten_op=besloten_op,
            eind=date(2032, 1, 10),
        )
        sync([vader.client_id])

    def test_the_card_of_the_child_does_not_renew_itself(self, client_, vader, kind):
        voor = na_sync(client_)["verblijfstitel_einde_gezinslid"]

        self.verleng(vader)

        na = Termijn.objects.get(pk=voor.pk)
        assert (voor.laatste, na.laatste, na.afloop) == (date(2027, 1, 9), date(2027, 1, 9), "open")
        assert (voor.melding, na.melding) == ("", REFERENT_VERLENGD)

    def test_its_own_extension_gives_its_own_new_end(self, client_, vader, kind):
        self.verleng(vader)
        VergunningverlengingFactory(
            vergunning=kind, uitkomst="verlengd", besloten_op=date(2026, 11, 2), eind=date(2032, 1, 10)
        )

        rijen = na_sync(client_)

        assert rijen["verblijfstitel_einde_gezinslid"].afloop == "gedaan"
        assert rijen["verblijfstitel_einde_gezinslid"].melding == ""
        assert (rijen["vergunning_einde_gedrukt"].afloop, rijen["vergunning_einde_gedrukt"].laatste) == (
            "open",
            date(2032, 1, 9),
        )

    def test_a_child_that_came_after_the_extension_ends_with_the_extended_title(self, client_, vader, kind):
        self.verleng(vader, besloten_op=date(2026, 7, 6))

        rij = na_sync(client_)["verblijfstitel_einde_gezinslid"]

        assert (rij.laatste, rij.melding) == (date(2032, 1, 9), "")

    def test_a_new_card_with_the_new_day_follows_the_extended_title(self, client_, vader, kind):
        self.verleng(vader)
        Verblijfsvergunning.objects.filter(pk=kind.pk).update(eind=date(2032, 1, 10))

        rij = na_sync(client_)["verblijfstitel_einde_gezinslid"]

        assert (rij.dag, rij.laatste, rij.melding) == (date(2032, 1, 9), date(2032, 1, 9), "")

    def test_a_refusal_for_the_father_moves_nothing_for_the_child(self, client_, vader, kind):
        VergunningverlengingFactory(vergunning=vader, uitkomst="afgewezen", besloten_op=date(2026, 11, 2))

        assert na_sync(client_)["verblijfstitel_einde_gezinslid"].laatste == date(2027, 1, 9)


class TestBoete:
    def test_a_new_day_to_sign_the_declaration_never_moves_the_exam(self, client_):
        plicht = InburgeringFactory(
            client=client_, wet="Wi2013", plichtig_op=date(2021, 9, 6), kennisgeving_op=None, pip_op=None, leerroute=""
        )
        HuisvestingFactory(client=client_, begin=date(2021, 9, 6), brp_op=date(2021, 9, 6))
        BoeteFactory(inburgering=plicht, nieuw_einde=date(2027, 10, 12))

        sync([client_.pk])

        examen, pvt = client_.termijnen.get(code="inburgering_wi2013"), client_.termijnen.get(code="pvt_wi2013")
        assert (examen.laatste, pvt.laatste) == (date(2024, 9, 6), date(2027, 10, 12))
        Boete.objects.update(grond="examen")
        sync([client_.pk])
        examen.refresh_from_db()
        pvt.refresh_from_db()
        assert (examen.laatste, pvt.laatste) == (date(2027, 10, 12), date(2022, 9, 6))

    @pytest.mark.parametrize(
        ("grond", "laatste"),
        [
            ("PVT of MAP", date(2029, 4, 2)),
            ("examen", date(2029, 4, 2)),
            ("brede intake", date(2027, 4, 2)),
            ("inspanning", date(2027, 4, 2)),
        ],
    )
    def test_under_the_law_of_2021_only_a_fine_for_the_whole_duty_gives_a_new_term(self, client_, grond, laatste):
        BoeteFactory(inburgering=InburgeringFactory(client=client_), grond=grond, nieuw_einde=date(2029, 4, 2))

        assert na_sync(client_)["inburgering_wi2021"].laatste == laatste


class TestPipNaVerhuizing:
    """The duty was made known on 1 February 2024; there is no PIP."""

    @pytest.fixture
    def plicht(self, client_):
        return InburgeringFactory(client=client_, pip_op=None, leerroute="")

    @pytest.fixture
    def eerste(self, client_):
        return HuisvestingFactory(
            client=client_, begin=date(2024, 1, 4), brp_op=date(2024, 1, 8), eind=date(2026, 10, 1)
        )

    def test_the_ten_weeks_of_the_new_gemeente_count_from_the_registration_there(self, client_, plicht, eerste):
        HuisvestingFactory(
            client=client_, begin=date(2026, 10, 1), brp_op=date(2026, 10, 5), gemeente=GemeenteFactory()
        )

        rijen = na_sync(client_)

        assert "pip" not in rijen
        assert (rijen["pip_na_verhuizing"].begin, rijen["pip_na_verhuizing"].wettelijk) == (
            date(2026, 10, 5),
            date(2026, 12, 14),
        )
        assert rijen["inburgering_wi2021"].melding == WACHT_OP_PIP

    def test_who_moves_within_the_gemeente_waits_no_longer(self, client_, plicht, eerste):
        HuisvestingFactory(client=client_, begin=date(2026, 10, 1), brp_op=date(2026, 10, 5), gemeente=eerste.gemeente)

        assert na_sync(client_)["pip"].begin == date(2024, 2, 1)

    def test_who_is_not_registered_yet_in_the_new_gemeente_is_asked_for_it(self, client_, plicht, eerste):
        HuisvestingFactory(client=client_, begin=date(2026, 10, 1), brp_op=None, gemeente=GemeenteFactory())

        assert na_sync(client_)["pip"].aard == "onbekend"


class TestTeLaatGezien:
    def test_what_was_over_shortly_before_it_was_stored_is_shown_to_a_jurist(self, client_):
        titel(client_, status="subsidiair beschermde", bekendmaking=date(2026, 10, 9), ingangsdatum=date(2026, 10, 10))

        rij = na_sync(client_)["beroep_subsidiair_status"]

        assert (rij.laatste, rij.afloop, rij.melding) == (date(2026, 10, 23), "open", VRAAG_DE_JURIST)
        assert find_stand(rij, VANDAAG) is Termijnstand.TE_LAAT

    def test_what_was_stored_in_time_says_nothing_about_it(self, client_):
        titel(client_, status="subsidiair beschermde", bekendmaking=date(2026, 10, 20), ingangsdatum=date(2026, 10, 21))

        assert na_sync(client_)["beroep_subsidiair_status"].melding == ""

    def test_the_client_is_not_told_to_be_ready_on_a_day_that_is_gone(self):
        zin = say_to_client("besluit", dag=date(2026, 11, 20), wie="Bram Voorbeeld", vandaag=VANDAAG)

        assert "Het had klaar moeten zijn op vrijdag 20 november 2026." in zin
        assert "Het moet klaar zijn" not in zin


class TestBrief:
    @pytest.mark.parametrize(
        ("afzender", "soort", "code"),
        [
            ("ind", "besluit", "bezwaar_vw"),
            ("duo", "besluit", "bezwaar_awb"),
            ("gemeente", "besluit", "bezwaar_awb"),
            ("rechtbank", "besluit", "hoger_beroep_asiel_2_weken"),
            ("ind", "stukken", "brief_termijn"),
        ],
    )
    def test_the_sender_decides_how_long_there_is_to_object(self, afzender, soort, code):
        assert find_code(soort, date(2026, 11, 2), afzender) == code

    def test_a_decision_of_the_ind_has_four_weeks_and_not_six(self, by, client_):
        brieftermijn_create(
            by=by, client=client_, afzender="ind", soort="besluit", dagtekening=date(2026, 11, 2),
            gezien_op=VANDAAG, gevraagd="Lees het besluit",
        )  # fmt: skip

        assert Termijn.objects.get().laatste == date(2026, 11, 30)

    @pytest.mark.parametrize(("dag", "melding"), [(None, KORTSTE_TERMIJN), (date(2026, 12, 1), SPOED)])
    def test_a_guess_on_the_safe_side_says_that_it_is_one(self, by, client_, dag, melding):
        brieftermijn_create(
            by=by, client=client_, afzender="ind", soort="asiel afwijzing", dagtekening=date(2026, 11, 17),
            gezien_op=VANDAAG, gevraagd="Bel de advocaat", uiterste_dag=dag,
        )  # fmt: skip

        assert Termijn.objects.get().melding == melding


class TestDaarnaVerbeterd:
    """A decision of DUO of 12 October 2026, whose date is corrected after somebody did something."""

    @pytest.fixture
    def brief(self, by, client_):
        return brieftermijn_create(
            by=by, client=client_, afzender="duo", soort="besluit", dagtekening=date(2026, 10, 12),
            gezien_op=VANDAAG, gevraagd="Lees het besluit",
        )  # fmt: skip

    def test_what_was_done_before_the_term_began_does_not_count_and_says_so(self, by, brief):
        handeling = termijn_gedaan(by=by, termijn=Termijn.objects.get(), op=date(2026, 10, 15))

        brieftermijn_update(by=by, brieftermijn=brief, versie=1, dagtekening=date(2026, 11, 12))

        verbeterd = Termijn.objects.get()
        assert (verbeterd.afloop, verbeterd.laatste) == ("open", date(2026, 12, 24))
        assert "gedaan op 15-10-2026, maar de termijn begon pas op 12-11-2026" in verbeterd.melding
        handeling_ongedaan(by=by, handeling=handeling)
        assert Termijn.objects.get().melding == ""
        termijn_gedaan(by=by, termijn=Termijn.objects.get(), op=VANDAAG)
        assert Termijn.objects.get().afloop == "gedaan"

    def test_what_was_done_within_the_corrected_term_stays_done(self, by, brief):
        termijn_gedaan(by=by, termijn=Termijn.objects.get(), op=date(2026, 10, 15))

        brieftermijn_update(by=by, brieftermijn=brief, versie=1, dagtekening=date(2026, 10, 14))

        assert (Termijn.objects.get().afloop, Termijn.objects.get().melding) == ("gedaan", "")

    def test_a_day_that_a_person_set_says_so_once_the_law_is_earlier(self, by, brief):
        termijn_andere_dag(by=by, termijn=Termijn.objects.get(), nieuwe_dag=date(2026, 11, 20), reden="eerder is beter")
        assert Termijn.objects.get().melding == ""

        brieftermijn_update(by=by, brieftermijn=brief, versie=1, dagtekening=date(2026, 10, 5))

        zelf = Termijn.objects.get()
        assert (zelf.laatste, zelf.is_overruled) == (date(2026, 11, 20), True)
        assert "Een collega bepaalde zelf 20-11-2026" in zelf.melding
        assert "laatste dag 16-11-2026" in zelf.melding


def test_more_time_for_the_overheid_moves_the_day_on_which_we_may_act_to_the_day_after(by, client_):
    InburgeringFactory(client=client_, pip_op=None, kennisgeving_op=date(2026, 11, 2), leerroute="")
    HuisvestingFactory(client=client_, begin=date(2026, 10, 1), brp_op=date(2026, 10, 5))
    pip = na_sync(client_)["pip"]

    handeling = termijn_uitstel(by=by, termijn=pip, nieuwe_dag=date(2027, 2, 12), bewijs="brief van de gemeente")

    assert Termijn.objects.get(pk=pip.pk).dag == date(2027, 2, 13)
    handeling_ongedaan(by=by, handeling=handeling)
    assert Termijn.objects.get(pk=pip.pk).dag == pip.dag == date(2027, 1, 12)
