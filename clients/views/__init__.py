"""What the addresses under /clienten/ do."""
