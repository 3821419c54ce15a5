"""Reads the classes of the fhir.resources wheels: elements with type, cardinality and reference targets. They are parsed, not run."""

import ast
import re
import zipfile


def read(wheel, folder):
    """{class name in small letters: {element: {'list', 'required', 'type', 'targets', 'choice'}}}, with what a class inherits."""
    classes = {}
    with zipfile.ZipFile(wheel) as archive:
        for path in sorted(archive.namelist()):
            if re.fullmatch(re.escape(folder) + r"/[a-z0-9]+\.py", path):
                for node in ast.parse(archive.read(path)).body:
                    if isinstance(node, ast.ClassDef):
                        bases = [base.attr if isinstance(base, ast.Attribute) else base.id for base in node.bases]
                        classes[node.name] = (bases, _elements(node))
    return {name.lower(): _whole(name, classes) for name in classes}


def _whole(name, classes):
    found = {}
    bases, own = classes.get(name, ((), {}))
    for base in bases:
        found.update(_whole(base, classes))
    return {**found, **own}


def _elements(node):
    found = {}
    for item in node.body:
        if not (isinstance(item, ast.AnnAssign) and isinstance(item.value, ast.Call)) or item.target.id.endswith("__ext"):
            continue
        words = {key.arg: key.value for key in item.value.keywords}
        if isinstance(words.get("json_schema_extra"), ast.Dict):
            extra = words["json_schema_extra"]
            words.update({key.value: value for key, value in zip(extra.keys, extra.values)})
        if "alias" not in words or "element_property" not in words or item.target.id == "fhir_comments":
            continue
        text = ast.unparse(item.annotation)
        kind = re.findall(r"\w+", text.replace("None", ""))[-1]
        targets = words.get("enum_reference_types")
        found[words["alias"].value] = {
            # A primitive that is required may be left out for its extension, so that it has a mark of its own.
            "list": "List[" in text, "required": _true(words.get("element_required")) or _ellipsis([*item.value.args[:1], words.get("default")]),
            "type": {"bool": "boolean"}.get(kind, re.sub("Type$", "", kind).lower()),
            "targets": [one.value for one in targets.elts] if targets else [],
            "choice": words["one_of_many"].value if "one_of_many" in words else None,
            "choice_required": _true(words.get("one_of_many_required")),
        }
    return found


def _ellipsis(nodes):
    return any(isinstance(node, ast.Constant) and node.value is ... for node in nodes)


def _true(node):
    return isinstance(node, ast.Constant) and node.value is True
