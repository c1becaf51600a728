"""How large the databases are in which speed is measured."""

import os

GROOTST = int(os.environ.get("WEGWIJS_BENCH_PERSONEN", "100000"))
"""How many people the large database holds. With fewer, while one builds, it tells what grows, not how fast it is."""
PERSONEN = (GROOTST // 10, GROOTST)
"""Both sizes in which pages are opened: a small team must pay the same in each."""
