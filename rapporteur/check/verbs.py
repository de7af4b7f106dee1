"""The reporting verbs as the rules look for them: patterns made from the table of speech acts."""

import re

from rapporteur.language.english.verbs import VERBS

_PAST = sorted({verb.words for verbs in VERBS.values() for verb in verbs}, key=len, reverse=True)
PAST = "|".join(map(re.escape, _PAST))
# One word of the reporting verbs in the past, as it stands behind "was": "highlighted", "recognized".
REPORTED = "|".join(sorted({words for words in _PAST if re.fullmatch(r"\w+ed", words)}))
