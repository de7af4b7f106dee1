"""Notes of what is needed or important, brought to "the need for …", "the need to …", "the importance of …"."""

import re

from rapporteur.language.english.notes.clauses import clause_of
from rapporteur.language.english.notes.commands import is_imperative
from rapporteur.language.english.notes.determiners import determined
from rapporteur.language.english.notes.outcomes import NO_STATEMENT, Outcome, Rule, rule
from rapporteur.language.english.notes.predicates import verb_phrase_as_noun
from rapporteur.language.english.notes.statements import SOMEBODY_SPEAKING, is_bare_phrase

_HIGHLY = "very|so|really|extremely|particularly|especially|absolutely|most|quite|highly|equally|also|indeed|just"
_IMPORTANT = (
    rf"(?:(?:{_HIGHLY}) )*(?:important|crucial|essential|vital|key|critical|paramount|fundamental"
    r"|of (?:the )?(?:\w+ )?importance)"
)
_NEEDED = (
    r"(?:(?:urgently|badly|also|still|really|much|very much) )*(?:needed|necessary|required|called for|lacking|missing)"
)
_KIND_OF_NEED = (
    "urgent|great|strong|clear|real|pressing|continued|constant|continuing|growing|increased|particular|special"
    "|critical"
)
_MORE = "more|better|stronger|greater|further|additional|improved|closer|enhanced"
# Nobody needs more of them: "more victims every year" only says that there are more.
_UNWANTED = re.compile(
    r"\b(?:abuses?|attacks?|cases|conflicts?|corruption|crimes?|deaths|delays?|difficult\w*|harm|impunity|migrants|obstacles"
    r"|poverty|pressure|problems?|refugees|restrictions|risks?|threats?|victims|violence|waste)\b"
)
_DUTY = "must|shall|should|(?:need|needs|have|has|had|got|ought|are|is) to|will have to|can|could|may"
_BE = "(?:is|are|was|were)"


def _importance_of_doing(match: re.Match[str]) -> Outcome:
    doing = verb_phrase_as_noun(match["what"])
    negated = match["negated"] or ""
    who = f"{match['who']} " if match["who"] else ""
    if doing is None:
        return f"that it is {match['important']} {'for ' if who else ''}{who}{negated}to {match['what']}"
    return f"the importance of {who}{negated}{doing}"


# What would turn round if it were taken into "the need for …": "no training needed".
_DENIED = re.compile(r"\b(?:no|not|never|hardly|nothing|nobody|without need|less|more)$|^no\b|\b(?:not|never|hardly)\b")


def _importance_of(match: re.Match[str]) -> Outcome:
    if not is_bare_phrase(match["what"]) or _DENIED.search(match["what"]):
        return None
    return f"the importance of {determined(match['what'], 'the')}{match['of'] or ''}"


_NO_NEED = re.compile(r"(?:needs?|should|must|is|are|that)\b")
_NEED_OF = re.compile(r"(?:assessments?|analys[ie]s|in|of|and|at|with)\b")


def _need(match: re.Match[str]) -> Outcome:
    kind, what = (match["kind"] or "").lower().removesuffix("ly"), match["what"]
    if _NO_NEED.match(what):
        return NO_STATEMENT
    is_led = what.startswith(("for ", "to "))
    if _NEED_OF.match(what) or (not is_led and clause_of(what)):
        return None
    needed = what if what.startswith("to ") else determined(what)
    return f"the {kind + ' ' if kind else ''}need {'' if is_led else 'for '}{needed}"


def _needed(match: re.Match[str]) -> Outcome:
    what = match["what"]
    if not is_bare_phrase(what) or is_imperative(what) or _DENIED.search(what):
        return None
    return f"the need for {determined(what)}{match['of'] or ''}"


def _duty(match: re.Match[str]) -> Outcome:
    who, negated = ("for all " if match["all"] else ""), ("not " if match["negated"] else "")
    return f"the need {who}{negated}to {match['what']}"


def _more(match: re.Match[str]) -> Outcome:
    is_wanted = is_bare_phrase(match[0]) and not _UNWANTED.search(match[0].split(" for ")[0])
    return f"the need for {match[0]}" if is_wanted else None


def importance_of_command(text: str) -> Outcome:
    """Read "train judges" as "the importance of training judges"."""
    if not is_imperative(text):
        return None
    negated = re.match(r"(?:do )?not (.+)", text)
    doing = None if negated else verb_phrase_as_noun(text)
    return (
        f"the importance of {doing}"
        if doing
        else f"the need {'not ' if negated else ''}to {negated[1] if negated else text}"
    )


