"""No models. Django only tells packages with this module that all migrations are done (`config.apps`)."""
