"""Who may see a row of a dossier: who reaches the referent, and for the legal part only the team that handles it."""

from typing import Any

from django.db.models import Exists, OuterRef

from clients.models import Huisvesting, VanClientQuerySet
from gezinshereniging.domain.keuzes import Dossiersoort
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

    def gezinshereniging(self) -> Any:
        """Those of dossiers about family: the figures count no others."""
        return self.filter(**{f"{self.dossier}soort": Dossiersoort.GEZINSHERENIGING})

    def geteld_in(self, gemeente: Any, *, op: str) -> Any:
        """Rows about family whose referent lived in this gemeente on the day in the column ``op``."""
        woonde = Huisvesting.objects.filter(client=OuterRef(f"{self.dossier}referent"), gemeente=gemeente)
        return self.gezinshereniging().filter(Exists(woonde.open_on(OuterRef(op))))
