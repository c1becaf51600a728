"""Open the kaartje of somebody who sits at the desk now."""

from clients.domain.keuzes import Openingsreden
from clients.models import Balietoegang, Client, Inschrijving
from core.errors import Refused
from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.maker import find_maker
from spreekuur.domain import compute_balie_tot
from spreekuur.tonen.keuzelijsten import find_zitting_end


@action(Recht.BALIE_OPENEN, on="client", feiten=False)
def balietoegang_create(*, by: Toegang, client: Client, reden: str, toelichting: str = "") -> Balietoegang:
    """Open the working view of a client for this helper, until the end of the zitting, or for two hours.

    Outside a zitting, and for "anders", an explanation is asked. An opening that still holds is given back.
    """
    nog_open = Balietoegang.objects.open_at(by.nu).filter(client=client, gebruiker=by.gebruiker_id).first()
    if nog_open is not None:
        return nog_open
    locatie = Inschrijving.objects.open_on(by.vandaag).filter(client=client).values_list("locatie", flat=True)[0]
    einde = find_zitting_end(by, locatie)
    if not toelichting and einde is None:
        raise Refused(
            "Er is nu geen spreekuur. Schrijf kort op waarom je deze gegevens nodig hebt.", veld="toelichting"
        )
    if not toelichting and reden == Openingsreden.ANDERS:
        raise Refused("Schrijf kort op waarom je deze gegevens nodig hebt.", veld="toelichting")
    return Balietoegang.objects.create(
        client=client, gebruiker_id=find_maker(by), locatie_id=locatie, reden=reden, toelichting=toelichting,
        op=by.vandaag, tot=compute_balie_tot(by.nu, einde), buiten_spreekuur=einde is None,
    )  # fmt: skip
