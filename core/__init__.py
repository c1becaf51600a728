"""Tools without domain knowledge and without models; every other package may use them."""
