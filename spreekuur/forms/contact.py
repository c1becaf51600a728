"""The quick contact: who, what about, done. Everything else has a default."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from functools import cached_property
from typing import Any

from django import forms
from django.utils import timezone

from core.forms import Invoer
from core.formvelden import DagField, InzendingField
from organisatie.models import Locatie
from organisatie.rechten import Toegang
from spreekuur.domain import AANTAL_CIJFERTOETSEN, Contactuitkomst, Tolk, Wijze
from spreekuur.forms.velden import RijKeuze, RijKeuzes, RijNamen
from spreekuur.models import Contact
from spreekuur.tonen import keuzelijsten as keuze
from spreekuur.tonen.invulling import read_typed

CLIENT, ONBEKEND, INWONER = "client", "onbekend", "inwoner"
MEERVOUD = frozenset({"clients", "erbij", "meer_onderwerpen", "partners"})
LETTERS = "ABCDEFGHILMOPQRSTUVWXYZ"
"""The keys of the onderwerpen under "Anders…"; J and K walk over rows, and N begins a new contact."""
PARTNERVELDEN = 2
ELDERS = frozenset({"uuid", "bezoeker", "clients", "erbij", "zoek", "om", "locatie"})
"""What the screen draws outside the choices."""
MEESTE_MINUTEN = 600
VUL_DAG = "Vul een dag in, bijvoorbeeld 24-11-2026."
KIES = {"required": "Kies een van de mogelijkheden."}
OPNIEUW = "Dit formulier is niet meer geldig. Begin opnieuw met een nieuw contact."


@dataclass(frozen=True, slots=True)
class Plaats:
    """Where and for whom the form is drawn: what can be chosen follows from it, or is known already (``keuzes``).

    ``dag`` is that of the contact; ``al_gekozen`` what a stored contact has; ``anderen`` how many people stand at it
    whom this person may not see.
    """

    toegang: Toegang
    locatie: Locatie
    dag: date
    keuzes: keuze.Keuzebeeld | None = None
    al_gekozen: Mapping[str, list[str]] = field(default_factory=dict)
    anderen: int = 0

    def ids(self, *namen: str) -> list[int]:
        """The ids that a stored contact already has under these fields."""
        return [int(pk) for naam in namen for pk in self.al_gekozen.get(naam, ())]


class ContactForm(Invoer):
    """A contact as it is typed at the desk; only who and what about are required."""

    inzending = None  # type: ignore[assignment]
    # The number of its draft too: with it sent twice is kept once, whatever else was typed in between.
    uuid = forms.UUIDField(widget=forms.HiddenInput, error_messages={"invalid": OPNIEUW, "required": OPNIEUW})
    bezoeker = forms.ChoiceField(
        choices=[(CLIENT, CLIENT), (ONBEKEND, ONBEKEND), (INWONER, INWONER)], widget=forms.HiddenInput, required=False
    )
    zoek = forms.CharField(label="Wie?", required=False, max_length=100)
    uitkomst = forms.ChoiceField(
        label="Wat deden we?", choices=Contactuitkomst.choices, widget=forms.RadioSelect, error_messages=KIES
    )
    notitie = forms.CharField(
        label="Notitie",
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Feiten die een collega nodig heeft. Geen asielverhaal, geen medische details.",
    )
    wijze = forms.ChoiceField(label="Hoe", choices=Wijze.choices, error_messages=KIES)
    tolk = forms.ChoiceField(label="Tolk", choices=Tolk.choices, error_messages=KIES)
    duur = forms.IntegerField(
        label="Minuten",
        min_value=1,
        max_value=MEESTE_MINUTEN,
        error_messages={
            "required": "Vul de minuten in, bijvoorbeeld 10.",
            "invalid": "Vul de minuten in als getal, bijvoorbeeld 10.",
            "min_value": "Vul ten minste 1 minuut in.",
            "max_value": f"Vul hoogstens {MEESTE_MINUTEN} minuten in.",
        },
    )
    op = DagField(label="Dag", error_messages={"invalid": VUL_DAG, "required": VUL_DAG})
    om = forms.TimeField(
        label="Tijd",
        required=False,
        help_text="Bijvoorbeeld 14:30.",
        widget=forms.TimeInput(format="%H:%M"),
        error_messages={"invalid": "Vul een tijd in, bijvoorbeeld 14:30."},
    )

    def __init__(self, data: Any = None, *, plaats: Plaats, initial: Any = None) -> None:
        super().__init__(data)
        self.plaats = plaats
        self.initial = {**(self.standaard() if data is None else {}), **(initial or {})}
        self._add_keuzes(plaats)

    def _add_keuzes(self, plaats: Plaats) -> None:
        """The fields whose choices depend on the locatie; each asks the database only when it must."""
        self.fields["clients"] = RijKeuzes(
            rows=self._te_kiezen, widget=forms.MultipleHiddenInput, required=False, label="Wie?",
            error_messages={"invalid_choice": "Deze persoon hoort niet bij jouw locatie. Zoek opnieuw."},
        )  # fmt: skip
        self.fields["erbij"] = RijKeuzes(
            rows=lambda: self.gezin, widget=forms.CheckboxSelectMultiple, required=False, label="Ook erbij",
            label_of=lambda lid: f"{lid.naam} ({lid.relatie})" if lid.relatie else lid.naam,
        )  # fmt: skip
        self.fields["onderwerp"] = RijKeuze(
            rows=lambda: self.onderwerpen, widget=forms.RadioSelect, label="Waarover?", required=False
        )
        self.fields["meer_onderwerpen"] = RijKeuzes(
            rows=lambda: self.onderwerpen, widget=forms.CheckboxSelectMultiple, required=False,
            label="Ging het nog over iets anders?",
        )  # fmt: skip
        self.fields["partners"] = RijNamen(rows=lambda: self.partners, label="Doorverwezen naar", required=False)
        self.fields["vraag_voor"] = RijKeuze(
            rows=lambda: self.lijsten.collegas, leeg="ikzelf", required=False,
            label="Wie pakt de vraag op?", zonder_merk=True,
            label_of=keuze.say_collega,
        )  # fmt: skip
        self.fields["zitting"] = RijKeuze(
            rows=lambda: self.zittingen, leeg="geen spreekuur", required=False, label="Spreekuur"
        )

    def standaard(self) -> dict[str, Any]:
        """What stands there when nobody types anything."""
        toegang = self.plaats.toegang
        nu = timezone.localtime(toegang.nu)
        zitting = keuze.find_zitting_now(toegang, self.zittingen)
        return {
            "bezoeker": CLIENT,
            "uitkomst": Contactuitkomst.GEHOLPEN.value,
            "wijze": Wijze.SPREEKUUR.value,
            "tolk": Tolk.GEEN.value,
            "duur": 10,
            "op": toegang.vandaag,
            "om": nu.time().replace(second=0, microsecond=0),
            "zitting": zitting.pk if zitting else "",
        }

    @cached_property
    def lijsten(self) -> keuze.Keuzebeeld:
        """What can be chosen for a new contact."""
        return self.plaats.keuzes or keuze.list_keuzes(self.plaats.toegang, self.plaats.locatie, self.plaats.dag)

    @cached_property
    def zittingen(self) -> list[Any]:
        """The zittingen that this contact can belong to."""
        if self.plaats.dag == self.plaats.toegang.vandaag:
            return list(self.lijsten.zittingen)
        return keuze.list_zittingen(self.plaats.toegang, self.plaats.locatie, op=self.plaats.dag)

    @cached_property
    def _gekozen(self) -> keuze.Gekozenbeeld:
        return keuze.find_chosen(self.plaats.toegang, self["clients"].value() or (), al=self.plaats.ids("clients"))

    def _te_kiezen(self) -> list[Any]:
        """The clients to choose from: those who were chosen, as far as one may log a contact with them."""
        gekozen = self["clients"].value() or ()
        return keuze.find_chosen_clients(self.plaats.toegang, gekozen, al=self.plaats.ids("clients"))

    @property
    def gekozen(self) -> list[Any]:
        """The clients who were chosen, in the order of naming."""
        return self._gekozen.clients

    @property
    def gezin(self) -> list[Any]:
        """Who may have come along: the gezin of the first chosen client, as far as one may see it."""
        return self._gekozen.gezin

    @property
    def heel(self) -> frozenset[int]:
        """The ids of those, among the chosen clients and their gezin, of whom one may see more than the kaartje."""
        return self._gekozen.heel

    @property
    def alleen_kaartje(self) -> set[int]:
        """The ids of the chosen clients of whom one may see no more than the kaartje."""
        return {client.pk for client in self.gekozen} - self.heel

    @cached_property
    def onderwerpen(self) -> list[Any]:
        """What can be chosen, in the order of the list."""
        if ook := self.plaats.ids("onderwerp", "meer_onderwerpen"):
            return keuze.list_onderwerpen(self.plaats.locatie, self.plaats.dag, ook=ook)
        return list(self.lijsten.onderwerpen)

    @cached_property
    def partners(self) -> list[Any]:
        """To whom somebody can be referred."""
        ook = self.plaats.ids("partners")
        return keuze.list_partners(ook) if ook else list(self.lijsten.partners)

    @property
    def organisaties(self) -> list[Any]:
        """The names to choose from: to a template ``partners`` is the field."""
        return self.partners

    @property
    def partnernamen(self) -> list[str]:
        """The boxes for partners: what stands in them, and at least one that is empty."""
        namen = [naam for naam in self["partners"].value() or [] if naam]
        return [*namen, *[""] * max(1, PARTNERVELDEN - len(namen))]

    @cached_property
    def _knoppen(self) -> list[Any]:
        return list(self["onderwerp"].subwidgets)

    @property
    def tegels(self) -> list[tuple[int, Any]]:
        """The onderwerpen with a digit, as (digit, radio button)."""
        return list(enumerate(self._knoppen[: self._met_cijfer(len(self._knoppen))], 1))

    @property
    def anders(self) -> list[tuple[str, Any]]:
        """The onderwerpen under "Anders…", as (letter or nothing, radio button): the last digit opens them."""
        knoppen = self._knoppen[self._met_cijfer(len(self._knoppen)) :]
        return [(LETTERS[n : n + 1], knop) for n, knop in enumerate(knoppen)]

    @property
    def is_anders(self) -> bool:
        """Whether one of the onderwerpen under "Anders…" is chosen, so that they must stand open."""
        return any(knop.data["selected"] for _, knop in self.anders)

    @staticmethod
    def _met_cijfer(aantal: int) -> int:
        return aantal if aantal <= AANTAL_CIJFERTOETSEN else AANTAL_CIJFERTOETSEN - 1

    @property
    def tijd(self) -> str:
        """The time of the day as it stands in the form."""
        om = self["om"].value()
        return f"{om:%H:%M}" if isinstance(om, time) else str(om or "")

    @property
    def samenvatting(self) -> str:
        """What stands behind the fold, in one line: "vandaag 14:32 · 10 min"."""
        op = self["op"].value()
        dag = f"{op:%d-%m-%Y}" if isinstance(op, date) else str(op or "")
        if dag == f"{self.plaats.toegang.vandaag:%d-%m-%Y}":
            dag = "vandaag"
        return f"{dag} {self.tijd} · {self['duur'].value()} min"

    @cached_property
    def beginstand(self) -> str | None:
        """All that the choices of a new contact show, its clients and its time left out; None when more was typed."""
        if self.is_bound or self.plaats.al_gekozen or self.initial.get("notitie"):
            return None
        lijsten = self.lijsten.als_tekst
        stand = {naam: waarde for naam, waarde in self.initial.items() if naam not in ELDERS}
        return lijsten and f"{stand} {lijsten}"

    @property
    def fout_in_de_vouw(self) -> bool:
        """Whether something behind the fold went wrong, so that it must stand open."""
        return bool({"duur", "op", "om", "zitting"} & set(self.errors))

    @property
    def soort_bezoeker(self) -> str:
        """Who sits there: a client, somebody unknown, or a resident with a question."""
        waarde = self["bezoeker"].value()
        return waarde if waarde in {ONBEKEND, INWONER} else CLIENT

    def clean(self) -> dict[str, Any] | None:
        """Who and what about must be there; the rest has a default already."""
        super().clean()
        cleaned = self.cleaned_data
        niemand = not cleaned.get("clients") and not self.plaats.anderen
        if self.soort_bezoeker == CLIENT and niemand and "clients" not in self.errors:
            hoe = "Kies hieronder de naam die je bedoelt" if cleaned.get("zoek") else "Typ een naam"
            self.add_error("zoek", f"Kies wie er voor je zit. {hoe}, of kies “Onbekende bezoeker”.")
        if self.soort_bezoeker != INWONER and not cleaned.get("onderwerp") and "onderwerp" not in self.errors:
            self.add_error("onderwerp", "Kies waar het over ging.")
        return cleaned

    def as_arguments(self) -> dict[str, Any]:
        """What ``contact_create`` takes; of a resident's question, what ``publieksvraag_create`` takes."""
        schoon = dict(self.cleaned_data)
        if self.soort_bezoeker == INWONER:
            vraag = {naam: schoon[naam] for naam in ("uuid", "op", "wijze", "notitie")}
            return vraag | {"gemeente": self._gemeente(schoon["zitting"])}
        for naam in ("bezoeker", "zoek"):
            schoon.pop(naam)
        onderwerp, meer, erbij = schoon.pop("onderwerp"), schoon.pop("meer_onderwerpen"), schoon.pop("erbij")
        met_client = self.soort_bezoeker == CLIENT
        schoon["clients"] = [*schoon["clients"], *erbij] if met_client else []
        schoon["onderwerpen"] = list(dict.fromkeys([onderwerp, *meer]))
        return schoon

    def _gemeente(self, zitting: Any) -> Any:
        """Of the zitting, else the first that the locatie serves."""
        return zitting.spreekuur.gemeente if zitting else self.plaats.locatie.gemeenten.order_by("werkgebied__pk")[0]


