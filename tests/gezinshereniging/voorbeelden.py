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


def _dossier(g):
    behandelt = g.wie.hier if g.kind == "handled here" else LocatieFactory()
    return DossierFactory(referent=g.client, locatie=behandelt)


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
    "woonvraag_pk": lambda g: WoonvraagFactory(dossier=_dossier(g)).pk,
}
VAN_PLAATS = {
    "maandronde_pk": lambda g: MaandrondeFactory(locatie=g.locatie).pk,
    "briefsjabloon_pk": lambda g: BriefsjabloonFactory(locatie=g.locatie).pk,
}
VRIJ = {
    "gebeurtenis": lambda _: "geen-wijziging",
    "brief": lambda _: "machtiging",
    "papier": lambda _: "overzicht",
}
