"""Compares the data with second sources and writes what differs, by class, to differences.txt.

`python3 compiler/schemas/importer/cross_check.py [cache folder]`. HL7 v2: hl7types, hl7apy and hl7-dictionary each by itself. FHIR:
the classes of fhir.resources, which are not what the data is made from. Why each class differs stands above it.
"""

import pathlib
import sys
import tempfile

import data_reader
import dictionary_reader
import fhir_models_reader
import hl7apy_reader
import hl7types_reader
import packages
from v2_merge import ANY_SEGMENT, NO_TYPE

DATA = pathlib.Path(__file__).resolve().parent.parent
CLASSES = {
    "v2 withdrawn, not in the source": "Withdrawn fields are kept, from the latest earlier version that had them; the source leaves them out.",
    "v2 withdrawn, otherwise in the source": "The source has a withdrawn field as text (ST) or with its successor's type; ours has the type it had.",
    "v2 not in the source": "Datatypes of older messages (CE, TS, PN) come along where OBX-2 or a withdrawn field may name them, and the parts of CM under"
                            " names of their own; otherwise the source lacks the segment or datatype.",
    "v2 not in ours": "hl7-dictionary: components of NA and MA beyond the four that the others have, segments that 2.7 withdrew, and in 2.7 the AL1-6 of"
                      " 2.5.1. hl7types: OBX-23 to 25 of 2.5.1 under wrong numbers.",
    "v2 type": "hl7types has CM where ours has the name of its parts (CM_MSG); CQ_SIMPLE and DR_SIMPLE stand for CQ and DR inside another datatype, where"
               " they have no components of components; TS-1 is a date and time by patches.json; hl7-dictionary has types of neighbouring versions.",
    "v2 required": "patches.json, and hl7apy's flags where hl7types and hl7-dictionary agree against it. Only hl7-dictionary knows required components"
                   " before 2.7.",
    "v2 conditional": "Components: only hl7-dictionary knows C before 2.7. Fields: patches.json (OBX of 2.7.1 and 2.8, ORC-3 of 2.3.1).",
    "v2 repeats": "hl7apy lets fields repeat from 2.6 on that do not; hl7-dictionary lets single ones. Otherwise patches.json.",
    "v2 limit of repetition": "hl7apy has no limits before 2.6, hl7-dictionary none in 2.5 to 2.6; in 2.5 and 2.5.1 a limit holds that both neighbours have."
                              " Limits that only hl7-dictionary or only hl7apy has are taken.",
    "v2 length": "Datatypes that a version withdrew come from the latest earlier one, with its lengths.",
    "v2 table": "hl7apy is wrong in 2.3: patches.json.",
    "v2 message not in the source": "Structures named by trigger events that were numbered anew since (patches.json).",
    "v2 message not in ours": "Copies of SIU_S12 under the names of its other trigger events, and the structures of new trigger event numbers (patches.json).",
    "v2 segments of a message": "hl7types drops the second of two like segments at one level (ROL of ADT_A01, PID of ADT_A24) and places for any segment.",
    "fhir element not in the source": "fhir.resources has no elements of MetadataResource, and its ElementDefinition.type hides behind the class of a type name.",
    "fhir element not in ours": "None.",
    "fhir type": "The snapshots of R4B and R5 say `id` for the ids of datatypes, fhir.resources `string`.",
    "fhir cardinality": "None.",
    "fhir targets": "None.",
}


class Differences:
    def __init__(self):
        self._found = {}

    def add(self, kind, version, source, item):
        self._found.setdefault(kind, {}).setdefault((version, source), []).append(item)

    def text(self):
        lines = ["How the data differs from each source by itself: class, why, and per version and source the count and the places."]
        for kind, why in CLASSES.items():
            entries = self._found.pop(kind, {})
            lines += ["", f"== {kind}: {sum(map(len, entries.values()))}", why]
            for (version, source), items in entries.items():
                lines.append(f"{version} {source} {len(items)}: {' '.join(items)}")
        assert not self._found, list(self._found)
        return "\n".join(lines) + "\n"


