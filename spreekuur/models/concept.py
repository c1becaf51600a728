"""Drafts of contacts: what somebody typed and did not save yet."""

from typing import Any

from django.conf import settings
from django.db import models

from organisatie.rechten import Recht, Toegang


class ConceptQuerySet(models.QuerySet["Concept"]):
    """Drafts; nobody but their maker sees them."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "ConceptQuerySet":
        """My own drafts."""
        return self.filter(gebruiker=toegang.gebruiker_id)


class Concept(models.Model):
    """What somebody typed and did not save yet: per person and per contact-to-be. Gone once saved."""

    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="concepten")
    uuid = models.UUIDField()
    gegevens = models.JSONField(default=dict)
    bewaard_at = models.DateTimeField()

    objects = ConceptQuerySet.as_manager()

    class Meta:
        verbose_name = "concept"
        verbose_name_plural = "concepten"
        constraints = [models.UniqueConstraint(fields=["gebruiker", "uuid"], name="concept_een_per_contact")]

    def __str__(self) -> str:
        return f"concept van {self.gebruiker}"
