"""Reads the hl7types wheel: proper names, optionality, repetition and table of fields and components, titles of structures.

Each class is one file; it is parsed, not run. Fields are numbered by their alias (`PID.8`), never by position, since
withdrawn fields are left out.
"""

import ast
import re
import zipfile

_LINE = re.compile(r"^\s*[\w.]+?\.(\d+)\s*(?:\((req|opt)\))? - (.*?) \((\w+)\)(?: ([A-Z](?:\(B\)|B)?))?( rep)?(?: S[\w.]+)?(?: \| (\w+) - .*)?\s*$")
_SECTION = re.compile(r"\s*\(S[\w.]+\)\.?$")


def read(wheel, version):
    """{'segments': {name: {'title', 'fields': {number: {...}}}}, 'datatypes': ..., 'messages': {name: {'title'}}}."""
    found = {"segments": {}, "datatypes": {}, "messages": {}, "groups": {}}
    folder = "hl7types/hl7/v" + version.replace(".", "_") + "/"
    with zipfile.ZipFile(wheel) as archive:
        for path in sorted(archive.namelist()):
            if path.startswith(folder) and path.endswith(".py") and not path.endswith("__init__.py"):
                kind, file = path[len(folder):].split("/")
                node = [n for n in ast.parse(archive.read(path)).body if isinstance(n, ast.ClassDef)][-1]
                found[kind][file[:-3]] = _class(node, kind)
    return found


def _class(node, kind):
    doc = ast.get_docstring(node) or ""
    result = {"title": _SECTION.sub("", doc.split("\n", 1)[0]).rstrip(".").strip()}
    if kind in ("segments", "datatypes"):
        result["fields"] = _fields(node, doc)
    else:
        result["members"] = _members(node)
        base = node.bases[0].id if node.bases else "HL7Model"
        if base != "HL7Model":
            result["alias"] = base
            result["title"] = ""
    return result


def _members(node):
    """Ordered (name, type, min, max) of a message or group."""
    members = []
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.value, ast.Call):
            text = ast.unparse(item.annotation)
            members.append((item.target.id, re.sub(r"^.*\[|\]+$", "", text).lstrip("_"),
                            0 if text.startswith("Optional") else 1, None if "List[" in text else 1))
    return members


def _fields(node, doc):
    described = {}
    for line in doc.split("\n"):
        match = _LINE.match(line)
        if match:
            number, required, title, type_name, usage, repeats, table = match.groups()
            described[int(number)] = {"title": title, "type": type_name, "usage": usage or ("R" if required == "req" else "O"),
                                      "repeats": bool(repeats), "table": table}
    fields = {}
    for item in node.body:
        if not (isinstance(item, ast.AnnAssign) and isinstance(item.value, ast.Call)):
            continue
        words = {key.arg: key.value for key in item.value.keywords}
        if "serialization_alias" not in words:
            continue
        number = int(words["serialization_alias"].value.rsplit(".", 1)[1])
        field = dict(described.get(number) or {"title": "", "type": None, "usage": "O", "repeats": False, "table": None})
        if "title" in words:
            field["title"] = words["title"].value
        field["repeats"] = "List[" in ast.unparse(item.annotation)
        text = words["description"].value if "description" in words else ""
        usage = re.match(r"[A-Z]+", text)
        if usage:
            field["usage"] = usage.group(0)
        table = re.search(r"Table (\d{4})", text)
        if table:
            field["table"] = table.group(1)
        field["described"] = number in described
        fields[number] = field
    return fields
