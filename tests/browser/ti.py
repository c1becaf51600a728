"""Getting in and out."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.taak("iedereen/inloggen", "Inloggen")
def test_inloggen(taak, handen):
    taak.gegeven("Je hebt een account.")
    taak.doe("Open Wegwijs.")
    handen.open("/account/login/")
    handen.kop("Inloggen")
    taak.zie("Je ziet de bladzijde *Inloggen*.", beeld=True)
    handen.vul(handen.veld("E-mail"), "vera@voorbeeld.test")
    handen.vul(handen.veld("Wachtwoord"), "een lang wachtwoor")
    handen.kies(handen.knop("Log in"))
    handen.leest("is niet correct")
    taak.klaar("Inloggen")
