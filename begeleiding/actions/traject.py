"""Begin a traject by hand, hand somebody over, round off, and take that back."""

from datetime import date

from django.db.models import Q

from begeleiding.domain.einde import why_no_afronden, why_no_heropenen, why_no_start
from begeleiding.models import Traject, Warmeoverdracht
from clients.actions.wonen import refuse_dag
from clients.models import Client, Huisvesting
from core.errors import Refused, refuse
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.models import Gemeente, Partner
from organisatie.rechten import Recht, Toegang


@action(Recht.TRAJECT_WIJZIGEN, on="client", feiten=False)
def traject_create(*, by: Toegang, client: Client, gemeente: Gemeente, begin: date) -> Traject:
    """Begin a traject that did not begin by itself: for who was too young then, or once more after it ended.

    One that comes after another in the same gemeente is a second go: it counts no second time.
    """
    refuse_dag(begin, by, veld="begin")
    rows = Traject.objects.filter(_keep_records(client), gemeente=gemeente).order_by("-begin", "-pk")
    lopend, vorige = rows.filter(afgerond_op__isnull=True).first(), rows.first()
    woont_er = Huisvesting.objects.filter(_keep_records(client), gemeente=gemeente).open_on(begin).exists()
    reden = why_no_start(
        begin=begin,
        woont_er=woont_er,
        open_sinds=lopend.begin if lopend else None,
        vorige_tot=vorige.afgerond_op if vorige else None,
    )
    refuse(reden)
    return Traject.objects.create(client=client, gemeente=gemeente, begin=begin, herstart_van=vorige)


@action(Recht.TRAJECT_WIJZIGEN, on="traject", feiten=False)
def warmeoverdracht_create(
    *,
    by: Toegang,
    traject: Traject,
    partner: Partner,
    op: date,
    toestemming_op: date,
    met_wie: str = "",
    afgesproken: str = "",
) -> Warmeoverdracht:
    """Record that somebody was handed over to a partner, in a talk together and with their consent."""
    refuse_dag(op, by, veld="op")
    refuse_dag(toestemming_op, by, veld="toestemming_op")
    if toestemming_op > op:
        raise Refused("De toestemming komt voor de overdracht. Kijk de datums na.", veld="toestemming_op")
    if op < traject.begin:
        raise Refused(f"Het traject begon op {traject.begin:%d-%m-%Y}. Vul die dag of een latere in.", veld="op")
    return Warmeoverdracht.objects.create(
        traject=traject,
        partner=partner,
        op=op,
        toestemming_op=toestemming_op,
        met_wie=met_wie,
        afgesproken=afgesproken,
    )


@action(Recht.TRAJECT_AFRONDEN, on="traject", feiten=False)
def traject_afronden(
    *, by: Toegang, traject: Traject, versie: int, afgerond_op: date, uitkomst: str, reden: str = ""
) -> Traject:
    """Round a traject off: the day, how it ended, and why where that is asked."""
    refuse_dag(afgerond_op, by, veld="afgerond_op")
    actueel = Traject.objects.select_for_update().get(pk=traject.pk)
    reden_niet = why_no_afronden(
        begin=actueel.begin,
        afgerond_op=actueel.afgerond_op,
        op=afgerond_op,
        uitkomst=uitkomst,
        reden=reden,
        heeft_overdracht=traject.overdrachten.exists(),
    )
    refuse(reden_niet)
    return save_versie(traject, versie, afgerond_op=afgerond_op, uitkomst=uitkomst, reden=reden)


@action(Recht.TRAJECT_AFRONDEN, on="traject", feiten=False)
def traject_heropenen(*, by: Toegang, traject: Traject) -> Traject:
    """Take back that a traject was rounded off: it goes on as if it never ended."""
    andere = Traject.objects.filter(_keep_records(traject.client), gemeente=traject.gemeente_id)
    reden = why_no_heropenen(
        afgerond_op=traject.afgerond_op,
        uitkomst=traject.uitkomst,
        andere_open=andere.filter(Q(afgerond_op__isnull=True) | Q(begin__gte=traject.begin))
        .exclude(pk=traject.pk)
        .exists(),
    )
    refuse(reden)
    return save_versie(traject, None, afgerond_op=None, uitkomst="", reden="")


def _keep_records(client: Client) -> Q:
    """Rows of this human being, under any of their records."""
    persoon = client.persoon
    return Q(client=persoon) | Q(client__hoofd=persoon)
