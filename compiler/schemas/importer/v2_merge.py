"""Makes one HL7 v2 library out of the two sources of its version, with earlier versions for what was withdrawn.

hl7apy gives trees, types, numbering and tables; hl7types gives proper names, optionality, what repeats and the trigger
events of a structure; hl7-dictionary gives lengths and, with hl7apy, the limits of repetition. Where the chosen one is wrong,
patches.json says so.
"""

import copy

from model import Library, Member, Structure
from v2_names import camel, unique

FORMS = {
    "ST": "V2Text", "TX": "V2Text", "FT": "V2Text", "TN": "V2Text", "SNM": "V2Text", "GTS": "V2Text", "CM": "V2Text",
    "ID": "V2Code", "IS": "V2Code", "NM": "V2Number", "SI": "V2Number",
    "DT": "V2Date", "TM": "V2Time", "DTM": "V2DateTime",
}
ANY_SEGMENT = ("ANYHL7SEGMENT", "HXX", "Hxx", "Zxx")
NO_TYPE = ("WD", "wd", "NUL", None)
ACRONYMS = ("ID", "SSN", "DRG", "HCFA", "CPT", "VA", "UB82", "LOS", "COB", "NPI", "IV", "DEA", "RX", "PRN")
# Versions of which no source has the limits of repetition: a limit that both neighbours have holds for them too.
NO_LIMITS = ("2.5", "2.5.1")


def number_of(version):
    return tuple(int(part) for part in version.split("."))


class Sources:
    """What both packages say of every version, oldest first."""

    def __init__(self, versions, hl7apy, hl7types, dictionary, patches, table_0354):
        self.versions, self.hl7apy, self.hl7types, self.dictionary, self.patches = versions, hl7apy, hl7types, dictionary, patches
        self.table_0354 = table_0354
        self._fields = {}

    def fields(self, version, kind, name):
        """{number: dict} of a segment's fields or a datatype's components as this version itself has them."""
        key = version, kind, name
        if key not in self._fields:
            self._fields[key] = self._read(version, kind, name)
        return copy.deepcopy(self._fields[key])

    def limit(self, version, name, number):
        """How often a field may repeat at most, if its version's sources do not say."""
        place = self.versions.index(version)
        earlier = next(other for other in reversed(self.versions[:place]) if other not in NO_LIMITS)
        later = next(other for other in self.versions[place:] if other not in NO_LIMITS)
        limits = {self.fields(other, "segment", name).get(number, {}).get("limit") for other in (earlier, later)}
        return limits.pop() if len(limits) == 1 else None

    def _read(self, version, kind, name):
        tree, terse = self.hl7apy[version], self.hl7types[version]
        items, table = {}, {}
        if tree:
            whole = tree["SEGMENTS"] if kind == "segment" else tree["DATATYPES_STRUCTS"]
            table = tree["FIELDS"] if kind == "segment" else tree["DATATYPES"]
            node = whole.get(name)
            items = node[1] if kind == "segment" and node else node or []
        named = terse["segments" if kind == "segment" else "datatypes"].get(name, {}).get("fields", {})
        found = {}
        for item in items:
            if not isinstance(item, list) or len(item) != 4:
                continue
            number = int(item[0].rsplit("_", 1)[1])
            about, proper = table[item[0]], named.get(number)
            field = {
                "type": about[2], "title": about[3].replace("_", " ").title(), "table": (about[4] or "")[3:],
                "min": item[2][0], "repeats": item[2][1] == -1, "limit": item[2][1] if item[2][1] > 1 else None, "withdrawn": about[2] in NO_TYPE or item[2] == [0, 0], "proper": bool(proper),
            }
            if proper:
                field["title"] = proper["title"] or field["title"]
                if proper["usage"] in ("R", "O", "C", "X", "B"):
                    field["min"] = 1 if proper["usage"] == "R" else 0
                field["table"] = field["table"] or proper["table"] or ""
                field["repeats"] = proper["repeats"]
                field["usage"] = proper["usage"] if proper["usage"] in ("C", "B", "X") else ""
                field["withdrawn"] = field["withdrawn"] or proper["usage"] == "W"
            elif number_of(version) >= (2, 6) and named:
                field["withdrawn"] = True
            found[number] = field
        if not items:
            for number, proper in named.items():
                found[number] = {"type": proper["type"], "title": proper["title"], "table": proper["table"] or "",
                                 "min": 1 if proper["usage"] == "R" else 0, "repeats": proper["repeats"],
                                 "usage": proper["usage"] if proper["usage"] in ("C", "B", "X") else "",
                                 "withdrawn": proper["type"] in NO_TYPE or proper["usage"] == "W", "proper": True}
        for number, about in (self.dictionary[version] or {}).get("segments" if kind == "segment" else "datatypes", {}).get(name, {}).items():
            if number in found:
                found[number]["length"] = about["length"]
                found[number]["limit"] = about["limit"] or found[number].get("limit")
                # Before 2.7 only hl7-dictionary knows which components are required or conditional.
                if kind == "composite" and number_of(version) < (2, 7) and not found[number]["withdrawn"]:
                    found[number]["min"] = 1 if about["usage"] == "R" else found[number]["min"]
                    found[number]["usage"] = about["usage"] if about["usage"] == "C" else found[number].get("usage", "")
        for number, changes in self.patches.fields(version, name).items():
            if changes.get("remove"):
                found.pop(number, None)
            elif number in found or "type" in changes:
                found.setdefault(number, {"type": None, "title": "", "table": "", "min": 0, "repeats": False, "withdrawn": False, "proper": True})
                found[number].update({key: value for key, value in changes.items() if key != "type_from"})
                found[number]["type_from"] = changes.get("type_from", found[number].get("type_from"))
        return found

    def members(self, version, kind, name):
        """Fields or components, with gaps and withdrawn ones filled from the latest earlier version that still had them."""
        found = self.fields(version, kind, name)
        earlier = [self.fields(other, kind, name) for other in reversed(self.versions) if number_of(other) < number_of(version)]
        if not found:
            # A withdrawn segment, of which the sources have the name alone (2.7 QRD).
            found = {number: {**field, "withdrawn": True} for number, field in next(filter(None, earlier), {}).items()}
        for number in range(1, max(found, default=0) + 1):
            field = found.get(number)
            if field and not field["withdrawn"]:
                if kind == "composite" and not field["table"]:
                    field["table"] = _table_before(number, field, earlier)
                continue
            old = next((was[number] for was in earlier if number in was and not was[number]["withdrawn"]), None)
            if not old and field and field["type"] not in NO_TYPE:
                old = field
            old = old or {"type": "ST", "title": field and field["title"] or f"Withdrawn {number}", "table": "", "repeats": False}
            title = field["title"] if field and field["proper"] else old["title"]
            found[number] = {**old, "title": title, "min": 0, "withdrawn": True}
            if kind == "composite" and not old["table"]:
                found[number]["table"] = _table_before(number, found[number], earlier)
        return [(number, found[number]) for number in sorted(found)]

    def datatype_version(self, version, name):
        """The version to take a datatype from: this one, else the latest earlier that has it, else None."""
        for other in [version] + [o for o in reversed(self.versions) if number_of(o) < number_of(version)]:
            if self.fields(other, "composite", name):
                return other
        return None


