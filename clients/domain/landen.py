"""The countries that a nationality or a country of birth can name, in Dutch. The name itself is stored.

The members of the United Nations, and places that papers of clients name as well. Pure: no Django.
"""

STATELOOS = "Stateloos"
ONBEKEND = "Onbekend"

# Where most people come from who get a status and a home in the Netherlands; first in the list, in this order.
VEEL_VOORKOMEND = (
    "Syrië", "Eritrea", "Afghanistan", "Irak", "Iran", "Somalië", "Jemen", "Turkije", "Oekraïne", "Ethiopië",
    "Soedan", "Palestijnse gebieden",
)  # fmt: skip

ALLE_LANDEN = (
    "Afghanistan", "Albanië", "Algerije", "Andorra", "Angola", "Antigua en Barbuda", "Argentinië", "Armenië",
    "Australië", "Azerbeidzjan", "Bahama's", "Bahrein", "Bangladesh", "Barbados", "Belarus", "België", "Belize",
    "Benin", "Bhutan", "Bolivia", "Bosnië en Herzegovina", "Botswana", "Brazilië", "Brunei", "Bulgarije",
    "Burkina Faso", "Burundi", "Cambodja", "Canada", "Centraal-Afrikaanse Republiek", "Chili", "China", "Colombia",
    "Comoren", "Congo-Brazzaville", "Congo-Kinshasa", "Costa Rica", "Cuba", "Cyprus", "Denemarken", "Djibouti",
    "Dominica", "Dominicaanse Republiek", "Duitsland", "Ecuador", "Egypte", "El Salvador", "Equatoriaal-Guinea",
    "Eritrea", "Estland", "Eswatini", "Ethiopië", "Fiji", "Filipijnen", "Finland", "Frankrijk", "Gabon", "Gambia",
    "Georgië", "Ghana", "Grenada", "Griekenland", "Guatemala", "Guinee", "Guinee-Bissau", "Guyana", "Haïti",
    "Honduras", "Hongarije", "Ierland", "IJsland", "India", "Indonesië", "Irak", "Iran", "Israël", "Italië",
    "Ivoorkust", "Jamaica", "Japan", "Jemen", "Jordanië", "Kaapverdië", "Kameroen", "Kazachstan", "Kenia",
    "Kirgizië", "Kiribati", "Koeweit", "Kosovo", "Kroatië", "Laos", "Lesotho", "Letland", "Libanon", "Liberia",
    "Libië", "Liechtenstein", "Litouwen", "Luxemburg", "Madagaskar", "Malawi", "Maldiven", "Maleisië", "Mali",
    "Malta", "Marokko", "Marshalleilanden", "Mauritanië", "Mauritius", "Mexico", "Micronesia", "Moldavië", "Monaco",
    "Mongolië", "Montenegro", "Mozambique", "Myanmar", "Namibië", "Nauru", "Nederland", "Nepal", "Nicaragua",
    "Nieuw-Zeeland", "Niger", "Nigeria", "Noord-Korea", "Noord-Macedonië", "Noorwegen", "Oeganda", "Oekraïne",
    "Oezbekistan", "Oman", "Oost-Timor", "Oostenrijk", "Pakistan", "Palau", "Palestijnse gebieden", "Panama",
    "Papoea-Nieuw-Guinea", "Paraguay", "Peru", "Polen", "Portugal", "Qatar", "Roemenië", "Rusland", "Rwanda",
    "Saint Kitts en Nevis", "Saint Lucia", "Saint Vincent en de Grenadines", "Salomonseilanden", "Samoa",
    "San Marino", "Sao Tomé en Principe", "Saudi-Arabië", "Senegal", "Servië", "Seychellen", "Sierra Leone",
    "Singapore", "Slovenië", "Slowakije", "Soedan", "Somalië", "Spanje", "Sri Lanka", "Suriname", "Syrië",
    "Tadzjikistan", "Taiwan", "Tanzania", "Thailand", "Togo", "Tonga", "Trinidad en Tobago", "Tsjaad", "Tsjechië",
    "Tunesië", "Turkije", "Turkmenistan", "Tuvalu", "Uruguay", "Vanuatu", "Vaticaanstad", "Venezuela",
    "Verenigd Koninkrijk", "Verenigde Arabische Emiraten", "Verenigde Staten", "Vietnam", "Zambia", "Zimbabwe",
    "Zuid-Afrika", "Zuid-Korea", "Zuid-Soedan", "Zweden", "Zwitserland",
)  # fmt: skip

VOORAAN = (*VEEL_VOORKOMEND, STATELOOS, ONBEKEND)

# (value, label) for a choice field: what is common, stateless and unknown first, then all others by name.
LANDEN: tuple[tuple[str, str], ...] = tuple(
    (land, land) for land in (*VOORAAN, *(land for land in ALLE_LANDEN if land not in VEEL_VOORKOMEND))
)
