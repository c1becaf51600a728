"""Who may see and do what: the whole policy on one page, pure.

A right is asked three times by the same definition: at the door (``vereist``), at the row (``load``) and at the act
(``action``). ``Toegang`` carries what one person may do today; it is built once per request and passed as a value.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum


class Rol(StrEnum):
    """What somebody is appointed as, at a locatie or for a gemeente."""

    VRIJWILLIGER = "vrijwilliger"
    JURIDISCH = "juridisch medewerker"
    TEAMLEIDER = "teamleider"
    GEMEENTE = "gemeente"
    BEHEERDER = "beheerder"
    AANDACHTSFUNCTIONARIS = "aandachtsfunctionaris"  # of the meldcode; beside another role


class Bereik(StrEnum):
    """How far a right reaches. The first four are about clients, the last about the totals of a gemeente."""

    EIGEN = "eigen"  # clients assigned to me today
    BALIE = "balie"  # EIGEN, and those I have an open Balietoegang to
    LOCATIE = "locatie"  # clients inscribed today at the locatie of my Aanstelling
    BEHANDELEND = "behandelend"  # dossiers that my locatie handles, also for another town
    GEMEENTE = "gemeente"  # totals of my own gemeente, or of the gemeenten that my locatie serves


class Recht(StrEnum):
    """One thing that a person may see or do."""

    VANDAAG_ZIEN = "vandaag zien"
    EIGEN_ACCOUNT = "eigen account"  # one's own address and sessions; reaches nobody else
    KAARTJE_ZIEN = "kaartje zien"
    CLIENT_MAKEN = "client maken"
    CLIENT_ZIEN = "client zien"
    WERKBEELD_ZIEN = "werkbeeld zien"
    CLIENT_WIJZIGEN = "client wijzigen"
    GEZIN_WIJZIGEN = "gezin wijzigen"
    HUISVESTING_WIJZIGEN = "huisvesting wijzigen"
    HUISVESTING_VERWIJDEREN = "huisvesting verwijderen"
    CLIENT_TOEWIJZEN = "client toewijzen"
    CLIENT_OVERDRAGEN = "client overdragen"
    CLIENT_KOPPELEN = "client koppelen"
    BALIE_OPENEN = "balie openen"
    BALIE_CONTROLEREN = "balie controleren"
    VERBLIJF_ZIEN = "verblijf zien"
    VERBLIJF_WIJZIGEN = "verblijf wijzigen"
    INBURGERING_ZIEN = "inburgering zien"
    INBURGERING_WIJZIGEN = "inburgering wijzigen"
    GROEP_ZIEN = "groep zien"
    GROEP_BEHEREN = "groep beheren"
    TRAJECT_ZIEN = "traject zien"
    TRAJECT_WIJZIGEN = "traject wijzigen"
    TRAJECT_AFRONDEN = "traject afronden"
    AFSPRAAK_MAKEN = "afspraak maken"
    CHECKLIST_BEHEREN = "checklist beheren"
    DOSSIERSTAND_ZIEN = "dossierstand zien"
    DOSSIER_OPENEN = "dossier openen"
    DOSSIER_ZIEN = "dossier zien"
    DOSSIER_WIJZIGEN = "dossier wijzigen"
    SJABLOON_BEHEREN = "sjabloon beheren"
    TERMIJN_ZIEN = "termijn zien"
    TERMIJN_AFHANDELEN = "termijn afhandelen"
    TERMIJN_OVERRULEN = "termijn overrulen"
    BRIEF_VASTLEGGEN = "brief vastleggen"
    REGEL_ACCEPTEREN = "regel accepteren"
    REGEL_BEVESTIGEN = "regel bevestigen"
    INZAGE_ZIEN = "inzage zien"
    CONTACT_MAKEN = "contact maken"
    CONTACT_ZIEN = "contact zien"
    CONTACT_WIJZIGEN = "contact wijzigen"
    VRAAG_BEANTWOORDEN = "vraag beantwoorden"
    ZITTING_WIJZIGEN = "zitting wijzigen"
    ZITTING_AFWIJKEN = "zitting afwijken"  # on another day, or for longer, than the spreekuur is held
    SPREEKUUR_BEHEREN = "spreekuur beheren"
    LOGBOEK_BIJHOUDEN = "logboek bijhouden"  # activities and obstacles noticed: about nobody in particular
    SIGNAAL_DELEN = "signaal delen"
    MELDCODE_BIJHOUDEN = "meldcode bijhouden"
    PARTNER_BEHEREN = "partner beheren"
    MENSEN_BEHEREN = "mensen beheren"
    TEAM_BEHEREN = "team beheren"  # who works here as what: also people without an account
    UREN_INVULLEN = "uren invullen"  # one's own
    AANSTELLING_BEVESTIGEN = "aanstelling bevestigen"
    DEFINITIE_BEHEREN = "definitie beheren"
    TOTALEN_ZIEN = "totalen zien"
    TOTALEN_RIJEN = "totalen rijen"
    EDITIE_VASTSTELLEN = "editie vaststellen"
    VERSLAG_SCHRIJVEN = "verslag schrijven"
    PUBLICATIE_ZIEN = "publicatie zien"
    WERKGEBIED_BEHEREN = "werkgebied beheren"
    SYSTEEM_ZIEN = "systeem zien"
    INRICHTEN = "inrichten"  # only the system itself: gemeenten, locaties, the first beheerder
    ATTENDEREN = "attenderen"  # only the system itself: deadlines, flags and the mails about them


_AAN_DE_BALIE: Mapping[Recht, Bereik] = {
    Recht.VANDAAG_ZIEN: Bereik.LOCATIE,
    Recht.EIGEN_ACCOUNT: Bereik.LOCATIE,
    Recht.KAARTJE_ZIEN: Bereik.LOCATIE,
    Recht.CLIENT_MAKEN: Bereik.LOCATIE,
    Recht.CLIENT_ZIEN: Bereik.EIGEN,
    Recht.WERKBEELD_ZIEN: Bereik.BALIE,
    Recht.CLIENT_WIJZIGEN: Bereik.EIGEN,
    Recht.GEZIN_WIJZIGEN: Bereik.EIGEN,
    Recht.HUISVESTING_WIJZIGEN: Bereik.EIGEN,
    Recht.BALIE_OPENEN: Bereik.LOCATIE,
    Recht.CONTACT_MAKEN: Bereik.LOCATIE,
    Recht.CONTACT_ZIEN: Bereik.BALIE,
    Recht.CONTACT_WIJZIGEN: Bereik.BALIE,
    Recht.VRAAG_BEANTWOORDEN: Bereik.BALIE,
    Recht.ZITTING_WIJZIGEN: Bereik.LOCATIE,
    Recht.VERBLIJF_ZIEN: Bereik.EIGEN,
    Recht.VERBLIJF_WIJZIGEN: Bereik.EIGEN,
    Recht.INBURGERING_ZIEN: Bereik.EIGEN,
    Recht.INBURGERING_WIJZIGEN: Bereik.EIGEN,
    Recht.GROEP_ZIEN: Bereik.EIGEN,
    Recht.TRAJECT_ZIEN: Bereik.EIGEN,
    Recht.TRAJECT_WIJZIGEN: Bereik.EIGEN,
    Recht.AFSPRAAK_MAKEN: Bereik.BALIE,
    Recht.LOGBOEK_BIJHOUDEN: Bereik.LOCATIE,
    Recht.DOSSIERSTAND_ZIEN: Bereik.EIGEN,
    Recht.DOSSIER_OPENEN: Bereik.EIGEN,
    Recht.TERMIJN_ZIEN: Bereik.BALIE,
    Recht.TERMIJN_AFHANDELEN: Bereik.BALIE,
    Recht.BRIEF_VASTLEGGEN: Bereik.BALIE,
    Recht.UREN_INVULLEN: Bereik.LOCATIE,
}

# The legal part of a dossier: only for the team that handles it.
_BEHANDELT: Mapping[Recht, Bereik] = {
    Recht.DOSSIER_ZIEN: Bereik.BEHANDELEND,
    Recht.DOSSIER_WIJZIGEN: Bereik.BEHANDELEND,
}

RECHTEN: Mapping[Rol, Mapping[Recht, Bereik]] = {
    Rol.VRIJWILLIGER: _AAN_DE_BALIE,
    Rol.JURIDISCH: {
        **_AAN_DE_BALIE,
        **_BEHANDELT,
        Recht.TERMIJN_OVERRULEN: Bereik.EIGEN,
        Recht.REGEL_ACCEPTEREN: Bereik.LOCATIE,
        Recht.REGEL_BEVESTIGEN: Bereik.LOCATIE,
    },
    Rol.TEAMLEIDER: {
        **dict.fromkeys(_AAN_DE_BALIE, Bereik.LOCATIE),
        **_BEHANDELT,
        Recht.SJABLOON_BEHEREN: Bereik.LOCATIE,
        Recht.HUISVESTING_VERWIJDEREN: Bereik.LOCATIE,
        Recht.CLIENT_TOEWIJZEN: Bereik.LOCATIE,
        Recht.TRAJECT_AFRONDEN: Bereik.LOCATIE,
        Recht.CHECKLIST_BEHEREN: Bereik.LOCATIE,
        Recht.GROEP_BEHEREN: Bereik.LOCATIE,
        Recht.SIGNAAL_DELEN: Bereik.LOCATIE,
        Recht.CLIENT_OVERDRAGEN: Bereik.LOCATIE,
        Recht.CLIENT_KOPPELEN: Bereik.LOCATIE,
        Recht.TERMIJN_OVERRULEN: Bereik.LOCATIE,
        Recht.REGEL_ACCEPTEREN: Bereik.LOCATIE,
        Recht.BALIE_CONTROLEREN: Bereik.LOCATIE,
        Recht.ZITTING_AFWIJKEN: Bereik.LOCATIE,
        Recht.INZAGE_ZIEN: Bereik.LOCATIE,
        Recht.SPREEKUUR_BEHEREN: Bereik.LOCATIE,
        Recht.PARTNER_BEHEREN: Bereik.LOCATIE,
        Recht.MENSEN_BEHEREN: Bereik.LOCATIE,
        Recht.TEAM_BEHEREN: Bereik.LOCATIE,
        Recht.AANSTELLING_BEVESTIGEN: Bereik.LOCATIE,
        Recht.DEFINITIE_BEHEREN: Bereik.GEMEENTE,
        Recht.TOTALEN_ZIEN: Bereik.GEMEENTE,
        Recht.TOTALEN_RIJEN: Bereik.GEMEENTE,
        Recht.EDITIE_VASTSTELLEN: Bereik.GEMEENTE,
        Recht.VERSLAG_SCHRIJVEN: Bereik.GEMEENTE,
    },
    Rol.GEMEENTE: {
        Recht.VANDAAG_ZIEN: Bereik.GEMEENTE,
        Recht.EIGEN_ACCOUNT: Bereik.GEMEENTE,
        Recht.PUBLICATIE_ZIEN: Bereik.GEMEENTE,
    },
    Rol.BEHEERDER: {
        Recht.VANDAAG_ZIEN: Bereik.LOCATIE,
        Recht.EIGEN_ACCOUNT: Bereik.LOCATIE,
        Recht.PARTNER_BEHEREN: Bereik.LOCATIE,
        Recht.SPREEKUUR_BEHEREN: Bereik.LOCATIE,
        Recht.MENSEN_BEHEREN: Bereik.LOCATIE,
        Recht.DEFINITIE_BEHEREN: Bereik.GEMEENTE,
        Recht.WERKGEBIED_BEHEREN: Bereik.LOCATIE,
        Recht.SYSTEEM_ZIEN: Bereik.LOCATIE,
    },
    Rol.AANDACHTSFUNCTIONARIS: dict.fromkeys(
        (Recht.VANDAAG_ZIEN, Recht.EIGEN_ACCOUNT, Recht.MELDCODE_BIJHOUDEN), Bereik.LOCATIE
    ),
}

# Roles that open a client: given by a beheerder, who sees none, they wait for a team leader.
OPENT_CLIENTEN = frozenset(rol for rol, rechten in RECHTEN.items() if Recht.CLIENT_ZIEN in rechten)

# What somebody who handed a client over may still look at for a while; never the legal part, and nothing to change.
MEELEZEN = frozenset(
    {Recht.CLIENT_ZIEN, Recht.WERKBEELD_ZIEN, Recht.CONTACT_ZIEN, Recht.TRAJECT_ZIEN, Recht.TERMIJN_ZIEN}
)

# Roles that a team leader may hand out; only a beheerder makes another beheerder.
UITNODIGBAAR: Mapping[Rol, frozenset[Rol]] = {
    Rol.TEAMLEIDER: frozenset(Rol) - {Rol.BEHEERDER},
    Rol.BEHEERDER: frozenset(Rol),
}


@dataclass(frozen=True, slots=True)
class AanstellingFeit:
    """One appointment that holds today: the role, and where."""

    rol: Rol
    locatie: int | None
    gemeenten: frozenset[int]


@dataclass(frozen=True, slots=True)
class Toegang:
    """What one person may do now: the value that views, querysets and actions pass along.

    ``plaatsen`` holds, per right and reach, the ids of the locaties (under ``Bereik.GEMEENTE`` of the
    gemeenten). ``nu`` is an aware moment, ``vandaag`` the day in the Netherlands. ``namens`` names a system
    task, which may do everything that its code asks for; a person's Toegang leaves it empty. ``eigen_gezin`` holds
    the ids of this person as a client and of their gezin, now or before: no role ever reaches these. ``bekend`` holds
    the ids of clients of whom it was asked already, and ``bekend_onder`` the rights that reach them: see ``look_at``.
    """

    gebruiker_id: int | None
    nu: datetime
    vandaag: date
    rollen: frozenset[Rol] = frozenset()
    plaatsen: Mapping[Recht, Mapping[Bereik, frozenset[int]]] = field(default_factory=dict)
    namens: str = ""
    eigen_gezin: frozenset[int] = frozenset()
    bekend: frozenset[int] = frozenset()
    bekend_onder: frozenset[Recht] = frozenset()

    @classmethod
    def van(
        cls,
        gebruiker_id: int,
        aanstellingen: Iterable[AanstellingFeit],
        *,
        nu: datetime,
        vandaag: date,
        eigen_gezin: frozenset[int] = frozenset(),
    ) -> "Toegang":
        """Put together what the appointments of today allow."""
        plaatsen: dict[Recht, dict[Bereik, frozenset[int]]] = {}
        rollen = set()
        for aanstelling in aanstellingen:
            rollen.add(aanstelling.rol)
            for recht, bereik in RECHTEN[aanstelling.rol].items():
                locatie = frozenset() if aanstelling.locatie is None else frozenset({aanstelling.locatie})
                ids = aanstelling.gemeenten if bereik is Bereik.GEMEENTE else locatie
                per_bereik = plaatsen.setdefault(recht, {})
                per_bereik[bereik] = per_bereik.get(bereik, frozenset()) | ids
        return cls(gebruiker_id, nu, vandaag, frozenset(rollen), plaatsen, eigen_gezin=eigen_gezin)

    @classmethod
    def systeem(cls, namens: str, *, nu: datetime, vandaag: date) -> "Toegang":
        """A task that works on behalf of nobody; the history shows its name."""
        return cls(None, nu, vandaag, namens=namens)

    @property
    def is_systeem(self) -> bool:
        """Whether this is a task of the system and not a person."""
        return bool(self.namens)

    def mag(self, recht: Recht) -> bool:
        """Whether this person has the right anywhere at all: the question at the door."""
        return self.is_systeem or recht in self.plaatsen

    def look_at(self, clients: frozenset[int], recht: Recht) -> "Toegang":
        """The same person, who looks at these clients (ids) alone: it was asked and found that this right reaches them.

        Under the rights that reach as far in every place, rows about others are left out, and nothing is asked again.
        It is for reading one page; never give it to an action, which may change who reaches whom.
        """
        wie = self.bereiken(recht), recht in MEELEZEN
        onder = frozenset(ander for ander in self.plaatsen if (self.bereiken(ander), ander in MEELEZEN) == wie)
        return replace(self, bekend=clients, bekend_onder=onder)

    def bereiken(self, recht: Recht) -> Mapping[Bereik, frozenset[int]]:
        """Where the right reaches: locatie ids (gemeente ids under ``Bereik.GEMEENTE``) per reach."""
        return self.plaatsen.get(recht, {})

    def locaties(self, recht: Recht) -> frozenset[int]:
        """All locaties at which the right holds, whatever its reach over clients."""
        return frozenset().union(
            *(ids for bereik, ids in self.bereiken(recht).items() if bereik is not Bereik.GEMEENTE)
        )

    def gemeenten(self, recht: Recht) -> frozenset[int]:
        """The gemeenten of which the right opens the totals or the settings."""
        return self.bereiken(recht).get(Bereik.GEMEENTE, frozenset())

    def uitnodigbaar(self) -> frozenset[Rol]:
        """The roles that this person may hand out."""
        return frozenset().union(*(UITNODIGBAAR.get(rol, frozenset()) for rol in self.rollen))
