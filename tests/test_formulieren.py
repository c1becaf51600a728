"""Every form of the site, every field wrong once: the message stands at the field, and nothing else that was typed
is lost. A new form is covered the moment its address exists."""

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from typing import Any

from django import forms
from django.db import transaction
from django.test import Client as DjangoClient
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from gezinshereniging.models import Aanvraag, Dossier, Looptijd
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import RECHTEN, Bereik, Rol
from spreekuur.models import Contact, Notitie
from tests.factories import (
    ClientFactory,
    HuisvestingFactory,
    LidmaatschapFactory,
    OnderwerpFactory,
    PartnerFactory,
    WoningFactory,
    ZittingFactory,
)
from tests.factories_dossiers import BeschikkingFactory, GezinslidFactory, MutatieFactory
from tests.factories_team import TeamfunctieFactory
from tests.factories_termijnen import TermijnFactory
from tests.lezer import Formulier, Lezer
from tests.matrix.adressen import GUARDED, package_of, parameters
from tests.matrix.rondgang import always, as_it_was, in_parts, reads_question
from tests.matrix.voorbeelden import VOORBEELDEN
from tests.matrix.wereld import Geval, geval, vraagsteller

BSN = "111222333"  # passes the 11-proof; nobody's
OUD, NIEUW = "nareis_aanvraag@2001-04-01", "nareis_aanvraag@2026-06-12"
TE_LANG = "x" * 70_000
GEEN_GETAL = ("abc", "9" * 30, "12,3,4")
GEEN_DAG = ("abc", "31-02-2020", "\0")
GEEN_KEUZE = ("bestaat-niet", "9" * 30, "\0")
# Days that exist and that no calendar of ours reaches: accepted or refused, never a fault.
RAND = ("01-01-0001", "31-12-9999")

# What to ask for before the form stands on the page: the search that comes first.
ZOEKVRAAG = {
    "clients:client-create": {"q": "Verzonnen"},
    "clients:dubbel-create": {"q": "Zoekmij"},
    "clients:gezin-create": {"q": "Zoekmij"},
    "clients:lidmaatschap-create": {"q": "Zoekmij"},
    "inburgering:pvtdeelname-create": {"alle": "1"},
}
# What a page may read from its address besides the fields of its search.
IN_HET_ADRES = (
    "q", "pagina", "toon", "tot", "client", "na", "navraag", "concept", "zelfde", "locatie", "woning",
    "terug", "van", "periode", "stand", "alleen", "volgorde", "alle", "op", "om", "wijze",
)  # fmt: skip
# Addresses that change something and ask nothing; each with its reason.
ALLEEN_EEN_KNOP = {
    "organisatie:sessie-delete": "one button, under more than one session",
    "organisatie:uitnodiging-update": "asks only whether to send it again",
    "clients:dubbel-delete": "one button on the page of the client",
    "spreekuur:concept-delete": "one button beside the draft",
    "gezinshereniging:gebruikelijk-create": "one button beside the papers of the dossier",
    "termijnen:gezien-create": "one button on the page of the deadline",
    "termijnen:handeling-delete": "one button beside the act",
    "termijnen:brieftermijn-delete": "one button on the page of the letter",
    "termijnen:regelbevestiging-delete": "one button beside the rule",
    "termijnen:agendasleutel-create": "one button on the page of the calendar",
    "termijnen:agendasleutel-delete": "one button on the page of the calendar",
    "gezinshereniging:maandronde-create": "one button on the page of the rounds",
    "gezinshereniging:rondedossier-create": "one button for each dossier of a round",
    "gezinshereniging:pauze-create": "one button on the page of the round",
    "gezinshereniging:bevestiging-create": "one button on the page of the round",
    "gezinshereniging:afronding-create": "one button on the page of the round",
    "gezinshereniging:geenwijziging-create": "one key on the page of the round; tested there",
    "gezinshereniging:rondevraag-create": "one line on the page of the round; tested there",
    "gezinshereniging:rondemutatie-create": "one key on the page of the round",
    "gezinshereniging:rondeantwoord-delete": "one button beside the answer",
    "gezinshereniging:briefsjabloon-delete": "one button beside the template",
    "begeleiding:puntstand-update": "four buttons beside each thing on the list",
    "begeleiding:afspraak-delete": "one button under the form of the appointment",
    "begeleiding:afronding-delete": "one button beside a traject that ended",
    "begeleiding:standaardlijst-create": "one button on the page of an empty list",
    "begeleiding:cursusdeelname-delete": "one button beside the member of a course",
    "begeleiding:cursusaanwezigheid-update": "only boxes to tick; tested with the courses",
    "begeleiding:deling-create": "one button beside the obstacle",
    "begeleiding:meldcodeconsult-delete": "one button beside the consultation",
    "spreekuur:turflijst-create": "a grid of names and boxes; tested with the paper list",
    "inburgering:pvtdeelname-delete": "one button beside the member of a group",
    "inburgering:pvtaanwezigheid-update": "only boxes to tick; tested with the groups",
    "organisatie:teamfunctie-delete": "one button beside the function",
    "organisatie:teamopleiding-delete": "one button beside the training",
    "organisatie:teamverklaring-delete": "one button beside the statement",
    "spreekuur:contact-link": "the person is a button of the search; tested below",
}
VRAGEN = [
    name
    for name in GUARDED
    if name.endswith(("-create", "-update", "-end", "-delete", "-link")) and name not in ALLEEN_EEN_KNOP
]


