"""The settings of a gemeente: by what it counts, what it keeps, its taakstelling, and what was printed."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from core.forms import INZENDING, Invoer
from organisatie import actions
from organisatie.deur import load, vereist, visible
from organisatie.figuren import CIJFERS
from organisatie.forms import gemeenten as forms
from organisatie.formulier import ask, read_posted
from organisatie.models import (
    Beginsaldo,
    Gemeente,
    Gemeentedefinitie,
    GepubliceerdCijfer,
    Inkoop,
    Registratie,
    Saldocorrectie,
    Taakstelling,
)
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


def _ask(
    request: Verzoek, gemeente: Gemeente, form: Invoer, action: Callable[..., Any], *, kop: str, **rest: Any
) -> Any:
    """The page of one form about a gemeente; the action gets that gemeente unless it gets a row of it."""
    terug = reverse("organisatie:gemeente-detail", args=[gemeente.pk])
    vast = rest.pop("vast", {"gemeente": gemeente})
    return ask(request, form, action, kop=f"{gemeente}: {kop}", terug=terug, vast=vast, **rest)


@vereist(Recht.DEFINITIE_BEHEREN)
def gemeente_list_view(request: Verzoek) -> HttpResponse:
    """The gemeenten that this person keeps the settings of."""
    return render(
        request, "organisatie/gemeente_list.html", {"gemeenten": visible(request, Gemeente).order_by("sorteersleutel")}
    )


@vereist(Recht.DEFINITIE_BEHEREN)
def gemeente_detail_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """What holds now, what held before, and where to change it."""
    gemeente = load(request, Gemeente, pk=gemeente_pk)

    def of(model: Any, *volgorde: str) -> Any:
        return visible(request, model).filter(gemeente=gemeente).order_by(*volgorde)

    gedrukt = [(CIJFERS.get(c.code, c.code), c) for c in of(GepubliceerdCijfer, "-jaar", "code", "bron")]
    context = {
        "gemeente": gemeente,
        "vandaag": request.toegang.vandaag,
        "definities": of(Gemeentedefinitie, "-begin"),
        "registraties": of(Registratie, "groep", "-begin"),
        "taakstellingen": of(Taakstelling, "-jaar", "helft"),
        "beginsaldo": of(Beginsaldo, "pk").first(),
        "correcties": of(Saldocorrectie, "-op", "-pk"),
        "gedrukt": gedrukt,
        "inkopen": visible(request, Inkoop).filter(gemeenten=gemeente).order_by("-begin", "sorteersleutel", "pk"),
    }
    return render(request, "organisatie/gemeente_detail.html", context)


@vereist(Recht.DEFINITIE_BEHEREN)
def gemeentedefinitie_add_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """Start another way of counting, from a day on; filled in with what holds now."""
    gemeente = load(request, Gemeente, pk=gemeente_pk)
    rows: Any = visible(request, Gemeentedefinitie).filter(gemeente=gemeente)
    nu = rows.open_on(request.toegang.vandaag).first() or Gemeentedefinitie()
    form = forms.GemeentedefinitieForm(read_posted(request))
    form.initial = form.begin_van(nu) | {"begin": None}
    if "bekeken" not in request.POST and form.submit(_test_definitie, by=request.toegang, gemeente=gemeente):
        return _show_proef(request, gemeente, form)
    return _ask(
        request,
        gemeente,
        form,
        actions.gemeentedefinitie_create,
        kop="nieuwe definitie",
        uitleg="Cijfers van voor deze dag veranderen niet. Cijfers van na deze dag tellen met wat je hier invult.",
        melding="De definitie is bewaard. Contacten van langer geleden tellen er vanaf morgen mee.",
        knop="Bekijk wat dit verandert",
    )


def _test_definitie(**velden: Any) -> Any:
    """Try it without the mark of the form: what is only looked at, was not sent yet."""
    return actions.gemeentedefinitie_proef(**{naam: velden[naam] for naam in velden if naam != INZENDING})


def _show_proef(request: Verzoek, gemeente: Gemeente, form: Invoer) -> HttpResponse:
    """What it would have done to last year, before it is kept; numbers only for who may see those of this gemeente."""
    context = {
        "gemeente": gemeente,
        "form": form,
        "proef": form.result,
        "mag_cijfers": gemeente.pk in request.toegang.gemeenten(Recht.TOTALEN_ZIEN),
    }
    return render(request, "organisatie/gemeentedefinitie_proef.html", context)


@vereist(Recht.DEFINITIE_BEHEREN)
def registratie_add_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """Say what is kept."""
    return _ask(
        request,
        load(request, Gemeente, pk=gemeente_pk),
        forms.RegistratieForm(read_posted(request)),
        actions.registratie_create,
        kop="dit houden we bij",
        uitleg="Wat niet wordt bijgehouden, staat in de totalen als een streepje en niet als 0.",
        melding="Bewaard. Dit telt nu mee in de totalen.",
    )


@vereist(Recht.DEFINITIE_BEHEREN)
def registratie_stop_view(request: Verzoek, registratie_pk: int) -> HttpResponse:
    """Say until when it was kept."""
    rows = visible(request, Registratie).select_related("gemeente")
    registratie = load(request, Registratie, pk=registratie_pk, rows=rows)
    return _ask(
        request,
        registratie.gemeente,
        forms.RegistratieEndForm(read_posted(request), initial={"laatste_dag": registratie.eind}),
        actions.registratie_end,
        vast={"registratie": registratie},
        kop=f"stoppen met {registratie.naam}",
        melding="Bewaard. Na deze dag staat er een streepje in de totalen.",
    )


@vereist(Recht.DEFINITIE_BEHEREN)
def taakstelling_add_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """Fill in the taakstelling of a half-year."""
    return _ask(
        request,
        load(request, Gemeente, pk=gemeente_pk),
        forms.TaakstellingForm(read_posted(request)),
        actions.taakstelling_set,
        kop="taakstelling invullen",
        melding="De taakstelling is bewaard.",
    )


@vereist(Recht.DEFINITIE_BEHEREN)
def taakstelling_edit_view(request: Verzoek, taakstelling_pk: int) -> HttpResponse:
    """Change the taakstelling of a half-year."""
    rows = visible(request, Taakstelling).select_related("gemeente")
    row = load(request, Taakstelling, pk=taakstelling_pk, rows=rows)
    return _ask(
        request,
        row.gemeente,
        forms.TaakstellingUpdateForm(read_posted(request), row=row),
        actions.taakstelling_set,
        vast={"gemeente": row.gemeente, "jaar": row.jaar, "helft": row.helft},
        kop=f"taakstelling {row.get_helft_display()} {row.jaar}",
        melding="De taakstelling is gewijzigd.",
    )


@vereist(Recht.DEFINITIE_BEHEREN)
def beginsaldo_edit_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """Fill in the one opening balance, or change it."""
    gemeente = load(request, Gemeente, pk=gemeente_pk)
    row = visible(request, Beginsaldo).filter(gemeente=gemeente).first()
    return _ask(
        request,
        gemeente,
        forms.BeginsaldoForm(read_posted(request), row=row),
        actions.beginsaldo_set,
        kop="beginsaldo",
        melding="Het beginsaldo is bewaard. De saldo's van later zijn opnieuw berekend.",
    )


@vereist(Recht.DEFINITIE_BEHEREN)
def saldocorrectie_add_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """Correct the balance on a day."""
    return _ask(
        request,
        load(request, Gemeente, pk=gemeente_pk),
        forms.SaldocorrectieForm(read_posted(request)),
        actions.saldocorrectie_create,
        kop="correctie op het saldo",
        melding="De correctie is bewaard.",
    )


@vereist(Recht.DEFINITIE_BEHEREN)
def gepubliceerd_add_view(request: Verzoek, gemeente_pk: int) -> HttpResponse:
    """Keep a figure that was once printed."""
    return _ask(
        request,
        load(request, Gemeente, pk=gemeente_pk),
        forms.GepubliceerdForm(read_posted(request), codes=CIJFERS),
        actions.gepubliceerd_create,
        kop="gedrukt cijfer",
        uitleg="In de totalen staat dan naast elkaar wat er gedrukt is en wat er nu geteld wordt.",
        melding="Het gedrukte cijfer is bewaard.",
    )
