"""From facts to rows: recompute the deadlines of some clients, or of everybody.

Nothing here decides anything: `regels` does, as a function of the facts alone. So emptying Termijn and Berekening and
computing again gives the same rows. Who computes for a client holds that client's row locked; the night passes over
who is being worked on and comes back to them at the end, so that it never waits while others wait for it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.db import connection, transaction

from clients.models import Client
from organisatie.rechten import Toegang
from termijnen.bronnen.lezen import Gelezen, read_feiten
from termijnen.models import Berekening, Termijn
from termijnen.regels.alles import make_rijen
from termijnen.regels.rij import Rij
from verblijf.models import Verblijfsvergunning
from wetgeving.boek import Regelboek
from wetgeving.regels import BOEK

CLIENTEN_PER_KEER = 5000
_VEEL = 300
Melden = Callable[[int, int], None]
"""Told after each chunk how many clients are done, of how many."""


@dataclass(frozen=True, slots=True)
class Gevolg:
    """How many deadlines are new, have changed, and follow no longer."""

    nieuw: int = 0
    gewijzigd: int = 0
    weg: int = 0

    def __add__(self, ander: "Gevolg") -> "Gevolg":
        return Gevolg(self.nieuw + ander.nieuw, self.gewijzigd + ander.gewijzigd, self.weg + ander.weg)


def follow_facts(by: Toegang, client_ids: Sequence[int]) -> None:
    """After every action that touched facts: the deadlines of these clients follow, in the same transaction."""
    sync(client_ids)


def sync(client_ids: Iterable[int], boek: Regelboek = BOEK, *, alles: bool = False) -> Gevolg:
    """Recompute the deadlines of these clients and of those whose title follows theirs, in one transaction.

    ``alles`` also looks at who has the same facts as at the last computation.
    """
    with transaction.atomic():
        ids = _lock_with_family(client_ids)
        if not ids:
            return Gevolg()
        gelezen = read_feiten(ids)
        return _follow(_find_changed(ids, gelezen, boek, alles=alles), gelezen, boek)


def sync_allen(boek: Regelboek = BOEK, melden: Melden | None = None, *, alles: bool = False) -> Gevolg:
    """Recompute everybody, a chunk at a time, each in its own transaction; call it outside of one.

    Safe to run twice, to stop half-way, and beside people who are working.
    """
    uitkomst, klaar, bezet = Gevolg(), 0, list[int]()
    ids = list(Client.objects.order_by("pk").values_list("pk", flat=True))
    for begin in range(0, len(ids), CLIENTEN_PER_KEER):
        groep = ids[begin : begin + CLIENTEN_PER_KEER]
        gevolg, niet_vrij = sync_who_is_free(groep, boek, alles=alles)
        uitkomst += gevolg
        bezet += niet_vrij
        klaar += len(groep)
        if melden:
            melden(klaar, len(ids))
    for client in bezet:
        uitkomst += sync([client], boek, alles=alles)
    return uitkomst


def sync_who_is_free(
    client_ids: Sequence[int], boek: Regelboek = BOEK, *, alles: bool = False
) -> tuple[Gevolg, list[int]]:
    """Recompute those of these clients whom nobody else holds; gives what came of it, and whom it passed over.

    Facts are read once, before anybody is held. Whoever changes them computes too, so that a fingerprint that is
    still the one that was read says that the facts are.
    """
    gelezen = read_feiten(client_ids)
    te_doen = _find_changed(client_ids, gelezen, boek, alles=alles)
    if not te_doen:
        return Gevolg(), []
    with transaction.atomic():
        vrij = _lock_who_is_free(list(te_doen))
        nu = dict(Berekening.objects.filter(client__in=vrij).values_list("client", "vingerafdruk"))
        zelfde = {c: te_doen[c] for c in vrij if nu.get(c, "") == gelezen.bekende_afdruk(c)}
        gevolg = _follow(zelfde, gelezen, boek)
    return gevolg, sorted(te_doen.keys() - zelfde.keys())


def _find_changed(ids: Iterable[int], gelezen: Gelezen, boek: Regelboek, *, alles: bool) -> dict[int, str]:
    """The fingerprint of each of these clients whose facts are not those of the last computation; of all when asked."""
    afdrukken = {client: gelezen.afdruk(client, boek) for client in ids}
    return {c: afdruk for c, afdruk in afdrukken.items() if alles or afdruk != gelezen.bekende_afdruk(c)}


def _lock_with_family(client_ids: Iterable[int]) -> list[int]:
    """Lock these clients and everybody whose title follows theirs, in the order of their ids.

    The lock lets others log contacts and add facts; only a change of the client's own row, and another computation
    for the same client, wait for it.
    """
    client, vergunning = Client._meta.db_table, Verblijfsvergunning._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            with recursive familie(id) as (
                select unnest(%s::bigint[])
                union select v.client_id from {vergunning} v join familie on v.referent_id = familie.id
            )
            select c.id from {client} c where c.id in (select id from familie) order by c.id for no key update of c
            """,  # noqa: S608 - only names of our own tables
            [sorted(set(client_ids))],
        )
        return [row[0] for row in cursor.fetchall()]


