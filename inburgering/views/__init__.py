"""Pages about integration."""
