"""What this person may do with this client, and why: asked once per page."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Subquery

from clients.models import Balietoegang, Client, Inschrijving, Meeleestoegang, Toewijzing
from core.templatetags.weergave import dag_zonder_naam
from organisatie.rechten import MEELEZEN, Bereik, Recht, Toegang


@dataclass(frozen=True, slots=True)
class Rechtenbeeld:
    """The rights on one client, and the sentence that says why this page may be seen."""

    rechten: frozenset[Recht]
    reden: str


def rechten_op(toegang: Toegang, client: Client) -> Rechtenbeeld:
    """All rights that ``visible_to`` would give on this client, in one query.

    A test holds this against ``visible_to`` for every right and every kind of client.
    """
    if client.pk in toegang.eigen_gezin:
        return Rechtenbeeld(frozenset(), "")
    vandaag, mij = toegang.vandaag, toegang.gebruiker_id
    mijn = Toewijzing.objects.open_on(vandaag).filter(gebruiker=mij, client=OuterRef("pk"))
    balie = Balietoegang.objects.open_at(toegang.nu).filter(gebruiker=mij, client=OuterRef("pk"))
    meelezen = Meeleestoegang.objects.open_on(vandaag).filter(gebruiker=mij, client=OuterRef("pk"))
    hier = Inschrijving.objects.open_on(vandaag).filter(client=OuterRef("pk"))
    feit = (
        Client.objects.filter(pk=client.pk)
        .annotate(
            locatie=Subquery(hier.values("locatie")[:1]),
            toewijzing_begin=Subquery(mijn.values("begin")[:1]),
            toewijzing_rol=Subquery(mijn.values("rol")[:1]),
            is_balie=Exists(balie),
            leest_mee=Exists(meelezen),
        )
        .values_list("locatie", "toewijzing_begin", "toewijzing_rol", "is_balie", "leest_mee")
        .first()
    )
    if feit is None:
        return Rechtenbeeld(frozenset(), "")
    locatie, begin, rol, is_balie, leest_mee = feit
    geldt = _find_bereiken(is_eigen=begin is not None, is_balie=is_balie)
    lezend = geldt | _find_bereiken(is_eigen=leest_mee, is_balie=is_balie)
    rechten = frozenset(
        recht
        for recht in Recht
        if any(
            bereik in (lezend if recht in MEELEZEN else geldt) and locatie in ids
            for bereik, ids in toegang.bereiken(recht).items()
        )
    )
    return Rechtenbeeld(rechten, _say_reden(begin, rol, is_balie=is_balie, leest_mee=leest_mee))


def _find_bereiken(*, is_eigen: bool, is_balie: bool) -> frozenset[Bereik]:
    bereiken = {Bereik.LOCATIE}
    if is_eigen:
        bereiken |= {Bereik.EIGEN, Bereik.BALIE}
    if is_balie:
        bereiken.add(Bereik.BALIE)
    return frozenset(bereiken)


def _say_reden(begin: date | None, rol: str | None, *, is_balie: bool, leest_mee: bool) -> str:
    if begin is not None:
        return f"{rol} sinds {dag_zonder_naam(begin)}"
    if is_balie:
        return "deze persoon zit nu bij jou"
    if leest_mee:
        return "je droeg deze persoon over en leest nog even mee"
    return "deze persoon hoort bij jouw locatie"
