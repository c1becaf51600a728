"""What people type around the walk-in hours."""

from spreekuur.forms.beheer import OnderwerpForm, SpreekuurForm, ZittingForm, ZittingUpdateForm
from spreekuur.forms.contact import ContactForm, CorrectieForm, WijzigForm
from spreekuur.forms.kort import AntwoordForm, BalieForm, DoorgaveForm, WieForm

__all__ = [
    "AntwoordForm",
    "BalieForm",
    "ContactForm",
    "CorrectieForm",
    "DoorgaveForm",
    "OnderwerpForm",
    "SpreekuurForm",
    "WieForm",
    "WijzigForm",
    "ZittingForm",
    "ZittingUpdateForm",
]
