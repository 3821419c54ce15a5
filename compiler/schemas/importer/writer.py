"""Writes libraries, value sets, extensions and concept maps as the text that compiler/src/schema reads. README.md describes it."""

import versions as shared

CARDINALITY = {(0, 1): "?", (1, 1): "1", (0, None): "*", (1, None): "+"}


def structures(libraries):
    """The text of the structures of all versions of a standard, oldest first."""
    versions = [library.version for library in libraries]
    lines = ["mapwright structures 2", f"standard {libraries[0].standard}", "versions " + " ".join(versions)]
    forms = {}
    for library in libraries:
        for name, form in library.primitives.items():
            forms.setdefault((name, form), []).append(library.version)
    lines += [_words("primitive", *key, shared.ranges(inside, versions)) for key, inside in sorted(forms.items())]
    blocks = [{name: ((structure.kind, structure.label), [_member(member, structure.kind) for member in structure.members])
               for name, structure in library.structures.items()} for library in libraries]
    return "\n".join(lines + _blocks(blocks, versions)) + "\n"


def _member(member, kind):
    types = " ".join(member.types)
    if types == member.name:
        types = ""
    name = member.name + ("[x]" if member.choice else "")
    usage = "w" if member.withdrawn else member.usage.lower()
    flags = usage + str(member.length or "") + (f"^{member.type_from}" if member.type_from else "")
    cells = [name, _cardinality(member), types, member.binding, flags, member.label]
    if kind in ("segment", "composite"):
        cells.insert(0, str(member.number))
    return tuple(cells)


def _cardinality(member):
    return CARDINALITY.get((member.min, member.max)) or f"{member.min}..{'*' if member.max is None else member.max}"


def _blocks(by_version, versions):
    """The lines of `[{key: (head cells, [cells of a line])}]`: a block for each head that a key has. A key may be of several cells."""
    lines = []
    for key in sorted({key for blocks in by_version for key in blocks}, key=str.encode):
        heads = {}
        for version, blocks in zip(versions, by_version):
            if key in blocks:
                heads.setdefault(blocks[key][0], []).append((version, blocks[key][1]))
        for head, members in heads.items():
            inside = [version for version, _ in members]
            lines.append(_join(*("=" + key).split("\t"), *head, shared.ranges(inside, versions)))
            lists = [cells for _, cells in members]
            # What has numbers stands by them; anything else keeps each version's own order.
            merged = _numbered(lists, inside) if head[0] in ("segment", "composite") else shared.merge(lists, inside)
            for cells, which in merged:
                # A line without versions is in all that the block is in.
                lines.append(" " + _join(*cells, "" if which == inside else shared.ranges(which, versions)))
    return lines


def _numbered(lists, versions):
    """[(cells, versions)] by number, the newest first."""
    found = {}
    for cells, version in reversed([(cells, version) for members, version in zip(lists, versions) for cells in members]):
        found.setdefault(cells, []).insert(0, version)
    return sorted(found.items(), key=lambda line: int(line[0][0]))


def _join(*cells):
    for cell in cells:
        assert "\t" not in cell and "\n" not in cell and "\r" not in cell, cell
    return "\t".join(cells).rstrip("\t")


def _words(*words):
    return " ".join(words).rstrip()


def events(libraries):
    """The message structure of each trigger event, and the versions in which it is so."""
    versions = [library.version for library in libraries]
    found = {}
    for library in libraries:
        for (code, event), structure in library.events.items():
            found.setdefault((code, event, structure), []).append(library.version)
    lines = ["versions " + " ".join(versions)]
    lines += [_words(*key, shared.ranges(inside, versions)) for key, inside in sorted(found.items())]
    return "\n".join(lines) + "\n"


def value_sets(versions, sets):
    """The text of the value sets of several versions: `sets` is {version: {(key, url): ValueSet}}."""
    lines = ["mapwright codes 2", "versions " + " ".join(versions)]
    keys = sorted({key for version in versions for key in sets[version]}, key=lambda key: (key[0].encode(), key[1].encode()))
    for key in keys:
        heads = {}
        for version in versions:
            if key in sets[version]:
                found = sets[version][key]
                heads.setdefault((found.name, found.form or ("open" if found.open else "")), []).append(version)
        for (name, kind), inside in heads.items():
            lines.append(_join("=" + key[0], key[1], name, kind, shared.ranges(inside, versions)))
            lines += _codes([sets[version][key].codes for version in inside], inside, versions)
    return "\n".join(lines) + "\n"


def _codes(lists, inside, versions):
    """The newest version's codes in its order, each older code that it lacks after the code that it followed."""
    order = []
    for codes in reversed(lists):
        place = 0
        known = set(order)
        for code in codes:
            if code in known:
                place = order.index(code) + 1
            else:
                order.insert(place, code)
                place += 1
    members = [set(codes) for codes in lists]
    lines, system = [], None
    for code in order:
        if code[0] != system:
            system = code[0]
            lines.append(" @" + system)
        which = [version for version, codes in zip(inside, members) if code in codes]
        lines.append(" " + _join(code[1], code[2], "" if which == inside else shared.ranges(which, versions)))
    return lines


def extensions(versions, sets):
    """The text of the extension definitions of several versions: `sets` is {version: {url: Extension}}."""
    by_version = [{f"{found.key}\t{found.url}": ((found.name, "modifier" if found.modifier else ""),
                               [("<" + context,) for context in found.contexts] + [_member(member, "extension") for member in found.members])
                   for found in sets[version].values()} for version in versions]
    return "\n".join(["mapwright extensions 1", "versions " + " ".join(versions)] + _blocks(by_version, versions)) + "\n"


def constraints(versions, sets):
    """The text of the constraints of several versions: `sets` is {version: {structure: lines}}."""
    by_version = [{path: (("",), lines) for path, lines in sets[version].items()} for version in versions]
    return "\n".join(["mapwright constraints 1", "versions " + " ".join(versions)] + _blocks(by_version, versions)) + "\n"


def concept_maps(versions, sets):
    """The text of the concept maps of several versions: `sets` is {version: {url: ConceptMap}}."""
    by_version = []
    for version in versions:
        blocks = {}
        for found in sets[version].values():
            lines, systems = [], None
            for source, target, *row in found.rows:
                if (source, target) != systems:
                    systems = (source, target)
                    lines.append(("@" + source, target))
                lines.append(tuple(row))
            blocks[f"{found.key}\t{found.url}"] = ((found.source, found.target), lines)
        by_version.append(blocks)
    return "\n".join(["mapwright concept maps 1", "versions " + " ".join(versions)] + _blocks(by_version, versions)) + "\n"
