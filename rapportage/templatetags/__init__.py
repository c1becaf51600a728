"""How figures are written in templates."""
