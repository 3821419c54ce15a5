"""Member names in UpperCamelCase made from the standard's proper names."""

import re
import unicodedata


def camel(title):
    """`Date/Time of Birth` is `DateTimeOfBirth`, `Mother's Maiden Name` is `MothersMaidenName`, `Degree (e.g., MD)` is `Degree`."""
    title = re.sub(r"\(e\.?g\.?[^)]*\)", "", title)
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    plain = plain.replace("'", "").replace("&", " And ").replace("%", " Percent ").replace("#", " Number ")
    words = re.findall(r"[A-Za-z0-9]+", plain)
    name = "".join(word[0].upper() + word[1:] for word in words)
    return name if name[:1].isalpha() else "N" + name if name else ""


def unique(names, empty, mark=""):
    """The names, each that came before with `mark` and its count behind it, and `empty` plus its place for an empty one."""
    seen, result = {}, []
    for place, name in enumerate(names, 1):
        name = name or f"{empty}{place}"
        seen[name] = seen.get(name, 0) + 1
        while seen[name] > 1 and f"{name}{mark}{seen[name]}" in names:
            seen[name] += 1
        result.append(name if seen[name] == 1 else f"{name}{mark}{seen[name]}")
    return result
