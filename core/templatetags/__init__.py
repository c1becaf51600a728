"""Template tags that any page may use; they hold no querysets."""
