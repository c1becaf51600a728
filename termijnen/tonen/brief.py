"""A letter on the desk: for whom it can be, and what to say about it. Reads only."""

from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from clients.models import Client, Lidmaatschap
from gezinshereniging.models import Mutatie
from organisatie.rechten import Recht, Toegang
from termijnen.models import Brieftermijn, Termijn, Termijnhandeling
from termijnen.regels.termijnen import VAN_WIE
from termijnen.tonen.brieven import make_sleutel_of_brief, say_to_client
from termijnen.tonen.dossiers import list_mutaties
from termijnen.tonen.werklijst import list_termijnbeelden


def find_mensen(toegang: Toegang, client: Client) -> QuerySet[Client]:
    """The client, and who lives in the same gezin today, as far as one may note a letter for them.

    Who has a shielded address shows no gezin, and stands in none.
    """
    bereik: QuerySet[Client] = Client.objects.visible_to(toegang, Recht.BRIEF_VASTLEGGEN)
    wie = Q(pk=client.pk)
    if not client.adres_afgeschermd:
        open_nu = Lidmaatschap.objects.open_on(toegang.vandaag)
        gezin = open_nu.filter(client=client).values("gezin")
        wie |= Q(pk__in=open_nu.filter(gezin__in=gezin).values("client"), adres_afgeschermd=False)
    return bereik.filter(wie).order_by("geboren_vroegst", "pk")


def why_no_ongedaan(brief: Brieftermijn, toegang: Toegang) -> str | None:
    """The reason this letter cannot be taken back now, or None: only its maker, on the same day, before any act."""
    if brief.vastgelegd_op != toegang.vandaag:
        return (
            "Deze brief staat er al langer dan vandaag in. Klopt hij niet? Kies bij de termijn ‘Niet van toepassing’."
        )
    if not toegang.is_systeem and brief.gemaakt_door_id != toegang.gebruiker_id:
        return f"Alleen {brief.gemaakt_door} kan dit vandaag ongedaan maken. Wijzigen kan wel."
    if Termijnhandeling.objects.geldend().filter(sleutel=make_sleutel_of_brief(brief)).exists():
        return "Er is al iets met deze termijn gedaan. Maak dat eerst ongedaan, bij de termijn."
    return None


def make_briefbeeld(toegang: Toegang, brief: Brieftermijn) -> dict[str, Any]:
    """What the page of a letter shows: the term that it starts, with both dates, who owns it, and what to say."""
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).select_related("client")
    gevonden = list_termijnbeelden(toegang, rows.filter(pk=make_sleutel_of_brief(brief)))
    dag = _find_day_to_tell(gevonden[0].termijn, toegang.vandaag) if gevonden else brief.uiterste_dag
    return {
        "brief": brief,
        "van_wie": VAN_WIE[brief.afzender],
        "client": brief.client,
        "regels": gevonden,
        "zin": say_to_client(
            brief.soort, dag=dag, wie=gevonden[0].wie_doet if gevonden else "", vandaag=toegang.vandaag
        ),
        "mutaties": list_mutaties(toegang, brief)[:1],
        "in_dossier": _find_in_dossier(toegang, brief),
        "waarom_niet_weg": why_no_ongedaan(brief, toegang),
    }


def _find_in_dossier(toegang: Toegang, brief: Brieftermijn) -> Mutatie | None:
    """What stands of this letter in a dossier that this person may read."""
    return list_mutaties(toegang, brief).filter(pk=brief.mutatie_id).first() if brief.mutatie_id else None


def _find_day_to_tell(termijn: Termijn, vandaag: date) -> date | None:
    """The safe day to tell the client; once that is gone, the last day of all."""
    return termijn.dag if termijn.dag is None or termijn.dag >= vandaag else termijn.laatste or termijn.dag
