"""Short forms that are written out wherever a text is formal: contractions, and the words before a number.

Source: United Nations Editorial Manual, "Abbreviations and acronyms"; formal English has no contractions.
"""

from collections.abc import Mapping
from types import MappingProxyType

# What is cited by its number, abbreviated and in full.
CITED: Mapping[str, str] = MappingProxyType(
    {
        "paras": "paragraphs",
        "para": "paragraph",
        "arts": "articles",
        "art": "article",
        "chaps": "chapters",
        "chap": "chapter",
    }
)

NEGATED = "do|does|did|is|are|was|were|should|could|would|has|have|had|must|need"
# Patterns of whole words, in any capitals, and what they stand for.
CONTRACTIONS: tuple[tuple[str, str], ...] = (
    (r"can['’]t\b", "cannot"),
    (r"won['’]t\b", "will not"),
    (r"shan['’]t\b", "shall not"),
    (rf"({NEGATED})n['’]t\b", r"\1 not"),
    (r"(we|they|you)['’]re\b", r"\1 are"),
    (r"(we|they|you|i)['’]ve\b", r"\1 have"),
    (r"(we|they|you|i|it|there|he|she)['’]ll\b", r"\1 will"),
    (r"i['’]m\b", "I am"),
)
