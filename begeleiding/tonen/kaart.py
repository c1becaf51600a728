"""Guidance in a few words, as a bar of the levenslijn, in *Nu* and in the tijdlijn. Pure over the beelden."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from django.urls import reverse

from begeleiding.domain.traject import list_fasen
from begeleiding.tonen.afspraken import Afspraakbeeld
from begeleiding.tonen.traject import Trajectbeeld
from core.clientpagina import Gebeurtenis, Nudeel, Nuregel
from core.levenslijn import Merk, Periodebalk, Spoor
from core.paneel import Kaart

NU_AFSPRAKEN = 2


def say_begeleiding(beelden: Sequence[Trajectbeeld]) -> Kaart:
    """In which month the newest traject is, how far the list is, and what asks for something."""
    if not beelden:
        return Kaart("Er is geen traject.", is_leeg=True)
    beeld, telling = beelden[0], beelden[0].telling
    if not beeld.is_open:
        return Kaart(f"Afgerond: {beeld.traject.get_uitkomst_display()}", beeld.traject.afgerond_op, "op")
    zin = f"{beeld.maand[0].upper()}{beeld.maand[1:]}, {telling.zelf} zelf gedaan"
    if beeld.voorstel:
        zin = beeld.voorstel.zin
    dag, woord = (beeld.stil_sinds, "contact had gemoeten op") if beeld.stil_sinds else (beeld.laatste_dag, "t/m")
    return Kaart(zin, dag, woord, klaar=telling.klaar, totaal=telling.nodig)


def draw_begeleiding(beelden: Sequence[Trajectbeeld], url: str) -> Spoor:
    """Each traject as a bar, with the day on which its last phase began and the day on which it ended."""
    balken, merken = [], []
    for beeld in beelden:
        traject = beeld.traject
        eind = traject.afgerond_op or beeld.laatste_dag + timedelta(days=1)
        if eind > traject.begin:
            balken.append(Periodebalk(traject.begin, eind, f"{traject.gemeente}, {beeld.maand}", url))
        if traject.afgerond_op:
            merken.append(Merk(traject.afgerond_op, f"Afgerond: {traject.get_uitkomst_display()}", url))
        merken += [
            Merk(deel.begin, f"Begin van de fase {deel.fase.label}", url)
            for deel in list_fasen(traject.begin, beeld.regels)[1:]
            if deel.begin < eind and deel.begin <= beeld.vandaag
        ]
    return Spoor("Begeleiding", "begeleiding", url, balken, merken)


def list_stappen(beelden: Sequence[Trajectbeeld], url: str) -> Iterator[Gebeurtenis]:
    """The begin, handovers and the end of each traject, in no order."""
    for beeld in beelden:
        traject = beeld.traject
        yield Gebeurtenis(traject.begin, f"Begeleiding begonnen in {traject.gemeente}", url, vorm="huis")
        for overdracht in beeld.overdrachten:
            yield Gebeurtenis(overdracht.op, f"Warm overgedragen aan {overdracht.partner}", url)
        if traject.afgerond_op:
            kop = f"Begeleiding afgerond: {traject.get_uitkomst_display()}"
            yield Gebeurtenis(traject.afgerond_op, kop, url, traject.reden)


def list_afspraken_nu(beelden: Sequence[Afspraakbeeld], nieuw_url: str) -> Nudeel:
    """The next appointments, after those that became no contact yet; from here one makes a new one."""
    return Nudeel(tuple(_make_regel(beeld) for beeld in beelden[:NU_AFSPRAKEN]), nieuw_url, "nieuwe afspraak")


def _make_regel(beeld: Afspraakbeeld) -> Nuregel:
    afspraak = beeld.afspraak
    wat = f"Afspraak met {afspraak.gebruiker}{f', {afspraak.waar}' if afspraak.waar else ''}"
    return Nuregel(
        wat=f"Leg contact vast: {wat[0].lower()}{wat[1:]}" if beeld.contact_url else wat,
        url=beeld.contact_url or reverse("begeleiding:afspraak-update", args=[afspraak.pk]),
        op=afspraak.op,
        bij=f"{afspraak.om:%H:%M}" if afspraak.om else "",
        doe=f"Meenemen: {afspraak.meenemen}" if afspraak.meenemen else "",
    )
