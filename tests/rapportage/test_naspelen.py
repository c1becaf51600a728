"""An edition and the history behind it, in tests that commit: played again, the rows of then give the same bytes."""

import json
from datetime import date, timedelta

import pytest
from django.apps import apps
from django.db import connection, transaction
from pghistory.models import Event

from rapportage.edities.inhoud import Kop, write_canonical
from rapportage.edities.periode import Editiedeel
from rapportage.edities.tellen import build_inhoud
from rapportage.edities.wanneer import say_veld
from rapportage.models import Editie
from tests import databases
from tests.rapportage.test_edities import fix, part
from tests.rapportage.vol_jaar import vol_jaar

TERUG = """
DELETE FROM {tabel};
INSERT INTO {tabel} ({kolommen})
SELECT {kolommen} FROM (
  SELECT DISTINCT ON (pgh_obj_id) * FROM {gebeurd} WHERE pgh_created_at <= %s
  ORDER BY pgh_obj_id, pgh_created_at DESC, pgh_id DESC
) AS laatste WHERE pgh_label <> 'delete'
"""


def go_back(moment):
    """Put every tracked table back as it was; only its owner can, and only in a transaction that is undone."""
    tabellen = {}
    for gebeurd in apps.get_models():
        if issubclass(gebeurd, Event):
            meta = gebeurd.pgh_tracked_model._meta
            kolommen = [veld.column for veld in meta.concrete_fields]
            if set(kolommen) <= {veld.column for veld in gebeurd._meta.concrete_fields}:
                tabellen[meta.db_table] = (gebeurd._meta.db_table, ", ".join(f'"{naam}"' for naam in kolommen))
    with connection.cursor() as cursor:
        for tabel in tabellen:
            cursor.execute(f'ALTER TABLE "{tabel}" DISABLE TRIGGER USER')
        for tabel, (gebeurd, kolommen) in tabellen.items():
            cursor.execute(TERUG.format(tabel=tabel, gebeurd=gebeurd, kolommen=kolommen), [moment])
    return tabellen


def count_again(editie):
    inhoud = json.loads(editie.inhoud)
    stand = date.fromisoformat(inhoud["stand"])
    kop = Kop(editie.jaar, Editiedeel.JAAR, editie.versie, stand, inhoud["reden"], inhoud["zout"], inhoud["door"])
    toelichtingen = {say_veld(controle["naam"]): controle["toelichting"] for controle in inhoud["controles"]}
    again, *_ = build_inhoud(kop, editie.gemeente, inhoud["opening"], toelichtingen)
    return write_canonical(again)


@pytest.mark.django_db(transaction=True)
def test_whatever_happened_since_the_rows_of_then_give_the_same_bytes(teamleider, wereld):
    vol_jaar(wereld)
    weg, anders = wereld.gehuisvest(), wereld.gehuisvest()
    pk = fix(teamleider.toegang(), wereld).pk
    weg.delete()
    type(anders).objects.filter(pk=anders.pk).update(begin=anders.begin + timedelta(days=400))
    type(anders.client).objects.filter(pk=anders.client_id).update(nationaliteit="Eritrea", geslacht="onbekend")
    wereld.gehuisvest(date(2017, 9, 9))
    assert count_again(Editie.objects.get(pk=pk)) != Editie.objects.get(pk=pk).inhoud

    with databases.as_owner(), transaction.atomic():
        editie = Editie.objects.get(pk=pk)
        assert len(go_back(editie.vastgesteld_at)) > 40
        again = count_again(editie)
        transaction.set_rollback(True)

    assert again == editie.inhoud


@pytest.mark.django_db(transaction=True)
def test_a_record_that_is_let_loose_or_linked_is_told_apart(teamleider, wereld):
    rows = [wereld.gehuisvest(date(2017, 3, 1 + n)) for n in range(3)]
    client = type(rows[0].client).objects
    client.filter(pk=rows[1].client_id).update(hoofd=rows[0].client_id)
    editie = fix(teamleider.toegang(), wereld)

    client.filter(pk=rows[1].client_id).update(hoofd=None)
    client.filter(pk=rows[2].client_id).update(hoofd=rows[0].client_id)

    assert part(editie, "gehuisvest") == {"losgemaakt": 1, "gekoppeld": -1}
