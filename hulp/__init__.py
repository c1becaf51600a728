"""The manual in the product: the page that belongs to where one is, and finding one by words."""
