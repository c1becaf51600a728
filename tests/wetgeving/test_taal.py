"""The sentences of every rule, read for length and for words that a volunteer does not know (B1)."""

import re

from tests.each import each
from wetgeving.begrippen import Zijde
from wetgeving.regels import REGELS

LANGSTE_ZIN = 20
"""Words: what somebody must do, is read at a desk with a client beside it."""
LANGSTE_UITLEG = 25
JARGON = re.compile(
    r"\b(peildatum|ongerold|terugwerkende|mitsdien|derhalve|ingevolge|krachtens|alsmede|teneinde|onverwijld|terstond|"
    r"ambtshalve|desbetreffende?|onderhavige?|dientengevolge|middels|inzake|conform|jegens|betreffende|"
    r"niet-ontvankelijk verklaard|rechtsmiddel(en)?|aanhangig|dwangbevel|gelieve|u dient|dienen te|indien)\b",
    re.IGNORECASE,
)
# "art. 29c" and "ind.nl" end no sentence.
_PUNT = re.compile(r"(?<!\bart)(?<!\bnr)[.?!](?=\s|$)")


def zinnen(tekst: str) -> list[str]:
    return [zin.strip() for zin in _PUNT.split(tekst) if zin.strip()]


def woorden(zin: str) -> int:
    return len(re.findall(r"[\w’€.]+", zin))


@each(REGELS, ids=lambda r: r.versie)
def test_what_to_do_is_at_most_two_short_sentences(regel):
    for tekst in filter(None, (regel.nu_doen, regel.handelen, regel.te_laat)):
        assert tekst.endswith((".", "?")), tekst
        assert len(zinnen(tekst)) <= 2, tekst
        assert [zin for zin in zinnen(tekst) if woorden(zin) > LANGSTE_ZIN] == []


@each(REGELS, ids=lambda r: r.versie)
def test_no_sentence_of_an_explanation_is_long(regel):
    assert [zin for zin in zinnen(regel.toelichting) if woorden(zin) > LANGSTE_UITLEG] == []


@each(REGELS, ids=lambda r: r.versie)
def test_no_sentence_of_a_rule_needs_a_lawyer_to_read_it(regel):
    for tekst in (regel.label, regel.nu_doen, regel.handelen, regel.te_laat, regel.toelichting):
        assert JARGON.findall(tekst) == []


NAAR_ZICHZELF = re.compile(
    r"\b(met|naar|vraag|bel) (vandaag )?de (advocaat of de )?juridisch medewerker", re.IGNORECASE
)


@each(REGELS, ids=lambda r: r.versie)
def test_no_sentence_sends_the_juridisch_medewerker_to_herself(regel):
    """A volunteer reads it and so does she: it says what she does, not that the reader must go to her."""
    for tekst in (regel.nu_doen, regel.handelen, regel.te_laat):
        assert NAAR_ZICHZELF.findall(tekst) == []


def test_the_reader_of_sentences_sees_a_long_one_and_a_word_of_jargon():
    assert len(zinnen("Kijk in art. 29c lid 2. Bel op ind.nl wie? Ga mee.")) == 3
    assert woorden("Bel vandaag de advocaat en geef een kopie van de brief") == 11
    assert JARGON.search("Ingevolge de wet dient u")
    assert NAAR_ZICHZELF.search("Maak een afspraak met de juridisch medewerker.")


@each([r for r in REGELS if r.zijde is Zijde.OVERHEID], ids=lambda r: r.versie)
def test_a_term_of_the_overheid_says_who_acts_when_it_passed(regel):
    """Call, write, or let the jurist act; never only "wait"."""
    assert re.search(r"\b(bel|belt|vraag|vraagt|stuur|sturen|overleg|sluit)\b", regel.handelen, re.IGNORECASE)


@each(REGELS, ids=lambda r: r.versie)
def test_what_to_do_names_no_date(regel):
    """The date stands beside it and changes; a sentence that repeats one would be wrong the day after."""
    assert not re.search(r"\d{2}-\d{2}-\d{4}|\b(januari|februari|maart|april|mei|juni|juli|augustus)\b", regel.nu_doen)
