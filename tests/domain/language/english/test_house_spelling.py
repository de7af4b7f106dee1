"""Spelling, terms, capitals and punctuation, held against the house's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.language.english.house_spelling import house_spelling
from tests.helpers.corrected import corrected


def right(text: str, *, opens_sentence: bool = True) -> str:
    return corrected(text, house_spelling(text, opens_sentence=opens_sentence))


# What is typed and what the house writes, one pair a line with an arrow between them.
DEPARTURES = """
to organise a workshop > to organize a workshop
Organisations of women > Organizations of women
the organisation's archive > the organization's archive
they recognised it > they recognized it
by prioritising it > by prioritizing it
the criminalisation of smuggling > the criminalization of smuggling
a non-criminalised act > a non-criminalized act
the organisers > the organizers
to reorganise it > to reorganize it
aggrandisement > aggrandizement
recognisable harm > recognizable harm
a summarised text > a summarized text
to standardise and harmonise laws > to standardize and harmonize laws
to advertize it > to advertise it
supervized by a judge > supervised by a judge
they surprized us > they surprised us
to analyze data > to analyse data
by analyzing data > by analysing data
paralyzed courts > paralysed courts
the color of it > the colour of it
labor exploitation > labour exploitation
forced labor > forced labour
neighboring States > neighbouring States
the behavior of buyers > the behaviour of buyers
behavioral change > behavioural change
their favorite theme > their favourite theme
an honorable man > an honourable man
the center of the debate > the centre of the debate
victim-centered policies > victim-centred policies
fiber networks > fibre networks
in the theater > in the theatre
of 12 kilometers > of 12 kilometres
national defense > national defence
the offenses in question > the offences in question
in self-defense > in self-defence
under the pretense of work > under the pretence of work
counseling services > counselling services
a counselor of victims > a counsellor of victims
traveling abroad > travelling abroad
labeled goods > labelled goods
modeling work > modelling work
canceled meetings > cancelled meetings
it was signaled > it was signalled
to fulfill a promise > to fulfil a promise
the fulfillment of duties > the fulfilment of duties
their enrollment > their enrolment
in two installments > in two instalments
skillful drafting > skilful drafting
a catalog of measures > a catalogue of measures
a dialog with them > a dialogue with them
in acknowledgment of it > in acknowledgement of it
a value judgment > a value judgement
a program of work > a programme of work
Programs of work > Programmes of work
a gray area > a grey area
an aging population > an ageing population
an advisor to them > an adviser to them
an enquiry into it > an inquiry into it
amongst themselves > among themselves
whilst they spoke > while they spoke
toward a solution > towards a solution
they focussed on it > they focused on it
it benefitted them > it benefited them
targetted measures > targeted measures
practicing lawyers > practising lawyers
a driving license > a driving licence
under license > under licence
good practises > good practices
to co-operate > to cooperate
Co-operation is needed > Cooperation is needed
co-ordinated action > coordinated action
a co-ordinator > a coordinator
an e-mail > an email
their e-mails > their emails
their web site > their website
a webpage > a web page
on-line abuse > online abuse
on the internet > on the Internet
the world wide web > the World Wide Web
fifty percent > fifty per cent
a cyber-crime > a cybercrime
cyber security > cybersecurity
policy makers > policymakers
policy-making > policymaking
decision making > decision-making
capacity building > capacity-building
awareness raising > awareness-raising
peace-building > peacebuilding
nongovernmental bodies > non-governmental bodies
non governmental bodies > non-governmental bodies
a multistakeholder group > a multi-stakeholder group
inter-governmental bodies > intergovernmental bodies
sub-regional bodies > subregional bodies
socio-economic causes > socioeconomic causes
their wellbeing > their well-being
a longstanding demand > a long-standing demand
counterterrorism > counter-terrorism
a roadmap > a road map
the timeframe > the time frame
healthcare for all > health care for all
healthcare workers > health-care workers
world-wide networks > worldwide networks
life-long support > lifelong support
a skeptic > a sceptic
in a maneuver > in a manoeuvre
pedophile networks > paedophile networks
the panelist said > the panellist said
two panelists said > two panellists said
States Parties > States parties
states parties > States parties
a State Party > a State party
a state party > a State party
member states > Member States
Member states > Member States
a member state > a Member State
where states should act > where States should act
all states were asked > all States were asked
the state of origin > the State of origin
States of origin and states of destination > States of origin and States of destination
non-state actors > non-State actors
governments and civil society > Governments and civil society
the government of the Gambia > the Government of the Gambia
the government should act > the Government should act
the united nations > the United Nations
the UN and its bodies > the United Nations and its bodies
indigenous communities > Indigenous communities
indigenous peoples > Indigenous Peoples
the secretary-general of the United Nations > the Secretary-General of the United Nations
under Article 5 of the Protocol > under article 5 of the Protocol
under Agenda Item 3 > under agenda item 3
the Co-Chair spoke > the co-Chair spoke
the co-chairs spoke > the co-Chairs spoke
the chairman spoke > the Chair spoke
a spokesman > a spokesperson
benefits for mankind > benefits for humankind
and / or > and/or
of of the Convention > of the Convention
the the Convention > the Convention
The the Convention > The Convention
two  spaces > two spaces
a comma , here > a comma, here
a question ? > a question?
the end . > the end.
( in brackets ) > (in brackets)
no space,here > no space, here
the end.The beginning > the end. The beginning
non-governmental organizations(NGOs) > non-governmental organizations (NGOs)
courts, prosecutors, and police > courts, prosecutors and police
the courts, the prosecutors, and the police > the courts, the prosecutors and the police
to collect, store, and share data > to collect, store and share data
awareness of smuggling, theft, or fraud > awareness of smuggling, theft or fraud
an open (bracket > an open bracket
a closed) bracket > a closed bracket
an open “quotation > an open quotation
a straight" mark > a straight mark
"""

# What looks like a departure and is none.
RIGHT = """
to advise, exercise, supervise, revise, devise and televise
surprise, promise, compromise, premise, enterprise, expertise, franchise
to comprise, despise, disguise, excise, improvise, incise, advertise
likewise, otherwise, clockwise, wise, unwise, rise, raise, praise, noise
crises, premises, promises, exercises, promising, surprising, uprising, raised
a prize was seized, the size of the maize field
it was analysed, analysing, catalysed, paralysed, analysis, analyses
organized, organization, recognized, prioritize
improvisation, supervision, television, revision, precision, visited
laboratory, laborious, honorary, honorarium, humorous, vigorous, rigorous
defensive, offensive, expensive, sensible, license to operate
programmed, programming, a computer program, software programs
enrolled, fulfilled, instilled, controlled, skill, fulfilling
travelled, counselling, labelled, cancelled
metre, parameter, diameter, central, concentrate
judgement, the judgment of the Court, a foreign judgment
practice, practices, to practise law
catalogue, dialogue, monologue
the Centre, centred, centring
advice, adviser, advisory
Ms. Color, of the Labor Rights Center
the World Trade Center
Organisation for Economic Co-operation and Development
“organised crime”, they said
"organised crime", they said
«organised crime», they said
https://example.org/organisation and info@organisation.example.org
CTOC/COP/WG.6/2022/CRP.1
States parties, a State party, Member States, member States of the region
the state of affairs, in a state of emergency, they state that, as stated
two states of mind
local governments, local and regional governments, levels of government, government officials
good governance, self-government
UN-Women, UN-Habitat, UN Women
the United Nations, the Internet, the World Wide Web
article 5, under Article 19 of the Charter of the United Nations
Article 5 says so
co-Chairs, it was co-chaired, to co-chair the meeting
the Chair, human, woman, women, the Secretary
email, website, web page, online, cooperation, coordination
decision-making, policymaker, capacity-building, health-care workers
as well being heard, the focused on going forward
that that was so, they had had none, Bora Bora, New York
1,200 people, at 10.30 a.m., e.g. this, i.e. that, 9/1
States, in particular developing States, and organizations
bodies, including courts, and States
victims, who had been heard, and their families
In the discussion, speakers agreed, and the Chair noted that
the Chair, as well as the secretariat, and others
(a) first; (b) second; 1) third; 2) fourth; (ii) fifth
1) first, a) second and ii) third
State(s), (re)traumatization, organization(s)
it’s the States’ turn, the speakers' words, rock ’n’ roll
the “one” and the “other”, the "one" and the "other"
the file notes.txt and version 2.0
wait ... and … so on
- , -, ,
É tude, naïve, Türkiye, Côte d’Ivoire
"""


@pytest.mark.parametrize("row", DEPARTURES.strip().splitlines())
def test_what_the_house_writes_instead(row: str) -> None:
    typed, house = row.split(" > ")
    assert right(typed) == house
    assert right(house) == house


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_what_is_right_as_it_stands(text: str) -> None:
    assert right(text) == text


def test_the_meeting_chooses_the_spelling_of_panellist() -> None:
    text = "The panelist thanked both panellists."
    assert corrected(text, house_spelling(text)) == "The panellist thanked both panellists."
    assert corrected(text, house_spelling(text, panellist="panelist")) == "The panelist thanked both panelists."


def test_known_names_keep_their_spelling() -> None:
    text = "labor rights center and a center"
    assert corrected(text, house_spelling(text, names={"labor rights center"})) == "labor rights center and a centre"


def test_a_capital_inside_a_sentence_is_that_of_a_name() -> None:
    assert right("Organisation was needed") == "Organization was needed"
    assert right("Organisation was needed", opens_sentence=False) == "Organisation was needed"
    assert right("It said so. Organisation was needed") == "It said so. Organization was needed"


@pytest.mark.parametrize(
    ("text", "place", "rule"),
    [
        ("they organise", (5, 13), "ize"),
        ("they advertize", (5, 14), "ize"),
        ("a centre, a center", (12, 18), "spelling"),
        ("the panelist", (4, 12), "panellist"),
        ("the states parties", (4, 18), "capitals"),
        ("the chairman", (4, 12), "inclusive"),
        ("the the", (0, 7), "doubled"),
        ("a  b", (1, 3), "spacing"),
        ("a, b, and c", (4, 5), "serial comma"),
        ("an (open", (3, 4), "brackets"),
        ("an “open", (3, 4), "quotation marks"),
    ],
)
def test_a_correction_names_its_place_its_rule_and_its_reason(text: str, place: tuple[int, int], rule: str) -> None:
    (correction,) = house_spelling(text)
    assert (correction.start, correction.end) == place
    assert correction.rule == rule
    assert correction.reason.endswith(".")


def test_the_tables_are_as_long_as_they_should_be() -> None:
    assert len(DEPARTURES.strip().splitlines()) >= 150


@given(st.text(alphabet="abeginorszTHSP ,;:.()[]\"“”'’-/0\n\u00ad\u200fفا", max_size=60))
def test_whatever_is_typed_the_proposals_stand_in_order_within_the_text(text: str) -> None:
    corrected(text, house_spelling(text))
