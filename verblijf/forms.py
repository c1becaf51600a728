"""Forms about the right to stay: they ask what the letter and the card say, in their words."""

from typing import Any

from django import forms

from clients.models import Client
from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from core.keuze import list_choices
from verblijf.domain import (
    Nareiswens,
    Reisdocumentsoort,
    Verblijfsdocumentsoort,
    Verblijfsstatus,
    Vergunningsoort,
    Verlengingsuitkomst,
    clean_documentnummer,
)


class VergunningForm(Invoer):
    """A permit as the letter of the IND says it.

    ``referenten`` are the people from whom it can be derived; None leaves the question out: it is derived from
    somebody whom this person may not see. The question about swapped dates is only shown when it has been asked.
    """

    soort = forms.ChoiceField(
        label="Welke vergunning is het?",
        choices=list_choices(Vergunningsoort),
        widget=forms.RadioSelect,
        help_text="Dat staat in de brief van de IND.",
        error_messages={"required": "Kies welke vergunning het is."},
    )
    status = forms.ChoiceField(
        label="Waarom mag deze persoon blijven?",
        choices=list_choices(Verblijfsstatus),
        initial=Verblijfsstatus.ONBEKEND,
        widget=forms.RadioSelect,
        help_text="In de brief heet dit de status, of de grond.",
    )
    referent = forms.ModelChoiceField(
        label="Van welk gezinslid is de vergunning afgeleid?",
        queryset=Client.objects.none(),
        required=False,
        empty_label="van niemand, of weet ik niet",
        help_text="Alleen bij ‘Afgeleid van een gezinslid’. Staat het gezinslid er niet bij? Zet het eerst bij Gezin.",
        error_messages={"invalid_choice": "Kies iemand uit de lijst."},
    )
    dagtekening = DagField(
        label="Datum op de brief",
        required=False,
        help_text="Bovenaan de brief van de IND. Bijvoorbeeld 24-11-2026.",
    )
    bekendmaking = DagField(
        label="Bekendgemaakt op",
        required=False,
        help_text=(
            "De dag waarop de IND de brief verstuurde of gaf. Dat staat in de brief. "
            "Vanaf deze dag tellen de termijnen."
        ),
    )
    ingangsdatum = DagField(
        label="Ingangsdatum",
        required=False,
        help_text=(
            "De eerste dag van de vergunning. In een brief van voor 12 juni 2026 is dat meestal de dag van de "
            "asielaanvraag. Gaat het om asiel met een verblijfstitel? Laat je dit leeg, dan vullen wij de dag in "
            "die volgens de wet de eerste is."
        ),
    )
    asielaanvraag_op = DagField(
        label="Asiel aangevraagd op",
        required=False,
        help_text="Vanaf deze dag tellen de jaren voor EU-langdurig ingezetene. Het staat in de brief.",
    )
    mvv_op = DagField(
        label="Mvv opgehaald op",
        required=False,
        help_text="Alleen voor wie met een mvv kwam: de dag bij de ambassade. De dag erna gaat de vergunning in.",
    )
    reisdag = DagField(
        label="Reisdag die bij de ambassade is opgegeven",
        required=False,
        help_text="Alleen voor wie met een mvv kwam. Is er een dag opgegeven, dan gaat de vergunning op die dag in.",
    )
    volgorde_klopt = forms.BooleanField(
        label="Deze datums staan echt zo in de brief", required=False, widget=forms.HiddenInput
    )
    laatste_dag = LaatsteDagField(
        label="Geldig tot en met",
        required=False,
        help_text="Zoals het in de brief of op de kaart staat. Staat er niets? Laat dit dan leeg.",
    )
    nareis = forms.ChoiceField(
        label="Is er familie in het buitenland die ook wil komen?",
        choices=list_choices(Nareiswens),
        initial=Nareiswens.ONBEKEND,
        widget=forms.RadioSelect,
        help_text=(
            "Bijvoorbeeld man, vrouw of kinderen. Dan tellen drie maanden vanaf de dag van de bekendmaking: "
            "in die tijd moet de aanvraag bij de IND zijn."
        ),
    )

    def __init__(self, *args: Any, referenten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["volgorde_klopt"].zonder_merk = True  # type: ignore[attr-defined]
        if referenten is None:
            del self.fields["referent"]
            return
        veld = self.choose_from("referent", referenten)
        veld.label_from_instance = lambda client: f"{client.naam}, geboren {client.geboortejaar}"

    def submit(self, action: Any, **vast: Any) -> bool:
        """Pass it on; a question that the action asks, is shown with a box to tick."""
        gelukt = super().submit(action, **vast)
        if "volgorde_klopt" in self.errors:
            self.fields["volgorde_klopt"].widget = forms.CheckboxInput()
        return gelukt


class IntrekkingForm(Invoer):
    """From which day the IND withdrew a permit, and when it said so; one that was withdrawn can be put back."""

    intrekking_bekend_op = DagField(
        label="Brief bekendgemaakt op",
        help_text="De dag waarop de IND de brief verstuurde of gaf. Vanaf deze dag tellen de weken voor beroep.",
    )
    ingetrokken_op = DagField(
        label="Ingetrokken vanaf",
        help_text="De dag vanaf wanneer de vergunning niet meer geldt. Die kan jaren voor de brief liggen.",
    )

    def __init__(self, *args: Any, row: Any, **kwargs: Any) -> None:
        super().__init__(*args, row=row, **kwargs)
        if row.ingetrokken_op is not None:
            veld = self.fields["ingetrokken_op"]
            veld.required = self.fields["intrekking_bekend_op"].required = False
            veld.help_text = "De dag vanaf wanneer hij niet meer geldt. Was dit een vergissing? Maak dit dan leeg."


class VoornemenForm(Invoer):
    """The IND says that it intends to withdraw a permit; empty takes that back."""

    voornemen_op = DagField(
        label="Voornemen bekendgemaakt op",
        help_text="De dag waarop de IND de brief verstuurde of gaf. Daarna zijn er zes weken om te reageren.",
    )

    def __init__(self, *args: Any, row: Any, **kwargs: Any) -> None:
        super().__init__(*args, row=row, **kwargs)
        if row.voornemen_op is not None:
            veld = self.fields["voornemen_op"]
            veld.required = False
            veld.help_text = "Was dit een vergissing? Maak dit dan leeg."


class VergunningverlengingForm(Invoer):
    """An extension was asked for."""

    ingediend_op = DagField(
        label="Aangevraagd op",
        help_text="De dag waarop de aanvraag naar de IND ging. Bijvoorbeeld 24-11-2026.",
    )


class BesluitForm(VergunningverlengingForm):
    """What the IND decided."""

    uitkomst = forms.ChoiceField(
        label="Wat is het besluit?", choices=list_choices(Verlengingsuitkomst), widget=forms.RadioSelect
    )
    besloten_op = DagField(
        label="Besluit bekendgemaakt op",
        required=False,
        help_text="De dag waarop de IND de brief verstuurde. Zelf ingetrokken? Vul dan in op welke dag.",
    )
    laatste_dag = LaatsteDagField(
        label="Verlengd tot en met",
        required=False,
        help_text="Alleen als er is verlengd. Dit staat in de brief of op de nieuwe kaart.",
    )


class DocumentnummerVeld(forms.CharField):
    """The number of a document in capitals, or a sentence that says why it is none."""

    def __init__(self) -> None:
        super().__init__(
            label="Nummer",
            required=False,
            max_length=20,
            help_text="Neem het over van het document, met de letters erbij.",
        )

    def clean(self, value: Any) -> Any:
        """Letters and digits; never a burgerservicenummer."""
        try:
            return clean_documentnummer(super().clean(value))
        except ValueError as fout:
            raise forms.ValidationError(str(fout)) from fout


class DocumentForm(Invoer):
    """What a card and a travel document share."""

    geen_vrije_tekst = ("nummer",)

    nummer = DocumentnummerVeld()
    begin = DagField(label="Afgegeven op", help_text="Op het document staat: datum afgifte, of ‘date of issue’.")
    laatste_dag = LaatsteDagField(label="Geldig tot en met", help_text="Zoals het op het document staat.")


class IngeleverdForm(DocumentForm):
    """A stored document can be replaced or handed in."""

    ingeleverd_op = DagField(
        label="Vervangen of ingeleverd op",
        required=False,
        help_text="Leeg: deze persoon heeft het document nog.",
    )


class VerblijfsdocumentForm(DocumentForm):
    """A new card."""

    soort = forms.ChoiceField(
        label="Welk type staat op de kaart?",
        choices=list_choices(Verblijfsdocumentsoort),
        widget=forms.RadioSelect,
        error_messages={"required": "Kies het type dat op de kaart staat."},
    )

    field_order = ("soort", "nummer", "begin", "laatste_dag", "ingeleverd_op")


class VerblijfsdocumentWijzigForm(IngeleverdForm, VerblijfsdocumentForm):
    """Change a card; refused when a colleague changed it in between."""


class ReisdocumentForm(DocumentForm):
    """A new travel document."""

    soort = forms.ChoiceField(
        label="Welk document is het?",
        choices=list_choices(Reisdocumentsoort),
        widget=forms.RadioSelect,
        error_messages={"required": "Kies welk document het is."},
    )

    field_order = ("soort", "nummer", "begin", "laatste_dag", "ingeleverd_op")


class ReisdocumentWijzigForm(IngeleverdForm, ReisdocumentForm):
    """Change a travel document; refused when a colleague changed it in between."""
