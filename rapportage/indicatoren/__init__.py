"""Every figure of the yearly report, once, with the words by which it counts; ``register`` gathers them.

One file per package whose facts are counted: its ``INDICATOREN``, and its ``VOLGORDE`` in the report. Total, breakdown,
drill-down, chart and export all come from the same entry, so that a number and the rows behind it cannot disagree.
Codes are fixed. No filters here: which rows count is a named question of the package of the facts.
"""
