"""Only actions write: nobody else calls what stores, changes or removes a row, in whatever words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.apps import apps

from tests.bron import ROOT, place, sources, texts, tree

NAMED = {
    "core/opslaan.py": "what actions call to store a row that carries its version",
    "config/editieboek.py": "the functions of the database that write editions, and that alone may",
    "config/trail.py": "the functions of the database that write the trail, and that alone may",
    "organisatie/inzending.py": "that a form was handled: before and after the action, in its transaction",
    "spreekuur/models/meegedragen.py": "triggers: columns follow those of the contact, which an action changed",
    "spreekuur/models/telling.py": "triggers: counts that follow from contacts, whoever writes those",
    "termijnen/management/commands/termijnen.py": "empties the projection to compute it anew; never facts",
    "termijnen/sync.py": "the projection: follows from the facts after each action",
}
"""Who writes besides the actions, each with its reason."""

WRITES = {
    "save", "create", "delete", "bulk_create", "bulk_update", "get_or_create", "update_or_create",
    "asave", "acreate", "adelete", "abulk_create", "abulk_update", "aget_or_create", "aupdate_or_create",
    "aupdate", "executemany", "save_base", "save_versie", "_raw_delete", "_insert", "_update",
    "store_together", "InsertQuery", "DeleteQuery", "UpdateQuery",
}  # fmt: skip
ON_RELATIONS = {"add", "aadd", "set", "aset", "remove", "aremove", "clear", "aclear"}
SQL = re.compile(
    r"\b(insert\s+into|update\s+(only\s+)?\S+(\s+(as\s+)?\w+)?\s+set|delete\s+from|merge\s+into|truncate|copy)\s",
    re.IGNORECASE,
)


def relations() -> set[str]:
    """The names under which a row reaches many others: what is added there is stored."""
    return {
        str(field.get_accessor_name() if field.auto_created else field.name)
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if field.one_to_many or field.many_to_many
    }


def writes_in(module: ast.Module, many: set[str]) -> Iterator[tuple[int, str]]:
    """The lines that write to the database, and with what. ``many`` are the names of relations to many rows."""
    for node in ast.walk(module):
        match node:
            case ast.Attribute(attr=name) | ast.Name(id=name) | ast.alias(name=name) if name in WRITES:
                yield node.lineno, name
            case ast.Call() if what := _written_by(node, many):
                yield node.lineno, what
    for line, text in texts(module):
        if found := SQL.search(text):
            yield line, " ".join(found[0].split())


def _written_by(call: ast.Call, many: set[str]) -> str:
    """What this call writes with, where its name alone does not say so; empty when it does not write."""
    match call:
        # queryset.update takes fields by name; a dict takes a mapping.
        case ast.Call(func=ast.Attribute(attr="update"), args=[]):
            return "update"
        # A cursor copies by a statement; a dict, a form or a connection is copied without arguments.
        case ast.Call(func=ast.Attribute(attr="copy"), args=[_, *_]):
            return "copy"
        case ast.Call(func=ast.Attribute(attr=name, value=ast.Attribute(attr=relation))):
            return f"{relation}.{name}" if name in ON_RELATIONS and relation in many else ""
        case ast.Call(func=ast.Name(id="getattr"), args=[_, ast.Constant(value=str(name)), *_]):
            return f"getattr {name}" if name in WRITES | {"update"} else ""
    return ""


def may_write(path: Path) -> bool:
    """Whether this file is an action, the demo world, or named above."""
    name = path.relative_to(ROOT).as_posix()
    return "actions" in path.parts or path.name == "actions.py" or name.startswith("demo/") or name in NAMED


def test_only_actions_write():
    many = relations()

    offences = [
        f"{place(path, line)}: {what}"
        for path in sources()
        if not may_write(path)
        for line, what in writes_in(tree(path), many)
    ]

    assert offences == [], "\n".join(["Write in an action: it asks the right and names the change.", *offences])


def test_who_is_named_as_a_writer_writes():
    many = relations()

    assert [name for name in NAMED if not any(writes_in(tree(ROOT / name), many))] == []


def test_every_way_to_write_is_seen():
    ways = [
        "Client.objects.create(naam='x')",
        "row.save()",
        "map(Client.save, rows)",
        "from core.opslaan import save_versie as bewaar",
        "save_versie(row, 1)",
        "store_together(rows)",
        "query.chain(DeleteQuery)",
        "Client.objects.filter(pk=1).update(naam='x')",
        "Client.objects.update(**velden)",
        "rows.delete()",
        "await rows.adelete()",
        "Client.objects.bulk_create(rows)",
        "Client.objects.get_or_create(pk=1)",
        "getattr(rows, 'update')(naam='x')",
        "contact.onderwerpen.set([1])",
        "cursor.execute('insert into t (a) values (1)')",
        "cursor.execute(f'UPDATE {table} SET a = 1')",
        "cursor.execute('update only t as x set a = 1')",
        "cursor.execute('with weg as (delete from t) select 1')",
        "cursor.copy(statement)",
        "cursor.execute('COPY t FROM STDIN')",
        "sql.SQL('MERGE INTO {} USING x')",
        "cursor.executemany(statement, rows)",
    ]

    assert [way for way in ways if not any(writes_in(ast.parse(way), {"onderwerpen"}))] == []


def test_what_only_looks_like_a_write_is_left_alone():
    harmless = [
        "data.update({'a': 1})",
        "found.update(b'bytes')",
        "self.data.copy()",
        "seen.add(1)",
        "'''insert into a template'''",
        "cursor.execute('SELECT 1 FROM t FOR UPDATE')",
        "request.method == 'DELETE'",
    ]

    assert [line for line in harmless if any(writes_in(ast.parse(line), {"onderwerpen"}))] == []