class WijzigForm(ContactForm):
    """A contact that is changed on its day."""

    uuid = None  # type: ignore[assignment]
    inzending = InzendingField()  # type: ignore[assignment]
    versie = forms.IntegerField(widget=forms.HiddenInput)

    def begin_van(self, row: Contact) -> dict[str, Any]:
        """The stored contact in the shape of ``cleaned_data``."""
        typed = read_typed(row)
        schoon: dict[str, Any] = {
            naam: getattr(row, naam) for naam in ("op", "om", "duur", "wijze", "tolk", "uitkomst")
        }
        schoon["notitie"] = row.notitie
        for naam in ("onderwerp", "zitting", "vraag_voor"):
            veld: Any = self.fields[naam]
            schoon[naam] = veld.rows.get(next(iter(typed[naam]), ""))
        for naam in ("meer_onderwerpen", "partners"):
            keuzes: Any = self.fields[naam]
            schoon[naam] = [keuzes.rows[pk] for pk in typed[naam] if pk in keuzes.rows]
        return schoon

    @staticmethod
    def _words(veld: forms.Field, waarde: Any) -> str:
        if isinstance(waarde, list):
            return ", ".join(str(deel) for deel in waarde) or "(leeg)"
        return Invoer._words(veld, waarde)


class CorrectieForm(WijzigForm):
    """A contact that is corrected after its day, with what was wrong."""

    reden = forms.CharField(
        label="Wat was er mis?",
        max_length=200,
        error_messages={"required": "Schrijf kort op wat er mis was. De oude tekst blijft bewaard."},
    )
