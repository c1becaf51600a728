"""The dossiers of today: one in every step, a term of this week, and a maandronde that is half done."""

from collections.abc import Iterator
from datetime import date, timedelta

from clients.domain import Geboorte, Naamdelen
from demo.bouwen import Gemeentebouw
from demo.gezinnen import Zaak, onbekende
from demo.verhalen import persoon
from gezinshereniging.actions import (
    Lidregel,
    dossier_update,
    maandronde_create,
    rondedossier_geen_wijziging,
    rondedossier_vraag,
)
from gezinshereniging.domain.ronde import find_rondedag
from organisatie.models import Gebruiker

LANDEN = {"Syrië": "Libanon", "Eritrea": "Ethiopië", "Jemen": "Egypte", "Iran": "Turkije", "Turkije": "Turkije"}
JAREN_HIER = 3
NAMEN = ("Wolkje", "Zonnebloem", "Korenaar", "Zilverreiger", "Lisdodde", "Duizendblad", "Kievitsei", "Vlierbes")
VROUWEN = ("Hiba", "Saba", "Rima", "Nour", "Lemlem", "Salma", "Dima", "Zeinab")
KINDEREN = (("Yara", "d", 9), ("Adam", "j", 6))


class GezinnenVanNu:
    """Men who came alone in the last years, whose wives and children are asked for."""

    def __init__(self, bouw: Gemeentebouw, leiden: Gemeentebouw, ravi: Gebruiker) -> None:
        self.bouw, self.leiden, self.ravi, self.vandaag = bouw, leiden, ravi, bouw.vandaag
        self.referenten = self._list_referenten()
        self.nummer = 0

    def vertel(self) -> None:
        """Five that Noordwijk handles itself; then two of Noordwijk, handled in Leiden."""
        self._voorbereiding(self._zaak(75))
        self._stukken_deze_week(self._zaak(200))
        self._te_lang_gewacht(self._zaak(420))
        self._een_kind_geweigerd(self._zaak(330))
        self._mvv_opgehaald(self._zaak(500))
        self._afgewezen(self._zaak(380, in_leiden=True))
        self._ingewilligd(self._zaak(390, in_leiden=True))

    def houd_ronde(self) -> None:
        """Half of the round of this month is done; of one dossier something is asked."""
        leider, locatie = self.bouw.team.leider, self.bouw.team.locatie
        if find_rondedag(self.vandaag) > self.vandaag:
            return
        ronde = maandronde_create(by=self.bouw.team.toegang(find_rondedag(self.vandaag), leider), locatie=locatie)
        by = self.bouw.team.toegang(self.vandaag, leider)
        rijen = list(ronde.rondedossiers.select_related("ronde", "dossier").order_by("dossier__geopend_op", "pk"))
        for rij in rijen[: len(rijen) // 2]:
            rondedossier_geen_wijziging(by=by, rondedossier=rij, reden="De advocaat kijkt mee; volgende week bellen.")
        rondedossier_vraag(by=by, rondedossier=rijen[-1], tekst="Heeft mevrouw de foto’s van de bruiloft al gevonden?")

    def _list_referenten(self) -> Iterator[str]:
        komen_al = {groep.bij.sleutel for groep in self.bouw.plan.groepen if groep.bij is not None}
        for groep in self.bouw.plan.groepen:
            alleen = len(groep.leden) == 1 and groep.leden[0].letter == "m" and groep.sleutel not in komen_al
            if alleen and groep.begin.year >= self.vandaag.year - JAREN_HIER:
                yield groep.leden[0].sleutel

    def _zaak(self, dagen: int, *, in_leiden: bool = False) -> Zaak:
        """A dossier that was opened so many days ago, or as soon as the referent lived here."""
        referent = self.bouw.clients[next(self.referenten)]
        begon = referent.huisvestingen.order_by("begin")[0].begin + timedelta(days=14)
        op = max(begon, self._dag(dagen))
        behandelt = self.leiden.team if in_leiden else self.bouw.team
        wie = self.ravi if in_leiden else None
        zaak = Zaak(self.bouw.team, referent, op=op, procedure="regulier", behandelt=behandelt, wie=wie)
        eigenaar, dossier = wie or self.bouw.team.leider, zaak.dossier
        dossier_update(by=zaak.by(op), dossier=dossier, versie=dossier.versie, verantwoordelijke=eigenaar)
        return zaak.noem(self._familie(referent.nationaliteit))

    def _familie(self, nationaliteit: str) -> list[Lidregel]:
        """A wife and two children."""
        achternaam, vrouw = NAMEN[self.nummer % len(NAMEN)], VROUWEN[self.nummer % len(VROUWEN)]
        self.nummer += 1
        land, jaar = LANDEN.get(nationaliteit, "Turkije"), self.vandaag.year
        wie = [(vrouw, "v", 34, "partner"), *((naam, letter, leeftijd, "kind") for naam, letter, leeftijd in KINDEREN)]
        return [
            onbekende(
                persoon(f"gh-nu-{self.nummer}-{naam}", letter, Naamdelen(voornamen=naam, achternaam=achternaam),
                        Geboorte.van_delen(jaar - leeftijd, 5, 2), nationaliteit),
                relatie, land,
            )
            for naam, letter, leeftijd, relatie in wie
        ]  # fmt: skip

    def _dag(self, dagen: int) -> date:
        return self.vandaag - timedelta(days=dagen)

    def _dien_in(self, zaak: Zaak, dagen: int) -> date:
        """Handed in so many days ago, or two weeks after it was opened."""
        op = max(zaak.begin + timedelta(days=14), self._dag(dagen))
        zaak.gebeurt(op, "ingediend").spreek(op, self.vandaag, 3, tolk="tolkenpool")
        return op

    def _voorbereiding(self, zaak: Zaak) -> None:
        zaak.vraag_stuk(self._dag(20), "huwelijksakte", gezinslid=zaak.leden[0], vertraging="autoriteit")
        zaak.gebeurt(self._dag(12), "contact met cliënt", leden=())

    def _stukken_deze_week(self, zaak: Zaak) -> None:
        self._dien_in(zaak, 80)
        zaak.gebeurt(self._dag(11), "stukken gevraagd", uiterste_dag=self._dag(-3))
        zaak.vraag_stuk(self._dag(11), "geboorteakte", gezinslid=zaak.leden[1], uiterlijk_op=self._dag(-3))

    def _te_lang_gewacht(self, zaak: Zaak) -> None:
        """The IND should have decided: now we can put them in default."""
        self._dien_in(zaak, 300)

    def _een_kind_geweigerd(self, zaak: Zaak) -> None:
        """Two may come, the third may not yet: bezwaar was made for her."""
        self._dien_in(zaak, 250)
        *samen, kind = zaak.leden
        zaak.beslis(self._dag(60), ja=samen, nee=[kind])
        zaak.gebeurt(self._dag(45), "bezwaar", leden=[kind])

    def _mvv_opgehaald(self, zaak: Zaak) -> None:
        """They can travel any day now."""
        self._dien_in(zaak, 260)
        zaak.beslis(self._dag(70), ja=zaak.leden).gebeurt(self._dag(8), "mvv").gebeurt(self._dag(2), "reis geboekt")

    def _afgewezen(self, zaak: Zaak) -> None:
        """Refused ten days ago: there are less than three weeks left for a bezwaar."""
        self._dien_in(zaak, 190)
        zaak.beslis(self._dag(10), nee=zaak.leden)

    def _ingewilligd(self, zaak: Zaak) -> None:
        """Granted two weeks ago: the embassy is next, and a home for four."""
        self._dien_in(zaak, 200)
        zaak.beslis(self._dag(15), ja=zaak.leden).gebeurt(self._dag(3), "afspraak ambassade")
