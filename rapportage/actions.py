"""What somebody does with the figures: fix them, release a number, write about them."""

import json
from collections.abc import Mapping
from datetime import timedelta
from secrets import token_hex
from typing import Any

from core.errors import Refused, Weigering, refuse
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.models import Gebruiker, Gemeente
from organisatie.rechten import Recht, Toegang
from rapportage.edities.boek import claim_gemeente, write_editie, write_publicatie, write_vrijgave
from rapportage.edities.inhoud import Kop, make_inhoud, write_canonical
from rapportage.edities.periode import Editiedeel
from rapportage.edities.publiek import make_maand, make_publicatie
from rapportage.edities.speuren import list_namen, why_no_publicatie, why_traceable
from rapportage.edities.tellen import Editietelling, build_inhoud, find_last_editie, find_opening, find_stand
from rapportage.edities.vrijgeven import list_keuzes, why_no_vrijgave
from rapportage.edities.wanneer import say_veld, why_no_editie
from rapportage.models import Editie, Publicatie, Verslag, Vrijgave
from rapportage.rekenen import count_jaarstaten, list_known_jaren
from rapportage.verslag.bron import Lezer

BEZIG = "Er wordt op dit moment al een editie van deze gemeente gemaakt. Wacht even en probeer het opnieuw."
GEEN_REDEN = "Er is al een editie van deze periode. Schrijf op waarom er een nieuwe komt."
GEEN_TOELICHTING = "Deze controle klopt niet. Herstel het, of schrijf op waarom het zo goed is: dat komt in de editie."


@action(Recht.EDITIE_VASTSTELLEN, on="gemeente", feiten=False)
def editie_create(
    *, by: Toegang, gemeente: Gemeente, jaar: int, deel: Editiedeel, reden: str, toelichtingen: Mapping[str, str]
) -> Editie:
    """Fix the figures of a gemeente in a period, for ever.

    ``toelichtingen``: why a failed check is right so, by its field (``say_veld``); of other checks they are not kept.
    """
    if weigering := why_no_editie(jaar, deel, vandaag=by.vandaag):
        raise Refused(weigering, veld="deel")
    if not claim_gemeente(gemeente):
        raise Refused(BEZIG)
    eerder = find_last_editie(gemeente, jaar, deel)
    if eerder is not None and not reden.strip():
        raise Refused(GEEN_REDEN, veld="reden")
    _refuse_traceable(reden, toelichtingen)
    kop = Kop(
        jaar,
        deel,
        eerder.versie + 1 if eerder else 1,
        find_stand(jaar, deel, by.vandaag),
        reden.strip() if eerder else "",
        zout=token_hex(16),
        door=_name(by),
    )
    inhoud, rijen, telling = build_inhoud(kop, gemeente, read_opening(gemeente, jaar), toelichtingen)
    _refuse_unexplained(telling, toelichtingen)
    kenmerken: dict[str, Any] = {"jaar": jaar, "deel": deel, "versie": kop.versie}
    editie = write_editie(by.gebruiker_id, gemeente, tekst=write_canonical(inhoud), rijen=rijen, **kenmerken)
    publicatie = make_publicatie(inhoud, list_publicaties(gemeente, jaar, deel), find_slot(gemeente, jaar))
    refuse(why_no_publicatie(publicatie))
    write_publicatie(gemeente, editie=editie, tekst=write_canonical(publicatie), **kenmerken)
    return editie


@action(Recht.EDITIE_VASTSTELLEN, on="gemeente", feiten=False)
def maandstand_create(*, by: Toegang, gemeente: Gemeente) -> Publicatie | None:
    """Publish the headline figures up to the end of last month: once, whatever is entered later. None when it is there.

    Of a gemeente that keeps nothing, or whose year is fixed already, there is nothing to say.
    """
    stand = by.vandaag.replace(day=1) - timedelta(days=1)
    rows = Publicatie.objects.filter(gemeente=gemeente, jaar=stand.year)
    is_er = rows.filter(deel=Editiedeel.MAAND.value, versie=stand.month) | rows.filter(deel=Editiedeel.JAAR.value)
    if not claim_gemeente(gemeente) or is_er.exists() or stand.year not in list_known_jaren(gemeente, stand):
        return None
    kop = Kop(stand.year, Editiedeel.MAAND, stand.month, stand, "", "", "")
    staat = count_jaarstaten(gemeente, [stand.year], stand, uit_rijen=True)[stand.year]
    maand = make_maand(make_inhoud(kop, staat, definities=(), controles=(), rijen={}, opening=None))
    return write_publicatie(
        gemeente, editie=None, jaar=kop.jaar, deel=kop.deel, versie=kop.versie, tekst=write_canonical(maand)
    )


