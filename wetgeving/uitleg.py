"""The proof of one date in plain Dutch: fact → rule and version → arithmetic → roll → result."""

from collections.abc import Iterator
from datetime import date, timedelta

from wetgeving.begrippen import Aard, EersteDag, Feit, Regel, Voorwaarde, Zekerheid, Zijde
from wetgeving.kalender import Kalender, is_kb_known
from wetgeving.rekenen import Berekend, add_duur, find_first_day

_DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_ATW = "Algemene termijnenwet"
_ZEKERHEID = {
    Zekerheid.NAGELEZEN: "Deze regel is nagelezen in de bron.",
    Zekerheid.VAKKENNIS: "Deze regel komt uit de praktijk en is niet in de wet nagelezen.",
    Zekerheid.ONZEKER: "Deze regel is onzeker: laat een jurist ernaar kijken voordat je erop rekent.",
}
_VOORWAARDE = {
    Voorwaarde.VLUCHTELING: "De regel is alleen voor wie vluchteling is.",
    Voorwaarde.SUBSIDIAIR: "De regel is alleen voor wie subsidiair beschermd is.",
    Voorwaarde.AFGELEID: "De regel is alleen voor een gezinslid met een afgeleide vergunning.",
    Voorwaarde.STAATLOOS: "De regel is alleen voor wie staatloos is.",
}


def say_day_in_full(dag: date) -> str:
    """A day as a letter writes it: "zaterdag 21 november 2026"."""
    return f"{_DAGEN[dag.weekday()]} {dag.day} {_MAANDEN[dag.month - 1]} {dag.year}"


def explain(berekend: Berekend, *, peildatum: date | None = None, brief_einde: date | None = None) -> tuple[str, ...]:
    """Whole sentences that prove the date, in the order in which it was found.

    ``peildatum``: the day that picked the version, when it is another one than the event. ``brief_einde``: the last
    day that the letter prints, which goes first; the difference is said.
    """
    return (
        _say_feit(berekend),
        *_say_regel(berekend.regel, peildatum),
        *_say_toelichting(berekend.regel),
        *_say_telling(berekend),
        *_say_verschuiving(berekend),
        *_say_uitkomst(berekend),
        *_warn_about_besluit(berekend),
        *_say_brief(berekend, brief_einde),
    )


def list_bewijs(berekend: Berekend) -> tuple[str, ...]:
    """The same proof for beside a date that is already shown: without the result, and without a date said twice.

    Where nothing is counted the day is the fact itself: since when the rule holds says nothing about it.
    """
    return (
        _say_feit(berekend),
        *(() if berekend.duur.is_leeg else _say_regel(berekend.regel, None)),
        *_say_telling(berekend),
        *_say_verschuiving(berekend),
        *_warn_about_besluit(berekend),
    )


def add_lidwoord(feit: Feit) -> str:
    """The event as it stands in a sentence: "de bekendmaking", "het einde van de bezwaartermijn"."""
    return f"{'het' if feit.split()[0] in {'begin', 'bericht', 'einde', 'vertrek'} else 'de'} {feit}"


def _say_feit(berekend: Berekend) -> str:
    if berekend.duur.is_leeg:
        richting = "We nemen"
    else:
        richting = "We tellen terug vanaf" if berekend.duur.terug else "We tellen vanaf"
    return f"{richting} {add_lidwoord(berekend.regel.begin)}: {say_day_in_full(berekend.begin)}."


def _say_regel(regel: Regel, peildatum: date | None) -> Iterator[str]:
    eind = regel.geldig.laatste_dag
    geldig = f"geldig vanaf {_say_day(regel.geldig.begin)}" + (f" tot en met {_say_day(eind)}" if eind else "")
    yield f"De regel is ‘{regel.label}’ ({regel.grondslag}), {geldig}."
    if peildatum is not None:
        yield f"Deze versie hoort bij {add_lidwoord(regel.peil)} van {say_day_in_full(peildatum)}."
    if regel.ingevoerd is not None:
        fout = " De versie daarvoor was fout." if regel.vervangt else ""
        yield f"Deze versie staat sinds {_say_day(regel.ingevoerd)} in Wegwijs.{fout}"
    if regel.voorwaarde is not None:
        yield _VOORWAARDE[regel.voorwaarde]


def _say_toelichting(regel: Regel) -> Iterator[str]:
    yield _ZEKERHEID[regel.zekerheid]
    if regel.toelichting:
        yield regel.toelichting


def _say_day(dag: date) -> str:
    return f"{dag.day} {_MAANDEN[dag.month - 1]} {dag.year}"


