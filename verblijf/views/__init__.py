"""What the addresses of permits and papers do."""
