"""Open a dossier, say who handles it, begin again, close, reopen and hand over."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices
from gezinshereniging.domain.keuzes import Afsluitreden, Dossiersoort, Proceduresoort
from gezinshereniging.models import Dossier
from organisatie.models import Gebruiker, Locatie
from verblijf.models import Verblijfsvergunning

TEKST: dict[str, Any] = {"required": False, "max_length": 1000, "widget": forms.Textarea(attrs={"rows": 3})}
HULP_TEKST = "Feiten die een collega nodig heeft. Geen asielverhaal, geen medische details."
GEEN = "geen, of nog niet ingevuld"


class DossierForm(Invoer):
    """A new dossier: about what, and which team handles it."""

    soort = forms.ChoiceField(label="Waar gaat het over?", choices=list_choices(Dossiersoort))
    procedure = forms.ChoiceField(
        label="Welke procedure?",
        choices=list_choices(Proceduresoort),
        initial=Proceduresoort.NAREIS.value,
        help_text="Nareis: familie van iemand met een asielvergunning. Geen gezinshereniging? Kies overig.",
    )
    locatie = forms.ModelChoiceField(
        Locatie.objects.none(),
        label="Welk team behandelt het dossier?",
        empty_label="kies een team",
        help_text="Dat team ziet de inhoud. Jullie zien de stand, de volgende datum en wat er nog openstaat.",
    )
    vergunning = forms.ModelChoiceField(
        Verblijfsvergunning.objects.none(), label="Vergunning van de referent", empty_label=GEEN, required=False
    )
    geopend_op = DagField(label="Geopend op", required=False, help_text="Laat leeg voor vandaag.")
    zaaknummer = forms.CharField(
        label="Zaaknummer van de IND", required=False, max_length=30, help_text="Staat boven aan de brief van de IND."
    )
    geen_vrije_tekst = ("zaaknummer",)

    def __init__(self, *args: Any, locaties: QuerySet[Locatie], vergunningen: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("locatie", locaties)
        self.choose_from("vergunning", vergunningen)
        self.fields["vergunning"].label_from_instance = _name_vergunning  # type: ignore[attr-defined]


def _name_vergunning(vergunning: Verblijfsvergunning) -> str:
    bekend = f", bekendgemaakt op {vergunning.bekendmaking:%d-%m-%Y}" if vergunning.bekendmaking else ""
    weg = f", ingetrokken vanaf {vergunning.ingetrokken_op:%d-%m-%Y}" if vergunning.ingetrokken_op else ""
    return f"{vergunning.get_soort_display()}{bekend}{weg}"


class DossierWijzigForm(Invoer):
    """Who is responsible, who takes over meanwhile, and which permit it follows from."""

    verantwoordelijke = forms.ModelChoiceField(
        Gebruiker.objects.none(), label="Wie is verantwoordelijk?", empty_label="nog niemand", required=False
    )
    vervanger = forms.ModelChoiceField(
        Gebruiker.objects.none(), label="Wie is de vervanger?", empty_label="niemand", required=False
    )
    vergunning = forms.ModelChoiceField(
        Verblijfsvergunning.objects.none(), label="Vergunning van de referent", empty_label=GEEN, required=False
    )

    def __init__(self, *args: Any, collegas: QuerySet[Gebruiker], vergunningen: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for veld in ("verantwoordelijke", "vervanger"):
            self.choose_from(veld, collegas)
        self.choose_from("vergunning", vergunningen)
        self.fields["vergunning"].label_from_instance = _name_vergunning  # type: ignore[attr-defined]


class ProcedureForm(Invoer):
    """Begin again in the same dossier."""

    soort = forms.ChoiceField(label="Welke procedure?", choices=list_choices(Proceduresoort))
    begonnen_op = DagField(label="Begonnen op")
    leden: Any = forms.ModelMultipleChoiceField(
        None, label="Voor wie?", required=False, widget=forms.CheckboxSelectMultiple,
        help_text="Niemand aangevinkt: voor iedereen in het dossier.",
    )  # fmt: skip
    zaaknummer = forms.CharField(label="Zaaknummer van de IND", required=False, max_length=30)
    tekst = forms.CharField(label="Korte tekst", help_text=HULP_TEKST, **TEKST)
    geen_vrije_tekst = ("zaaknummer",)

    def __init__(self, *args: Any, dossier: Dossier, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("leden", dossier.leden.select_related("client").order_by("pk"))
        veld.label_from_instance = lambda lid: lid.client.naam


class AfsluitForm(Invoer):
    """Close a dossier, with the reason."""

    op = DagField(label="Op welke dag?")
    reden = forms.ChoiceField(
        label="Waarom sluit je het af?", choices=list_choices(Afsluitreden), widget=forms.RadioSelect
    )
    tekst = forms.CharField(label="Korte tekst", help_text=HULP_TEKST, **TEKST)


class HeropenForm(Invoer):
    """Open a dossier again."""

    op = DagField(label="Op welke dag?")
    tekst = forms.CharField(label="Waarom?", help_text=HULP_TEKST, **TEKST)


class OverdraagForm(Invoer):
    """Give a dossier to another team."""

    locatie = forms.ModelChoiceField(Locatie.objects.none(), label="Naar welk team?", empty_label="kies een team")
    tekst = forms.CharField(label="Wat moet het andere team weten?", help_text=HULP_TEKST, **TEKST)

    def __init__(self, *args: Any, locaties: QuerySet[Locatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("locatie", locaties)


class GeenDossierForm(Invoer):
    """Why there is no dossier."""

    reden = forms.CharField(
        label="Waarom is er geen dossier nodig?",
        max_length=200,
        help_text="Bijvoorbeeld: de familie is er al, of een advocaat doet het.",
    )
