"""Open the kaartje of somebody who sits at the desk now."""

from datetime import datetime, time, timedelta

from django.urls import reverse
from django.utils import timezone

from clients.domain.keuzes import Openingsreden
from clients.models import Balietoegang, Client, Inschrijving
from core.errors import Refused, refuse
from organisatie.action import action
from organisatie.mail import post
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.maker import find_maker
from spreekuur.domain import OPENINGEN_ZONDER_CONTACT, compute_balie_tot, why_no_opening
from spreekuur.models import Zitting
from spreekuur.tonen.contacten import count_without_contact
from spreekuur.tonen.keuzelijsten import find_open_zitting


@action(Recht.BALIE_OPENEN, on="client", feiten=False)
def balietoegang_create(*, by: Toegang, client: Client, reden: str, toelichting: str = "") -> Balietoegang:
    """Open the working view of a client for this helper, until the end of the zitting, or for two hours.

    Outside a zitting, and for "anders", an explanation is asked. An opening that still holds is given back. One person
    opens so many in a zitting; at the tenth without a contact the team leader hears of it.
    """
    maker = find_maker(by)
    # One at a time per person: of two at the same moment the second finds the row of the first.
    Gebruiker.objects.select_for_update(no_key=True).get(pk=maker)
    mijn = Balietoegang.objects.filter(gebruiker=maker)
    nog_open = mijn.open_at(by.nu).filter(client=client).first()
    if nog_open is not None:
        return nog_open
    locatie = Inschrijving.objects.open_on(by.vandaag).filter(client=client).values_list("locatie", flat=True)[0]
    zitting = find_open_zitting(by, locatie)
    _require_toelichting(reden, toelichting, zitting)
    refuse(why_no_opening(mijn.filter(op=by.vandaag, zitting=zitting).count(), in_zitting=zitting is not None))
    toegang = Balietoegang.objects.create(
        client=client, gebruiker_id=maker, locatie_id=locatie, reden=reden, toelichting=toelichting, zitting=zitting,
        op=by.vandaag, tot=compute_balie_tot(by.nu, _find_end_of_day(zitting)), buiten_spreekuur=zitting is None,
    )  # fmt: skip
    if count_without_contact(maker, by.vandaag) == OPENINGEN_ZONDER_CONTACT:
        leiders = Gebruiker.objects.leidt(locatie, by.vandaag).values_list("pk", flat=True)
        pagina = reverse("spreekuur:balietoegang-list")
        post("balie", leiders, aantal=OPENINGEN_ZONDER_CONTACT, pagina=pagina)
    return toegang


def _require_toelichting(reden: str, toelichting: str, zitting: Zitting | None) -> None:
    if not toelichting and zitting is None:
        raise Refused(
            "Er is nu geen spreekuur. Schrijf kort op waarom je deze gegevens nodig hebt.", veld="toelichting"
        )
    if not toelichting and reden == Openingsreden.ANDERS:
        raise Refused("Schrijf kort op waarom je deze gegevens nodig hebt.", veld="toelichting")


def _find_end_of_day(zitting: Zitting | None) -> datetime | None:
    """No zitting lasts longer than its day; when it ends within that day, is read from it when somebody looks."""
    if zitting is None:
        return None
    return timezone.make_aware(datetime.combine(zitting.datum + timedelta(days=1), time.min))
