"""Compute the deadlines of everybody now, or prove that the stored ones follow from the facts."""

from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.db.models import F, Func, TextField

from termijnen.models import Berekening, Termijn
from termijnen.sync import sync_allen


class Command(BaseCommand):
    """``bin/manage termijnen [--bewijs]``."""

    help = "Bereken de termijnen van iedereen opnieuw, of bewijs met --bewijs dat ze uit de feiten volgen."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--bewijs", action="store_true", help="leeg alles, bereken opnieuw, vergelijk, en draai het terug"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["bewijs"]:
            gedaan = sync_allen(alles=True)
            self.stdout.write(f"{gedaan.nieuw} nieuw, {gedaan.gewijzigd} gewijzigd, {gedaan.weg} weg.")
            return
        if verschil := prove():
            raise CommandError(f"{len(verschil)} termijnen volgen niet uit de feiten: {', '.join(verschil[:5])}")
        self.stdout.write(f"{Termijn.objects.count()} termijnen volgen uit de feiten.")


def prove() -> list[str]:
    """The keys of deadlines that differ after emptying and computing again; the database stays as it was."""
    with transaction.atomic():
        voor = dict(_read_afdrukken())
        Termijn.objects.all().delete()
        Berekening.objects.all().delete()
        sync_allen()
        verschil = [sleutel for sleutel, afdruk in _read_afdrukken() if voor.pop(sleutel, "") != afdruk]
        transaction.set_rollback(True)
    return sorted([*verschil, *voor])


def _read_afdrukken() -> Iterator[tuple[str, str]]:
    """Key and fingerprint of every stored row."""
    rij = Func(F("sleutel"), template=f"md5({Termijn._meta.db_table}::text)", output_field=TextField())
    yield from Termijn.objects.annotate(afdruk=rij).values_list("sleutel", "afdruk").iterator(chunk_size=10_000)
