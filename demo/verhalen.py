"""What happens to people besides the figures: moving on, a birth, a separation, two records of one person."""

from datetime import date, timedelta

from clients.actions import (
    client_helper_set,
    client_koppelen,
    client_overdragen,
    client_update,
    gezin_split,
    huisvesting_create,
    lidmaatschap_create,
    toewijzing_create,
    woning_create,
)
from clients.domain import Geboorte, Naamdelen
from clients.models import Woning
from demo.bouwen import Gemeentebouw
from demo.mensen import Persoon
from demo.namen import Naam
from demo.plan import Groep
from organisatie.models import Gebruiker
from organisatie.rechten import Rol

VERHUISDAG = date(2019, 2, 4)


def persoon(
    sleutel: str,
    letter: str,
    delen: Naamdelen,
    geboorte: Geboorte,
    nationaliteit: str,
    *,
    tolk: str = "soms",
    relatie: str = "",
    andere: tuple[tuple[Naamdelen, str], ...] = (),
    telefoon: str = "",
) -> Persoon:
    """Somebody with a part in a story."""
    return Persoon(sleutel, letter, Naam(delen, andere), geboorte, nationaliteit, tolk, relatie, telefoon)


def alleenstaande(bouw: Gemeentebouw, jaar: int, nationaliteit: str) -> Groep:
    """The last man who came alone in that year, and whom nobody joined."""
    met_familie = {groep.bij.sleutel for groep in bouw.plan.groepen if groep.bij is not None}
    return [
        groep
        for groep in bouw.plan.groepen
        if groep.begin.year == jaar
        and len(groep.leden) == 1
        and groep.leden[0].nationaliteit == nationaliteit
        and groep.leden[0].letter == "m"
        and groep.sleutel not in met_familie
    ][-1]


def verhuis_naar_noordwijk(van: Gemeentebouw, naar: Gemeentebouw) -> None:
    """Somebody moves from Voorschoten to Noordwijk: handed over with consent, and counted where they were housed."""
    wie = alleenstaande(van, 2015, "Syrië").leden[0]
    client = van.clients[wie.sleutel]
    client_overdragen(
        by=van.team.toegang(VERHUISDAG), client=client, locatie=naar.team.locatie, op=VERHUISDAG,
        toestemming_op=VERHUISDAG - timedelta(days=12),
    )  # fmt: skip
    by = naar.team.toegang(VERHUISDAG)
    huisvesting_create(by=by, client=client, gemeente=naar.team.gemeente, soort="verhuisd", begin=VERHUISDAG)
    toewijzing_create(by=by, client=client, gebruiker=naar.team.helpers[0], rol="begeleider", begin=VERHUISDAG)


def help_in_leiden(leiden: Gemeentebouw, juridisch: Gebruiker) -> list[Groep]:
    """Three people in Leiden are guided by the legal colleague; who they are."""
    wie = [groep for groep in leiden.plan.groepen if groep.leden[0].nationaliteit == "Eritrea"][:3]
    for groep in wie:
        toewijzing_create(
            by=leiden.team.toegang(groep.begin), client=leiden.clients[groep.leden[0].sleutel], gebruiker=juridisch,
            rol="begeleider", begin=groep.begin,
        )  # fmt: skip
    return wie


def gezinsverhalen(noordwijk: Gemeentebouw) -> None:
    """A child is born, a gezin is split with the address shielded, two records are one person, a client helps too."""
    _geboorte(noordwijk)
    _gescheiden(noordwijk)
    _dubbel(noordwijk)
    _helpt_zelf_mee(noordwijk)


def _geboorte(bouw: Gemeentebouw) -> None:
    """Born here: a client and a member of the gezin, and no Huisvesting."""
    gezin = next(g for g in bouw.plan.groepen if g.sleutel in bouw.gezinnen and g.begin.year == 2018)
    dag = gezin.begin + timedelta(days=200)
    vader = gezin.leden[0]
    kind = persoon(
        "noordwijk-geboren", "d",
        Naamdelen(voornamen="Noor", vadersnaam=vader.naam.delen.voornamen, achternaam=vader.naam.delen.achternaam),
        Geboorte(dag, dag), vader.nationaliteit, tolk="onbekend",
    )  # fmt: skip
    client = bouw.add_client(kind, begin=dag)
    lidmaatschap_create(
        by=bouw.team.toegang(dag), gezin=bouw.gezinnen[gezin.sleutel], client=client, relatie="dochter", begin=dag,
        komst="geboorte",
    )  # fmt: skip


