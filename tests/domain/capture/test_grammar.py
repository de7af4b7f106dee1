"""What a line says, sign by sign."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.capture.grammar import (
    SIGNS,
    WORDS_NEED_NO_QUOTES,
    Line,
    Mending,
    NewSpeaker,
    Sign,
    SpokenFor,
    divided,
    parse,
    quoted,
    tokens_of,
    unquoted,
)
from rapporteur.errors import KnownError
from rapporteur.model.entities import Wording
from rapporteur.model.vocabulary import Role, Voice

SAID = {
    "@who": Line(speaker="hfj"),
    "@who*": Line(speaker="ast", role=Role.PANELLIST),
    "@+name/category": Line(speaker=NewSpeaker("Baltic Forum", "ngo")),
    "@?words/category": Line(speaker=NewSpeaker("third row", "ngo", unidentified=True)),
    "&group": Line(group=SpokenFor("Baltic Group")),
    ">item": Line(item="4"),
    ">>item": Line(own_item="2"),
    ">+heading": Line(new_item="Other matters"),
    "!act": Line(act="call"),
    "#theme": Line(theme="training"),
    "=point": Line(same_as="34"),
    "=!point": Line(told_apart=("12",)),
    "{key: words}": Line(wording=Wording(lead="Moreover")),
    "10:42": Line(time="10:42:00", speaker="hfj"),
    "\\": Line(text="#1 priority of the plan"),
    "s/wrong/right/": Mending("counsel", "council"),
    "% words": Line(),
}


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.form)
def test_the_example_of_each_sign_says_what_the_table_promises(sign: Sign) -> None:
    assert parse(sign.example) == SAID[sign.form]


def test_every_sign_has_a_reading_and_every_reading_a_sign() -> None:
    assert [sign.form for sign in SIGNS] == list(SAID)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", Line()),
        ("   ", Line()),
        ("just words", Line(text="just words")),
        ("  @hfj   words  ", Line(speaker="hfj", text="words")),
        ("@hfj >4 !call #law words", Line(speaker="hfj", item="4", act="call", theme="law", text="words")),
        ("words @hfj >4", Line(text="words @hfj >4")),
        ("@hfj words #theme", Line(speaker="hfj", text="words", theme="theme")),
        ('words #"clean water"', Line(text="words", theme="clean water")),
        ("resolution #5", Line(text="resolution #5")),
        ("#water words #air", Line(text="words #air", theme="water")),
        ("@", Line(speaker="")),
        ("@*", Line(speaker="", role=Role.PANELLIST)),
        ("@ast*chair", Line(speaker="ast", role=Role.CHAIR)),
        ("@ast*c", Line(speaker="ast", role=Role.CHAIR)),
        ("@ast*PART", Line(speaker="ast", role=Role.PARTICIPANT)),
        ('@"A*B/C"*s', Line(speaker="A*B/C", role=Role.SECRETARIAT)),
        ('@+"AC/DC"', Line(speaker=NewSpeaker("AC/DC"))),
        ("@+AC/DC/ngo", Line(speaker=NewSpeaker("AC/DC", "ngo"))),
        ('@+"Baltic Forum"/ngo*', Line(speaker=NewSpeaker("Baltic Forum", "ngo"), role=Role.PANELLIST)),
        ('@+"Baltic Fo', Line(speaker=NewSpeaker("Baltic Fo"))),
        ("&-", Line(group=SpokenFor(""))),
        ('&"Baltic Group"*12', Line(group=SpokenFor("Baltic Group", 12))),
        ("@?", Line(speaker=NewSpeaker("", unidentified=True))),
        ("@?/ngo", Line(speaker=NewSpeaker("", "ngo", unidentified=True))),
        (">+", Line(new_item="")),
        ("#", Line(theme="")),
        ("#- words", Line(theme="-", text="words")),
        ('#"free choice" words', Line(theme="free choice", text="words")),
        ('#"the ""free"" choice" words', Line(theme='the "free" choice', text="words")),
        ('#"one""', Line(theme='one"')),
        ("#naïve-é words", Line(theme="naïve-é", text="words")),
        ("#تدريب words", Line(theme="تدريب", text="words")),
        ("=civil words", Line(same_as="civil", text="words")),
        ('"quoted words" first', Line(text='"quoted words" first')),
        ("\\@hfj spoke", Line(text="@hfj spoke")),
        ("\\% of girls", Line(text="% of girls")),
        ("\\\\begin", Line(text="\\begin")),
        ("!ask \\10:42 was late", Line(act="ask", text="10:42 was late")),
        ("9:05 words", Line(time="09:05:00", text="words")),
        ("09:05:31 words", Line(time="09:05:31", text="words")),
        ("9:05words", Line(text="9:05words")),
        ("@hfj 9:05 words", Line(speaker="hfj", text="9:05 words")),
        ("{verb: noted; agent: no}", Line(wording=Wording(verb="noted", agent=False))),
        ("{lead: a} {join: b}", Line(wording=Wording(lead="a", join="b"))),
        ("{voice: passive}", Line(wording=Wording(voice=Voice.PASSIVE))),
        ('{intro: "first; {then}: last"}', Line(wording=Wording(intro="first; {then}: last"))),
        ("{intro: {speakers} said}", Line(wording=Wording(intro="{speakers} said"))),
        ("{lead: }", Line(wording=Wording(lead=""))),
        ("{not closed", Line(text="{not closed")),
        ("s/a/b", Mending("a", "b")),
        ("s/a//", Mending("a", "")),
        ("s|1/2|3/4|", Mending("1/2", "3/4")),
        (r"s/1\/2/3\/4/", Mending("1/2", "3/4")),
        ("s//b/", Line(text="s//b/")),
        ("s/he agrees", Line(text="s/he agrees")),
    ],
)
def test_a_line_says(line: str, said: Line | Mending) -> None:
    assert parse(line) == said


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("25:00 words", "no time of day"),
        ("10:60 words", "no time of day"),
        ("10:00:60 words", "no time of day"),
        ("@hfj*x words", "no role"),
        ("@hfj*p words", "no role"),
        ("@+ words", "needs a name"),
        ("& words", "Type the group behind"),
        ("&Baltic*none words", "as how many the group counts"),
        ("&Baltic*0 words", "as how many the group counts"),
        ("@+/ngo words", "needs a name"),
        ("{mood: gay}", "sets no wording"),
        ("{lead}", "sets no wording"),
        ("{voice: loud}", "active or passive"),
        ("{agent: perhaps}", "agent: yes or agent: no"),
    ],
)
def test_what_makes_no_sense_by_itself_is_said_in_one_sentence(line: str, part: str) -> None:
    with pytest.raises(KnownError, match=part):
        parse(line)


@given(st.text())
def test_quotes_give_a_value_back(value: str) -> None:
    assert unquoted(quoted(value)) == value.strip()


@given(st.text(st.characters(exclude_categories=["Cs"])).map(str.strip))
def test_a_quoted_value_is_one_sign_whatever_stands_in_it(value: str) -> None:
    assert parse(f"#{quoted(value)} words") == Line(theme=value, text="words")
    assert parse(f"@{quoted(value)}* words") == Line(speaker=value, role=Role.PANELLIST, text="words")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_words_set_by_hand_are_read_back(words: str) -> None:
    line = f"{{lead: {quoted(words, WORDS_NEED_NO_QUOTES)}}} words"
    said = parse(line)
    assert isinstance(said, Line)
    assert (said.wording.lead or "").strip() == words.strip()
    assert said.text == "words"


@given(st.text())
def test_every_line_is_read_or_refused_in_a_sentence(line: str) -> None:
    try:
        parse(line)
    except KnownError as error:
        assert str(error).endswith(".")


def test_long_unclosed_lines_are_read_at_once() -> None:
    assert isinstance(parse("{" + '"a" ' * 2000), Line)
    assert isinstance(parse("@" + '"a"' * 2000 + '"'), Line)


def test_tokens_know_where_they_stand() -> None:
    line = ' 10:42 @"a b"*  #law words'
    tokens, start = tokens_of(line)
    assert [line[token.start : token.end] for token in tokens] == ["10:42", '@"a b"*', "#law"]
    assert line[start:] == "words"


@pytest.mark.parametrize(
    ("value", "parts"),
    [("a", ("a", None)), ("a/b", ("a", "b")), ("a/b/c", ("a/b", "c")), ('"a/b"', ('"a/b"', None)), ("a/", ("a", ""))],
)
def test_a_mark_within_quotes_divides_nothing(value: str, parts: tuple[str, str | None]) -> None:
    assert divided(value, "/") == parts
