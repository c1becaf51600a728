"""What the home pages need to remember: only that the machine is alive."""

from typing import ClassVar

from django.db import models


class Hartslag(models.Model):
    """The last moment at which a scheduled task was really done; one row per name."""

    TAKEN: ClassVar = "taken"
    """Written by a worker, on the schedule's tick, through the queue: fresh means all three live."""

    naam = models.CharField("naam", max_length=40, unique=True)
    at = models.DateTimeField("laatste teken van leven")

    class Meta:
        verbose_name = "hartslag"
        verbose_name_plural = "hartslagen"

    def __str__(self) -> str:
        return self.naam
