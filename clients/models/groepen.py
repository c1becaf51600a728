"""Groups of people of several gemeenten, such as a course: who may see a group, and the rows that belong to it."""

from typing import Any

from django.db import models

from organisatie.rechten import Recht, Toegang


class GroepQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Groups; a group itself holds no person, and has a ``locatie`` that keeps it."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """Everybody who may see groups sees all: people of several gemeenten meet in one. One keeps one's own."""
        if toegang.is_systeem:
            return self
        if recht is Recht.GROEP_ZIEN:
            return self if toegang.mag(recht) else self.none()
        return self.filter(locatie__in=toegang.locaties(recht))
