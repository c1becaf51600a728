"""What happened to each person in a procedure, as the values that the rules read."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from gezinshereniging.domain.keuzes import Mutatiesoort
from gezinshereniging.domain.verloop import Gebeurd
from gezinshereniging.models import Mutatie, Mutatielid, Procedure

PerLid = Mapping[tuple[int, int], list[Gebeurd]]
"""What still counts, by procedure and gezinslid."""


def read_gebeurd(procedures: Iterable[Procedure | int]) -> PerLid:
    """Everything that still counts in these procedures, for each person; one query."""
    geldend = Mutatie.objects.filter(procedure__in=list(procedures)).geldend()
    rijen = Mutatielid.objects.filter(mutatie__in=geldend).select_related("mutatie__beschikking")
    per_lid: dict[tuple[int, int], list[Gebeurd]] = defaultdict(list)
    for rij in rijen.order_by("mutatie__op", "mutatie_id"):
        per_lid[rij.mutatie.procedure_id, rij.gezinslid_id].append(make_gebeurd(rij.mutatie))
    return per_lid


def make_gebeurd(mutatie: Mutatie) -> Gebeurd:
    """One mutatie as the rules read it."""
    brief = mutatie.beschikking
    return Gebeurd(
        pk=mutatie.pk,
        soort=Mutatiesoort(mutatie.soort),
        op=mutatie.op,
        vastgelegd_op=mutatie.vastgelegd_op,
        besluit_over=brief.over if brief else "",
        bekendmaking=brief.bekendmaking if brief else None,
        dagtekening=brief.dagtekening if brief else None,
    )