IS_IMPORTANT_TO = rule(
    rf"(?:it (?:is|was|would be|will be|remains) )?(?P<important>{_IMPORTANT}) (?:for (?P<who>[^,;]{{1,60}}?) )?"
    r"(?P<negated>not )?to (?P<what>(?!(?:the|an?|all|our|their)\b)[a-z]\S*(?: .+)?)",
    _importance_of_doing,
)
_IMPORTANCE_TO = rule(
    r"(?:the )?importance to (?P<what>[a-z]+ .+)",
    lambda match: f"the importance of {doing}" if (doing := verb_phrase_as_noun(match["what"])) else None,
)
_IS_NECESSARY_TO = rule(
    r"(?:it (?:is|was|would be) )?(?:(?P<urgent>urgent(?:ly)?)|necessary|imperative|needed)(?: necessary| needed)? to "
    r"(?P<what>[a-z]+(?: .+)?)",
    lambda match: f"the {'urgent ' if match['urgent'] else ''}need to {match['what']}",
)
IS_IMPORTANT_THAT = rule(
    rf"(?:it (?P<be>is|was|would be) )?(?P<important>{_IMPORTANT}|necessary|urgent) that (?P<what>.+)",
    lambda match: f"that it {match['be'] or 'is'} {match['important'].lower()} that {match['what']}",
)
NEED = rule(
    rf"(?:(?:{SOMEBODY_SPEAKING}|there (?:is|was|remains)(?: still| also)?(?: an?| the)?) )?"
    rf"(?:(?:also|still|really|all|just) )?(?:(?P<kind>urgent(?:ly)?|{_KIND_OF_NEED}) )?needs? (?P<what>.+)",
    _need,
)
_IS_NEEDED = rule(
    rf"(?P<what>[^,;]+?)(?: {_BE})? {_NEEDED}(?P<of> (?:for|in|on|to|at|from|among|across|within)\b .+)?", _needed
)
DUTY = rule(
    rf"(?:(?:we|everyone|everybody|one|you) )?(?:{_DUTY})(?P<all> all)? (?P<negated>not |never )?(?:also )?"
    r"(?P<what>(?!be\b)[a-z]+(?: .+)?)",
    _duty,
)
_LACKING = rule(
    r"(?:we|they|there is an?|there is) lack (?:of )?(?P<what>.+)",
    lambda match: f"the lack of {determined(match['what'])}",
)
IS_IMPORTANT = rule(
    rf"(?P<what>(?!{SOMEBODY_SPEAKING} |there |this is|that |these )[^;]+?) (?:{_BE}|remains?) {_IMPORTANT}"
    r"(?P<of> (?:for|in|to|at|when|during)\b .+)?",
    _importance_of,
)
# Without its verb: "whistleblower protection essential".
IS_IMPORTANT_TELEGRAPHIC = rule(
    r"(?P<what>[a-z][^,;]+) (?:very )?(?:important|crucial|essential|vital)(?P<of>)", _importance_of
)
MORE_OF_IT = rule(rf"(?:{_MORE}) .+", _more)
NEEDS: tuple[Rule, ...] = (
    IS_IMPORTANT_TO,
    IS_IMPORTANT_THAT,
    _IMPORTANCE_TO,
    _IS_NECESSARY_TO,
    NEED,
    _IS_NEEDED,
    DUTY,
    _LACKING,
)


def _phrase_only(match: re.Match[str]) -> Outcome:
    is_wanted = is_bare_phrase(match["what"]) and not _DENIED.search(match["what"])
    return determined(match["what"]) if is_wanted else None


# What is needed alone, for verbs that say themselves that it is: "called for more shelters".
WHAT_IS_NEEDED: tuple[Rule, ...] = (
    rule(
        rf"(?:(?:{SOMEBODY_SPEAKING}|there is an?) )?(?:(?:also|urgently|still|the|{_KIND_OF_NEED}) )*needs? (?:for )?"
        r"(?P<what>(?!to\b|need|of\b).+)",
        _phrase_only,
    ),
    rule(rf"(?P<what>[^,;]+?)(?: {_BE})? {_NEEDED}", _phrase_only),
    rule(r"there (?:should|must|needs? to|has to) be (?P<what>.+)", _phrase_only),
)
