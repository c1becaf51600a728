"""Facts of ``clients``: coming of age, the koppeling, the home."""

from clients.domain.landen import STATELOOS
from clients.models import Client, Huisvesting, Koppeling, Lidmaatschap
from organisatie.rechten import Recht
from termijnen.bronnen.bron import Bron, Kring
from termijnen.regels.clients import (
    Huisvestingfeit,
    Koppelingfeit,
    Lidmaatschapfeit,
    Persoonfeit,
    Staatlozefeit,
)

BRONNEN = (
    Bron(
        Client, Persoonfeit, ("geboren", "sinds"), tabel=Kring.KIND, client="id", kring=Kring.KIND,
        zien=Recht.CLIENT_ZIEN, wijzigen=Recht.CLIENT_WIJZIGEN, adres="clients:client-update",
    ),
    Bron(
        Client, Staatlozefeit, teksten=("nationaliteit",), client="id", woord="staatloze",
        waar=f"t.nationaliteit = '{STATELOOS}'",
    ),
    Bron(Lidmaatschap, Lidmaatschapfeit, ("begin", "eind"), kring=Kring.KIND),
    Bron(
        Huisvesting, Huisvestingfeit, ("begin", "brp_op", "eind"), ("gemeente_id::text",),
        zien=Recht.CLIENT_ZIEN, wijzigen=Recht.HUISVESTING_WIJZIGEN, adres="clients:huisvesting-update",
    ),
    Bron(
        Koppeling, Koppelingfeit, ("op",),
        zien=Recht.CLIENT_ZIEN, wijzigen=Recht.HUISVESTING_WIJZIGEN, adres="clients:koppeling-update",
    ),
)  # fmt: skip
