"""The facts of many clients in one statement, and the fingerprint by which unchanged ones are passed over."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import groupby
from operator import itemgetter

from django.db import connection

from termijnen.bronnen.alles import BEREKENING, IDS, PER_NAAM, VAN_REFERENT, make_statement
from termijnen.bronnen.bron import Ruw
from termijnen.regels.feiten import Feiten
from wetgeving.boek import Regelboek

# Part of every fingerprint: raise it when the functions in ``regels`` give other rows for the same facts.
VERSIE_VAN_DE_BEREKENING = 8
_VINGERAFDRUK = -4
_MET_REFERENT = "verblijfsvergunning"


class Gelezen:
    """What one reading gave: the facts of the clients that were asked for, and of those whose title they follow."""

    def __init__(self, client_ids: Iterable[int], rows: Sequence[Ruw]) -> None:
        self.client_ids = sorted(set(client_ids))
        self._ruw = {client: list(rijen) for client, rijen in groupby(rows, key=itemgetter(0))}
        self._bekend: dict[int, str] = {}
        for client, rijen in self._ruw.items():
            bewaard = [rij for rij in rijen if rij[1] == BEREKENING]
            if bewaard:
                self._bekend[client] = bewaard[0][_VINGERAFDRUK]
                rijen.remove(bewaard[0])

    def bekende_afdruk(self, client: int) -> str:
        """The fingerprint of the last computation; empty when there is none."""
        return self._bekend.get(client, "")

    def afdruk(self, client: int, boek: Regelboek) -> str:
        """One short text for all that the deadlines of this client follow from; empty when nothing follows."""
        eigen = self._ruw.get(client)
        if not eigen:
            return ""
        alles = [make_boek_afdruk(boek), eigen, *self._van_referenten(client)]
        return hashlib.md5(repr(alles).encode(), usedforsecurity=False).hexdigest()

    def _van_referenten(self, client: int) -> Iterator[list[Ruw]]:
        """The facts of the people whose title this client follows, link by link."""
        gezien, wachtend = {client}, self._referenten(client)
        while wachtend:
            referent = wachtend.pop()
            if referent in gezien:
                continue
            gezien.add(referent)
            yield [rij for rij in self._ruw.get(referent, ()) if rij[1] in VAN_REFERENT]
            wachtend += self._referenten(referent)

    def _referenten(self, client: int) -> list[int]:
        return [rij[3] for rij in self._ruw.get(client, ()) if rij[1] == _MET_REFERENT and rij[3] is not None]

    @cached_property
    def feiten(self) -> Mapping[int, Feiten]:
        """The facts as plain values, per client; made on the first look at each."""
        return _FeitenPerClient(self._ruw)


class _FeitenPerClient(dict[int, Feiten]):
    """The Feiten of every client, made when it is first asked for."""

    def __init__(self, ruw: Mapping[int, list[Ruw]]) -> None:
        super().__init__()
        self._ruw = ruw

    def __missing__(self, client: int) -> Feiten:
        self[client] = Feiten(client, [PER_NAAM[rij[1]].maak(rij) for rij in self._ruw.get(client, ())])
        return self[client]


def read_feiten(client_ids: Iterable[int]) -> Gelezen:
    """Read every fact of these clients; one query, whatever their number."""
    ids = sorted(set(client_ids))
    with connection.cursor() as cursor:
        # Numbers of our own, put in by hand: a statement of this length is taken apart anew for every parameter.
        cursor.execute(_make_statement().replace(IDS, ",".join(str(int(client)) for client in ids)))
        return Gelezen(ids, cursor.fetchall())


@cache
def _make_statement() -> str:
    return make_statement()


@cache
def make_boek_afdruk(boek: Regelboek) -> str:
    """One short text for all rules, the designated days, and the version of the computation."""
    regels = [regel for code in boek.codes() for regel in boek.versies(code)]
    tekst = repr((VERSIE_VAN_DE_BEREKENING, regels, [(k.editie, k.aangewezen) for k in boek.kalenders]))
    return hashlib.md5(tekst.encode(), usedforsecurity=False).hexdigest()