def makes_or_changes(name: str) -> tuple[str, bool]:
    """The package of a form, and whether something new comes of it."""
    return package_of(name), name.endswith(("-create", "-link"))


@dataclass
class Pagina:
    """A page with a form, opened by somebody who may."""

    client: DjangoClient
    path: str
    query: dict[str, str]

    @property
    def adres(self) -> str:
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path

    def post(self, data: dict[str, list[str]]) -> Any:
        """Send the form; what it wrote is rolled back."""
        with transaction.atomic():
            response = self.client.post(self.adres, data)
            transaction.set_rollback(True)
        return response


MET_AANVRAAG = {f"gezinshereniging:{wat}-create" for wat in ("procedure", "beschikking", "aankomst")}
"""What is about somebody with an application."""


def make_ready(name: str, kwargs: dict[str, Any]) -> None:
    """Bring the row in the one state in which this can be done at all."""
    if name == "organisatie:blokkade-delete":
        Gebruiker.objects.filter(pk=kwargs["gebruiker_pk"]).update(is_active=False)
    if name == "organisatie:bevestiging-create":
        Aanstelling.objects.filter(pk=kwargs["aanstelling_pk"]).update(wacht=True)
    if name in {
        "gezinshereniging:procedure-create",
        "gezinshereniging:beschikking-create",
        "gezinshereniging:aankomst-create",
    }:
        _bring_to(name, Dossier.objects.get(pk=kwargs["dossier_pk"]))
    if name == "gezinshereniging:heropening-create":
        dossier = Dossier.objects.filter(pk=kwargs["dossier_pk"])
        dossier.update(status="afgesloten")
        eerder = timezone.localdate() - timedelta(days=5)
        Looptijd.objects.filter(dossier__in=dossier).update(eind=eerder, reden="ingetrokken")


def _bring_to(name: str, dossier: Dossier) -> None:
    """Somebody whose application was handed in, and was granted when it is about their arrival."""
    lid, dag = GezinslidFactory(dossier=dossier), timezone.localdate() - timedelta(days=90)
    MutatieFactory(dossier=dossier, soort="ingediend", op=dag, leden=[lid])
    stand = "ingediend"
    if name == "gezinshereniging:aankomst-create":
        brief = BeschikkingFactory(dossier=dossier, dagtekening=dag + timedelta(days=30))
        MutatieFactory(dossier=dossier, soort="inwilliging", op=brief.dagtekening, leden=[lid], beschikking=brief)
        stand = "ingewilligd"
    Aanvraag.objects.filter(gezinslid=lid).update(status=stand, ingediend_op=dag)


def _world_of(name: str) -> tuple[Rol, str, bool]:
    """The world of this page: for who may most (a team leader if they may), about whom, and whether in a gezin."""
    recht = GUARDED[name].callback.recht
    rol = next(rol for rol in (Rol.TEAMLEIDER, *Rol) if recht in RECHTEN[rol])
    kind = "handled here" if RECHTEN[rol][recht] is Bereik.BEHANDELEND else "assigned"
    return rol, kind, name in {"clients:lidmaatschap-create", "clients:splitsing-create"}


def paginas(names: Iterable[str], *, signs_in: bool = False) -> Iterator[tuple[str, Pagina]]:
    """Each of these pages in a world where there is something to choose; what is done there is rolled back.

    ``signs_in``: who asks is read for each page again, as a page that changes just that needs.
    """
    for (rol, kind, with_gezin), together in groupby(sorted(names, key=_world_of), key=_world_of):
        wie = vraagsteller(rol)
        with as_it_was(wie.collega.client), nullcontext() if signs_in else always(wie.collega):
            case = geval(wie, kind)
            _fill(case, with_gezin=with_gezin)
            for name in together:
                with as_it_was(wie.collega.client):
                    yield name, _open(name, case)


