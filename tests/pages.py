"""What a test hears of how a page was drawn."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import pytest
from django.template import Template
from django.test.signals import template_rendered

_bezig: ContextVar[bool] = ContextVar("bezig", default=False)


@contextmanager
def tell_of_whole_pages() -> Iterator[None]:
    """Give the test client the context of each page (``response.context``), and of no part of it.

    Django's own way copies the context of every part, of which each field of a form has several: a tenth of all the
    time of a test that draws pages.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Template, "_render", _render)
        yield


def _render(self: Template, context: Any) -> Any:
    if _bezig.get():
        return self.nodelist.render(context)
    template_rendered.send(sender=self, template=self, context=context)
    token = _bezig.set(True)
    try:
        return self.nodelist.render(context)
    finally:
        _bezig.reset(token)
