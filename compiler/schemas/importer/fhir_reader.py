"""Reads FHIR structures from a core package: resources, datatypes and their inner elements, from snapshots."""

import json
import tarfile

from model import Library, Member, Structure

FORMS = {
    "base64Binary": "Base64", "boolean": "Boolean", "canonical": "Uri", "code": "Code", "date": "Date", "dateTime": "DateTime",
    "decimal": "Decimal", "id": "Id", "instant": "Instant", "integer": "Integer", "markdown": "Text", "oid": "Uri",
    "positiveInt": "PositiveInt", "string": "Text", "time": "Time", "unsignedInt": "UnsignedInt", "uri": "Uri", "url": "Uri",
    "uuid": "Uri", "xhtml": "Xhtml",
    # R5. JSON has it as a string.
    "integer64": "Text",
}
STRENGTH = {"example": "e", "preferred": "p", "extensible": "x", "required": "r"}
FHIR_TYPE = "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type"
SYSTEM_STRING = "http://hl7.org/fhirpath/System.String"


def resources(archive, types):
    """{type: {url: resource}} of a package's resources of some types."""
    found = {name: {} for name in types}
    stream = archive if hasattr(archive, "read") else open(archive, "rb")
    with stream, tarfile.open(fileobj=stream) as tar:
        for entry in sorted(tar.getmembers(), key=lambda entry: entry.name):
            name = entry.name.split("/")[-1]
            if entry.name.count("/") == 1 and name.endswith(".json") and name.split("-")[0] in types:
                resource = json.load(tar.extractfile(entry))
                if resource.get("resourceType") in types and "url" in resource:
                    found[resource["resourceType"]].setdefault(resource["url"], resource)
    return found


def library(version, definitions):
    """The Library of a version, from its StructureDefinitions by URL."""
    primitives, structures = {}, {}
    for definition in definitions.values():
        if definition["kind"] == "logical" or definition.get("derivation") == "constraint":
            continue
        name = definition["type"]
        if definition["kind"] == "primitive-type":
            primitives[name] = FORMS[name]
            continue
        kind = "resource" if definition["kind"] == "resource" else "datatype"
        elements = definition["snapshot"]["element"]
        structures[name] = Structure(name, kind, "", _children(elements, name, kind))
        for element in elements[1:]:
            path = element["path"]
            if any(other["path"].startswith(path + ".") for other in elements):
                structures[path] = Structure(path, "element", "", _children(elements, path, "element"))
    return Library("fhir", version, primitives, structures)


def _children(elements, parent, kind):
    members = []
    for element in elements:
        head, _, name = element["path"].rpartition(".")
        if head == parent:
            members.append(_member(element, name, elements, kind))
    return members


def _member(element, name, elements, kind):
    choice = name.endswith("[x]")
    member = Member(name.removesuffix("[x]"), [], element["min"], None if element["max"] == "*" else int(element["max"]), choice=choice)
    if "contentReference" in element:
        member.types = [element["contentReference"].rpartition("#")[2]]
    elif any(other["path"].startswith(element["path"] + ".") for other in elements):
        member.types = [element["path"]]
    else:
        member.types = [text_of_type(entry, name, kind) for entry in element["type"]]
    member.binding = binding(element)
    return member


def binding(element):
    """The strength letter and value set of an element, or nothing."""
    bound = element.get("binding")
    return STRENGTH[bound["strength"]] + short_url(bound["valueSet"].split("|")[0]) if bound and "valueSet" in bound else ""


def text_of_type(entry, name, kind):
    """One of the types of an element, as written to the data."""
    code = entry["code"]
    if code == SYSTEM_STRING:
        # A resource's id is an `id` by the standard's text; the snapshots of R4 say `string` for it.
        code = "id" if name == "id" and kind == "resource" else next(
            (ext.get("valueUrl") or ext.get("valueUri") for ext in entry.get("extension", ()) if ext["url"] == FHIR_TYPE), "string")
    elif code.startswith("http://hl7.org/fhirpath/System."):
        code = next(ext.get("valueUrl") or ext.get("valueUri") for ext in entry["extension"] if ext["url"] == FHIR_TYPE)
    if code == "Resource":
        return "@resource"
    targets = [url.split("|")[0].rpartition("/")[2] for url in entry.get("targetProfile", ())]
    targets = [] if "Resource" in targets else targets
    if code == "Reference" or code == "CodeableReference" and targets:
        return f"{code}({','.join(targets)})"
    return code


PREFIXES = (("~", "http://hl7.org/fhir/ValueSet/"), ("^", "http://terminology.hl7.org/ValueSet/"))


def short_url(url):
    """`~` stands for FHIR's own value sets, `^` for the terminology server's."""
    for mark, prefix in PREFIXES:
        if url.startswith(prefix):
            return mark + url[len(prefix):]
    return url


def long_url(url):
    """What `short_url` made short."""
    return dict(PREFIXES).get(url[:1], url[:1]) + url[1:]
