"""What people type around the walk-in hours."""

from spreekuur.forms.beheer import OnderwerpForm, SpreekuurForm, ZittingForm, ZittingUpdateForm
from spreekuur.forms.contact import ContactForm, CorrectieForm, WijzigForm
from spreekuur.forms.kort import AntwoordForm, BalieForm, DoorgaveForm, WeghaalForm, WieForm
from spreekuur.forms.notitie import NotitiecorrectieForm, NotitieForm

__all__ = [
    "AntwoordForm",
    "BalieForm",
    "ContactForm",
    "CorrectieForm",
    "DoorgaveForm",
    "NotitieForm",
    "NotitiecorrectieForm",
    "OnderwerpForm",
    "SpreekuurForm",
    "WeghaalForm",
    "WieForm",
    "WijzigForm",
    "ZittingForm",
    "ZittingUpdateForm",
]
