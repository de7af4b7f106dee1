"""A text with its corrections in it, as a person would have it who takes them all."""

from collections.abc import Sequence

from rapporteur.language.corrections import Correction


def corrected(text: str, corrections: Sequence[Correction]) -> str:
    """The text with every correction applied; fails where two overlap or one lies outside the text."""
    places = [place for one in corrections for place in (one.start, one.end)]
    assert places == sorted(places)
    assert not places or (places[0] >= 0 and places[-1] <= len(text))
    for one in reversed(corrections):
        text = text[: one.start] + one.right + text[one.end :]
    return text
