"""Reads the committed text back, one version at a time, for counts and for the cross-check."""


class Versions:
    """Which lines of a text are of a version."""

    def __init__(self, text, version):
        line = next(line for line in text.split("\n", 3) if line.startswith("versions "))
        self._all = line.split(" ")[1:]
        self._own = self._all.index(version)

    def hold(self, ranges):
        return not ranges or any(self._inside(span) for span in ranges.split(","))

    def _inside(self, span):
        first, dash, last = span.partition("-")
        low = self._all.index(first) if first else 0
        high = self._all.index(last) if last else len(self._all) - 1 if dash else low
        return low <= self._own <= high


def blocks(text, version, head_range, line_range):
    """[(cells of the head, [cells of a line])] of a version. The ranges are the cells that hold the versions; `line_range` is asked
    with the head."""
    versions, found, lines = Versions(text, version), [], None
    for line in text.split("\n"):
        cells = line[1:].split("\t")
        if line.startswith("="):
            lines = [] if versions.hold(_cell(cells, head_range)) else None
            if lines is not None:
                found.append((cells, lines))
        elif line.startswith(" ") and lines is not None and versions.hold(_cell(cells, line_range(found[-1][0]))):
            lines.append(cells)
    return found


def structures(text, version):
    """{name: (kind, {number or name: member})} with a member's name, min, max, types, table, usage and length."""
    result = {}
    for head, lines in blocks(text, version, 3, lambda head: 7 if head[1] in ("segment", "composite") else 6):
        numbered = head[1] in ("segment", "composite")
        members = {}
        for cells in lines:
            cells = cells + [""] * 8
            key = int(cells[0]) if numbered else cells[0].removesuffix("[x]")
            members[key] = _member(cells[1:] if numbered else cells)
        result[head[0]] = (head[1], members)
    return result


def _member(cells):
    name, cardinality, types, binding, flags = cells[:5]
    low, high = {"?": (0, 1), "1": (1, 1), "*": (0, None), "+": (1, None)}.get(cardinality) or (
        int(cardinality.split("..")[0]), None if cardinality.endswith("*") else int(cardinality.split("..")[1]))
    flags = flags.split("^")[0]
    letter = flags[:1].upper() if flags[:1].isalpha() else "R" if low else "O"
    length = flags.lstrip("cbxw")
    name = name.removesuffix("[x]")
    return {"name": name, "min": low, "max": high, "types": (types or name).split(" "), "binding": binding, "usage": letter,
            "length": int(length) if length else None, "label": cells[5]}


def _cell(cells, place):
    return cells[place] if place < len(cells) else ""
