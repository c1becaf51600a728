"""What follows from permits, their extension, cards and travel documents."""

from collections.abc import Iterator

from termijnen.regels.feiten import Feiten, FeitenPerClient
from termijnen.regels.rij import Termijnfeit
from termijnen.regels.verblijf.dossier import apply_dossier
from termijnen.regels.verblijf.feiten import Reisdocumentfeit, Verblijfsdocumentfeit, Vergunningfeit, Verlengingfeit
from termijnen.regels.verblijf.titel import find_titeleinde
from termijnen.regels.verblijf.vergunning import find_for_document, find_for_jaren, find_for_vergunning
from wetgeving.boek import Regelboek


def find_termijnfeiten(feiten: Feiten, per_client: FeitenPerClient, boek: Regelboek) -> Iterator[Termijnfeit]:
    """All terms about the right to stay of one client; ``per_client`` holds the facts of the referents too."""
    client = feiten.client
    for vergunning in feiten.of(Vergunningfeit):
        verlengingen = [verlenging for verlenging in feiten.of(Verlengingfeit) if verlenging.van == vergunning.pk]
        termijnen = find_for_vergunning(
            client, vergunning, verlengingen, lambda referent: find_titeleinde(referent, per_client, boek)
        )
        yield from (apply_dossier(termijn, feiten, vergunning.pk) for termijn in termijnen)
    yield from find_for_jaren(feiten)
    for kaart in feiten.of(Verblijfsdocumentfeit):
        yield find_for_document(client, kaart, "verblijfsdocument", f"Verblijfsdocument {kaart.soort}")
    for document in feiten.of(Reisdocumentfeit):
        yield find_for_document(client, document, "reisdocument", document.soort.capitalize())
