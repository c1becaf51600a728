"""The order of what a question can be about, as use would have it. Reads only."""

from datetime import date, timedelta

from django.db.models import Count

from core.periode import Periode
from organisatie.models import Locatie
from spreekuur.domain import DAGEN_GETELD, order_onderwerpen
from spreekuur.models import Contact, Contactonderwerp, Onderwerp


def propose_volgorde(locatie: Locatie, dag: date) -> list[Onderwerp]:
    """What can be chosen on that day, with what this team used most in the 90 days before it in front.

    A proposal only: the team leader keeps the order, so that a digit always means the same.
    """
    rows = Onderwerp.objects.filter(locatie=locatie).open_on(dag).order_by("volgorde", "sorteersleutel")
    per_pk = {onderwerp.pk: onderwerp for onderwerp in rows}
    contacten = Contact.objects.filter(locatie=locatie).in_periode(Periode(dag - timedelta(days=DAGEN_GETELD), dag))
    geteld = Contactonderwerp.objects.filter(contact__in=contacten.values("pk"))
    gebruik = dict(geteld.values_list("onderwerp").annotate(aantal=Count("pk")))
    return [per_pk[pk] for pk in order_onderwerpen(per_pk, gebruik)]
