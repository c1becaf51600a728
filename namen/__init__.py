"""How spellings of one name are compared. Pure: no Django, no clock."""
