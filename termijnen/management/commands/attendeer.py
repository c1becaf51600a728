"""Do the daily work of the deadlines by hand, for today or for another day."""

import json
from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone

from termijnen.tasks.nacht import Nachtverslag, run_nacht


class Command(BaseCommand):
    """``attendeer``: the same code as each morning; what was done that day already is not done again."""

    help = "Loopt alle termijnen na voor een dag: berekenen, attenderingen, mailen. Veilig om te herhalen."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Say which options there are."""
        parser.add_argument("--op", metavar="DATUM", help="voor welke dag, als 2026-11-30 (vandaag)")
        parser.add_argument("--json", action="store_true", help="druk af wat er gedaan is, als een JSON-object")

    def handle(self, *args: Any, op: str | None, json: bool, **options: Any) -> None:
        """Do it, and say what was done."""
        nu = timezone.now()
        vandaag = timezone.localdate(nu)
        dag = vandaag if op is None else _read_day(op)
        if dag != vandaag:
            soort = "voorbij" if dag < vandaag else "nog niet gekomen"
            self.stderr.write(
                f"Let op: {dag:%d-%m-%Y} is {soort}. Attenderingen en e-mails gaan uit alsof het die dag is."
            )
        try:
            uitkomst = run_nacht(dag, nu=nu)
        except DatabaseError as fout:
            raise CommandError(f"De database geeft een fout: {str(fout).strip().splitlines()[0]}") from None
        self.stdout.write(write_json(uitkomst) if json else say_in_words(uitkomst))


def write_json(uitkomst: Nachtverslag) -> str:
    """What was done, for a machine; each number is of this run alone."""
    attenderingen = uitkomst.attenderingen.aantal
    per_drempel = sorted({drempel for _, drempel in attenderingen}, reverse=True)
    return json.dumps(
        {
            "op": uitkomst.op.isoformat(),
            "clienten": uitkomst.clienten,
            "termijnen": uitkomst.termijnen,
            "nieuw": uitkomst.nieuw,
            "gewijzigd": uitkomst.gewijzigd,
            "weg": uitkomst.weg,
            "attenderingen": {
                "totaal": attenderingen.total(),
                "per_trap": {str(t): sum(n for (trap, _), n in attenderingen.items() if trap == t) for t in (1, 2, 3)},
                "per_drempel": {
                    str(d): sum(n for (_, drempel), n in attenderingen.items() if drempel == d) for d in per_drempel
                },
            },
            "berichten": uitkomst.post.verzonden,
            "geweigerd": uitkomst.post.geweigerd,
            "zonder_ontvanger": uitkomst.attenderingen.zonder_ontvanger,
            "duur_s": round(uitkomst.duur_s, 2),
        }
    )


def say_in_words(uitkomst: Nachtverslag) -> str:
    """What was done, in one Dutch sentence per part."""
    return (
        f"Termijnen gecontroleerd voor {uitkomst.op:%d-%m-%Y}: {uitkomst.termijnen} termijnen van "
        f"{uitkomst.clienten} cliënten ({uitkomst.nieuw} nieuw, {uitkomst.gewijzigd} gewijzigd, {uitkomst.weg} weg).\n"
        f"Nieuwe attenderingen: {uitkomst.attenderingen.aantal.total()}. "
        f"Zonder ontvanger: {uitkomst.attenderingen.zonder_ontvanger}.\n"
        f"E-mails verzonden: {uitkomst.post.verzonden}, geweigerd: {uitkomst.post.geweigerd}."
    )


def _read_day(tekst: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise CommandError(f"{tekst!r} is geen datum. Schrijf hem als 2026-11-30.") from None