def _open(name: str, case: Geval) -> Pagina:
    """The page, with the rows that it asks for in the one state in which this can be done."""
    if name == "begeleiding:traject-create":  # who lives here, can be guided here
        HuisvestingFactory(client=case.client, gemeente=case.gemeente)
    kwargs = {p: VOORBEELDEN[p](case) for p in parameters(GUARDED[name])}
    # After their day these are corrected, on another page.
    if name == "spreekuur:contact-update":
        Contact.objects.filter(pk=kwargs["contact_pk"]).update(gemaakt_op=timezone.localdate())
    if name == "spreekuur:notitie-update":
        Notitie.objects.filter(pk=kwargs["notitie_pk"]).update(op=timezone.localdate())
    make_ready(name, kwargs)
    return Pagina(case.wie.collega.client, reverse(name, kwargs=kwargs), ZOEKVRAAG.get(name, {}))


def _fill(case: Geval, *, with_gezin: bool) -> None:
    OnderwerpFactory(locatie=case.locatie)
    TeamfunctieFactory(locatie=case.locatie, teamlid__gebruiker=case.wie.collega.gebruiker)
    PartnerFactory()
    PartnerFactory(soort="taalschool")
    PartnerFactory(soort="school")
    ZittingFactory(spreekuur__locatie=case.locatie, spreekuur__gemeente=case.gemeente)
    WoningFactory(gemeente=case.gemeente)
    ClientFactory(locatie=case.locatie, naam="Zoekmij Voorbeeld")
    TermijnFactory(client=case.client, regelversie=OUD, nieuwe_versie=NIEUW, feit="verblijfsvergunning-1")
    if with_gezin:
        gezin = LidmaatschapFactory(client=case.client, gezin__locatie=case.locatie).gezin
        LidmaatschapFactory(client=ClientFactory(locatie=case.locatie), gezin=gezin)


def filled_in(formulier: Formulier, form: forms.Form) -> dict[str, list[str]]:
    """What somebody may send: what stands there, else the first choice, else something that fits the field."""
    data = {naam: list(waarden) for naam, waarden in formulier.waarden.items() if naam != "csrfmiddlewaretoken"}
    for naam, keuzes in formulier.keuzes.items():
        veld = form.fields.get(naam)
        if not any(data.get(naam, ())) and not isinstance(veld, forms.BooleanField):
            data[naam] = [keuze for keuze in keuzes if keuze][:1]
    for naam, veld in form.fields.items():
        # No page can give a file back: whoever chose one, chooses it again.
        if data.get(naam) == [""] and not veld.widget.is_hidden and not isinstance(veld, forms.FileField):
            data[naam] = [_fitting(veld)]
    return data


def _fitting(veld: forms.Field) -> str:
    if isinstance(veld, forms.DateField):
        return "10-05-2017"
    if isinstance(veld, forms.TimeField):
        return "14:30"
    if isinstance(veld, forms.EmailField):
        return "iemand@voorbeeld.test"
    return "7" if isinstance(veld, forms.IntegerField | forms.DecimalField) else "Verzonnen"


def wrong_values(form: forms.Form, naam: str) -> Iterator[str]:
    """Everything that this field must refuse by itself."""
    veld = form.fields[naam]
    if isinstance(veld, forms.BooleanField):
        return
    if veld.required:
        yield ""
    if isinstance(veld, forms.DateField | forms.TimeField | forms.UUIDField):
        yield from GEEN_DAG
    elif isinstance(veld, forms.IntegerField | forms.DecimalField):
        # A version that no row has yet is refused by the action: it was changed in between.
        yield from GEEN_GETAL[:1] if veld.widget.is_hidden else GEEN_GETAL
    elif isinstance(veld, forms.ChoiceField | forms.ModelChoiceField):
        yield from GEEN_KEUZE
    else:
        yield from ("een\0nul", TE_LANG)
        if isinstance(veld, forms.CharField) and naam not in getattr(form, "geen_vrije_tekst", ()):
            yield f"nummer {BSN}"


def check_refused(response: Any, naam: str, sent: dict[str, list[str]], path: str) -> None:
    """The page comes back with the message where the eye and the screen reader look, and with all that was typed."""
    assert response.status_code == 200, response.status_code
    form, text = response.context["form"], response.content.decode()
    lezer = Lezer(text)
    assert naam in form.errors, f"accepted; refused are {dict(form.errors)}"
    zin, bound = str(form.errors[naam][0]).replace("\0", "\N{REPLACEMENT CHARACTER}"), form[naam]  # as is shown
    assert zin in lezer.tekst, f"the page does not say: {zin}"
    assert "<title>Fout: " in text
    if not bound.is_hidden:
        assert f"{bound.auto_id}_error" in lezer.ids, "no message at the field"
        assert f"{bound.auto_id}_error" in lezer.beschrijvers, "no control is tied to the message"
        assert bound.auto_id in lezer.links & lezer.ids, "the summary does not lead to the field"
    check_kept(lezer, form, naam, sent, path)


