"""The plural of a noun phrase, by rule."""

import re

# Where the words behind the noun begin: "Conference of the Parties", "officer in charge".
BEHIND_THE_NOUN = re.compile(r"\s(?:of|for|on|to|in|against|with|from|under|at|by|between|without|as)\s")
IRREGULAR = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "criterion": "criteria",
    "phenomenon": "phenomena", "medium": "media", "analysis": "analyses", "crisis": "crises", "basis": "bases",
    "life": "lives", "leaf": "leaves", "staff": "staff", "police": "police", "means": "means", "series": "series",
}  # fmt: skip


def plural_of(noun_phrase: str) -> str:
    """The phrase for many: "civil society organizations", "Conferences of the Parties", "States parties"."""
    behind = BEHIND_THE_NOUN.search(noun_phrase)
    head = noun_phrase[: behind.start()] if behind else noun_phrase
    words, _, noun = head.rpartition(" ")
    plural = f"{words} {_plural(noun)}" if words else _plural(noun)
    return plural + noun_phrase[len(head) :]


def _plural(noun: str) -> str:
    stem, hyphen, last = noun.rpartition("-")
    irregular = IRREGULAR.get(last.lower())
    if irregular:
        return stem + hyphen + last[:1] + irregular[1:]
    if re.search(r"(?i)(?:s|x|z|ch|sh)$", noun):
        return f"{noun}es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", noun) + "s"
