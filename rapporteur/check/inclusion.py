"""Inclusive language. Source: the United Nations guidelines for gender-inclusive language in English, and the
disability-inclusive language guidelines.
"""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure, Wrong, as_opened, looked_up, wrong
from rapporteur.check.passages import Kind, Line, Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.model.vocabulary import Role

MAN = "The word says a man and means anybody."
PERSON_FIRST = "The person comes first, then what distinguishes the person."

WORDS: tuple[Wrong, ...] = (
    wrong(r"(?:chairman|chairwoman|chairperson)\b", "Chair", MAN),
    wrong(r"(?:chairmen|chairwomen|chairpersons)\b", "Chairs", MAN),
    wrong(r"spokes(?:man|woman)\b", "spokesperson", MAN),
    wrong(r"spokes(?:men|women)\b", "spokespersons", MAN),
    wrong(r"manpower\b", "workforce", MAN),
    wrong(r"man-made\b", "human-made", MAN),
    wrong(r"mankind\b", "humankind", MAN),
    wrong(r"policem[ae]n\b", "police officers", MAN),
    wrong(r"firem[ae]n\b", "firefighters", MAN),
    wrong(r"businessm[ae]n\b", "business people", MAN),
    wrong(r"fisherm[ae]n\b", "fishers", MAN),
    wrong(r"laym[ae]n\b", "laypersons", MAN),
    wrong(r"(?:he/she|s/he)\b", "he or she", "A stroke is no word."),
    wrong(r"his/her\b", "his or her", "A stroke is no word."),
    wrong(r"(?:the )?(?:disabled|handicapped) (?:people|persons)\b", "persons with disabilities", PERSON_FIRST),
    wrong(r"the (?:disabled|handicapped)\b(?! [a-z]+s\b)", "persons with disabilities", PERSON_FIRST),
    wrong(r"(?:the )?elderly(?: people| persons)?\b(?! (?!and|or|who|in|with|to|from|was|were|are)[a-z]+)", "older persons", PERSON_FIRST),
    wrong(r"illegal (migra|immigra)nts\b", "irregular migrants", "A person is not illegal."),
    wrong(r"illegal (?:im)?migration\b", "irregular migration", "The term is “irregular migration”."),
    wrong(r"third world\b", "developing countries", "The term is of another time."),
)  # fmt: skip

PRONOUN = re.compile(r"\b(?P<pronoun>she|he|herself|himself|hers|her|his|him)\b(?! or (?:she|her|hers)\b)(?<!or her)(?<!or she)", re.I)
SUBJECT = ("he", "she")
# Somebody in the sentence whom the pronoun may be about, of whom the gender is known.
GENDERED = re.compile(
    r"\b(?:wom[ae]n|m[ae]n|girls?|boys?|mothers?|fathers?|daughters?|sons?|sisters?|brothers?|wi(?:fe|ves)|husbands?|"
    r"widow(?:er)?s?|females?|males?|Ms\.|Mrs\.|Mr\.|Madam|Sir|Her Excellency|His Excellency|H\.E\.|queen|king)",
    re.IGNORECASE,
)
FELT = re.compile(r"\bexpress(?:ed|ing) $")


def excluding(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Words that leave somebody out."""
    return looked_up(WORDS, "inclusive", passage.own)


def gendered_pronouns(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """Pronouns that tell the gender of somebody who is not named by name."""
    if passage.kind is not Kind.PARAGRAPH:
        return
    for line in passage.lines:
        for match in PRONOUN.finditer(passage.own, line.start, line.end):
            if not GENDERED.search(passage.own[line.start : match.start()]):
                yield _pronoun(passage, line, match, around)


def _pronoun(passage: Passage, line: Line, match: re.Match[str], around: Surroundings) -> Departure:
    who = around.panellist if Role.PANELLIST in line.roles else "the speaker"
    reason = f"The pronoun tells the gender of somebody who is not named: write “{who}”, or do without it."
    start, end = match.span()
    pronoun = match["pronoun"].lower()
    before = passage.own[line.start : start]
    if pronoun in SUBJECT:
        return Departure(start, end, "pronoun", reason, as_opened(match[0], who))
    if pronoun in ("his", "her") and FELT.search(before):
        noun = re.match(r" \w+", passage.own[end:])
        if noun:
            return Departure(start, end + noun.end(), "pronoun", reason, noun[0].strip())
    return Departure(start, end, "pronoun", reason)
