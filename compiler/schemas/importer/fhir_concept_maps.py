"""Reads concept maps: code, relation, target code. The equivalences of R4 are written as the relationships of R5."""

from fhir_value_sets import text
from model import ConceptMap

RELATION = {
    "equal": "=", "equivalent": "=", "wider": "<", "subsumes": "<", "narrower": ">", "specializes": ">",
    "relatedto": "~", "inexact": "~", "unmatched": "!", "disjoint": "!",
    "source-is-narrower-than-target": "<", "source-is-broader-than-target": ">", "related-to": "~", "not-related-to": "!",
}


def concept_maps(resources):
    """{url: ConceptMap}"""
    found = {}
    for url, resource in sorted(resources.items()):
        rows = tuple(row for group in resource.get("group", ()) for row in _rows(group))
        if rows:
            found[url] = ConceptMap(url.rpartition("/")[2], url, _end(resource, "source"), _end(resource, "target"), rows)
    return found


def _end(resource, side):
    keys = (f"{side}Canonical", f"{side}Uri", f"{side}ScopeCanonical", f"{side}ScopeUri")
    return next((resource[key].split("|")[0] for key in keys if key in resource), "")


def _rows(group):
    systems = group.get("source", ""), group.get("target", "")
    for element in group["element"]:
        # R5 may map a whole value set of codes in one element.
        if "code" not in element:
            continue
        code = text(element["code"])
        for target in element.get("target", ()):
            relation = RELATION[target.get("equivalence") or target["relationship"]]
            yield (*systems, code, relation, text(target.get("code", "")))
        if element.get("noMap") or not element.get("target"):
            yield (*systems, code, "!", "")
