"""What readers hand to the writer. The same shape for every standard; see README.md for the text made of it."""

import dataclasses


@dataclasses.dataclass
class Member:
    name: str
    types: list
    min: int = 0
    max: int | None = 1
    number: int | None = None
    label: str = ""
    binding: str = ""  # strength letter and value set, as written to the data
    withdrawn: bool = False
    usage: str = ""  # optionality where `min` does not say it: C, B or X
    length: int | None = None
    type_from: int | None = None
    choice: bool = False


@dataclasses.dataclass
class Structure:
    name: str
    kind: str
    label: str
    members: list


@dataclasses.dataclass
class Library:
    standard: str
    version: str
    primitives: dict  # name: form
    structures: dict  # name: Structure
    events: dict = dataclasses.field(default_factory=dict)  # (message code, trigger event): message structure


@dataclasses.dataclass(frozen=True)
class ValueSet:
    key: str
    url: str
    name: str
    open: bool
    codes: tuple  # of (system, code, display)
    form: str = ""  # what the codes that cannot be listed look like: ucum, language, …


@dataclasses.dataclass(frozen=True)
class Extension:
    key: str
    url: str
    name: str
    contexts: tuple  # as written to the data
    members: tuple  # of Member: the extension itself, by path: the empty path has its cardinality, `value` its value
    modifier: bool = False


@dataclasses.dataclass(frozen=True)
class ConceptMap:
    key: str
    url: str
    source: str  # value set
    target: str
    rows: tuple  # of (source system, target system, code, relation, target code)
