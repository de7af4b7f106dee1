"""What opens a note and does not belong to the point: who says it, and the verb that the sentence says itself.

"we welcome the toolkit" under `appreciate` is "the toolkit", since the verb is "welcomed" already.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from rapporteur.language.english.notes.inflection import NOUNS_TOO, gerund, is_base, past, third
from rapporteur.model.vocabulary import Act

SPEAKER = (
    r"(?:i|we|they|he|she|the speaker|speakers?|panellists?"
    r"|(?:our|my|their|his|her) (?:\w+ )?(?:organi[sz]ation|delegation"
    "|group|network|association|institution|institute|company|ngo|country|foundation|federation|agency|team))"
)
_HOW = (
    "(?:(?:also|fully|really|strongly|deeply|greatly|very|much|so|just|firmly|again|especially|particularly|highly"
    "|warmly|truly|therefore|would|like to|want to|wants to|wanted to|wish to|wishes to|wished to|is|are|am|was|were|be"
    "|being|remains?|extremely|quite|most|gladly|certainly|sincerely|have|has|had) )*"
)
# Behind a word that is a noun as well, they make a verb of it.
_ITS_OBJECT = r"(?= (?:the|an?|that|this|these|those|all|any|their|his|her|its|how|whether|if)\b)"


@dataclass(frozen=True, slots=True)
class Note:
    """The words of a point behind what opened it; `said_that` where a "that" went with it.

    `says_nothing` where there is nothing but the opening, as in "worried".
    """

    text: str
    said_that: bool = False
    says_nothing: bool = False


def _lead(*phrases: str, verbs: str = "", bare: str = "", behind: str = "") -> str:
    """A pattern for the opening of a note: phrases, and verbs in all their forms, with what may stand `behind` them.

    A verb that is a noun as well, and those that are `bare`, count in their bare form only where somebody says them
    or an object follows.
    """
    names = verbs.split()
    nouns = [*(name for name in names if name in NOUNS_TOO), *filter(None, bare.split("|"))]
    surely = [form for name in names for form in (third(name), past(name), gerund(name))]
    surely += [name for name in names if name not in NOUNS_TOO]
    forms = [*phrases, *([f"(?:{'|'.join(surely)}){behind}"] if surely else [])]
    alternatives = [rf"(?:{SPEAKER} )?{_HOW}(?:{'|'.join(forms)})"] if forms else []
    if nouns:
        noun = f"(?:{'|'.join(nouns)})"
        alternatives += [rf"(?:{SPEAKER} {_HOW}|also ){noun}\b{behind}", f"{noun}{_ITS_OBJECT}"]
    return rf"(?:{'|'.join(alternatives)})(?: |$)"


_ANYBODY_SAYS = _lead(
    "thinks|believes|feels|says|said|argues|argued|considers(?= that)|(?-i:states)(?= that)|stated|adds|added",
    bare="think|believe|feel|say|know|consider(?= that)|state",
)
_ABOUT = "(?: (?:about|by|at|over|for|of|with))?"
_TO_KNOW = "(?:want(?:s|ed)? to|would like to|like to|wish(?:es)? to)"

# What the verb of each act says itself.
LEADS: Mapping[Act, str] = MappingProxyType(
    {
        Act.EMPHASIZE: _lead(
            "insist(?:s|ed)? on|draws? attention to|drew attention to",
            verbs="stress emphasize emphasise highlight underline underscore reiterate",
        ),
        Act.MENTION: _lead(
            r"point(?:s|ed)? out|report(?:s|ed)(?= (?:that|on)\b)|explain(?:s|ed)?(?= (?:that|how|why)\b)|not(?:es|ed)",
            verbs="mention observe remark",
            bare="note",
        ),
        Act.REFER: _lead(
            "refer(?:s|red|ring)? (?:back )?to|see|cf\\.?|as per"
            "|(?:(?:with|in) )?reference to|with regard to|ref\\.? to|re:"
            "|draws? attention to|drew attention to|pointed to|points to",
            verbs="mention recall cite",
            bare="point to",
        ),
        Act.CONCERN: _lead(
            rf"(?:concerned|worried|worries|worry|alarmed|afraid|anxious|troubled|disturbed){_ABOUT}",
            "warn(?:s|ed)?(?: (?:of|against|about))?|caution(?:s|ed)(?: (?:of|against|about))?",
            "regrett?ed|regrets?(?= that\\b)",
            r"fear(?:s|ed)?(?! (?:of|for|that|about|over)\b)|fear(?:s|ed)?(?= that\b)",
            r"(?:expresses|expressed|has|have) (?:\w+ )?concerns? (?:about|over|at|regarding)",
            r"(?:it is )?(?:worrying|alarming|regrettable|concerning|of concern|troubling|sad|problematic)(?= that\b)",
        ),
        Act.APPRECIATE: _lead(
            "(?:thankful|grateful)(?: (?:to .{1,60}? )?for)?|expresse[sd] appreciation for",
            r"(?:glad|happy|pleased|delighted)(?: (?:about|with|by|to (?:see|hear|note|learn(?: about)?)))",
            r"(?:glad|happy|pleased|delighted|grateful|thankful)(?= that\b)",
            r"(?:it (?:is|was) )?(?:good|great|nice|encouraging|excellent)(?: to (?:see|hear|note)|(?= that\b))",
            "(?:(?:many|big|special|sincere) )?thanks(?: to .{1,60}?)? for",
            "(?:to )?thank(?:s|ed|ing)?(?: .{1,60}?)? for",
            "congratulations(?: to .{1,60}?)? (?:on|for)",
            "congratulat(?:es?|ed|ing)(?: .{1,60}?)? (?:on|for)",
            verbs="appreciate welcome commend applaud praise",
        ),
        Act.EXPECT: _lead(
            "hop(?:es|ed|ing)(?: for| to see)?|look(?:s|ed|ing)? forward to(?: seeing| receiving)?|hopefully|to see",
            r"(?:confident|hopeful|optimistic|trusts)(?= that\b)|count(?:s|ing)? on|hope(?: for| to see)(?= )",
            r"hope(?= that\b| \w+ \w+ will\b| \w+ will\b)",
            verbs="expect anticipate",
            behind="(?: to see)?",
            bare="wish(?:es)? for|hope(?: for| to see)?(?! of\\b)|trust",
        ),
        Act.CALL_UPON: _lead(
            "call(?:s|ed|ing)? (?:up)?on|appeal(?:s|ed|ing)? to|implor(?:es?|ed)|exhort(?:s|ed)?",
            r"request(?:s|ed)(?= .* to )|ask(?:s|ed)(?= .* to )|requests that|wants",
            r"ask(?:s|ed)?(?= that\b)|urg(?:es?|ed|ing)",
            verbs="encourage invite",
            bare="request|ask|want|would like",
        ),
        Act.CALL_FOR: _lead(
            "call(?:s|ed|ing)? for|wants|asks for|asked for|advocates?(?: for)?",
            verbs="demand request",
            bare="want|ask for|would like",
        ),
        Act.RECOMMEND: _lead(
            "advis(?:es|ed)|it is (?:recommended|suggested|proposed)", verbs="recommend suggest propose"
        ),
        Act.RESERVE: _lead(
            "against|oppos(?:es?|ed)(?: to)?|object(?:s|ed)? to|not in favour of",
            "(?:not (?:happy|comfortable)|uncomfortable) with|uneasy about|disagree(?:s|d)?(?: with)?|reject(?:s|ed)",
            "(?:do|does|did) not (?:agree|accept|support|like|favour)(?: (?:with|to))?",
            "cannot (?:accept|support|agree (?:with|to))|(?:sc|sk)eptical (?:about|of)|unhappy (?:about|with)",
            r"(?:has|have|expresses|expressed) (?:\w+ )?(?:doubts?|reservations?|misgivings?|concerns?)"
            " (?:about|on|regarding|as to|over)",
            r"question(?:s|ed)(?= (?:the|whether|how|why)\b)",
            "(?:some |serious |strong )?(?:concerns|doubts|misgivings) (?:about|on|regarding|as to|over)",
            "(?:do|does|did) not see",
            r"doubt(?:s|ed)(?: about|(?= (?:the|that|whether)\b))",
            bare="question|reject|doubt",
        ),
        Act.RECOGNIZE: _lead(
            r"admit(?:s|ted)?|conced(?:es?|ed)|accepts|aware of",
            r"(?:(?:it is )?true|aware|appreciates|knows?)(?= that\b)",
            verbs="recognize recognise acknowledge",
        ),
        Act.ASK: _lead(
            "ask(?:s|ed|ing)?(?: (?:about|for clarification (?:on|of)"
            "|(?:the )?\\w+ (?=whether|if|how|when|what|why|who)))?",
            "wonder(?:s|ed|ing)?(?: about)?|(?:en|in)quir(?:es?|ed) (?:about|into)|know|what about|how about",
            rf"{_TO_KNOW} (?:know|ask|hear|learn)(?: (?:more )?about| more on)?",
            "(?:(?:a|any|one|two|some|another) )?(?:questions?|clarifications?|query|queries)"
            " (?:on|about|regarding|concerning|of|re)",
            "(?:seeks|sought|wants?|requests|requested|needs?) (?:more |further )?"
            "(?:clarification|clarity|information|details)(?: (?:on|about|of|regarding))",
            "(?:the )?(?:panel|secretariat|chair|panellists|speakers?|experts?)"
            r"(?= (?:how|whether|what|why|if|when|who)\b)",
            "clarify|explain|elaborate on|can you (?:explain|tell us|clarify)",
        ),
        Act.INFORM: _lead(
            "inform(?:s|ed|ing)?(?: (?:us|participants|the (?:group|meeting|participants|dialogue)))?"
            "(?: (?:of|about|on))?",
            r"report(?:s|ed|ing)(?: on)?(?! on\b)|announc(?:es?|ed|ing)|tells us|told us",
            r"brief(?:s|ed)(?: (?:us|participants|the \w+))? on|updat(?:es|ed)(?: (?:us|participants))? on",
            r"present(?:s|ed|ing)(?= (?:the|an?|its|their|his|her|results|findings|how)\b)",
            r"explain(?:s|ed|ing)?(?= (?:that|how|why)\b)",
            bare="report|present",
        ),
        Act.SHARE: _lead(
            "(?:told|tells) (?:us )?(?:of|about)|recount(?:s|ed)|speaks of|spoke (?:of|about)", verbs="share describe"
        ),
        Act.OFFER: _lead(
            "would like to|wish(?:es)? to|wants? to|intends? to",
            "(?:can|could|will|would|shall)(?: also| gladly| happily)?(?: offer)?(?! be \\w+ to\\b)",
            "(?:(?:can|could|will|would) be )?"
            "(?:happy|glad|ready|willing|pleased|able|available|prepared|keen)(?= to\\b)",
            "offer(?:s|ed|ing)(?: to)?|(?:stands ready|volunteer(?:s|ed)|promis(?:es|ed)|plans?)(?= to\\b)",
            bare="offer|stand ready|volunteer",
        ),
        Act.SUPPORT: _lead(
            r"support(?:s|ed|ing)(?! (?:for|from|of|to)\b)|back(?:s|ed)(?! (?:by|up)\b)|seconds|seconded|yes to",
            r"agree(?:s|d|ing)?(?: (?:with|to|on))?|in favour(?: of)?|\+1(?: (?:to|for|on))?",
            "concur(?:s|red)?(?: with)?",
            r"shar(?:es?|ed) the view(?= that\b)|(?:aligns?|associates?)(?: itself| themselves)? with",
            verbs="endorse",
            bare="support|back|second",
        ),
        Act.THANK: _lead(
            "(?:to )?thank(?:s|ed|ing)?(?: you)?(?:,? to)?(?: very much)?(?: to)?|(?:thankful|grateful) to",
            r"(?:(?:many|big|special|sincere|warm) )?thanks(?: to)?",
            r"(?:expresses|expressed) (?:\w+ )?(?:thanks|gratitude) to",
        ),
        Act.REMARKS: _lead(
            "(?:(?:opening|closing|welcome|introductory|concluding|brief) )?remarks (?:on(?! behalf)|about)",
            "(?:opening |closing )?speech (?:on|about)|(?:spoke|speaks|talked|talks) (?:about|on|of)",
            "said|says|states|stated|noted|stressed|concluded|concludes",
        ),
        Act.OPEN_FLOOR: _lead(
            "(?:the )?floor (?:(?:is|was) )?(?:now )?open(?:ed)?(?: (?:for|to))?|for|any|time for|now|invites",
            "(?:now )?open(?:ed)? (?:for|to)|open(?:s|ed|ing)? (?:the )?floor(?: (?:for|to))?",
        ),
    }
)
# The preposition that the verb of the act brings along.
_BROUGHT_ALONG: Mapping[Act, re.Pattern[str]] = MappingProxyType(
    {
        act: re.compile(rf"(?:{prepositions}) (?!\d)")
        for act, prepositions in (
            (Act.REFER, "to"),
            (Act.CONCERN, "about|over|on|regarding"),
            (Act.ASK, "about|on|for clarification on|regarding"),
            (Act.CALL_FOR, "for"),
            (Act.CALL_UPON, "for|on|upon"),
            (Act.OPEN_FLOOR, "for|to"),
            (Act.INFORM, "about|of|on"),
            (Act.REMARKS, "about|on"),
            (Act.RESERVE, "about|on|to"),
            (Act.APPRECIATE, "for"),
            (Act.SUPPORT, "for"),
            (Act.EXPECT, "of|for"),
        )
    }
)


@cache
def _patterns(act: Act) -> tuple[re.Pattern[str], ...]:
    """The patterns of an act, compiled when it is first used: all of them at once would make the window start late."""
    return tuple(re.compile(lead, re.IGNORECASE) for lead in (LEADS[act], _ANYBODY_SAYS))


def without_lead(act: Act, text: str) -> Note:
    """A note without what opened it; the note itself where nothing would be left of it."""
    note = Note(text)
    for _ in range(3):
        shorter = _without_one(act, note)
        if shorter == note:
            break
        note = shorter
    return _without_preposition(act, note)


def _without_one(act: Act, note: Note) -> Note:
    for pattern in _patterns(act):
        match = pattern.match(note.text)
        rest = note.text[match.end() :].lstrip(" ,:") if match else ""
        if match and not rest and " " not in note.text:
            return Note(note.text, note.said_that, says_nothing=True)
        if rest:
            said_that = rest.lower().startswith("that ")
            return Note(rest[5:].lstrip() if said_that else rest, said_that or note.said_that)
    return note


def _without_preposition(act: Act, note: Note) -> Note:
    brought = _BROUGHT_ALONG.get(act)
    match = brought.match(note.text) if brought else None
    if not match or (match[0] == "to " and is_base(note.text[3:].split(" ")[0])):
        return note
    return Note(note.text[match.end() :], note.said_that)
