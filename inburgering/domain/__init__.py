"""The rules of integration: how it stands (``stand``), and what cannot be or asks a second look (``weigeren``)."""
