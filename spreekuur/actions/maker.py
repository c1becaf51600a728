"""The person behind an act that only a person can do."""

from django.core.exceptions import PermissionDenied

from organisatie.rechten import Toegang


def find_maker(by: Toegang) -> int:
    """The id of the person who acts. Raises PermissionDenied for a task of the system: it meets nobody."""
    if by.gebruiker_id is None:
        raise PermissionDenied("only a person does this")
    return by.gebruiker_id
