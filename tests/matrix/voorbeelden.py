"""One example-maker per name of a URL parameter. A URL with a name that is not here fails the matrix.

A package can bring its own, in ``VAN_CLIENT``, ``VAN_PLAATS`` or ``VRIJ`` of ``tests/<package>/voorbeelden.py``.
"""

import uuid
from collections.abc import Callable
from importlib import import_module
from typing import Any

from tests.bron import PACKAGES, ROOT
from tests.factories import (
    BalietoegangFactory,
    BeginsaldoFactory,
    BewoningFactory,
    ContactFactory,
    GemeentedefinitieFactory,
    GepubliceerdCijferFactory,
    HuisvestingFactory,
    KoppelingFactory,
    LidmaatschapFactory,
    NaamvormFactory,
    NotitieFactory,
    OnderwerpFactory,
    PartnerFactory,
    PublieksvraagFactory,
    RegistratieFactory,
    SaldocorrectieFactory,
    SpreekuurFactory,
    TaakstellingFactory,
    ToewijzingFactory,
    VraagFactory,
    WoningaanbodFactory,
    WoningFactory,
    ZittingFactory,
)
from tests.factories_inkoop import InkoopFactory
from tests.factories_termijnen import (
    BoeteFactory,
    BrieftermijnFactory,
    ExamenonderdeelFactory,
    InburgeringFactory,
    ReisdocumentFactory,
    TermijnFactory,
    TermijnhandelingFactory,
    TermijnverlengingFactory,
    VerblijfsdocumentFactory,
    VerblijfsvergunningFactory,
    VergunningverlengingFactory,
    VrijstellingFactory,
)
from tests.matrix.wereld import Geval


def _contact(g: Geval) -> Any:
    return ContactFactory(locatie=g.locatie, gemeente=g.gemeente, clients=[g.client], gebruiker=g.iemand())


def _lid(g: Geval) -> Any:
    bestaand = g.client.lidmaatschappen.order_by("pk").first()
    return bestaand or LidmaatschapFactory(client=g.client, gezin__locatie=g.locatie)


def _toewijzing(g: Geval) -> Any:
    bestaand = g.client.toewijzingen.order_by("pk").first()
    return bestaand or ToewijzingFactory(client=g.client, gebruiker=g.iemand())


def _balie(g: Geval) -> Any:
    return BalietoegangFactory(client=g.client, gebruiker=g.iemand(), locatie=g.locatie)


def _vergunning(g: Geval) -> Any:
    """A second one of the same kind would overlap the first."""
    return g.client.vergunningen.order_by("pk").first() or VerblijfsvergunningFactory(client=g.client)


def _inburgering(g: Geval) -> Any:
    bestaand = g.client.inburgeringen.order_by("pk").first()
    return bestaand or InburgeringFactory(client=g.client)


