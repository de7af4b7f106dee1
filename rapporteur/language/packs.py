"""The languages there are, and what stands in for one that is not there yet."""

from rapporteur.language.english.pack import ENGLISH
from rapporteur.language.french.pack import FRENCH
from rapporteur.language.pack import Language
from rapporteur.language.prepared import PREPARED

LANGUAGES: dict[str, Language] = {language.tag: language for language in (ENGLISH, FRENCH)}


def language_of(tag: str) -> Language:
    """The language of a BCP 47 tag, found by its primary subtag; English where there is none of that name."""
    return LANGUAGES.get(_primary(tag), ENGLISH)


def fallback(tag: str) -> str | None:
    """One sentence for a language that the draft is not worded in, and why; None where it is."""
    primary = _primary(tag)
    if primary in LANGUAGES:
        return None
    if primary in PREPARED:
        return f"{PREPARED[primary].english_name} is prepared but not written yet: the draft is worded in English."
    return f"“{tag}” is no language that Rapporteur knows: the draft is worded in English."


def _primary(tag: str) -> str:
    return tag.strip().partition("-")[0].lower()
