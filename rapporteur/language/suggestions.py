"""Which speech act the first words of a point suggest, where none was typed; a table for each language.

A hurried hand begins with what the speaker did ("we welcome …", "worried that …", "states must …"); the rules of form
then take those words away again, since the verb of the act says them. The first match counts.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from rapporteur.model.vocabulary import Act

Table = tuple[tuple[re.Pattern[str], Act], ...]

# Who speaks, and how much they mean it.
_LEAD = (
    r"(?:(?:we|i|they|he|she) )?(?:(?:also|strongly|fully|really|very much|just|do|did|is|are|am|was|were"
    r"|would like to|wants? to|wish(?:es)? to) )*"
)
_GIVES = "give|host|help|provide|share|support|contribute|assist|train|lend|send|organi[sz]e|fund|translate|pay|offer"
_STATES = (
    r"(?:all )?(?:member |the )?(?:states(?: parties)?|governments?|govts?|parties|the secretariat|donors|everyone)"
)

ENGLISH: tuple[tuple[str, Act], ...] = (
    (
        r"whether\b|.*\?$|(?:how|when|where|who|what|why|which) (?:will|would|can|could|do|does|did|is|are|should)\b",
        Act.ASK,
    ),
    (rf"{_LEAD}(?:asks?|asked|wonders?|wondered)\b", Act.ASK),
    (r"(?:many |with )?thanks? (?:you|for|all|everyone|everybody|the)\b|thanks to (?:the|all|our|you)\b", Act.THANK),
    (rf"{_LEAD}thank(?:s|ed)?\b", Act.THANK),
    (
        rf"{_LEAD}(?:welcom(?:es?|ed)|congratulat(?:es?|ed)|commend(?:s|ed)?|appreciat(?:es?|ed)|applaud(?:s|ed)?)\b",
        Act.APPRECIATE,
    ),
    (r"appreciation|gratitude", Act.APPRECIATE),
    (rf"{_LEAD}(?:disagrees?|objects?|oppos(?:es?|ed)|rejects?)\b", Act.RESERVE),
    (
        r"(?:we |i |they )?(?:do not|don'?t|cannot|can'?t|could not|couldn'?t) (?:agree|support|accept|endorse)\b",
        Act.RESERVE,
    ),
    (
        rf"{_LEAD}(?:worr(?:y|ies|ied|ying)|concerned|fears?|afraid|alarmed|warn(?:s|ed)?|caution(?:s|ed)?)\b",
        Act.CONCERN,
    ),
    (r"(?:the )?(?:\w+ )?(?:concerns?|risks?|dangers?|misuse)\b", Act.CONCERN),
    (
        (
            rf"{_LEAD}(?:support(?:s|ed)?|endors(?:es?|ed)"
            rf"|agree(?:s|d)?|share the view)\b(?! (?:for|of|to)\b)"
        ),
        Act.SUPPORT,
    ),
    (rf"{_LEAD}(?:call(?:s|ed)? (?:up)?on|urg(?:es?|ed)|encourag(?:es?|ed)|invit(?:es?|ed))\b", Act.CALL_UPON),
    (rf"{_STATES} (?:to|must|should|have to|need to|ought to|shall)\b", Act.CALL_UPON),
    (rf"{_LEAD}(?:call(?:s|ed)? for|demand(?:s|ed)?|request(?:s|ed)?)\b", Act.CALL_FOR),
    (rf"{_LEAD}(?:recommend(?:s|ed)?|propos(?:es?|ed)|suggest(?:s|ed)?)\b", Act.RECOMMEND),
    (rf"(?:we|i|they) (?:can|could|will|would) (?:also |gladly )?(?:{_GIVES})\b", Act.OFFER),
    (
        rf"{_LEAD}(?:happy|ready|willing|prepared|pleased|stand ready) to (?:{_GIVES})\b|{_LEAD}offer(?:s|ed)?\b",
        Act.OFFER,
    ),
    (rf"(?:to|can) (?:{_GIVES})\b", Act.OFFER),
    (rf"{_LEAD}(?:recogni[sz](?:es?|ed)|acknowledg(?:es?|ed))\b", Act.RECOGNIZE),
    (rf"{_LEAD}(?:hop(?:es?|ed)|expect(?:s|ed)?|looks? forward)\b", Act.EXPECT),
    (
        rf"{_LEAD}(?:stress(?:es|ed)?|highlight(?:s|ed)?|underlin(?:es?|ed)|underscor(?:es?|ed)|emphasi[sz](?:es?|ed))\b",
        Act.EMPHASIZE,
    ),
    (
        (
            rf"{_LEAD}(?:need(?:s|ed)?|there is (?:a |an )?(?:\w+ )?need"
            r"|(?:it is |it's )?(?:very )?(?:important|essential|crucial|vital))\b"
        ),
        Act.EMPHASIZE,
    ),
    (r"(?:the |a )?(?:\w+ )?(?:importance|need|role|relevance|value|urgency|links?)\b", Act.EMPHASIZE),
    (r"(?:an|the) (?:overview|update|summary|report)\b", Act.INFORM),
    (r"the (?:experience|story|example) of\b", Act.SHARE),
)

FRENCH: tuple[tuple[str, Act], ...] = (
    (r"si\b|s['’]il|.*\?$|est-ce\b|(?:comment|quand|pourquoi|quel(?:le)?s?)\b", Act.ASK),
    (r"(?:nous |je |on )?(?:vous )?remerci\w+\b|merci\b", Act.THANK),
    (r"(?:nous |on |je )?(?:nous |se |s['’]|me )?(?:félicit\w+|salu\w+)\b", Act.APPRECIATE),
    (r"(?:nous |je |on )?(?:sommes |suis |est )?(?:inquiet|inquièt|inquiét|préoccup|craign|crain)\w*", Act.CONCERN),
    (r"(?:les |des |le |la )?(?:risques?|dangers?|craintes?)\b", Act.CONCERN),
    (
        (
            r"(?:nous |on |je )?(?:appel\w+|exhort\w+|engag\w+"
            r"|invit\w+|encourag\w+) (?:les|tous|toutes|le)\b"
        ),
        Act.CALL_UPON,
    ),
    (r"(?:les |tous les )?(?:états|gouvernements|parties) (?:doivent|devraient|à)\b", Act.CALL_UPON),
    (r"(?:nous |on |je )?(?:recommand\w+|propos\w+|suggèr\w+|suggér\w+)\b", Act.RECOMMEND),
    (r"(?:nous |on |je )?(?:appuy\w+|appui\w+|soutien\w*|souteni\w+|approuv\w+)\b", Act.SUPPORT),
    (r"(?:nous |on |je )?(?:pouvons|peut|sommes prêts?|offr\w+)\b", Act.OFFER),
    (r"(?:l['’]importance|la nécessité|le besoin|besoin|il faut|il importe|le rôle)\b", Act.EMPHASIZE),
    (r"(?:un |l['’])(?:aperçu|exposé)\b", Act.INFORM),
)


def _compiled(table: tuple[tuple[str, Act], ...]) -> Table:
    return tuple((re.compile(pattern, re.IGNORECASE), act) for pattern, act in table)


SUGGESTIONS: Mapping[str, Table] = MappingProxyType({"en": _compiled(ENGLISH), "fr": _compiled(FRENCH)})


def suggested(text: str, language: str) -> Act | None:
    """The act that the words of a point suggest in a language (a BCP 47 tag); None where they suggest none."""
    table = SUGGESTIONS.get(language.partition("-")[0].lower(), SUGGESTIONS["en"])
    return next((act for pattern, act in table if pattern.match(text)), None)
