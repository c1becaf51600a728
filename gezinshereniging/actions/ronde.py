"""The round of a month: begin it, take a dossier, say what there is, and close it. And answer a question from it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db.models import Max

from core.errors import Refused, refuse
from core.opslaan import save_versie
from core.post import NOG_TE_STUREN, Berichtstand
from gezinshereniging.actions.mutaties import mutatie_correct, mutatie_create
from gezinshereniging.actions.verloop import add_mutatie, lock_dossier
from gezinshereniging.domain.keuzes import Mutatiesoort
from gezinshereniging.domain.ronde import (
    Rondeantwoord,
    why_no_afronding,
    why_no_antwoord,
    why_no_geen_wijziging,
    why_no_ronde,
)
from gezinshereniging.models import Dossier, Maandronde, Mutatie, Procedure, Rondebericht, Rondedossier
from gezinshereniging.tonen.ronde import count_vragen_per_begeleider, find_own_mutatie, make_rondebeeld
from gezinshereniging.tonen.rondefeiten import read_redenen, read_stukkenstand
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang

PAK_DUUR = timedelta(minutes=15)
"""So long a colleague sees that somebody is looking at a dossier."""


@action(Recht.DOSSIER_WIJZIGEN, on="locatie", feiten=False)
def maandronde_create(*, by: Toegang, locatie: Locatie) -> Maandronde:
    """Begin the round of this month over all open dossiers of this locatie; once begun, it is the same one again.

    The round before is closed as it stands: what nobody looked at in that month stays so.
    """
    refuse(why_no_ronde(by.vandaag))
    maand = by.vandaag.replace(day=1)
    ronde, is_nieuw = Maandronde.objects.get_or_create(
        locatie=locatie, maand=maand, defaults={"begonnen_op": by.vandaag}
    )
    if is_nieuw:
        for vorige in Maandronde.objects.open().filter(locatie=locatie, maand__lt=maand).order_by("maand"):
            _close(by, vorige, door=None)
        dossiers: Any = Dossier.objects.lopend().filter(locatie=locatie).order_by("pk")
        Rondedossier.objects.bulk_create(
            Rondedossier(ronde=ronde, dossier=dossier, gezien_mutatie=dossier.laatste or 0)
            for dossier in dossiers.annotate(laatste=Max("mutaties"))
        )
    return ronde


@action(Recht.DOSSIER_WIJZIGEN, on="maandronde", feiten=False)
def rondedossier_pakken(*, by: Toegang, maandronde: Maandronde, volgorde: Sequence[int]) -> Rondedossier | None:
    """Take the first of these dossiers (ids of rows) that nobody else is looking at; what else I had is free again."""
    refuse(why_no_antwoord(is_gesloten=maandronde.afgerond_op is not None, antwoord=""))
    rijen = Rondedossier.objects.filter(ronde=maandronde)
    leave_rondedossiers(by, rijen)
    vrij = rijen.te_doen().filter(pk__in=list(volgorde)).select_for_update(of=("self",)).order_by("pk")
    bezet = set(rijen.gepakt_door_ander(by).values_list("pk", flat=True))
    per_pk = {rij.pk: rij for rij in vrij if rij.pk not in bezet}
    eerste = next((per_pk[pk] for pk in volgorde if pk in per_pk), None)
    if eerste is None:
        return None
    return save_versie(eerste, None, gepakt_door_id=by.gebruiker_id, gepakt_tot=by.nu + PAK_DUUR)


@action(Recht.DOSSIER_WIJZIGEN, on="maandronde", feiten=False)
def maandronde_pauzeren(*, by: Toegang, maandronde: Maandronde) -> Maandronde:
    """Stop for now: what I was looking at is free for a colleague. All answers are kept already."""
    leave_rondedossiers(by, Rondedossier.objects.filter(ronde=maandronde))
    return maandronde


@action(Recht.DOSSIER_WIJZIGEN, on="rondedossier")
def rondedossier_geen_wijziging(*, by: Toegang, rondedossier: Rondedossier, reden: str = "") -> Rondedossier:
    """Say that somebody looked and nothing changed; where something is too late, with the reason why."""
    rij = _lock(by, rondedossier)
    redenen = read_redenen([rij.dossier], rij.ronde, by.vandaag)[rij.dossier_id]
    refuse(why_no_geen_wijziging(redenen, reden))
    mutatie = mutatie_create(
        by=by, dossier=rij.dossier, soort=Mutatiesoort.GEEN_WIJZIGING, op=by.vandaag, tekst=reden.strip()
    )
    return _answer(by, rij, Rondeantwoord.GEEN_WIJZIGING, mutatie, reden=reden.strip())


@action(Recht.DOSSIER_WIJZIGEN, on="rondedossier", feiten=False)
def rondedossier_mutatie(*, by: Toegang, rondedossier: Rondedossier) -> Rondedossier:
    """Answer a dossier with what I recorded in it since the round began, on its own page."""
    rij = _lock(by, rondedossier)
    mutatie = find_own_mutatie(by, rij)
    if mutatie is None:
        raise Refused("Je hebt in dit dossier nog niets vastgelegd. Kies ‘Mutatie’ en leg vast wat er gebeurde.")
    return _answer(by, rij, Rondeantwoord.MUTATIE, mutatie)


@action(Recht.DOSSIER_WIJZIGEN, on="rondedossier")
def rondedossier_vraag(*, by: Toegang, rondedossier: Rondedossier, tekst: str) -> Rondedossier:
    """Ask the begeleider something; they find it on *Vandaag*, and in the one mail of the round."""
    rij = _lock(by, rondedossier)
    mutatie = mutatie_create(
        by=by, dossier=rij.dossier, soort=Mutatiesoort.VRAAG_BEGELEIDER, op=by.vandaag, tekst=tekst.strip()
    )
    return _answer(by, rij, Rondeantwoord.VRAAG, mutatie)


@action(Recht.DOSSIER_WIJZIGEN, on="rondedossier")
def rondedossier_terug(*, by: Toegang, rondedossier: Rondedossier) -> Rondedossier:
    """Take back "nothing changed" that was pressed by mistake; the dossier waits for its answer again."""
    rij = (
        Rondedossier.objects.select_for_update(of=("self",)).select_related("ronde", "mutatie").get(pk=rondedossier.pk)
    )
    if rij.ronde.afgerond_op is not None:
        raise Refused("Deze maandronde is afgesloten.")
    if rij.antwoord not in {Rondeantwoord.GEEN_WIJZIGING, Rondeantwoord.SAMEN} or rij.mutatie is None:
        raise Refused("Alleen ‘geen wijziging’ kun je terugnemen. Verbeter anders de mutatie in het dossier.")
    mutatie_correct(by=by, mutatie=rij.mutatie, vervalt=True, reden="Vergissing in de maandronde.")
    leeg = {"antwoord": "", "reden": "", "op": None, "door_id": None, "mutatie_id": None}
    return save_versie(rij, None, **leeg)


@action(Recht.DOSSIER_WIJZIGEN, on="maandronde", feiten=False)
def maandronde_bevestigen(*, by: Toegang, maandronde: Maandronde, rijen: Collection[int]) -> int:
    """Say of these dossiers (ids of rows) together that nothing changed; gives of how many.

    What needs eyes by now, or what a colleague answered meanwhile, is left out.
    """
    refuse(why_no_antwoord(is_gesloten=maandronde.afgerond_op is not None, antwoord=""))
    gekozen = list(
        Rondedossier.objects.visible_to(by, Recht.DOSSIER_WIJZIGEN)
        .filter(ronde=maandronde, pk__in=list(rijen))
        .te_doen()
        .select_for_update(of=("self",))
        .select_related("dossier")
        .order_by("pk")
    )
    redenen = read_redenen([rij.dossier for rij in gekozen], maandronde, by.vandaag)
    stil = [rij for rij in gekozen if not redenen[rij.dossier_id]]
    mutaties = _add_geen_wijziging(by, stil)
    stukken = read_stukkenstand([rij.dossier_id for rij in stil])
    for rij in stil:
        mutatie = mutaties[rij.dossier_id]
        rij.antwoord, rij.op, rij.door_id, rij.mutatie = Rondeantwoord.SAMEN.value, by.vandaag, by.gebruiker_id, mutatie
        rij.gezien_mutatie, rij.gezien_stukken = mutatie.pk, stukken.get(rij.dossier_id, 0)
        rij.versie += 1
    velden = ["antwoord", "op", "door", "mutatie", "gezien_mutatie", "gezien_stukken", "versie"]
    Rondedossier.objects.bulk_update(stil, velden)
    return len(stil)


@action(Recht.DOSSIER_WIJZIGEN, on="maandronde", feiten=False)
def maandronde_afronden(*, by: Toegang, maandronde: Maandronde, versie: int | None = None) -> Maandronde:
    """Close a round of which every dossier has its answer; each begeleider who was asked something gets one mail."""
    if maandronde.afgerond_op is not None:
        raise Refused("Deze maandronde is al afgerond.")
    overig = len(make_rondebeeld(by, maandronde).overig)
    # Also those that this person may not see: of their own gezin.
    alle = Rondedossier.objects.filter(ronde=maandronde).te_doen().count()
    refuse(why_no_afronding(te_doen=alle - overig, overig=overig))
    return _close(by, maandronde, door=by.gebruiker_id, versie=versie)


@action(Recht.DOSSIERSTAND_ZIEN, on="begeleidervraag", feiten=False)
def begeleidervraag_beantwoorden(*, by: Toegang, begeleidervraag: Mutatie, antwoord: str) -> Mutatie:
    """Answer a question of the legal team; the answer becomes a mutatie in the dossier."""
    lock_dossier(begeleidervraag.dossier)
    if not Mutatie.objects.open_vragen().filter(pk=begeleidervraag.pk).exists():
        raise Refused("Deze vraag is al beantwoord.")
    return add_mutatie(
        by,
        begeleidervraag.procedure,
        Mutatiesoort.BEGELEIDER_ANTWOORD,
        by.vandaag,
        beantwoordt=begeleidervraag,
        tekst=antwoord,
    )


@action(Recht.ATTENDEREN, on=None, feiten=False)
def rondebericht_volgende(*, by: Toegang, klaar: Mapping[int, Berichtstand], volgende: int | None) -> bool:
    """Say how the sending of a mail ended and, before anything leaves, that the next one is being sent."""
    for pk, stand in klaar.items():
        Rondebericht.objects.filter(pk=pk, stand=Berichtstand.BEZIG).update(stand=stand, stand_at=by.nu)
    if volgende is None:
        return False
    rijen = Rondebericht.objects.filter(pk=volgende, stand__in=NOG_TE_STUREN)
    return bool(rijen.update(stand=Berichtstand.BEZIG, stand_at=by.nu))


def leave_rondedossiers(by: Toegang, rijen: Any) -> None:
    """Let go of what this person was looking at."""
    for rij in rijen.te_doen().filter(gepakt_door=by.gebruiker_id).order_by("pk"):
        save_versie(rij, None, gepakt_door_id=None, gepakt_tot=None)


def _lock(by: Toegang, rondedossier: Rondedossier) -> Rondedossier:
    """The row as it is now, still without an answer; refuse what a colleague is looking at."""
    rijen = Rondedossier.objects.select_for_update(of=("self",)).select_related("ronde", "dossier", "gepakt_door")
    rij = rijen.get(pk=rondedossier.pk)
    refuse(why_no_antwoord(is_gesloten=rij.ronde.afgerond_op is not None, antwoord=rij.antwoord))
    if rij.gepakt_tot and rij.gepakt_tot > by.nu and rij.gepakt_door_id != by.gebruiker_id:
        raise Refused(f"{rij.gepakt_door} kijkt nu naar dit dossier. Neem een ander.")
    return rij


def _answer(by: Toegang, rij: Rondedossier, antwoord: str, mutatie: Mutatie, *, reden: str = "") -> Rondedossier:
    gezien = Mutatie.objects.filter(dossier=rij.dossier_id).aggregate(laatste=Max("pk"))["laatste"]
    return save_versie(
        rij,
        None,
        antwoord=antwoord,
        reden=reden,
        op=by.vandaag,
        door_id=by.gebruiker_id,
        mutatie=mutatie,
        gezien_mutatie=gezien,
        gezien_stukken=read_stukkenstand([rij.dossier_id]).get(rij.dossier_id, 0),
    )


def _add_geen_wijziging(by: Toegang, rijen: Collection[Rondedossier]) -> dict[int, Mutatie]:
    """One mutatie "nothing changed" for each of these dossiers, in its latest procedure."""
    ids = [rij.dossier_id for rij in rijen]
    procedures = Procedure.objects.filter(dossier__in=ids).order_by("dossier", "-nummer").distinct("dossier")
    gemaakt = Mutatie.objects.bulk_create(
        Mutatie(
            dossier_id=procedure.dossier_id,
            procedure=procedure,
            soort=Mutatiesoort.GEEN_WIJZIGING,
            op=by.vandaag,
            bekend_op=by.vandaag,
            vastgelegd_op=by.vandaag,
            gebruiker_id=by.gebruiker_id,
        )
        for procedure in procedures
    )
    return {mutatie.dossier_id: mutatie for mutatie in gemaakt}


def _close(by: Toegang, ronde: Maandronde, *, door: int | None, versie: int | None = None) -> Maandronde:
    """Close it, and lay the mails ready: one for each begeleider whom something was asked.

    ``door`` None: nobody did, the next month began.
    """
    save_versie(ronde, versie, afgerond_op=by.vandaag, afgerond_door_id=door)
    per_begeleider = count_vragen_per_begeleider(ronde, by.vandaag)
    Rondebericht.objects.bulk_create(
        Rondebericht(ronde=ronde, ontvanger_id=wie, aantal=aantal, stand_at=by.nu)
        for wie, aantal in sorted(per_begeleider.items())
    )
    return ronde
