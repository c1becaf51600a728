"""The rows of a table of cells are what a template makes of them."""

from django.template import Context, Template

from rapportage.bescherming import Klasse, Verborgen
from rapportage.templatetags.cijfers import celrijen

RIJEN = Template(
    "{% load cijfers %}{% for naam, waarde in cellen %}"
    '<tr><th scope="row">{{ naam }}</th><td class="getal">{{ waarde|cijfer }}</td></tr>'
    "{% endfor %}"
)
CELLEN = [
    ["vrouw", 1341],
    ["<b>Jansen & zn.</b> \"'", 8.5],
    ["onbekend", None],
    ["overig", Klasse(1000, 1004)],
    ["man", Verborgen()],
    ["geen", 0],
]


def test_they_are_escaped_and_printed_as_a_template_does():
    assert celrijen(CELLEN) == RIJEN.render(Context({"cellen": CELLEN}))


def test_a_breakdown_without_cells_has_no_rows():
    assert celrijen([]) == ""
