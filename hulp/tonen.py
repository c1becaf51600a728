"""The manual for the eye: read from its files once, drawn as HTML when asked for."""

from functools import cache, lru_cache
from typing import Any

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML

from hulp.domain import Pagina, find_bij, read_pagina
from organisatie.rechten import Rol, Toegang

MAP = settings.BASE_DIR / "docs" / "handleiding"
_FOLDERS = {
    Rol.VRIJWILLIGER: {"vrijwilliger"},
    Rol.JURIDISCH: {"juridisch", "vrijwilliger"},
    Rol.TEAMLEIDER: {"teamleider", "vrijwilliger"},
    Rol.GEMEENTE: {"gemeente"},
    Rol.BEHEERDER: {"beheerder"},
    Rol.AANDACHTSFUNCTIONARIS: {"teamleider"},
}
_ROOM = {"computer": (1280, 800), "telefoon": (360, 740), "papier": (673, 980)}


@cache
def load_paginas() -> dict[str, Pagina]:
    """Every page of the manual by its ``pad``; read once per process, for it changes with the program only."""
    files = sorted(MAP.glob("*/*.md"))
    pads = [f"{file.parent.name}/{file.stem}" for file in files]
    return {pad: read_pagina(pad, file.read_text(encoding="utf-8")) for pad, file in zip(pads, files, strict=True)}


def list_folders(toegang: Toegang | None) -> frozenset[str]:
    """The folders of the manual that are meant for this person; for somebody without a role those for everybody."""
    rollen = toegang.rollen if toegang else frozenset[Rol]()
    return frozenset({"iedereen"}.union(*(_FOLDERS[rol] for rol in rollen)))


@lru_cache(maxsize=1024)
def find_adres(naam: str, folders: frozenset[str]) -> str:
    """Where the help is for the address with this name: a page of the manual, or the list of all of them."""
    pagina = find_bij(load_paginas().values(), naam, folders)
    return reverse("hulp:hulp-detail", args=pagina.pad.split("/")) if pagina else reverse("hulp:hulp-list")


@lru_cache(maxsize=128)
def draw(pad: str) -> SafeString:
    """The text of a page as HTML; its pictures are loaded when they come in sight, on the screen that they are of."""
    markdown = MarkdownIt("commonmark", {"html": False})
    markdown.add_render_rule("image", _draw_picture)
    return mark_safe(markdown.render(load_paginas()[pad].tekst, {"folder": pad.partition("/")[0]}))  # noqa: S308


def _draw_picture(self: RendererHTML, tokens: Any, index: int, options: Any, env: Any) -> str:
    """``![telefoon: wat je ziet](naam.png)``: the kind of screen becomes a class, the rest is its text."""
    token = tokens[index]
    soort, _, tekst = token.content.partition(": ")
    breed, hoog = _ROOM[soort]
    token.attrSet("src", static(f"handleiding/{env['folder']}/{token.attrGet('src')}"))
    token.attrSet("alt", tekst)
    token.attrSet("class", f"beeld beeld--{soort}")
    token.attrSet("loading", "lazy")
    token.attrSet("width", str(breed))
    token.attrSet("height", str(hoog))
    return self.renderToken(tokens, index, options, env)
