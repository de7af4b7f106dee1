"""Shifts that no rule was made for: how far the rules carry.

Of the first fifty, written before the rules, the first whole set of rules shifted 44 as wanted; of forty written when
the rules stood, 32, with five left as they were. What still stands apart from an editor's wish is not among them.
"""

import pytest

from rapporteur.language.english.backshift import backshifted
from tests.domain.language.english.shifts import as_recorded, as_wanted

ROWS = (
    "that the new procedure [saves>saved] time and [makes>made] it easier to reach small communities",
    "that many victims [do>did] not report crimes because they [fear>feared] reprisals",
    "that the prison service [has>had] opened three centres, all of which [are>were] run by local associations",
    "that mutual legal assistance [remains>remained] slow and that requests [are>were] often refused on formal grounds",
    "that the questionnaire [is>was] too long and [should>should] be shortened",
    "how police officers [can>could] be trained to recognize forged permits",
    "whether observers [will>would] be admitted to the meetings at which the findings [are>were] discussed",
    "that the cost of interpretation [exceeds>exceeded] what small organizations [can>could] pay",
    "that border agencies [must>had to] share information with those who [run>ran] shelters",
    "that witnesses who [come>came] forward [may>might] lose their jobs",
    "that the law [gives>gave] judges wide discretion and [leaves>left] victims without a remedy",
    "that nobody [knows>knew] how many children [work>worked] in the mines",
    "that young people [want>wanted] to take part and [lack>lacked] the means to do so",
    "that the database [contains>contained] more than 3,000 entries and [is>was] updated every month",
    "why so few cases [reach>reached] the courts",
    "what steps the secretariat [intends>intended] to take and when the guide [will>would] be issued",
    "that the pilot project, which [covers>covered] four provinces, [has>had] been extended until 2028",
    "that there [is>was] no agreed definition and that each authority therefore [applies>applied] its own",
    "that forests [are>were] being cleared faster than they [grow>grew] back",
    "that States parties which [do>did] not reply in time [are>were] sent a reminder",
    "that the Convention was opened for signature in 2003 and [has>had] since been ratified by 120 States",
    "that the programme [trains>trained] nurses, [pays>paid] their travel and [offers>offered] them a certificate",
    "the key part that nurses play in detecting abuse",
    "the need for laws that protect those who speak out",
    "States to ensure the safety of journalists who report on corruption",
    "to host a workshop on matters that concern small islands",
    "that her organization [doesn't>did not] have access to the places where migrants [are>were] held",
    "that [it's>it was] hard to find translators and that many [won't>would not] work without pay",
    "that “no one is above the law” and that courts [need>needed] independence",
    "that the report (A/79/115) [sets>set] out options, none of which [costs>cost] more than the present system",
    "that not only [do>did] fines fail to deter, but they also [fall>fell] on the poorest",
    "that the number of complaints [has>had] doubled and that staff [feel>felt] overwhelmed",
    "that employers [keep>kept] passports, [withhold>withheld] wages and [threaten>threatened] workers with expulsion",
    "that the training needs of prosecutors [vary>varied] from region to region",
    "that progress reports [show>showed] little change",
    "that the police plan [focuses>focused] on ports and [leaves>left] airports aside",
    "that the support given to families [ends>ended] as soon as the trial [is>was] over",
    "that Governments [have>had] to act before the season [begins>began]",
    "that although the rules [exist>existed], hardly anybody [follows>followed] them",
    "that the Office [is>was] going to publish a toolkit that [explains>explained] how evidence [is>was] preserved",
    "that seafarers would benefit from a hotline if it were free of charge",
    "that States could do more and should report on what they [spend>spent]",
    "which authorities [are>were] responsible for the register and who [bears>bore] the costs",
    "that evidence gathered abroad [cannot>could not] always be used and [is>was] sometimes lost",
    "concern that funds [are>were] drying up",
    "that the centre [treated>had treated] 400 patients last year and [turned>turned] nobody away",
    "that the authorities [did not consult>had not consulted] fishers",
    "that it [is>was] essential that every State submit its reply, and that delays [cause>caused] costs",
    "que les États doivent agir",
    "that the use of drones [raises>raised] questions about privacy which existing laws [do>did] not answer",
)

LATER_ROWS = (
    "that glaciers [retreat>retreated] and that valleys [lose>lost] their water",
    "that the treaty [binds>bound] only those States that [have>had] signed it",
    "that the number of asylum claims [rises>rose] each spring",
    "that shipowners [register>registered] vessels where taxes [are>were] lowest",
    "that nurses who [report>reported] errors [are>were] seldom thanked",
    "that school meals [keep>kept] children in class",
    "that half the wells [are>were] dry and the rest [hold>held] salt water",
    "that the quota [does>did] not apply to small boats",
    "that every language [carries>carried] knowledge that no book [holds>held]",
    "how farmers who [own>owned] no land [can>could] get credit",
    "whether the two registers [use>used] the same codes",
    "that the scheme [covers>covered] seeds but not tools",
    "that the court [hears>heard] such cases in public and [publishes>published] its judgments",
    "that the Agency [checks>checked] what companies [report>reported]",
    "that young doctors [leave>left] for the cities as soon as they [can>could]",
    "that storms [have>had] become stronger and that insurance [has>had] become dearer",
    "that the duty to consult [rests>rested] with the State",
    "that the ban on nets [protects>protected] turtles",
    "that the ministry [promised>had promised] funds but [sent>sent] none",
    "that the museum [was>had been] looted and its archive [was>had been] burned",
    "that the ceasefire [holds>held] and that aid [reaches>reached] the camps",
    "that it [is>was] the smallest islands that [pay>paid] the highest price",
    "that the well-being of workers [comes>came] first",
    "the idea that a tax on waste [would>would] help",
    "the way in which the fund operates",
    "the promise that help [is>was] on its way",
    "that the panel [will>would] meet in May and [may>might] invite experts",
    "that the wording of paragraph 5 [is>was] unclear and [invites>invited] abuse",
    "that wolves [return>returned] and that herders [fear>feared] for their flocks",
    "that each office [keeps>kept] a list of those it [trains>trained]",
    "that remote villages [remain>remained] cut off when rivers [flood>flooded] roads",
    "that most of what [is>was] caught [is>was] sold abroad",
    "that the fee [deters>deterred] those who [need>needed] the service most",
    "that the river [marks>marked] the border",
)


@pytest.mark.parametrize("row", (*ROWS, *LATER_ROWS))
def test_the_tense_is_shifted(row: str) -> None:
    assert backshifted(as_recorded(row)) == as_wanted(row)
