"""Write down what a colleague must know without a contact, change it on its day, correct it afterwards."""

from clients.models import Client
from core.errors import Refused, refuse
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.maker import find_maker
from spreekuur.domain import compute_ongedaan_tot, why_no_correction, why_no_edit, why_no_undo
from spreekuur.models import Notitie, Notitiecorrectie


@action(Recht.CONTACT_WIJZIGEN, on="client", feiten=False)
def notitie_create(*, by: Toegang, client: Client, tekst: str) -> Notitie:
    """Write a note about this client. Who may only log a contact with them could not read it back."""
    return Notitie.objects.create(
        client=client,
        gebruiker_id=find_maker(by),
        op=by.vandaag,
        tekst=tekst,
        ongedaan_tot=compute_ongedaan_tot(by.nu),
    )


@action(Recht.CONTACT_WIJZIGEN, on="notitie", feiten=False)
def notitie_update(*, by: Toegang, notitie: Notitie, versie: int, tekst: str) -> Notitie:
    """Change a note freely on the day on which it was written."""
    refuse(why_no_edit(gemaakt_op=notitie.op, vandaag=by.vandaag))
    return save_versie(notitie, versie, tekst=tekst)


@action(Recht.CONTACT_WIJZIGEN, on="notitie", feiten=False)
def notitie_correct(*, by: Toegang, notitie: Notitie, versie: int, tekst: str, reden: str) -> Notitiecorrectie:
    """Correct a note after its day: what stood there is kept in full, with the reason."""
    refuse(why_no_correction(gemaakt_op=notitie.op, vandaag=by.vandaag))
    oude_tekst = notitie.tekst
    save_versie(notitie, versie, tekst=tekst)
    return Notitiecorrectie.objects.create(
        notitie=notitie, gebruiker_id=find_maker(by), op=by.vandaag, oude_tekst=oude_tekst, reden=reden
    )


@action(Recht.CONTACT_WIJZIGEN, on="notitie", feiten=False)
def notitie_undo(*, by: Toegang, notitie: Notitie) -> Client:
    """Take back a note of one's own within ten minutes; gives the client that it was about."""
    if notitie.gebruiker_id != by.gebruiker_id:
        raise Refused("Alleen wie deze notitie schreef, kan haar ongedaan maken. Jij kunt haar wel wijzigen.")
    refuse(why_no_undo(tot=notitie.ongedaan_tot, nu=by.nu))
    client: Client = notitie.client
    notitie.delete()
    return client
