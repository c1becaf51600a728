"""Conditions on texts, taken apart into what a question that lies ready takes as arguments (``core.prepared``)."""

from typing import Any

from django.db import connection
from django.db.models import Field, Q
from django.db.models.lookups import Contains, PatternLookup

from core.prepared import Tekst

BEVAT = "__contains"


class Like(Contains):
    """``__like``: fits a pattern as PostgreSQL reads it, which is then sent as it is."""

    def process_rhs(self, compiler: Any, connection: Any) -> Any:
        """Without what ``PatternLookup`` puts around a text."""
        return super(PatternLookup, self).process_rhs(compiler, connection)


Field.register_lookup(Like, lookup_name="like")


def take_apart(voorwaarde: Q) -> tuple[Any, ...]:
    """The shape of a condition of which every value is a text, with these texts as arguments."""
    return (voorwaarde.connector, voorwaarde.negated, *map(_take_child_apart, voorwaarde.children))


def _take_child_apart(kind: Any) -> tuple[Any, ...]:
    if isinstance(kind, Q):
        return take_apart(kind)
    lookup, tekst = kind
    if not lookup.endswith(BEVAT):
        return lookup, Tekst(tekst)
    patroon = f"%{connection.ops.prep_for_like_query(tekst)}%"
    return f"{lookup.removesuffix(BEVAT)}__like", Tekst(patroon)


def put_together(delen: tuple[Any, ...]) -> Q:
    """The condition again."""
    connector, negated, *kinderen = delen
    terug = [put_together(kind) if isinstance(kind[1], bool) else kind for kind in kinderen]
    return Q(*terug, _connector=connector, _negated=negated)
