"""What who guards the system must be able to read back: signing in, grants, refusals, exports. Never about a client."""

import logging

logger = logging.getLogger("wegwijs.beveiliging")


def log_security(wat: str, **velden: object) -> None:
    """Write one line: what happened, and to whom by number. Values are numbers, choice values and names of pages."""
    logger.info(wat, extra={"velden": velden})
