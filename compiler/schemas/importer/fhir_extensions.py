"""Reads extension definitions: URL, contexts, cardinality, value, and the extensions inside a complex one."""

from fhir_reader import binding, text_of_type
from fhir_value_sets import text
from model import Extension, Member


def extensions(definitions):
    """{url: Extension} of the StructureDefinitions by URL that define an extension."""
    found = {}
    for url, definition in sorted(definitions.items()):
        if definition.get("type") == "Extension" and definition.get("derivation") == "constraint" and definition.get("context"):
            found[url] = _extension(url, definition)
    return found


def _extension(url, definition):
    elements = definition["snapshot"]["element"]
    root = elements[0]
    members = [Member("Extension", ["Extension"], root["min"], _max(root))]
    for element in elements[1:]:
        path = element["id"].split(".")[1:]
        if path == ["value[x]"] and element["max"] != "0":
            members.append(_value("value", element, element["min"], element["max"]))
        elif path and all(part.startswith("extension:") for part in path) and element["max"] != "0":
            members.append(_part(path, element, elements))
    contexts = tuple(_context(context) for context in definition["context"])
    modifier = any(element["path"] == "Extension" and element.get("isModifier") for element in elements)
    return Extension(url.rpartition("/")[2], url, text(definition.get("name") or ""), contexts, tuple(members), modifier)


def _part(path, element, elements):
    """An inner extension, named by its URLs down from the outermost."""
    names = [_fixed_url(path[:depth], elements) or path[depth - 1].partition(":")[2] for depth in range(1, len(path) + 1)]
    value = next((other for other in elements if other["id"] == f"{element['id']}.value[x]" and other["max"] != "0"), None)
    if value:
        return _value(".".join(names), value, element["min"], element["max"])
    return Member(".".join(names), ["Extension"], element["min"], _max(element))


def _fixed_url(path, elements):
    wanted = ".".join(["Extension", *path, "url"])
    return next((other.get("fixedUri") for other in elements if other["id"] == wanted), None)


def _value(name, element, low, high):
    types = [text_of_type(entry, "value", "datatype") for entry in element["type"]]
    return Member(name, types, low, None if high == "*" else int(high), binding=binding(element), choice=len(types) > 1)


def _max(element):
    return None if element["max"] == "*" else int(element["max"])


def _context(context):
    mark = {"element": "", "extension": "extension ", "fhirpath": "fhirpath "}[context["type"]]
    return mark + " ".join(context["expression"].split())
