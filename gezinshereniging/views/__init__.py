"""Pages about dossiers."""