# Rows of one client: reached when the client is.
VAN_CLIENT: dict[str, Callable[[Geval], Any]] = {
    "client_pk": lambda g: g.client.pk,
    "contact_pk": lambda g: _contact(g).pk,
    "notitie_pk": lambda g: NotitieFactory(client=g.client, gebruiker=g.iemand()).pk,
    "vraag_pk": lambda g: VraagFactory(contact=_contact(g), voor=g.iemand()).pk,
    "naamvorm_pk": lambda g: NaamvormFactory(client=g.client).pk,
    "toewijzing_pk": lambda g: _toewijzing(g).pk,
    "koppeling_pk": lambda g: KoppelingFactory(client=g.client, gemeente=g.gemeente).pk,
    "aanbod_pk": lambda g: WoningaanbodFactory(koppeling__client=g.client, woning__gemeente=g.gemeente).pk,
    "huisvesting_pk": lambda g: HuisvestingFactory(client=g.client, gemeente=g.gemeente).pk,
    "bewoning_pk": lambda g: BewoningFactory(huisvesting__client=g.client).pk,
    "gezin_pk": lambda g: _lid(g).gezin_id,
    "lidmaatschap_pk": lambda g: _lid(g).pk,
    "balietoegang_pk": lambda g: _balie(g).pk,
    "vergunning_pk": lambda g: _vergunning(g).pk,
    "vergunningverlenging_pk": lambda g: VergunningverlengingFactory(vergunning=_vergunning(g)).pk,
    "verblijfsdocument_pk": lambda g: VerblijfsdocumentFactory(client=g.client).pk,
    "reisdocument_pk": lambda g: ReisdocumentFactory(client=g.client).pk,
    "inburgering_pk": lambda g: _inburgering(g).pk,
    "examen_pk": lambda g: ExamenonderdeelFactory(inburgering=_inburgering(g)).pk,
    "termijnverlenging_pk": lambda g: TermijnverlengingFactory(inburgering=_inburgering(g)).pk,
    "vrijstelling_pk": lambda g: VrijstellingFactory(inburgering=_inburgering(g)).pk,
    "boete_pk": lambda g: BoeteFactory(inburgering=_inburgering(g)).pk,
    "sleutel": lambda g: TermijnFactory(client=g.client).pk,
    "handeling_pk": lambda g: TermijnhandelingFactory(client=g.client).pk,
    "brieftermijn_pk": lambda g: BrieftermijnFactory(client=g.client).pk,
}

# Rows of a place: reached when the locatie, or the gemeente, is one's own.
VAN_PLAATS: dict[str, Callable[[Geval], Any]] = {
    "locatie_pk": lambda g: g.locatie.pk,
    "gemeente_pk": lambda g: g.gemeente.pk,
    "spreekuur_pk": lambda g: SpreekuurFactory(locatie=g.locatie).pk,
    "zitting_pk": lambda g: ZittingFactory(spreekuur__locatie=g.locatie).pk,
    "onderwerp_pk": lambda g: OnderwerpFactory(locatie=g.locatie).pk,
    "publieksvraag_pk": lambda g: PublieksvraagFactory(locatie=g.locatie).pk,
    "woning_pk": lambda g: WoningFactory(gemeente=g.gemeente).pk,
    "gebruiker_pk": lambda g: g.iemand().pk,
    "aanstelling_pk": lambda g: g.iemand().aanstellingen.get().pk,
    "definitie_pk": lambda g: GemeentedefinitieFactory(gemeente=g.gemeente).pk,
    "registratie_pk": lambda g: RegistratieFactory(gemeente=g.gemeente).pk,
    "taakstelling_pk": lambda g: TaakstellingFactory(gemeente=g.gemeente).pk,
    "beginsaldo_pk": lambda g: BeginsaldoFactory(gemeente=g.gemeente).pk,
    "saldocorrectie_pk": lambda g: SaldocorrectieFactory(gemeente=g.gemeente).pk,
    "inkoop_pk": lambda g: InkoopFactory(gemeenten=[g.gemeente]).pk,
    "gepubliceerd_pk": lambda g: GepubliceerdCijferFactory(gemeente=g.gemeente).pk,
}

# Names that choose no row: they never make the difference between 200 and 404.
VRIJ: dict[str, Callable[[Geval], Any]] = {
    "jaar": lambda _: 2017,
    "code": lambda _: "gehuisvest",
    "uuid": lambda _: uuid.uuid4(),
    "regelversie": lambda _: "bezwaar_awb@1994-01-01",
    "partner_pk": lambda _: PartnerFactory().pk,
}

for package in PACKAGES:
    if (ROOT / "tests" / package / "voorbeelden.py").exists():
        own = import_module(f"tests.{package}.voorbeelden")
        for naam, soort in {"VAN_CLIENT": VAN_CLIENT, "VAN_PLAATS": VAN_PLAATS, "VRIJ": VRIJ}.items():
            soort.update(getattr(own, naam, {}))

VOORBEELDEN = {**VAN_CLIENT, **VAN_PLAATS, **VRIJ}
