"""Make and change what is known about a person; say that two records are the same human being."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import connection

from clients.actions.naam import make_room_for_hoofdvorm, store_naamvorm
from clients.domain import Geboorte, Koppelfeiten, Naamdelen, Persoonsfeiten, why_no_geboorte, why_no_koppelen
from clients.domain.keuzes import Naambron, Tolkbehoefte
from clients.domain.landen import ONBEKEND
from clients.models import Client, Inschrijving
from core.errors import Refused, refuse
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang

V_NUMMER_BEZET = "Dit V-nummer staat al bij een andere cliënt van dit team. Kijk het nummer na, of vraag je teamleider."


@action(Recht.CLIENT_MAKEN, on="locatie", raakt=lambda nieuw, **_: (nieuw.pk,))
def client_create(
    *,
    by: Toegang,
    locatie: Locatie,
    delen: Naamdelen,
    geboorte: Geboorte,
    geslacht: str,
    nationaliteit: str = ONBEKEND,
    talen: Sequence[str] = (),
    tolk: str = Tolkbehoefte.ONBEKEND,
    v_nummer: str | None = None,
    telefoon: str = "",
    email: str = "",
    bron: str = Naambron.EIGEN,
    begin: date | None = None,
) -> Client:
    """Make a client with the name that is shown, inscribed at the locatie from ``begin`` (default: today)."""
    persoon = Persoonsfeiten(delen, geboorte, geslacht, nationaliteit, bron, v_nummer)
    client = store_client(by, persoon, talen=list(talen), tolk=tolk, telefoon=telefoon, email=email)
    Inschrijving.objects.create(client=client, locatie=locatie, begin=begin or by.vandaag)
    return client


def store_client(by: Toegang, persoon: Persoonsfeiten, **rest: Any) -> Client:
    """Store a person with the name that is shown: a step of the actions that make one. It inscribes them nowhere."""
    _refuse_geboorte(persoon.geboorte, by.vandaag)
    _refuse_v_nummer(by, persoon.v_nummer)
    client = Client.objects.create(
        naam=persoon.delen.weergave(),
        geboren_vroegst=persoon.geboorte.vroegst,
        geboren_laatst=persoon.geboorte.laatst,
        geslacht=persoon.geslacht,
        nationaliteit=persoon.nationaliteit,
        v_nummer=persoon.v_nummer,
        **rest,
    )
    store_naamvorm(client, persoon.delen, persoon.bron, is_hoofdvorm=True)
    return client


def change_client(by: Toegang, client: Client, persoon: Persoonsfeiten) -> None:
    """Store who somebody is after all; another name joins the spellings. A step of the actions that may change them."""
    _refuse_geboorte(persoon.geboorte, by.vandaag)
    _refuse_v_nummer(by, persoon.v_nummer, zelf=client)
    nu = client.naamvormen.get(is_hoofdvorm=True)
    if nu.delen != persoon.delen:
        make_room_for_hoofdvorm(client, persoon.delen)
        store_naamvorm(client, persoon.delen, persoon.bron, is_hoofdvorm=True)
    save_versie(
        client,
        None,
        geboren_vroegst=persoon.geboorte.vroegst,
        geboren_laatst=persoon.geboorte.laatst,
        geslacht=persoon.geslacht,
        nationaliteit=persoon.nationaliteit,
        v_nummer=persoon.v_nummer,
    )


@action(Recht.CLIENT_WIJZIGEN, on="client")
def client_update(
    *, by: Toegang, client: Client, versie: int, geboorte: Geboorte | None = None, **velden: Any
) -> Client:
    """Change what is known about a client. Names are Naamvormen and change with their own actions.

    ``velden``: geslacht, nationaliteit, talen, tolk, v_nummer, telefoon, email, adres_afgeschermd.
    """
    if vreemd := velden.keys() - WIJZIGBAAR:
        raise TypeError(f"client_update does not change {sorted(vreemd)}")
    if geboorte is not None:
        _refuse_geboorte(geboorte, by.vandaag)
        velden |= {"geboren_vroegst": geboorte.vroegst, "geboren_laatst": geboorte.laatst}
    if "v_nummer" in velden:
        _refuse_v_nummer(by, velden["v_nummer"], zelf=client)
    save_versie(client, versie, **velden)
    return client


WIJZIGBAAR = frozenset(
    {"geslacht", "nationaliteit", "talen", "tolk", "v_nummer", "telefoon", "email", "adres_afgeschermd"}
)


@action(Recht.CLIENT_KOPPELEN, on="client", raakt=lambda _gekoppeld, *, hoofd, **_: (hoofd.pk,))
def client_koppelen(*, by: Toegang, client: Client, hoofd: Client) -> Client:
    """Say that two records are one person. Nothing is re-pointed: both stay, and counts count once."""
    kaarten = {
        rij.pk: Koppelfeiten(rij.pk, rij.hoofd_id, rij.dubbelen.exists())
        for rij in Client.objects.visible_to(by, Recht.CLIENT_KOPPELEN)
        .filter(pk__in={client.pk, hoofd.pk})
        .order_by("pk")
        .select_for_update()
    }
    if kaarten.keys() != {client.pk, hoofd.pk}:
        raise PermissionDenied("koppelen reaches only one of the two records")
    refuse(why_no_koppelen(kaarten[client.pk], kaarten[hoofd.pk]))
    save_versie(client, None, hoofd=hoofd)
    return client


@action(Recht.CLIENT_KOPPELEN, on="client", raakt=lambda hoofd, **_: (hoofd.pk,))
def client_losmaken(*, by: Toegang, client: Client) -> Client:
    """Say that this record is somebody else after all. Returns the record that it hung on."""
    hoofd = client.hoofd
    if hoofd is None:
        raise Refused("Deze kaart is al los. Er is niets veranderd.")
    save_versie(client, None, hoofd=None)
    return hoofd


def _refuse_geboorte(geboorte: Geboorte, vandaag: date) -> None:
    refuse(why_no_geboorte(geboorte, vandaag=vandaag), veld="geboren_jaar")


def _refuse_v_nummer(by: Toegang, v_nummer: str | None, zelf: Client | None = None) -> None:
    """One number, one person within a team; whether another team knows the number is not told."""
    if not v_nummer:
        return
    with connection.cursor() as cursor:  # of two at the same moment the second sees the first
        cursor.execute("select pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"v-nummer {v_nummer}"])
    hier = Client.objects.visible_to(by, Recht.KAARTJE_ZIEN).filter(v_nummer=v_nummer)
    if hier.exclude(pk=zelf.pk if zelf else None).exists():
        raise Refused(V_NUMMER_BEZET, veld="v_nummer")
