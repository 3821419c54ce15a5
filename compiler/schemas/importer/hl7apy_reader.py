"""Reads HL7 v2 structures from the hl7apy wheel: message trees, segments, datatypes, table ids and codes of each version.

Its modules are Python literals that refer to each other by `SEGMENTS['PID']`. They are parsed, not run; a reference is
read as None, since the name beside it says the same.
"""

import ast
import zipfile

NAMES = ("MESSAGES", "GROUPS", "SEGMENTS", "FIELDS", "DATATYPES", "DATATYPES_STRUCTS", "TABLES")
FILES = ("messages", "groups", "segments", "fields", "datatypes", "tables")


def read(wheel, version):
    """{'MESSAGES': {...}, 'GROUPS': ..., ...} of one version, or None if the package does not have it."""
    found = {name: {} for name in NAMES}
    with zipfile.ZipFile(wheel) as archive:
        present = set(archive.namelist())
        folder = "hl7apy/v" + version.replace(".", "_")
        if f"{folder}/messages.py" not in present:
            return None
        for file in FILES:
            path = f"{folder}/{file}.py"
            if path in present:
                for node in ast.parse(archive.read(path)).body:
                    if isinstance(node, ast.Assign) and node.targets[0].id in NAMES:
                        found[node.targets[0].id] = _literal(node.value)
    for name in ("MESSAGES", "GROUPS", "SEGMENTS"):
        found[name] = {key: _whole(node) for key, node in found[name].items()}
    return found


def _whole(node):
    """Some entries have lost their kind (2.1 ORO) or their members (2.7 QRD, QRF, URD, URS)."""
    if not isinstance(node[0], str):
        return ["sequence", node]
    return node if len(node) > 1 else [node[0], []]


def _literal(node):
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, (ast.Tuple, ast.List)):
        return [_literal(item) for item in node.elts]
    if isinstance(node, ast.Dict):
        return {_literal(key): _literal(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_literal(node.operand)
    if isinstance(node, ast.Subscript):
        return None
    raise ValueError(f"hl7apy: unexpected {ast.dump(node)[:80]}")
