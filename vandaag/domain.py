"""Dividing what somebody leaves behind. No Django, no clock."""

from collections.abc import Collection, Mapping


def share_fairly(bundels: Mapping[str, str], belasting: Mapping[int, int], wie: Collection[int]) -> dict[str, int]:
    """Each bundle to whoever has the least by then; ``belasting``: how much each (id) has now. Empty without anybody.

    ``bundels`` says of each with what it stays together: those with the same word go to one colleague. The same
    question always gives the same answer.
    """
    stand = {collega: belasting.get(collega, 0) for collega in sorted(wie)}
    samen: dict[str, int] = {}
    verdeling: dict[str, int] = {}
    for bundel, groep in bundels.items() if stand else ():
        minste = samen.setdefault(groep, min(stand, key=lambda collega: (stand[collega], collega)))
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
