"""Expands FHIR value sets: include, exclude, concept lists, filters and imported value sets.

A set is open where a part of it cannot be enumerated: a code system that is not in the package (UCUM, SNOMED CT,
LOINC, ISO 4217), one with only a fragment of its codes, or a filter that is not understood.
"""

from model import ValueSet


class Terminology:
    """The code systems and value sets of some packages; the first package that has a URL wins."""

    def __init__(self, *packages):
        self.systems, self.sets, self._expanded, self._concepts = {}, {}, {}, {}
        for package in packages:
            for url, resource in package["CodeSystem"].items():
                self.systems.setdefault(url, resource)
            for url, resource in package["ValueSet"].items():
                self.sets.setdefault(url, resource)

    def concepts(self, url):
        """{code: (display, parents, properties)} of a system with all its codes, else None."""
        if url not in self._concepts:
            system = self.systems.get(url)
            found = None
            if system and system.get("content") == "complete" and system.get("concept"):
                found = {}
                _walk(system["concept"], (), found)
            self._concepts[url] = found
        return self._concepts[url]

    def expand(self, url, above=()):
        """(codes, open): codes are a {(system, code): display} in order."""
        if url in self._expanded:
            return self._expanded[url]
        if url not in self.sets or url in above:
            return {}, True
        compose = self.sets[url].get("compose", {})
        codes, is_open = {}, not compose
        for part in compose.get("include", ()):
            found, part_open = self._part(part, above + (url,))
            is_open = is_open or part_open
            for key, display in found.items():
                codes.setdefault(key, display)
        for part in compose.get("exclude", ()):
            found, _ = self._part(part, above + (url,))
            for key in found:
                codes.pop(key, None)
        self._expanded[url] = codes, is_open
        return codes, is_open

    def form(self, url):
        """The form of the codes of an open set that are not listed, if they are all of one system that has one."""
        parts = self.sets.get(url, {}).get("compose", {}).get("include", ())
        unlisted = {part.get("system") for part in parts if "concept" not in part and self.concepts(part.get("system")) is None}
        return FORMS.get(unlisted.pop(), "") if len(unlisted) == 1 else ""

    def _part(self, part, above):
        codes, is_open = None, False
        if "system" in part:
            codes, is_open = self._system(part)
        for url in part.get("valueSet", ()):
            found, found_open = self.expand(url.split("|")[0], above)
            if codes is None:
                codes, is_open = dict(found), found_open
            elif not found_open:
                codes = {key: display for key, display in codes.items() if key in found}
        return codes or {}, is_open

    def _system(self, part):
        url = part["system"]
        concepts = self.concepts(url)
        if "concept" in part:
            known = concepts or {}
            return {(url, text(entry["code"])): entry.get("display") or known.get(entry["code"], ("",))[0] for entry in part["concept"]}, False
        if concepts is None:
            return {}, True
        chosen = set(concepts)
        for rule in part.get("filter", ()):
            matching = _filtered(concepts, rule)
            if matching is None:
                return {}, True
            chosen &= matching
        # A concept that only groups others cannot be used as a code.
        return {(url, code): shown for code, (shown, _, properties) in concepts.items()
                if code in chosen and properties.get("notSelectable") != ["true"]}, False


def _walk(concepts, ancestors, found):
    for concept in concepts:
        properties = {}
        for prop in concept.get("property", ()):
            value = next((str(value).lower() if isinstance(value, bool) else str(value)
                          for key, value in prop.items() if key.startswith("value") and not isinstance(value, dict)), "")
            properties.setdefault(prop["code"], []).append(value)
        code = text(concept["code"])
        if code not in ("", "…"):
            found[code] = (text(concept.get("display", "")), ancestors, properties)
        _walk(concept.get("concept", ()), ancestors + (code,), found)


def text(value):
    """Without spaces around it, or line breaks; some v2 code systems of R4 were encoded twice (`CHESTÂ `)."""
    if "Â" in value:
        try:
            value = value.encode("latin-1").decode("utf-8")
        except UnicodeError:
            pass
    return " ".join(value.split())


def _filtered(concepts, rule):
    """The codes that a filter lets through, or None if it is not understood."""
    op, value, prop = rule["op"], rule["value"], rule["property"]
    below = _descendants(concepts, value)
    if prop in ("concept", "code") and op == "is-a":
        return below | {value}
    if prop in ("concept", "code") and op == "descendent-of":
        return below
    if op == "is-not-a":
        return set(concepts) - below - {value}
    if op == "=" and prop in ("parent", "child"):
        return None
    if op == "=":
        return {code for code, entry in concepts.items() if value in entry[2].get(prop, ())}
    return None


def _descendants(concepts, top):
    """Codes below `top`, by nesting and by the `subsumedBy` or `parent` property."""
    children = {}
    for code, (_, ancestors, properties) in concepts.items():
        for parent in ancestors[-1:] + tuple(properties.get("subsumedBy", ())) + tuple(properties.get("parent", ())):
            children.setdefault(parent, []).append(code)
    found, waiting = set(), [top]
    while waiting:
        for code in children.get(waiting.pop(), ()):
            if code not in found:
                found.add(code)
                waiting.append(code)
    return found


# Systems whose codes cannot be listed but have a form: what a code that is not listed looks like.
FORMS = {"urn:iso:std:iso:4217": "currency", "urn:ietf:bcp:47": "language", "urn:ietf:bcp:13": "mime",
         "http://unitsofmeasure.org": "ucum"}

# Systems with licences of their own: sets of their codes are taken only where an element is bound to them.
LICENSED = ("http://snomed.info/sct", "http://loinc.org")


def value_sets(terminology, bound, others, largest):
    """{(key, url): ValueSet}: all sets that elements are bound to, and those of `others` that can be enumerated.

    A set of more than `largest` codes is left out, or left open where an element is bound to it.
    """
    result = {}
    for url in sorted({*others, *bound}):
        codes, is_open = terminology.expand(url)
        if len(codes) > largest:
            codes, is_open = {}, True
        # A system that is no absolute URI is an example's own.
        if url not in bound and (is_open or not codes or any(system in LICENSED or ":" not in system for system, _ in codes)):
            continue
        resource = terminology.sets.get(url, {})
        key = url.rpartition("/")[2]
        name = text(resource.get("name") or resource.get("title") or "")
        entries = tuple((system, code, text(display or "")) for (system, code), display in codes.items())
        result[(key, url)] = ValueSet(key, url, name, is_open, entries, terminology.form(url) if is_open else "")
    return result
