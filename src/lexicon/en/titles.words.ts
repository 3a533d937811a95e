/** Titles, ranks, offices and callings that stand before a person's name or describe a person. Common usage; lower case. */

/** Printed before a name and not part of it. */
export const titleWords = `
  mr mrs ms miss dr prof professor sir dame lord lady baron baroness count countess prince princess king queen emperor empress duke duchess
  sultan emir sheikh shaikh imam ayatollah mullah maulana mufti pope cardinal archbishop bishop father reverend rev rabbi pastor saint
  president vice-president premier chancellor minister secretary ambassador envoy consul senator sen congressman congresswoman representative
  rep governor gov mayor councillor councilor councilman councilwoman alderman mp speaker deputy vice prime foreign defence defense interior
  finance justice attorney general solicitor chief justice judge chairman chairwoman chairperson director director-general commissioner
  lieutenant lt colonel col major maj captain capt brigadier brig marshal admiral adm commander cmdr sergeant sgt corporal cpl private
  gen field air commodore officer inspector superintendent sheriff detective constable coach manager ceo cfo
  then-president then-prime ex-president ex-prime former late acting hon honourable honorable lance-corporal major-general lieutenant-general
  chair cllr fr pres sens reps govs gens profs drs messrs monsieur madame judges presidents ministers revd
  mla mna mep msp mlc teachta taoiseach tánaiste sarpanch collector magistrate
  lieutenant-colonel brigadier-general rear-admiral vice-admiral secretary-general
`;

/** Nouns for a person by calling or part; before a name they introduce it, after a comma they describe it. */
export const personNouns = `
  spokesman spokeswoman rector provost spokesperson spokesmen analyst expert fellow researcher scholar professor lecturer historian scientist economist
  journalist reporter correspondent editor columnist author writer poet novelist artist actor actress singer musician director producer
  lawyer attorney prosecutor judge lawmaker legislator politician leader chief head boss founder co-founder chairman chairwoman president
  minister secretary ambassador envoy diplomat official commander general soldier officer fighter militant rebel cleric priest activist
  campaigner advocate adviser advisor aide assistant deputy strategist consultant negotiator mediator candidate nominee senator governor
  mayor member co-chair executive manager banker trader investor entrepreneur businessman businesswoman owner resident villager farmer
  teacher student doctor nurse surgeon engineer driver pilot captain coach player striker defender midfielder goalkeeper winger batsman
  runner hurdler rower skater wrestler gymnast archer fencer snowboarder weightlifter triathlete biathlete
  bowler all-rounder champion winner loser golfer sprinter swimmer cyclist boxer driver rider jockey skier veteran survivor victim witness
  suspect defendant brother sister father mother son daughter wife husband widow nephew niece cousin uncle aunt friend colleague partner
  predecessor successor rival opponent counterpart incumbent premier king queen prince princess
  compatriot countryman teammate team-mate sprinter wicketkeeper paceman spinner seamer fullback lock centre skipper second-seed seed
  protester demonstrator commuter tourist rioter gunman bystander onlooker
  chair treasurer comptroller vice-chair vice-chairman vice-chairwoman co-chairman co-chairwoman vice-captain trustee curator ombudsman
  virologist seismologist epidemiologist biologist geologist psychologist sociologist anthropologist archaeologist archeologist meteorologist
  climatologist oncologist cardiologist neurologist psychiatrist physicist chemist mathematician astronomer botanist zoologist ecologist
  toxicologist criminologist pathologist pediatrician paediatrician immunologist microbiologist hydrologist volcanologist oceanographer
  geographer demographer statistician pollster linguist philosopher theologian paleontologist palaeontologist neuroscientist dermatologist
  radiologist midwife paramedic pharmacist dentist veterinarian plumber electrician carpenter welder fisherman waiter waitress bartender
  hairdresser hotelier shopkeeper restaurateur chef rapper saxophonist pianist violinist drummer cellist choreographer ballerina dancer
  comedian cartoonist illustrator playwright screenwriter biographer blogger librarian archivist translator interpreter accountant auditor
  financier industrialist tycoon billionaire millionaire oligarch philanthropist socialite lobbyist commentator presenter broadcaster
  boyfriend girlfriend guitarist bassist drummer vocalist composer conductor painter sculptor architect designer photographer filmmaker
`;

/** Who and what is around a person, and speaks for itself: `Roos aides`, `the Roos campaign`. */
export const circleNouns = `
  aide aides ally allies supporter supporters backer backers lawyer lawyers attorney attorneys adviser advisers advisor advisors administration government
  campaign team camp loyalist loyalists official officials fan fans follower followers critic critics opponent opponents voter voters delegate delegates
  staff staffer staffers family surrogate surrogates donor donors rival rivals associate associates insider insiders cabinet regime forces troops
  fighters militants relatives relative friend friends source sources estate foundation institute trust group company organisation organization
`;

/** Nouns by which a text says what a body is: `the utility X`, `X is a lender`. */
export const describingNouns = `
  company firm utility operator subsidiary supplier provider manufacturer producer retailer airline carrier contractor developer insurer lender bank
  brewer brewery builder shipbuilder shipyard refiner miner chain startup start-up conglomerate broadcaster newspaper magazine publisher agency watchdog
  regulator charity union party group organisation organization association federation movement militia network institute foundation trust think-tank
  club university college school museum ministry body lobby campaign coalition alliance consortium cooperative co-operative giant arm branch unit
  faction ally rival partner owner outfit society league council committee court hospital laboratory fund monitor auditor opposition
`;
