"""What waits on *Vandaag*: nareis without a dossier, a forgotten child, and a home for who comes."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from clients.models import Inschrijving, Lidmaatschap
from core.prepared import Prepared
from core.tekst import join_words
from gezinshereniging.domain.keuzes import Aanvraagstatus, Dossiersoort
from gezinshereniging.domain.nareis import VERGETEN_DAGEN, find_uiterlijk
from gezinshereniging.domain.verloop import ONDERWEG
from gezinshereniging.models import Dossier, GeenDossier, Gezinslid, Woonvraag
from gezinshereniging.tonen.pagina import list_dossiers
from organisatie.rechten import Recht, Toegang
from verblijf.domain import EERSTE_ASIEL, Nareiswens
from verblijf.models import Verblijfsvergunning

TERUG = timedelta(days=90)
"""So long a term that is over is still shown: a jurist may excuse the delay."""


def count_lopend(toegang: Toegang) -> int:
    """How many dossiers the teams of this person handle now."""
    return sum(_LOPEND.rows(toegang))


def _count_per_locatie(toegang: Toegang) -> QuerySet[Any, Any]:
    rows: Any = list_dossiers(toegang)
    rows = rows.lopend().order_by().values("locatie")
    return rows.annotate(aantal=Count("pk")).values_list("aantal", flat=True)


_LOPEND = Prepared(_count_per_locatie)


def list_zonder_dossier(toegang: Toegang) -> list[dict[str, Any]]:
    """Permits that say that family wants to come, of people without a dossier, where nobody said why not."""
    regels = []
    for vergunning in _ZONDER_DOSSIER.rows(toegang):
        uiterlijk = find_uiterlijk(vergunning.soort, vergunning.status, vergunning.bekendmaking)
        if uiterlijk is None or uiterlijk >= toegang.vandaag - TERUG:
            regels.append(_make_regel(vergunning, uiterlijk, toegang.vandaag))
    return sorted(regels, key=lambda regel: regel["uiterlijk"] or date.max)


def _find_zonder_dossier(toegang: Toegang) -> QuerySet[Verblijfsvergunning]:
    dossiers = Dossier.objects.filter(referent=OuterRef("client"), soort=Dossiersoort.GEZINSHERENIGING)
    rijen: Any = (
        Verblijfsvergunning.objects.visible_to(toegang, Recht.DOSSIER_OPENEN)
        .filter(nareis=Nareiswens.JA, soort__in=list(EERSTE_ASIEL), ingetrokken_op__isnull=True)
        .filter(~Exists(dossiers), ~Exists(GeenDossier.objects.filter(vergunning=OuterRef("pk"))))
        .select_related("client")
    )
    return rijen.order_by("bekendmaking", "pk")


_ZONDER_DOSSIER = Prepared(_find_zonder_dossier)


def _make_regel(vergunning: Verblijfsvergunning, uiterlijk: date | None, vandaag: date) -> dict[str, Any]:
    is_dichtbij = uiterlijk is not None and uiterlijk <= vandaag + timedelta(days=VERGETEN_DAGEN)
    badge = "rood" if is_dichtbij else "amber"
    return {
        "client": vergunning.client,
        "vergunning": vergunning,
        "uiterlijk": uiterlijk,
        "vandaag": vandaag,
        "badge": badge,
    }


def list_vergeten(toegang: Toegang) -> Iterator[dict[str, Any]]:
    """Dossiers of which the nareis term is nearly over, with the names of everybody known without an application."""
    dichtbij = []
    for dossier in _NAREIS.rows(toegang):
        vergunning = dossier.vergunning
        uiterlijk = find_uiterlijk(vergunning.soort, vergunning.status, vergunning.bekendmaking)
        if uiterlijk and toegang.vandaag - TERUG <= uiterlijk <= toegang.vandaag + timedelta(days=VERGETEN_DAGEN):
            dichtbij.append((uiterlijk, dossier))
    namen = _find_names([dossier for _, dossier in dichtbij])
    for uiterlijk, dossier in sorted(dichtbij, key=lambda paar: (paar[0], paar[1].pk)):
        if wie := namen.get(dossier.pk):
            yield {
                "dossier": dossier,
                "namen": join_words(wie),
                "uiterlijk": uiterlijk,
                "vandaag": toegang.vandaag,
            }


def _find_nareis(toegang: Toegang) -> QuerySet[Dossier]:
    dossiers: Any = (
        Dossier.objects.visible_to(toegang, Recht.DOSSIER_ZIEN)
        .lopend()
        .gezinshereniging()
        .filter(vergunning__isnull=False, vergunning__ingetrokken_op__isnull=True, procedures__soort="nareis")
        .select_related("referent", "vergunning")
    )
    return dossiers.distinct().order_by("pk")


_NAREIS = Prepared(_find_nareis)


def _find_names(dossiers: list[Dossier]) -> dict[int, list[str]]:
    """By dossier, everybody who was known and has no application: named in it, or of the gezin and not here."""
    per_dossier: dict[int, list[str]] = {}
    if not dossiers:
        return per_dossier
    ids = [dossier.pk for dossier in dossiers]
    leden = Gezinslid.objects.filter(dossier__in=ids, geen_aanvraag="").exclude(aanvragen__ingediend_op__isnull=False)
    for lid in leden.exclude(aanvragen__status=Aanvraagstatus.INGETROKKEN).select_related("client").order_by("pk"):
        per_dossier.setdefault(lid.dossier_id, []).append(lid.client.naam)
    van = {dossier.referent_id: dossier.pk for dossier in dossiers}
    mijn = Lidmaatschap.objects.filter(client__in=van)
    ergens = Inschrijving.objects.filter(client=OuterRef("client"))
    anderen = Lidmaatschap.objects.filter(gezin__in=mijn.values("gezin"), eind__isnull=True).filter(~Exists(ergens))
    gezinnen = dict(mijn.values_list("gezin_id", "client_id"))
    al_genoemd = Gezinslid.objects.filter(dossier__in=ids).values("client")
    for lidmaatschap in anderen.exclude(client__in=al_genoemd).select_related("client").order_by("pk"):
        referent = gezinnen[lidmaatschap.gezin_id]
        if referent != lidmaatschap.client_id:
            per_dossier.setdefault(van[referent], []).append(lidmaatschap.client.naam)
    return per_dossier


def list_woonvragen(toegang: Toegang) -> list[Woonvraag]:
    """Families that were granted to come, whose home nobody arranged yet; ``aantal`` people each."""
    return _WOONVRAGEN.rows(toegang)


def _find_woonvragen(toegang: Toegang) -> QuerySet[Woonvraag]:
    komt = Q(dossier__leden__aanvragen__status__in=list(ONDERWEG))
    rijen = Woonvraag.objects.visible_to(toegang, Recht.DOSSIER_OPENEN).open().select_related("dossier__referent")
    aantal = Count("dossier__leden__aanvragen", filter=komt, distinct=True)
    return rijen.annotate(aantal=aantal).order_by("verwacht_op", "pk")


_WOONVRAGEN = Prepared(_find_woonvragen)
