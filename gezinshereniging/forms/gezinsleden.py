"""People of a dossier: all on one page, one line each; and one person with all that is asked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from clients.domain import Geboorte, Naamdelen, Persoonsfeiten, read_geboorte
from clients.domain.keuzes import Geslacht, Naambron
from clients.domain.landen import LANDEN, ONBEKEND
from clients.forms.velden import MetGeboorte, MetNaam, VNummerVeld
from clients.models import Client
from core.forms import Invoer
from core.keuze import list_choices
from gezinshereniging.actions import Lidregel
from gezinshereniging.domain.keuzes import Gezag, Oudertoestemming, Relatie

REGELS, MEESTE_REGELS = 4, 12
DELEN = ("voornamen", "achternaam", "geboren", "geslacht", "relatie", "land")
RELATIES = [("", "—"), *list_choices(Relatie, zonder=[Relatie.ZELF])]


class GeboorteField(forms.CharField):
    """A birth date in one box, as far as it is known: "2014", "4-2014" or "12-4-2014"."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=10, **kwargs)
        self.widget.attrs["inputmode"] = "numeric"

    def clean(self, value: Any) -> Any:
        """A Geboorte; an empty box is a birth date that nobody knows."""
        tekst = super().clean(value)
        if not tekst:
            return Geboorte(None, None)
        try:
            return read_geboorte(tekst)
        except ValueError as fout:
            zin = "Vul in wat je weet: alleen het jaar (2014), of 4-2014, of 12-4-2014."
            raise forms.ValidationError(zin) from fout


@dataclass(frozen=True, slots=True)
class Regelvelden:
    """The boxes of one line, as the page draws them; ``nummer`` counts those that are typed."""

    nummer: int
    velden: list[BoundField]
    client: Client | None = None


