"""Read a page as a browser does: its forms, what stands in their fields, and what belongs to which field."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

Attrs = dict[str, str]
# What a browser sends only when it is pressed or ticked.
_BUTTONS = {"submit", "button", "image", "reset"}
_TICKS = {"radio", "checkbox"}
_NIETS_TE_ONTHOUDEN = _BUTTONS | _TICKS | {"hidden", "file"}


@dataclass
class Formulier:
    """One form: its attributes, and per field the values that would be sent and those that can be chosen."""

    attrs: Attrs
    waarden: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    keuzes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def is_post_to(self, path: str) -> bool:
        """Whether this form is sent to that page."""
        return (self.attrs.get("method") or "").lower() == "post" and (self.attrs.get("action") or path) == path


class Lezer:
    """The ``formulieren`` and ``ids`` of a page, the ids that describe a control (``beschrijvers``) and those that
    a link leads to (``links``); the controls that a browser could fill in by itself (``onthouden``), and those that
    are a number field (``getallen``); and its ``tekst``."""

    def __init__(self, text: str) -> None:
        self.formulieren: list[Formulier] = []
        self.ids: set[str] = set()
        self.beschrijvers: set[str] = set()
        self.links: set[str] = set()
        self.onthouden: list[str | None] = []
        self.getallen: list[str | None] = []
        self._stukken: list[str] = []
        self._form: Formulier | None = None
        self._naam = ""
        self._optie: str | None = None
        self._tekstvak: list[str] | None = None
        etree.fromstring(text, etree.HTMLParser(target=self))
        self.tekst = "".join(self._stukken)

    def start(self, tag: str, attrs: Mapping[str, str]) -> None:
        """What the parser calls at the begin of an element."""
        a = dict(attrs)
        if a.get("id"):
            self.ids.add(a["id"])
        self.beschrijvers |= set((a.get("aria-describedby") or "").split())
        if tag == "a" and (a.get("href") or "").startswith("#"):
            self.links.add(a["href"][1:])
        if tag == "form":
            self._form = Formulier(a)
            self.formulieren.append(self._form)
        else:
            self._check_memory(tag, a)
            if self._form is not None:
                self._start_field(self._form, tag, a)

    def _check_memory(self, tag: str, a: Attrs) -> None:
        if tag == "input" and a.get("type") == "number":
            self.getallen.append(a.get("name"))
        is_control = tag in {"textarea", "select"} or (tag == "input" and a.get("type") not in _NIETS_TE_ONTHOUDEN)
        hele = self._form.attrs.get("autocomplete") if self._form else None
        if is_control and "readonly" not in a and "off" not in {a.get("autocomplete"), hele}:
            self.onthouden.append(a.get("name"))

    def _start_field(self, form: Formulier, tag: str, a: Attrs) -> None:
        naam, waarde = a.get("name") or "", a.get("value")
        if tag == "input" and naam and a.get("type") not in _BUTTONS:
            if a.get("type") in _TICKS:
                form.keuzes[naam].append("on" if waarde is None else waarde)
            if a.get("type") not in _TICKS or "checked" in a:
                form.waarden[naam].append("on" if waarde is None and a.get("type") in _TICKS else waarde or "")
        elif tag == "select":
            self._naam = naam
        elif tag == "option":
            form.keuzes[self._naam].append(waarde or "")
            if "selected" in a:
                form.waarden[self._naam].append(waarde or "")
        elif tag == "textarea":
            self._naam, self._tekstvak = naam, []

    def data(self, data: str) -> None:
        """What it calls for each piece of text."""
        self._stukken.append(data)
        if self._tekstvak is not None:
            self._tekstvak.append(data)

    def close(self) -> None:
        """What it calls when all is read."""

    def end(self, tag: str) -> None:
        """What it calls at the end of an element."""
        if tag == "form":
            self._form = None
        elif tag == "textarea" and self._form is not None and self._tekstvak is not None:
            self._form.waarden[self._naam].append("".join(self._tekstvak).removeprefix("\n"))
            self._tekstvak = None

    def formulier(self, path: str) -> Formulier | None:
        """The form that this page sends to itself and that asks something, or None."""
        eigen = [form for form in self.formulieren if form.is_post_to(path)]
        return next((form for form in eigen if {*form.waarden, *form.keuzes} - {"csrfmiddlewaretoken"}), None)
