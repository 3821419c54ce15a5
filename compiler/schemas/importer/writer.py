"""Writes libraries and value sets as the text that compiler/src/schema reads. README.md describes it."""

CARDINALITY = {(0, 1): "?", (1, 1): "1", (0, None): "*", (1, None): "+"}


def structures(library):
    """The text of one version's structures."""
    lines = ["mapwright structures 1", f"standard {library.standard}", f"version {library.version}"]
    lines += [f"primitive {name} {form}" for name, form in sorted(library.primitives.items())]
    for name in sorted(library.structures, key=str.encode):
        structure = library.structures[name]
        lines.append(_join("=" + name, structure.kind, structure.label))
        lines += [" " + _member(member, structure.kind) for member in structure.members]
    return "\n".join(lines) + "\n"


def _member(member, kind):
    cardinality = CARDINALITY.get((member.min, member.max)) or f"{member.min}..{'*' if member.max is None else member.max}"
    types = " ".join(member.types)
    if types == member.name:
        types = ""
    name = member.name + ("[x]" if member.choice else "")
    flags = ("w" if member.withdrawn else "") + (f"^{member.type_from}" if member.type_from else "")
    cells = [name, cardinality, types, member.binding, flags, member.label]
    if kind in ("segment", "composite"):
        cells.insert(0, str(member.number))
    return _join(*cells)


def _join(*cells):
    for cell in cells:
        assert "\t" not in cell and "\n" not in cell and "\r" not in cell, cell
    return "\t".join(cells).rstrip("\t")


def events(library):
    """The message structure of each trigger event of one version."""
    lines = [f"{code} {event} {structure}" for (code, event), structure in sorted(library.events.items())]
    return "\n".join(lines) + "\n"


def value_sets(versions, sets):
    """The text of the value sets of several versions: `sets` is {version: {(key, url): ValueSet}}.

    A code or set that is not in all versions carries the ranges of those that it is in.
    """
    lines = ["mapwright codes 1", "versions " + " ".join(versions)]
    keys = sorted({key for version in versions for key in sets[version]}, key=lambda key: (key[0].encode(), key[1].encode()))
    for key in keys:
        heads = {}
        for version in versions:
            if key in sets[version]:
                found = sets[version][key]
                heads.setdefault((found.name, found.open), []).append(version)
        for (name, is_open), inside in heads.items():
            lines.append(_join("=" + key[0], key[1], name, "open" if is_open else "", _ranges(inside, versions)))
            lines += _codes([sets[version][key].codes for version in inside], inside)
    return "\n".join(lines) + "\n"


def _codes(lists, versions):
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
                known.add(code)
                place += 1
    members = [set(codes) for codes in lists]
    lines, system = [], None
    for code in order:
        if code[0] != system:
            system = code[0]
            lines.append(" @" + system)
        inside = [version for version, codes in zip(versions, members) if code in codes]
        lines.append(" " + _join(code[1], code[2], _ranges(inside, versions)))
    return lines


def _ranges(inside, versions):
    """`` for all versions, else `2.3-2.5.1,2.8`."""
    if len(inside) == len(versions):
        return ""
    runs = []
    for version in inside:
        place = versions.index(version)
        if runs and runs[-1][1] == place - 1:
            runs[-1][1] = place
        else:
            runs.append([place, place])
    return ",".join(versions[a] if a == b else f"{versions[a]}-{versions[b]}" for a, b in runs)
