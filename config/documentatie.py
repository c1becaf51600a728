"""What the code says about itself, as pages: rights, actions, figures and terms of law."""

from importlib import import_module
from pathlib import Path

from gezinshereniging.domain.plannen import GEWOON_PLAN, GEZINSPLAN, INTREKKINGSPLAN
from gezinshereniging.domain.verloop import ALLEEN_IN, GEZIN, OVERIG
from organisatie.action import ACTIES
from organisatie.rechten import RECHTEN, Recht, Rol
from rapportage.indicatoren.register import INDICATOREN
from wetgeving.begrippen import Aard, Regel
from wetgeving.kalender import AANGEWEZEN
from wetgeving.regels import BOEK, ZONDER_REGEL
from wetgeving.wetten import find_tekstdatum, split_grondslag

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "gegenereerd"
HEAD = "<!-- Made by `bin/manage documentatie`; `bin/check` compares it. Do not edit by hand. -->\n\n"


def pages() -> dict[str, str]:
    """File name → text of each generated page."""
    return {
        "rechten.md": HEAD + _rechten(),
        "acties.md": HEAD + _acties(),
        "indicatoren.md": HEAD + _indicatoren(),
        "termijnregels.md": HEAD + _termijnregels(),
        "overgangen.md": HEAD + _overgangen(),
    }


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(cells) + " |" for cells in (head, ["---"] * len(head), *rows)]
    return "\n".join(lines) + "\n"


def _overgangen() -> str:
    """One table per process: what moves somebody from one status to another; and the steps of each plan."""
    delen = []
    for naam, tabel in (("gezinshereniging", GEZIN), ("het andere juridische werk", OVERIG)):
        rows = [
            [f"`{status}`", gebeurtenis.label, f"`{naar}`"]
            for status, gaat in tabel.items()
            for gebeurtenis, naar in gaat.items()
        ]
        einde = ", ".join(f"`{status}`" for status, gaat in tabel.items() if not gaat)
        kop = f"## De aanvraag van één persoon: {naam}\n\n"
        delen.append(kop + _table(["van", "door", "naar"], rows) + f"\nEen einde: {einde}.\n")
    rows = [
        [soort.label, ", ".join(f"`{status}`" for status in sorted(waar))] for soort, waar in sorted(ALLEEN_IN.items())
    ]
    delen.append("## Wat alleen in een bepaalde stand gebeurt\n\n" + _table(["wat", "stand"], rows))
    plannen = {"gezinshereniging": GEZINSPLAN, "intrekking": INTREKKINGSPLAN, "het andere juridische werk": GEWOON_PLAN}
    for naam, plan in plannen.items():
        rows = [
            [
                stap.kop,
                stap.uitkomst,
                stap.wie,
                ", ".join(f"{m.label} → {s}" for m, s in stap.door.items()),
                stap.bewijs,
            ]
            for stap in plan
        ]
        kop = f"## Stappenplan: {naam}\n\n"
        delen.append(kop + _table(["stap", "klaar als", "wie", "wat er gebeurt", "bewijs"], rows))
    return "# Overgangen\n\nNo status is typed in: each follows from the mutaties by these tables.\n\n" + "\n".join(
        delen
    )


def _rechten() -> str:
    rows = [
        [recht.value, *(RECHTEN[rol][recht].value if recht in RECHTEN[rol] else "–" for rol in Rol)] for recht in Recht
    ]
    uitleg = (
        "Each right, and how far it reaches per role. A dash: not at all. Other rows do not exist for that person "
        "(404); a page without the right says so (403).\n\n"
    )
    return "# Rechten\n\n" + uitleg + _table(["recht", *(rol.value for rol in Rol)], rows)


