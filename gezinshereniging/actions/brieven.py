"""Letters: lay one ready, say that it was sent, and replace the template of a team."""

from collections.abc import Sequence
from datetime import date

from django.db.models import F

from core.errors import Refused, refuse
from core.opslaan import save_versie
from gezinshereniging.actions.mutaties import mutatie_create
from gezinshereniging.actions.verloop import (
    add_mutatie,
    find_procedure,
    list_statussen,
    lock_dossier,
    refuse_gesloten,
    take_leden,
)
from gezinshereniging.domain.brieven import BRIEVEN, Modelbriefsoort, why_no_brief, why_not_sent
from gezinshereniging.domain.keuzes import Mutatiesoort
from gezinshereniging.models import Briefsjabloon, Conceptbrief, Dossier, Gezinslid
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang


@action(Recht.DOSSIER_WIJZIGEN, on="dossier", feiten=False)
def conceptbrief_create(*, by: Toegang, dossier: Dossier, soort: str, leden: Sequence[Gezinslid]) -> Conceptbrief:
    """Lay a letter ready about these people; it is a mutatie, and sends nothing."""
    dossier = lock_dossier(dossier)
    procedure = find_procedure(dossier)
    is_open = dossier.looptijden.filter(eind__isnull=True).exists()
    refuse(why_no_brief(Modelbriefsoort(soort), list_statussen(procedure), dossier.soort, is_open=is_open))
    if not leden:
        raise Refused("Kies over wie de brief gaat.", veld="leden")
    mutatie = add_mutatie(
        by,
        procedure,
        Mutatiesoort.CONCEPT,
        by.vandaag,
        leden=take_leden(dossier, leden),
        tekst=BRIEVEN[Modelbriefsoort(soort)].titel,
    )
    return Conceptbrief.objects.create(mutatie=mutatie, soort=soort)


@action(Recht.DOSSIER_WIJZIGEN, on="conceptbrief")
def conceptbrief_versturen(*, by: Toegang, conceptbrief: Conceptbrief, op: date, kenmerk: str = "") -> Conceptbrief:
    """Say on which day a letter was sent; what that means for the procedure follows, and the step is done."""
    rij = (
        Conceptbrief.objects.select_for_update(of=("self",)).select_related("mutatie__dossier").get(pk=conceptbrief.pk)
    )
    if rij.verstuurd_id is not None:
        raise Refused("Deze brief staat al op verstuurd.")
    refuse(why_not_sent(op, gemaakt_op=rij.mutatie.op, vandaag=by.vandaag), veld="op")
    dossier, leden = rij.mutatie.dossier, list(rij.mutatie.leden.order_by("pk"))
    brief = BRIEVEN[Modelbriefsoort(rij.soort)]
    if brief.verstuurd is not Mutatiesoort.VERSTUURD:
        verstuurd = mutatie_create(by=by, dossier=dossier, soort=brief.verstuurd, op=op, leden=leden, kenmerk=kenmerk)
        return save_versie(rij, None, verstuurd=verstuurd)
    refuse_gesloten(lock_dossier(dossier))
    verstuurd = add_mutatie(
        by, rij.mutatie.procedure, brief.verstuurd, op, leden=leden, kenmerk=kenmerk, tekst=brief.titel
    )
    return save_versie(rij, None, verstuurd=verstuurd)


@action(Recht.SJABLOON_BEHEREN, on="locatie", feiten=False)
def briefsjabloon_update(
    *, by: Toegang, locatie: Locatie, soort: str, naam: str, bestand: bytes, jurist: str = ""
) -> Briefsjabloon:
    """Replace the template of a letter for one team; what cannot be a template is refused with the reason."""
    from gezinshereniging.tonen.sjablonen import why_no_sjabloon

    refuse(why_no_sjabloon(bestand))
    nieuw = {
        "naam": naam[-100:],
        "bestand": bestand,
        "jurist": jurist,
        "geplaatst_op": by.vandaag,
        "door_id": by.gebruiker_id,
    }
    rij, _ = Briefsjabloon.objects.update_or_create(
        locatie=locatie, soort=soort, defaults={**nieuw, "versie": F("versie") + 1}, create_defaults=nieuw
    )
    return rij


@action(Recht.SJABLOON_BEHEREN, on="briefsjabloon", feiten=False)
def briefsjabloon_delete(*, by: Toegang, briefsjabloon: Briefsjabloon) -> None:
    """Take a team's template away: from now on ours is used again."""
    briefsjabloon.delete()
