"""The people of the demo world whom the tests play."""

VRIJWILLIGER = "vera@voorbeeld.test"
COLLEGA = "karel@voorbeeld.test"
TEAMLEIDER = "tea@voorbeeld.test"
GEMEENTE = "gerda@voorbeeld.test"
BEHEERDER = "ben@voorbeeld.test"
WACHTWOORD = "een lang wachtwoord"
