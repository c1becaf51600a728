"""What people type around the walk-in hours."""

from spreekuur.forms.beheer import OnderwerpForm, SpreekuurForm, ZittingForm, ZittingUpdateForm
from spreekuur.forms.contact import ContactForm, CorrectieForm, WijzigForm
from spreekuur.forms.kort import AntwoordForm, BalieForm, WieForm

__all__ = [
    "AntwoordForm",
    "BalieForm",
    "ContactForm",
    "CorrectieForm",
    "OnderwerpForm",
    "SpreekuurForm",
    "WieForm",
    "WijzigForm",
    "ZittingForm",
    "ZittingUpdateForm",
]
