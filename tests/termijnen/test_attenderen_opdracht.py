"""bin/manage attendeer: the same work by hand, for any day."""

import json
from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from termijnen.models import Termijncontrole
from tests.factories_termijnen import BrieftermijnFactory
from tests.termijnen.team import team

EIND = date(2026, 11, 30)


def run(*woorden: str) -> tuple[str, str]:
    uit, fout = StringIO(), StringIO()
    call_command("attendeer", *woorden, stdout=uit, stderr=fout)
    return uit.getvalue(), fout.getvalue()


@pytest.mark.django_db
def test_it_prints_what_it_did_as_one_object(mailoutbox):
    wij = team()
    BrieftermijnFactory(client=wij.client, uiterste_dag=EIND)

    gedaan = json.loads(run("--op", "2026-11-27", "--json")[0])

    duur = gedaan.pop("duur_s")
    assert gedaan == {
        "op": "2026-11-27", "clienten": 1, "termijnen": 1, "nieuw": 1, "gewijzigd": 0, "weg": 0,
        "attenderingen": {
            "totaal": 2, "per_trap": {"1": 2, "2": 0, "3": 0}, "per_drempel": {"7": 1, "3": 1},
        },
        "berichten": 1, "geweigerd": 0, "zonder_ontvanger": 0,
    }  # fmt: skip
    assert 0 <= duur < 60
    assert [mail.to for mail in mailoutbox] == [[wij.begeleider.email]]


@pytest.mark.django_db
def test_again_for_the_same_day_does_nothing_more(mailoutbox):
    BrieftermijnFactory(client=team().client, uiterste_dag=EIND)
    run("--op", "2026-11-25")

    gedaan = json.loads(run("--op", "2026-11-25", "--json")[0])

    assert (gedaan["nieuw"], gedaan["attenderingen"]["totaal"], gedaan["berichten"], len(mailoutbox)) == (0, 0, 0, 1)


@pytest.mark.django_db
def test_without_a_day_it_is_for_today_and_in_words():
    uit, fout = run()

    assert f"Termijnen gecontroleerd voor {timezone.localdate():%d-%m-%Y}: 0 termijnen van 0 cliënten" in uit
    assert fout == ""


@pytest.mark.django_db
@pytest.mark.parametrize(("verschil", "woord"), [(-1, "voorbij"), (1, "nog niet gekomen")])
def test_for_another_day_it_says_so(verschil, woord):
    dag = timezone.localdate() + timedelta(days=verschil)

    _, fout = run("--op", dag.isoformat())

    assert f"{dag:%d-%m-%Y} is {woord}" in fout
    assert Termijncontrole.objects.get().op == dag


@pytest.mark.parametrize("tekst", ["morgen", "2026-02-30", "25-11-2026", ""])
def test_what_is_no_day_gets_one_sentence(tekst):
    with pytest.raises(CommandError, match=r"is geen datum. Schrijf hem als 2026-11-30\.$") as fout:
        run("--op", tekst)

    assert fout.value.returncode == 1
