"""Keep every spelling of a name, with its source; one of them is the name that screens show."""

from clients.domain import Naamdelen
from clients.domain.keuzes import Naambron
from clients.models import Client, Naamvorm
from core.errors import Refused
from core.opslaan import save_versie
from organisatie.action import action
from organisatie.rechten import Recht, Toegang


@action(Recht.CLIENT_WIJZIGEN, on="client", feiten=False)
def naamvorm_create(
    *, by: Toegang, client: Client, delen: Naamdelen, bron: str = Naambron.EIGEN, is_hoofdvorm: bool = False
) -> Naamvorm:
    """Add a spelling; with ``is_hoofdvorm`` it becomes the name that is shown, and the old one stays as a spelling."""
    if is_hoofdvorm:
        make_room_for_hoofdvorm(client, delen)
    return store_naamvorm(client, delen, bron, is_hoofdvorm=is_hoofdvorm)


@action(Recht.CLIENT_WIJZIGEN, on="naamvorm", feiten=False)
def naamvorm_update(
    *,
    by: Toegang,
    naamvorm: Naamvorm,
    versie: int,
    delen: Naamdelen,
    bron: str,
    is_hoofdvorm: bool = False,
) -> Naamvorm:
    """Change a spelling. There is always one name that is shown, so that mark moves and never just goes."""
    if naamvorm.is_hoofdvorm and not is_hoofdvorm:
        raise Refused(
            "Er moet altijd een naam zijn die we tonen. Zet dit vinkje bij de andere schrijfwijze.",
            veld="is_hoofdvorm",
        )
    if is_hoofdvorm:
        make_room_for_hoofdvorm(naamvorm.client, delen, behalve=naamvorm)
    return save_versie(naamvorm, versie, bron=bron, is_hoofdvorm=is_hoofdvorm, **_make_kolommen(delen))


def store_naamvorm(client: Client, delen: Naamdelen, bron: str, *, is_hoofdvorm: bool) -> Naamvorm:
    """Store a spelling with its search key: a step of the actions that make one."""
    return Naamvorm.objects.create(client=client, bron=bron, is_hoofdvorm=is_hoofdvorm, **_make_kolommen(delen))


def make_room_for_hoofdvorm(client: Client, delen: Naamdelen, behalve: Naamvorm | None = None) -> None:
    """Take the mark off the name that is shown now, and let lists show the new one."""
    getoond = Naamvorm.objects.filter(client=client, is_hoofdvorm=True).exclude(pk=behalve.pk if behalve else None)
    for naamvorm in getoond:
        save_versie(naamvorm, None, is_hoofdvorm=False)
    save_versie(client, None, naam=delen.weergave())


def _make_kolommen(delen: Naamdelen) -> dict[str, str]:
    return {
        "roepnaam": delen.roepnaam,
        "voornamen": delen.voornamen,
        "vadersnaam": delen.vadersnaam,
        "grootvadersnaam": delen.grootvadersnaam,
        "achternaam": delen.achternaam,
    }
