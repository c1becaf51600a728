"""What happened: each form asks only what belongs to it."""

from collections.abc import Sequence
from typing import Any

from django import forms

from core.formvelden import DagField
from core.keuze import list_choices
from gezinshereniging.domain.gebeurtenissen import Gebeurtenissoort
from gezinshereniging.domain.keuzes import Mutatietolk
from gezinshereniging.forms.dossier import HULP_TEKST, TEKST
from gezinshereniging.forms.voorbeeld import MetVoorbeeld
from gezinshereniging.models import Gezinslid

INGEWILLIGD, AFGEWEZEN = "ja", "nee"


class LedenField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """For whom something holds; people of one dossier, by name."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(Gezinslid.objects.none(), widget=forms.CheckboxSelectMultiple, **kwargs)

    def label_from_instance(self, obj: Any) -> str:
        """The name alone."""
        return str(obj.client.naam)


class MutatieForm(MetVoorbeeld):
    """One thing that happened; which boxes there are, its Gebeurtenissoort says."""

    leden = LedenField(label="Voor wie?", required=False)
    op = DagField(label="Wanneer gebeurde het?")
    bekend_op = DagField(label="Wanneer hoorde je het?", required=False, help_text="Laat leeg voor vandaag.")
    uiterste_dag = DagField(
        label="Laatste dag die de brief noemt", required=False, help_text="Alleen als die in de brief staat."
    )
    kenmerk = forms.CharField(label="Kenmerk van de brief", required=False, max_length=40)
    tolk = forms.ChoiceField(label="Tolk", choices=list_choices(Mutatietolk), widget=forms.RadioSelect, required=False)
    tekst = forms.CharField(label="Korte tekst", help_text=HULP_TEKST, **TEKST)
    geen_vrije_tekst = (*MetVoorbeeld.geen_vrije_tekst, "kenmerk")

    def __init__(
        self, *args: Any, gebeurtenis: Gebeurtenissoort, leden: Any, kan: Sequence[Gezinslid], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        weg = {
            "leden": not gebeurtenis.per_lid,
            "uiterste_dag": not gebeurtenis.met_uiterste_dag,
            "kenmerk": not gebeurtenis.met_kenmerk,
            "tolk": not gebeurtenis.met_tolk,
        }
        for naam in [naam for naam, is_weg in weg.items() if is_weg]:
            del self.fields[naam]
        if gebeurtenis.per_lid:
            self.choose_from("leden", leden).initial = [lid.pk for lid in kan]
            self.fields["leden"].zonder_merk = True  # type: ignore[attr-defined]
        if gebeurtenis.met_tolk:
            self.fields["tolk"].initial = Mutatietolk.GEEN.value

    def as_arguments(self) -> dict[str, Any]:
        """Without an empty choice."""
        velden = super().as_arguments()
        if not velden.get("tolk"):
            velden.pop("tolk", None)
        return velden


class BeschikkingForm(MetVoorbeeld):
    """One letter with a decision: for each person who waits for one, granted, refused, or not in this letter."""

    dagtekening = DagField(label="Datum op de brief")
    bekendmaking = DagField(
        label="Bekendgemaakt op",
        required=False,
        help_text="Meestal de datum op de brief: laat dit dan leeg. Vanaf deze dag tellen bezwaar en beroep.",
    )
    bekend_op = DagField(label="Wanneer hoorde je het?", required=False, help_text="Laat leeg voor vandaag.")
    uiterste_dag = DagField(label="Laatste dag voor bezwaar of beroep die de brief noemt", required=False)
    kenmerk = forms.CharField(label="Kenmerk van de brief", required=False, max_length=40)
    tekst = forms.CharField(label="Korte tekst", help_text=HULP_TEKST, **TEKST)
    geen_vrije_tekst = (*MetVoorbeeld.geen_vrije_tekst, "kenmerk")

    def __init__(self, *args: Any, leden: Sequence[Gezinslid], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.leden = {f"lid_{lid.pk}": lid for lid in leden}
        keuzes = [(INGEWILLIGD, "Ingewilligd"), (AFGEWEZEN, "Afgewezen"), ("", "Staat niet in deze brief")]
        for naam, lid in self.leden.items():
            veld = forms.ChoiceField(
                label=lid.client.naam, choices=keuzes, widget=forms.RadioSelect, required=False, initial=""
            )
            veld.zonder_merk = True  # type: ignore[attr-defined]
            self.fields[naam] = veld
        self.order_fields([*self.leden, "dagtekening"])

    def as_arguments(self) -> dict[str, Any]:
        """The answers per person together as ``uitkomsten``."""
        velden = dict(super().as_arguments())
        antwoorden = {lid: velden.pop(naam) for naam, lid in self.leden.items()}
        uitkomsten = {lid: antwoord == INGEWILLIGD for lid, antwoord in antwoorden.items() if antwoord}
        return velden | {"uitkomsten": uitkomsten}


class AankomstForm(MetVoorbeeld):
    """People arrived."""

    leden = LedenField(label="Wie is aangekomen?")
    op = DagField(label="Wanneer kwamen zij aan in Nederland?")
    bekend_op = DagField(label="Wanneer hoorde je het?", required=False, help_text="Laat leeg voor vandaag.")
    woont_vanaf = DagField(
        label="Woont bij de referent vanaf",
        required=False,
        help_text="Laat leeg als zij nog niet bij de referent wonen, bijvoorbeeld omdat de woning te klein is.",
    )
    tekst = forms.CharField(label="Korte tekst", help_text=HULP_TEKST, **TEKST)

    def __init__(self, *args: Any, leden: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("leden", leden)


class MutatieverbeterForm(MetVoorbeeld):
    """Something was recorded wrongly: say what is right, or that it never happened."""

    reden = forms.CharField(label="Wat klopte er niet?", max_length=200)
    vervalt = forms.BooleanField(label="Dit is niet gebeurd", required=False)
    leden = LedenField(label="Voor wie?", required=False)
    op = DagField(label="Wanneer gebeurde het?", required=False)
    uiterste_dag = DagField(label="Laatste dag die de brief noemt", required=False)
    kenmerk = forms.CharField(label="Kenmerk van de brief", required=False, max_length=40)
    geen_vrije_tekst = (*MetVoorbeeld.geen_vrije_tekst, "kenmerk")

    def __init__(self, *args: Any, leden: Any, alleen_vervallen: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("leden", leden)
        self.alleen_vervallen = alleen_vervallen
        if alleen_vervallen:
            for naam in ("vervalt", "leden", "op", "uiterste_dag", "kenmerk"):
                del self.fields[naam]
            return
        if not self.row.leden.exists():
            del self.fields["leden"]

    def begin_van(self, row: Any) -> dict[str, Any]:
        """What stands there now, with the people as a list."""
        stored = super().begin_van(row)
        return stored | {"leden": [lid.pk for lid in row.leden.all()]} if "leden" in self.fields else stored

    def as_arguments(self) -> dict[str, Any]:
        """A decision is only taken back."""
        velden = super().as_arguments()
        return velden | {"vervalt": True} if self.alleen_vervallen else velden