def check_kept(lezer: Lezer, form: Any, naam: str, sent: dict[str, list[str]], path: str) -> None:
    formulier = lezer.formulier(path)
    assert formulier is not None
    for ander, waarden in sent.items():
        if ander != naam and ander in form.fields and not _is_secret(form.fields[ander]):
            nu = [waarde for waarde in formulier.waarden.get(ander, []) if waarde]
            assert nu == [waarde for waarde in waarden if waarde], f"{ander} was lost"


def _is_secret(veld: forms.Field) -> bool:
    """A password is never given back to the page: whoever typed it, types it again."""
    return isinstance(veld.widget, forms.PasswordInput)


@in_parts(VRAGEN, pages=6, turn=0, kind=makes_or_changes)
def test_every_field_refuses_what_is_wrong_and_loses_nothing(db, names):
    """And a day at the edge of the calendar is no fault. The ordinary run takes of each package one form that makes
    something, and one that changes it."""
    afwijkingen = []
    for name, pag in paginas(names):
        opened = pag.client.get(pag.adres)
        formulier = Lezer(opened.content.decode()).formulier(pag.path)
        assert formulier is not None, f"{name}: no form; if that is right, name it in ALLEEN_EEN_KNOP with the reason"
        form = opened.context["form"]
        goed = filled_in(formulier, form)
        proeven = [(naam, fout) for naam in form.fields for fout in wrong_values(form, naam)]
        assert proeven, name

        for naam, fout in proeven:
            sent = goed | {naam: [fout]}
            if afwijking := _differs(pag.post(sent), naam, sent, pag.path):
                afwijkingen.append(f"{name}: {naam} = {fout[:40]!r}: {afwijking}")
        dagen = [naam for naam, veld in form.fields.items() if isinstance(veld, forms.DateField)]
        afwijkingen.extend(
            f"{name}: {naam} = {dag}: {status}"
            for naam in dagen
            for dag in RAND
            if (status := pag.post(goed | {naam: [dag]}).status_code) not in {200, 302}
        )
    assert afwijkingen == []


def _differs(response: Any, naam: str, sent: dict[str, list[str]], path: str) -> str:
    try:
        check_refused(response, naam, sent, path)
    except AssertionError as afwijking:
        return str(afwijking).splitlines()[0]
    return ""


def test_a_person_who_cannot_be_chosen_is_refused_at_the_search(db):
    for _, pag in paginas(["spreekuur:contact-link"]):
        for fout in ("", *GEEN_KEUZE):
            response = pag.post({"client": [fout], "zoek": ["Zoekmij"]})

            lezer = Lezer(response.content.decode())
            assert response.status_code == 200
            assert str(response.context["form"].errors["client"][0]) in lezer.tekst
            assert 'value="Zoekmij"' in response.content.decode()


@in_parts(GUARDED, turn=1)
def test_every_page_is_fit_for_a_shared_desk_and_for_any_question_in_its_address(db, names):
    """The browser remembers nobody and no number changes under a wheel; no form is passed over above; and whatever
    stands behind the ? is no fault."""
    for name, pag in paginas(names):
        opened = pag.client.get(pag.adres)
        gevraagd = set(IN_HET_ADRES)
        if opened.headers.get("Content-Type", "").startswith("text/html") and opened.status_code == 200:
            lezer = Lezer(opened.content.decode())
            assert (lezer.onthouden, lezer.getallen) == ([], []), name
            assert name in VRAGEN or name in ALLEEN_EEN_KNOP or lezer.formulier(pag.path) is None, name
            for formulier in lezer.formulieren:
                if (formulier.attrs.get("method") or "get").lower() == "get":
                    gevraagd |= {*formulier.waarden, *formulier.keuzes}

        waarden = (*GEEN_KEUZE, "²", "-1", "x" * 2000)
        for waarde in waarden if reads_question(opened) else waarden[:1]:
            status = pag.client.get(pag.path, dict.fromkeys(gevraagd, waarde)).status_code
            assert status in {200, 302, 404, 405}, f"{name}: {sorted(gevraagd)} = {waarde[:40]!r}"


def test_the_check_sees_what_a_browser_would_remember():
    lezer = Lezer(
        '<form><input name="naam"><input type="number" name="n" autocomplete="off"></form><textarea name="t">'
    )

    assert (lezer.onthouden, lezer.getallen) == (["naam", "t"], ["n"])
