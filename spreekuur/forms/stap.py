"""A contact that is typed in steps: every button of the page that does not save yet, without a script."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.http import QueryDict

from organisatie.verzoek import Verzoek
from spreekuur.forms.contact import CLIENT, INWONER, MEERVOUD, ONBEKEND

STAPPEN = ("zoek_nu", "kies", "weg")


def is_stap(request: Verzoek) -> bool:
    """Whether this is a step (search, choose, take away), not a save. A search for nothing is meant as a save.

    A part of the page never saves: whoever types a second name has chosen enough already for a whole contact.
    """
    if request.htmx:
        return True
    post = request.POST
    if "zoek_nu" in post:
        return bool(post.get("zoek", "").strip())
    return "kies" in post or "weg" in post


def take_stap(post: QueryDict) -> dict[str, Any]:
    """What stands in the form after this step: all that was typed, and who was chosen or taken away."""
    typed = {naam: post.getlist(naam) for naam in post if naam not in STAPPEN}
    kies, weg = post.get("kies", ""), post.get("weg", "")
    if kies in {ONBEKEND, INWONER}:
        typed |= {"bezoeker": [kies], "clients": [], "erbij": [], "zoek": [""]}
    elif kies:
        gekozen = dict.fromkeys([*typed.get("clients", []), kies])
        typed |= {"bezoeker": [CLIENT], "clients": list(gekozen), "zoek": [""]}
    elif weg:
        over = [pk for pk in typed.get("clients", []) if pk != weg]
        typed |= {"bezoeker": [CLIENT], "clients": over, "erbij": typed.get("erbij", []) if over else []}
    return make_initial(typed)


def make_initial(typed: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Typed values in the shape of a form's ``initial``."""
    waarden = {naam: list(lijst) for naam, lijst in typed.items()}
    return {naam: lijst if naam in MEERVOUD else (lijst[-1] if lijst else "") for naam, lijst in waarden.items()}
