"""The counted rows of an edition, found and marked in one question, are those that are found and marked one by one."""

from datetime import date

import pytest
from django.db import connection
from django.db.models import Sum
from hypothesis import given, settings
from hypothesis import strategies as st

from core.periode import Periode
from rapportage.edities.boek import write_array
from rapportage.edities.rijen import Rijenlijst, count_rijen, list_rijen
from rapportage.indicatoren.register import GETELD
from tests.elk import part_and_rest
from tests.rapportage.test_samen_geteld import make_wereld

pytestmark = pytest.mark.django_db

EEN_VINGER = """
SELECT ('x' || left(encode(sha256(convert_to(t::text, 'UTF8')), 'hex'), 16))::bit(64)::bigint
FROM "{}" AS t WHERE t."{}" = %s
"""
PERIODES = [Periode.jaar(2016), Periode.jaar(2017), Periode(date(2017, 7, 1), date(2018, 1, 1))]


def weigh_slowly(indicator, periode, gemeente):
    """By key what each counted row adds."""
    rows = indicator.rows(periode, gemeente).order_by()
    if not isinstance(indicator.measure, Sum):
        return dict.fromkeys(rows.values_list("pk", flat=True), 1)
    (wat, *_) = indicator.measure.get_source_expressions()
    return {pk: float(gewicht or 0) for pk, gewicht in rows.annotate(gewicht=wat).values_list("pk", "gewicht")}


def list_slowly(indicator, periode, gemeente, gewogen):
    """First the keys, with what each adds, then for each of them its row."""
    meta = indicator.rows(periode, gemeente).model._meta
    gewichten = {str(pk): gewicht for pk, gewicht in gewogen.items()}
    vingers = []
    with connection.cursor() as cursor:
        for sleutel in sorted(gewichten):
            cursor.execute(EEN_VINGER.format(meta.db_table, meta.pk.column), [sleutel])
            vingers += [vinger for (vinger,) in cursor.fetchall()]
    is_gewogen = isinstance(indicator.measure, Sum)
    gewogen = tuple(gewichten[sleutel] for sleutel in sorted(gewichten)) if is_gewogen else None
    return Rijenlijst(tuple(sorted(gewichten)), tuple(vingers), gewogen)


def compare(wereld):
    """How many rows were compared."""
    aantal = 0
    for indicator in GETELD:
        for periode in PERIODES:
            gewogen = weigh_slowly(indicator, periode, wereld.gemeente)
            traag = list_slowly(indicator, periode, wereld.gemeente, gewogen)
            snel = list_rijen(indicator, periode, wereld.gemeente)
            assert snel == traag, (indicator.code, periode)
            assert snel.compute_sha256() == traag.compute_sha256()
            assert count_rijen(indicator, periode, wereld.gemeente) == gewogen, (indicator.code, periode)
            aantal += len(traag.sleutels)
    return aantal


def test_of_a_full_year_the_rows_of_every_figure(vol):
    assert compare(vol) > len(GETELD)


@pytest.mark.parametrize("zaad", part_and_rest(range(2)))
def test_whatever_happened_the_rows_of_every_figure(zaad):
    assert compare(make_wereld(zaad, 80)) > 20


@settings(deadline=None)
@given(
    st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))),
    st.lists(st.integers(-(2**63), 2**63 - 1)),
    st.lists(st.floats(allow_nan=False)),
)
def test_an_array_is_written_as_the_database_reads_it(teksten, getallen, gewichten):
    waarden = [teksten, getallen, gewichten]
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s::text[], %s::bigint[], %s::float8[]", [write_array(waarde) for waarde in waarden])

        assert list(cursor.fetchone()) == waarden
