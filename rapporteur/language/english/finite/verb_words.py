"""The verbs of reports, by their first form. Which of them are nouns or adjectives too is what tells a reader apart."""

# Verbs that are hardly ever anything else: "provide", "ensure".
VERBS_ONLY = frozenset(
    """abandon abate abbreviate abdicate abduct abet abide abolish abort abridge absolve absorb abstain accede
    accelerate accentuate accept accommodate accompany accomplish accost accredit accrue accumulate accuse achieve
    acknowledge acquaint acquiesce acquire acquit activate actuate adapt add addle adhere adjoin adjourn adjudge
    adjudicate adjust administer admire admit admonish adopt adore adorn advise affect affirm affix afflict afford
    afforest aggravate aggrieve agitate agree alienate align allege alleviate allocate allot allow allude alter
    amalgamate amass amaze amend amplify amputate amuse analyse analyze anneal annihilate annotate announce annoy
    annul anoint anticipate apologize appal appear appease append applaud apply appoint apportion appraise
    appreciate apprehend approve arbitrate argue arise arouse arraign arrange arrive ascend ascertain ascribe ask
    aspire assail assassinate assemble assert assess assign assimilate assist assort assume assure astonish
    astound attach attain attend attenuate attest attract attune augment authenticate authorize automate avail
    avenge avert avoid avow await awaken babysit backfire backtrack baffle bail balk banish baptize bask bathe
    bawl bear beat beckon become befall befit befriend beg begin beguile behave behead behold beleaguer believe
    belittle belong bemuse bequeath berate bereave beset besiege bestow betray betroth bewilder bewitch bicker
    blacken blacklist blame bleed bless blink blunt boast bog boggle boil bombard borrow botch bother bounce brag
    brainwash braise brandish breathe brighten bring broaden browse build bumble burgeon burnish bury buy bypass
    calculate calibrate cancel canonize capitalize capitulate captivate capture carry carve catalyse catapult
    categorize cater cease cede celebrate centralize certify chafe characterize chastise cheat cherish chime
    chlorinate choke choose choreograph christen churn circulate circumcise circumscribe circumvent cite civilize
    clamor clarify classify cleanse cleave clench climb cling clog clothe coalesce coax codify coerce coexist
    coincide collaborate collate collect collide collude colonize come commandeer commemorate commence commend
    commentate commercialize commit commodify communicate commute compare compel compensate compete compile
    complain complicate comply compose comprehend comprise compute computerize conceal concede conceive
    concentrate conceptualize conclude concoct concur condemn condense condescend condone confer confess confide
    configure confine confirm confiscate conform confound confront confuse congest congratulate conjoin conjure
    connect connive conquer consecrate conserve consider consign consist consolidate conspire constipate
    constitute constrain constrict construct construe consult consume contain contaminate contemplate contend
    contextualize continue contort contradict contravene contribute contrive convene converge converse convey
    convince cooperate cope correspond corroborate corrode covet cower crave create creep cremate criminalize
    cringe criticize crochet crucify crumble crumple cull culminate cultivate curtail customize dabble damp dampen
    dangle dare darken daunt dazzle deactivate deafen debilitate debrief debug debunk decapitate deceive
    decentralize decide decimate decipher declare declassify decode decommission decompose decorate decriminalize
    decry dedicate deduce deduct deem deepen deface defend defer defile define deflate deflect deform defraud defy
    degrade dehumanize dehydrate deject delete delineate deliver delude delve demean demolish demonstrate
    demoralize demote denominate denote denounce deny depart depend depict deplete deploy deport depose deprave
    deprecate depress deprive derail derange deregulate deride derive descend describe desecrate deserve designate
    despise destabilize destine destroy detach detain detect deter deteriorate determine detest dethrone detonate
    devalue devastate develop deviate devise devolve devote devour diagnose die differ differentiate dig digest
    digitalize digitize dignify dilate dilute diminish dine disable disaffect disaggregate disagree disallow
    disappear disappoint disapprove disarm disassemble disavow disband discard discern disclose disconcert
    disconnect discontinue discourage discover discredit discuss disembark disembody disempower disenchant
    disenfranchise disengage disfigure disguise dishearten disillusion disincentivize disintegrate dislocate
    dislodge dismantle dismember dismiss dismount disobey disorganize disorient disown disparage dispel dispense
    disperse displace displease dispose dispossess disprove disqualify disrupt dissatisfy dissect disseminate
    dissipate dissolve dissuade distil distinguish distort distract distribute disturb diverge diversify divert
    divest divide divulge dodge domesticate dominate domineer donate dote douse downplay downsize dramatize drench
    drool droop drown dub dumbfound dump duplicate dwell dwindle earmark earn ease eat eavesdrop edit educate
    eject elaborate elapse elect electrify electrocute elevate elicit eliminate elongate elope elude emaciate
    emanate emancipate embalm embark embarrass embed embellish embezzle embitter emblazon embody embolden emboss
    embrace embroider embroil emerge emigrate emit empathize emphasize employ empower emulate enable enact enamor
    encapsulate encase enchant encircle enclose encode encompass encourage encroach encrust encrypt endanger
    endear endorse endow endure energize enforce engage engender engrave engross engulf enhance enjoy enlarge
    enlighten enlist enrich enrol enroll enshrine enslave ensue ensure entail entangle enter entertain enthrall
    enthuse entice entitle entrap entrench entrust entwine enumerate envelop envisage envision equate equip
    eradicate erase erect erode err erupt escalate espouse establish estrange etch evacuate evade evaluate
    evaporate evict evoke evolve exacerbate exaggerate exalt examine exasperate excavate exceed excel excite
    exclaim exclude excommunicate excrete execute exemplify exert exhale exhilarate exhume exist exonerate expand
    expect expedite expel expend expire explain explode explore expose expound express expropriate expunge extend
    extenuate exterminate externalize extinguish extort extradite extrapolate extrude fabricate facilitate fade
    fail falsify falter fantasize fascinate fasten fatten federate feel feign fend fertilize fester fetch fill
    finalize finish fixate flabbergast flatten flatter flaunt flee flinch flirt float flog flounder fluctuate fly
    follow fondle forbid foreclose forego foresee foreshadow forestall foretell forewarn forfeit forge forget
    forgive forgo formalize formulate fortify fossilize foster fret frighten frown frustrate fulfil fulfill
    furnish galvanize garble garner gather geld generalize generate gerrymander get gild give glean glide gloat
    glorify gloss gnaw go gore gouge govern granulate grapple grasp gratify gravitate graze greet grieve grind
    grope grow grumble grunt gush haggle hallow hallucinate halve hamper handcraft handcuff handle handpick hang
    hanker happen harass harden harmonize hasten hate heal hear hearten heed heighten herald hesitate hibernate
    hijack hinder hitchhike hobble hoist hold holler homogenize hone honk horrify hospitalize hover humiliate hurl
    hurtle hustle hydrogenate hyperventilate hypnotize hypothesize idealize identify idolize ignite ignore
    illuminate illustrate imagine imbue imitate immerse immigrate immobilize immortalize impair impale impart
    impeach impede impend impersonate implicate implode implore imply impose impound impoverish impregnate impress
    imprison improve improvise inaugurate inbreed incapacitate incarcerate incentivize incinerate incise incite
    include incorporate incriminate incubate incur indent indicate indict individualize indoctrinate induce induct
    indulge industrialize infatuate infect infer infest infiltrate inflate inflect inflict inform infringe
    infuriate infuse ingest inhabit inhale inherit inhibit initiate inject injure innovate inoculate inquire
    inscribe insinuate insist inspect inspire install instigate instil institutionalize instruct insulate insure
    integrate intend intensify interact interfere interlace intermingle internalize interpret interrelate
    interrogate interrupt intersect intersperse intertwine intervene intimidate intoxicate introduce intrude
    inundate invade invalidate invent invert invest investigate invigorate invite invoke involve ionize irk
    irradiate irrigate irritate isolate itch itemize jeopardize jilt jog join juggle justify jut juxtapose keep
    kidnap kill kindle kneel knit knock know lag languish laud launder leach learn legalize legislate lend
    lengthen lessen let liaise liberate lick lift lighten liken linger liquefy liquidate listen loathe localize
    locate loiter loom loosen lose lubricate lug lunge lure lurk lynch madden magnetize magnify maintain make
    manage manipulate manufacture mar maraud marginalize marinate marry materialize maul maximize meander
    mechanize meddle mediate medicate meditate meet melt memorize mend mention merge mesmerize metabolize migrate
    militarize militate mince mingle minimize misbehave miscarry misconstrue misdiagnose misdirect misguide
    mishandle misinform misinterpret misjudge mislead mismanage misplace misread misrepresent miss misspell
    mistreat mistrust misunderstand mitigate moan mobilize modernize modify modulate moisturize molest monetize
    mope mortify motivate motorize mould mourn mow muffle mull multiply mummify munch muster mutate mutilate
    mystify nab narrate nationalize naturalize nauseate navigate necessitate negate negotiate nestle neutralize
    nibble nominate normalize notify nourish nudge nullify nurture obey oblige obliterate observe obsess obstruct
    obtain obviate occupy occur offend officiate offset omit operate operationalize opine oppose oppress opt
    optimize orchestrate ordain organize orientate originate oscillate ostracize oust outbid outclass outgo
    outlast outlive outnumber outpace outperform outplay outsource outstrip outweigh overbear overburden
    overcharge overcome overcook overcrowd overdo overeat overestimate overfish overhear overheat overlie overlook
    overpay overpower overrate overreact override overrule oversee overshadow overspend overstate overstep
    overtake overthrow overturn overwhelm owe oxidize oxygenate pamper paralyse parch pare parse partake
    participate pass patronize pave peddle peel pelt penalize penetrate perceive perform perish permeate
    perpetrate perpetuate perplex persecute persevere persist personalize personify persuade pertain perturb
    peruse pester petrify pick pierce pillage pinpoint plagiarize plead plod plough pluck plummet ply poach
    polarize politicize pollinate pollute ponder popularize populate portray pose posit possess postpone pounce
    pour pray preach precede precipitate preclude preconceive predate predetermine predict predispose preexist
    prefabricate prefer premeditate preoccupy prepare prepay prescribe preserve preside pressurize presume
    presuppose pretend prevail prevent prioritize privatize proceed proclaim procrastinate procure prod profess
    prohibit proliferate prolong promote promulgate pronounce propagate propel prophesy propose proscribe
    prosecute prosper protect protract protrude prove provide provoke pry psych publicize publish pull pulsate
    pulverize punctuate punish purify purport pursue push put quadruple qualify quantify quarantine quash quench
    quit radiate raise randomize ransack rant ratify rationalize ravage rave ravish raze reach react reactivate
    read reaffirm realize reap reappear reappoint rearrange reassemble reassign reassure rebind rebuild rebuke
    rebut recapture recast recede receive reciprocate recirculate recite reckon reclaim reclassify recline
    recognize recommend reconcile reconnect reconsider reconstitute reconstruct reconvene recount recover recreate
    rectify recuperate recur recycle redeem redefine redevelop redirect rediscover redistribute redistrict redo
    redouble reduce reelect reestablish refer refinance refine reflect refocus refrain reframe refresh refrigerate
    refuel refurbish refuse refute regain regenerate regress regret regroup regulate rehabilitate rehearse
    reimburse reinforce reinstall reinstate reintegrate reinvent reinvest reiterate reject rejoice rejoin
    rejuvenate rekindle relate relax relay relegate relent relieve relinquish relive reload relocate rely remain
    remarry remember remind reminisce remit remodel remove rename rend render renew renounce renovate reoffend
    reopen reorganize reorient repackage repaint repatriate repay repeat repel repent replace replenish replicate
    repossess represent repress reprocess reproduce reprogramme republish repudiate repulse require reread reroute
    reschedule rescind resell resemble resend resent resettle reside resign resist resolve resonate resound
    respond restart restate restock restore restrain restrict restructure resume resurface resurrect retain retake
    retaliate retard retell rethink retire retract retrain retrieve retrofit reunite reuse rev revamp reveal
    revere revert revictimize revile revise revisit revitalize revive revoke revolutionize revolve rework rewrite
    rile ripen roam rotate rouse rove ruffle rummage sadden salivate salvage sanctify sanitize satisfy saturate
    save say scald scavenge scintillate scoff scribble scrub scrutinize scuff sculpt scuttle sear seclude secrete
    seduce see seek seem seep seethe segregate seize select sell send serialize serve settle sever sew shake
    sharpen shatter shave sheathe shed shelve shoplift shorten shout shove shrink shroud shrug shun shut sicken
    sidetrack sift signify simmer simplify simulate sing sink siphon sit situate skew skim skip skyrocket slap
    sleep smolder smother smuggle sneak sniff snipe snoop snort snub snuff snuggle soak soar socialize soften
    solicit solidify solve soothe sow spark spawn spay speak spearhead specialize specify speculate spend spew
    spin spit sprinkle spurn sputter squander squint stabilize stagger stagnate standardize startle starve stash
    steal steer sterilize stiffen stifle stigmatize stimulate stipulate stir stoke stoop stow straddle straighten
    strangle stratify streamline strengthen strive strum stumble stun stylize stymie subdivide subdue subjugate
    submerge submit subscribe subside subsidize substantiate subsume subtract subvert succeed succumb suckle sue
    suffer suffocate suffuse suggest sulk summarize summon sunbathe supercharge superimpose supersede supervise
    supplant suppose suppress surmount surpass surround surveil survive suspend sustain sway swear sweeten swelter
    swerve swim symbolize synchronize synthesize tackle tailor take tamper tantalize taper tarnish tatter teach
    teem teeter teethe televise tell tempt tend terminate terrify terrorize testify theorize thicken thieve think
    thrash threaten thrive throw thwart tighten toil tolerate topple tote tout trample transact transcend
    transcribe transfix transform translate transmit transpire transpose traumatize traverse tread treat tremble
    triangulate trim trivialize troubleshoot try tuck typify unbind unblock unbutton uncover undercut
    underestimate underfund undergo underlie underline undermine underpay underperform underpin underrate
    underreport underscore understand understate undertake underutilize undervalue underwrite undo undulate
    unearth unfetter unfold unfurl unhinge unify unionize unite unleash unload unlock unmask unnerve unpack unplug
    unravel unsay unseal unsettle untie unveil unwind unwrap unzip upend uphold upholster uproot urbanize urge
    urinate usurp utilize vacate validate vandalize vanish vanquish vaporize variegate vary veer venerate
    ventilate verify vex vibrate victimize vie vilify vindicate violate visualize vomit vouch wade wait waive
    wallow wander wane want warn waver weaken wean wear wed weep weigh weld whack whiten widen wield win wipe wish
    withdraw wither withhold withstand wobble woo worsen wrangle wrap wreak wrestle wring write yank yearn
    zoom""".split()
)
# Verbs that are as often nouns or adjectives: "need", "plan", "separate".
VERBS_AND_NOUNS = frozenset(
    """abuse access acclaim accord ache act addict address advance advocate affiliate age aggregate aid aim alarm
    alert ally ambush amount anchor anger angle animate annex annexe answer appeal approach arch archive arrest
    articulate assault associate attack attempt attribute auction audit audition awake award bait bake balance
    ban bar bargain bark base bat bath batter battle beam bend benefit bet bias bid bind bite blast blaze bleach
    blend blind blindfold blister bloat block bloom blur blush board bolster bolt bomb bond book boost boot
    border bore bottle bow boycott brace braid brand breach break breed brew bribe bridge brief broadcast brood
    bruise brush budget bug bulge bully bump bundle burden burn burst bust bustle butcher buttress buzz cage
    call calm campaign cap cast catch cause caution cave cement censor centre chain chair challenge champion
    change channel chant charge charm charter chase check cheer chew chill chip chop chuckle claim clap clash
    clean clear click clinch clip clock clone close cluster clutch coat coin collapse colour comb combat combine
    comfort command comment commission complement complete compliment compound compress compromise concern
    condition conduct conflict consent contact contest contract contrast control convert convict cook coordinate
    copy copyright correct corrupt cost cough counsel count counter cover crack craft cram cramp crash crawl
    credit cripple crook crop cross crowd crown crunch crush cry cuddle curate curb cure curl curse curve cut
    cycle damage dance dash date dawn daze deal debate debut decay decease decline decrease decree default
    defeat defect delay delegate delight demand deposit desert design desire detail dial dice dictate dip direct
    disadvantage discharge discipline discount discriminate disgrace disgust dislike dismay disorder dispatch
    display dispute disregard dissent distress ditch dive divorce dock document dot double downgrade download
    draft drag drain drape draw dread dream dredge dress drift drill drink drip drive drop dry dupe dust dye
    echo eclipse edge email empty encounter end engineer enrage equal escape escort esteem estimate evidence
    exchange excuse exempt exercise exhaust exhibit exile exit experience experiment exploit export extract face
    faint fake fall fame fare fashion fate fatigue favour fear feather feature feed fence ferment fight figure
    file film filter finance find fine fire fit fix flag flank flap flare flash flaw flex flicker fling flip
    flood flop flourish flush flutter focus foil fold fool forage force forecast fork form foul fracture
    fragment frame freak free freeze frequent frost fry fuel fumble function fund fuse gain gamble gape gasp
    gate gauge gaze gear gift giggle glance glare glaze glitter glow glue grab graduate grant grate grill grin
    grip groom gross growl guarantee guard guide gut hack hail halt hammer hand handicap harbour harm harvest
    hatch haul haunt head headline heat hedge help hide highlight hike hinge hint hire hit hoard honour hook hop
    hope horn host house howl huddle hum humble hunt hurry hurt hydrate hype impact implant implement import
    incline increase index influence ink input insert institute insult intercept interconnect interdict interest
    interlock interview intrigue issue jail jam jar jerk judge jump kick label lace lack lament laminate land
    lapse lash laugh launch lay layer lead leak lean leap lease leave lecture leverage levy license lie light
    limit limp link list litter live load loan lobby lock lodge log look loop loot love lower lump mail
    mainstream mandate maneuver manifest map mark mash mask masquerade massacre match matter mature mean measure
    menace mentor merit mess mine mint mirror misuse mix mock model moderate monitor mount move murder mute nag
    nail name narrow need neglect nest network nickname nod notch note notice nuance object obligate obscure
    offer open order orient orphan outfit outlaw outline output outrage overflow overhaul overlap overload
    overshoot oversize overwork overwrite own pace pack package pad paint pair pander panic pant pardon partner
    paste patch patent patrol pattern pause pay peak peek peg pen perch perforate permit pervert petition phase
    photograph pickle picture pile pilot pin pinch pioneer pipe pit pitch place plague plan plant plaster plate
    play pledge plot plug plumb plunge point poise poison poke polish poll pool pop position post pound powder
    power practice practise praise predicate prejudice present preset press pressure prey price print privilege
    prize probe process produce profit programme progress project promise prompt prop protest prune pump punch
    puncture purchase purge puzzle query question queue quote rack rage raid rally rank rape rate ration rattle
    reason rebound recall recess record recruit redesign redress reel reference reform refund regard register
    reign release remake remand remark remedy rent repair repeal reply report reprint request requisition rescue
    research reserve reset resort respect rest result retreat return reverse review revolt reward rhyme rid
    riddle ride ridicule rig ring riot rise risk rival rivet roar roast roll root rot round rout rub ruin rule
    rumble rumour run rupture rush sack sacrifice saddle safeguard sail salt sample sanction scale scam scan
    scar scare scatter scent schedule scold scoop scorch score scour scout scramble scrap scrape scratch scream
    screech screen script scroll seal search seat secure seed segment sense sentence separate set shade shame
    shape share shelter shield shift shimmer shine ship shiver shock shoot shortlist shoulder show showcase
    shower shred shuffle shuttle sideline sigh sight sign signal silence sin sip size sizzle sketch skill slam
    slash slate slaughter slice slide slip slit slope slot slow slump smack smash smear smell smile smoke snatch
    sneeze snore sob solder sophisticate sort sound span spank spar spare sparkle spice spill spirit splash
    split spoil sponsor spook spot sprain sprawl spray spread sprint spur spy squash squat squeeze stab stack
    stage stain stake stalk stall stamp stand stare start state station stay steam steep stem step stick sting
    stink stitch stockpile stomp stone stop store strain strand strap stray stream stress stretch strike string
    stroll structure struggle stud study stunt stutter subject substitute suit sum supplement supply support
    surface surge surprise surrender survey suspect swallow swamp swap swarm sweep swell swing swipe swirl
    switch syndicate tag tail taint talk tally tame tangle tap tape target task taste taunt tax tear temper
    tender term terrace test texture thread thrill throb thrust thump tick tickle tie tier tile tilt tingle
    tinker tint tip tire title tone torment torture toss total touch tour tow trace track trade traffic trail
    train transfer transition transplant transport trap trash travel treasure trespass trick trigger triple
    trouble truncate trust tumble tune turn tutor tweak twist undress update upgrade uplift upload upset use
    usher utter vaccinate value vault veil vent venture vest vet veto view visit voice volunteer vote vow wage
    wail wake walk warm warp warrant wash waste watch wave wax weather weave weight welcome wheel whine whip
    whisper whistle wind wing wire witness wonder work worry worship wreck wrench wrinkle yawn yield zone""".split()
)
