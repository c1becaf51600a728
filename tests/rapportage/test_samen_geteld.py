"""Years counted together give what each year gives by itself, whatever the facts are."""

from datetime import date
from random import Random

import pytest

from core.periode import Periode
from rapportage.indicatoren.register import GETELD, REGISTER
from rapportage.rekenen import _GROEPEN, UIT_RIJEN, count_cijfers, count_jaarstaten, find_telperiode
from spreekuur.models import Contactdag, Onderwerpdag
from tests.elk import part_and_rest
from tests.rapportage.feiten import FEIT
from tests.rapportage.wereld import Wereld

pytestmark = pytest.mark.django_db

STAND = date(2018, 3, 1)
JAREN = (2016, 2017, 2018)
RANDEN = [date(jaar, *dag) for jaar in (2015, 2016, 2017, 2018) for dag in ((1, 1), (1, 2), (12, 30), (12, 31))]
SAMENGEVAT = sorted(indicator.code for indicator in GETELD if indicator.samenvattingen)
CODES = sorted(FEIT.keys() - {"taakstelling", "gva-geherhuisvest"})


def count_slowly(indicator, gemeente, jaar):
    """One year by itself, each breakdown by itself, as the queryset of the figure says it: (total, cells)."""
    rows = indicator.rows(find_telperiode(jaar, STAND), gemeente)
    cellen = {}
    for deel in indicator.uitsplitsingen:
        per_cel = rows.order_by().values(waarde=deel.expression).annotate(n=indicator.measure)
        geteld = cellen[deel.naam] = dict.fromkeys(deel.cellen, 0)
        for rij in per_cel:
            if naam := deel.cel(rij["waarde"]):
                geteld[naam] = geteld.get(naam, 0) + rij["n"]
    totaal = rows.aggregate(n=indicator.measure)["n"]
    return (0 if totaal is None and indicator.leeg_is_nul else totaal), cellen


def compare(wereld):
    gevraagd = {indicator: dict.fromkeys(JAREN, indicator.uitsplitsingen) for indicator in GETELD}
    samen = count_cijfers(wereld.gemeente, gevraagd, STAND)
    for (code, jaar), cijfer in samen.items():
        totaal, cellen = count_slowly(REGISTER[code], wereld.gemeente, jaar)
        assert cijfer.waarde == (totaal and round(totaal, 2)), (code, jaar)
        afgerond = {naam: {cel: round(n, 2) for cel, n in per.items()} for naam, per in cellen.items()}
        assert totaal is None or cijfer.uitsplitsingen == afgerond, (code, jaar)


def make_wereld(zaad: int, aantal: int) -> Wereld:
    """A gemeente with so many facts on random days, a third of them elsewhere, some of one person under two records."""
    kans = Random(zaad)
    wereld, elders = Wereld.maak(), Wereld.maak()
    eerder = None
    for _ in range(aantal):
        code, op = kans.choice(CODES), kans.choice(RANDEN)
        feit = FEIT[code](kans.choice((wereld, wereld, elders)), op)
        client = getattr(feit, "client", None)
        if client and eerder and kans.random() < 0.5:
            client.hoofd = eerder
            client.save()
        elif client:
            eerder = client
    return wereld


@pytest.mark.parametrize("zaad", part_and_rest(range(3)))
def test_whatever_happened_years_together_are_the_years_one_by_one(zaad):
    """A hundred facts on random days, most of them at the edge of a year, some of one person under two records."""
    compare(make_wereld(zaad, 100))


def test_a_full_year_too(vol):
    compare(vol)


def test_years_that_ask_for_different_breakdowns_are_counted_apart_and_the_same(vol):
    alles = count_jaarstaten(vol.gemeente, JAREN, STAND)

    minder = count_jaarstaten(
        vol.gemeente, JAREN, STAND, nodig={2017: lambda code, _: code == "contacten", 2016: lambda *_: False}
    )

    for jaar, staat in minder.items():
        for code, cijfer in staat.cijfers.items():
            heel = alles[jaar].cijfers[code]
            assert cijfer.waarde == heel.waarde
            assert cijfer.uitsplitsingen.items() <= heel.uitsplitsingen.items()
    assert [len(minder[jaar].cijfers["contacten"].uitsplitsingen) for jaar in JAREN] == [0, 5, 5]
    assert [len(minder[jaar].cijfers["gehuisvest"].uitsplitsingen) for jaar in JAREN] == [0, 0, 5]


@pytest.mark.parametrize("indicator", [i for i in GETELD if i.code != "taakstelling"], ids=lambda i: i.code)
def test_the_question_behind_a_figure_is_put_into_sql_once(indicator):
    """Only the taakstelling reckons with the number of the year, and has few rows."""
    groepen = [(), tuple(u.naam for u in indicator.uitsplitsingen if u.telt_op)]

    for namen in groepen + [(u.naam,) for u in indicator.uitsplitsingen if not u.telt_op]:
        for bron in [UIT_RIJEN, *indicator.list_samenvattingen(namen, Periode.jaar(2017))]:
            assert _GROEPEN(indicator.code, namen, bron, Periode.jaar(2017), 1).plan is not None


@pytest.mark.parametrize("zaad", part_and_rest(range(2)))
def test_a_summary_gives_what_the_rows_give_in_any_period(zaad, vol):
    """Also in a half-year and in a period that begins on any day, for which not every summary serves."""
    kans = Random(zaad)
    elders = Wereld.maak()
    for _ in range(60):
        FEIT[kans.choice(SAMENGEVAT)](kans.choice((vol, elders)), kans.choice(RANDEN))

    for begin in [date(2017, 1, 1), *kans.sample(RANDEN[:-1], 5)]:
        for eind in (dag for dag in RANDEN if dag > begin):
            for code in SAMENGEVAT:
                samen = count_from_summaries(REGISTER[code], Periode(begin, eind), vol.gemeente)
                assert samen in (None, REGISTER[code].rows(Periode(begin, eind), vol.gemeente).count())
                sneller = REGISTER[code].find_rows(Periode(begin, eind), vol.gemeente).order_by("pk")
                assert list(sneller) == list(REGISTER[code].rows(Periode(begin, eind), vol.gemeente).order_by("pk"))
                assert samen is not None or (begin.month, begin.day) != (1, 1) or eind.year > begin.year


def count_from_summaries(indicator, periode, gemeente):
    """The total as the summaries have it; None where none of them serves in this period."""
    bronnen = indicator.list_samenvattingen((), periode)
    rijen = [rij for bron in bronnen for rij in _GROEPEN.rows(indicator.code, (), bron, periode, gemeente.pk)]
    return sum(rij["n"] for rij in rijen) if bronnen else None


def test_what_is_fixed_for_ever_is_counted_without_summaries(vol):
    Contactdag.objects.all().delete()
    Onderwerpdag.objects.all().delete()

    uit_rijen = count_jaarstaten(vol.gemeente, [2017], STAND, uit_rijen=True)[2017]

    assert count_jaarstaten(vol.gemeente, [2017], STAND)[2017].waarde("contacten") == 0
    rows = REGISTER["contacten"].rows(find_telperiode(2017, STAND), vol.gemeente)
    assert uit_rijen.waarde("contacten") == rows.count() > 0
