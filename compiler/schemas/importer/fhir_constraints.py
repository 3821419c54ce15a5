"""Reads those constraints of FHIR's structures that only say which elements stand together, as clauses.

A clause is a list of elements, of which at least one is there (`name`) or is not (`!name`): `dataAbsentReason.empty() or value.empty()` is
`!dataAbsentReason !value`. FHIRPath with more in it than that an element exists, `and`, `or`, `xor`, `implies` and `not()` is left out.
"""

import itertools
import re

from fhir_value_sets import text

TOKEN = re.compile(r"\s*(?:(?P<exists>[a-z][A-Za-z]*)\.(?P<what>exists|empty)\(\)(?P<negated>\.not\(\))?(?![.\w])|(?P<other>and\b|or\b|xor\b|implies\b|!=|=|\(|\)(?:\.not\(\))?)|(?P<bad>\S))")
COUNT = re.compile(r"^\((?P<sum>[a-z][A-Za-z]*\.count\(\)(?:\s*\+\s*[a-z][A-Za-z]*\.count\(\))+)\)\s*>\s*0$")
# More elements than this are in no constraint of this kind.
MOST = 7


def constraints(definitions, structures):
    """{structure: [(key, clause, human text)]} of the StructureDefinitions by URL, for the structures that are known."""
    found = {}
    for _, definition in sorted(definitions.items()):
        if definition["kind"] not in ("resource", "complex-type") or definition.get("derivation") == "constraint":
            continue
        for element in definition["snapshot"]["element"]:
            structure = structures.get(element["path"])
            for constraint in element.get("constraint", []) if structure else []:
                if constraint["severity"] == "error":
                    names = {member.name for member in structure.members}
                    lines = [(constraint["key"], clause, text(constraint["human"])) for clause in clauses(constraint.get("expression") or "", names)]
                    found.setdefault(element["path"], []).extend(lines)
    return {path: lines for path, lines in found.items() if lines}


def clauses(expression, names):
    """The clauses of an expression over these elements; none if it says more."""
    parsed = _parse(expression)
    if parsed is None:
        return []
    formula, used = parsed
    if not used or len(used) > MOST or not used <= names:
        return []
    used = sorted(used)
    worlds = [dict(zip(used, values)) for values in itertools.product((False, True), repeat=len(used))]
    broken = [world for world in worlds if not formula(world)]
    found = []
    for size in range(1, len(used) + 1):
        for some in itertools.combinations(used, size):
            for signs in itertools.product((True, False), repeat=size):
                clause = set(zip(some, signs))
                # It holds in all worlds in which the formula does, and says more than no shorter one.
                violating = [world for world in worlds if all(world[name] != sign for name, sign in clause)]
                if all(world in broken for world in violating) and not any(other <= clause for other in found):
                    found.append(clause)
    return [" ".join(("" if sign else "!") + name for name, sign in sorted(clause)) for clause in found]


def _parse(expression):
    """(function of which elements there are, names), or None."""
    count = COUNT.match(expression.strip())
    if count:
        names = re.findall(r"([a-z][A-Za-z]*)\.count", count["sum"])
        return (lambda world: any(world[name] for name in names)), set(names)
    tokens, names, at = [], set(), 0
    while at < len(expression.rstrip()):
        match = TOKEN.match(expression, at)
        if not match or match["bad"]:
            return None
        at = match.end()
        if match["exists"]:
            names.add(match["exists"])
            tokens.append((match["exists"], (match["what"] == "exists") != bool(match["negated"])))
        else:
            tokens.append(match["other"])
    try:
        formula, rest = _binary(tokens, 0)
    except (IndexError, TypeError):
        return None
    return (formula, names) if not rest else None


# By how tightly they bind, the loosest first.
OPERATORS = [
    {"implies": lambda a, b: not a or b},
    {"or": lambda a, b: a or b, "xor": lambda a, b: a != b},
    {"and": lambda a, b: a and b},
    {"=": lambda a, b: a == b, "!=": lambda a, b: a != b},
]


def _binary(tokens, level):
    if level == len(OPERATORS):
        return _operand(tokens)
    left, tokens = _binary(tokens, level + 1)
    while tokens and isinstance(tokens[0], str) and tokens[0] in OPERATORS[level]:
        operator = OPERATORS[level][tokens[0]]
        right, tokens = _binary(tokens[1:], level + 1)
        left = (lambda operator, a, b: lambda world: operator(a(world), b(world)))(operator, left, right)
    return left, tokens


def _operand(tokens):
    if tokens[0] == "(":
        inner, tokens = _binary(tokens[1:], 0)
        if tokens[0] == ").not()":
            return (lambda world: not inner(world)), tokens[1:]
        if tokens[0] != ")":
            raise IndexError
        return inner, tokens[1:]
    name, there = tokens[0]
    return (lambda world: world[name] == there), tokens[1:]