def main():
    with tempfile.TemporaryDirectory() as temporary:
        cache = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else temporary).resolve()
        cache.mkdir(parents=True, exist_ok=True)
        found = Differences()
        text = (DATA / "hl7v2/structures.txt").read_text(encoding="utf-8")
        for version in _versions(text):
            ours = data_reader.structures(text, version)
            hl7types = hl7types_reader.read(packages.fetch("hl7types", cache), version)
            hl7apy = hl7apy_reader.read(packages.fetch("hl7apy", cache), version)
            dictionary = dictionary_reader.read(packages.fetch("hl7-dictionary", cache), version)
            for name, fields in (("hl7types", _of_hl7types(hl7types)), ("hl7apy", _of_hl7apy(hl7apy)), ("hl7-dictionary", _of_dictionary(dictionary))):
                if fields:
                    _fields(found, version, name, ours, fields)
            for name, trees in (("hl7types", _trees_of_hl7types(hl7types)), ("hl7apy", _trees_of_hl7apy(hl7apy))):
                if trees:
                    _messages(found, version, name, ours, trees)
        text = (DATA / "fhir/structures.txt").read_text(encoding="utf-8")
        for version, package, folder in (("4.0.1", "fhir.resources 6", "fhir/resources"), ("4.3.0", "fhir.resources 8", "fhir/resources/R4B"),
                                         ("5.0.0", "fhir.resources 8", "fhir/resources")):
            models = fhir_models_reader.read(packages.fetch(package, cache), folder)
            _fhir(found, version, "fhir.resources", data_reader.structures(text, version), models)
    result = found.text()
    (DATA / "differences.txt").write_text(result, encoding="utf-8")
    print("\n".join(line for line in result.splitlines() if line.startswith("==")))


def _versions(text):
    return next(line for line in text.split("\n", 3) if line.startswith("versions ")).split(" ")[1:]


# ---- HL7 v2 fields: {structure: {number: {'type', 'required', 'usage', 'repeats', 'limit', 'length', 'table'}}}

def _of_hl7types(terse):
    return {name: {number: {"type": field["type"], "required": field["usage"] == "R", "usage": field["usage"] if field["usage"] in "CX" else "",
                            "repeats": field["repeats"], "table": field["table"]}
                   for number, field in about["fields"].items()} for kind in ("segments", "datatypes") for name, about in terse[kind].items()}


def _of_hl7apy(tree):
    if not tree:
        return None
    found = {}
    for nodes, table in ((tree["SEGMENTS"], tree["FIELDS"]), (tree["DATATYPES_STRUCTS"], tree["DATATYPES"])):
        for name, node in nodes.items():
            items = node[1] if table is tree["FIELDS"] else node or []
            for item in items:
                if name not in ANY_SEGMENT and isinstance(item, list) and len(item) == 4:
                    about, (low, high) = table[item[0]], item[2]
                    found.setdefault(name, {})[int(item[0].rsplit("_", 1)[1])] = {
                        "type": about[2], "required": low == 1, "repeats": high not in (0, 1), "limit": high if high > 1 else None,
                        "table": (about[4] or "")[3:]}
    return found


def _of_dictionary(source):
    if not source:
        return None
    return {name: {number: {"type": field["type"], "required": field["usage"] == "R", "repeats": field["repeats"], "limit": field["limit"],
                            "length": field["length"]}
                   for number, field in fields.items()} for kind in ("segments", "datatypes") for name, fields in source[kind].items()}


def _fields(found, version, source, ours, theirs):
    for name, (kind, members) in ours.items():
        if kind not in ("segment", "composite"):
            continue
        other = theirs.get(name, {})
        for number in sorted(set(members) | set(other)):
            mine, its, place = members.get(number), other.get(number), f"{name}-{number}"
            if not mine:
                found.add("v2 not in ours", version, source, place)
            elif not its:
                found.add("v2 withdrawn, not in the source" if mine["usage"] == "W" else "v2 not in the source", version, source, place)
            elif mine["usage"] == "W":
                if its["type"] not in (mine["types"][0], *NO_TYPE):
                    found.add("v2 withdrawn, otherwise in the source", version, source, place)
            else:
                _field(found, version, source, place, kind, mine, its)


