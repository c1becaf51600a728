"""Somebody who is a client and helps in the team is one person, and never reaches the own gezin through a role."""

from clients.models import Client
from core.errors import Refused
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.models import Gebruiker, Teamlid
from organisatie.rechten import Recht, Toegang

BEZET = "Deze collega is al aan een andere cliënt verbonden."
BLIJFT = "Deze persoon is ook cliënt: het account blijft erbij, zodat het eigen gezin gesloten blijft."


@action(Recht.CLIENT_KOPPELEN, on="client", feiten=False)
def client_helper_set(
    *, by: Toegang, client: Client, gebruiker: Gebruiker | None = None, teamlid: Teamlid | None = None
) -> Client:
    """Say that this client helps in the team too, with an account, in the list of the team, or both.

    Whoever signs in as that colleague, now or later, never reaches the own gezin through a role.
    """
    if gebruiker and not Gebruiker.objects.visible_to(by, Recht.CLIENT_KOPPELEN).filter(pk=gebruiker.pk).exists():
        raise Refused("Deze persoon werkt niet bij jouw locatie. Kies iemand uit de lijst.", veld="gebruiker")
    if teamlid and not Teamlid.objects.visible_to(by, Recht.CLIENT_KOPPELEN).filter(pk=teamlid.pk).exists():
        raise Refused("Deze persoon werkt niet bij jouw locatie. Kies iemand uit de lijst.", veld="teamlid")
    if gebruiker and teamlid and teamlid.gebruiker_id != gebruiker.pk:
        raise Refused("Dit account is van iemand anders in het team. Kies er één van de twee.", veld="gebruiker")
    if teamlid is not None:
        gebruiker = teamlid.gebruiker
    elif gebruiker is not None:
        teamlid = Teamlid.objects.filter(gebruiker=gebruiker).first()
    _refuse_taken(client, gebruiker, teamlid)
    return save_versie(client, None, gebruiker=gebruiker, teamlid=teamlid)


def follow_account(by: Toegang, teamlid: Teamlid) -> None:
    """Let the client that somebody of the team is follow the account with which they sign in. In an action.

    Raises ``Refused`` for an account of another client, and where the account of a client would be let go.
    """
    zelf = Client.objects.filter(teamlid=teamlid).first()
    if zelf is not None and zelf.gebruiker_id and zelf.gebruiker_id != teamlid.gebruiker_id:
        raise Refused(BLIJFT, veld="gebruiker")
    if teamlid.gebruiker_id is None:
        return
    bij_account = Client.objects.filter(gebruiker=teamlid.gebruiker_id).first()
    client = zelf or bij_account
    if client is not None:
        _refuse_taken(client, teamlid.gebruiker, teamlid)
        save_versie(client, None, gebruiker=teamlid.gebruiker, teamlid=teamlid)


def _refuse_taken(client: Client, gebruiker: Gebruiker | None, teamlid: Teamlid | None) -> None:
    """One colleague is one client at most."""
    anderen = Client.objects.exclude(pk=client.pk)
    if gebruiker and anderen.filter(gebruiker=gebruiker).exists():
        raise Refused(BEZET, veld="gebruiker")
    if teamlid and anderen.filter(teamlid=teamlid).exists():
        raise Refused(BEZET, veld="teamlid")
