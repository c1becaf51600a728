"""Rows of dossiers for the matrix: the team of who asks handles them only where the kind of client says so."""

from tests.factories import LocatieFactory
from tests.factories_dossiers import (
    DossierFactory,
    GezinslidFactory,
    MutatieFactory,
    StukFactory,
    WoonvraagFactory,
)


def _dossier(g):
    behandelt = g.wie.hier if g.kind == "handled here" else LocatieFactory()
    return DossierFactory(referent=g.client, locatie=behandelt)


VAN_CLIENT = {
    "dossier_pk": lambda g: _dossier(g).pk,
    "gezinslid_pk": lambda g: GezinslidFactory(dossier=_dossier(g)).pk,
    "mutatie_pk": lambda g: MutatieFactory(dossier=_dossier(g)).pk,
    "stuk_pk": lambda g: StukFactory(dossier=_dossier(g)).pk,
    "woonvraag_pk": lambda g: WoonvraagFactory(dossier=_dossier(g)).pk,
}
VRIJ = {"gebeurtenis": lambda _: "geen-wijziging"}
