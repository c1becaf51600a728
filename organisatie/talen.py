"""The languages that people here speak, in Dutch. The name itself is stored. Pure: no Django."""

# Asked for most at a walk-in hour; first in the list, in this order.
VEEL_GESPROKEN = (
    "Arabisch", "Tigrinya", "Dari", "Farsi", "Pasjtoe", "Koerdisch (Kurmanji)", "Koerdisch (Sorani)", "Turks",
    "Oekraïens", "Russisch", "Engels", "Somalisch", "Amhaars", "Nederlands",
)  # fmt: skip

OVERIGE_TALEN = (
    "Afaan Oromo", "Albanees", "Armeens", "Assyrisch (Neo-Aramees)", "Azerbeidzjaans", "Bengaals",
    "Berbers (Tamazight)", "Bilen", "Birmees", "Bosnisch", "Bulgaars", "Chinees (Kantonees)", "Chinees (Mandarijn)",
    "Duits", "Edo", "Ewe", "Frans", "Fula", "Georgisch", "Gebarentaal", "Grieks", "Hausa", "Hazaragi", "Hindi",
    "Igbo", "Indonesisch", "Italiaans", "Kinyarwanda", "Kirundi", "Koerdisch (Zaza)", "Krio", "Lingala",
    "Macedonisch", "Mandinka", "Moldavisch", "Mongools", "Nepalees", "Nuer", "Oeigoers", "Oezbeeks", "Papiaments",
    "Perzisch (anders)", "Pools", "Portugees", "Punjabi", "Roemeens", "Romani", "Saho", "Servisch", "Singalees",
    "Spaans", "Susu", "Swahili", "Tamil", "Tibetaans", "Tigre", "Turkmeens", "Twi", "Urdu", "Vietnamees", "Wolof",
    "Yoruba", "Andere taal",
)  # fmt: skip

# (value, label) for a choice field: the languages most asked for first, then the others by name.
TALEN: tuple[tuple[str, str], ...] = tuple((taal, taal) for taal in (*VEEL_GESPROKEN, *OVERIGE_TALEN))
