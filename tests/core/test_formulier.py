"""How a form is drawn: label, hint and message belong to their field, also for a screen reader."""

from __future__ import annotations

import re

from django import forms
from django.template.loader import render_to_string


class Voorbeeld(forms.Form):
    roepnaam = forms.CharField(label="Roepnaam", help_text="Zoals iemand genoemd wil worden.")
    gehuisvest = forms.DateField(label="Gehuisvest op", required=False)
    wijze = forms.ChoiceField(label="Hoe", choices=[("a", "Telefoon"), ("b", "Bezoek")], widget=forms.RadioSelect)
    gedeeld = forms.BooleanField(label="Dit is een gedeelde computer", required=False)


def draw(form: forms.Form) -> str:
    """The form as HTML without white space around tags: where a template breaks its lines is no matter."""
    html = render_to_string("parts/formulier.html", {"form": form})
    return re.sub(r"\s*([<>])\s*", r"\1", re.sub(r"\s+", " ", html))


def element_with(html: str, attribute: str) -> str:
    found = re.search(rf"<[^>]*\s{attribute}[^>]*>", html)
    assert found, f"no element with {attribute}"
    return found.group()


def test_a_label_and_a_hint_belong_to_their_field():
    html = draw(Voorbeeld())

    assert '<label class="utrecht-form-label utrecht-form-field__label" for="id_roepnaam">Roepnaam' in html
    assert 'aria-describedby="id_roepnaam_helptext"' in element_with(html, 'name="roepnaam"')
    assert 'id="id_roepnaam_helptext">Zoals iemand' in html


def test_a_fresh_form_shows_no_error():
    html = draw(Voorbeeld())

    assert "data-fouten" not in html
    assert "aria-invalid" not in html


def test_a_wrong_field_says_so_at_the_field_and_keeps_what_was_typed():
    html = draw(Voorbeeld({"roepnaam": "Ami", "gehuisvest": "31-02-2026", "wijze": "a"}))

    control = element_with(html, 'name="gehuisvest"')
    assert 'aria-invalid="true"' in control
    assert 'aria-describedby="id_gehuisvest_helptext id_gehuisvest_error"' in control
    assert 'value="31-02-2026"' in control
    assert 'value="Ami"' in element_with(html, 'name="roepnaam"')
    assert 'id="id_gehuisvest_error"' in html


def test_each_link_of_the_summary_leads_to_an_element_of_the_page():
    html = draw(Voorbeeld({}))

    anchors = re.findall(r'<a href="#([^"]+)">', html)

    assert anchors == ["id_roepnaam", "id_wijze"]
    assert all(html.count(f'id="{anchor}"') == 1 for anchor in anchors)


def test_a_group_of_choices_stands_in_a_fieldset_with_its_own_message():
    html = draw(Voorbeeld({"roepnaam": "Ami"}))

    fieldset = element_with(html, 'id="id_wijze"')
    assert fieldset.startswith("<fieldset")
    assert 'aria-describedby="id_wijze_error"' in fieldset
    assert '<legend class="utrecht-form-fieldset__legend">Hoe</legend>' in html


def test_only_what_may_stay_empty_is_marked():
    html = draw(Voorbeeld())

    marked = re.findall(r">([^<>]+)<span class=\"niet-verplicht\">", html)

    assert marked == ["Gehuisvest op"]


def test_a_space_stands_between_a_label_and_its_mark():
    html = render_to_string("parts/formulier.html", {"form": Voorbeeld()})

    label = re.search(r"Gehuisvest op(\s*)<span", html)

    assert label
    assert label.group(1)


def test_a_placeholder_never_stands_in_for_a_label():
    class MetPlaceholder(forms.Form):
        naam = forms.CharField(widget=forms.TextInput(attrs={"placeholder": "Naam"}))

    html = draw(MetPlaceholder())

    assert "placeholder" not in html
