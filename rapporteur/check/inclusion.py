"""Inclusive language; the words for persons and offices are terms of the house, and told from its table.

Source: the United Nations guidelines for gender-inclusive language in English, and the disability-inclusive language
guidelines.
"""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure, Table, as_opened, wrong
from rapporteur.check.passages import Kind, Line, Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.model.vocabulary import Role

AFTER_A_PERSON = r"[.,;]|$| (?:and|or|who|in|with|to|from|was|were|are|is|had|should)\b"

WORDS = Table(
    "inclusive",
    (
        *wrong("A stroke is no word.", (r"(?:he/she|s/he)\b", "he or she"), (r"his/her\b", "his or her")),
        *wrong(
            "The person comes first, then what distinguishes the person.",
            (r"(?:the )?(?:disabled|handicapped) (?:people|persons)\b", "persons with disabilities"),
            (r"the (?:disabled|handicapped)\b(?! [a-z]+s\b)", "persons with disabilities"),
            (rf"(?:the )?elderly(?: people| persons|(?={AFTER_A_PERSON}))", "older persons"),
            (r"illegal (?:im)?migrants\b", "irregular migrants"),
            (r"illegal (?:im)?migration\b", "irregular migration"),
        ),
        *wrong("The term is of another time.", (r"third world\b(?! network)", "developing countries")),
    ),
)

# Not "he or she", and not a form of address.
PRONOUN = re.compile(
    r"\b(?P<pronoun>she|he|herself|himself|hers|her|his|him)\b(?<!or her)(?<!or she)"
    r"(?! or (?:she|her|hers)\b| (?:Excellency|Majesty|Holiness|Highness|Honour)\b)",
    re.IGNORECASE,
)
SUBJECT = ("he", "she")
# Somebody in the sentence or the one before whom the pronoun may be about, of whom the gender is known.
GENDERED = re.compile(
    r"\b(?:(?:wom[ae]n|m[ae]n|girls?|boys?|mothers?|fathers?|daughters?|sons?|sisters?|brothers?|wi(?:fe|ves)|husbands?|"
    r"widow(?:er)?s?|females?|males?|Madam|Sir|Her Excellency|His Excellency|queen|king)\b|(?:Ms|Mrs|Mr|H\.E)\.)",
    re.IGNORECASE,
)
FELT = re.compile(r"\bexpress(?:ed|ing) $")


def excluding(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Words that leave somebody out."""
    return WORDS.look(passage.own)


def gendered_pronouns(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """Pronouns that tell the gender of somebody who is not named by name."""
    if passage.kind is not Kind.PARAGRAPH:
        return
    before = 0
    for line in passage.lines:
        for match in PRONOUN.finditer(passage.own, line.start, line.end):
            if not GENDERED.search(passage.own[before : match.start()]):
                yield _pronoun(passage, line, match, around)
        before = line.start


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
