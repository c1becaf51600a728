"""A PostgreSQL server of our own, for one machine: only its socket is open, and only to who started it.

`places` says where everything lies, `binaries` finds the programs, `server` starts and stops. With
`DATABASE_URL` set none of this is used.
"""


class EmbeddedError(Exception):
    """The server cannot run here; the text says in one line what is wrong and what to do."""
