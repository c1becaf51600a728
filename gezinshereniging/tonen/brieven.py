"""What stands in a letter: the facts of a dossier as plain text, and a mark for each that nobody knows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from clients.models import Bewoning
from gezinshereniging.domain.brieven import (
    BRIEVEN,
    VELDEN,
    Modelbrief,
    Modelbriefsoort,
    mark_unknown,
    why_no_brief,
    write_dag,
)
from gezinshereniging.domain.keuzes import Aanvraagstatus
from gezinshereniging.models import Aanvraag, Beschikking, Briefsjabloon, Conceptbrief, Dossier, Gezinslid, Stuk
from gezinshereniging.tonen.termijnen import read_termijnen
from organisatie.models import Gebruiker, Locatie
from organisatie.rechten import Recht, Toegang


@dataclass(frozen=True, slots=True)
class Briefkeuzebeeld:
    """A letter that can be laid ready; ``waarom_niet`` says why it has no use now."""

    brief: Modelbrief
    leden: tuple[Gezinslid, ...]
    waarom_niet: str | None


def list_briefkeuzes(dossier: Dossier) -> list[Briefkeuzebeeld]:
    """Every letter for this dossier, with the people whom it can be about."""
    aanvragen = list(_read_aanvragen(dossier))
    statussen = [aanvraag.status for aanvraag in aanvragen]
    is_open = dossier.looptijden.filter(eind__isnull=True).exists()
    return [
        Briefkeuzebeeld(
            brief,
            tuple(rij.gezinslid for rij in aanvragen if not brief.bij or Aanvraagstatus(rij.status) in brief.bij),
            why_no_brief(soort, statussen, dossier.soort, is_open=is_open),
        )
        for soort, brief in BRIEVEN.items()
    ]


def list_klaargezet(toegang: Toegang, dossier: Dossier) -> list[Conceptbrief]:
    """The letters of a dossier that were laid ready and not sent, the newest first."""
    rijen: Any = Conceptbrief.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).klaargezet()
    return list(rijen.filter(mutatie__dossier=dossier).select_related("mutatie__gebruiker").order_by("-pk"))


def find_sjabloon(dossier: Dossier, soort: Modelbriefsoort) -> tuple[bytes, str]:
    """The template of this letter for the team that handles the dossier, and which jurist read it (empty: nobody)."""
    eigen = Briefsjabloon.objects.filter(locatie=dossier.locatie_id, soort=soort).first()
    if eigen is not None:
        return bytes(eigen.bestand), eigen.jurist
    from gezinshereniging.tonen.sjablonen import make_sjabloon

    return make_sjabloon(soort), BRIEVEN[soort].jurist


def make_document(toegang: Toegang, concept: Conceptbrief) -> bytes:
    """The letter as a .docx, filled from the facts as they are now."""
    from gezinshereniging.tonen.sjablonen import fill_sjabloon

    inhoud, _ = find_sjabloon(concept.mutatie.dossier, Modelbriefsoort(concept.soort))
    bekend = read_waarden(toegang, concept)
    return fill_sjabloon(inhoud, {veld: bekend.get(veld) or mark_unknown(veld) for veld in VELDEN})


def list_unknown(toegang: Toegang, concept: Conceptbrief) -> list[str]:
    """What somebody has to fill in by hand in this letter, in words."""
    from gezinshereniging.tonen.sjablonen import find_fields

    bekend = read_waarden(toegang, concept)
    inhoud, _ = find_sjabloon(concept.mutatie.dossier, Modelbriefsoort(concept.soort))
    namen = find_fields(inhoud)
    return [woorden for veld, woorden in VELDEN.items() if veld in namen and not bekend.get(veld)]


def read_waarden(toegang: Toegang, concept: Conceptbrief) -> Mapping[str, str]:
    """What is known for each field; who reads it sees the address only where they see the client."""
    dossier = concept.mutatie.dossier
    leden = list(concept.mutatie.leden.select_related("client").order_by("pk"))
    aanvragen = [rij for rij in _read_aanvragen(dossier) if rij.gezinslid in leden]
    besluit = _find_besluit(leden)
    return {
        "datum": write_dag(toegang.vandaag),
        **_tell_team(toegang, dossier),
        **_tell_referent(toegang, dossier),
        "zaaknummer": dossier.procedures.order_by("-nummer")[0].zaaknummer,
        "gezinsleden": "\n".join(
            f"{lid.client.naam}, geboren {lid.client.geboren}, {lid.get_relatie_display()}" for lid in leden
        ),
        "ingediend_op": _write_same(rij.ingediend_op for rij in aanvragen),
        "besluit_op": write_dag(besluit.dagtekening) if besluit else "",
        "besluit_bekend_op": write_dag(besluit.bekendmaking) if besluit else "",
        "besluit_kenmerk": besluit.kenmerk if besluit else "",
        **_tell_stukken(dossier, leden),
        **_tell_termijnen(dossier),
    }


def _tell_team(toegang: Toegang, dossier: Dossier) -> dict[str, str]:
    team = dossier.locatie
    medewerker = Gebruiker.objects.filter(pk=toegang.gebruiker_id).first()
    return {
        "team": team.naam,
        "team_adres": team.adres,
        "team_telefoon": team.telefoon,
        "plaats": "",
        "medewerker": medewerker.naam if medewerker else "",
    }


def _tell_referent(toegang: Toegang, dossier: Dossier) -> dict[str, str]:
    referent = dossier.referent
    wonen: Any = Bewoning.objects.visible_to(toegang, Recht.CLIENT_ZIEN).open_on(toegang.vandaag)
    bewoning = wonen.filter(huisvesting__client=referent).select_related("woning").order_by("-begin").first()
    return {
        "referent": referent.naam,
        "referent_geboren": referent.geboren,
        "referent_adres": str(bewoning.woning) if bewoning else "",
        "referent_v_nummer": referent.v_nummer_in_groepen if referent.v_nummer else "",
    }


def _tell_stukken(dossier: Dossier, leden: list[Gezinslid]) -> dict[str, str]:
    namen = {lid.pk: lid.client.naam for lid in leden}
    open_stukken = list(Stuk.objects.filter(dossier=dossier).open().order_by("gezinslid_id", "pk"))
    van_hen = [stuk for stuk in open_stukken if stuk.gezinslid_id is None or stuk.gezinslid_id in namen]
    regels = [f"{stuk} van {namen[stuk.gezinslid_id]}" if stuk.gezinslid_id else str(stuk) for stuk in van_hen]
    dagen = [stuk.uiterlijk_op for stuk in van_hen if stuk.uiterlijk_op]
    return {"stukken": "\n".join(regels), "stukken_tot": write_dag(min(dagen)) if dagen else ""}


def _tell_termijnen(dossier: Dossier) -> dict[str, str]:
    """The last days that follow from the facts, by the code of the deadline."""
    termijnen = read_termijnen([dossier])[dossier.pk]

    def find(*begin: str) -> str:
        dagen = [een.laatste for een in termijnen if een.code.startswith(begin) and een.laatste]
        return write_dag(min(dagen)) if dagen else ""

    return {
        "beslistermijn": find("nareis_beslissing", "mvv_regulier_beslissing", "bezwaar_beslissing"),
        "mvv_tot": find("mvv_afgifte"),
    }


def _write_same(dagen: Any) -> str:
    """The one day that all have; several days are for who writes the letter to name."""
    verschillend: set[date | None] = set(dagen)
    return write_dag(dag) if len(verschillend) == 1 and (dag := verschillend.pop()) else ""


def _find_besluit(leden: list[Gezinslid]) -> Beschikking | None:
    """The latest letter with a decision about these people."""
    brieven = Beschikking.objects.geldend().filter(mutaties__leden__in=leden)
    return brieven.order_by("bekendmaking", "pk").last()


def _read_aanvragen(dossier: Dossier) -> Any:
    procedure = dossier.procedures.order_by("-nummer")[0]
    rijen = Aanvraag.objects.filter(procedure=procedure).select_related("gezinslid__client")
    return rijen.order_by("gezinslid_id")


@dataclass(frozen=True, slots=True)
class Sjabloonbeeld:
    """One letter of one team: its own template, or None for ours; and which jurist read the one that is used."""

    locatie: Locatie
    brief: Modelbrief
    eigen: Briefsjabloon | None

    @property
    def jurist(self) -> str:
        """Who of the law read it; empty: nobody yet."""
        return self.eigen.jurist if self.eigen else self.brief.jurist


def list_sjablonen(toegang: Toegang) -> list[Sjabloonbeeld]:
    """Every letter of each team whose templates this person looks after."""
    recht = Recht.SJABLOON_BEHEREN
    eigen = {
        (rij.locatie_id, rij.soort): rij
        for rij in Briefsjabloon.objects.visible_to(toegang, recht).select_related("door").defer("bestand")
    }
    locaties = Locatie.objects.visible_to(toegang, recht).order_by("sorteersleutel")
    return [
        Sjabloonbeeld(locatie, brief, eigen.get((locatie.pk, brief.soort.value)))
        for locatie in locaties
        for brief in BRIEVEN.values()
    ]
