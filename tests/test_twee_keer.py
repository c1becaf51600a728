"""Twice sent is once kept: every form of the site is sent twice, and the second answer is the first one's."""

from datetime import timedelta
from typing import Any

from django import forms
from django.apps import apps
from django.db import connection
from django.utils import timezone

from gezinshereniging.forms.gezinsleden import GeboorteField
from gezinshereniging.forms.voorbeeld import MetVoorbeeld
from organisatie.models import Gebruiker, Inzending
from rapportage.edities.wanneer import say_veld
from tests.lezer import Formulier, Lezer
from tests.matrix.rondgang import in_parts
from tests.test_formulieren import VRAGEN, Pagina, filled_in, makes_or_changes, paginas

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
WACHTWOORD = "vier lange woorden achter elkaar"
GOED: dict[str, dict[str, str]] = {
    "termijnen:uitstel-create": {"nieuwe_dag": LATER},
    "termijnen:brieftermijn-create": {"gevraagd": "een kopie van het paspoort"},
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
    "organisatie:email-update": {"wachtwoord": WACHTWOORD},
    "organisatie:aanstelling-create": {"rol": "juridisch medewerker"},
    "organisatie:maanduren-create": {"maand": f"{timezone.localdate().replace(day=1)}", "uren": "12"},
    "organisatie:teamfunctie-create": {"functie": "tolk"},
    "organisatie:taakstelling-create": {"jaar": "2025"},
    "organisatie:beginsaldo-update": {"jaar": "2016"},
    "organisatie:gepubliceerd-create": {"jaar": "2016"},
    "rapportage:editie-create": {
        say_veld("Woningen beschikbaar gekomen: rijen buiten de registratie"): "Zo is het goed."
    },
    "organisatie:gemeentedefinitie-create": {"bekeken": "ja"},
    "begeleiding:afspraak-create": {"op": LATER},
    "gezinshereniging:beschikking-create": {"dagtekening": GISTEREN, "bekendmaking": GISTEREN},
    "gezinshereniging:aankomst-create": {"op": GISTEREN},
    "gezinshereniging:afsluiting-create": {"reden": "ingetrokken"},
    "gezinshereniging:procedure-create": {"begonnen_op": GISTEREN},
    "gezinshereniging:heropening-create": {"op": GISTEREN},
    "begeleiding:afspraak-update": {"op": LATER},
    "begeleiding:coaching-create": {"coach": "Coach Voorbeeld"},
    "inburgering:ondertekening-create": {"op": GISTEREN},
    "begeleiding:certificaat-create": {"op": GISTEREN},
    "organisatie:inkoop-create": {"begin": "01-01-2017", "laatste_dag": "31-12-2018"},
    "organisatie:inkoop-update": {"begin": "01-01-2017", "laatste_dag": "31-12-2018"},
}


def filled_in_well(name: str, formulier: Formulier, form: Any) -> dict[str, list[str]]:
    """What must be filled in; what may stay empty stays as it stands on the page."""
    nodig = filled_in(formulier, form)
    data = {naam: list(waarden) for naam, waarden in formulier.waarden.items() if naam != "csrfmiddlewaretoken"}
    moet = {naam for naam, veld in form.fields.items() if veld.required} | {"onderwerp"}
    data |= {naam: nodig[naam] for naam in moet & nodig.keys()}
    per_persoon = {naam: _first(veld) for naam, veld in form.fields.items() if naam.startswith(PER_PERSOON)}
    data |= {naam: [str(waarde)] for naam, waarde in per_persoon.items() if waarde}
    return data | {naam: [waarde] for naam, waarde in GOED.get(name, {}).items()}


def _choose_password(client: Any) -> None:
    gebruiker = Gebruiker.objects.get(pk=client.session["_auth_user_id"])
    gebruiker.set_password(WACHTWOORD)
    gebruiker.save()
    client.force_login(gebruiker)


PER_PERSOON = ("lid_", "leden", "regel-0-", "uren-", "uitleg_")
"""What is asked for each person of a dossier, or for each check that does not hold: here for the first choice."""


def _first(veld: Any) -> Any:
    if isinstance(veld, forms.ModelMultipleChoiceField):
        return veld.queryset.values_list("pk", flat=True).first()
    if isinstance(veld, forms.ChoiceField):
        return next(waarde for waarde, _ in veld.choices if waarde)
    if isinstance(veld, forms.DecimalField):
        return "7"
    return "2014" if isinstance(veld, GeboorteField) else "Verzonnen"


MET_BESTAND = {"gezinshereniging:briefsjabloon-update"}
"""What asks for a file is sent twice in a test of its own package."""


@in_parts(set(VRAGEN) - MET_BESTAND, turn=1, kind=makes_or_changes)
def test_a_form_that_is_sent_twice_is_kept_once(db, names):
    for name, pag in paginas(names, signs_in=True):
        _send_twice(name, pag)


def _send_twice(name: str, pag: Pagina) -> None:
    if name == "organisatie:email-update":
        _choose_password(pag.client)
    opened = pag.client.get(pag.adres)
    formulier = Lezer(opened.content.decode()).formulier(pag.path)
    assert formulier is not None, name
    sent = filled_in_well(name, formulier, opened.context["form"])

    voor = rows()
    first = pag.client.post(pag.adres, sent)
    if (
        first.status_code == 200
        and isinstance(first.context["form"], MetVoorbeeld)
        and first.context["form"].is_valid()
    ):
        sent |= {"gezien": [first.context["form"].data["gezien"]]}  # what will change was shown; now it is saved
        first = pag.client.post(pag.adres, sent)
    assert first.status_code == 302, (name, dict(first.context["form"].errors))
    eenmaal = rows()
    second = pag.client.post(pag.adres, sent)

    assert (second.status_code, second.headers.get("Location")) == (302, first.headers["Location"]), name
    assert rows() == eenmaal != voor, name
