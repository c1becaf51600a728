"""Home pages that look across everything."""
