"""To whom somebody was referred: typed, found by a part of the name, and asked about when that is not enough."""

import pytest

from spreekuur.models import Contact
from tests.factories import PartnerFactory
from tests.spreekuur.conftest import typed


@pytest.mark.parametrize(
    ("getypt", "gevonden"),
    [
        (["Taalhuis Verzonnen"], ["Taalhuis Verzonnen"]),
        (["taalhuis", ""], ["Taalhuis Verzonnen"]),
        (["stichting", "TAALHUIS VERZONNEN", "stichting"], ["Stichting Voorbeeld", "Taalhuis Verzonnen"]),
    ],
)
def test_a_part_of_a_name_is_enough_for_a_partner(team, helper, getypt, gevonden):
    for naam in ("Taalhuis Verzonnen", "Stichting Voorbeeld"):
        PartnerFactory(naam=naam)

    invoer = typed(team, onderwerp=team.onderwerp().pk, uitkomst="doorverwezen", partners=getypt)
    helper.post("spreekuur:contact-create", data=invoer)

    assert [d.partner.naam for d in Contact.objects.get().doorverwijzingen.order_by("pk")] == gevonden


@pytest.mark.parametrize(
    ("getypt", "woorden"), [("bestaat niet", "staat niet in de lijst"), ("Verzonnen", "Bedoel je")]
)
def test_a_name_of_no_partner_or_of_two_is_asked_about_and_stays(team, helper, getypt, woorden):
    for naam in ("Taalhuis Verzonnen", "Gemeente Verzonnen"):
        PartnerFactory(naam=naam)

    invoer = typed(team, onderwerp=team.onderwerp().pk, uitkomst="doorverwezen", partners=[getypt])
    response = helper.post("spreekuur:contact-create", data=invoer)

    form = response.context["form"]
    assert list(form.errors) == ["partners"]
    assert woorden in form.errors["partners"][0]
    assert form.partnernamen == [getypt, ""]


def test_a_partner_whose_name_is_part_of_another_is_found_by_its_whole_name(team, helper):
    partner = PartnerFactory(naam="Taalhuis")
    PartnerFactory(naam="Taalhuis Noord")

    invoer = typed(team, onderwerp=team.onderwerp().pk, uitkomst="doorverwezen", partners=["taalhuis"])
    helper.post("spreekuur:contact-create", data=invoer)

    assert Contact.objects.get().doorverwijzingen.get().partner == partner
