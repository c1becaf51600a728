"""Compute one term from one event, with the proof of it."""

import json
from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from wetgeving.begrippen import Duur
from wetgeving.regels import find_regel
from wetgeving.rekenen import Berekend, compute_termijn
from wetgeving.uitleg import explain


class Command(BaseCommand):
    """``termijn CODE --begin DAY``: the days that count, and why."""

    help = "Rekent één termijn uit en zegt waarom; met --json voor een programma."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which rule, from which day."""
        parser.add_argument("code", help="code van de regel, zoals nareis_aanvraag")
        parser.add_argument("--begin", required=True, metavar="DATUM", help="de dag van de gebeurtenis zelf")
        parser.add_argument("--peildatum", metavar="DATUM", help="de dag die de versie kiest (anders --begin)")
        parser.add_argument("--maanden", metavar="AANTAL", help="een andere lengte dan de regel noemt")
        parser.add_argument("--json", action="store_true", help="schrijf JSON")

    def handle(
        self, *args: Any, code: str, begin: str, peildatum: str | None, maanden: str | None, **options: Any
    ) -> None:
        """Compute, or say in one sentence why not."""
        dag, peil = _read_dag(begin), None if peildatum is None else _read_dag(peildatum)
        duur = None if maanden is None else _read_maanden(maanden)
        try:
            berekend = compute_termijn(find_regel(code, peil or dag), dag, duur=duur)
            zinnen = explain(berekend, peildatum=peil)
        except LookupError as fout:
            raise CommandError(str(fout.args[0])) from None
        except (OverflowError, ValueError):
            raise CommandError(f"Met de datum ‘{begin}’ komt de termijn buiten de kalender.") from None
        if options["json"]:
            self.stdout.write(json.dumps(_read_waarden(berekend, zinnen), ensure_ascii=False, indent=2))
        else:
            self.stdout.write("\n".join(zinnen))


def _read_dag(tekst: str) -> date:
    try:
        dag = date.fromisoformat(tekst)
    except ValueError:
        dag = None
    if dag is None or dag.isoformat() != tekst:
        raise CommandError(f"‘{tekst}’ is geen datum: schrijf jaar-maand-dag, zoals 2026-08-21.")
    return dag


def _read_maanden(tekst: str) -> Duur:
    if not tekst.isdecimal() or not 1 <= int(tekst) <= 1200:
        raise CommandError(f"‘{tekst}’ is geen aantal maanden: geef een getal van 1 tot en met 1200.")
    return Duur(maanden=int(tekst))


def _read_waarden(berekend: Berekend, zinnen: tuple[str, ...]) -> dict[str, object]:
    namen = ("begin", "ongerold", "wettelijk", "werkdatum", "handelen_vanaf", "kan_vanaf")
    dagen: dict[str, date | None] = {naam: getattr(berekend, naam) for naam in namen}
    return {
        "code": berekend.regel.code,
        **{naam: dag.isoformat() if dag else None for naam, dag in dagen.items()},
        "uitleg": list(zinnen),
        "grondslag": berekend.regel.grondslag,
        "zekerheid": berekend.regel.zekerheid.value,
    }
