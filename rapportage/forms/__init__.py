"""Which gemeente and which year, and what is fixed."""