def _lock_who_is_free(client_ids: Sequence[int]) -> list[int]:
    """Lock those of these clients whom nobody else holds."""
    rows = Client.objects.filter(pk__in=client_ids).order_by("pk")
    return list(rows.select_for_update(skip_locked=True, no_key=True).values_list("pk", flat=True))


def _follow(afdrukken: dict[int, str], gelezen: Gelezen, boek: Regelboek) -> Gevolg:
    """Compare what follows with what is stored, for clients (with their fingerprints) that this transaction holds."""
    if not afdrukken:
        return Gevolg()
    verschil = _compare(list(afdrukken), gelezen, boek)
    _store(verschil, afdrukken)
    return Gevolg(
        nieuw=len(verschil.rijen) - len(verschil.gewijzigd),
        gewijzigd=len(verschil.gewijzigd),
        weg=len(verschil.oud) - len(verschil.gewijzigd),
    )


@dataclass(frozen=True, slots=True)
class _Wijziging:
    """Rows to store, and the keys of stored rows that go; ``gewijzigd`` are the keys that are in both."""

    rijen: list[Rij]
    oud: list[str]
    gewijzigd: set[str]


def _compare(client_ids: Sequence[int], gelezen: Gelezen, boek: Regelboek) -> _Wijziging:
    stored = {row[0]: row for row in Termijn.objects.filter(client__in=client_ids).values_list(*Rij._fields)}
    rijen, gewijzigd = [], set()
    for client in client_ids:
        for rij in make_rijen(gelezen.feiten[client], gelezen.feiten, boek):
            bestaand = stored.get(rij.sleutel)
            if bestaand == rij:
                del stored[rij.sleutel]
                continue
            rijen.append(rij)
            if bestaand is not None:
                gewijzigd.add(rij.sleutel)
    return _Wijziging(rijen, list(stored), gewijzigd)


def _store(verschil: _Wijziging, afdrukken: dict[int, str]) -> None:
    """Take away what goes, remember the fingerprints, and store what is new: a changed row goes and comes back."""
    berekening, termijn = Berekening._meta.db_table, Termijn._meta.db_table
    leeg = [client for client, afdruk in afdrukken.items() if not afdruk]
    vol = {client: afdruk for client, afdruk in afdrukken.items() if afdruk}
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            with weg as (delete from {termijn} where sleutel = any(%s)),
                 leeg as (delete from {berekening} where client_id = any(%s))
            insert into {berekening} (client_id, vingerafdruk)
            select * from unnest(%s::bigint[], %s::text[])
            on conflict (client_id) do update set vingerafdruk = excluded.vingerafdruk
            """,  # noqa: S608 - only names of our own tables
            [verschil.oud, leeg, list(vol), list(vol.values())],
        )
        if len(verschil.rijen) <= _VEEL:
            Termijn.objects.bulk_create([Termijn(**rij._asdict()) for rij in verschil.rijen])
            return
        with cursor.copy(f"copy {termijn} ({', '.join(Rij._fields)}) from stdin") as copy:
            for rij in verschil.rijen:
                copy.write_row(_write_as_text(rij))


def _write_as_text(rij: Rij) -> tuple[Any, ...]:
    """The row with its list of days as the database writes it: much quicker than an array of numbers."""
    drempels = Rij._fields.index("drempels")
    return (*rij[:drempels], _write_list(tuple(rij.drempels)), *rij[drempels + 1 :])


@cache
def _write_list(dagen: tuple[int, ...]) -> str:
    return f"{{{','.join(map(str, dagen))}}}"
