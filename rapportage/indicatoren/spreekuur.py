"""What was asked, and how many hours the walk-in hours took."""

from datetime import date

from django.db.models import CharField, Count, F, Sum, Value
from django.db.models.functions import ExtractYear

from core.periode import Periode
from rapportage.indicator import Indicator, Registratiegroep, Samenvatting, Uitsplitsing
from rapportage.indicatoren.uitsplitsingen import split_by_geslacht, split_by_maand, split_by_nationaliteit
from spreekuur.models import (
    Aanwezigheid,
    Contact,
    Contactdag,
    Contactdeelname,
    Contactgat,
    Contactonderwerp,
    Doorverwijzing,
    Onderwerpdag,
    Publieksvraag,
)

VOLGORDE = 30
SECTIE = "Spreekuur"
_CONTACTEN = Registratiegroep("contacten", "contacten")
_PUBLIEKSVRAGEN = Registratiegroep("publieksvragen", "publieksvragen")
_SPREEKUUR_UREN = Registratiegroep("spreekuur-uren", "spreekuur-uren")


def is_since_nieuwjaar(periode: Periode) -> bool:
    """Whether the period lies within one year and begins on the first day of it."""
    nieuwjaar = date(periode.begin.year, 1, 1)
    return periode.begin == nieuwjaar and periode.eind is not None and periode.eind <= date(nieuwjaar.year + 1, 1, 1)


