"""Legal work on dossiers: family reunification first, and the other procedures with the IND."""
