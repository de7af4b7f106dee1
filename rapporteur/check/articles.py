"""Articles: "an organization", "a university", and nouns that take none. Source: Oxford usage, by sound."""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure, as_opened
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.language.english.phrases import BEHIND_THE_HEAD, is_plural

A_OR_AN = re.compile(r"\b(?P<article>an?) (?P<word>[\w’'-]*\w)", re.IGNORECASE)
LOOKS_LIKE_A_VOWEL = re.compile(
    r"(?:uni[cfloqtv]|use|usu|util|uter|uto|ubiq|eu|ewe|one(?!rous)|once|ura|uri|uru|ukr|ugan)", re.IGNORECASE
)
LOOKS_LIKE_A_CONSONANT = re.compile(r"(?:hour|honest|hono|heir)", re.IGNORECASE)
# How capitals are read: letter by letter, unless they make a word.
READ_WITH_A_VOWEL = "AEFHILMNORSX"
READ_AS_WORDS = frozenset("LED SIM RAM ROM NATO NASA LAN MAC SADC SIDS MAD FIFA FATF RNA".split())
BY_LETTERS = frozenset("UN EU US UK HIV NGO CSO IGO MOU FAO ILO IMO IOM UNODC UNHCR MP SDG LDC SME".split())
FIGURE_WITH_A_VOWEL = re.compile(r"(?:8|11|18)(?:\d{3})*(?!\d)|8\d*")

# What has no article where it stands alone; "the civil society organizations" have one.
WITHOUT_THE = "civil society|academia|cyberspace|mankind|humankind"
# Words behind which a noun phrase has ended.
FUNCTION_WORDS = (
    "and|or|but|in|on|for|to|with|by|from|at|through|that|which|who|was|were|is|are|has|had|should|could|would|can|"
    "will|may|as|into|under"
)
AFTER_THE_PHRASE = rf"(?=[.,;:)]|$| (?:{FUNCTION_WORDS})\b)"
THE = re.compile(rf"\bthe (?P<noun>{WITHOUT_THE}){AFTER_THE_PHRASE}", re.IGNORECASE)
UNCOUNTABLE = (
    "training|information|advice|equipment|evidence|research|progress|feedback|legislation|assistance|guidance|"
    "expertise|machinery|personnel"
)
# Somebody who is given something: "offering a victim assistance".
RECEIVERS = "victim|child|person|state|country|woman|man|survivor|worker|an?"
A_FOR_UNCOUNTABLE = re.compile(
    rf"\ban? (?P<words>(?:(?!(?:{RECEIVERS})\b)[a-z-]+ )?(?:{UNCOUNTABLE}))(?! of trainers)"
    r"(?=[.,;:)]|$| (?:in|on|for|to|by|from|of|with|at|that|which|who|was|is|had|has|provided|given|held|received|"
    r"delivered|offered|shared|needed)\b)",
    re.IGNORECASE,
)
PLURAL_OF_UNCOUNTABLE = {
    "informations": "information", "equipments": "equipment", "advices": "advice", "feedbacks": "feedback",
    "trainings": "training courses", "knowledges": "knowledge", "softwares": "software", "expertises": "expertise",
    "legislations": "legislation", "machineries": "machinery", "researches": "research", "progresses": "progress",
}  # fmt: skip
UNCOUNTABLES = re.compile(rf"\b(?:{'|'.join(PLURAL_OF_UNCOUNTABLE)})\b", re.IGNORECASE)
A_FOR_MANY = re.compile(
    r"\b(?:an?|another|every) (?P<noun>[a-z-]+s)"
    r"(?= (?:of|in|on|for|to|by|from|with|that|which|was|were|is|are)\b|[.,;])",
    re.IGNORECASE,
)
ONE_IN_S = frozenset(
    """means series species headquarters crossroads barracks works corps summons hours days weeks months years others
    times pounds euros dollars metres kilometres less""".split()
)


def wrong_article(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Articles that do not go with the sound behind them, or with a noun that takes none."""
    text = passage.own
    for match in A_OR_AN.finditer(text):
        article = _article_for(match["word"])
        if article and article != match["article"].lower() and not _is_a_letter(match):
            right = f"{as_opened(match['article'], article)} {match['word']}"
            yield Departure(
                *match.span(), "article", f"Before the sound of “{match['word']}” stands “{article}”.", right
            )
    for match in THE.finditer(text):
        reason = f"“{match['noun']}” stands without an article where nothing behind it says whose."
        yield Departure(*match.span(), "article", reason, as_opened(match[0], match["noun"]))
    for match in A_FOR_MANY.finditer(text):
        if is_plural(match["noun"]) and match["noun"].lower() not in ONE_IN_S | BEHIND_THE_HEAD:
            yield Departure(*match.span(), "article", f"“{match['noun']}” is a plural: leave out what stands for one.")


def counted_mass(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """What cannot be counted, counted: "a training", "informations"."""
    for match in A_FOR_UNCOUNTABLE.finditer(passage.own):
        noun = match["words"].split()[-1]
        reason = f"“{noun}” cannot be counted: leave out the article, or name something that can."
        yield Departure(*match.span(), "uncountable", reason, as_opened(match[0], match["words"]))
    for match in UNCOUNTABLES.finditer(passage.own):
        right = as_opened(match[0], PLURAL_OF_UNCOUNTABLE[match[0].lower()])
        yield Departure(*match.span(), "uncountable", f"“{match[0]}” has no plural: write “{right}”.", right)


def _is_a_letter(match: re.Match[str]) -> bool:
    """Whether the "A" is a name or a place in a list: "annex A is"."""
    before = match.string[: match.start()]
    return match["article"] == "A" and bool(re.search(r"[\w(]\s?$", before)) and not re.search(r"[.?!:]\s$", before)


def _article_for(word: str) -> str | None:
    """The article before a word, None where it is not sure."""
    if word[0].isdigit():
        return "an" if FIGURE_WITH_A_VOWEL.fullmatch(word.split("-")[0]) else "a"
    head = word.split("-")[0].rstrip("’'s") if word.isupper() or word[:2].isupper() else word
    if len(head) > 1 and head.isupper():
        return _article_for_letters(head)
    if len(head) == 1 or not head.isascii() or not (word.islower() or word[1:].islower()):
        return None
    if LOOKS_LIKE_A_CONSONANT.match(word):
        return "an"
    if LOOKS_LIKE_A_VOWEL.match(word):
        return "a"
    return "an" if word[0].lower() in "aeiou" else "a"


def _article_for_letters(capitals: str) -> str | None:
    """The article before an abbreviation that is read letter by letter; of another we cannot tell."""
    if capitals in READ_AS_WORDS or not (capitals in BY_LETTERS or not re.search("[AEIOU]", capitals)):
        return None
    return "an" if capitals[0] in READ_WITH_A_VOWEL else "a"
