"""Agreement, articles, hyphens, possessives and set phrases: what is wrong, what is right instead, what is left."""

import pytest

from tests.domain.check.given import findings_of, found
from tests.helpers.meetings import Dialogue

WRONG = [
    # Verb and subject
    ("agreement", "The hurdles posed by forms, mostly in ports, was highlighted by some.", "were highlighted by"),
    ("agreement", "One speaker mentioned that the inspectors was late.", "the inspectors were"),
    ("agreement", "One speaker noted that States parties has little time.", "States parties have"),
    ("agreement", "One speaker noted that the number of inspectors were small.", "the number of inspectors was"),
    ("agreement", "A number of ports was closed.", "A number of ports were"),
    ("agreement", "One speaker referred to workers who has no contract.", "workers who have"),
    ("agreement", "One speaker noted that there was many gaps.", "were"),
    ("agreement", "One speaker noted that every port have a scale.", "every port has"),
    # Articles
    ("article", "One speaker called for a independent audit.", "a independent -> an independent"),
    ("article", "One speaker referred to an university.", "an university -> a university"),
    ("article", "One speaker represented a NGO.", "a NGO -> an NGO"),
    ("article", "One speaker waited for a hour.", "a hour -> an hour"),
    ("article", "One speaker thanked the civil society for its work.", "the civil society -> civil society"),
    ("article", "One speaker mentioned threats in the cyberspace.", "the cyberspace -> cyberspace"),
    ("uncountable", "One speaker took part in a training on sorting.", "a training -> training"),
    ("uncountable", "One speaker asked for a technical advice on scales.", "a technical advice -> technical advice"),
    ("uncountable", "One speaker asked for more equipments.", "equipments -> equipment"),
    ("article", "One speaker called for a measures of support.", "a measures ->"),
    # Set phrases
    ("idiom", "The plan was shared in form of a table.", "in form of -> in the form of"),
    ("idiom", "In absence of data, one speaker abstained.", "In absence of -> In the absence of"),
    ("idiom", "One speaker acted in accordance to the rules.", "in accordance to -> in accordance with"),
    ("idiom", "Persons convicted for theft were mentioned.", "convicted for -> convicted of"),
    ("idiom", "One speaker emphasized on the need for scales.", "emphasized on -> emphasized"),
    ("idiom", "The treaty and its Protocols thereto were mentioned.", "its Protocols thereto -> the Protocols thereto"),
    ("idiom", "The treaty entered in force.", "entered in force -> entered into force"),
    ("idiom", "They expressed doubts against it.", "expressed doubts against -> expressed doubts about"),
    ("idiom", "Inspections were one of the main challenge of the year.", "one of the main challenge ->"),
    ("idiom", "The charter and its annex thereto were read.", "its annex thereto -> the annex thereto"),
    ("idiom", "Ports and their parts thereof were mentioned.", "their parts thereof -> the parts thereof"),
    ("idiom", "They express objections against it.", "express objections against -> express objections to"),
    ("idiom", "Ports were closed, to the benefits of the river.", "to the benefits of -> to the benefit of"),
    ("idiom", "It was built for the benefits of all workers.", "built for the benefits of -> built for the benefit of"),
    ("short-form", "One speaker said that he’ll weigh.", "he’ll -> he will"),
    ("short-form", "One speaker said that ports mustn’t weigh.", "mustn’t -> must not"),
    ("short-form", "One speaker read chap. 5.", "chap. -> chapter"),
    ("punctuation", "The plan, (in its second form) was long.", ", ( ->  ("),
    ("punctuation", "The plan; (in its second form) was long.", "; ( ->  ("),
    ("short-form", "One speaker referred to para 5 of the plan.", "para -> paragraph"),
    ("short-form", "One speaker mentioned scales, e.g. in ports.", "e.g. -> for example,"),
    ("short-form", "One speaker mentioned scales, pumps, etc.", "etc. ->"),
    ("short-form", "One speaker said that ports don’t weigh.", "don’t -> do not"),
    ("short-form", "One speaker said that they can't weigh.", "can't -> cannot"),
    # Hyphens
    ("hyphen", "One speaker called for long term assistance.", "long term -> long-term"),
    ("hyphen", "Long term and reliable support was mentioned.", "Long term -> Long-term"),
    ("hyphen", "One speaker called for a human-rights based approach.", "human-rights based -> human rights-based"),
    ("hyphen", "One speaker called for a human rights based approach.", "human rights based -> human rights-based"),
    ("hyphen", "One speaker called for a community led approach.", "community led -> community-led"),
    ("hyphen", "One speaker called for safe data sharing channels.", "data sharing -> data-sharing"),
    ("hyphen", "One speaker referred to non punitive measures.", "non punitive -> non-punitive"),
    ("hyphen", "One speaker referred to a newly-founded port.", "newly-founded -> newly founded"),
    ("hyphen", "One speaker asked about the follow up to the visit.", "follow up -> follow-up"),
    # Possessives
    ("possessive", "The importance of survivor's voices was mentioned.", "survivor's -> survivors'"),
    ("possessive", "One speaker mentioned womens rights.", "womens -> women’s"),
    ("possessive", "The treaty and it's annex were mentioned.", "it's ->"),
    # Relative clauses and stops
    ("relative", "One speaker mentioned the rule, that gives room.", ", that gives -> , which gives"),
    ("punctuation", "The plan is on the site: (<https://ports.example/plan>).", ": ( ->  ("),
    ("bracket", "One speaker mentioned the plan (in its second version.", "(in its second version. ->"),
    ("bracket", "One speaker mentioned the “plan of the port.", "“plan of the port. ->"),
    ("bracket", "One speaker mentioned the plan) of the port.", "mentioned the plan) ->"),
    ("repeated-word", "One speaker mentioned the the plan.", "the the -> the"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "sentence", "expected"), WRONG, ids=[sentence for _, sentence, _ in WRONG])
