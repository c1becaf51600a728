"""Who may see a row of a dossier: who reaches the referent, and for the legal part only the team that handles it."""

from typing import Any

from clients.models import VanClientQuerySet
from organisatie.rechten import Bereik, Recht, Toegang


class VanDossierQuerySet(VanClientQuerySet):
    """Rows of one dossier. ``dossier`` is the path from the row to it, with its trailing underscores."""

    dossier = "dossier__"
    via = "dossier__referent__"

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """The rows whose referent this person reaches; under ``BEHANDELEND`` only of dossiers of the own locatie.

        A team that handles one dossier of somebody sees nothing of another that a second team handles.
        """
        rows = super().visible_to(toegang, recht)
        behandelt = toegang.bereiken(recht).get(Bereik.BEHANDELEND)
        if toegang.is_systeem or behandelt is None:
            return rows
        return rows.filter(**{f"{self.dossier}locatie__in": behandelt})
