"""The scales that the languages begin with. They stand apart, so that none is loaded to know the scale of another."""

from rapporteur.model.entities import DEFAULT_SCALE, Quantifier

ENGLISH_SCALE = DEFAULT_SCALE
FRENCH_SCALE = (
    Quantifier(at_least=1, phrase="un orateur", again="un autre orateur"),
    Quantifier(at_least=2, phrase="deux orateurs", again="deux autres orateurs"),
    Quantifier(at_least=3, phrase="certains orateurs", again="d’autres orateurs"),
    Quantifier(at_least=5, phrase="plusieurs orateurs", again="plusieurs autres orateurs"),
    Quantifier(at_least=10, phrase="de nombreux orateurs", again="de nombreux autres orateurs"),
    Quantifier(at_least=5, phrase="la plupart des orateurs", more_than_half=True),
)
USUAL_SCALES = (ENGLISH_SCALE, FRENCH_SCALE)


def scale_in(scale: tuple[Quantifier, ...], usual: tuple[Quantifier, ...]) -> tuple[Quantifier, ...]:
    """A meeting's scale in the language whose usual one is given: one that only the program has set is that one.

    Whether it has a line for more than half stays as the meeting has it.
    """
    if _steps(scale) not in map(_steps, USUAL_SCALES) or _steps(scale) == _steps(usual):
        return scale
    has_majority = any(step.more_than_half for step in scale)
    return tuple(step for step in usual if has_majority or not step.more_than_half)


def _steps(scale: tuple[Quantifier, ...]) -> tuple[tuple[int, str, str], ...]:
    """What makes a scale the one it is, whatever its capitals."""
    return tuple(
        (step.at_least, step.phrase.lower(), (step.again or "").lower()) for step in scale if not step.more_than_half
    )
