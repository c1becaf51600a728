"""The report of a year: a text of the team in which the figures of an edition fill themselves in. Pure: no Django."""
