"""The reporting verbs as the rules look for them: patterns made from the table of speech acts."""

import re

from rapporteur.language.english.reporting import WANTING
from rapporteur.language.english.verbs import VERBS

_PAST = sorted({verb.words for verbs in VERBS.values() for verb in verbs}, key=len, reverse=True)
PAST = "|".join(map(re.escape, _PAST))
# One word of the reporting verbs in the past, as it stands behind "was": "highlighted", "recognized".
REPORTED = "|".join(sorted({words for words in _PAST if re.fullmatch(r"\w+ed", words)}))
# The verbs that want something: a that-clause behind them has no tense.
WANTED = "|".join(sorted({re.escape(verb.words) for act in WANTING for verb in VERBS[act]}))