def _table_before(number, field, earlier):
    """The table of a component whose version has none for any: that of the latest earlier version with the same name and type."""
    for was in earlier:
        old = was.get(number)
        if old and old["table"]:
            same = old["type"] == field["type"] or {old["type"], field["type"]} <= {"ID", "IS", "CE", "CWE"}
            return old["table"] if same and camel(old["title"]).lower() == camel(field["title"]).lower() else ""
    return ""


def library(version, sources, tables):
    """The Library of a version."""
    tree, terse = sources.hl7apy[version], sources.hl7types[version]
    result = Library("hl7v2", version, dict(FORMS), {})
    waiting = []
    for name in sorted(tree["SEGMENTS"]):
        if name not in ANY_SEGMENT and name not in sources.patches.dropped(version):
            members = sources.members(version, "segment", name)
            title = terse["segments"].get(name, {}).get("title", "")
            result.structures[name] = _numbered(name, "segment", title, members, sources, version, tables, waiting)
    # Older messages name datatypes in OBX-2 that this version has withdrawn, such as TS.
    earlier = [other for other in sources.versions if number_of(other) <= number_of(version)]
    value_types = sorted({code for other in earlier for _, code, _ in tables.of(other, ["0125"])[("0125", "")].codes})
    waiting += sorted({*tree["DATATYPES_STRUCTS"], *terse["datatypes"], *value_types} - {*FORMS, "varies"})
    while waiting:
        name = waiting.pop(0)
        origin = None if name in result.structures else sources.datatype_version(version, name)
        if origin:
            title = sources.hl7types[origin]["datatypes"].get(name, {}).get("title", "")
            members = sources.members(origin, "composite", name)
            result.structures[name] = _numbered(name, "composite", title, members, sources, version, tables, waiting)
    for name in sorted(tree["MESSAGES"]):
        if name not in sources.patches.dropped(version):
            _message(name, name, tree["MESSAGES"][name], "message", terse["messages"].get(name, {}).get("title", ""), tree, sources, result)
    used = {kind for structure in result.structures.values() for member in structure.members for kind in member.types}
    result.primitives = {name: form for name, form in FORMS.items() if name in used or name in value_types}
    result.events = _events(version, result, sources)
    return result


