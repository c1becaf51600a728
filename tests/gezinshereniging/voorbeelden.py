"""Rows of dossiers for the matrix: the team of who asks handles them only where the kind of client says so."""

from tests.factories import LocatieFactory
from tests.factories_dossiers import (
    BeschikkingFactory,
    DossierFactory,
    GezinslidFactory,
    MutatieFactory,
    StukFactory,
    WoonvraagFactory,
)
from tests.factories_ronde import (
    BriefsjabloonFactory,
    ConceptbriefFactory,
    MaandrondeFactory,
    RondedossierFactory,
)
from tests.factories_termijnen import TermijnFactory


def _dossier(g):
    """A second open one on one subject cannot be."""
    behandelt = g.wie.hier if g.kind == "handled here" else LocatieFactory()
    bestaand = g.client.dossiers.order_by("pk").first()
    return bestaand or DossierFactory(referent=g.client, locatie=behandelt)


def _woonvraag(g):
    dossier = _dossier(g)
    return dossier.woonvragen.first() or WoonvraagFactory(dossier=dossier)


def _termijn(g):
    """A deadline that follows from the dossier."""
    return TermijnFactory(client=g.client, feit=f"beschikking-{BeschikkingFactory(dossier=_dossier(g)).pk}")


def _brief(g):
    """A letter is about somebody: there is one in the dossier."""
    dossier = _dossier(g)
    if not dossier.leden.exists():
        GezinslidFactory(dossier=dossier)
    return "machtiging"


VAN_CLIENT = {
    "dossier_pk": lambda g: _dossier(g).pk,
    "gezinslid_pk": lambda g: GezinslidFactory(dossier=_dossier(g)).pk,
    "aanvraag_pk": lambda g: GezinslidFactory(dossier=_dossier(g)).aanvragen.get().pk,
    "beschikking_pk": lambda g: BeschikkingFactory(dossier=_dossier(g)).pk,
    "mutatie_pk": lambda g: MutatieFactory(dossier=_dossier(g)).pk,
    "stuk_pk": lambda g: StukFactory(dossier=_dossier(g)).pk,
    "rondedossier_pk": lambda g: RondedossierFactory(dossier=_dossier(g)).pk,
    "begeleidervraag_pk": lambda g: (
        MutatieFactory(dossier=_dossier(g), soort="vraag begeleider", tekst="Weet jij dit?").pk
    ),
    "conceptbrief_pk": lambda g: ConceptbriefFactory(mutatie__dossier=_dossier(g)).pk,
    "woonvraag_pk": lambda g: _woonvraag(g).pk,
    "dossiertermijn": lambda g: _termijn(g).pk,
}
VAN_PLAATS = {
    "maandronde_pk": lambda g: MaandrondeFactory(locatie=g.locatie).pk,
    "briefsjabloon_pk": lambda g: BriefsjabloonFactory(locatie=g.locatie).pk,
}
VRIJ = {
    "gebeurtenis": lambda _: "geen-wijziging",
    "brief": _brief,
    "papier": lambda _: "overzicht",
}