CONTACTSOORT = Uitsplitsing(
    "soort",
    "soort contact",
    "soort",
    cellen=("begeleiding", "infopunt", "juridisch"),
    kop="per soort",
)
WIJZE = Uitsplitsing("wijze", "hoe", "wijze", cellen=("spreekuur",), kop="hoe ze gingen")
CONTACTEN = Indicator(
    code="contacten",
    label="Contacten",
    definitie=(
        "Het aantal contacten in dit jaar dat bij de gemeente hoort: van de eerstgenoemde persoon, en bij een "
        "onbekende bezoeker van het spreekuur. Eén gesprek met meer mensen is één contact. Een vraag van een "
        "inwoner is geen contact."
    ),
    sectie=SECTIE,
    groep=_CONTACTEN,
    rows=Contact.objects.geteld_in,
    jaar=ExtractYear("op"),
    eenheid="contacten",
    uitsplitsingen=(
        CONTACTSOORT,
        WIJZE,
        split_by_maand("op"),
        Uitsplitsing(
            "onderwerp",
            "onderwerp",
            "onderwerpen__naam",
            leeg="geen onderwerp",
            telt_op=False,
            uitleg="Telt niet op: een contact kan over meer dan één onderwerp gaan.",
        ),
        Uitsplitsing(
            "doorverwezen-naar",
            "doorverwezen naar",
            "doorverwijzingen__partner__naam",
            leeg="",
            telt_op=False,
            uitleg="Telt niet op: de meeste contacten zijn niet doorverwezen, sommige naar meer dan één partner.",
            kop="naar wie is doorverwezen",
        ),
    ),
    telt_personen=True,
    vooraan=40,
    samenvattingen=(
        Samenvatting(
            "dagen",
            Contactdag.objects.geteld_in,
            {"": None, "soort": None, "wijze": None, "maand": None},
            Sum("aantal"),
        ),
        Samenvatting("onderwerpen", Onderwerpdag.objects.geteld_in, {"onderwerp": F("onderwerp__naam")}, Sum("aantal")),
        Samenvatting(
            "zonder-onderwerp",
            Contactgat.objects.zonder_onderwerp_in,
            {"onderwerp": Value(None, CharField())},
            Count("pk"),
        ),
        Samenvatting(
            "doorverwijzingen",
            Doorverwijzing.objects.geteld_in,
            {"doorverwezen-naar": F("partner__naam")},
            Count("partner"),  # which stands in the index
        ),
    ),
)
CONTACT_PERSONEN = Indicator(
    code="contact-personen",
    label="Mensen met contact",
    definitie=(
        "Het aantal verschillende bekende mensen dat in dit jaar ten minste één contact had. Iedereen telt één "
        "keer; een onbekende bezoeker telt niet mee."
    ),
    sectie=SECTIE,
    groep=_CONTACTEN,
    rows=Contactdeelname.objects.unieke_personen_in,
    jaar=None,
    eenheid="personen",
    uitsplitsingen=(split_by_geslacht(""), split_by_nationaliteit("")),
    telt_personen=True,
    vooraan=50,
    samenvattingen=(
        Samenvatting(
            "een-record",
            Contactdeelname.objects.personen_met_een_record_sinds_nieuwjaar,
            {"": None, "geslacht": F("client__geslacht"), "nationaliteit": F("client__nationaliteit")},
            Count("client"),  # which stands in the index
            is_since_nieuwjaar,
        ),
        Samenvatting(
            "meer-records",
            Contactdeelname.objects.personen_met_meer_records_sinds_nieuwjaar,
            {"": None, "geslacht": None, "nationaliteit": None},
            Count("pk"),
            is_since_nieuwjaar,
        ),
        Samenvatting(
            "eersten",
            Contactdeelname.objects.unieke_personen_sinds_nieuwjaar,
            {},
            Count("pk"),
            is_since_nieuwjaar,
            zijn_rijen=True,
        ),
    ),
)
CONTACTONDERWERPEN = Indicator(
    code="contact-onderwerpen",
    label="Onderwerpen in contacten",
    definitie=(
        "Elk onderwerp dat in een contact ter sprake kwam. Een contact over drie onderwerpen telt hier drie keer, "
        "dus dit getal is anders dan het aantal contacten."
    ),
    sectie=SECTIE,
    groep=_CONTACTEN,
    rows=Contactonderwerp.objects.geteld_in,
    jaar=ExtractYear("op"),
    eenheid="onderwerpen",
    uitsplitsingen=(Uitsplitsing("onderwerp", "onderwerp", "onderwerp__naam"),),
    telt_personen=True,
    vooraan=110,
    samenvattingen=(
        Samenvatting("dagen", Onderwerpdag.objects.geteld_in, {"": None, "onderwerp": None}, Sum("aantal")),
    ),
)
PUBLIEKSVRAGEN = Indicator(
    code="publieksvragen",
    label="Publieksvragen",
    definitie="Het aantal vragen van inwoners in dit jaar. Ze tellen nooit mee bij de contacten.",
    sectie=SECTIE,
    groep=_PUBLIEKSVRAGEN,
    rows=Publieksvraag.objects.geteld_in,
    jaar=ExtractYear("op"),
    eenheid="vragen",
    uitsplitsingen=(WIJZE, split_by_maand("op")),
    vooraan=100,
)
SPREEKUUR_UREN = Indicator(
    code="spreekuur-uren",
    label="Uren op het spreekuur",
    definitie=(
        "De uren van elk gehouden spreekuur maal het aantal helpers dat er was. Een spreekuur telt voor de gemeente "
        "waarvoor het gehouden wordt."
    ),
    sectie=SECTIE,
    groep=_SPREEKUUR_UREN,
    rows=Aanwezigheid.objects.geteld_in,
    jaar=ExtractYear("zitting__datum"),
    eenheid="uur",
    measure=Sum("uren"),
    uitsplitsingen=(
        Uitsplitsing(
            "soort",
            "soort spreekuur",
            "zitting__spreekuur__soort",
            cellen=("algemeen", "juridisch"),
            kop="per soort",
        ),
        split_by_maand("zitting__datum"),
    ),
    vooraan=60,
)

INDICATOREN = (CONTACTEN, CONTACT_PERSONEN, CONTACTONDERWERPEN, PUBLIEKSVRAGEN, SPREEKUUR_UREN)
