"""The round of a month: begin it, go through it with one key per dossier, share it, close it, print it."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from core.forms import Invoer
from gezinshereniging.actions import (
    begeleidervraag_beantwoorden,
    maandronde_afronden,
    maandronde_bevestigen,
    maandronde_create,
    maandronde_pauzeren,
    rondedossier_geen_wijziging,
    rondedossier_mutatie,
    rondedossier_pakken,
    rondedossier_terug,
    rondedossier_vraag,
)
from gezinshereniging.domain.ronde import why_no_afronding, why_no_ronde
from gezinshereniging.forms.ronde import BegeleiderantwoordForm, BegeleidervraagForm, GeenWijzigingForm, SamenForm
from gezinshereniging.models import Maandronde, Mutatie, Rondedossier
from gezinshereniging.tonen.ronde import (
    Rondebeeld,
    find_own_mutatie,
    list_rondes,
    list_zonder_ronde,
    make_compact,
    make_rondebeeld,
)
from organisatie.deur import load, note_look, vereist, visible
from organisatie.formulier import ask, press, read_posted
from organisatie.models import Locatie
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek


@vereist(Recht.DOSSIER_ZIEN)
def maandronde_list_view(request: Verzoek) -> HttpResponse:
    """All rounds of the own teams, and where this month's has not begun."""
    context = {
        "rondes": list_rondes(request.toegang),
        "zonder": list_zonder_ronde(request.toegang),
        "waarom_niet": why_no_ronde(request.toegang.vandaag),
    }
    return render(request, "gezinshereniging/maandronde_list.html", context)


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def maandronde_create_view(request: Verzoek, locatie_pk: int) -> HttpResponse:
    """Begin the round of this month."""
    locatie = load(request, Locatie, pk=locatie_pk)
    klaar = press(request, maandronde_create, melding="De maandronde is begonnen.", locatie=locatie)
    if klaar:
        return redirect("gezinshereniging:maandronde-detail", klaar.result.pk)
    return redirect("gezinshereniging:maandronde-list")


@vereist(Recht.DOSSIER_ZIEN)
def maandronde_detail_view(request: Verzoek, maandronde_pk: int) -> HttpResponse:
    """The round: what needs eyes, and the dossier that somebody is looking at."""
    ronde = _load_ronde(request, maandronde_pk)
    gekozen = request.GET.get("dossier", "")
    return _show(request, ronde, int(gekozen) if gekozen.isdecimal() else None)


@vereist(Recht.DOSSIER_ZIEN)
def rondelijst_detail_view(request: Verzoek, maandronde_pk: int) -> HttpResponse:
    """What was said of every dossier, by whom and when: fits one page of paper."""
    ronde = _load_ronde(request, maandronde_pk)
    rijen: Any = visible(request, Rondedossier).filter(ronde=ronde)
    rijen = rijen.select_related("dossier__referent", "door", "mutatie")
    context = {"ronde": ronde, "rijen": rijen.order_by("op", "dossier__referent__sorteersleutel", "pk")}
    return render(request, "gezinshereniging/rondelijst_detail.html", context)


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def rondedossier_create_view(request: Verzoek, maandronde_pk: int) -> HttpResponse:
    """Take the dossier that was asked for, else the first that nobody is looking at."""
    ronde = _load_ronde(request, maandronde_pk)
    gevraagd = request.POST.get("rij", "")
    return _go_on(request, ronde, eerst=[int(gevraagd)] if gevraagd.isdecimal() and len(gevraagd) < 18 else [])


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def pauze_create_view(request: Verzoek, maandronde_pk: int) -> HttpResponse:
    """Stop for now."""
    ronde = _load_ronde(request, maandronde_pk)
    melding = "Alles is bewaard. Ga verder wanneer je wilt."
    press(request, maandronde_pauzeren, melding=melding, maandronde=ronde)
    return redirect("gezinshereniging:maandronde-detail", ronde.pk)


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def bevestiging_create_view(request: Verzoek, maandronde_pk: int) -> HttpResponse:
    """Confirm together what nobody needs to look at."""
    ronde = _load_ronde(request, maandronde_pk)
    # All of the round: what a colleague answered meanwhile is no mistake of who confirms; the action leaves it out.
    alle = visible(request, Rondedossier).filter(ronde=ronde).values_list("pk", flat=True)
    form = SamenForm(request.POST, keuzes=list(alle))
    if not form.submit(maandronde_bevestigen, by=request.toegang, maandronde=ronde):
        return _show(request, ronde, None, samen=form)
    messages.success(request, f"Samen bevestigd: {form.result}.")
    return _go_to(ronde)


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def afronding_create_view(request: Verzoek, maandronde_pk: int) -> HttpResponse:
    """Close the round."""
    ronde = _load_ronde(request, maandronde_pk)
    melding = "De maandronde is klaar. Begeleiders met een vraag krijgen één e-mail."
    if press(request, maandronde_afronden, melding=melding, maandronde=ronde):
        return redirect("gezinshereniging:rondelijst-detail", ronde.pk)
    return _go_to(ronde)


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def geenwijziging_create_view(request: Verzoek, rondedossier_pk: int) -> HttpResponse:
    """Somebody looked; nothing changed."""
    return _answer(request, rondedossier_pk, GeenWijzigingForm(request.POST), rondedossier_geen_wijziging, "geen")


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def rondevraag_create_view(request: Verzoek, rondedossier_pk: int) -> HttpResponse:
    """Ask the begeleider."""
    return _answer(request, rondedossier_pk, BegeleidervraagForm(request.POST), rondedossier_vraag, "vraag")


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def rondemutatie_create_view(request: Verzoek, rondedossier_pk: int) -> HttpResponse:
    """What I recorded in the dossier is the answer."""
    return _answer(request, rondedossier_pk, Invoer(request.POST), rondedossier_mutatie, "klaar")


