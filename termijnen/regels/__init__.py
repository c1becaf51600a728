"""Which deadlines follow from which facts: pure functions, one module per subject."""
