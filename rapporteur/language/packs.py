"""The languages there are, each loaded when it is first asked for, and what stands in for one that is not there yet."""

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from rapporteur.language.pack import Language
from rapporteur.language.prepared import PREPARED

USUAL = "en"


def _english() -> Language:
    from rapporteur.language.english.pack import ENGLISH

    return ENGLISH


def _french() -> Language:
    from rapporteur.language.french.pack import FRENCH

    return FRENCH


_LOADERS: Mapping[str, Callable[[], Language]] = MappingProxyType({"en": _english, "fr": _french})


def language_of(tag: str) -> Language:
    """The language of a BCP 47 tag, found by its primary subtag; English where there is none of that name."""
    primary = _primary(tag)
    return _loaded(primary if primary in _LOADERS else USUAL)


def languages() -> tuple[Language, ...]:
    """All that there are."""
    return tuple(map(_loaded, _LOADERS))


def fallback(tag: str) -> str | None:
    """One sentence for a language that the draft is not worded in, and why; None where it is."""
    primary = _primary(tag)
    if primary in _LOADERS:
        return None
    if primary in PREPARED:
        return f"{PREPARED[primary].english_name} is prepared but not written yet: the draft is worded in English."
    return f"“{tag}” is no language that Rapporteur knows: the draft is worded in English."


@cache
def _loaded(primary: str) -> Language:
    return _LOADERS[primary]()


def _primary(tag: str) -> str:
    return tag.strip().partition("-")[0].lower()
