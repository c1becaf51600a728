"""What the letters of the IND decided."""

from django.db.models.functions import ExtractYear

from rapportage.indicator import Indicator, Registratiegroep, Uitsplitsing
from rapportage.indicatoren.termijnen import SECTIE
from rapportage.indicatoren.uitsplitsingen import split_by_maand
from verblijf.domain import Vergunningsoort
from verblijf.models import Vergunningverlenging

VOLGORDE = 60
_VERGUNNINGEN = Registratiegroep("vergunningen", "vergunningen")
VERGUNNINGEN = Indicator(
    code="vergunningen-verlengd",
    label="Vergunningen verlengd",
    definitie=(
        "Het aantal aanvragen om een verblijfsvergunning te verlengen dat in dit jaar werd toegekend, aan mensen die "
        "toen in de gemeente woonden. De dag van het besluit telt."
    ),
    sectie=SECTIE,
    groep=_VERGUNNINGEN,
    rows=lambda periode, gemeente: Vergunningverlenging.objects.verlengd_in(periode).in_gemeente(gemeente),
    jaar=ExtractYear("besloten_op"),
    eenheid="verlengingen",
    uitsplitsingen=(
        Uitsplitsing(
            "soort",
            "soort vergunning",
            "vergunning__soort",
            namen=dict(Vergunningsoort.choices),
            kop="per soort",
        ),
        split_by_maand("besloten_op"),
    ),
    telt_personen=True,
    vooraan=90,
)

INDICATOREN = (VERGUNNINGEN,)
