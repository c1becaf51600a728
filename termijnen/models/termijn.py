"""The projection: each deadline of each client, as it follows from the facts. Never typed in, never edited."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, ExpressionWrapper, F, OuterRef, Q, Value
from django.db.models.expressions import Combinable

from clients.models import Client, Huisvesting
from clients.models.bereik import VanClientQuerySet
from core.periode import Periode
from core.velden import een_van, has
from termijnen.domain import VERLOOPT_VANZELF, Afloop, Termijnaard
from wetgeving.begrippen import Zijde

ZIJDEN = [(Zijde.WIJ.value, "wij"), (Zijde.OVERHEID.value, "de overheid")]


class TermijnQuerySet(VanClientQuerySet):
    """Deadlines."""

    def open(self) -> "TermijnQuerySet":
        """Deadlines that still ask for something."""
        return self.filter(afloop=Afloop.OPEN)

    def met_nieuwe_regel(self) -> "TermijnQuerySet":
        """Deadlines of which a newer version of the rule waits for a person, also those that were dealt with."""
        return self.exclude(nieuwe_versie="")

    def gehaald_in(self, periode: Periode, gemeente: Any) -> "TermijnQuerySet":
        """Terms of ours that were met within the period, on or before their last day; counted on the day of the act."""
        gehaald = self.filter(zijde=Zijde.WIJ, afloop=Afloop.GEDAAN, afgehandeld_op__lte=F("laatste"))
        in_periode = gehaald.filter(afgehandeld_op__gte=periode.begin, afgehandeld_op__lt=periode.eind)
        return in_periode.filter(_has_lived_in(gemeente, "afgehandeld_op"))

    def te_laat_in(self, periode: Periode, gemeente: Any) -> "TermijnQuerySet":
        """Terms of ours that became too late within the period: counted on the day after the last day, met or not.

        That day is ``te_laat_sinds``.
        """
        te_laat = Q(afloop=Afloop.OPEN) & ~Q(code__in=VERLOOPT_VANZELF)
        te_laat |= Q(afloop=Afloop.GEDAAN, afgehandeld_op__gt=F("laatste"))
        assert periode.eind is not None
        wanneer = {"laatste__gte": _move(periode.begin, -1), "laatste__lt": _move(periode.eind, -1)}
        in_periode = self.filter(te_laat, zijde=Zijde.WIJ, **wanneer).annotate(te_laat_sinds=_move(F("laatste"), 1))
        return in_periode.filter(_has_lived_in(gemeente, "laatste"))


def _move(dag: Any, dagen: int) -> Combinable:
    """The day so many days later; reckoned by the database, so that a day can be an argument of ready SQL."""
    begin = dag if isinstance(dag, F) else Value(dag, output_field=models.DateField())
    return ExpressionWrapper(begin + Value(timedelta(days=dagen)), output_field=models.DateField())


def _has_lived_in(gemeente: Any, dag: str) -> Exists:
    """Whether the client of a row lived in this gemeente on the day in that column."""
    return Exists(Huisvesting.objects.filter(client=OuterRef("client"), gemeente=gemeente).open_on(OuterRef(dag)))


class Termijn(models.Model):
    """One deadline: which rule, counted from which fact, with every date that follows. A projection: see ``sync``.

    ``sleutel`` is a text made of client, code and fact, so that what people do to a deadline (facts with the same
    key) survives an empty table. ``dag`` is the day to act on, ``laatste`` the last day on which nobody is late;
    both are empty where nothing is known yet. ``drempels`` are the days before ``dag`` on which somebody is told.
    ``regelversie`` stays until a person accepts ``nieuwe_versie``; ``is_onveilig``: who keeps to the old day until then
    can lose a right.
    """

    sleutel = models.CharField(primary_key=True, max_length=150)
    client = models.ForeignKey(Client, models.CASCADE, related_name="termijnen")
    code = models.CharField("soort termijn", max_length=60)
    feit = models.CharField("feit", max_length=60)
    wat = models.CharField("wat", max_length=200)
    aard = models.CharField("aard", max_length=15, choices=Termijnaard.choices)
    zijde = models.CharField("wie moet iets doen", max_length=10, choices=ZIJDEN)
    is_fataal = models.BooleanField("fataal", default=False)
    regelversie = models.CharField("regel", max_length=90)
    nieuwe_versie = models.CharField("nieuwe regel", max_length=90, blank=True)
    is_onveilig = models.BooleanField("de nieuwe regel geeft een eerdere laatste dag", default=False)
    begin = models.DateField("telt vanaf", null=True)
    ongerold = models.DateField("einde zonder feestdagen", null=True)
    wettelijk = models.DateField("wettelijk laatste dag", null=True)
    werkdatum = models.DateField("werkdatum", null=True)
    handelen_vanaf = models.DateField("handelen vanaf", null=True)
    kan_vanaf = models.DateField("kan vanaf", null=True)
    brief_einde = models.DateField("laatste dag volgens de brief", null=True)
    dag = models.DateField("dag om te handelen", null=True)
    laatste = models.DateField("laatste dag", null=True)
    drempels: Any = ArrayField(models.SmallIntegerField(), default=list)
    melding = models.CharField("wat ontbreekt of waarop het wacht", max_length=200, blank=True)
    is_uitgesteld = models.BooleanField("uitstel gekregen", default=False)
    is_overruled = models.BooleanField("datum door een mens bepaald", default=False)
    herinneren_vanaf = models.DateField("pas weer tonen vanaf", null=True)
    afloop = models.CharField("afloop", max_length=20, choices=Afloop.choices, default=Afloop.OPEN.value)
    afgehandeld_op = models.DateField("afgehandeld op", null=True)
    afgehandeld_door = models.CharField("hoe afgehandeld", max_length=200, blank=True)

    objects = TermijnQuerySet.as_manager()

    class Meta:
        verbose_name = "termijn"
        verbose_name_plural = "termijnen"
        constraints = [
            een_van("aard", Termijnaard, "termijn_aard_bekend"),
            een_van("zijde", Zijde, "termijn_zijde_bekend"),
            een_van("afloop", Afloop, "termijn_afloop_bekend"),
        ]
        indexes = [
            # With all that the list sorts and counts by, so that the rows themselves need not be read.
            models.Index(
                fields=["dag", "client"],
                include=["sleutel", "laatste", "herinneren_vanaf", "code", "aard"],
                condition=has(afloop=Afloop.OPEN),
                name="termijn_open_dag",
            ),
            models.Index(fields=["laatste"], condition=has(afloop=Afloop.OPEN), name="termijn_open_laatste"),
            models.Index(fields=["laatste", "afloop"], name="termijn_laatste"),
            models.Index(fields=["client"], condition=~Q(nieuwe_versie=""), name="termijn_nieuwe_versie"),
        ]

    def __str__(self) -> str:
        return self.wat

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class Berekening(models.Model):
    """From which facts, rules and acts the deadlines of a client were last computed, as one short text.

    Only saves work: who has the same text tonight need not be computed again. Emptying the table loses nothing.
    """

    client = models.OneToOneField(Client, models.CASCADE, primary_key=True, related_name="+")
    vingerafdruk = models.CharField(max_length=32)

    class Meta:
        verbose_name = "berekening"
        verbose_name_plural = "berekeningen"

    def __str__(self) -> str:
        return self.vingerafdruk
