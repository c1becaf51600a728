"""What follows from the koppeling, the move, and growing up."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from clients.domain import count_years
from core.periode import add_months
from termijnen.regels.feiten import Dag, Feiten, FeitenPerClient
from termijnen.regels.rij import Termijnfeit
from wetgeving.boek import Regelboek

BRP_GEVOLGD_VANAF = date(2026, 12, 1)
"""From this day on the team follows the registration after a move; who moved before was not followed here."""


class Persoonfeit(NamedTuple):
    """Somebody who was under age when the team first met them; ``sinds`` is the first day at a locatie."""

    pk: int
    geboren: date
    sinds: date


class Staatlozefeit(NamedTuple):
    """Somebody who has no nationality; ``pk`` is the client."""

    pk: int
    nationaliteit: str


class Lidmaatschapfeit(NamedTuple):
    """A stay in a gezin."""

    pk: int
    begin: date
    eind: Dag


class Huisvestingfeit(NamedTuple):
    """A placement in a gemeente; its number as a text."""

    pk: int
    begin: date
    brp_op: Dag
    eind: Dag
    gemeente: str = ""


class Koppelingfeit(NamedTuple):
    """The COA linked this person to a gemeente."""

    pk: int
    op: date


def find_termijnfeiten(feiten: Feiten, per_client: FeitenPerClient, boek: Regelboek) -> Iterator[Termijnfeit]:
    """All terms about housing and age of one client."""
    koppelingen = sorted(feiten.of(Koppelingfeit), key=lambda k: k.op)
    for nummer, koppeling in enumerate(koppelingen):
        volgende = koppelingen[nummer + 1].op if nummer + 1 < len(koppelingen) else None
        yield find_for_koppeling(feiten.client, koppeling, volgende, feiten.of(Huisvestingfeit))
    for huisvesting in feiten.of(Huisvestingfeit):
        if huisvesting.begin >= BRP_GEVOLGD_VANAF:
            yield find_for_verhuizing(feiten.client, huisvesting)
    yield from find_for_vestiging(feiten)
    for persoon in feiten.of(Persoonfeit):
        yield from find_for_leeftijd(feiten.client, persoon, feiten.of(Lidmaatschapfeit))


def find_for_koppeling(
    client: int, koppeling: Koppelingfeit, volgende: date | None, huisvestingen: Sequence[Huisvestingfeit]
) -> Termijnfeit:
    """The gemeente finds a home within ten weeks; a later koppeling (``volgende``) takes the place of this one."""
    op = koppeling.op
    gehuisvest = min((max(h.begin, op) for h in huisvestingen if h.eind is None or h.eind > op), default=None)
    if gehuisvest and volgende and gehuisvest >= volgende:
        gehuisvest = None
    opnieuw = volgende if gehuisvest is None else None
    return Termijnfeit(
        client,
        "huisvesting_na_koppeling",
        f"koppeling-{koppeling.pk}",
        op,
        op,
        op,
        voldaan_op=gehuisvest,
        voldaan_door="gehuisvest" if gehuisvest else "",
        vervallen_op=opnieuw,
        vervallen_door="opnieuw gekoppeld" if opnieuw else "",
    )


def find_for_verhuizing(client: int, huisvesting: Huisvestingfeit) -> Termijnfeit:
    """Somebody who moves registers from four weeks before until the fifth day after (Wbrp art. 2.39 lid 2)."""
    op = huisvesting.begin
    return Termijnfeit(
        client, "brp_inschrijving", f"huisvesting-{huisvesting.pk}", op, op, op,
        voldaan_op=huisvesting.brp_op, voldaan_door="ingeschreven in de BRP" if huisvesting.brp_op else "",
        venster_code="brp_inschrijving_vanaf",
    )  # fmt: skip


def find_for_vestiging(feiten: Feiten) -> Iterator[Termijnfeit]:
    """What somebody has to arrange after the first registration in a home: once, not again after a move."""
    ingeschreven = [huisvesting for huisvesting in feiten.of(Huisvestingfeit) if huisvesting.brp_op]
    eerste = min(ingeschreven, key=lambda h: (h.brp_op or date.max, h.pk), default=None)
    if eerste is None or eerste.brp_op is None or eerste.brp_op < BRP_GEVOLGD_VANAF:
        return
    op = eerste.brp_op
    basis = Termijnfeit(feiten.client, "zorgverzekering", f"huisvesting-{eerste.pk}", op, op, op)
    jaareinde = date(op.year, 12, 31)
    if any(count_years(persoon.geboren, op) < 18 for persoon in feiten.of(Persoonfeit)):
        yield basis._replace(code="kinderbijslag_aanvraag")
        return
    yield basis
    for code in ("bijstand_melden", "rijbewijs_omwisselen"):
        yield basis._replace(code=code)
    yield basis._replace(code="toeslag_aanvraag", begin=jaareinde, peil=jaareinde)


def find_for_leeftijd(
    client: int, persoon: Persoonfeit, lidmaatschappen: Sequence[Lidmaatschapfeit]
) -> Iterator[Termijnfeit]:
    """The last day under age of somebody who came to the team as a child, in a gezin or alone (amv)."""
    if count_years(persoon.geboren, persoon.sinds) >= 18:
        return
    achttien = add_months(persoon.geboren, 18 * 12)
    in_gezin = any(lid.eind is None or lid.eind >= achttien for lid in lidmaatschappen)
    yield Termijnfeit(
        client, "kind_18" if in_gezin else "amv_18", f"client-{persoon.pk}", persoon.geboren, persoon.geboren,
        persoon.sinds,
    )  # fmt: skip
