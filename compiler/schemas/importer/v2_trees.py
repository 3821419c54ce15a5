"""Message trees of a version that hl7apy does not have (2.7.1), in hl7apy's shape.

hl7types has them, but without what is a choice and without the second of two like segments. So a group is taken from a neighbouring
version of hl7apy where hl7types says that the group is the same there, and from hl7types alone where it is not.
"""


def trees(version, hl7apy, hl7types):
    """What hl7apy_reader would give for a version: names of segments and datatypes without members, and trees."""
    own = hl7types[version]
    near = sorted((other for other in hl7apy if hl7apy[other]), key=lambda other: _distance(version, other, list(hl7apy)))[:2]
    # A node taken from hl7apy names its groups in hl7apy's way: those must be there too.
    groups = {**hl7apy[near[1]]["GROUPS"], **hl7apy[near[0]]["GROUPS"]}
    found = {"MESSAGES": {}, "GROUPS": groups, "FIELDS": {}, "DATATYPES": {}, "TABLES": hl7apy[near[0]]["TABLES"],
             "SEGMENTS": {name: ["sequence", []] for name in own["segments"]}, "DATATYPES_STRUCTS": {name: [] for name in own["datatypes"]}}
    for kind, whole in (("messages", "MESSAGES"), ("groups", "GROUPS")):
        for name, about in own[kind].items():
            if not about.get("alias"):
                same = [other for other in near if name in hl7apy[other][whole] and hl7types[other][kind].get(name) == about]
                found[whole][name] = hl7apy[same[0]][whole][name] if same else ["sequence", _members(about, own)]
    return found


def _members(about, own):
    return [[inner if inner in own["groups"] else name, None, [low, -1 if high is None else high], "GRP" if inner in own["groups"] else "SEG"]
            for name, inner, low, high in about["members"]]


def _distance(version, other, versions):
    return abs(versions.index(version) - versions.index(other))
