"""Somebody joins family that is here already: the team, the gezin and the home in one step."""

from datetime import date

from clients.actions.wonen import refuse_dag
from clients.domain import DAGEN_VOORUIT
from clients.domain.keuzes import Huisvestingsoort, Komst
from clients.models import Bewoning, Client, Gezin, Huisvesting, Inschrijving, Lidmaatschap
from core.errors import Refused
from organisatie.models import Locatie
from organisatie.rechten import Toegang

GEEN_TEAM = "De referent hoort op die dag niet bij een team. Kijk de dag van aankomst na."
GEEN_WONING = "De referent woont op die dag niet in een gemeente. Kijk de dag na, of laat dit leeg."


def record_nareiziger(
    by: Toegang, *, client: Client, referent: Client, relatie: str, op: date, woont_vanaf: date | None
) -> None:
    """Inscribe who arrived with the team of the referent, in the same gezin, and from ``woont_vanaf`` in that home.

    A step of the action that records an arrival; what is there already stays. Raises ``Refused`` when the referent has
    no team on that day, or no home.
    """
    thuis = referent.inschrijvingen.open_on(op).select_related("locatie").first()
    if thuis is None:
        raise Refused(GEEN_TEAM, veld="op")
    if not client.inschrijvingen.open_on(op).exists():
        Inschrijving.objects.create(client=client, locatie=thuis.locatie, begin=op)
    if not client.lidmaatschappen.open_on(op).exists():
        gezin = _find_or_make_gezin(referent, thuis.locatie, op)
        Lidmaatschap.objects.create(gezin=gezin, client=client, relatie=relatie, begin=op, komst=Komst.AANKOMST)
    if woont_vanaf is not None:
        _give_home(by, client, referent, woont_vanaf)


def _find_or_make_gezin(referent: Client, locatie: Locatie, op: date) -> Gezin:
    lid = referent.lidmaatschappen.open_on(op).select_related("gezin").first()
    if lid is not None:
        return lid.gezin
    gezin = Gezin.objects.create(locatie=locatie)
    Lidmaatschap.objects.create(gezin=gezin, client=referent, begin=op)
    return gezin


def _give_home(by: Toegang, client: Client, referent: Client, vanaf: date) -> None:
    refuse_dag(vanaf, by, veld="woont_vanaf", vooruit=DAGEN_VOORUIT)
    if client.huisvestingen.open_on(vanaf).exists():
        return
    bij = referent.huisvestingen.open_on(vanaf).first()
    if bij is None:
        raise Refused(GEEN_WONING, veld="woont_vanaf")
    huisvesting = Huisvesting.objects.create(
        client=client, gemeente_id=bij.gemeente_id, soort=Huisvestingsoort.NAREIS, begin=vanaf
    )
    woning = bij.bewoningen.filter(begin__lte=vanaf).order_by("-begin", "-pk").first()
    if woning is not None and (woning.eind is None or woning.eind > vanaf):
        Bewoning.objects.create(huisvesting=huisvesting, woning_id=woning.woning_id, begin=vanaf)
