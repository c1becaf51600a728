"""What is stored follows from the facts: proved over the demo world, and by the command."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from termijnen.management.commands.termijnen import prove
from termijnen.models import Berekening, Termijn
from termijnen.sync import Gevolg, sync, sync_allen
from tests.termijnen.test_sync import rows, vol_gezin


def opdracht(*args: str) -> str:
    uit = StringIO()
    call_command("termijnen", *args, stdout=uit)
    return uit.getvalue().strip()


def test_what_the_actions_of_the_demo_world_stored_is_what_follows_from_its_facts(demo_wereld):
    assert Termijn.objects.exists()
    assert prove() == []


def test_the_night_after_the_demo_world_changes_nothing(demo_wereld):
    voor = rows()

    assert sync_allen(alles=True) == Gevolg()
    assert rows() == voor


@pytest.mark.django_db
def test_the_command_computes_everybody():
    vol_gezin()

    assert opdracht() == f"{Termijn.objects.count()} nieuw, 0 gewijzigd, 0 weg."
    assert Termijn.objects.count() > 10
    assert opdracht() == "0 nieuw, 0 gewijzigd, 0 weg."


@pytest.mark.django_db
def test_the_proof_names_what_does_not_follow_and_leaves_everything_as_it_was():
    client, _ = vol_gezin()
    sync([client.pk])
    assert opdracht("--bewijs") == f"{Termijn.objects.count()} termijnen volgen uit de feiten."
    verschoven, weg = Termijn.objects.order_by("pk")[:2]
    Termijn.objects.filter(pk=verschoven.pk).update(dag=date(2030, 1, 1))
    Termijn.objects.filter(pk=weg.pk).delete()
    voor, afdrukken = rows(), list(Berekening.objects.order_by("pk").values_list())

    with pytest.raises(CommandError, match="2 termijnen volgen niet uit de feiten") as fout:
        opdracht("--bewijs")

    assert verschoven.pk in str(fout.value)
    assert rows() == voor
    assert list(Berekening.objects.order_by("pk").values_list()) == afdrukken


@pytest.mark.django_db
def test_computing_everything_repairs_a_row_that_somebody_changed_by_hand():
    client, _ = vol_gezin()
    sync([client.pk])
    goed = rows()
    Termijn.objects.filter(code="vergunning_einde").update(dag=date(2030, 1, 1))

    assert sync_allen() == Gevolg()
    assert sync_allen(alles=True) == Gevolg(gewijzigd=1)
    assert rows() == goed
