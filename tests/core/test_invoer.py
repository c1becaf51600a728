"""What every form does with what was typed, before any field looks at it, and how it is drawn."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django import forms
from django.utils import timezone

from core.errors import Refused, Weigering, refuse
from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField, TelefoonField
from organisatie.models import Gebruiker

BSN = "123456782"  # passes the 11-proof; nobody's


class EigenVeld(forms.CharField):
    """A field class of our own."""


class Voorbeeld(Invoer):
    geen_vrije_tekst = ("telefoon",)

    naam = forms.CharField(max_length=20, required=False)
    eigen = EigenVeld(required=False)
    email = forms.EmailField(required=False)
    notitie = forms.CharField(widget=forms.Textarea, required=False)
    aantal = forms.IntegerField(min_value=0, required=False)
    saldo = forms.IntegerField(required=False)
    bedrag = forms.DecimalField(min_value=0, required=False)
    op = DagField(required=False)
    laatste_dag = LaatsteDagField(required=False)
    telefoon = TelefoonField()
    geheim = forms.CharField(widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}), required=False)
    soort = forms.ChoiceField(choices=[("a – b", "A"), ("c", "C")], required=False)


def cleaned(**data):
    form = Voorbeeld(data)
    assert form.is_valid(), form.errors
    return form.cleaned_data


@pytest.mark.parametrize(
    ("veld", "getypt", "waarde"),
    [
        ("naam", "\u200bSa\u00adra\u200f\u00a0Voorbeeld", "Sara Voorbeeld"),
        ("naam", "Anne‑Marie", "Anne-Marie"),
        ("naam", "می\u200cخواهم", "می\u200cخواهم"),
        ("notitie", "van 14–15 uur\u200b\nmorgen", "van 14–15 uur\nmorgen"),
        ("aantal", "\u200e12\u2009", 12),
        ("saldo", "−16", -16),
        ("bedrag", "12,5", Decimal("12.5")),
        ("bedrag", "12.5", Decimal("12.5")),
        ("op", "15–12–2026", date(2026, 12, 15)),
        ("op", "15\u00a0december\u00a02026\u200f", date(2026, 12, 15)),
        ("laatste_dag", "15 dec 2026", date(2026, 12, 16)),
        ("telefoon", "+49\u00a0(0)151\u200923456789", "+4915123456789"),
        ("geheim", "a\u00adb–c", "a\u00adb–c"),
        ("soort", "a – b", "a – b"),
    ],
)
def test_a_typed_value_is_cleaned_before_its_field_looks(veld, getypt, waarde):
    assert cleaned(**{veld: getypt})[veld] == waarde


def test_what_is_too_long_only_by_signs_that_nobody_sees_fits():
    assert cleaned(naam="\u200b" * 100 + "Sara")["naam"] == "Sara"


def test_what_holds_only_signs_that_nobody_sees_is_empty():
    class Nodig(Invoer):
        naam = forms.CharField()

    assert Nodig({"naam": "\u200b\u2060 \u00ad"}).errors == {"naam": ["Vul dit in."]}


@pytest.mark.parametrize("veld", ["naam", "eigen", "email", "notitie"])
@pytest.mark.parametrize("nummer", [BSN, "123/456/782", "1234\u200b56782", "123–456–782", "123_456_782"])
def test_no_text_field_lets_a_bsn_through(veld, nummer):
    form = Voorbeeld({veld: f"{nummer}@voorbeeld.test" if veld == "email" else nummer})

    assert "burgerservicenummer" in str(form.errors[veld]) or (veld == "email" and "e-mailadres" in str(form.errors))


def test_a_form_that_makes_something_else_of_its_values_does_not_escape_the_guard():
    class Anders(Invoer):
        naam = forms.CharField()

        def clean(self):
            return {"iets": "anders"}

    assert "naam" in Anders({"naam": BSN}).errors


def test_no_number_is_a_number_field_of_the_browser():
    form = Voorbeeld()

    assert 'type="number"' not in str(form)
    assert 'inputmode="numeric"' in str(form["aantal"])
    assert 'inputmode="decimal"' in str(form["bedrag"])
    assert "inputmode" not in str(form["saldo"]), "the keys of a number have no minus"


def test_the_browser_is_asked_to_remember_nothing():
    form = Voorbeeld()

    for naam in ("naam", "email", "notitie", "aantal", "op", "telefoon"):
        assert 'autocomplete="off"' in str(form[naam]), naam
    assert 'autocomplete="new-password"' in str(form["geheim"])
    assert "autocomplete" not in str(form["inzending"])


def test_a_day_that_can_mean_two_is_asked_about_and_kept():
    form = Voorbeeld({"op": "03-04-05"})

    assert form.errors == {"op": ["Bedoel je zo 3 april 2005? Vul het jaar in met vier cijfers: 03-04-2005."]}
    assert 'value="03-04-05"' in str(form["op"])


@pytest.mark.parametrize("getypt", ["abc", "volgende week"])
def test_what_is_no_day_is_told_what_to_type(getypt):
    assert Voorbeeld({"op": getypt}).errors == {"op": ["Vul een datum in, bijvoorbeeld 24-11-2026."]}


def test_today_is_a_day():
    assert cleaned(op="gisteren")["op"] == timezone.localdate() - timedelta(days=1)


@dataclass
class Rij:
    naam: str
    op: date
    eind: date
    versie: int = 3


def test_a_form_fills_itself_from_its_row_and_carries_the_version():
    form = Voorbeeld(row=Rij("Sara", date(2026, 11, 24), date(2026, 12, 16)))

    assert [form[naam].value() for naam in ("naam", "op", "laatste_dag", "versie")] == [
        "Sara", date(2026, 11, 24), date(2026, 12, 15), 3,
    ]  # fmt: skip


def test_what_the_page_says_goes_before_what_is_stored():
    form = Voorbeeld(row=Rij("Sara", date(2026, 11, 24), date(2026, 12, 16)), initial={"naam": "Zoë", "op": None})

    assert (form["naam"].value(), form["op"].value()) == ("Zoë", None)


def test_a_row_without_a_version_needs_none():
    assert "versie" not in Voorbeeld(row=SimpleNamespace(naam="Sara")).fields


def test_the_action_gets_a_last_day_as_the_first_day_after_it():
    form = Voorbeeld({"laatste_dag": "15-12-2026"})
    assert form.submit(lambda **velden: velden)

    assert form.result["eind"] == date(2026, 12, 16)
    assert not {"laatste_dag", "inzending"} & form.result.keys()


def test_every_reason_of_a_refusal_stands_at_its_field():
    def nee(**_):
        refuse(Weigering("naam", "Kies een ander."), None, Weigering("eind", "Te laat."), "Het kan nu niet.")

    form = Voorbeeld({"naam": "Sara"})

    assert not form.submit(nee)
    assert form.errors == {"naam": ["Kies een ander."], "laatste_dag": ["Te laat."], "__all__": ["Het kan nu niet."]}


def test_without_a_reason_nothing_is_refused():
    refuse(None, None)

    with pytest.raises(Refused) as refused:
        refuse("Niet nu.", veld="op")
    assert refused.value.weigeringen == (Weigering("op", "Niet nu."),)


def test_nothing_sent_is_nothing_done():
    assert not Voorbeeld().submit(lambda **_: pytest.fail("called"))


def test_a_list_where_nothing_is_chosen_says_so():
    """Django shows dashes."""

    class MetLijst(Invoer):
        nodig = forms.ModelChoiceField(queryset=Gebruiker.objects.none())
        mag = forms.ModelChoiceField(queryset=Gebruiker.objects.none(), required=False)
        eigen = forms.ModelChoiceField(queryset=Gebruiker.objects.none(), empty_label="kies een collega")

    form = MetLijst()

    shown = [next(iter(form.fields[naam].choices))[1] for naam in ("nodig", "mag", "eigen")]
    assert shown == ["kies een mogelijkheid", "niets gekozen", "kies een collega"]


@pytest.mark.parametrize(
    ("veld", "getypt", "zin"),
    [
        ("uren", "700", "Vul een getal in van ten hoogste 60."),
        ("uren", "0,1", "Vul een getal in van ten minste 0.5."),
        ("naam", "Verzonnen", "Dit zijn 9 tekens. Maak er ten hoogste 5 van."),
    ],
)
def test_what_is_too_much_is_told_in_plain_words(veld, getypt, zin):
    class MetGrens(Invoer):
        uren = forms.DecimalField(min_value=0.5, max_value=60, required=False, localize=True)
        naam = forms.CharField(max_length=5, required=False)

    assert MetGrens({veld: getypt}).errors[veld] == [zin]
