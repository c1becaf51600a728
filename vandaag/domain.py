"""Dividing what somebody leaves behind. No Django, no clock."""

from collections.abc import Collection, Iterable, Mapping


def divide_fairly(bundels: Iterable[str], belasting: Mapping[int, int], wie: Collection[int]) -> dict[str, int]:
    """Each bundle to whoever has the least by then; ``belasting``: how much each (id) has now. Empty without anybody.

    The same question always gives the same answer.
    """
    stand = {collega: belasting.get(collega, 0) for collega in sorted(wie)}
    verdeling: dict[str, int] = {}
    for bundel in bundels if stand else ():
        minste = min(stand, key=lambda collega: (stand[collega], collega))
        verdeling[bundel] = minste
        stand[minste] += 1
    return verdeling


def why_no_verdeling(bundels: Collection[str], gekozen: Collection[str]) -> str | None:
    """The reason a handover would leave something without an owner, or None."""
    if not bundels:
        return "Er is niets om over te dragen."
    if set(bundels) - set(gekozen):
        return "Er kwam ondertussen iets bij. Kies ook daarvoor iemand, en bewaar opnieuw."
    return None
