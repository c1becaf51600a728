"""Facts from which deadlines follow: what a test prepares for its client, as if it had been recorded before."""

from datetime import date, timedelta
from typing import Any

from clients.models import Client
from inburgering.models import Inburgering
from organisatie.models import Gebruiker
from termijnen.models import Termijn
from termijnen.sync import sync
from tests.browser.stappen import gisteren, vandaag
from tests.factories_termijnen import BrieftermijnFactory, InburgeringFactory, VerblijfsdocumentFactory


def over(dagen: int) -> date:
    """The day so many days ahead."""
    return vandaag() + timedelta(days=dagen)


def geleden(dagen: int) -> date:
    """The day so many days back."""
    return over(-dagen)


def met_brief(client: Client, van: Gebruiker, dag: date, gevraagd: str) -> Termijn:
    """A letter came last week that asks something before this day; gives its deadline."""
    brief = BrieftermijnFactory(
        client=client,
        dagtekening=min(geleden(7), dag - timedelta(days=14)),
        gezien_op=gisteren(),
        uiterste_dag=dag,
        gevraagd=gevraagd,
        eigenaar=van,
        gemaakt_door=van,
        vastgelegd_op=gisteren(),
    )
    sync([client.pk])
    return Termijn.objects.get(feit=f"brieftermijn-{brief.pk}")


def met_kaart(client: Client, eind: date) -> Any:
    """A card of five years that is no longer valid on this day."""
    kaart = VerblijfsdocumentFactory(client=client, begin=eind.replace(year=eind.year - 5), eind=eind)
    sync([client.pk])
    return kaart


def met_inburgering(client: Client) -> Inburgering:
    """Somebody who is integrating under the law of 2021, and has been at it for a year."""
    inburgering: Inburgering = InburgeringFactory(
        client=client, plichtig_op=geleden(500), kennisgeving_op=geleden(490), pip_op=geleden(420)
    )
    sync([client.pk])
    return inburgering
