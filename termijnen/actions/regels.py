"""Let deadlines follow a newer rule, and say that a rule is right. A change of law moves nothing by itself."""

from collections.abc import Iterable, Sequence

from core.errors import Refused, refuse
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang
from termijnen.domain import why_no_accepteren
from termijnen.models import Regelacceptatie, Regelbevestiging, Termijn
from wetgeving.regels import BOEK

ANDERE_TERMIJN = "Een van deze termijnen is er niet meer, of hoort niet bij jouw locatie. Ververs de pagina."


def _find_of_whom(result: list[Regelacceptatie], **kwargs: object) -> Iterable[int]:
    return [acceptatie.client_id for acceptatie in result]


@action(Recht.REGEL_ACCEPTEREN, on="locatie", raakt=_find_of_whom)
def regels_accepteren(*, by: Toegang, locatie: Locatie, termijnen: Sequence[Termijn]) -> list[Regelacceptatie]:
    """Let these deadlines, one or all of a list, follow the newer version of their rule.

    Each carries in ``nieuwe_versie`` the version that the person saw; another one by now is refused, and then none is
    accepted.
    """
    gezien = {termijn.pk: termijn.nieuwe_versie for termijn in termijnen}
    rows = Termijn.objects.visible_to(by, Recht.REGEL_ACCEPTEREN).filter(pk__in=gezien).order_by("pk")
    actueel = list(rows.select_for_update(of=("self",)))
    if len(actueel) != len(gezien):
        raise Refused(ANDERE_TERMIJN)
    for termijn in actueel:
        refuse(why_no_accepteren(termijn.nieuwe_versie, gezien[termijn.pk]))
    return Regelacceptatie.objects.bulk_create(
        Regelacceptatie(
            client_id=termijn.client_id,
            sleutel=termijn.pk,
            regelversie=termijn.nieuwe_versie,
            gebruiker_id=by.gebruiker_id,
            op=by.vandaag,
        )
        for termijn in actueel
    )


@action(Recht.REGEL_BEVESTIGEN, on="locatie", feiten=False)
def regel_bevestigen(*, by: Toegang, locatie: Locatie, regelversie: str, toelichting: str = "") -> Regelbevestiging:
    """Say, as a jurist, that this version of a rule is right; ``toelichting``: where it was read."""
    try:
        BOEK.versie(regelversie)
    except LookupError as fout:
        raise Refused(str(fout)) from fout
    if by.gebruiker_id is None:
        raise Refused("Alleen een mens kan een regel bevestigen.")
    return Regelbevestiging.objects.create(
        regelversie=regelversie, gebruiker_id=by.gebruiker_id, op=by.vandaag, toelichting=toelichting.strip()
    )


@action(Recht.REGEL_BEVESTIGEN, on="bevestiging", feiten=False)
def regelbevestiging_intrekken(*, by: Toegang, bevestiging: Regelbevestiging) -> Regelbevestiging:
    """Take a confirmation back; the rule then says again that no jurist looked at it."""
    actueel = Regelbevestiging.objects.select_for_update(of=("self",)).get(pk=bevestiging.pk)
    if actueel.ingetrokken_op:
        raise Refused(f"Deze bevestiging is al ingetrokken op {actueel.ingetrokken_op:%d-%m-%Y}.")
    actueel.ingetrokken_op = by.vandaag
    actueel.ingetrokken_door_id = by.gebruiker_id
    actueel.save(update_fields=["ingetrokken_op", "ingetrokken_door"])
    return actueel
