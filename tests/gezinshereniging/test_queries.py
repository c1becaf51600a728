"""Every page of this package asks as often for nine rows as for three: one dossier that grows, and a team with more."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from organisatie.rechten import Rol
from tests.elk import part_and_rest
from tests.factories import ClientFactory, ContactFactory
from tests.factories_dossiers import (
    BeschikkingFactory,
    DossierFactory,
    GezinslidFactory,
    MutatieFactory,
    StukFactory,
)
from tests.factories_ronde import ConceptbriefFactory, MaandrondeFactory, look_at
from tests.factories_termijnen import TermijnFactory
from tests.matrix.wereld import geval, vraagsteller
from tests.test_queries import asked, paths_of

pytestmark = pytest.mark.usefixtures("no_session_is_renewed")

WEINIG, VEEL = 3, 9
EIGEN = "gezinshereniging:"


class Groei:
    """Adds rows of every kind around one dossier, and other dossiers of the same team."""

    def __init__(self, case):
        self.case, self.ik, self.hier = case, case.wie.collega.gebruiker, case.wie.hier
        self.dossier = DossierFactory(referent=case.client, locatie=self.hier)
        self.ronde = MaandrondeFactory(locatie=self.hier, maand=date(2026, 11, 1))
        self.vorige = MaandrondeFactory(locatie=self.hier, maand=date(2026, 10, 1), afgerond_op=date(2026, 10, 9))
        self.eigen_rij = self.ronde.rondedossiers.create(dossier=self.dossier)
        self.lid = GezinslidFactory(dossier=self.dossier)
        self.concept = ConceptbriefFactory(mutatie__dossier=self.dossier)
        self.beschikking = BeschikkingFactory(dossier=self.dossier, dagtekening=date(2026, 1, 1))
        self.aantal = 0

    @property
    def rows(self):
        return {
            "dossier_pk": self.dossier.pk,
            "maandronde_pk": self.ronde.pk,
            "rondedossier_pk": self.eigen_rij.pk,
            "gezinslid_pk": self.lid.pk,
            "aanvraag_pk": self.lid.aanvragen.get().pk,
            "conceptbrief_pk": self.concept.pk,
            "beschikking_pk": self.beschikking.pk,
        }

    def to(self, aantal):
        """Add rows until there are so many of each kind."""
        while self.aantal < aantal:
            self.aantal += 1
            self._in_the_dossier(date(2026, 2, self.aantal))
            self._beside_it()

    def _in_the_dossier(self, op):
        lid = GezinslidFactory(dossier=self.dossier, relatie="kind")
        contact = ContactFactory(locatie=self.hier, clients=[self.case.client], gebruiker=self.ik, op=op)
        for soort, rest in (
            ("contact met cliënt", {"contact": contact}),
            ("brief ontvangen", {}),
            ("vraag begeleider", {"tekst": "Weet jij dit?"}),
        ):
            MutatieFactory(dossier=self.dossier, soort=soort, op=op, gebruiker=self.ik, leden=[self.lid, lid], **rest)
        StukFactory(dossier=self.dossier, gezinslid=lid)
        StukFactory(dossier=self.dossier, gezinslid=self.lid, omschrijving=f"akte {self.aantal}")
        ConceptbriefFactory(mutatie__dossier=self.dossier, mutatie__gebruiker=self.ik)
        beschikking = BeschikkingFactory(dossier=self.dossier, dagtekening=op)
        TermijnFactory(client=self.case.client, feit=f"beschikking-{beschikking.pk}", begin=op)

    def _beside_it(self):
        """Two dossiers of the team: one that waits in the round, one that a colleague answered."""
        for nummer in range(2):
            ander = DossierFactory(
                referent=ClientFactory(locatie=self.hier), locatie=self.hier, verantwoordelijke=self.ik
            )
            GezinslidFactory(dossier=ander)
            MutatieFactory(dossier=ander, soort="brief ontvangen", op=timezone.localdate() - timedelta(days=3))
            look_at(ander, self.vorige, self.ik, date(2026, 10, 5))
            if nummer:
                look_at(ander, self.ronde, self.ik, date(2026, 11, 5))
            else:
                self.ronde.rondedossiers.create(dossier=ander)


@pytest.mark.parametrize("rol", part_and_rest([Rol.JURIDISCH, Rol.TEAMLEIDER]))
def test_no_page_about_a_dossier_asks_more_when_there_is_more(db, rol):
    case = geval(vraagsteller(rol), "handled here")
    groei = Groei(case)
    groei.to(WEINIG)
    paths = paths_of(case, groei.rows, EIGEN)
    paths["a dossier beside the round"] = f"{paths[f'{EIGEN}maandronde-detail']}?dossier={groei.eigen_rij.pk}"

    few = {name: number for name, path in paths.items() if (got := asked(case, path))[0] == 200 and (number := got[1])}
    groei.to(VEEL)
    many = {name: asked(case, paths[name])[1] for name in few}

    assert len(few) > 20
    more = {name: (few[name], many[name]) for name in few if many[name] > few[name]}
    assert not more, f"as {rol}, the number of queries grows with the rows: {more}"
