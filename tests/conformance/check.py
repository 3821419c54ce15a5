"""The bundles of the v2-to-FHIR maps against an oracle that is not ours.

Maps the ADT A01, A04, A08 and ORU R01 messages among the repository's samples and, where that folder is beside the checkout, in
../shared/data/messages, with the command that the variable MAPWRIGHT names (else `mapwright`). Then for each bundle:

- the bundle and each resource in it pass fhirkit (PyPI `fhirkit-rs` 0.1.0) without an issue of severity "error";
- every reference is the fullUrl of an entry, and no fullUrl is there twice;
- a second run gives the same bytes.

Prints a table and exits with 1 if anything is wrong, or if a message that must be mapped is refused.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import fhirkit

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data" / "messages"
COMMAND = os.environ.get("MAPWRIGHT", "mapwright")
MAPS = {
    "adt_a01": (ROOT / "mappings/v2-to-fhir/adt_a01.mw", {("ADT", "A01"), ("ADT", "A04"), ("ADT", "A08")}),
    "oru_r01": (ROOT / "mappings/v2-to-fhir/oru_r01.mw", {("ORU", "R01")}),
}


def message_type(path):
    """MSH-9.1 and MSH-9.2 of a file's first message."""
    text = path.read_bytes().decode("latin-1")
    at = text.find("MSH")
    if at < 0 or len(text) < at + 8:
        return None
    line = text[at:].replace("\n", "\r").split("\r")[0]
    fields = line.split(line[3])
    if len(fields) < 9:
        return None
    parts = fields[8].split(line[4])
    return (parts[0], parts[1]) if len(parts) > 1 else None


def run(map_path, messages, folder):
    """What the command makes of files, in one run: their outputs by file name, and what it says."""
    command = [COMMAND, "run", str(map_path), *map(str, messages), "-o", f"{folder}/"]
    process = subprocess.run(command, capture_output=True)
    outputs = {path.stem: path.read_bytes() for path in Path(folder).iterdir()}
    return outputs, process.stderr.decode(errors="replace").splitlines()


def errors_of(resource):
    """What fhirkit finds that is an error."""
    issues = fhirkit.validate(json.dumps(resource))
    return [f"{resource.get('resourceType')}: {issue}" for issue in issues if issue.severity == "error"]


def references(value):
    """All Reference.reference in a JSON value."""
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for member in value.values():
            yield from references(member)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def problems(bundle):
    """What is wrong with a bundle, one line each; and how many resources it has."""
    found = errors_of(bundle)
    entries = bundle.get("entry", [])
    for entry in entries:
        found += errors_of(entry["resource"])
    urls = [entry.get("fullUrl") for entry in entries]
    found += [f"{url} is there twice" for url in sorted({url for url in urls if urls.count(url) > 1})]
    found += [f"{reference} leads nowhere" for reference in references(bundle) if reference not in urls]
    return found, len(entries)


def check(message, outputs, again, said):
    """The state of a message in a word, its entries, and what is wrong."""
    output = outputs.get(message.stem, b"")
    errors = [line for line in said if line.startswith("error") and f"{message.name}," in line]
    if errors or not output:
        return "refused", 0, errors
    found, count = [], 0
    for line in output.splitlines():
        more, entries = problems(json.loads(line))
        found += more
        count += entries
    if again.get(message.stem) != output:
        found.append("a second run gives other bytes")
    return ("wrong" if found else "right"), count, found


def main():
    folders = [ROOT / "mappings/v2-to-fhir/samples"]
    if SHARED.is_dir():
        folders.append(SHARED)
    files = [path for folder in folders for path in sorted(folder.rglob("*.hl7"))]
    bad = 0
    print(f"{'map':8} {'message':64} {'state':8} {'entries':>7}")
    for name, (map_path, types) in MAPS.items():
        checked = 0
        messages = [path for path in files if message_type(path) in types]
        with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
            outputs, said = run(map_path, messages, first)
            again, _ = run(map_path, messages, second)
        for path in messages:
            state, entries, found = check(path, outputs, again, said)
            checked += 1
            bad += state != "right"
            print(f"{name:8} {path.name[:64]:64} {state:8} {entries:7}")
            for line in found:
                print(f"         {line}")
        print(f"{name:8} {checked} messages")
        bad += checked == 0
    print("all bundles are right" if bad == 0 else f"{bad} messages are wrong or refused")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
