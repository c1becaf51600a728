"""When the spreekuren were held and which contacts there were. Pure: no Django, no clock."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from core.periode import Periode, add_months
from demo.mensen import Persoon
from demo.plan import Bewoners, Groep
from demo.wereld import Gemeentewereld, Jaar

MAANDEN_BEGELEIDING, MAANDEN_INFOPUNT = 24, 12
VRIJE_DAGEN = {(1, 1), (12, 25), (12, 26)}
IN_ZITTING = 0.45  # of the contacts that are not juridisch, where a spreekuur is kept

ONDERWERPEN = (
    "Brief uitleggen", "Inburgering", "Geld en toeslagen", "Wonen", "Uitkering", "Formulier invullen",
    "School en kinderen", "Zorg en verzekering", "Werk", "Diploma’s", "Belasting",
    "Verlies of diefstal melden", "Geboorte aangeven",
)  # fmt: skip
JURIDISCHE_ONDERWERPEN = ("Gezinshereniging", "Verblijfsvergunning", "Naturalisatie")
NOTITIES = (
    "",
    "",
    "",
    "Kopie meegegeven.",
    "Belt volgende week terug.",
    "Afspraak gemaakt voor volgende maand.",
    "Stukken samen op volgorde gelegd.",
    "Wil graag eerst met de partner overleggen.",
)
BUITEN_ZITTING = ("op afspraak", "telefoon", "huisbezoek", "bericht")


@dataclass(frozen=True, slots=True)
class Zittingplan:
    """One held spreekuur; ``helpers`` are numbers in the team."""

    dag: date
    is_juridisch: bool
    helpers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Contactplan:
    """One contact; ``personen`` in the order in which they are named.

    ``helper`` and ``partner`` are numbers in lists.
    """

    dag: date
    om: time
    soort: str
    personen: tuple[Persoon, ...]
    in_zitting: bool
    helper: int
    onderwerpen: tuple[str, ...]
    wijze: str
    tolk: str
    duur: int
    partner: int | None
    notitie: str


def plan_zittingen(wereld: Gemeentewereld, jaar: Jaar, vandaag: date) -> list[Zittingplan]:
    """The spreekuren of a year, on the first and (juridisch) second day of the week that the gemeente has."""
    if not jaar.zitting_weken:
        return []
    juridisch, algemeen = wereld.spreekuurdagen
    heel_jaar = [
        dag
        for dag in days(Periode.jaar(jaar.jaar))
        if dag.weekday() in (juridisch, algemeen)
        and dag.isocalendar().week % jaar.zitting_weken == 0
        and (dag.month, dag.day) not in VRIJE_DAGEN
    ]
    basis, extra = divmod(jaar.aanwezig, len(heel_jaar))
    zittingen = []
    for nummer, dag in enumerate(heel_jaar):
        aantal = basis + (nummer < extra)
        helpers = tuple((nummer * 5 + plaats) % wereld.helpers for plaats in range(aantal))
        zittingen.append(Zittingplan(dag, dag.weekday() == juridisch, helpers))
    return [zitting for zitting in zittingen if zitting.dag < vandaag]


def plan_contacten(
    wereld: Gemeentewereld, jaar: Jaar, bewoners: Bewoners, zittingen: Sequence[Zittingplan], vandaag: date
) -> list[Contactplan]:
    """The contacts of a year: per kind the wanted number, on days and with people for whom that kind follows."""
    maker = _Contactmaker(wereld, jaar, bewoners, zittingen, vandaag)
    contacten = [contact for soort, aantal in jaar.contacten.items() for contact in maker.contacten(soort, aantal)]
    return sorted(contacten, key=lambda contact: (contact.dag, contact.om))


def days(periode: Periode) -> Iterator[date]:
    """Each day of a period that has an end."""
    dag = periode.begin
    while dag in periode:
        yield dag
        dag += timedelta(days=1)


def past_bij(soort: str, begin: date, dag: date) -> bool:
    """Whether a contact on that day with somebody housed on ``begin`` counts as this kind."""
    einde = add_months(begin, MAANDEN_BEGELEIDING)
    match soort:
        case "begeleiding":
            return begin <= dag < einde
        case "infopunt":
            return einde <= dag < add_months(einde, MAANDEN_INFOPUNT)
        case _:
            return begin <= dag


class _Contactmaker:
    def __init__(
        self,
        wereld: Gemeentewereld,
        jaar: Jaar,
        bewoners: Bewoners,
        zittingen: Sequence[Zittingplan],
        vandaag: date,
    ) -> None:
        self.wereld, self.bewoners = wereld, bewoners
        self.kans = random.Random(f"{wereld.slug} {jaar.jaar}")  # noqa: S311 - the same world each time, not a secret
        self.zittingen = {dag: [z for z in zittingen if z.is_juridisch == dag] for dag in (False, True)}
        self.werkdagen = [
            dag
            for dag in days(Periode.jaar(jaar.jaar))
            if dag.weekday() <= 4 and (dag.month, dag.day) not in VRIJE_DAGEN and dag < vandaag
        ]
        self.deel = len(self.werkdagen) / max(1, len([d for d in days(Periode.jaar(jaar.jaar)) if d.weekday() <= 4]))
        if jaar.jaar < vandaag.year:
            self.deel = 1.0

    def contacten(self, soort: str, aantal: int) -> Iterator[Contactplan]:
        """That many of this kind; of the year that is going on, the share of the days that are over."""
        aantal = round(aantal * self.deel)
        for nummer in range(aantal):
            dag, zitting = self._dag(soort, nummer, aantal)
            groep = self._groep(soort, dag, nummer)
            yield self._contact(soort, dag, zitting, groep, nummer)

    def _dag(self, soort: str, nummer: int, aantal: int) -> tuple[date, Zittingplan | None]:
        zittingen = self.zittingen[soort == "juridisch"]
        if zittingen and (soort == "juridisch" or self.kans.random() < IN_ZITTING):
            zitting = zittingen[nummer * len(zittingen) // aantal]
            return zitting.dag, zitting
        return self.werkdagen[nummer * len(self.werkdagen) // aantal], None

    def _groep(self, soort: str, dag: date, nummer: int) -> Groep:
        passend = [
            groep
            for groep in self.bewoners.groepen
            if past_bij(soort, groep.begin, dag) and groep.leden[0].is_volwassen
        ]
        return passend[(nummer * 7 + self.kans.randrange(3)) % len(passend)]

    def _contact(self, soort: str, dag: date, zitting: Zittingplan | None, groep: Groep, nummer: int) -> Contactplan:
        volwassenen = [p for p in groep.leden if p.is_volwassen]
        eerste = volwassenen[nummer % len(volwassenen)]
        samen = [p for p in volwassenen if p is not eerste and self.kans.random() < 0.2]
        lijst = JURIDISCHE_ONDERWERPEN if soort == "juridisch" else ONDERWERPEN
        # The first of the list come up most: the lower of two draws.
        eerst = min(self.kans.randrange(len(lijst)), self.kans.randrange(len(lijst)))
        tweede = self.kans.choice(lijst)
        onderwerpen = (
            (lijst[eerst], tweede) if self.kans.random() < 0.15 and tweede != lijst[eerst] else (lijst[eerst],)
        )
        op_spreekuurdag = dag.weekday() in self.wereld.spreekuurdagen and not any(self.zittingen.values())
        tolken = ("familie", "vrijwilliger", "tolkentelefoon") if eerste.tolk == "altijd" else ("geen",)
        return Contactplan(
            dag,
            time(14, nummer * 7 % 60) if zitting else time(9 + nummer % 8, nummer * 7 % 60),
            soort,
            (eerste, *samen),
            zitting is not None,
            zitting.helpers[nummer % len(zitting.helpers)] if zitting else nummer % self.wereld.helpers,
            tuple(onderwerpen),
            "spreekuur" if zitting or op_spreekuurdag else self.kans.choice(BUITEN_ZITTING),
            self.kans.choice(("geen", *tolken)),
            self.kans.choice((5, 10, 10, 10, 15, 20, 30)),
            nummer // 12 if nummer % 12 == 5 else None,
            self.kans.choice(NOTITIES),
        )
