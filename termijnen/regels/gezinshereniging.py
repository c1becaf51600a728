"""What follows from dossiers: decisions to wait for and to oppose, the mvv, the journey, the report to the IND."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from gezinshereniging.domain.keuzes import (
    Aanvraagstatus,
    Beschikkinguitkomst,
    Besluitsoort,
    Dossiersoort,
    Mutatiesoort,
    Proceduresoort,
)
from termijnen.regels.dossierfeiten import GEDAAN, Aanvraagfeit, Besluitfeit, Dossierfeit, Mutatiefeit
from termijnen.regels.feiten import Dag, Feiten, FeitenPerClient
from termijnen.regels.rij import BRIEF, SPOED, Termijnfeit
from termijnen.regels.verblijf.feiten import Vergunningfeit
from verblijf.domain import ASIELSOORTEN
from wetgeving.boek import Regelboek
from wetgeving.regels.dagen import NEGEN_MAANDEN, TWEE_STATUSSEN
from wetgeving.rekenen import compute_termijn

GESLOTEN = "het dossier is afgesloten"
INGETROKKEN = "de aanvraag is ingetrokken"
BESLOTEN = "de IND heeft besloten"
VERLENGD = "de IND verlengde deze termijn"
VUL_NIEUWE_DAG = "De IND verlengde de termijn. Vul de nieuwe laatste dag uit de brief in."
_DAG = timedelta(days=1)


class _Middel(NamedTuple):
    """What can be done against a refusal: the rule of its term, what meets it, and its name if that is another one."""

    code: str
    gebeurtenis: Mutatiesoort
    wat: str = ""


class _Zaak(NamedTuple):
    """Everything of one procedure."""

    feiten: Feiten
    dossier: Dossierfeit
    aanvragen: Sequence[Aanvraagfeit]
    besluiten: Sequence[Besluitfeit]
    mutaties: Sequence[Mutatiefeit]
    boek: Regelboek

    @property
    def is_gezin(self) -> bool:
        return self.dossier.soort == Dossiersoort.GEZINSHERENIGING

    @property
    def middelen(self) -> Mapping[Besluitsoort, _Middel]:
        """What can be done against a refusal, by what was decided on."""
        soort = Dossiersoort(self.dossier.soort)
        if soort == Dossiersoort.INTREKKING and self._is_over_asiel():
            return _INTREKKING_ASIEL
        return _MIDDELEN.get(soort, {})

    def _is_over_asiel(self) -> bool:
        """Whether the permit is about asylum; one that nobody knows is, unless a bezwaar about it was decided on."""
        soorten = {v.pk: v.soort for v in self.feiten.of(Vergunningfeit)}
        if self.dossier.vergunning in soorten:
            return soorten[self.dossier.vergunning] in ASIELSOORTEN
        return all(besluit.over != Besluitsoort.BEZWAAR for besluit in self.besluiten)

    def latest(self, soort: Mutatiesoort, *, na: Dag, tot: Dag = None) -> Mutatiefeit | None:
        """The latest of this kind from ``na`` on, and before ``tot``."""
        rijen = [m for m in self.mutaties if m.soort == soort and na and m.op >= na and (tot is None or m.op <= tot)]
        return max(rijen, key=lambda m: (m.op, m.pk), default=None)


def find_termijnfeiten(feiten: Feiten, per_client: FeitenPerClient, boek: Regelboek) -> Iterator[Termijnfeit]:
    """All terms about the dossiers of one referent."""
    for dossier in feiten.of(Dossierfeit):
        van = str(dossier.pk)
        aanvragen = [a for a in feiten.of(Aanvraagfeit) if a.dossier == van]
        besluiten = [b for b in feiten.of(Besluitfeit) if b.dossier == van]
        mutaties = [m for m in feiten.of(Mutatiefeit) if m.dossier == van]
        for procedure in sorted({a.van for a in aanvragen}):
            zaak = _Zaak(
                feiten,
                dossier,
                [a for a in aanvragen if a.van == procedure],
                [b for b in besluiten if b.van == procedure],
                [m for m in mutaties if m.van == procedure],
                boek,
            )
            for find in (_find_beslissing, _find_stilte, _find_besluiten, _find_stukken, _find_reis):
                yield from find(zaak)


def _make(
    zaak: _Zaak, code: str, feit: str, begin: Dag, *, vastgelegd_op: Dag, wie: Sequence[Aanvraagfeit]
) -> Termijnfeit:
    """A term of these people, gone when the dossier was closed or all of them withdrew."""
    basis = Termijnfeit(zaak.feiten.client, code, feit, begin, begin, vastgelegd_op)
    if wie and all(a.status == Aanvraagstatus.INGETROKKEN for a in wie):
        return basis._replace(vervallen_op=max(_list_days(wie)), vervallen_door=INGETROKKEN)
    if zaak.dossier.gesloten_op:
        return basis._replace(vervallen_op=zaak.dossier.gesloten_op, vervallen_door=GESLOTEN)
    return basis


def _list_days(wie: Sequence[Aanvraagfeit]) -> list[date]:
    return [dag for a in wie for dag in (a.vastgelegd_op, a.ingediend_op) if dag] or [date.min]


def _group(aanvragen: Iterable[Aanvraagfeit], dag: Callable[[Aanvraagfeit], Dag]) -> dict[date, list[Aanvraagfeit]]:
    """The applications by a day of theirs; those without one are left out."""
    groepen: dict[date, list[Aanvraagfeit]] = {}
    for aanvraag in sorted(aanvragen, key=lambda a: a.pk):
        if op := dag(aanvraag):
            groepen.setdefault(op, []).append(aanvraag)
    return groepen


def _name_feit(wie: Sequence[Aanvraagfeit]) -> str:
    """One deadline for all who share it, under the first of them."""
    return f"aanvraag-{min(a.pk for a in wie)}"


def _say_who(wie: Sequence[Aanvraagfeit], wat: str) -> str:
    return wat if len(wie) == 1 else f"{wat} ({len(wie)} personen)"


def _find_all_done(dagen: Iterable[Dag]) -> Dag:
    """The day on which the last of them was done; None while somebody is not."""
    alle = list(dagen)
    return max(d for d in alle if d) if alle and all(alle) else None


def _find_vastgelegd(wie: Sequence[Aanvraagfeit]) -> Dag:
    return max((a.vastgelegd_op for a in wie if a.vastgelegd_op), default=None)


def _name_beslissing(zaak: _Zaak, procedure: str) -> str | None:
    """The rule for the decision on an application; None where no rule knows its term."""
    if zaak.is_gezin:
        return "nareis_beslissing" if procedure == Proceduresoort.NAREIS else "mvv_regulier_beslissing"
    return "naturalisatie_beslissing" if zaak.dossier.soort == Dossiersoort.NATURALISATIE else None


def _find_beslissing(zaak: _Zaak) -> Iterator[Termijnfeit]:
    """The IND decides on what was handed in on one day; after more time was taken, a second term (Vw art. 2u)."""
    for op, wie in _group(zaak.aanvragen, lambda a: a.ingediend_op).items():
        code = _name_beslissing(zaak, wie[0].procedure)
        if code is None:
            continue
        besloten = _find_all_done(a.besloten_op for a in wie)
        wat = _say_who(wie, zaak.boek.geldende(code)[-1].label)
        termijn = _make(zaak, code, _name_feit(wie), op, vastgelegd_op=min(_list_days(wie)), wie=wie)._replace(wat=wat)
        if besloten:
            termijn = termijn._replace(voldaan_op=besloten, voldaan_door=BESLOTEN)
        bevestigd = zaak.latest(Mutatiesoort.ONTVANGEN, na=op, tot=besloten)
        verlengd = zaak.latest(Mutatiesoort.TERMIJN_VERLENGD, na=op, tot=besloten)
        if bevestigd and bevestigd.uiterste_dag:
            termijn = termijn._replace(brief_einde=bevestigd.uiterste_dag)
        yield from _extend(zaak, termijn, verlengd) if verlengd else (termijn,)


def _extend(zaak: _Zaak, termijn: Termijnfeit, brief: Mutatiefeit) -> Iterator[Termijnfeit]:
    """The term of the letter in which the IND takes more time; since March 2025 the law names no length for nareis."""
    begin = termijn.begin
    if (
        termijn.code == "nareis_beslissing" and begin and begin >= NEGEN_MAANDEN
    ) or zaak.dossier.soort == Dossiersoort.NATURALISATIE:
        let_op = "" if brief.uiterste_dag else VUL_NIEUWE_DAG
        yield termijn._replace(brief_einde=brief.uiterste_dag, is_uitgesteld=True, let_op=let_op)
        return
    yield termijn._replace(vervallen_op=termijn.voldaan_op or brief.op, vervallen_door=VERLENGD, voldaan_op=None)
    einde = _find_einde(zaak, termijn.code, begin)
    wat = zaak.boek.geldende(f"{termijn.code}_verlengd")[-1].label
    yield termijn._replace(code=f"{termijn.code}_verlengd", begin=einde, wat=wat, brief_einde=brief.uiterste_dag)


def _find_einde(zaak: _Zaak, code: str, begin: Dag) -> Dag:
    """The last day by law of a term: another counts from it."""
    if begin is None:
        return None
    try:
        return compute_termijn(zaak.boek.regel_on(code, begin), begin).wettelijk
    except LookupError:
        return None


def _find_stilte(zaak: _Zaak) -> Iterator[Termijnfeit]:
    """After an ingebrekestelling: two weeks, and then the court can be asked (Awb art. 6:12)."""
    for mutatie in zaak.mutaties:
        if mutatie.soort != Mutatiesoort.INGEBREKESTELLING:
            continue
        wie = _find_leden(zaak, mutatie)
        besloten = _find_all_done(a.besloten_op if a.besloten_op and a.besloten_op >= mutatie.op else None for a in wie)
        feit = f"mutatie-{mutatie.pk}"
        reactie = _make(
            zaak, "ingebrekestelling_reactie", feit, mutatie.op, vastgelegd_op=mutatie.vastgelegd_op, wie=wie
        )
        if besloten:
            reactie = reactie._replace(voldaan_op=besloten, voldaan_door=BESLOTEN)
        yield reactie
        beroep = zaak.latest(Mutatiesoort.BEROEP_STILTE, na=mutatie.op)
        if beroep and not besloten:
            reactie = reactie._replace(voldaan_op=beroep.op, voldaan_door=GEDAAN[Mutatiesoort.BEROEP])
        einde = _find_einde(zaak, "ingebrekestelling_reactie", mutatie.op)
        yield reactie._replace(code="beroep_niet_tijdig", begin=einde, peil=einde)


def _find_leden(zaak: _Zaak, mutatie: Mutatiefeit) -> list[Aanvraagfeit]:
    leden = set(mutatie.leden.split(","))
    return [a for a in zaak.aanvragen if a.lid in leden]


# Against what a letter refused: the remedy, by the kind of dossier and on what was decided, and what meets it.
_BESTUUR = {
    Besluitsoort.AANVRAAG: _Middel("bezwaar_awb", Mutatiesoort.BEZWAAR),
    Besluitsoort.BEZWAAR: _Middel("beroep_awb", Mutatiesoort.BEROEP),
    Besluitsoort.BEROEP: _Middel("hoger_beroep_awb", Mutatiesoort.HOGER_BEROEP),
}
_ASIEL = {
    Besluitsoort.AANVRAAG: _Middel("beroep_asiel_1_week", Mutatiesoort.BEROEP),
    Besluitsoort.BEROEP: _Middel("hoger_beroep_asiel_2_weken", Mutatiesoort.HOGER_BEROEP),
}
# What the IND decided on a permit stands at the permit, with the remedy against it; its dossier goes on from there.
# Only about a regular permit is there a bezwaar. After the court: four weeks (Vw art. 69 lid 1), also where the appeal
# against withdrawing asylum had two (lid 5 onder b).
_VERGUNNING = {
    Besluitsoort.BEZWAAR: _Middel("beroep_vw", Mutatiesoort.BEROEP),
    Besluitsoort.BEROEP: _Middel("hoger_beroep_regulier", Mutatiesoort.HOGER_BEROEP),
}
_GEZIN = {Besluitsoort.AANVRAAG: _Middel("bezwaar_vw", Mutatiesoort.BEZWAAR), **_VERGUNNING}
_INTREKKING_ASIEL = {
    **_VERGUNNING,
    Besluitsoort.BEROEP: _Middel("hoger_beroep_asiel_4_weken", Mutatiesoort.HOGER_BEROEP),
}
_VERLENGING = {
    **_VERGUNNING,
    Besluitsoort.BEROEP: _VERGUNNING[Besluitsoort.BEROEP]._replace(wat="Hoger beroep tegen het niet verlengen"),
}
_MIDDELEN = {
    Dossiersoort.GEZINSHERENIGING: _GEZIN,
    Dossiersoort.NATURALISATIE: _BESTUUR,
    Dossiersoort.REISDOCUMENT: _BESTUUR,
    Dossiersoort.ASIEL: _ASIEL,
    Dossiersoort.INTREKKING: _VERGUNNING,
    Dossiersoort.VERLENGING: _VERLENGING,
}


def _find_besluiten(zaak: _Zaak) -> Iterator[Termijnfeit]:
    """What can be done against each refusal, and the decision on the bezwaar that followed."""
    middelen = zaak.middelen
    for besluit in zaak.besluiten:
        middel = middelen.get(Besluitsoort(besluit.over))
        is_oud_asiel = middelen in (_ASIEL, _INTREKKING_ASIEL) and besluit.bekendmaking < TWEE_STATUSSEN
        if middel is None or is_oud_asiel or besluit.uitkomst == Beschikkinguitkomst.INGEWILLIGD:
            continue
        code, gebeurtenis, wat = middel
        feit = f"beschikking-{besluit.pk}"
        termijn = _make(zaak, code, feit, besluit.bekendmaking, vastgelegd_op=besluit.vastgelegd_op, wie=zaak.aanvragen)
        termijn = termijn._replace(brief_einde=besluit.uiterste_dag, wat=wat)
        daad = zaak.latest(gebeurtenis, na=besluit.bekendmaking)
        if daad:
            termijn = termijn._replace(voldaan_op=daad.op, voldaan_door=GEDAAN[gebeurtenis], voldaan_hoe="ingediend")
        if code == "beroep_asiel_1_week":
            termijn = termijn._replace(let_op=SPOED)
            yield termijn._replace(code="voorlopige_voorziening_asiel", brief_einde=None, let_op="", wat="")
        yield termijn
        if daad and code == "bezwaar_vw":
            yield from _find_besluit_op_bezwaar(zaak, besluit, daad, termijn)


def _find_besluit_op_bezwaar(
    zaak: _Zaak, besluit: Besluitfeit, bezwaar: Mutatiefeit, termijn: Termijnfeit
) -> Iterator[Termijnfeit]:
    """Nineteen weeks from the end of the term for bezwaar, six more when the IND takes them (Vw art. 76)."""
    einde = _find_einde(zaak, "bezwaar_vw", besluit.bekendmaking)
    wie = _find_leden(zaak, bezwaar)
    besloten = _find_all_done(a.besloten_op if a.besloten_op and a.besloten_op >= bezwaar.op else None for a in wie)
    wacht = _make(zaak, "bezwaar_beslissing_mvv", termijn.feit, einde, vastgelegd_op=bezwaar.vastgelegd_op, wie=wie)
    if besloten:
        wacht = wacht._replace(voldaan_op=besloten, voldaan_door=BESLOTEN)
    verlengd = zaak.latest(Mutatiesoort.TERMIJN_VERLENGD, na=bezwaar.op, tot=besloten)
    if not verlengd:
        yield wacht
        return
    yield wacht._replace(vervallen_op=besloten or verlengd.op, vervallen_door=VERLENGD, voldaan_op=None)
    tweede = _find_einde(zaak, wacht.code, einde)
    yield wacht._replace(
        code="bezwaar_beslissing_mvv_verlengd", begin=tweede, peil=tweede, brief_einde=verlengd.uiterste_dag
    )


def _find_stukken(zaak: _Zaak) -> Iterator[Termijnfeit]:
    """The day that a letter names for papers that the IND asks; only the letter knows it."""
    for mutatie in zaak.mutaties:
        if mutatie.soort != Mutatiesoort.STUKKEN_GEVRAAGD or mutatie.uiterste_dag is None:
            continue
        wie = _find_leden(zaak, mutatie)
        termijn = _make(
            zaak, BRIEF, f"mutatie-{mutatie.pk}", mutatie.uiterste_dag, vastgelegd_op=mutatie.vastgelegd_op, wie=wie
        )
        termijn = termijn._replace(
            wat=_say_who(wie, "Stukken sturen die de IND vraagt"), brief_einde=mutatie.uiterste_dag
        )
        gestuurd = zaak.latest(Mutatiesoort.STUKKEN_GESTUURD, na=mutatie.op)
        if gestuurd:
            termijn = termijn._replace(voldaan_op=gestuurd.op, voldaan_door="stukken gestuurd", voldaan_hoe="gestuurd")
        yield termijn


def _find_reis(zaak: _Zaak) -> Iterator[Termijnfeit]:
    """The mvv at the embassy, the journey, the report to the IND and the gemeente (Vw art. 2r; Vb art. 4.47)."""
    if not zaak.is_gezin:
        return
    for op, wie in _group(zaak.aanvragen, lambda a: a.kennisgeving_op).items():
        yield from _find_mvv(zaak, op, wie)
    for op, wie in _group(zaak.aanvragen, lambda a: a.mvv_op).items():
        sticker = zaak.latest(Mutatiesoort.MVV, na=op, tot=op)
        reis = _make_step(zaak, "mvv_inreis", op, wie, dagen=[a.aankomst_op for a in wie], door="aangekomen")
        yield reis._replace(brief_einde=sticker.uiterste_dag if sticker else None)
    for op, wie in _group(zaak.aanvragen, lambda a: a.aankomst_op).items():
        yield _make_step(
            zaak, "nareis_melding_ind", op, wie, dagen=[a.gemeld_op for a in wie], door="gemeld bij de IND"
        )
        yield _make_step(zaak, "brp_eerste_inschrijving", op, wie, dagen=[None], door="")
    for op, wie in _group(zaak.aanvragen, lambda a: a.gemeld_op).items():
        if op >= TWEE_STATUSSEN:
            dagen = [a.vergunning_op for a in wie]
            yield _make_step(zaak, "nareis_vergunning_na_melding", op, wie, dagen=dagen, door="vergunning gekregen")


def _find_mvv(zaak: _Zaak, op: date, wie: Sequence[Aanvraagfeit]) -> Iterator[Termijnfeit]:
    """Three months to collect it, and once at most three more (Vw art. 2r lid 1). Who is here needs it no more."""
    ophalen = _make_step(
        zaak, "mvv_afgifte", op, wie, dagen=[a.mvv_op or a.aankomst_op for a in wie], door="mvv opgehaald"
    )
    verlengd = zaak.latest(Mutatiesoort.MVV_VERLENGD, na=op)
    if not verlengd:
        yield ophalen
        return
    yield ophalen._replace(vervallen_op=ophalen.voldaan_op or verlengd.op, vervallen_door=VERLENGD, voldaan_op=None)
    einde = _find_einde(zaak, "mvv_afgifte", op)
    yield ophalen._replace(code="mvv_afgifte_verlengd", begin=einde, wat="", brief_einde=verlengd.uiterste_dag)


def _make_step(
    zaak: _Zaak, code: str, op: date, wie: Sequence[Aanvraagfeit], *, dagen: Sequence[Dag], door: str
) -> Termijnfeit:
    """A term of a journey, met when the last of them has done it."""
    termijn = _make(zaak, code, _name_feit(wie), op, vastgelegd_op=_find_vastgelegd(wie), wie=wie)
    termijn = termijn._replace(wat=_say_who(wie, zaak.boek.geldende(code)[-1].label))
    klaar = _find_all_done(dagen)
    return termijn._replace(voldaan_op=klaar, voldaan_door=door) if klaar else termijn
