"""Family that may come and is not here yet, beside the taakstelling: they need a home long before they land."""

from django.db.models import Count, Exists, OuterRef, Q

from gezinshereniging.domain.keuzes import Woningpast
from gezinshereniging.models import Aanvraag, Woonvraag
from rapportage.indicatoren.register import REGISTER
from rapportage.tonen.paginas import Jaarbeeld

VAN = REGISTER["gh-herenigde-personen"].groep.code
"""Where a gemeente does not keep these, nothing is known of who is expected."""


def find_verwacht(beeld: Jaarbeeld) -> str:
    """How many people are expected, in a sentence; only in the year that is going on, and nothing for nobody."""
    staat = beeld.dit.staat
    if not staat.is_voorlopig or VAN not in staat.groepen:
        return ""
    te_klein = Woonvraag.objects.open().filter(dossier=OuterRef("procedure__dossier"), past=Woningpast.NEE)
    rijen = Aanvraag.objects.verwacht_in(beeld.gemeente.pk, beeld.stand).annotate(te_klein=Exists(te_klein))
    geteld = rijen.aggregate(komen=Count("pk"), zoeken=Count("pk", filter=Q(te_klein=True)))
    return say_verwacht(geteld["komen"], geteld["zoeken"])


def say_verwacht(komen: int, zoeken: int) -> str:
    """The sentence: how many, and how many of them look for a home."""
    if not komen:
        return ""
    wie = "Deze persoon mag komen en is" if komen == 1 else "Zij mogen komen en zijn"
    woning = f" Voor {zoeken} van hen is een andere woning nodig." if zoeken else ""
    return f"Verwachte nareizigers: {komen}. {wie} er nog niet.{woning}"
