"""Forms about dossiers: they ask what the letter says, and for whom."""
