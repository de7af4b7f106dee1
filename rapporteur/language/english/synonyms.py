"""Words of one meaning in this field, and words that mean nothing by themselves: for telling what is alike.

Nothing here is printed. Each group is a term of the conventions and resolutions on crime and what people in the room
say in its place; the groups are the only description, compared by stems, so that "firearms" finds "firearm".
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

STOP_WORDS = frozenset(
    "a about after all also an and any are as at be because been before being between both but by can could did do "
    "does don't during each either else even ever every everyone few for from get gets give given had has have he her "
    "here his how if importance in into is it it's its itself just let many may me might more most much must my need "
    "needed needs neither no nobody nor not nothing of off on once only or other others our out over overview own per "
    "rather relevance role same shall she should so some somebody such than that that's the their them themselves "
    "then there these they this those through to too under until up upon us usefulness value very want was we were "
    "what when where whether which while who whom whose why will with within without would you your".split()
)

# One group a line, the expressions divided by bars; the first one stands for all.
GROUPS = """
abusive lawsuit | slapp | strategic lawsuit | sue
accreditation | accredit | certify | certification
addict | drug user | substance user
alternatives to imprisonment | community service | non-custodial measure | probation
archaeological site | excavation | ruin
armed group | extremist | insurgent | militia | terrorist
artificial intelligence | ai | algorithm
asset declaration | declare assets | statement of assets
asset recovery | give back | repatriate | repatriation | return of assets | send back
auction house | art dealer | dealer
backlog | pile up | wait for years
bank | financial institution
beneficial ownership | beneficial owner | belong to | owner | who owns
border | frontier
bribe | bribery | extort | extortion | kickback | petty corruption
cabinet | executive | president | ruler
calendar | schedule | timetable
central authority | central authorities
certificate | licence | permit
chain of custody | custody of evidence
child | boy | children | girl | juvenile | kid | minor | pupil | underage
civil society | association | civil society organization | cso | grassroots | ngo | non-governmental organization
colonial | colonialism
company | business | corporate | corporation | enterprise | firm | private sector
compensation | compensate | damages | reparation | restitution
confiscation | confiscate | forfeit | forfeiture | seize | seizure
conflict of interest | cooling-off | revolving door
consult | ask for views | consultation | hear
corruption | corrupt | graft
country review | examination | peer review | review
cryptocurrency | bitcoin | crypto | virtual asset | virtual coin
cultural property | antiquity | art | artefact | artifact | heritage | painting | relic | statue | treasure
customs | airport | port
cybercrime | computer crime | cyber attack | cyberattack | hack | hacker
deport | deportation | expel | expulsion | pushback | removal
destroy | destruction | melt down | scrap
developing countries | global south | south-south | the south
disaggregated | broken down by sex | sex-disaggregated
dismantle | disrupt
dismiss | fire | lose their job | sack
dna | genetic | genetic profile | swab
donor | contributor | funder
drug | narcotic | substance
dual criminality | double criminality
duplication | doubling | duplicate | overlap
earmark | soft money | tied
electronic evidence | computer data | digital evidence | log | subscriber data
environment | ecosystem | nature
equipment | device | machine
evidence | clue | proof
expensive | cost | unaffordable
extradition | extradite | hand over | surrender
family | kin | parent | relative
firearm | arms | gun | pistol | rifle | small arms | weapon
fishing | fish | fisher | fishery
focal point | contact | contact point | responsible official
forced labour | servitude | slavery
forensic | lab | laboratories | laboratory | scientific | scientist
forest | logging | timber | tree | wood
fraud | deception | defraud | scam | swindle | trick
freeze | block | frozen | preservation | preserve
funding | budget | finance | financial | fund | grant | money | resource
gang | cartel | criminal group | criminal network | mafia | organized criminal group
gender-based violence | domestic violence | rape | sexual violence | violence against women
good faith | did not know
guardian | trusted adult
hospital | doctor | health | medical | nurse | patient
hotline | helpline
human rights | fundamental freedoms | rights
hybrid | online participation | remote participation
illegal fund transfer | hawala | informal transfer | informal value transfer
import | bring in | enter the country
indicator | measure | metric
indigenous peoples | first nations | indigenous | native communities
intercept | interception | surveillance | wiretap
internet | cyberspace | online | web | website
interpretation | interpreter | language | translate | translation
inventory | database | list | register | registry | repository
investigate | inquiry | investigation | investigator
job | earn a living | employment | livelihood
journalist | media | newspaper | press | reporter
judge | bench | court | judiciary | magistrate | tribunal
judgment | ruling | sentence | verdict
kidnap | abduct | abduction | hostage | kidnapping
lawyer | counsel | legal aid | solicitor
least developed countries | ldc | poorest
legal pathway | legal route | regular channel | regular migration
lgbti | gay | lesbian | lgbt | transgender
liaison magistrate | attaché | judge posted abroad | liaison officer
man | male | men
marking | engrave | stamp
masculinity | manhood
migrant | asylum seeker | people on the move | refugee
mining | gold | mine | miner
money laundering | launder | laundering
multi-year | lasting | long-term | predictable | sustainable
museum | collection
mutual legal assistance | legal assistance request | letter rogatory | letters rogatory | mla
national law | constitution | legislation
older persons | elderly | pensioner | senior
overcrowding | overcrowded
party financing | campaign financing | election campaign | electoral campaign
persons with disabilities | disability | disabled | impairment
plain language | ordinary people
plunder | dig | excavate | looting | strip
police | detective | law enforcement | officer | patrol
pollution | contaminate | poison | polluter
pre-trial detention | before trial | remand
precursor | chemical
prevention | avert | prevent
prison staff | guard | warder
prison | behind bars | cell | custody | detention | imprisonment | jail | lock up | locked up
prisoner | convict | detainee | inmate
privacy | confidentiality | data protection | personal data | personal information
proceeds | ill-gotten | stolen assets | stolen money
prosecutor | attorney | prosecution
provenance | comes from | origin
psychological support | counselling | psychosocial | therapy
public procurement | procurement | public contract | tender
publish | disclose | open to everyone | public | transparency | transparent
punish | criminalize | criminally liable | liable | penalize | penalty | prosecute | sanction
questionnaire | self-assessment
quick | at once | fast | immediately | prompt | soon | speed
radicalization | extremism | radicalisation
ransomware | encrypt | held to ransom | lock the computer
recruit | enlist | lure
reference standard | comparison material | reference material
reintegration | rehabilitation
release | leave prison
reoffend | new crime | recidivism | relapse
reprisal | intimidate | intimidation | retaliation | threat | threaten
rescue | save | saving lives
research | academia | academic | researcher | scholar | study | studies | university
round the clock | 24/7 | around the clock | day and night
salary | low wage | paid little | pay | wage
sample | specimen
school | classroom | curriculum | education | lesson | student
sea | boat | ship | vessel | water
sextortion | sexual favor | sexual favour
shelter | refuge | safe house
shortage | lack | scarce
sign language | deaf
small island | island | small country | small states | tiny states
smuggling of migrants | migrant smuggling | people smuggling | smuggler
social media | platform | social network
solitary confinement | isolation
sovereignty | consent of the state | foreign soil
state | authorities | country | government | member states | nation | parties | states parties
statistics | data | figure | number
stockpile | armoury | arsenal | depot
survey | poll
technical assistance | aid | assist | assistance | capacity building | capacity-building | help | support
terrorism | terrorist act
trace | tracing | track
trafficking in persons | human trafficking | trafficking in human beings
training | capacity | course | seminar | taught | teach | train | workshop
travel | journey | trip
treaty | agreement | convention | instrument | protocol
unannounced | without notice
victim | injured | injured person | survivor | those harmed
video link | by video | remotely | video conference | videoconference
visa | consulate | entry permit
visit | inspect | inspection
waste | garbage | rubbish | trash
whistle-blower | reporting person | speak up | whistleblower
wildlife | animal | fauna | poacher | poaching | protected species
witness | give evidence | testify | testimony
woman | female | mother | wife | wives | women
youth | adolescent | teenager | young | young people | young person
"""

WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*")
ENDINGS = (("ies", "y"), ("ied", "y"), *((ending, "") for ending in "ations ation ings ing ed es ly s e".split()))
SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or an expression of the field: what it is compared by, and the words that stand for it."""

    key: str
    words: str


