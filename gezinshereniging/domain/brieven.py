"""The letters that this work writes again and again: when, which fields, and what sending one means. No Django."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.datums import MAANDEN
from core.keuze import Keuze
from gezinshereniging.domain.keuzes import Aanvraagstatus, Dossiersoort, Mutatiesoort
from gezinshereniging.domain.verloop import OPEN_BIJ_IND

A = Aanvraagstatus


class Modelbriefsoort(Keuze):
    """Which letter."""

    INGEBREKESTELLING = "ingebrekestelling", "ingebrekestelling"
    BEZWAAR = "bezwaar", "bezwaar (pro forma)"
    UITSTEL = "uitstel", "meer tijd voor stukken"
    MVV = "mvv", "meer tijd om de mvv op te halen"
    MACHTIGING = "machtiging", "machtiging"


class Papiersoort(StrEnum):
    """For whom the page is."""

    OVERZICHT = "overzicht"
    OVERDRACHT = "overdracht"


@dataclass(frozen=True, slots=True)
class Modelbrief:
    """One kind of letter.

    ``grondslag`` is the article that the letter rests on. ``verstuurd``: what happened once it was sent; that finishes
    the step. ``bij``: whoever stands there can need it; empty: everybody. ``jurist``: who of the law read our text and
    when; empty: nobody yet.
    """

    soort: Modelbriefsoort
    titel: str
    grondslag: str
    verstuurd: Mutatiesoort
    bij: frozenset[Aanvraagstatus] = frozenset()
    alleen_gezin: bool = False
    jurist: str = ""


BRIEVEN: Mapping[Modelbriefsoort, Modelbrief] = {
    brief.soort: brief
    for brief in (
        Modelbrief(
            Modelbriefsoort.INGEBREKESTELLING, "Ingebrekestelling: de IND beslist niet op tijd",
            "Awb art. 4:17 lid 3, 6:12", Mutatiesoort.INGEBREKESTELLING, OPEN_BIJ_IND,
        ),
        Modelbrief(
            Modelbriefsoort.BEZWAAR, "Bezwaar zonder gronden (pro forma)", "Vw 2000 art. 69 lid 1; Awb art. 6:5 en 6:6",
            Mutatiesoort.BEZWAAR, frozenset({A.AFGEWEZEN}),
        ),
        Modelbrief(
            Modelbriefsoort.UITSTEL, "Meer tijd om stukken te sturen", "Awb art. 4:5 lid 1 en 4:15",
            Mutatiesoort.VERSTUURD, frozenset({A.INGEDIEND, A.BEZWAAR}),
        ),
        Modelbrief(
            Modelbriefsoort.MVV, "Meer tijd om de mvv op te halen", "Vw 2000 art. 2r lid 1",
            Mutatiesoort.VERSTUURD, frozenset({A.INGEWILLIGD}), alleen_gezin=True,
        ),
        Modelbrief(
            Modelbriefsoort.MACHTIGING, "Machtiging om namens de cliënt te handelen",
            "Awb art. 2:1; Vw 2000 art. 70 lid 1", Mutatiesoort.VERSTUURD,
        ),
    )
}  # fmt: skip

VELDEN: Mapping[str, str] = {
    "datum": "de dag van vandaag",
    "plaats": "de plaats van het team",
    "team": "de naam van het team",
    "team_adres": "het adres van het team",
    "team_telefoon": "de telefoon van het team",
    "medewerker": "wie de brief klaarzet",
    "referent": "de naam van de referent",
    "referent_geboren": "de geboortedatum van de referent",
    "referent_adres": "het adres van de referent",
    "referent_v_nummer": "het V-nummer van de referent",
    "zaaknummer": "het zaaknummer van de IND",
    "gezinsleden": "over wie het gaat: naam, geboortedatum, relatie",
    "ingediend_op": "de dag waarop de aanvraag is ingediend",
    "beslistermijn": "de laatste dag waarop de IND moest beslissen",
    "besluit_op": "de datum op het besluit",
    "besluit_bekend_op": "de dag waarop het besluit bekend is gemaakt",
    "besluit_kenmerk": "het kenmerk van het besluit",
    "stukken": "de stukken die er nog niet zijn",
    "stukken_tot": "tot wanneer de IND op stukken wacht",
    "mvv_tot": "tot wanneer de mvv klaarligt",
}
"""Every field that a template can use: its name between double braces, and what stands there."""

NOG_INVULLEN = "nog invullen"


def mark_unknown(veld: str) -> str:
    """What stands in the letter for a fact that nobody knows: visible, and with the words of the field."""
    return f"«{NOG_INVULLEN}: {VELDEN[veld]}»"


def write_dag(dag: date) -> str:
    """A day as a letter prints it: 2 november 2026."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def why_no_brief(soort: Modelbriefsoort, statussen: Collection[str], dossiersoort: str, *, is_open: bool) -> str | None:
    """The reason that a letter has no use in a dossier now, or None."""
    brief = BRIEVEN[soort]
    if not is_open:
        return "Dit dossier is afgesloten."
    if brief.alleen_gezin and dossiersoort != Dossiersoort.GEZINSHERENIGING:
        return "Dit hoort alleen bij gezinshereniging."
    if brief.bij and not brief.bij.intersection(statussen):
        return {
            Modelbriefsoort.INGEBREKESTELLING: "Er wacht nu niemand op een besluit.",
            Modelbriefsoort.BEZWAAR: "Er is niemand afgewezen.",
            Modelbriefsoort.UITSTEL: "Er loopt geen aanvraag of bezwaar bij de IND.",
            Modelbriefsoort.MVV: "Er is niemand ingewilligd die de mvv nog moet ophalen.",
        }[soort]
    return None


def why_not_sent(op: date, *, gemaakt_op: date, vandaag: date) -> str | None:
    """The reason that a letter cannot have been sent on that day, or None."""
    if op > vandaag:
        return "Deze dag is nog niet geweest. Vul in wanneer de brief is verstuurd."
    if op < gemaakt_op:
        return f"De brief is klaargezet op {gemaakt_op:%d-%m-%Y}. Vul die dag of een latere in."
    return None


BIJ_TERMIJN: Mapping[str, Modelbriefsoort] = {
    "nareis_beslissing": Modelbriefsoort.INGEBREKESTELLING,
    "mvv_regulier_beslissing": Modelbriefsoort.INGEBREKESTELLING,
    "bezwaar_beslissing_mvv": Modelbriefsoort.INGEBREKESTELLING,
    "bezwaar_vw": Modelbriefsoort.BEZWAAR,
    "mvv_afgifte": Modelbriefsoort.MVV,
}
"""Which letter belongs to a deadline: by the beginning of its code, the first that fits."""


def find_brief_of_termijn(code: str) -> Modelbriefsoort | None:
    """The letter that goes with a deadline of this code; None: there is none."""
    return next((soort for begin, soort in BIJ_TERMIJN.items() if code.startswith(begin)), None)