@action(Recht.EDITIE_VASTSTELLEN, on="editie", feiten=False)
def vrijgave_create(*, by: Toegang, editie: Editie, wat: str, reden: str) -> Vrijgave:
    """Let the gemeente read a number as it is, unless that gives another one away; ``wat``: the key of a Keuzegetal."""
    if not claim_gemeente(editie.gemeente):
        raise Refused(BEZIG)
    keuze = next((keuze for keuze in list_keuzes(editie) if keuze.sleutel == wat), None)
    if keuze is None:
        raise Refused("Kies een getal uit de lijst.", veld="wat")
    refuse(why_no_vrijgave(editie, keuze), veld="wat")
    refuse(why_traceable(reden, list_namen(reden)), veld="reden")
    return write_vrijgave(
        by.gebruiker_id, editie, code=keuze.code, plek=keuze.plek, waarde=keuze.waarde, reden=reden.strip()
    )


@action(Recht.VERSLAG_SCHRIJVEN, on="editie", feiten=False)
def verslag_update(*, by: Toegang, editie: Editie, lezer: Lezer, versie: int, tekst: str) -> Verslag:
    """Keep the text about the period of an edition. ``versie`` 0: there was none yet. Any text is kept: a draft too."""
    kenmerken = {"gemeente": editie.gemeente, "jaar": editie.jaar, "deel": editie.deel, "lezer": lezer.value}
    velden = {"tekst": tekst, "geschreven_door_id": by.gebruiker_id}
    verslag = Verslag.objects.filter(**kenmerken).first()
    if verslag is None:
        return Verslag.objects.create(**kenmerken, **velden)
    return save_versie(verslag, versie, **velden)


def list_publicaties(gemeente: Gemeente, jaar: int, deel: Editiedeel = Editiedeel.JAAR) -> list[dict[str, Any]]:
    """What the gemeente read of a period so far, the oldest first."""
    rows = Publicatie.objects.filter(gemeente=gemeente, jaar=jaar, deel=deel.value).order_by("versie")
    return [json.loads(inhoud) for inhoud in rows.values_list("inhoud", flat=True)]


def find_slot(gemeente: Gemeente, jaar: int) -> dict[str, Any] | None:
    """What the gemeente read last of the year before."""
    return next(reversed(list_publicaties(gemeente, jaar - 1)), None)


def read_opening(gemeente: Gemeente, jaar: int) -> dict[str, object] | None:
    """The closing balance of the newest edition of the year before."""
    vorige = find_last_editie(gemeente, jaar - 1)
    return find_opening(vorige, json.loads(vorige.inhoud) if vorige else None)


def _name(by: Toegang) -> str:
    """Who fixes them, as the team reads it."""
    return by.namens or Gebruiker.objects.get(pk=by.gebruiker_id).naam


def _refuse_traceable(reden: str, toelichtingen: Mapping[str, str]) -> None:
    """Refuse a sentence for the gemeente in which somebody can be found."""
    velden = {"reden": reden, **toelichtingen}
    namen = list_namen(" ".join(velden.values()))
    refuse(*(Weigering(veld, found) for veld, zin in velden.items() if (found := why_traceable(zin, namen))))


def _refuse_unexplained(telling: Editietelling, toelichtingen: Mapping[str, str]) -> None:
    zonder = [c for c in telling.fout if not toelichtingen.get(say_veld(c.naam), "").strip()]
    if zonder:
        raise Refused(*(Weigering(say_veld(c.naam), f"{c.naam}: {GEEN_TOELICHTING}") for c in zonder))