def _say_telling(berekend: Berekend) -> Iterator[str]:
    regel, duur = berekend.regel, berekend.duur
    if duur.is_leeg:
        return
    if duur != regel.duur:
        yield f"De regel zegt {regel.duur.in_woorden}, maar hier geldt {duur.in_woorden}."
    dag = say_day_in_full(berekend.ongerold)
    if regel.aard is Aard.KAN_VANAF:
        yield f"{_capitalize(duur.in_woorden)} {'eerder' if duur.terug else 'later'} is {dag}."
    elif regel.eerste_dag is EersteDag.ZELF:
        yield f"Die dag telt mee als eerste dag. Na {duur.in_woorden} is {dag} de laatste dag."
    elif duur.terug:
        yield f"{_capitalize(duur.in_woorden)} eerder is {dag}."
    else:
        eerste = say_day_in_full(find_first_day(berekend.begin, regel.eerste_dag))
        if eerste == dag:
            yield f"De termijn is één dag, de dag erna: {dag}."
            return
        yield f"De eerste dag van de termijn is de dag erna, {eerste}. Na {duur.in_woorden} is {dag} de laatste dag."
    van = (
        find_first_day(berekend.begin, regel.eerste_dag) if regel.eerste_dag is EersteDag.VANAF_ERNA else berekend.begin
    )
    if duur.alle_maanden and add_duur(van, duur).day != van.day and not duur.alle_dagen:
        yield f"Die maand heeft geen dag {van.day}; daarom telt de laatste dag van de maand."


def _capitalize(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def _say_verschuiving(berekend: Berekend) -> Iterator[str]:
    for stap in berekend.rol:
        if stap.artikel == "art. 2":
            yield (
                "Er zitten minder dan twee werkdagen in de termijn. "
                f"Daarom loopt zij door tot en met {say_day_in_full(stap.tot)} (art. 2 {_ATW})."
            )
        else:
            yield (
                f"Die dag is geen werkdag ({stap.waarom}). "
                f"Daarom loopt de termijn door tot en met {say_day_in_full(stap.tot)} ({stap.artikel} {_ATW})."
            )
    einde, kalender = berekend.ongerold, berekend.kalender
    if berekend.regel.aard is Aard.UITERSTE and not berekend.rol and kalender.is_vrij(einde):
        vrij = f"Die dag is geen werkdag ({kalender.waarom_vrij(einde)})"
        yield f"{vrij}, maar de laatste dag schuift niet op{_say_why_not(berekend)}."


def _say_why_not(berekend: Berekend) -> str:
    if berekend.duur.terug:
        return f": er is teruggeteld (art. 1 lid 2 {_ATW})"
    if not berekend.duur.valt_onder_atw:
        return f": de termijn is te lang (art. 4 {_ATW})"
    return ""


def _say_uitkomst(berekend: Berekend) -> Iterator[str]:
    if berekend.kan_vanaf is not None:
        yield f"Het kan vanaf {say_day_in_full(berekend.kan_vanaf)}; deze dag schuift nooit op."
        return
    assert berekend.wettelijk is not None
    laatste = say_day_in_full(berekend.wettelijk)
    if berekend.regel.zijde is Zijde.OVERHEID:
        assert berekend.handelen_vanaf is not None
        yield f"De laatste dag voor de overheid is {laatste}."
        yield f"Gebeurt er niets, dan kunnen wij handelen vanaf {say_day_in_full(berekend.handelen_vanaf)}."
        return
    assert berekend.werkdatum is not None
    yield f"Zorg dat het klaar is op {say_day_in_full(berekend.werkdatum)}: dat is de werkdatum."
    yield f"De wettelijk laatste dag is {laatste}."
    if berekend.regel.fataal:
        yield "Wie te laat is, kan dit recht verliezen."


def _warn_about_besluit(berekend: Berekend) -> Iterator[str]:
    """A warning where a royal decree that we do not know could still make the day free."""
    dagen = [dag for dag in (berekend.werkdatum, berekend.wettelijk) if dag is not None]
    if berekend.regel.zijde is Zijde.OVERHEID and not berekend.regel.atw:
        dagen = []
    jaren = sorted(
        {dag.year for dag in dagen if not is_kb_known(dag.year) and _is_beside_feestdag(dag, berekend.kalender)}
    )
    if jaren:
        yield (
            f"De extra vrije dagen van {' en '.join(map(str, jaren))} zijn nog niet nagelezen (koninklijk besluit). "
            "Deze dag ligt naast een feestdag en kan dus zelf vrij blijken te zijn."
        )


def _is_beside_feestdag(dag: date, kalender: Kalender) -> bool:
    if kalender.is_vrij(dag):
        return False
    return any(buur in kalender.feestdagen(buur.year) for buur in (dag - timedelta(days=1), dag + timedelta(days=1)))


def _say_brief(berekend: Berekend, brief_einde: date | None) -> Iterator[str]:
    if brief_einde is None:
        return
    eigen = berekend.kan_vanaf or berekend.wettelijk
    assert eigen is not None
    noemt = f"De brief noemt {say_day_in_full(brief_einde)}"
    if brief_einde == eigen:
        yield f"{noemt}: dezelfde dag."
        return
    verschil = (brief_einde - eigen).days
    dagen = f"{abs(verschil)} {'dag' if abs(verschil) == 1 else 'dagen'}"
    yield f"{noemt}: {dagen} {'later' if verschil > 0 else 'eerder'} dan wij uitrekenen. De dag van de brief gaat voor."
    yield (
        "Vraag na hoe het verschil komt."
        if verschil < 0
        else "Werk voor de zekerheid toe naar de vroegste van de twee."
    )
