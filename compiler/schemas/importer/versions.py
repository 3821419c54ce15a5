"""Many versions of a thing in one text: lines that versions share are written once, with the versions that have them."""

import difflib


def ranges(inside, versions):
    """`` for all versions, else `2.3-2.5.1,2.8`, and `-2.4` and `2.5-` where a range begins or ends with the list."""
    if len(inside) == len(versions):
        return ""
    runs = []
    for version in inside:
        place = versions.index(version)
        if runs and runs[-1][1] == place - 1:
            runs[-1][1] = place
        else:
            runs.append([place, place])
    return ",".join(_range(first, last, versions) for first, last in runs)


def _range(first, last, versions):
    if first == last:
        return versions[first]
    return ("" if first == 0 else versions[first]) + "-" + ("" if last == len(versions) - 1 else versions[last])


def merge(lists, versions):
    """[(item, versions that have it)] such that the items of each version stand in that version's own order.

    An item whose place differs between versions stands there twice.
    """
    merged = []
    for items, version in reversed(list(zip(lists, versions))):
        result, place = [], 0
        blocks = difflib.SequenceMatcher(None, [item for item, _ in merged], items, autojunk=False).get_matching_blocks()
        at = 0
        for mine, its, size in blocks:
            result += merged[at:mine]
            result += [(item, [version]) for item in items[place:its]]
            result += [(item, [version] + inside) for item, inside in merged[mine:mine + size]]
            at, place = mine + size, its + size
        merged = result
    return merged
