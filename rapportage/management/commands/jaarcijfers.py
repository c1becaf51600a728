"""Print the yearly figures of a gemeente: bin/manage jaarcijfers noordwijk 2017 [--json]."""

import json
import sys
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from organisatie.models import Gemeente
from rapportage.grafiek import say_getal
from rapportage.rekenen import Jaarstaat, count_jaarstaten, list_known_jaren


class Command(BaseCommand):
    """Counts on the day itself, on behalf of nobody: who may run commands may see all totals."""

    help = "De jaarcijfers van een gemeente, als tabel of als JSON."

    def add_arguments(self, parser: CommandParser) -> None:
        """Name the gemeente by its short name, as in its web address."""
        parser.add_argument("gemeente", help="korte naam van de gemeente, bijvoorbeeld noordwijk")
        parser.add_argument("jaar", help="bijvoorbeeld 2017")
        parser.add_argument("--json", action="store_true", help="alleen JSON op de uitvoer")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print, or say in one sentence what is not known."""
        stand = timezone.localdate()
        gemeente = Gemeente.objects.filter(slug=options["gemeente"].lower()).first()
        if gemeente is None:
            bekend = ", ".join(Gemeente.objects.order_by("slug").values_list("slug", flat=True)) or "geen enkele"
            self._stop(f"De gemeente '{options['gemeente']}' is niet bekend. Wel bekend: {bekend}.")
        jaren = list_known_jaren(gemeente, stand)
        if not jaren:
            self._stop(f"Van {gemeente} worden nog geen cijfers bijgehouden.")
        jaar = int(options["jaar"]) if options["jaar"].isdecimal() else 0
        if jaar not in jaren:
            self._stop(
                f"Van {gemeente} zijn geen cijfers van '{options['jaar']}': ze lopen van {jaren[0]} t/m {jaren[-1]}."
            )
        staat = count_jaarstaten(gemeente, [jaar], stand)[jaar]
        self.stdout.write(write_json(staat) if options["json"] else write_table(staat))

    def _stop(self, zin: str) -> NoReturn:
        self.stderr.write(zin)
        sys.exit(1)


def write_json(staat: Jaarstaat) -> str:
    """The figures with their definitions and breakdowns; null is not registered."""
    indicatoren = {
        code: {
            "waarde": cijfer.waarde,
            "definitie": cijfer.figuur.definitie,
            "uitsplitsingen": cijfer.uitsplitsingen,
        }
        for code, cijfer in staat.cijfers.items()
    }
    gegevens = {
        "gemeente": staat.gemeente.naam,
        "jaar": staat.jaar,
        "stand": staat.stand.isoformat(),
        "indicatoren": indicatoren,
    }
    return json.dumps(gegevens, ensure_ascii=False, indent=2)


def write_table(staat: Jaarstaat) -> str:
    """The figures for a terminal: a line per figure, the cells of its breakdowns under it."""
    lines = [f"{staat.gemeente} {staat.jaar} (stand {staat.stand:%d-%m-%Y})"]
    sectie = ""
    for cijfer in staat.cijfers.values():
        if cijfer.figuur.sectie != sectie:
            sectie = cijfer.figuur.sectie
            lines += ["", sectie.upper()]
        lines.append(f"{cijfer.figuur.label:<52}{say_getal(cijfer.waarde):>10}")
        for uitsplitsing in cijfer.figuur.uitsplitsingen:
            cellen = cijfer.uitsplitsingen.get(uitsplitsing.naam, {})
            if delen := [f"{naam} {say_getal(n)}" for naam, n in cellen.items() if n]:
                lines.append(f"  {uitsplitsing.label}: {', '.join(delen)}")
    return "\n".join(lines)
