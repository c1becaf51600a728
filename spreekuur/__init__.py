"""The walk-in hour: who came, with what question, and what was done."""
