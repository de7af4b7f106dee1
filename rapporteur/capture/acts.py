"""Which speech act a few letters mean, and which one the words of a point suggest."""

import re

from rapporteur.errors import KnownError
from rapporteur.language.english.verbs import ACT_NAMES
from rapporteur.language.suggestions import suggested
from rapporteur.model.vocabulary import Act, Role


def act_sign(act: Act) -> str:
    """The act as it is typed behind its sign, such as "call-upon"."""
    return ACT_NAMES[act][0].replace(" ", "-")


def act_named(beginning: str, likely: Act | None = None) -> Act:
    """The act meant by the beginning of one of its names; of several, the likely one where it is among them.

    Raises KnownError where none, or no single one, is meant.
    """
    wanted = " ".join(beginning.replace("_", " ").replace("-", " ").lower().split())
    exact = [act for act in Act if wanted in (act.value.replace("_", " "), *ACT_NAMES[act])]
    found = exact or [act for act, names in ACT_NAMES.items() if any(name.startswith(wanted) for name in names)]
    if wanted and len(found) == 1:
        return found[0]
    if wanted and likely in found:
        return likely
    if wanted and found:
        names = " or ".join(f"!{act_sign(act)}" for act in found)
        raise KnownError(f"“!{beginning}” may mean {names}: type more of it.")
    raise KnownError(f"“!{beginning}” is no speech act: type the beginning of one, such as !call or !concern.")


def act_suggested(text: str, role: Role, language: str = "en") -> Act:
    """The act that the words suggest: what a rapporteur would most often have typed.

    Who presents or serves the meeting and says "should" recommends.
    """
    if role in (Role.PANELLIST, Role.SECRETARIAT) and re.search(r"\b(?:should|devrai(?:en)?t)\b", text):
        return Act.RECOMMEND
    return suggested(text, language) or Act.MENTION
