"""What people do at and around the walk-in hours."""

from spreekuur.actions.balie import balietoegang_create
from spreekuur.actions.beheer import (
    onderwerp_create,
    onderwerp_update,
    onderwerpen_ordenen,
    spreekuur_create,
    spreekuur_update,
)
from spreekuur.actions.concept import concept_delete, concept_save, concepten_opruimen
from spreekuur.actions.contact import contact_create, contact_delete, contact_undo
from spreekuur.actions.indelen import contacten_herleiden, follow_definitie, recompute_contacts
from spreekuur.actions.notitie import notitie_correct, notitie_create, notitie_undo, notitie_update
from spreekuur.actions.tellingen import tellingen_nakijken
from spreekuur.actions.turflijst import turflijst_create
from spreekuur.actions.vraag import publieksvraag_create, publieksvraag_undo, vraag_answer, vraag_pass
from spreekuur.actions.wijzigen import contact_correct, contact_link, contact_update
from spreekuur.actions.zitting import zitting_create, zitting_update

__all__ = [
    "balietoegang_create",
    "concept_delete",
    "concept_save",
    "concepten_opruimen",
    "contact_correct",
    "contact_create",
    "contact_delete",
    "contact_link",
    "contact_undo",
    "contact_update",
    "contacten_herleiden",
    "follow_definitie",
    "notitie_correct",
    "notitie_create",
    "notitie_undo",
    "notitie_update",
    "onderwerp_create",
    "onderwerp_update",
    "onderwerpen_ordenen",
    "publieksvraag_create",
    "publieksvraag_undo",
    "recompute_contacts",
    "spreekuur_create",
    "spreekuur_update",
    "tellingen_nakijken",
    "turflijst_create",
    "vraag_answer",
    "vraag_pass",
    "zitting_create",
    "zitting_update",
]
