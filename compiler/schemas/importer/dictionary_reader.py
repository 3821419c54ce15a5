"""Reads hl7-dictionary: length, repetition limit and optionality of fields and components up to 2.7.1.

Its files are JavaScript object literals that are JSON.
"""

import json
import tarfile

# `opt` of a field.
USAGE = {1: "O", 2: "R", 3: "C", 4: "W"}


def read(archive, version):
    """{'segments': {name: {number: {'usage', 'length', 'limit'}}}, 'datatypes': ..., 'messages': {name: ...}} or None."""
    with tarfile.open(archive) as tar:
        if f"package/lib/{version}/segments.js" not in tar.getnames():
            return None
        segments, datatypes, messages = (_literal(tar, f"package/lib/{version}/{file}.js") for file in ("segments", "fields", "messages"))
    return {"segments": {name: _numbered(about["fields"]) for name, about in segments.items()},
            "datatypes": {name: _numbered(about.get("subfields", ())) for name, about in datatypes.items()},
            "messages": messages}


def tables(archive):
    """{number: {'desc', 'values'}} of all versions."""
    with tarfile.open(archive) as tar:
        return _literal(tar, "package/lib/tables.js")


def _literal(tar, path):
    script = tar.extractfile(path).read().decode("utf-8")
    return json.loads(script[script.index("{"):script.rindex("}") + 1])


def _numbered(fields):
    return {number: {"type": field["datatype"], "usage": USAGE[field["opt"]], "length": field.get("len") or None,
                     "limit": field["rep"] if field["rep"] > 1 else None, "repeats": field["rep"] != 1, "table": field.get("table")}
            for number, field in enumerate(fields, 1)}
