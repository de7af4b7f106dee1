"""Words that several parts of the room show: roles, acts, and how long somebody has had the floor."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from rapporteur.language.english.verbs import ACT_NAMES
from rapporteur.model.vocabulary import Act, Role

NO_TIME = "–"


def role_words(role: Role) -> str:
    """The role as it is shown; nothing for those who simply take part."""
    return "" if role is Role.PARTICIPANT else QCoreApplication.translate("Role", role.value)


def act_words(act: Act) -> str:
    """The act as it is shown, by its usual name."""
    return QCoreApplication.translate("Act", ACT_NAMES[act][0])


def since(at: str, now: datetime) -> str:
    """How long ago a moment was, such as "2:41" or "1:02:41"; a dash for another day and for the future."""
    moment = datetime.fromisoformat(at)
    seconds = int((now - moment).total_seconds())
    if seconds < 0 or now.astimezone(moment.tzinfo).date() != moment.date():
        return NO_TIME
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02d}:{seconds % 60:02d}" if hours else f"{minutes:02d}:{seconds % 60:02d}"
