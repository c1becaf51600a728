"""Examples for the addresses of the manual in the product."""

VRIJ = {"folder": lambda _: "vrijwilliger", "taak": lambda _: "brief"}
