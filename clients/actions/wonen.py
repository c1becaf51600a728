"""From the koppeling by the COA to a home, the next home, and leaving the gemeente."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from clients.actions.samen import do_also_for
from clients.domain import (
    DAGEN_VOORUIT,
    why_no_aanbod,
    why_no_dag,
)
from clients.domain.keuzes import Aanboduitkomst, Woningsoort
from clients.models import Client, Koppeling, Woning, Woningaanbod
from core.errors import Refused
from core.opslaan import require_known, save_versie
from organisatie.action import action
from organisatie.models import Gemeente, Locatie, Partner
from organisatie.rechten import Recht, Toegang

KOPPELING_VELDEN = frozenset({"gemeente", "op", "profiel_ontvangen_op"})
WONING_VELDEN = frozenset(
    {"gemeente", "straat", "huisnummer", "postcode", "plaats", "verhuurder", "beschikbaar_vanaf", "soort"}
)


@action(Recht.HUISVESTING_WIJZIGEN, on="client")
def koppeling_create(
    *,
    by: Toegang,
    client: Client,
    gemeente: Gemeente,
    op: date,
    profiel_ontvangen_op: date | None = None,
    ook_voor: Iterable[Client] = (),
) -> Koppeling:
    """Record that the COA linked this person to a gemeente, and these others of the gezin."""
    refuse_dag(op, by, veld="op")
    refuse_dag(profiel_ontvangen_op, by, veld="profiel_ontvangen_op")
    if Koppeling.objects.filter(client=client, op=op).exists():
        raise Refused("Op deze dag is deze persoon al gekoppeld.", veld="op")
    velden: Any = {"gemeente": gemeente, "op": op, "profiel_ontvangen_op": profiel_ontvangen_op}
    do_also_for(ook_voor, lambda ander: koppeling_create(by=by, client=ander, **velden))
    return Koppeling.objects.create(client=client, **velden)


@action(Recht.HUISVESTING_WIJZIGEN, on="koppeling")
def koppeling_update(*, by: Toegang, koppeling: Koppeling, versie: int, **velden: Any) -> Koppeling:
    """Change a koppeling, or add the day on which the profile came.

    ``velden``: gemeente, op, profiel_ontvangen_op.
    """
    require_known(velden, KOPPELING_VELDEN)
    refuse_dag(velden.get("op"), by, veld="op")
    refuse_dag(velden.get("profiel_ontvangen_op"), by, veld="profiel_ontvangen_op")
    aanbiedingen = koppeling.aanbiedingen.order_by("aangeboden_op")
    if velden.get("gemeente", koppeling.gemeente) != koppeling.gemeente and aanbiedingen:
        raise Refused("Er is al een woning aangeboden in deze gemeente. Maak een nieuwe koppeling.", veld="gemeente")
    if aanbiedingen and velden.get("op", koppeling.op) > aanbiedingen[0].aangeboden_op:
        raise Refused("De koppeling kan niet na het eerste aanbod liggen. Kijk de datum na.", veld="op")
    return save_versie(koppeling, versie, **velden)


@action(Recht.HUISVESTING_WIJZIGEN, on="locatie", feiten=False)
def woning_create(
    *,
    by: Toegang,
    locatie: Locatie,
    gemeente: Gemeente,
    straat: str,
    huisnummer: str,
    postcode: str = "",
    plaats: str = "",
    verhuurder: Partner | None = None,
    beschikbaar_vanaf: date | None = None,
    soort: str = Woningsoort.ZELFSTANDIG,
) -> Woning:
    """Add a home in a gemeente that the locatie serves."""
    if not locatie.gemeenten.filter(pk=gemeente.pk).exists():
        raise Refused(f"{locatie} werkt niet in {gemeente}. Kies een andere gemeente.", veld="gemeente")
    _refuse_beschikbaar(beschikbaar_vanaf, by)
    return Woning.objects.create(
        gemeente=gemeente,
        straat=straat,
        huisnummer=huisnummer,
        postcode=postcode,
        plaats=plaats,
        verhuurder=verhuurder,
        beschikbaar_vanaf=beschikbaar_vanaf,
        soort=soort,
    )


@action(Recht.HUISVESTING_WIJZIGEN, on="woning", feiten=False)
def woning_update(*, by: Toegang, woning: Woning, versie: int, **velden: Any) -> Woning:
    """Change what is known about a home. The gemeente of a used home stays as it is."""
    require_known(velden, WONING_VELDEN)
    _refuse_beschikbaar(velden.get("beschikbaar_vanaf"), by)
    gemeente = velden.get("gemeente", woning.gemeente)
    if gemeente != woning.gemeente:
        if woning.bewoningen.exists() or woning.aanbiedingen.exists():
            raise Refused("Deze woning is al gebruikt. Maak een nieuwe woning in de andere gemeente.", veld="gemeente")
        if not by.is_systeem and not gemeente.locaties.filter(pk__in=by.locaties(Recht.HUISVESTING_WIJZIGEN)).exists():
            raise Refused(f"Jouw team werkt niet in {gemeente}. Kies een andere gemeente.", veld="gemeente")
    return save_versie(woning, versie, **velden)


@action(Recht.HUISVESTING_WIJZIGEN, on="koppeling")
def woningaanbod_create(
    *,
    by: Toegang,
    koppeling: Koppeling,
    woning: Woning,
    aangeboden_op: date,
    ook_voor: Iterable[Koppeling] = (),
) -> Woningaanbod:
    """Offer a home in the gemeente of the koppeling, and with these koppelingen of others of the gezin."""
    refuse_dag(aangeboden_op, by, veld="aangeboden_op")
    refuse_woning(woning, by)
    reden = why_no_aanbod(
        aangeboden_op=aangeboden_op,
        koppeling_op=koppeling.op,
        zelfde_gemeente=woning.gemeente_id == koppeling.gemeente_id,
        nog_open=koppeling.aanbiedingen.filter(uitkomst=Aanboduitkomst.OPEN).exists(),
    )
    if reden:
        raise Refused(reden, veld="woning" if woning.gemeente_id != koppeling.gemeente_id else "aangeboden_op")
    velden: Any = {"woning": woning, "aangeboden_op": aangeboden_op}
    do_also_for(ook_voor, lambda ander: woningaanbod_create(by=by, koppeling=ander, **velden))
    return Woningaanbod.objects.create(koppeling=koppeling, **velden)


@action(Recht.HUISVESTING_WIJZIGEN, on="aanbod")
def woningaanbod_beantwoorden(
    *,
    by: Toegang,
    aanbod: Woningaanbod,
    versie: int | None,
    uitkomst: str,
    beantwoord_op: date,
    reden: str = "",
    ook_voor: Iterable[Woningaanbod] = (),
) -> Woningaanbod:
    """Record that the home was accepted, or refused with a reason; a wrong answer is changed so too.

    ``ook_voor``: the same answer to the offers of this home to others of the gezin.
    """
    refuse_dag(beantwoord_op, by, veld="beantwoord_op")
    if uitkomst == Aanboduitkomst.OPEN:
        raise Refused("Kies of de woning is aanvaard of geweigerd.", veld="uitkomst")
    if beantwoord_op < aanbod.aangeboden_op:
        raise Refused(
            f"Het aanbod was op {aanbod.aangeboden_op:%d-%m-%Y}. Vul die dag of een latere in.",
            veld="beantwoord_op",
        )
    if uitkomst == Aanboduitkomst.GEWEIGERD and not reden.strip():
        raise Refused("Vul in waarom de woning is geweigerd.", veld="reden")
    reden = reden if uitkomst == Aanboduitkomst.GEWEIGERD else ""
    velden: Any = {"uitkomst": uitkomst, "beantwoord_op": beantwoord_op, "reden": reden}
    do_also_for(ook_voor, lambda ander: woningaanbod_beantwoorden(by=by, aanbod=ander, versie=None, **velden))
    return save_versie(aanbod, versie, **velden)


def refuse_dag(dag: date | None, by: Toegang, *, veld: str, vooruit: int = 0) -> None:
    """Refuse a day that cannot be right, at its field."""
    if dag is not None and (reden := why_no_dag(dag, vandaag=by.vandaag, vooruit=vooruit)):
        raise Refused(reden, veld=veld)


def refuse_woning(woning: Woning, by: Toegang) -> None:
    """Refuse a home that this person may not let somebody live in: it stands where the team does not work."""
    if not Woning.objects.visible_to(by, Recht.HUISVESTING_WIJZIGEN).filter(pk=woning.pk).exists():
        raise Refused("Jouw team werkt niet in de gemeente van deze woning. Kies een andere.", veld="woning")


def _refuse_beschikbaar(dag: date | None, by: Toegang) -> None:
    """A home that is being built is known long before."""
    refuse_dag(dag, by, veld="beschikbaar_vanaf", vooruit=DAGEN_VOORUIT * 12)
