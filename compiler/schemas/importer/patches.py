"""The recorded corrections in patches.json: facts that the sources have wrong or do not have. None is made in code."""

import json
import pathlib
import re


class Patches:
    """patches.json, asked by version."""

    def __init__(self):
        self._data = json.loads((pathlib.Path(__file__).parent.parent / "patches.json").read_text(encoding="utf-8"))

    def _applies(self, patch, version):
        """`versions` is a list of versions and of ranges such as `2.3-2.4`; without it a patch holds for all."""
        spans = patch.get("versions")
        if spans is None:
            return True
        number = _number(version)
        for span in spans:
            low, _, high = span.partition("-")
            if _number(low) <= number <= _number(high or low):
                return True
        return False

    def fields(self, version, structure):
        """{number: changes} of a segment or datatype."""
        found = {}
        for patch in self._data["fields"]:
            if patch["structure"] == structure and self._applies(patch, version):
                for number, changes in patch["set"].items():
                    found.setdefault(int(number), {}).update(changes)
        return found

    def dropped(self, version):
        """Structures that are not of the standard."""
        return {name for patch in self._data["drop"] if self._applies(patch, version) for name in patch["structures"]}

    def group_name(self, version, key, name):
        """The name of a group in the standard, for one that the source made up."""
        for patch in self._data["group_names"]:
            if key in patch["groups"] and self._applies(patch, version):
                return patch["groups"][key]
        return name

    def events(self, version):
        """{(message code, trigger event): structure} that no source has."""
        return {tuple(pair.split()): name for patch in self._data["events"] if self._applies(patch, version)
                for pair, name in patch["set"].items()}

    def table(self, number, version):
        """What to change in a table: `codes` replace, `add` and `remove` change, `open` overrides."""
        changes = {}
        for patch in self._data["tables"]:
            if number in patch["tables"] and self._applies(patch, version):
                changes.update(patch["set"])
        return changes


def _number(version):
    return tuple(int(part) for part in re.findall(r"\d+", version))