def _field(found, version, source, place, kind, mine, its):
    own = mine["types"][0].lstrip("@").lower()
    if its["type"] and own != its["type"].lower() and (own, its["type"]) != ("varies", "var"):
        found.add("v2 type", version, source, f"{place}:{mine['types'][0]}/{its['type']}")
    if its["required"] != (mine["min"] > 0):
        found.add("v2 required", version, source, f"{place}:{mine['usage']}")
    elif "usage" in its and its["usage"] != (mine["usage"] if mine["usage"] in "CX" else ""):
        found.add("v2 conditional", version, source, f"{place}:{mine['usage']}/{its['usage'] or 'O'}")
    if kind == "segment" and its["repeats"] != (mine["max"] != 1):
        found.add("v2 repeats", version, source, place)
    elif kind == "segment" and "limit" in its and its["limit"] != (mine["max"] if mine["max"] != 1 else None):
        found.add("v2 limit of repetition", version, source, f"{place}:{mine['max'] or '*'}/{its['limit'] or '*'}")
    if "length" in its and its["length"] != mine["length"]:
        found.add("v2 length", version, source, f"{place}:{mine['length']}/{its['length']}")
    if its.get("table") and its["table"] not in ("9999", "0000") and mine["binding"][1:] != its["table"] and mine["binding"]:
        found.add("v2 table", version, source, f"{place}:{mine['binding'][1:]}/{its['table']}")


# ---- HL7 v2 messages: {message: the names of its segments in order, groups taken apart}

def _trees_of_hl7types(terse):
    def walk(members):
        for name, inner, _, _ in members:
            group = terse["groups"].get(inner)
            yield from walk(group["members"]) if group else [inner]
    return {name: list(walk(about["members"])) for name, about in terse["messages"].items() if not about.get("alias")}


def _trees_of_hl7apy(tree):
    def walk(node):
        for name, _, _, what in node[1]:
            yield from [name] if what == "SEG" else walk(tree["GROUPS"][name])
    return {name: list(walk(node)) for name, node in tree["MESSAGES"].items()} if tree else None


def _messages(found, version, source, ours, theirs):
    def walk(name):
        for member in ours[name][1].values():
            kind = member["types"][0]
            inner = ours.get(kind)
            yield from [kind] if not inner or inner[0] == "segment" else walk(kind)
    mine = {name for name, (kind, _) in ours.items() if kind == "message"}
    for name in sorted(mine - set(theirs)):
        found.add("v2 message not in the source", version, source, name)
    for name in sorted(set(theirs) - mine):
        found.add("v2 message not in ours", version, source, name)
    for name in sorted(mine & set(theirs)):
        own = [one.replace("@varies", "ANY") for one in walk(name)]
        other = ["ANY" if one in (*ANY_SEGMENT, "ANYHL7SEGMENT") else one for one in theirs[name]]
        if own != other:
            found.add("v2 segments of a message", version, source, name)


# ---- FHIR

def _fhir(found, version, source, ours, models):
    for name, (_, members) in ours.items():
        model = models.get(name.replace(".", "").lower())
        if model is None:
            continue
        rest = dict(model)
        for element, mine in members.items():
            place = f"{name}.{element}"
            matching = [key for key, about in model.items() if key == element or about["choice"] == element]
            if not matching:
                found.add("fhir element not in the source", version, source, place)
                continue
            choices = [rest.pop(key) for key in matching]
            _element(found, version, source, place, mine, choices)
        for element in rest:
            found.add("fhir element not in ours", version, source, f"{name}.{element}")


def _element(found, version, source, place, mine, choices):
    own = sorted(one.partition("(")[0].replace(".", "").replace("@", "").lower() for one in mine["types"])
    other = sorted(one["type"] for one in choices)
    if own != other:
        found.add("fhir type", version, source, f"{place}:{','.join(own)}/{','.join(other)}")
    required = any(one["required"] or one["choice_required"] for one in choices)
    if required != (mine["min"] > 0) or choices[0]["list"] != (mine["max"] != 1):
        found.add("fhir cardinality", version, source, place)
    targets = {target for one in mine["types"] if "(" in one for target in one[one.index("(") + 1:-1].split(",") if target}
    # A canonical's targets are not kept in our data.
    theirs = {target for one in choices if one["type"] != "canonical" for target in one["targets"]} - {"Resource"}
    if targets != theirs:
        found.add("fhir targets", version, source, place)


if __name__ == "__main__":
    main()
