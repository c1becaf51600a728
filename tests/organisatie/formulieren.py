"""Every form, every field wrong once: the message stands at the field, and nothing that was typed is lost."""

from collections.abc import Mapping
from typing import Any

from django.urls import reverse

from tests.team import Collega


def check_wrong(wie: Collega, naam: str, args: list[Any], goed: Mapping[str, Any], veld: str, fout: Any) -> str:
    """Post with one wrong value; returns the sentence at the field."""
    data = {**goed, veld: fout}
    response = wie.post(naam, *args, data=data)
    assert response.status_code == 200, f"{veld}={fout!r} was accepted"
    form, text = response.context["form"], response.content.decode()
    assert set(form.errors) == {veld}, form.errors
    assert f'href="#id_{veld}' in text, "the summary does not lead to the field"
    assert "<title>Fout: " in text
    for naam_veld in form.fields:
        if naam_veld not in {"versie", "inzending", "wachtwoord", "nogmaals"}:
            typed = form[naam_veld].value()
            assert str(typed or "") == str(data.get(naam_veld, "")), f"{naam_veld} was lost"
    assert reverse(naam, args=args) == response.request["PATH_INFO"]
    return str(form.errors[veld][0])
