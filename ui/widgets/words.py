"""How days, states of the text and other closed vocabularies read on screen."""

from datetime import date
from operator import itemgetter

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from rapporteur.language.prepared import PREPARED
from rapporteur.model.vocabulary import Attribution, IndirectSpeech, RecommendationList, Status

CONTEXT = "words"
Choices = tuple[tuple[str, str], ...]
"""Values with the words that stand for them."""

STATUS: Choices = ((Status.DRAFT, "Draft"), (Status.REVIEWED, "Reviewed"), (Status.FINAL, "Final"))
ATTRIBUTION: Choices = (
    (Attribution.UNATTRIBUTED, "Name nobody: “one speaker”, “several speakers”"),
    (Attribution.CATEGORY, "By category: “one State”, “some NGOs”"),
    (Attribution.ORGANIZATION, "By organization: “the Baltic Forum”"),
    (Attribution.NAME, "By name: “Ms. Ito of the Baltic Forum”"),
)
LANGUAGES: Choices = tuple(sorted(((one.tag, one.english_name) for one in PREPARED.values()), key=itemgetter(1)))
PANELLIST: Choices = (("panellist", "panellist"), ("panelist", "panelist"))
RECOMMENDATIONS: Choices = (
    (RecommendationList.LETTERED, "On lines of their own: (a), (b)"),
    (RecommendationList.RUN_IN, "Within the sentence: 1) …; 2) …"),
)
MORE_THAN_HALF = "half"
SHARES: Choices = (("", "any number"), (MORE_THAN_HALF, "more than half"))
TENSE: Choices = (
    (IndirectSpeech.AS_RECORDED, "As recorded"),
    (IndirectSpeech.BACKSHIFT, "Shifted to reported speech"),
)


def translated(choices: Choices) -> Choices:
    """The choices in the language of the window."""
    return tuple((value, QCoreApplication.translate(CONTEXT, words)) for value, words in choices)


def words_for(value: str, choices: Choices) -> str:
    """The words that stand for a value; the value itself where none do."""
    return dict(translated(choices)).get(value, value)


def day_of(text: str) -> date | None:
    """The day written as 2026-03-19; None where it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def day_in_words(day: date, *, weekday: bool = False) -> str:
    """The day as one says it, such as "Thursday, 19 March 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd, d MMMM yyyy" if weekday else "d MMMM yyyy")