def test_what_is_wrong_is_found(rule: str, sentence: str, expected: str) -> None:
    told = found(sentence, rule=rule)
    assert len(told) == 1
    [(words, right)] = told
    if " ->" not in expected:
        assert right == expected
        return
    assert f"{words} -> {right or ''}".strip() == expected.strip()


RIGHT = [
    ("agreement", "The use of scales in ports was highlighted by one speaker."),
    ("agreement", "The means of transport was mentioned."),
    ("agreement", "One speaker noted that the use of scales is rare."),
    ("agreement", "One speaker welcomed the fact that some bodies were invited."),
    ("agreement", "One speaker noted that the United Nations was ready."),
    ("agreement", "The number of inspectors who were ill was mentioned."),
    ("agreement", "One speaker mentioned that data were missing."),
    ("agreement", "One speaker noted that what matters was the weight."),
    ("agreement", "One speaker noted that trafficking sometimes is hidden."),
    ("agreement", "One speaker asked how the mechanism works is known."),
    ("agreement", "Reports submitted each year are long, and ports in every region were closed."),
    ("agreement", "A number of speakers said it was late, and a number of ports whose scale was old closed."),
    ("agreement", "One speaker thanked one of the workers who was present."),
    ("agreement", "As regards funding, the needs of ports were stressed by one speaker."),
    ("article", "An unidentified speaker mentioned an MoU, an onerous rule, an honorary title and an ugly port."),
    ("article", "One speaker mentioned a focus on an analysis of a corps of a series."),
    ("uncountable", "One speaker mentioned a research and training centre and a training of trainers course."),
    ("uncountable", "One speaker mentioned offering a victim assistance in court."),
    ("idiom", "One speaker placed emphasis on the need for scales and mentioned requests for information."),
    ("idiom", "The plan was highlighted on the website, and thieves were convicted for the first time."),
    ("hyphen", "One speaker noted that the port needs specific training and that women led efforts."),
    ("hyphen", "In the longer term States should act; scales were a sine qua non for that."),
    ("relative", "One speaker mentioned three ports, that is, all of them."),
    ("article", "One speaker mentioned a unified code, an honest broker and a European port."),
    ("article", "One speaker mentioned a UNODC study, an 11-hour voyage and a one-day visit."),
    ("article", "One speaker thanked the civil society organizations of the port."),
    ("article", "One speaker mentioned annex A and a series of visits."),
    ("uncountable", "One speaker mentioned a training course and an information campaign."),
    ("idiom", "One speaker said so in light of the plan and in case of fire."),
    ("short-form", "One speaker mentioned the plan (para. 5)."),
    ("idiom", "Delays fell thanks to the benefits of training, and ports referred to the benefits of scales."),
    ("idiom", "Two ports due to the benefits of women's work had grown, and its annex and the tables thereto."),
    ("idiom", "Funds focused in particular on ports, and staff relied in part on boats."),
    ("idiom", "One speaker thanks the port, and one was accused for years."),
    ("punctuation", "It named the following: (a) scales; (b) pumps, (c) boats."),
    ("hyphen", "In the long term and in the short term, visits were needed."),
    ("hyphen", "The plan was based on data and the review led the way."),
    ("hyphen", "One speaker mentioned a family-owned port and a friendly visit."),
    ("hyphen", "One speaker called for methods of data sharing."),
    ("possessive", "One speaker mentioned a survivor's voice and the victim's rights."),
    ("relative", "One speaker said that scales were old, that pumps were broken and that ports were full."),
    ("bracket", "One speaker made two proposals: 1) scales; 2) pumps."),
    ("bracket", "One speaker referred to paragraph 38 (b) of the plan (in force)."),
    ("repeated-word", "One speaker noted that that had been said."),
]


