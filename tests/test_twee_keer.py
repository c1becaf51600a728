"""Twice sent is once kept: every form of the site is sent twice, and the second answer is the first one's."""

from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.utils import timezone

from organisatie.models import Inzending
from tests.lezer import Formulier, Lezer
from tests.test_formulieren import VRAGEN, filled_in, pagina

# What the first answer itself may leave behind, and a look at a page.
TERZIJDE = {"organisatie_sessie", "historie_inzage", "pghistory_events", Inzending._meta.db_table}


def rows() -> dict[str, int]:
    """How many rows each table has: the history too, so that a change counts as well as a row."""
    tabellen = sorted({model._meta.db_table for model in apps.get_models() if model._meta.managed} - TERZIJDE)
    vraag = " union all ".join(f"select '{tabel}', count(*) from \"{tabel}\"" for tabel in tabellen)
    with connection.cursor() as cursor:
        cursor.execute(vraag)
        return dict(cursor.fetchall())


# What somebody would fill in where the first choice, or any value that fits the field, is refused for good reason.
LATER = f"{timezone.localdate() + timedelta(days=20):%d-%m-%Y}"
GISTEREN = f"{timezone.localdate() - timedelta(days=1):%d-%m-%Y}"
GOED: dict[str, dict[str, str]] = {
    "termijnen:uitstel-create": {"nieuwe_dag": LATER},
    "termijnen:later-create": {"tot": f"{timezone.localdate() + timedelta(days=1):%d-%m-%Y}"},
    "inburgering:inburgering-create": {"plichtig_op": "15-01-2024"},
    "spreekuur:contact-create": {"bezoeker": "onbekend"},
    "spreekuur:spreekuur-create": {"eindtijd": "16:30"},
    "clients:client-create": {"geboren_jaar": "1988"},
    "clients:client-update": {"geboren_jaar": "1988"},
    "clients:naamvorm-create": {"roepnaam": "Verzonnen"},
    "verblijf:vergunning-end": {"ingetrokken_op": GISTEREN, "intrekking_bekend_op": GISTEREN},
    "verblijf:voornemen-update": {"voornemen_op": GISTEREN},
    "verblijf:vergunningverlenging-create": {"ingediend_op": GISTEREN},
    "organisatie:aanstelling-create": {"rol": "juridisch medewerker"},
    "organisatie:taakstelling-create": {"jaar": "2025"},
    "organisatie:beginsaldo-update": {"jaar": "2016"},
    "organisatie:gepubliceerd-create": {"jaar": "2016"},
    "organisatie:gemeentedefinitie-create": {"bekeken": "ja"},
    "begeleiding:afspraak-create": {"op": LATER},
    "begeleiding:afspraak-update": {"op": LATER},
    "inburgering:ondertekening-create": {"op": GISTEREN},
}


def filled_in_well(name: str, formulier: Formulier, form: Any) -> dict[str, list[str]]:
    """What must be filled in; what may stay empty stays as it stands on the page."""
    nodig = filled_in(formulier, form)
    data = {naam: list(waarden) for naam, waarden in formulier.waarden.items() if naam != "csrfmiddlewaretoken"}
    moet = {naam for naam, veld in form.fields.items() if veld.required} | {"onderwerp"}
    data |= {naam: nodig[naam] for naam in moet & nodig.keys()}
    return data | {naam: [waarde] for naam, waarde in GOED.get(name, {}).items()}


@pytest.mark.parametrize("name", VRAGEN)
def test_a_form_that_is_sent_twice_is_kept_once(db, name):
    pag = pagina(name)
    opened = pag.client.get(pag.adres)
    formulier = Lezer(opened.content.decode()).formulier(pag.path)
    sent = filled_in_well(name, formulier, opened.context["form"])

    voor = rows()
    first = pag.client.post(pag.adres, sent)
    assert first.status_code == 302, dict(first.context["form"].errors)
    eenmaal = rows()
    second = pag.client.post(pag.adres, sent)

    assert (second.status_code, second.headers.get("Location")) == (302, first.headers["Location"])
    assert rows() == eenmaal != voor
