"""The people of the demo world whom the tests play, by e-mail address."""

from demo import laden

VRIJWILLIGER = laden.VRIJWILLIGER.email
TEAMLEIDER = laden.TEAMLEIDER.email
JURIDISCH = laden.JURIDISCH.email
GEMEENTE = laden.GEMEENTE.email
BEHEERDER = laden.BEHEERDER.email
COLLEGA = "helper2.noordwijk@voorbeeld.test"
WACHTWOORD = laden.WACHTWOORD