def _acties() -> str:
    for path in sorted((*ROOT.glob("*/actions/__init__.py"), *ROOT.glob("*/actions.py"))):
        package = path.relative_to(ROOT).parts[0]
        import_module(f"{package}.actions")
    rows = [
        [
            actie.package,
            f"`{actie.naam}`",
            actie.recht.value,
            actie.on or "–",
            "ja" if actie.feiten else "nee",
            actie.doc,
        ]
        for _, actie in sorted(ACTIES.items())
    ]
    head = ["package", "actie", "recht", "gevraagd op", "raakt feiten", "wat"]
    return "# Acties\n\nAll that can be changed, and by which right.\n\n" + _table(head, rows)


def _indicatoren() -> str:
    rows = []
    for figuur in INDICATOREN:
        uitsplitsingen = ", ".join(u.naam for u in getattr(figuur, "uitsplitsingen", ()))
        rows.append([f"`{figuur.code}`", figuur.label, figuur.definitie, uitsplitsingen or "–"])
    return "# Indicatoren\n\n" + _table(["code", "naam", "definitie", "uitsplitsingen"], rows)


def _termijnregels() -> str:
    regels = [_termijnregel(regel) for code in BOEK.codes() for regel in BOEK.versies(code)]
    head = [
        "code",
        "naam",
        "telt",
        "versie gekozen door",
        "wie",
        "geldig",
        "grond",
        "tekst van",
        "zekerheid",
        "nu doen",
        "toelichting",
        "bron",
    ]
    zonder = [[f"**{zonder.wat}**", zonder.waarom, zonder.bron] for zonder in ZONDER_REGEL]
    dagen = [[f"{dag.dag:%d-%m-%Y}", dag.naam, dag.bron] for dag in AANGEWEZEN]
    return (
        "# Termijnregels\n\nEvery version of every legal term, as the software counts it.\n\n"
        + _table(head, regels)
        + "\n## Zonder regel\n\nTerms that the sources name and that get no rule, with the reason.\n\n"
        + _table(["wat", "waarom", "bron"], zonder)
        + "\n## Aangewezen dagen\n\nDays that a royal decree puts on a par with a holiday (ATW art. 3 lid 3).\n\n"
        + _table(["dag", "naam", "bron"], dagen)
    )


def _termijnregel(regel: Regel) -> list[str]:
    """One row: how it counts, for whom, since when, on what ground."""
    duur = f"{'−' if regel.duur.terug else '+'} {regel.duur.in_woorden}" if not regel.duur.is_leeg else "die dag zelf"
    telt = f"{regel.begin} {duur}"
    if regel.aard is Aard.KAN_VANAF:
        telt += ": kan vanaf"
    else:
        telt += f" (dag één: {regel.eerste_dag}{'; schuift op volgens de ATW' if regel.atw else ''})"
    eind = regel.geldig.laatste_dag
    geldig = f"{regel.geldig.begin:%d-%m-%Y} t/m {f'{eind:%d-%m-%Y}' if eind else 'nu'}"
    extra = [*(["fataal"] if regel.fataal else []), *([f"alleen: {regel.voorwaarde}"] if regel.voorwaarde else [])]
    wie = ", ".join([str(regel.zijde), *extra])
    grond = "".join(f"[{deel.tekst}]({deel.adres})" if deel.adres else deel.tekst for deel in split_grondslag(regel))
    tekst = find_tekstdatum(regel)
    doen = f"{regel.nu_doen} **Bij stilte:** {regel.handelen}" if regel.handelen else regel.nu_doen
    rest = [
        f"{tekst:%d-%m-%Y}" if tekst else "–",
        str(regel.zekerheid),
        doen,
        regel.toelichting or "–",
        regel.bron or "–",
    ]
    return [f"`{regel.code}`", f"{regel.label}{_vervangen(regel)}", telt, str(regel.peil), wie, geldig, grond, *rest]


def _vervangen(regel: Regel) -> str:
    """A remark beside a version that was wrong, or beside the one that corrects it."""
    if op := BOEK.vervangen_op(regel):
        return f" (fout; verbeterd op {op:%d-%m-%Y})"
    return f" (sinds {regel.ingevoerd:%d-%m-%Y} in Wegwijs)" if regel.ingevoerd else ""
