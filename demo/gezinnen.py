"""Family that came, or did not: the eight dossiers of Noordwijk in 2017 as its report tells them, and two elsewhere."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from clients.domain import Geboorte, Naamdelen, Persoonsfeiten
from clients.models import Client
from demo.bouwen import Gemeentebouw, Team, moment
from demo.mensen import Persoon
from demo.plan import Groep
from demo.verhalen import alleenstaande, persoon
from gezinshereniging.actions import (
    Lidregel,
    aankomst_create,
    beschikking_create,
    dossier_afsluiten,
    dossier_create,
    dossier_heropenen,
    gezinsleden_create,
    mutatie_create,
    procedure_create,
    stuk_create,
    woonvraag_update,
)
from gezinshereniging.models import Dossier, Gezinslid, Woonvraag
from organisatie.models import Gebruiker, Locatie
from organisatie.rechten import Toegang

RELATIES = {
    "echtgenote": "partner", "echtgenoot": "partner", "vrouw": "partner", "zoon": "kind", "dochter": "kind",
    "moeder": "partner", "vader": "partner", "pleegzoon": "pleegkind", "pleegdochter": "pleegkind",
}  # fmt: skip
"""What somebody is in a gezin here: what they are of the referent."""


class Zaak:
    """One dossier, told by the colleague who handles it; each thing is recorded on the day on which it happened."""

    def __init__(self, team: Team, referent: Client, *, op: date, procedure: str, **rest: Any) -> None:
        self.team: Team = rest.pop("behandelt", team)
        self.wie: Gebruiker | None = rest.pop("wie", None)
        locatie: Locatie = self.team.locatie
        self.dossier: Dossier = dossier_create(
            by=team.toegang(op), client=referent, soort=rest.pop("soort", "gezinshereniging"), locatie=locatie,
            procedure=procedure, **rest,
        )  # fmt: skip
        self.begin, self.leden = op, list[Gezinslid]()

    def by(self, dag: date) -> Toegang:
        """On whose behalf, on that day."""
        return self.team.toegang(dag, self.wie)

    def noem(self, regels: Sequence[Lidregel], op: date | None = None) -> "Zaak":
        """These people are in it; who is known already is put in by the program, since nobody reaches them yet."""
        dag = op or self.begin
        by = Toegang.systeem("demo", nu=moment(dag), vandaag=dag)
        gezinsleden_create(by=by, dossier=self.dossier, regels=regels)
        self.leden = list(self.dossier.leden.select_related("client").order_by("pk"))
        return self

    def gebeurt(self, op: date, soort: str, *, leden: Sequence[Gezinslid] | None = None, **rest: Any) -> "Zaak":
        """Something happened to all of them, unless some are named."""
        wie = self.leden if leden is None else leden
        mutatie_create(by=self.by(op), dossier=self.dossier, soort=soort, op=op, leden=wie, **rest)
        return self

    def spreek(self, van: date, tot: date, aantal: int, **rest: Any) -> "Zaak":
        """So many contacts with the client between two days."""
        for nummer in range(aantal):
            dag = van + (tot - van) * nummer // aantal
            self.gebeurt(dag, "contact met cliënt", leden=(), **rest)
        return self

    def beslis(self, op: date, ja: Iterable[Gezinslid] = (), nee: Iterable[Gezinslid] = ()) -> "Zaak":
        """One letter: who was granted, who was refused."""
        uitkomsten = dict.fromkeys(ja, True) | dict.fromkeys(nee, False)
        beschikking_create(by=self.by(op), dossier=self.dossier, uitkomsten=uitkomsten, dagtekening=op)
        return self

    def kom_aan(self, op: date, **rest: Any) -> "Zaak":
        """All of them arrive; their home is found."""
        aankomst_create(by=self.by(op), dossier=self.dossier, leden=self.leden, op=op, **rest)
        for vraag in Woonvraag.objects.open().filter(dossier=self.dossier):
            by = Toegang.systeem("demo", nu=moment(op), vandaag=op)
            woonvraag_update(
                by=by, woonvraag=vraag, versie=vraag.versie, geregeld=True, verwacht_op=op, past="ja", gemeld_op=None
            )
        return self

    def sluit(self, op: date, reden: str) -> "Zaak":
        """It is done."""
        self.dossier.refresh_from_db()
        dossier_afsluiten(by=self.by(op), dossier=self.dossier, versie=self.dossier.versie, op=op, reden=reden)
        return self

    def heropen(self, op: date, procedure: str) -> "Zaak":
        """It begins again, in the same dossier."""
        dossier_heropenen(by=self.by(op), dossier=self.dossier, op=op)
        procedure_create(by=self.by(op), dossier=self.dossier, soort=procedure, begonnen_op=op)
        return self

    def vraag_stuk(self, op: date, soort: str, **rest: Any) -> "Zaak":
        """A paper is needed."""
        stuk_create(by=self.by(op), dossier=self.dossier, soort=soort, gevraagd_op=op, **rest)
        return self


def bekende(bouw: Gemeentebouw, lid: Persoon, land: str) -> Lidregel:
    """Somebody of the plan who will come later."""
    return Lidregel(RELATIES.get(lid.relatie, "anders"), land, client=bouw.clients[lid.sleutel])


def onbekende(wie: Persoon, relatie: str, land: str) -> Lidregel:
    """Somebody abroad whom nobody here has seen."""
    feiten = Persoonsfeiten(wie.naam.delen, wie.geboorte, wie.geslacht, wie.nationaliteit)
    return Lidregel(relatie, land, persoon=feiten)


class Noordwijk2017:
    """Four were open on 1 January, three came, one was reopened, four were closed: four were open on 31 December."""

    def __init__(self, bouw: Gemeentebouw) -> None:
        self.bouw, self.groepen = bouw, {groep.sleutel: groep for groep in bouw.plan.groepen}

    def vertel(self) -> None:
        """All eight; the contacts of the year are 64."""
        self._gezin_van_acht()
        self._uit_eritrea("noordwijk-2017-n1", 9)
        self._uit_eritrea("noordwijk-2017-n2", 8)
        self._naar_de_advocaat()
        self._kind_in_irak()
        self._opnieuw()
        self._ingewilligd_in_2017()
        self._nog_een()

    def _open(self, groep: Groep, op: date, procedure: str, land: str) -> Zaak:
        """A dossier for whom this family will join."""
        assert groep.bij is not None
        zaak = Zaak(self.bouw.team, self.bouw.clients[groep.bij.leden[0].sleutel], op=op, procedure=procedure)
        return zaak.noem([bekende(self.bouw, lid, land) for lid in groep.leden])

    def _gezin_van_acht(self) -> None:
        """After years, and against all expectations: granted in 2016, here in 2017, closed in 2018."""
        groep = self.groepen["noordwijk-2017-n0"]
        assert groep.bij is not None
        op = groep.bij.begin + timedelta(days=14)
        zaak = self._open(groep, op, "regulier", "Sierra Leone")
        zaak.gebeurt(op + timedelta(days=7), "ingediend").vraag_stuk(
            op + timedelta(days=30), "bewijs van gezag", vertraging="onvindbaar"
        )
        zaak.gebeurt(date(2016, 3, 8), "dna").beslis(date(2016, 12, 13), ja=zaak.leden)
        zaak.spreek(date(2017, 1, 4), groep.begin - timedelta(days=7), 2)
        zaak.gebeurt(groep.begin - timedelta(days=14), "mvv").kom_aan(groep.begin)
        zaak.gebeurt(groep.begin + timedelta(days=2), "melding").spreek(
            groep.begin + timedelta(days=9), date(2017, 12, 18), 4
        )
        zaak.sluit(date(2018, 2, 6), "afgerond")

    def _uit_eritrea(self, sleutel: str, contacten: int) -> None:
        """The right papers are hard to get there, and that takes time; granted in 2016, here and closed in 2017."""
        groep = self.groepen[sleutel]
        zaak = self._open(groep, date(2016, 1, 12), "nareis", "Ethiopië")
        zaak.gebeurt(date(2016, 1, 19), "ingediend")
        for soort, waarom in (("huwelijksakte", "autoriteit"), ("doopakte", "onvindbaar")):
            zaak.vraag_stuk(date(2016, 3, 1), soort, vertraging=waarom)
        zaak.gebeurt(date(2016, 6, 7), "stukken gestuurd").beslis(date(2016, 11, 15), ja=zaak.leden)
        zaak.spreek(date(2017, 1, 5), groep.begin, contacten - 1, tolk="tolkenpool")
        zaak.gebeurt(groep.begin - timedelta(days=14), "mvv").kom_aan(groep.begin)
        zaak.gebeurt(groep.begin + timedelta(days=2), "melding")
        zaak.spreek(groep.begin + timedelta(days=7), groep.begin + timedelta(days=8), 1, tolk="tolkenpool")
        zaak.sluit(min(groep.begin + timedelta(days=28), date(2017, 12, 19)), "afgerond")

    def _naar_de_advocaat(self) -> None:
        """Refused in 2017: a lawyer goes on with it."""
        wie = alleenstaande(self.bouw, 2015, "Eritrea").leden[0]
        zaak = Zaak(self.bouw.team, self.bouw.clients[wie.sleutel], op=date(2016, 5, 10), procedure="nareis")
        vrouw = persoon("gh-advocaat", "v", Naamdelen(voornamen="Saba", vadersnaam="Waterlelie"),
                        Geboorte.van_delen(1992, 4), "Eritrea")  # fmt: skip
        zaak.noem([onbekende(vrouw, "ongehuwde partner", "Soedan")]).gebeurt(date(2016, 5, 24), "ingediend")
        zaak.vraag_stuk(date(2016, 8, 9), "huwelijksakte", vertraging="autoriteit")
        zaak.spreek(date(2017, 1, 10), date(2017, 6, 6), 8, tolk="tolkenpool").beslis(date(2017, 4, 11), nee=zaak.leden)
        zaak.gebeurt(date(2017, 4, 25), "bezwaar").gebeurt(date(2017, 5, 9), "naar advocaat", leden=())
        zaak.spreek(date(2017, 6, 7), date(2017, 6, 27), 2).sluit(date(2017, 7, 4), "advocaat")

    def _kind_in_irak(self) -> None:
        """A child who lives with its father in Iraq, asked for and refused in 2017."""
        moeder = next(
            lid for groep in self.bouw.plan.groepen for lid in groep.leden
            if groep.begin.year == 2013 and lid.nationaliteit == "Irak" and lid.letter == "v"
        )  # fmt: skip
        kind = persoon("gh-irak", "j", Naamdelen(voornamen="Dana", achternaam="Wilgentak"),
                       Geboorte.van_delen(2006, 9, 3), "Irak")  # fmt: skip
        zaak = Zaak(self.bouw.team, self.bouw.clients[moeder.sleutel], op=date(2017, 1, 17), procedure="regulier")
        zaak.noem([onbekende(kind, "kind", "Irak")]).gebeurt(date(2017, 2, 7), "ingediend")
        zaak.vraag_stuk(date(2017, 2, 28), "toestemmingsverklaring", vertraging="andere ouder")
        zaak.spreek(date(2017, 1, 24), date(2017, 10, 3), 9).beslis(date(2017, 8, 29), nee=zaak.leden)
        zaak.sluit(date(2017, 10, 10), "afgewezen")

    def _opnieuw(self) -> None:
        """Closed in 2016 after a refusal, begun again in 2017; they came in 2018."""
        groep = self.groepen["noordwijk-2018-n2"]
        assert groep.bij is not None
        op = groep.bij.begin + timedelta(days=21)
        zaak = self._open(groep, op, "nareis", "Ethiopië").gebeurt(op + timedelta(days=7), "ingediend")
        zaak.beslis(date(2016, 8, 16), nee=zaak.leden).sluit(date(2016, 10, 4), "afgewezen")
        zaak.heropen(date(2017, 3, 7), "regulier").gebeurt(date(2017, 4, 4), "ingediend")
        zaak.vraag_stuk(date(2017, 5, 2), "huwelijksakte", vertraging="autoriteit")
        zaak.spreek(date(2017, 3, 14), date(2017, 12, 12), 8, tolk="tolkenpool")
        self._komen(zaak, groep, date(2018, 2, 20))

    def _ingewilligd_in_2017(self) -> None:
        """Asked and granted in 2017, here and closed in January 2018."""
        groep = self.groepen["noordwijk-2018-n0"]
        zaak = self._open(groep, date(2017, 2, 14), "nareis", "Libanon").gebeurt(date(2017, 2, 21), "ingediend")
        zaak.spreek(date(2017, 2, 22), date(2017, 12, 19), 9)
        self._komen(zaak, groep, date(2017, 10, 17))

    def _nog_een(self) -> None:
        """New in the autumn of 2017, and still waiting on 31 December."""
        groep = self.groepen["noordwijk-2018-n1"]
        zaak = self._open(groep, date(2017, 9, 12), "nareis", "Jordanië").gebeurt(date(2017, 9, 26), "ingediend")
        zaak.spreek(date(2017, 9, 27), date(2017, 12, 20), 5)
        self._komen(zaak, groep, date(2018, 3, 13))

    def _komen(self, zaak: Zaak, groep: Groep, besluit: date) -> None:
        """Granted, and here on the day on which the gemeente counts them."""
        zaak.beslis(besluit, ja=zaak.leden).gebeurt(groep.begin - timedelta(days=14), "mvv").kom_aan(groep.begin)
        zaak.gebeurt(groep.begin + timedelta(days=2), "melding").sluit(groep.begin + timedelta(days=14), "afgerond")


def voorschoten_bij_leiden(voorschoten: Gemeentebouw, leiden: Gemeentebouw, ravi: Gebruiker) -> None:
    """Two families of Voorschoten, whose dossiers the team of Leiden handled."""
    komen = [g for g in voorschoten.plan.groepen if g.begin.year == 2017 and g.bij is not None and len(g.leden) > 1]
    for groep in komen[:2]:
        assert groep.bij is not None
        referent = voorschoten.clients[groep.bij.leden[0].sleutel]
        op = groep.bij.begin + timedelta(days=21)
        zaak = Zaak(voorschoten.team, referent, op=op, procedure="nareis", behandelt=leiden.team, wie=ravi)
        zaak.noem([bekende(voorschoten, lid, "Turkije") for lid in groep.leden])
        zaak.gebeurt(op + timedelta(days=7), "ingediend").spreek(op + timedelta(days=14), groep.begin, 5)
        zaak.beslis(groep.begin - timedelta(days=60), ja=zaak.leden)
        zaak.gebeurt(groep.begin - timedelta(days=14), "mvv").kom_aan(groep.begin)
        zaak.gebeurt(groep.begin + timedelta(days=2), "melding").sluit(groep.begin + timedelta(days=21), "afgerond")
