"""What was promised of speed, line by line: each with the lines of a run that tell whether it came true."""

from typing import NamedTuple


class Belofte(NamedTuple):
    """One line: the work, what is to be reached, and pieces of what the bench says when it has measured that."""

    werk: str
    te_halen: str
    stukken: tuple[str, ...]


BELOOFD = (
    Belofte("log a contact (form and save)", "2.8 bare forms", ("logging a contact in bare forms",)),
    Belofte("log a contact with the doors closed", "5 % more", ("% that logging a contact costs more",)),
    Belofte("search of three letters, 100,000 people", "25 ms", ("ms of work for letters",)),
    Belofte("misspelt name", "40 ms", ("ms of work for spelfout",)),
    Belofte("the whole desk", "60 ms", ("ms of work for the whole desk",)),
    Belofte("the whole desk through pgbouncer", "60 ms", ("ms for the whole desk through",)),
    Belofte("client list, team of 6,600 and everybody", "40 and 60 ms", ("for clienten (",)),
    Belofte("the same, at row 47 of each 100", "60 ms", ("for clienten diep (",)),
    Belofte("deadlines of a large locatie", "50 ms", ("for termijnen (", "for termijnen diep (")),
    Belofte("year page, 300,000 contacts", "500 ms", ("for jaar (",)),
    Belofte("home of the gemeente", "50 ms", ("for vandaag (gemeente",)),
    Belofte("rows behind a figure, first and last", "150 ms", ("for rijen (", "for rijen diep (", "for mensen (")),
    Belofte("the night, two workers", "25 and 4 s", ("seconds of a full night", "seconds of the next night")),
    Belofte("the night through pgbouncer", "", ("night by two workers through pgbouncer",)),
    Belofte("the night, one process", "", ("full night: ", "next night: ")),
    Belofte("migrate", "4 s", ("seconds to migrate",)),
    Belofte("the demo world", "15 s", ("seconds to load the demo",)),
    Belofte("nothing to first page", "25 s", ("seconds from nothing",)),
    Belofte("memory of a web process", "120 MB", ("MB of memory of a web process",)),
    Belofte("a small team is flat in the size of the database", "15 %", ("team of 500:", "% that search grew")),
    Belofte("the large database is filled", "300 s", ("seconds to fill",)),
)


def tell_promises(regels: list[str]) -> str:
    """Of each line what this run said of it, or that it did not measure it."""
    blokken = []
    for belofte in BELOOFD:
        gezegd = [regel for regel in regels if any(stuk in regel for stuk in belofte.stukken)]
        kop = f"{belofte.werk}: to reach {belofte.te_halen}" if belofte.te_halen else belofte.werk
        blokken.append("\n".join([kop, *(f"  {regel}" for regel in gezegd or ["not measured in this run"])]))
    return "\n".join(["Every line that was promised", "", *blokken])