def terms_of(text: str) -> Iterator[Term]:
    """The terms of a text in their order; words that mean nothing by themselves are left out."""
    words = WORD.findall(text.lower().replace("’", "'"))
    stems = [stem(word) for word in words]
    place = 0
    while place < len(words):
        length = _length_of_expression(stems, place)
        if length:
            first = _groups()[" ".join(stems[place : place + length])]
            yield Term(first, first)
        elif words[place] not in STOP_WORDS:
            yield Term(stems[place], words[place])
        place += length or 1


def stem(word: str) -> str:
    """A word without its most common endings: enough to find "seized" by "seizes", not a form of the language."""
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)] + instead
    return word


def _length_of_expression(stems: list[str], place: int) -> int:
    """How many words from a place on are the longest expression of a group; 0 where none begins there."""
    lengths = range(min(_longest(), len(stems) - place), 0, -1)
    return next((length for length in lengths if " ".join(stems[place : place + length]) in _groups()), 0)


@cache
def _groups() -> Mapping[str, str]:
    """The first expression of its group for every expression, by the stems of its words."""
    groups = [[part.strip() for part in line.split("|")] for line in GROUPS.strip().splitlines()]
    return {" ".join(map(stem, WORD.findall(one))): group[0] for group in groups for one in group}


@cache
def _longest() -> int:
    return max(len(expression.split()) for expression in _groups())
