"""Notes about a client as pages show them. Reads only."""

from typing import Any

from organisatie.rechten import Recht, Toegang
from spreekuur.domain import why_no_correction, why_no_edit, why_no_undo
from spreekuur.models import Notitie


def make_notitie_context(toegang: Toegang, notitie: Notitie) -> dict[str, Any]:
    """A note with its corrections, and which buttons can be pressed now."""
    is_maker = notitie.gebruiker_id == toegang.gebruiker_id
    return {
        "notitie": notitie,
        "client": notitie.client,
        "correcties": notitie.correcties.select_related("gebruiker").order_by("-pk"),
        "mag_wijzigen": Notitie.objects.visible_to(toegang, Recht.CONTACT_WIJZIGEN).filter(pk=notitie.pk).exists(),
        "kan_wijzigen": why_no_edit(gemaakt_op=notitie.op, vandaag=toegang.vandaag) is None,
        "kan_verbeteren": why_no_correction(gemaakt_op=notitie.op, vandaag=toegang.vandaag) is None,
        "kan_ongedaan": is_maker and why_no_undo(tot=notitie.ongedaan_tot, nu=toegang.nu) is None,
    }
