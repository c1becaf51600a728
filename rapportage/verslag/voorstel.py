"""The text with which a new report begins: the headings of a yearly report, and sentences for what is kept.

A sentence of which a field cannot be filled is left out: so the proposal for the gemeente holds only what it reads.
"""

from collections.abc import Iterator

from rapportage.verslag.bron import Cijferbron
from rapportage.verslag.invullen import fill_verslag

VOORSTEL = """
# {gemeente} in {jaar}
In {jaar} kregen {gehuisvest, met woord} een huis in {gemeente}.
Dat zijn er {gehuisvest, verschil} in {vorig jaar}.
Het jaar begon met {saldo-begin, in woorden} en eindigde met {saldo-eind, in woorden}.
- {gehuisvest} mensen gehuisvest
- {gehuisvest: leeftijdsgroep: volwassene, met woord} en {gehuisvest: leeftijdsgroep: kind, met woord}
- {gehuisvest: geslacht: man, met woord} en {gehuisvest: geslacht: vrouw, met woord}
- grootste groep: {gehuisvest: nationaliteit, grootste}
- {woningen, met woord} beschikbaar gekomen

De taakstelling van {jaar} was {taakstelling, met woord}. Met wat er van eerder bij kwam, waren dat er {te-huisvesten}.
Van hen kwamen {nareizigers, met woord} voor gezinshereniging.

# Spreekuur en infopunt
Op het spreekuur en het infopunt waren er {contacten, met woord}.
Vorig jaar waren dat er {contacten, vorig jaar}.
Ze gingen zo: {contacten: soort, opsomming}.
Het team hield {spreekuur-uren} uur spreekuur.

# Juridische begeleiding en gezinshereniging
Er liepen dit jaar {gh-dossiers-totaal, met woord}, waarvan {gh-dossiers-nieuw} nieuw.
In {gh-dossiers-afgerond, met woord} is het gezin weer bij elkaar.
De IND besliste {gh-beschikkingen-positief} keer positief en {gh-beschikkingen-negatief} keer negatief.
Over gezinshereniging was er {gh-contactmomenten} keer contact.

# Voorlichting, belangen en samenwerking
Het team deed mee aan {activiteiten, met woord}.
Het gaf {signalen, met woord} door over wat er niet goed ging.

# Maatschappelijke begeleiding
In het eerste jaar van de begeleiding kwamen {trajecten-jaar-1, met woord}.
In het tweede jaar waren dat er {trajecten-jaar-2}.
Met een taalcoach begonnen {taalcoach-koppelingen} mensen.

# Werk en participatie
Het project VIP rondden {vip-geslaagd, met woord} goed af.

# Participatieverklaring
De participatieverklaring tekenden {pvt-ondertekend, met woord}.

# Inburgering
Ingeburgerd zijn {inburgering-geslaagd, met woord}.

# Dit deden we ook
Er zijn {voorzieningen, met woord} toegekend, zoals zwemles en sport.

# Bijzondere acties

# Ons team
In het team werkten {vrijwilligers} vrijwilligers.
Zij volgden {opleidingen, met woord}.
""".strip()


def make_voorstel(bron: Cijferbron) -> str:
    """The proposal for this edition, as far as its figures can be said."""
    return "\n".join(_list_lines(bron))


def _list_lines(bron: Cijferbron) -> Iterator[str]:
    for regel in VOORSTEL.splitlines():
        if not any(deel.fout for blok in fill_verslag(regel, bron) for deel in blok.delen):
            yield regel
