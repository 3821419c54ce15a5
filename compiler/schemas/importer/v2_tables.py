"""The code tables of each HL7 v2 version.

Which codes a table has in a version: hl7apy (2.3.1 and later; an earlier version takes the oldest that there is).
Displays and systems: the terminology package, then FHIR R4's copies, then hl7-dictionary. Whether HL7 defines a table
or each site does: the terminology package's list of tables.
"""

import re

import dictionary_reader
from fhir_value_sets import text
from model import ValueSet

# Types whose value, or first component, is the code. A table beside another type (XPN, XCN) is for one of its components.
CODED = ("ID", "IS", "CNE", "CE", "CWE", "CF", "ST", "TX", "FT", "NM", "SI")
CODED_LOOSELY = ("CE", "CWE", "CF", "ST", "TX", "FT")
# Stands for "no table" in the sources.
NO_TABLE = ("9999", "0000")
# A longer text in a display's place is a definition.
LONGEST_DISPLAY = 100


class Tables:
    """All that is known of v2 tables."""

    def __init__(self, terminology, core, dictionary, hl7apy, hl7types, patches):
        self._hl7apy, self._patches = hl7apy, patches
        self.about = terminology.pop("about")
        self._named = {}
        for source in (dictionary, core, terminology):
            for number, codes in source.items():
                self._named.setdefault(number, {}).update({code: shown for code, shown in codes.items() if 0 < len(shown) <= LONGEST_DISPLAY})
        self._all = {}
        for source in (terminology, core, dictionary):
            for number, codes in source.items():
                if codes:
                    self._all.setdefault(number, _clean(codes))
        self.used = set()

    def binding(self, number, kind):
        """Strength letter and table of a field: the site's own tables are suggestions, HL7's hold, but for coded text they may be extended."""
        if kind not in CODED or number in NO_TABLE or not re.fullmatch(r"\d{4}", number or ""):
            return ""
        self.used.add(number)
        if self.is_open(number):
            return "p" + number
        return ("x" if kind in CODED_LOOSELY else "r") + number

    def is_open(self, number):
        return self.about.get(number, {}).get("type") != "HL7"

    def of(self, version, used, also=None):
        """{(number, ''): ValueSet} of the tables that a version has or refers to. `also` is {table: codes} to add where they lack."""
        own, also = self._nearest(version), also or {}
        result = {}
        for number in sorted(set(own) | set(used)):
            changes = self._patches.table(number, version)
            codes = changes.get("codes") or own.get(number) or self._all.get(number, [])
            codes = [code for code in codes if code not in changes.get("remove", ())] + list(changes.get("add", ())) + also.get(number, [])
            about = self.about.get(number, {})
            system = about.get("system") or f"http://terminology.hl7.org/CodeSystem/v2-{number}"
            named = self._named.get(number, {})
            shown = changes.get("displays", {})
            entries = tuple((system, code, shown.get(code) or named.get(code, "")) for code in dict.fromkeys(codes))
            is_open = changes.get("open", self.is_open(number) or not entries)
            result[(number, "")] = ValueSet(number, "", about.get("name") or "", is_open, entries)
        return result

    def _nearest(self, version):
        tables = self._hl7apy[version]["TABLES"] if self._hl7apy[version] else {}
        if not tables:
            tables = next((tree["TABLES"] for tree in self._hl7apy.values() if tree and tree["TABLES"]), {})
        return {name[3:]: _clean(codes or ()) for name, (_, codes) in tables.items()}


# A range of codes, or a remark, in a code's place.
NOT_A_CODE = re.compile(r"\.\.|…| _ |and higher|\((?:star|obsolete|deprecated)\)|<null>|^.{26}")


def _clean(codes):
    """The codes alone, without spaces around them."""
    words = (text(str(code)) for code in ([codes] if isinstance(codes, str) else codes))
    return [word for word in words if word and not NOT_A_CODE.search(word)]


def terminology_tables(systems):
    """{table: {code: display}} and, under `about`, {table: {name, type, system}}."""
    result, about = {}, {}
    for concept in systems["http://terminology.hl7.org/CodeSystem/v2-tables"]["concept"]:
        properties = {prop["code"]: next(value for key, value in prop.items() if key.startswith("value")) for prop in concept["property"]}
        about[concept["code"]] = {"name": concept.get("display", "").strip(), "type": properties.get("v2-table-type", ""),
                                  "system": properties.get("v2-cs-uri", "")}
    result.update(core_tables(systems))
    result["about"] = about
    return result


def core_tables(systems):
    """{table: {code: display}} of a FHIR package's `v2-NNNN` code systems."""
    result = {}
    for url, system in systems.items():
        match = re.fullmatch(r"http://terminology\.hl7\.org/CodeSystem/v2-(\d{4})", url)
        if match:
            found = {}
            _walk(system.get("concept", ()), found)
            result[match.group(1)] = found
    return result


def _walk(concepts, found):
    for concept in concepts:
        found[text(concept["code"])] = text(concept.get("display", ""))
        _walk(concept.get("concept", ()), found)


def trigger_events(systems):
    """{(message code, trigger event): structure} by the displays of table 0354 (`ADT_A01` is `A01, A04, A08, A13`)."""
    events = {}
    for name, shown in core_tables(systems)["0354"].items():
        for event in re.findall(r"\b[A-Z][A-Z0-9]{2}\b", shown):
            events.setdefault((name.partition("_")[0], event), name)
    return events


def dictionary_tables(archive):
    """{table: {code: display}} of hl7-dictionary."""
    return {number.zfill(4): {code: text(shown) for code, shown in about["values"].items()}
            for number, about in dictionary_reader.tables(archive).items() if number.isdigit()}
