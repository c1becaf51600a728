"""No form of the site keeps a burgerservicenummer: each field that takes any text is searched, or named."""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from copy import copy
from typing import Any

from django import forms
from django.urls import get_resolver

from core.forms import Invoer

BSN = "111222333"  # passes the 11-proof; nobody's
TYPED = (BSN, f"nummer {BSN}", "111-222-333")
NO_TEXT = (forms.IntegerField, forms.BooleanField, forms.MultiValueField)
"""What is a number or a tick; and boxes that are one value together, whose parts have checks of their own."""


def every_form(soort: type[Invoer] = Invoer) -> Iterator[type[Invoer]]:
    """Each form of the project. The addresses load the views, and those load their forms."""
    assert get_resolver().url_patterns
    for form in soort.__subclasses__():
        if not form.__module__.startswith(("tests.", "core.")):
            yield form
        yield from every_form(form)


def name_of(soort: type[Invoer]) -> str:
    return f"{soort.__module__}.{soort.__qualname__}"


def keeps_a_bsn(soort: type[Invoer], naam: str) -> bool:
    """Whether this field takes a burgerservicenummer and hands it on, alone in a form with the guard of every form."""
    veld = copy(soort.base_fields[naam])
    veld.required = False
    if isinstance(veld, NO_TEXT) or hasattr(veld, "queryset"):
        return False
    body: dict[str, Any] = {naam: veld, "geen_vrije_tekst": soort.geen_vrije_tekst, "__module__": __name__}
    alone: type[Invoer] = type("Alone", (Invoer,), body)
    for typed in TYPED:
        form = alone({naam: typed})
        if form.is_valid() and str(form.cleaned_data[naam] or ""):
            return True
    return False


def skips_the_guard(soort: type[Invoer]) -> bool:
    """Whether this form has a ``clean`` of its own that does not call the one above it."""
    if "clean" not in vars(soort):
        return False
    body = ast.parse(textwrap.dedent(inspect.getsource(soort.clean)))
    calls = {ast.unparse(node.func) for node in ast.walk(body) if isinstance(node, ast.Call)}
    return "super().clean" not in calls


def test_every_field_that_takes_any_text_is_searched_or_named():
    offences = [
        f"{name_of(soort)}.{naam} keeps a burgerservicenummer: let Invoer search it, or name it in geen_vrije_tekst"
        for soort in every_form()
        for naam in soort.base_fields
        if naam not in soort.geen_vrije_tekst and keeps_a_bsn(soort, naam)
    ]

    assert offences == [], "\n".join(offences)


def test_no_form_goes_around_the_search():
    offences = [name_of(soort) for soort in every_form() if skips_the_guard(soort)]

    assert offences == [], "\n".join(offences)


def test_what_is_named_as_no_free_text_is_a_field():
    offences = [
        f"{name_of(soort)}: {naam}"
        for soort in every_form()
        for naam in soort.geen_vrije_tekst
        if soort.base_fields and naam not in soort.base_fields
    ]

    assert offences == [], "\n".join(offences)


def test_the_forms_are_found():
    assert len(set(every_form())) > 60


def test_a_field_that_is_not_searched_is_seen():
    class Named(Invoer):
        geen_vrije_tekst = ("nummer",)
        nummer = forms.CharField()
        notitie = forms.CharField()

    class Around(Named):
        def clean(self) -> dict[str, Any]:
            return self.cleaned_data

    assert [naam for naam in Named.base_fields if keeps_a_bsn(Named, naam)] == ["nummer"]
    assert [skips_the_guard(soort) for soort in (Named, Around)] == [False, True]
