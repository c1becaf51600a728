"""The text with which a new report begins: the headings of a yearly report, and sentences for what is kept.

A sentence of which a field cannot be filled is left out: so the proposal for the gemeente holds only what it reads.
"""

from collections.abc import Iterator

from rapportage.verslag.bron import Cijferbron
from rapportage.verslag.invullen import fill_verslag

VOORSTEL = """
# {gemeente} in {jaar}
In {jaar} {gehuisvest, is of zijn} {gehuisvest, met woord} in {gemeente} komen wonen.
Dat is {gehuisvest, verschil} in {vorig jaar}.
Het jaar begon met {saldo-begin, in woorden} en eindigde met {saldo-eind, in woorden}.
- {gehuisvest: leeftijdsgroep: volwassene, met woord} en {gehuisvest: leeftijdsgroep: kind, met woord}
- {gehuisvest: geslacht: man, met woord} en {gehuisvest: geslacht: vrouw, met woord}
- de grootste groep: {gehuisvest: nationaliteit, grootste}
- {woningen, met woord} beschikbaar gekomen

De taakstelling van {jaar} was {taakstelling, met woord}.
Samen met het saldo van eerder kwam dat op {te-huisvesten}.
Voor gezinshereniging {nareizigers, is of zijn} er {nareizigers, met woord} gekomen.

# Spreekuur en infopunt
Op het spreekuur en het infopunt {contacten, is of zijn} er {contacten, met woord} geweest.
In {vorig jaar} was dat {contacten, vorig jaar}.
Verdeeld: {contacten: soort, opsomming}.
Het team hield {spreekuur-uren} uur spreekuur.

# Juridische begeleiding en gezinshereniging
Dit jaar {gh-dossiers-totaal, is of zijn} er {gh-dossiers-totaal, met woord} behandeld.
Nieuw daarvan: {gh-dossiers-nieuw}.
Bij {gh-dossiers-afgerond, met woord} is het gezin weer bij elkaar.
De IND besliste {gh-beschikkingen-positief} keer positief en {gh-beschikkingen-negatief} keer negatief.
Over gezinshereniging was er {gh-contactmomenten} keer contact.

# Voorlichting, belangen en samenwerking
Er {activiteiten, is of zijn} {activiteiten, met woord} gehouden.
Er {signalen, is of zijn} {signalen, met woord} doorgegeven over wat niet goed gaat.

# Maatschappelijke begeleiding
Aan het eerste jaar van de begeleiding {trajecten-jaar-1, is of zijn} {trajecten-jaar-1, met woord} begonnen.
In het tweede jaar {trajecten-jaar-2, is of zijn} er {trajecten-jaar-2, met woord}.
Met een taalcoach {taalcoach-koppelingen, is of zijn} {taalcoach-koppelingen, met woord} begonnen.

# Werk en participatie
In het project VIP {vip-geslaagd, is of zijn} {vip-geslaagd, met woord} goed afgerond.

# Participatieverklaring
De participatieverklaring is door {pvt-ondertekend, met woord} getekend.

# Inburgering
Ingeburgerd {inburgering-geslaagd, is of zijn} {inburgering-geslaagd, met woord}.

# Dit deden we ook
Er {voorzieningen, is of zijn} {voorzieningen, met woord} toegekend, zoals zwemles en sport.

# Bijzondere acties

# Ons team
In het team {vrijwilligers, is of zijn} {vrijwilligers, met woord} vrijwilliger.
Er {opleidingen, is of zijn} {opleidingen, met woord} gevolgd.
""".strip()


def make_voorstel(bron: Cijferbron) -> str:
    """The proposal for this edition, as far as its figures can be said."""
    return "\n".join(_list_lines(bron))


def _list_lines(bron: Cijferbron) -> Iterator[str]:
    for regel in VOORSTEL.splitlines():
        if not any(deel.fout for blok in fill_verslag(regel, bron) for deel in blok.delen):
            yield regel
