"""How Django draws the controls of forms; only a list of choices is drawn by ourselves."""

from collections.abc import Mapping
from typing import Any

from django.forms.renderers import DjangoTemplates
from django.http import HttpRequest
from django.utils.formats import localize
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

SELECT = "django/forms/widgets/select.html"


class Renderer(DjangoTemplates):
    """Django's own, but for lists: it draws two templates for every choice, and there are two hundred countries."""

    def render(self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None) -> SafeString:
        """The control as HTML."""
        if template_name == SELECT:
            return _draw_select(context["widget"])
        return mark_safe(super().render(template_name, context, request))  # noqa: S308 - Django drew it


def _draw_select(widget: Mapping[str, Any]) -> SafeString:
    """The same HTML as the template of Django."""
    parts = [f'<select name="{conditional_escape(widget["name"])}"{_draw_attrs(widget["attrs"])}>']
    for groep, keuzes, _ in widget["optgroups"]:
        if groep:
            parts.append(f'\n  <optgroup label="{conditional_escape(groep)}">')
        parts += [
            f'\n  <option value="{conditional_escape(str(keuze["value"]))}"{_draw_attrs(keuze["attrs"])}>'
            f"{conditional_escape(localize(keuze['label']))}</option>\n"
            for keuze in keuzes
        ]
        if groep:
            parts.append("\n  </optgroup>")
    return mark_safe("".join([*parts, "\n</select>"]))  # noqa: S308 - each value in it is escaped


def _draw_attrs(attrs: Mapping[str, Any]) -> str:
    return "".join(
        f" {conditional_escape(naam)}" + ("" if waarde is True else f'="{conditional_escape(str(waarde))}"')
        for naam, waarde in attrs.items()
        if waarde is not False
    )
