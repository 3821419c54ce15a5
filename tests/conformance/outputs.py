"""Outputs of generated maps against an oracle that is not ours.

Judges every .json file of the folder that is given: Bundles as check.py does, other resources by fhirkit alone. The test `soundness` writes
the outputs of its FHIR 4.0.1 maps into the folder that OUTPUTS names. Prints each kind of problem once, with how often it is there and one file
that has it, and exits with 1 if there is any.
"""

import json
import re
import sys
from pathlib import Path

from check import errors_of, problems


def main(folder):
    files = sorted(Path(folder).glob("*.json"))
    found = {}
    for path in files:
        document = json.loads(path.read_bytes())
        bundle = document["resourceType"] == "Bundle"
        for problem in problems(document)[0] if bundle else errors_of(document):
            kind = re.sub(r"\[\d+\]|urn:uuid:\S+", "", problem)
            found.setdefault(kind, []).append(path.name)
    for kind, names in sorted(found.items()):
        print(f"{len(names):5} {kind} ({names[0]})")
    print(f"{len(files)} outputs judged, {len(found)} kinds of problems")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
