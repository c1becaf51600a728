"""A list of choices is drawn as Django draws it, to the letter."""

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy

from core.renderer import Renderer

HOSTILE = "<script>alert('x')</script> & \"meer\""
KEUZES = [
    ("", "---------"),
    (1, "een"),
    (2017, 2017),
    (12345.5, 12345.5),
    (None, "niets"),
    (HOSTILE, HOSTILE),
    ("veilig", mark_safe("<b>vet</b> & zo")),
    (mark_safe("a&b"), gettext_lazy("Yes")),
    ("Groep <1>", [("a", "A"), ("b", "B & b")]),
    ("Leeg", []),
]


@pytest.mark.parametrize(
    "value",
    [None, "", 1, "2017", HOSTILE, ["a", "b"], "weg"],
    ids=["geen", "leeg", "een", "jaar", "boos", "twee", "weg"],
)
@pytest.mark.parametrize("soort", [forms.Select, forms.SelectMultiple])
def test_a_list_of_choices_is_drawn_as_django_does(soort, value):
    attrs = {"id": "id_x", "class": HOSTILE, "disabled": True, "required": False, "data-n": 3, HOSTILE: "naam"}
    widget = soort(attrs=attrs, choices=KEUZES)

    for naam in ("keuze", HOSTILE):
        ours = widget.render(naam, value, renderer=Renderer())
        assert ours == widget.render(naam, value, renderer=DjangoTemplates())
    assert "<script>" not in ours


def test_forms_are_drawn_by_it(settings):
    assert settings.FORM_RENDERER == "core.renderer.Renderer"
    assert isinstance(forms.Form().renderer, Renderer)
