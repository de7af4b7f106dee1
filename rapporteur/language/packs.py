"""The languages there are, and what stands in for one that is not there yet."""

from rapporteur.language.english.pack import ENGLISH
from rapporteur.language.pack import Language

LANGUAGES: dict[str, Language] = {ENGLISH.tag: ENGLISH}


def language_of(tag: str) -> Language:
    """The language of a BCP 47 tag, found by its primary subtag; English where there is none of that name."""
    return LANGUAGES.get(tag.partition("-")[0].lower(), ENGLISH)
