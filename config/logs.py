"""Log lines that hold no person and that nobody can forge."""

import json
import logging
import re
from datetime import UTC, datetime

WEG = re.compile(
    r"^(DETAIL|HINT|CONTEXT|LINE \d+|QUERY|STATEMENT|WHERE):.*"
    r"(?:\n(?!\s*File |Traceback|The above|During|[\w.]+:|\w+: ).*)*",
    re.MULTILINE,
)
"""What PostgreSQL tells beside its message: there stand the values of the row."""
WAARDE = re.compile(r'((?:invalid input|value too long|out of range|invalid byte|malformed)[^"\n]*)"[^\n]*')
"""A message that repeats the value itself."""
ADRES = re.compile(r"[\w.+%-]+@[\w.-]+\.\w+")
BESTURING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
NIET_GELUKT = 500


class ZonderPersoon(logging.Formatter):
    """One record: the message on one line, the traceback without what the database tells of rows."""

    def format(self, record: logging.LogRecord) -> str:
        """The text as it is written."""
        return _clean(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the name that logging asks for
        """The message itself never ends a line: who sends one cannot write a second."""
        record.message = record.message.replace("\r", "\\r").replace("\n", "\\n")
        return super().formatMessage(record)


def _clean(tekst: str) -> str:
    tekst = WAARDE.sub(r"\1(weggelaten)", WEG.sub("", tekst))
    return BESTURING.sub(lambda teken: f"\\x{ord(teken[0]):02x}", ADRES.sub("…@…", tekst))


class KortBijWeigeren(logging.Filter):
    """A refusal (403, 404) is one line, without a traceback; who was refused what stands in the security log."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep it, shorter."""
        if getattr(record, "status_code", NIET_GELUKT) < NIET_GELUKT:
            record.exc_info = record.exc_text = None
        return True


class JsonRegel(logging.Formatter):
    """One JSON object on a line: when, what, and the fields that were given."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        op = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        velden = getattr(record, "velden", {})
        return json.dumps({"op": op, "wat": record.getMessage(), **velden}, ensure_ascii=True, default=str)
