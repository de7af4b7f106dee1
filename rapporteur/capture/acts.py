"""Which speech act a few letters mean, and which one the words of a point suggest."""

import re

from rapporteur.errors import KnownError
from rapporteur.language.english.verbs import ACT_NAMES
from rapporteur.model.vocabulary import Act, Role

# What the words suggest where no act was typed; the first match counts. `recommend` only from those who present.
SUGGESTIONS: tuple[tuple[re.Pattern[str], Act], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), act)
    for pattern, act in (
        (r"whether\b|.*\?$", Act.ASK),
        (r"(?:the )?(?:\w+ )?(?:concerns?|risks?|dangers?|misuse)\b", Act.CONCERN),
        (r"appreciation|gratitude", Act.APPRECIATE),
        (r"(?:all )?(?:member )?(?:states(?: parties)?|governments?|parties|the secretariat) to\b", Act.CALL_UPON),
        (r"to (?:host|provide|share|support|contribute|help|assist)\b", Act.OFFER),
        (r"(?:the |a )?(?:\w+ )?(?:importance|need|role|relevance|value|urgency|links?)\b", Act.EMPHASIZE),
        (r"(?:an|the) (?:overview|update|summary|report)\b", Act.INFORM),
        (r"the (?:experience|story|example) of\b", Act.SHARE),
    )
)


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


def act_suggested(text: str, role: Role) -> Act:
    """The act that the words suggest: what a rapporteur would most often have typed."""
    if role in (Role.PANELLIST, Role.SECRETARIAT) and re.search(r"\bshould\b", text):
        return Act.RECOMMEND
    return next((act for pattern, act in SUGGESTIONS if pattern.match(text)), Act.MENTION)
