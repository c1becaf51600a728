"""The card that shows the right to stay, and papers to travel with."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse

from clients.models import Client
from clients.views.vragen import ask_about
from core.templatetags.weergave import tot_en_met
from organisatie.deur import load, vereist, visible
from organisatie.formulier import read_posted
from organisatie.rechten import Recht
from organisatie.verzoek import Verzoek
from verblijf.actions import (
    reisdocument_create,
    reisdocument_update,
    verblijfsdocument_create,
    verblijfsdocument_update,
)
from verblijf.domain import let_op_nummer
from verblijf.forms import (
    ReisdocumentForm,
    ReisdocumentWijzigForm,
    VerblijfsdocumentForm,
    VerblijfsdocumentWijzigForm,
)
from verblijf.models import Reisdocument, Verblijfsdocument
from verblijf.tonen import find_te_vervangen


@vereist(Recht.VERBLIJF_WIJZIGEN)
def verblijfsdocument_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """A new card."""
    return _add(
        request,
        load(request, Client, pk=client_pk),
        Verblijfsdocument,
        VerblijfsdocumentForm(read_posted(request)),
        verblijfsdocument_create,
        kop="Verblijfsdocument toevoegen",
        let_op=_let_op,
    )


@vereist(Recht.VERBLIJF_WIJZIGEN)
def verblijfsdocument_update_view(request: Verzoek, verblijfsdocument_pk: int) -> HttpResponse:
    """Change a card, or record that it was replaced or handed in."""
    rows = visible(request, Verblijfsdocument).select_related("client")
    kaart = load(request, Verblijfsdocument, pk=verblijfsdocument_pk, rows=rows)
    return ask_about(
        request,
        kaart.client,
        VerblijfsdocumentWijzigForm(read_posted(request), row=kaart),
        verblijfsdocument_update,
        vast={"verblijfsdocument": kaart},
        kop="Verblijfsdocument wijzigen",
        melding=_say_saved,
        let_op=_let_op,
    )


@vereist(Recht.VERBLIJF_WIJZIGEN)
def reisdocument_create_view(request: Verzoek, client_pk: int) -> HttpResponse:
    """A new paper to travel with."""
    return _add(
        request,
        load(request, Client, pk=client_pk),
        Reisdocument,
        ReisdocumentForm(read_posted(request)),
        reisdocument_create,
        kop="Reisdocument toevoegen",
    )


@vereist(Recht.VERBLIJF_WIJZIGEN)
def reisdocument_update_view(request: Verzoek, reisdocument_pk: int) -> HttpResponse:
    """Change a travel document, or record that it was replaced or handed in."""
    rows = visible(request, Reisdocument).select_related("client")
    document = load(request, Reisdocument, pk=reisdocument_pk, rows=rows)
    return ask_about(
        request,
        document.client,
        ReisdocumentWijzigForm(read_posted(request), row=document),
        reisdocument_update,
        vast={"reisdocument": document},
        kop="Reisdocument wijzigen",
        melding=_say_saved,
    )


def _add(request: Verzoek, client: Client, model: Any, form: Any, action: Any, **rest: Any) -> HttpResponse:
    """The page for a new document, with what stands there already and what a new one does to it."""
    in_gebruik = list(find_te_vervangen(request.toegang, client, model))
    nu = [f"Dit document staat er al: {rij.get_soort_display()}, geldig {tot_en_met(rij.eind)}." for rij in in_gebruik]
    vervangt = "Voeg je een nieuw document van dezelfde soort toe? Dan staat het oude vanzelf als vervangen."
    return ask_about(
        request,
        client,
        form,
        action,
        vast={"client": client},
        uitleg=[*nu, vervangt] if nu else (),
        melding=lambda row: _say_saved(row, in_gebruik),
        **rest,
    )


def _say_saved(document: Any, in_gebruik: Sequence[Any] = ()) -> str:
    """What was stored, and which documents it took the place of."""
    zin = f"Opgeslagen: {document.get_soort_display()}, geldig {tot_en_met(document.eind)}."
    for oud in in_gebruik:
        if oud.soort == document.soort:
            zin += f" Het oude document, geldig {tot_en_met(oud.eind)}, staat nu als vervangen."
    return zin


def _let_op(kaart: Verblijfsdocument) -> list[str]:
    """What looks wrong about the number of a card."""
    let_op = let_op_nummer(kaart.soort, kaart.nummer, begin=kaart.begin)
    return [let_op] if let_op else []
