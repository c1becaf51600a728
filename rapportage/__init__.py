"""Yearly figures: one registry from which totals, breakdowns, charts, rows and exports all come."""