def share_capitals(libraries):
    """Writes a member that a newer version has by the same number and the same words with that version's capitals.

    2.1 has its names in capitals only, and each version some of its own (`Observation Sub-Id`).
    """
    newest = {}
    for library in reversed(libraries):
        for structure in library.structures.values():
            if structure.kind not in ("segment", "composite"):
                continue
            for member in structure.members:
                key = structure.name, member.number, member.name.lower()
                if member.label.isupper() and key not in newest:
                    place = member.name[len(camel(member.label)):]  # of the second of two like names
                    member.label = " ".join(word if word in ACRONYMS else word.capitalize() for word in member.label.split())
                    member.name = camel(member.label) + place
                member.name, member.label = newest.setdefault(key, (member.name, member.label))


def share_titles(libraries):
    """Gives each structure the title of the newest version that has one: older ones differ in their capitals and additions only."""
    titles = {}
    for library in reversed(libraries):
        for name, structure in library.structures.items():
            if structure.label and structure.label.lower() not in ("deprecated", "withdrawn", "deleted") and not structure.label.startswith("HL7 v2 "):
                titles.setdefault(name, structure.label)
    for library in libraries:
        for name, structure in library.structures.items():
            structure.label = titles.get(name, "")


def _numbered(name, kind, title, fields, sources, version, tables, waiting):
    members = []
    names = unique([camel(field["title"]) for _, field in fields], "Field" if kind == "segment" else "Component")
    for (number, field), member_name in zip(fields, names):
        kind_name = {"varies": "@varies", "var": "@varies"}.get(field["type"], field["type"])
        if kind_name not in FORMS and kind_name != "@varies":
            waiting.append(kind_name)
        limit = 1
        if field["repeats"] and kind == "segment":
            limit = field.get("limit") or (sources.limit(version, name, number) if version in NO_LIMITS else None)
        usage = "" if field["withdrawn"] or field["min"] else field.get("usage", "")
        members.append(Member(member_name, [kind_name], field["min"], limit, number,
                              "" if field["title"] == member_name else " ".join(field["title"].split()),
                              tables.binding(field["table"], kind_name), field["withdrawn"], usage, field.get("length"), field.get("type_from")))
    return Structure(name, kind, title, members)


def _message(message, key, node, kind, title, tree, sources, result):
    """A message or group and the groups inside it, into `result`."""
    members = []
    prefix = len(message) + 1
    full = key if kind == "message" else f"{message}.{sources.patches.group_name(result.version, key, key[prefix:])}"
    if full in result.structures:
        return
    result.structures[full] = Structure(full, kind, title, members)
    names = []
    for name, _, (low, high), what in node[1]:
        high = None if high == -1 else high
        if name in ANY_SEGMENT:
            member = Member("AnySegment", ["@varies"], low, high)
        elif what == "SEG":
            member = Member(name, [name], low, high)
        else:
            short = sources.patches.group_name(result.version, name, name[prefix:])
            member = Member(short, [f"{message}.{short}"], low, high)
            inner = tree["GROUPS"][name]
            _message(message, name, inner, "choice" if inner[0] == "choice" else "group", "", tree, sources, result)
        members.append(member)
        names.append(member.name)
    for member, name in zip(members, unique(names, "Member", "_")):
        member.name = name


def _events(version, result, sources):
    """(message code, trigger event) to structure: as patched, else as hl7types has it in this version, else as the structure
    is named, else by table 0354, else as hl7types has it in the latest earlier version."""
    versions = [version] + [other for other in reversed(sources.versions) if number_of(other) < number_of(version)]
    own, *earlier = [_aliases(sources.hl7types[other]) for other in versions]
    named = {}
    for name, structure in result.structures.items():
        if structure.kind == "message":
            code, _, event = name.partition("_")
            named[(code, event or "*")] = name
    events = {}
    for known in (sources.patches.events(version), own, named, sources.table_0354, *earlier):
        for key, target in known.items():
            if target in result.structures:
                events.setdefault(key, target)
    return events


def message_codes(library):
    """{table: codes}: the message codes, trigger events and message structures that a version has; its own tables lack some."""
    messages = [name for name, structure in library.structures.items() if structure.kind == "message"]
    events = {event for _, event in library.events if event != "*" and not event.endswith("nn")}
    return {"0076": sorted({code for code, _ in library.events}), "0003": sorted(events), "0354": sorted(messages)}


def _aliases(terse):
    return {tuple(name.split("_")): about.get("alias", name) for name, about in terse["messages"].items() if name.count("_") == 1}
