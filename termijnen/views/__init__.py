"""The pages of deadlines."""