@pytest.mark.parametrize(("rule", "sentence"), RIGHT, ids=[sentence for _, sentence in RIGHT])
def test_what_is_right_is_left_alone(rule: str, sentence: str) -> None:
    assert found(sentence, rule=rule) == []


def test_a_heading_takes_the_bracket_it_lacks_at_its_end() -> None:
    dialogue = Dialogue("Debate on scales (in ports")
    dialogue.point("A", "the need for scales")
    [finding] = [one for one in findings_of(dialogue) if one.rule == "bracket"]
    assert finding.remedy is not None
    assert (finding.number, finding.remedy.wrong, finding.remedy.right) == (0, "(in ports", "(in ports)")


# With a preposition, an article or a number that the phrase does not have: what stands there, and what should.
PHRASES = [
    ("guilty for theft", "guilty of"),
    ("ports discussed about the fee", "discussed"),
    ("they mentioned about the fee", "mentioned"),
    ("one explained about tides", "explained"),
    ("they demanded for the fee", "demanded"),
    ("the fund comprises of fees", "comprises"),
    ("ports lacked of cranes", "lacked"),
    ("tides affected on the port", "affected"),
    ("ports accessed to the fund", "accessed"),
    ("they approached to the port", "approached"),
    ("they reached to an agreement", "reached"),
    ("one answered to the questions", "answered"),
    ("ports facing with the tide", "facing"),
    ("they investigated into theft", "investigated"),
    ("a plan for combating against theft", "combating"),
    ("it prioritized on the cranes", "prioritized"),
    ("ports participated to the drill", "participated in"),
    ("tides were different than waves", "different from"),
    ("the fee consists on tolls", "consists of"),
    ("it depended of tides", "depended on"),
    ("ports benefited of tolls", "benefited from"),
    ("they complied to rules", "complied with"),
    ("they adhered with rules", "adhered to"),
    ("they refrained of fishing", "refrained from"),
    ("they insisted for tolls", "insisted on"),
    ("they objected against tolls", "objected to"),
    ("they were interested on tolls", "interested in"),
    ("they were aware about tides", "aware of"),
    ("they were responsible of tolls", "responsible for"),
    ("they were entitled for tolls", "entitled to"),
    ("they focused in tolls", "focused on"),
    ("they relied in tides", "relied on"),
    ("they dealt about tides", "dealt with"),
    ("it was divided in two parts", "divided into"),
    ("it was similar than that", "similar to"),
    ("it was consistent to rules", "consistent with"),
    ("they expressed great interest for tolls", "expressed great interest in"),
    ("at request of ports", "at the request of"),
    ("on eve of the drill", "on the eve of"),
    ("with exception of ports", "with the exception of"),
    ("under auspices of the board", "under the auspices of"),
    ("for sake of ports", "for the sake of"),
    ("as result of the tide", "as a result of"),
    ("with view to tolls", "with a view to"),
    ("for first time", "for the first time"),
    ("ports play role", "play a role"),
    ("on the behalf of ports", "on behalf of"),
    ("in the favour of ports", "in favour of"),
    ("taking in account tides", "taking into account"),
    ("on behalfs of ports", "on behalf of"),
    ("with respects to ports", "with respect to"),
    ("in views of tides", "in view of"),
    ("in this regards", "in this regard"),
    ("by virtues of tides", "by virtue of"),
    ("as a results of tides", "as a result of"),
    ("they paid attentions to tides", "paid attention to"),
    ("in term of tides", "in terms of"),
    ("by mean of tolls", "by means of"),
    ("due the tide", "due to"),
    ("to a large extend", "to a large extent"),
]


@pytest.mark.parametrize(("phrase", "right"), PHRASES, ids=[phrase for phrase, _ in PHRASES])
def test_a_phrase_has_its_preposition_its_article_and_its_number(phrase: str, right: str) -> None:
    [(words, remedy)] = found(f"It was noted that {phrase}.", rule="idiom")
    assert words in phrase
    assert remedy is not None
    assert remedy.strip() == right
