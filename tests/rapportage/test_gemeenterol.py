"""Every page and file of the gemeente is drawn as the role of the database that reads what was published alone."""

import pytest
from django.conf import settings
from django.db import ProgrammingError, connection, transaction
from django.http import HttpResponse, StreamingHttpResponse
from django.template.response import TemplateResponse
from django.test.signals import template_rendered
from django.urls import get_resolver

from clients.models import Client
from organisatie.deur import vereist
from organisatie.rechten import Recht, Rol
from tests.factories import AanstellingFactory
from tests.factories_begeleiding import SignaalFactory
from tests.rapportage.test_edities import fix
from tests.rapportage.wereld import JAAR

pytestmark = pytest.mark.django_db


class Wacht:
    """Looks over the shoulder of a request: as which role it draws, and what the database says to a look at a client.

    It asks for a client at the last moment of the role: after all that is drawn under it.
    """

    def __init__(self):
        self.in_rol, self.rollen, self.geweigerd, self.sjablonen = False, [], 0, []

    def __call__(self, execute, sql, params, many, context):
        if "SET LOCAL ROLE" not in str(sql):
            return execute(sql, params, many, context)
        if self.in_rol and "NONE" in str(sql):
            self.in_rol = False
            self.rollen.append(self.ask("SELECT current_user"))
            with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
                Client.objects.exists()
            self.geweigerd += 1
        else:
            self.in_rol = True
        return execute(sql, params, many, context)

    def draw(self, template, **_):
        self.sjablonen.append((template.name, self.in_rol))

    @staticmethod
    def ask(vraag):
        with connection.cursor() as cursor:
            cursor.execute(vraag)
            return cursor.fetchone()[0]


@pytest.fixture
def wacht():
    wacht = Wacht()
    template_rendered.connect(wacht.draw)
    with connection.execute_wrapper(wacht):
        yield wacht
    template_rendered.disconnect(wacht.draw)


@pytest.fixture
def publicatie(teamleider, wereld):
    wereld.gehuisvest()
    SignaalFactory(gemeente=wereld.gemeente, op=teamleider.toegang().vandaag, gedeeld_op=teamleider.toegang().vandaag)
    return fix(teamleider.toegang(), wereld).publicatie


def addresses(publicatie):
    """One address of every view behind the right of the gemeente, and the home page."""
    waarden = {"publicatie_pk": publicatie.pk, "gemeente_pk": publicatie.gemeente_id}
    for naam, parameters in sorted(list_views()):
        yield naam, *(waarden[parameter] for parameter in parameters)
    yield ("vandaag:vandaag",)


def list_views():
    return {
        (f"{ruimte}:{patroon.name}", tuple(patroon.pattern.converters))
        for ruimte, (_, onder) in get_resolver().namespace_dict.items()
        for patroon in onder.url_patterns
        if getattr(patroon.callback, "recht", None) is Recht.PUBLICATIE_ZIEN
    }


def test_every_page_and_file_of_the_gemeente_is_drawn_as_its_role(ambtenaar, publicatie, wacht):
    gezien = list(addresses(publicatie))

    soorten = set()
    for adres in gezien:
        wacht.__init__()
        response = ambtenaar.get(*adres)
        assert response.status_code == 200, adres
        assert (wacht.rollen, wacht.geweigerd) == ([settings.GEMEENTEROL], 1), adres
        assert all(in_rol for _, in_rol in wacht.sjablonen), adres
        soorten.add(response["Content-Type"].partition(";")[0].rpartition(".")[2].rpartition("/")[2])
    assert soorten == {"html", "pdf", "sheet"}
    assert len(gezien) == 7


def test_a_look_at_a_client_in_the_drawing_of_such_a_page_is_refused(ambtenaar, publicatie):
    def look(template, **_):
        if template.name == "rapportage/publicatie_detail.html":
            Client.objects.exists()

    template_rendered.connect(look)
    try:
        with pytest.raises(ProgrammingError, match="permission denied for table clients_client"):
            ambtenaar.get("rapportage:publicatie-detail", publicatie.pk)
    finally:
        template_rendered.disconnect(look)
    assert not Client.objects.filter(pk=0).exists()


def test_the_pages_of_the_team_are_drawn_as_before(teamleider, publicatie, wacht):
    for adres in (("vandaag:vandaag",), ("rapportage:jaar-detail", publicatie.gemeente_id, JAAR)):
        assert teamleider.get(*adres).status_code == 200
    assert teamleider.get("rapportage:gemeenteversie-detail", publicatie.editie_id).status_code == 200
    assert (wacht.rollen, wacht.geweigerd) == ([], 0)


def test_who_has_another_role_too_reads_the_pages_of_the_gemeente_as_all_others(ambtenaar, locatie, publicatie, wacht):
    """The frame shows nothing of the other role there: it would have to look at clients."""
    AanstellingFactory(gebruiker=ambtenaar.gebruiker, rol=Rol.TEAMLEIDER.value, locatie=locatie, gemeente=None)

    assert ambtenaar.get("rapportage:publicatie-detail", publicatie.pk).status_code == 200
    assert wacht.rollen == [settings.GEMEENTEROL]
    assert ambtenaar.get("vandaag:vandaag").status_code == 200
    assert wacht.rollen == [settings.GEMEENTEROL]


@pytest.mark.parametrize(
    "maak",
    [
        lambda request: TemplateResponse(request, "404.html"),
        lambda _: StreamingHttpResponse(iter([b"later"])),
    ],
)
def test_an_answer_that_is_drawn_later_is_refused(ambtenaar, publicatie, rf, maak):
    request = rf.get("/")
    request.user, request.toegang = ambtenaar.gebruiker, ambtenaar.toegang()

    with pytest.raises(TypeError, match="before its role ends"):
        vereist(Recht.PUBLICATIE_ZIEN)(maak)(request)
    assert vereist(Recht.PUBLICATIE_ZIEN)(lambda _: HttpResponse("nu"))(request).status_code == 200


def test_what_is_sent_to_such_a_page_is_refused_as_everywhere(ambtenaar, publicatie):
    response = ambtenaar.client.post(f"/cijfers/{publicatie.pk}/", {"kenmerk": "x" * 22})

    assert response.status_code == 405
