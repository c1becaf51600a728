"""Where a client lives, in a few words, as bars of the levenslijn and as lines of the tijdlijn. Asks nothing itself."""

from collections.abc import Iterator
from datetime import date

from clients.domain.keuzes import Aanboduitkomst
from clients.models import Bewoning, Huisvesting, Koppeling, Woningaanbod
from clients.tonen.gezin import Gezinsbeeld
from clients.tonen.wonen import Woonbeeld
from core.clientpagina import Gebeurtenis
from core.levenslijn import Merk, Periodebalk, Spoor, Vorm
from core.paneel import Kaart

AFGESCHERMD = "adres afgeschermd"
MET_NAAM = 2
"""So many members of the gezin stand on the card with their name; the others are counted."""


def find_adres(verhaal: Woonbeeld, vandaag: date) -> str:
    """Where somebody lives today: the home, else the gemeente; the words for a shielded address, or nothing."""
    if verhaal.open_huisvesting is None:
        return ""
    bewoning = _find_bewoning(verhaal.open_huisvesting, vandaag)
    if bewoning is None:
        return str(verhaal.open_huisvesting.gemeente)
    return _name_woning(verhaal, bewoning)


def say_wonen(verhaal: Woonbeeld, vandaag: date) -> Kaart:
    """The home of today, else how far it is with one."""
    nu = verhaal.open_huisvesting
    if nu is not None:
        bewoning = _find_bewoning(nu, vandaag)
        return Kaart(find_adres(verhaal, vandaag), (bewoning or nu).begin, "sinds")
    if not verhaal.koppelingen:
        return Kaart("Nog geen koppeling en geen woning.", is_leeg=not verhaal.huisvestingen)
    koppeling = verhaal.koppelingen[0]
    aanbod = next(iter(koppeling.aanbiedingen.all()), None)
    if aanbod is not None and aanbod.uitkomst in {Aanboduitkomst.OPEN, Aanboduitkomst.AANVAARD}:
        woord = "aangeboden" if aanbod.uitkomst == Aanboduitkomst.OPEN else "aanvaard, wacht op de sleutel"
        return Kaart(f"{_name_woning(verhaal, aanbod)}: {woord}", aanbod.aangeboden_op, "sinds")
    return Kaart(f"Gekoppeld aan {koppeling.gemeente}, nog geen woning", koppeling.op, "sinds")


def say_gezin(gezinnen: list[Gezinsbeeld]) -> Kaart:
    """Who else belongs to the gezin of today; who may not be seen is counted."""
    beeld = next((beeld for beeld in gezinnen if beeld.is_open), None)
    anderen = [lid for lid in beeld.nu if not lid.is_zelf] if beeld else []
    if beeld is None or not anderen:
        return Kaart("Er is geen gezin bekend.", is_leeg=True)
    zichtbaar = [lid for lid in anderen if lid.client is not None]
    namen = [_name_lid(lid.lidmaatschap.relatie, lid.client.naam) for lid in zichtbaar[:MET_NAAM] if lid.client]
    if rest := len(anderen) - len(namen):
        namen.append("nog iemand" if rest == 1 else f"nog {rest} personen")
    komt = f". Komt nog: {len(beeld.verwacht)}" if beeld.verwacht else ""
    return Kaart(f"{', '.join(namen)}{komt}")


def _name_lid(relatie: str, naam: str) -> str:
    return f"{naam} ({relatie})" if relatie else naam


def draw_wonen(verhaal: Woonbeeld, url: str) -> Spoor:
    """Homes as bars; a placement without a home by its gemeente; koppelingen and offers as rings."""
    balken = [balk for huisvesting in verhaal.huisvestingen for balk in _draw_huisvesting(verhaal, huisvesting, url)]
    merken = [
        Merk(koppeling.op, f"Gekoppeld aan {koppeling.gemeente}", url, Vorm.RING) for koppeling in verhaal.koppelingen
    ]
    merken += [
        Merk(aanbod.aangeboden_op, _say_aanbod(verhaal, aanbod), url, Vorm.RING)
        for koppeling in verhaal.koppelingen
        for aanbod in koppeling.aanbiedingen.all()
    ]
    return Spoor("Wonen", "wonen", url, balken, merken)


def _draw_huisvesting(verhaal: Woonbeeld, huisvesting: Huisvesting, url: str) -> list[Periodebalk]:
    bewoningen = [b for b in huisvesting.bewoningen.all() if b.eind is None or b.eind > b.begin]
    if not bewoningen:
        return [Periodebalk(huisvesting.begin, huisvesting.eind, str(huisvesting.gemeente), url)]
    return [Periodebalk(b.begin, b.eind or huisvesting.eind, _name_woning(verhaal, b), url) for b in bewoningen]


def list_verhuizingen(verhaal: Woonbeeld, url: str) -> Iterator[Gebeurtenis]:
    """What happened around a home, in no order."""
    for koppeling in verhaal.koppelingen:
        yield _tell_koppeling(koppeling, url)
        for aanbod in koppeling.aanbiedingen.all():
            yield Gebeurtenis(aanbod.aangeboden_op, "Woning aangeboden", url, _say_aanbod(verhaal, aanbod), vorm="huis")
    for huisvesting in verhaal.huisvestingen:
        yield from _tell_huisvesting(verhaal, huisvesting, url)


def _tell_koppeling(koppeling: Koppeling, url: str) -> Gebeurtenis:
    return Gebeurtenis(koppeling.op, "Koppeling", url, f"Door het COA gekoppeld aan {koppeling.gemeente}", vorm="huis")


def _tell_huisvesting(verhaal: Woonbeeld, huisvesting: Huisvesting, url: str) -> Iterator[Gebeurtenis]:
    oudste = sorted(huisvesting.bewoningen.all(), key=lambda b: (b.begin, b.pk))
    eerste = oudste[0] if oudste else None
    waar = str(huisvesting.gemeente) if eerste is None else _name_woning(verhaal, eerste)
    yield Gebeurtenis(huisvesting.begin, "Gehuisvest", url, waar, vorm="huis")
    for bewoning in oudste[1:]:
        yield Gebeurtenis(bewoning.begin, "Verhuisd", url, _name_woning(verhaal, bewoning), vorm="huis")
    if huisvesting.eind is not None:
        yield Gebeurtenis(huisvesting.eind, "Weg uit de gemeente", url, str(huisvesting.gemeente), vorm="huis")


def _say_aanbod(verhaal: Woonbeeld, aanbod: Woningaanbod) -> str:
    uitkomst = "nog geen antwoord" if aanbod.uitkomst == Aanboduitkomst.OPEN else aanbod.get_uitkomst_display().lower()
    return f"{_name_woning(verhaal, aanbod)}: {uitkomst}"


def _name_woning(verhaal: Woonbeeld, rij: Bewoning | Woningaanbod) -> str:
    return str(rij.woning) if verhaal.adres_zichtbaar else AFGESCHERMD


def _find_bewoning(huisvesting: Huisvesting, vandaag: date) -> Bewoning | None:
    bewoningen = huisvesting.bewoningen.all()
    return next((b for b in bewoningen if b.begin <= vandaag and (b.eind is None or b.eind > vandaag)), None)
