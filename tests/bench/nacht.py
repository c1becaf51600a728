"""Does the daily work once, as a worker would. Prints as JSON how long that took, how long the processors worked for
it, and how much memory it needed at most.

Run: python -m tests.bench.nacht DAY, with DATABASE_URL naming the large database.
"""

import json
import os
import sys
from datetime import date
from time import perf_counter


def main(dag: date) -> None:
    """Do the work of that day."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    from django.db import connection

    connection.ensure_connection()
    from django.conf import settings

    from termijnen.tasks.nacht import run_nacht
    from tests.bench.bezoek import count_work, read_peak
    from tests.factories import moment

    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    begin, gewerkt = perf_counter(), count_work()
    uitkomst = run_nacht(dag, nu=moment(dag, 6, 0))
    gemeten = {
        "seconden": perf_counter() - begin,
        "werk": count_work() - gewerkt,
        "mb": read_peak(),
        "termijnen": uitkomst.termijnen,
        "veranderd": uitkomst.nieuw + uitkomst.gewijzigd + uitkomst.weg,
        "attenderingen": uitkomst.attenderingen.aantal.total(),
        "mails": uitkomst.post.verzonden,
    }
    sys.stdout.write(json.dumps(gemeten))


if __name__ == "__main__":
    main(date.fromisoformat(sys.argv[1]))
