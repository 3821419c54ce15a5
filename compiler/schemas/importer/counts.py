"""How much of each standard the sources have and we have, side by side: counts.txt."""

import data_reader


def v2(version, hl7apy, hl7types, dictionary, texts):
    """Lines of one HL7 v2 version."""
    ours = data_reader.structures(texts["hl7v2/structures.txt"], version)
    kinds = [kind for kind, _ in ours.values()]
    tables = data_reader.blocks(texts["hl7v2/tables.txt"], version, 4, lambda head: 2)
    events = data_reader.Versions(texts["hl7v2/events.txt"], version)
    lines = [words for words in map(str.split, texts["hl7v2/events.txt"].splitlines()[1:]) if events.hold("".join(words[3:]))]
    mine = {
        "messages": kinds.count("message"), "groups": kinds.count("group") + kinds.count("choice"), "segments": kinds.count("segment"),
        "fields": sum(len(members) for kind, members in ours.values() if kind == "segment"),
        "datatypes": kinds.count("composite"), "components": sum(len(members) for kind, members in ours.values() if kind == "composite"),
        "trigger-events": len(lines), "tables": len(tables),
        "codes": sum(not line[0].startswith("@") for _, lines in tables for line in lines),
    }
    sources = {"hl7apy": _hl7apy(hl7apy), "hl7types": _hl7types(hl7types), "hl7-dictionary": _dictionary(dictionary)}
    return _lines("hl7v2", version, mine, sources)


def _hl7apy(tree):
    if not tree:
        return {}
    fields = sum(1 for node in tree["SEGMENTS"].values() for item in node[1] if isinstance(item, list) and item[-1] == "FIE")
    return {"messages": len(tree["MESSAGES"]), "groups": len(tree["GROUPS"]), "segments": len(tree["SEGMENTS"]), "fields": fields,
            "datatypes": len(tree["DATATYPES_STRUCTS"]), "components": sum(len(node or ()) for node in tree["DATATYPES_STRUCTS"].values()),
            "tables": len(tree["TABLES"]), "codes": sum(len(codes or ()) for _, codes in tree["TABLES"].values())}


def _hl7types(terse):
    return {"messages": sum(not about.get("alias") for about in terse["messages"].values()), "groups": len(terse["groups"]),
            "segments": len(terse["segments"]), "fields": sum(len(about["fields"]) for about in terse["segments"].values()),
            "datatypes": len(terse["datatypes"]), "components": sum(len(about["fields"]) for about in terse["datatypes"].values()),
            "trigger-events": len(terse["messages"])}


def _dictionary(source):
    if not source:
        return {}
    return {"messages": len(source["messages"]), "segments": len(source["segments"]),
            "fields": sum(map(len, source["segments"].values())), "datatypes": len(source["datatypes"]),
            "components": sum(map(len, source["datatypes"].values()))}


def fhir(version, name, package, published, texts):
    """Lines of one FHIR version."""
    ours = data_reader.structures(texts["fhir/structures.txt"], version)
    kinds = [kind for kind, _ in ours.values()]
    sets = data_reader.blocks(texts["fhir/value_sets.txt"], version, 4, lambda head: 2)
    mine = {
        "resources": kinds.count("resource"), "datatypes": kinds.count("datatype"), "elements": sum(len(members) for _, members in ours.values()),
        "value-sets": len(sets), "open-value-sets": sum(len(head) > 3 and head[3] != "" for head, _ in sets),
        "codes": sum(not line[0].startswith("@") for _, lines in sets for line in lines),
        "extensions": len(data_reader.blocks(texts["fhir/extensions.txt"], version, 4, lambda head: 9)),
        "concept-maps": len(data_reader.blocks(texts["fhir/concept_maps.txt"], version, 4, lambda head: 9)),
    }
    return _lines("fhir", version, mine, {name: _core(package), "extensions": {"extensions": _extensions(published["StructureDefinition"])}})


def _core(package):
    whole = [one for one in package["StructureDefinition"].values() if one.get("derivation") != "constraint" and one["kind"] != "logical"]
    structured = [one for one in whole if one["kind"] != "primitive-type"]
    return {"resources": sum(one["kind"] == "resource" for one in whole), "datatypes": sum(one["kind"] == "complex-type" for one in whole),
            "elements": sum(len(one["snapshot"]["element"]) - 1 for one in structured), "value-sets": len(package["ValueSet"]),
            "extensions": _extensions(package["StructureDefinition"]), "concept-maps": len(package["ConceptMap"])}


def _extensions(definitions):
    return sum(one.get("type") == "Extension" and one.get("derivation") == "constraint" for one in definitions.values())


def _lines(standard, version, mine, sources):
    lines = []
    for kind, count in mine.items():
        cells = [f"{name}={found[kind]}" for name, found in sources.items() if kind in found]
        lines.append(" ".join([standard, version, kind, *cells, f"mapwright={count}"]))
    return lines