@vereist(Recht.DOSSIER_WIJZIGEN)
@require_POST
def rondeantwoord_delete_view(request: Verzoek, rondedossier_pk: int) -> HttpResponse:
    """It was a mistake: the dossier waits for its answer again."""
    rij = _load_rij(request, rondedossier_pk)
    press(request, rondedossier_terug, melding="Teruggezet. Dit dossier wacht weer.", rondedossier=rij)
    return _go_to(rij.ronde)


@vereist(Recht.DOSSIERSTAND_ZIEN)
def begeleidervraag_update_view(request: Verzoek, begeleidervraag_pk: int) -> HttpResponse:
    """A question of the legal team to the begeleider, with room for the answer."""
    rijen: Any = visible(request, Mutatie).open_vragen().select_related("dossier__referent", "gebruiker")  # type: ignore[attr-defined]
    vraag = load(request, Mutatie, pk=begeleidervraag_pk, rows=rijen)
    return ask(
        request,
        BegeleiderantwoordForm(read_posted(request)),
        begeleidervraag_beantwoorden,
        vast={"begeleidervraag": vraag},
        kop="Vraag van het juridische team",
        terug=reverse("vandaag:vandaag"),
        melding="Je antwoord staat in het dossier.",
        template="gezinshereniging/begeleidervraag_update.html",
        vraag=vraag,
    )


def _load_ronde(request: Verzoek, pk: int) -> Maandronde:
    return load(
        request, Maandronde, pk=pk, rows=visible(request, Maandronde).select_related("locatie", "afgerond_door")
    )


def _load_rij(request: Verzoek, pk: int) -> Rondedossier:
    rijen = visible(request, Rondedossier).select_related("ronde__locatie", "dossier__referent")
    return load(request, Rondedossier, pk=pk, rows=rijen)


def _answer(request: Verzoek, pk: int, form: Any, action: Any, naam: str) -> HttpResponse:
    """Store the answer and go on with the next dossier; when it is refused, show the same one again."""
    rij = _load_rij(request, pk)
    if form.submit(action, by=request.toegang, rondedossier=rij):
        return _go_on(request, rij.ronde)
    return _show(request, rij.ronde, rij.pk, **{naam: form})


def _go_on(request: Verzoek, ronde: Maandronde, *, eerst: list[int] | None = None) -> HttpResponse:
    """Take a dossier, and go there; when none is left, to the list."""
    beeld = make_rondebeeld(request.toegang, ronde)
    volgorde = eerst or [een.rij.pk for een in beeld.te_doen]
    form = Invoer({})
    form.submit(rondedossier_pakken, by=request.toegang, maandronde=ronde, volgorde=volgorde)
    return _go_to(ronde, form.result)


def _go_to(ronde: Maandronde, rij: Rondedossier | None = None) -> HttpResponse:
    adres = reverse("gezinshereniging:maandronde-detail", args=[ronde.pk])
    return redirect(f"{adres}?dossier={rij.pk}" if rij else adres)


def _show(request: Verzoek, ronde: Maandronde, gekozen: int | None, **forms: Any) -> HttpResponse:
    beeld = make_rondebeeld(request.toegang, ronde)
    context = {"ronde": ronde, "beeld": beeld, "waarom_niet": _why_not(beeld), **_add_chosen(request, beeld, gekozen)}
    context["toon"] = request.GET.get("toon", "")
    samen = SamenForm(keuzes=[een.rij.pk for een in beeld.overig])
    leeg = {"samen": samen, "geen": GeenWijzigingForm(), "vraag": BegeleidervraagForm(), "klaar": Invoer()}
    fout = next(iter(forms.values()), None)
    return render(request, "gezinshereniging/maandronde_detail.html", {**context, **leeg, **forms, "form": fout})


def _why_not(beeld: Rondebeeld) -> str | None:
    return why_no_afronding(te_doen=len(beeld.te_doen), overig=len(beeld.overig))


def _add_chosen(request: Verzoek, beeld: Rondebeeld, gekozen: int | None) -> dict[str, Any]:
    """The dossier beside the list; whose it is, is noted."""
    kies = beeld.find(gekozen)
    if kies is None:
        return {}
    note_look(request, kies.rij)
    return {
        "kies": kies,
        "compact": make_compact(request.toegang, kies.rij),
        "eigen": find_own_mutatie(request.toegang, kies.rij),
    }