class GezinsledenForm(Invoer):
    """Who is known already is only chosen; others are typed, one line each. An empty line counts for nothing."""

    def __init__(self, *args: Any, bekenden: Iterable[Client], aantal: int = REGELS, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.bekenden = list(bekenden)
        self.aantal = aantal
        for nummer in range(len(self.bekenden)):
            self._add(nummer, "relatie", forms.ChoiceField(label="Zet erbij als", choices=RELATIES, required=False))
            self._add(nummer, "land", self._make_land())
        for nummer in self._nieuwe():
            self._add_nieuw(nummer)

    def _nieuwe(self) -> range:
        return range(len(self.bekenden), len(self.bekenden) + self.aantal)

    @staticmethod
    def _make_land() -> forms.ChoiceField:
        return forms.ChoiceField(label="Waar nu", choices=LANDEN, initial=ONBEKEND, required=False)

    def _add(self, nummer: int, deel: str, veld: forms.Field) -> None:
        veld.zonder_merk = True  # type: ignore[attr-defined]
        self.fields[_name(nummer, deel)] = veld

    def _add_nieuw(self, nummer: int) -> None:
        tekst: dict[str, Any] = {"required": False, "max_length": 80}
        self._add(nummer, "voornamen", forms.CharField(label="Voornamen", **tekst))
        self._add(nummer, "achternaam", forms.CharField(label="Achternaam", **tekst))
        self._add(nummer, "geboren", GeboorteField(label="Geboren", required=False))
        geslachten = list_choices(Geslacht)
        self._add(nummer, "geslacht", forms.ChoiceField(
            label="Geslacht", choices=geslachten, initial=Geslacht.ONBEKEND.value, required=False
        ))  # fmt: skip
        self._add(nummer, "relatie", forms.ChoiceField(label="Is van de referent", choices=RELATIES, required=False))
        self._add(nummer, "land", self._make_land())

    def clean(self) -> dict[str, Any] | None:
        """A line with something in it has a name and a relation; one line at least has something in it."""
        cleaned = super().clean()
        for nummer in self._nieuwe():
            if not self._is_used(nummer):
                continue
            if not (self._get(nummer, "voornamen") or self._get(nummer, "achternaam")):
                self.add_error(_name(nummer, "voornamen"), "Vul een naam in, of maak deze regel leeg.")
            if not self._get(nummer, "relatie"):
                self.add_error(_name(nummer, "relatie"), "Kies wat deze persoon van de referent is.")
        if not self.errors and not any(self._is_used(nummer) for nummer in self._all()):
            self.add_error(None, "Vul ten minste één persoon in.")
        return cleaned

    def _all(self) -> range:
        return range(len(self.bekenden) + self.aantal)

    def _get(self, nummer: int, deel: str) -> Any:
        return self.cleaned_data.get(_name(nummer, deel))

    def _is_used(self, nummer: int) -> bool:
        """A country or a sex alone is only what stood there."""
        geboren = self._get(nummer, "geboren")
        heeft_geboren = isinstance(geboren, Geboorte) and geboren.vroegst is not None
        return heeft_geboren or any(self._get(nummer, deel) for deel in ("voornamen", "achternaam", "relatie"))

    def as_arguments(self) -> dict[str, Any]:
        """The lines together as ``regels``; a refusal of one of them finds its line by ``_field_of``."""
        self._gebruikt = [nummer for nummer in self._all() if self._is_used(nummer)]
        return {"regels": [self._make_regel(nummer) for nummer in self._gebruikt]}

    def _make_regel(self, nummer: int) -> Lidregel:
        relatie, land = self._get(nummer, "relatie"), self._get(nummer, "land") or ONBEKEND
        if nummer < len(self.bekenden):
            return Lidregel(relatie, land, client=self.bekenden[nummer])
        delen = Naamdelen(voornamen=self._get(nummer, "voornamen"), achternaam=self._get(nummer, "achternaam"))
        geslacht = self._get(nummer, "geslacht") or Geslacht.ONBEKEND.value
        persoon = Persoonsfeiten(delen, self._get(nummer, "geboren"), geslacht, bron=Naambron.EIGEN)
        return Lidregel(relatie, land, persoon=persoon)

    def _field_of(self, veld: str | None) -> str | None:
        """A refusal counts the lines that were used; here they stand among empty ones."""
        delen = (veld or "").split("-", 2)
        if len(delen) == 3 and delen[0] == "regel":
            nummer = self._gebruikt[int(delen[1])]
            gezocht = _name(nummer, delen[2])
            if gezocht in self.fields:
                return gezocht
            # A birth date that cannot be: the action calls it by its year.
            return _name(nummer, "geboren" if _name(nummer, "geboren") in self.fields else "relatie")
        return super()._field_of(veld)

    def list_regels(self) -> Iterator[Regelvelden]:
        """The lines, as the page draws them."""
        for nummer in self._all():
            namen = [naam for deel in DELEN if (naam := _name(nummer, deel)) in self.fields]
            client = self.bekenden[nummer] if nummer < len(self.bekenden) else None
            yield Regelvelden(nummer - len(self.bekenden) + 1, [self[naam] for naam in namen], client)


def _name(nummer: int, deel: str) -> str:
    return f"regel-{nummer}-{deel}"


class GezinslidForm(Invoer):
    """What is known of a person in a dossier, beside who they are."""

    relatie = forms.ChoiceField(label="Wat is deze persoon van de referent?", choices=list_choices(Relatie))
    land = forms.ChoiceField(label="Waar is deze persoon nu?", choices=LANDEN)
    gezag = forms.ChoiceField(label="Wie heeft het gezag?", choices=list_choices(Gezag))
    toestemming = forms.ChoiceField(label="Toestemming van de andere ouder", choices=list_choices(Oudertoestemming))
    geen_aanvraag = forms.CharField(
        label="Waarom geen aanvraag?",
        required=False,
        max_length=200,
        help_text="Laat leeg als er een aanvraag komt. Anders waarschuwt Wegwijs voor een vergeten kind.",
    )


class PersoonForm(MetNaam, MetGeboorte, GezinslidForm):
    """The same, with who the person is: for somebody whom no team has yet."""

    geslacht = forms.ChoiceField(label="Geslacht", choices=list_choices(Geslacht))
    nationaliteit = forms.ChoiceField(label="Nationaliteit", choices=LANDEN)
    v_nummer = VNummerVeld()
    bron = forms.ChoiceField(label="Waar staat de naam zo?", choices=list_choices(Naambron))
    geen_vrije_tekst = ("v_nummer",)

    def begin_van(self, row: Any) -> dict[str, Any]:
        """Who the person is, from the row of the client and the spelling that is shown."""
        client = row.client
        vorm = client.naamvormen.get(is_hoofdvorm=True)
        persoon = {naam: getattr(client, naam) for naam in ("geslacht", "nationaliteit", "v_nummer")}
        namen = {naam: getattr(vorm, naam) for naam in ("roepnaam", "voornamen", "vadersnaam", "grootvadersnaam")}
        namen["achternaam"], namen["bron"] = vorm.achternaam, vorm.bron
        return MetGeboorte.begin_van(self, client) | persoon | namen | Invoer.begin_van(self, row)

    def as_arguments(self) -> dict[str, Any]:
        """Who the person is, together as ``persoon``."""
        velden = dict(super().as_arguments())
        namen = ("delen", "geboorte", "geslacht", "nationaliteit", "bron", "v_nummer")
        return {naam: waarde for naam, waarde in velden.items() if naam not in namen} | {
            "persoon": Persoonsfeiten(**{naam: velden[naam] for naam in namen})
        }
