"""An attacker who reads the report for the gemeente: whatever fields a team puts in it, it holds no other number."""

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from rapportage.edities.publiek import make_publicatie
from rapportage.verslag.bron import Lezer, make_bron
from rapportage.verslag.invullen import Onzegbaar, Tabel, fill_veld
from rapportage.verslag.taal import Schrijfwijze, Veld
from tests.aanval.test_edities import AANTALLEN, breakdown, make_cijfer, make_inhoud

GETAL = re.compile(r"(?<![\w,])\d+(?:,\d+)?(?!\w)")


def list_numbers(waarde):
    """Every number in what was printed."""
    if isinstance(waarde, dict):
        return {getal for onder in waarde.values() for getal in list_numbers(onder)}
    if isinstance(waarde, list):
        return {getal for onder in waarde for getal in list_numbers(onder)}
    return {waarde} if isinstance(waarde, int) and not isinstance(waarde, bool) else set()


def every_text(bron):
    """What every field becomes that can be written about these figures."""
    for cijfer in bron.cijfers.values():
        plekken = [("", ""), *((naam, "") for naam in cijfer.delen)]
        plekken += [(naam, cel) for naam, deel in cijfer.delen.items() for cel in deel.cellen]
        for plek in plekken:
            for vorm in Schrijfwijze:
                try:
                    gevuld = fill_veld(Veld(cijfer.code, *plek, vorm), bron)
                except Onzegbaar:
                    continue
                yield " ".join(waarde for _, waarde in gevuld.rijen) if isinstance(gevuld, Tabel) else gevuld


@given(
    st.lists(AANTALLEN, min_size=2, max_size=6),
    st.lists(AANTALLEN, min_size=2, max_size=6),
    st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_a_text_for_the_gemeente_holds_only_numbers_that_were_printed(nu, toen, openbaar):
    publicatie, vorige = (
        make_publicatie(make_inhoud(make_cijfer("gehuisvest", breakdown(aantallen), openbaar=openbaar)), [], None)
        for aantallen in (nu, toen)
    )
    bron = make_bron(publicatie, vorige | {"jaar": 2016}, Lezer.GEMEENTE)
    gedrukt = {str(getal) for getal in list_numbers([publicatie["cijfers"], vorige["cijfers"]])}
    precies = [c["cijfers"][0]["waarde"] for c in (publicatie, vorige)]
    if all(isinstance(waarde, int) for waarde in precies):
        gedrukt.add(str(abs(precies[0] - precies[1])))

    teksten = list(every_text(bron))

    assert teksten
    assert {getal for tekst in teksten for getal in GETAL.findall(tekst)} <= gedrukt, json.dumps(publicatie)
