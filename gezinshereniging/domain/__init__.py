"""The rules of dossiers. No Django, no clock.

``keuzes`` holds the values, ``gebeurtenissen`` what can happen and what is asked about it, ``verloop`` the statuses
that follow, ``plannen`` the steps as data, ``weigeren`` why something cannot be now.
"""
