"""Write docs/gegenereerd/, or say which page no longer tells the truth."""

from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError

from config.documentatie import FOLDER, pages


class Command(BaseCommand):
    """``documentatie`` writes the pages; ``--check`` compares them and fails on a difference."""

    help = "Schrijft docs/gegenereerd/ opnieuw; met --check alleen vergelijken."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """``--check``: write nothing."""
        parser.add_argument("--check", action="store_true")

    def handle(self, *args: object, check: bool, **options: object) -> None:
        """Write or compare."""
        FOLDER.mkdir(parents=True, exist_ok=True)
        wanted = pages()
        if not check:
            for naam, tekst in wanted.items():
                (FOLDER / naam).write_text(tekst)
            return
        stale = [n for n, t in wanted.items() if not (FOLDER / n).exists() or (FOLDER / n).read_text() != t]
        stale += [path.name for path in FOLDER.glob("*.md") if path.name not in wanted]
        if stale:
            raise CommandError(
                f"Not up to date: {', '.join(stale)}. Run bin/manage documentatie and commit the result."
            )