def _gescheiden(bouw: Gemeentebouw) -> None:
    """After a separation mother and daughter are a gezin of their own, and nobody finds where they live."""
    begin = bouw.vandaag - timedelta(days=400)
    op = bouw.vandaag - timedelta(days=60)
    leden = [
        persoon("afgeschermd-0", "m", Naamdelen(voornamen="Rami", achternaam="Rietkraag"), Geboorte.van_delen(1984, 5),
                "Syrië", relatie="vader"),
        persoon("afgeschermd-1", "v", Naamdelen(voornamen="Rania", achternaam="Klaproos"),
                Geboorte.van_delen(1989, 3, 14), "Syrië", relatie="moeder"),
        persoon("afgeschermd-2", "d", Naamdelen(voornamen="Lina", vadersnaam="Rami", achternaam="Rietkraag"),
                Geboorte.van_delen(2018, 9, 2), "Syrië", relatie="dochter"),
    ]  # fmt: skip
    by, leider = bouw.team.toegang(begin), bouw.team.toegang(op)
    clients = [bouw.add_client(lid, begin=begin) for lid in leden]
    for client in clients:
        huisvesting_create(
            by=by, client=client, gemeente=bouw.team.gemeente, soort="regulier", begin=begin, brp_op=begin
        )
        toewijzing_create(by=by, client=client, gebruiker=bouw.team.helpers[2], rol="begeleider", begin=begin)
    gezin = bouw.gezin(leden, begin=begin)
    gezin_split(by=leider, gezin=gezin, leden=clients[1:], op=op)
    for client in clients[1:]:
        client_update(by=leider, client=client, versie=client.versie, adres_afgeschermd=True)


def _dubbel(bouw: Gemeentebouw) -> None:
    """Somebody was written down twice, the second time as another paper spells it; both records are one person."""
    echt = alleenstaande(bouw, 2018, "Syrië").leden[0]
    dag = date(2018, 12, 5)
    ander = persoon(
        "noordwijk-dubbel", "m", Naamdelen(voornamen="Mouhamad", achternaam=echt.naam.delen.achternaam),
        Geboorte.van_delen(None), "Syrië",
    )  # fmt: skip
    dubbel = bouw.add_client(ander, begin=dag)
    client_koppelen(by=bouw.team.toegang(dag), client=dubbel, hoofd=bouw.clients[echt.sleutel])


def _helpt_zelf_mee(bouw: Gemeentebouw) -> None:
    """A client who interprets for the team: the team's files of their own gezin stay closed to them."""
    gezin = next(g for g in bouw.plan.groepen if g.sleutel in bouw.gezinnen and g.begin.year == 2015)
    dag = date(2018, 3, 5)
    vader = gezin.leden[0]
    collega = bouw.team.add("tolk.noordwijk@voorbeeld.test", vader.naam.delen.weergave(), Rol.VRIJWILLIGER, begin=dag)
    client_helper_set(by=bouw.team.toegang(dag), client=bouw.clients[vader.sleutel], gebruiker=collega)


def woning_van(bouw: Gemeentebouw, straat: str, nummer: str, vanaf: date, *, verhuurder: int | None = 0) -> Woning:
    """A home with a part in a story."""
    return woning_create(
        by=bouw.team.toegang(min(vanaf, bouw.vandaag)), locatie=bouw.team.locatie, gemeente=bouw.team.gemeente,
        straat=straat, huisnummer=nummer, plaats=bouw.wereld.naam,
        verhuurder=None if verhuurder is None else bouw.verhuurders[verhuurder], beschikbaar_vanaf=vanaf,
    )  # fmt: skip
