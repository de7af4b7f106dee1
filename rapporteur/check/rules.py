"""The rules of the style check: one table, from which the command line, the window and the tests take them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

MANUAL = "United Nations Editorial Manual"
GENRE = "Conventions of Chairs' summaries"
OXFORD = "Oxford usage"
GUIDELINES = "United Nations guidelines for inclusive language"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule under its `key`: its name as a reader of summaries understands it, why it holds, and its source."""

    key: str
    name: str
    why: str
    source: str


_RULES = (
    Rule("spelling", "Spelling", "A word that no dictionary knows is mostly a slip.", "Dictionaries en_GB and fr_FR"),
    Rule("house-spelling", "House spelling", "The house spells with -ize, and otherwise as the British do.", MANUAL),
    Rule("two-spellings", "One word, two spellings", "A document spells a word in one way throughout.", MANUAL),
    Rule("capitals", "One term, two kinds of capitals", "A term has its capitals everywhere or nowhere.", MANUAL),
    Rule("numbers", "Numbers and dates", "Below 10 in words, else in figures; the highest decides.", MANUAL),
    Rule("hyphen", "Hyphens", "A hyphen shows which words belong together before a noun.", MANUAL),
    Rule("punctuation", "Stops", "A stop in the wrong place makes the reader stop there.", OXFORD),
    Rule("bracket", "Brackets and quotation marks", "What is opened is closed.", OXFORD),
    Rule("short-form", "Short forms in running text", "Short forms belong in notes and tables.", MANUAL),
    Rule("abbreviation", "Abbreviation not explained", "A short form is explained at its first use.", MANUAL),
    Rule("heading-abbreviation", "Abbreviation in a heading", "A heading is understood by itself.", MANUAL),
    Rule("unused-abbreviation", "Abbreviation explained in vain", "A short form is there to be used again.", MANUAL),
    Rule("explained-twice", "Abbreviation explained twice", "One explanation, at the first use, is enough.", MANUAL),
    Rule("agreement", "Verb and subject", "The verb agrees with the head of its subject.", OXFORD),
    Rule("article", "Articles", "The article follows the sound, and some nouns take none.", OXFORD),
    Rule("uncountable", "What cannot be counted", "A mass has no article for one and no plural.", OXFORD),
    Rule("idiom", "Set phrases", "A set phrase is said in one way only.", OXFORD),
    Rule("possessive", "Possessives", "The place of the apostrophe says whether one or many are meant.", OXFORD),
    Rule("relative", "“That” behind a comma", "A clause that only adds something opens with “which”.", MANUAL),
    Rule("repeated-word", "Word said twice", "A word that stands twice in a row is a slip.", OXFORD),
    Rule("tense", "Tense in reported speech", "Behind a reporting verb in the past the tense shifts.", GENRE),
    Rule("recommendation", "Tense in a recommendation", "All verbs of a recommendation hang on “should”.", GENRE),
    Rule("monotony", "Same verb, same frame", "Two sentences in a row do not report in the same way.", GENRE),
    Rule("connector", "Connectors", "A connector joins to what stands before it in the paragraph, once.", GENRE),
    Rule("another-speaker", "Another speaker", "The reader must see whether it is the same speaker.", GENRE),
    Rule("count", "Count and phrase", "A phrase for a number of speakers is borne by their count.", GENRE),
    Rule("sum", "Totals", "A total is the sum of its parts.", MANUAL),
    Rule("notice", "To be completed", "What is still open when the text goes out is asked about.", GENRE),
    Rule("name", "Somebody named", "Nobody from the floor is named.", GENRE),
    Rule("state", "A State named", "A State and its adjective tell who spoke.", GENRE),
    Rule("detail", "A detail that identifies", "Those who were there recognize the speaker by it.", GENRE),
    Rule("address", "Address of a person", "An address names its owner.", GENRE),
    Rule("pronoun", "Pronoun that tells the gender", "Somebody who is not named has no gender in the text.", GENRE),
    Rule("inclusive", "Inclusive language", "Words that mean everybody name everybody.", GUIDELINES),
    Rule("long-sentence", "Long sentence", "With more than 60 words a reader loses the thread.", MANUAL),
    Rule("long-paragraph", "Long paragraph", "More than 200 words are more than one thought.", MANUAL),
    Rule("length", "Length of the document", "8,500 words for the Secretariat, 10,700 for others.", MANUAL),
)  # fmt: skip

RULES: Mapping[str, Rule] = MappingProxyType({rule.key: rule for rule in _RULES})
