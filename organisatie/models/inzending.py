"""Which forms were handled a moment ago, so that the same form sent twice is kept once."""

from django.db import models


class Inzending(models.Model):
    """A form that was sent and handled: what came of it, and where its sender went next.

    Nothing that stood in it is kept, nor who sent it: ``kenmerk`` is a hash of its content with its own number.
    """

    kenmerk = models.CharField("kenmerk", max_length=64, primary_key=True)
    soort = models.CharField("soort van het resultaat", max_length=100, blank=True)
    rij = models.CharField("rij van het resultaat", max_length=200, blank=True)
    adres = models.TextField("adres van het antwoord", blank=True)
    tot = models.DateTimeField("herkend tot")

    class Meta:
        verbose_name = "inzending"
        verbose_name_plural = "inzendingen"

    def __str__(self) -> str:
        return f"{self.soort} {self.rij}".strip() or "inzending"
