/** The closed word classes of English, lower case: what a light reading of a sentence needs. */

export const determiners =
  'the a an this that these those each every either neither some any no another both all such what which whose half';
export const subjectPronouns = 'i he she it we they you who one someone somebody everyone everybody nobody none';
export const objectPronouns = 'me him her us them himself herself itself themselves myself yourself ourselves whom';
export const possessivePronouns = 'my his her its our their your whose';
export const prepositions = `
  of in on at by for from with without about above across after against along alongside amid among around as before behind below beneath
  beside besides between beyond despite down during except inside into like near off onto opposite out outside over past per since
  through throughout to toward towards under underneath unlike until till up upon via within concerning regarding including following
  versus vs than amidst amongst aboard atop
`;
export const conjunctions = 'and or but nor yet so plus &';
export const subordinators = `
  that if whether because although though while when where why how since unless until after before as once whereas lest who which whom
  whoever whatever wherever whenever even
`;
export const auxiliaries = `
  be is are was were been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t
`;
export const modals = `
  will would shall should can could may might must cannot can't won't wouldn't shouldn't couldn't can’t won’t wouldn’t shouldn’t couldn’t
  ought
`;
export const negations = `not never no n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't cannot can't won't wouldn't shouldn't couldn't
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t can’t won’t wouldn’t shouldn’t couldn’t`;
export const calendarWords = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays
  thursdays fridays saturdays sundays
`;
/** Words that open a sentence with a capital and are no name there. */
export const sentenceOpeners = `
  however meanwhile moreover still also even only now then today yesterday tomorrow later earlier once perhaps maybe according there here
  it's that's there's he's she's let's don't i'm we're they're i've we've you're yes no oh well please thanks thus hence instead although
  first second third finally last next further furthermore nevertheless nonetheless otherwise therefore consequently additionally
  similarly likewise indeed clearly obviously apparently reportedly allegedly recently currently previously originally eventually
  initially ultimately overall many most much more few several some others other another nothing something anything everything
  despite during given based asked born founded located two three four five six seven eight nine ten eleven twelve twenty thirty
  dozens hundreds thousands millions nearly almost about around over under unlike like amid among
  q a photo video image source read see watch update breaking exclusive opinion analysis editorial
`;
/** Small words inside a personal or place name. */
export const nameParticles =
  'de da do dos das del della di du des van von der den ter ten la le el al bin ibn ben bint abu e i y ul ur ud zu af av arap i';
/** Verbs that are also nouns or adjectives, base form: missing from the lists of plain verbs. */
export const nounVerbs = `
  look work call close cut set run move play turn start show hold help talk stand win pay watch stop walk wait fall raise pass return hope break hit
  catch cause point place force act form name fight end back face fire fly launch lie lower mark match mind need note order part plant post push range
  result review ring rise risk rule search sense shape shift sign sleep space spread spring step store strike study supply tear throw tie trade treat
  voice wash waste attack ban march protest shell raid visit vote block delay drop deal fear guard hand head link limit list load lock loss map pack
  pick press pull question quote race rally rank rate record report request rescue rest scan score seal seat share shoot shop shout shot shut slip
  smoke sort sound stage state stay storm stretch struggle surge survey swing switch target tax test threat touch tour track train transfer travel
  trick trip turn twist veto view wage warrant welcome whisper witness worry wound bid blast boost bomb bow burn campaign challenge charge claim
  clash comment compromise concern conflict contact contest contract control cost count cover crash cross damage dance dash date debate decline
  decrease defeat demand desire dispute divide doubt draft dream dress drift drill drink drive edge effect escape estimate exchange excuse exercise
  exit experience export film finance flood flow focus fuel function fund gain gather grant grip grow guide halt harm haul heat highlight host
  hunt hurt impact import increase influence interest interview issue joke joy judge jump kick kiss lack land laugh lead leak leave lift line
  live love measure meet mention mistake murder offer pardon pause permit phone picture plan plea pledge pledge pressure price print process
  produce profit progress project promise proof purchase pursuit quarrel reach reform refuge regret release remark repair repeat reply rescue
  research respect retreat reveal revolt reward ride riot roll row rush sacrifice sail salute sample scale scandal schedule scream sentence signal
  slide smile snap spark speak speed spill split spot spy stamp stop strain stress strip support suspect sweep
`;
/** Verbs that are also adjectives. */
export const adjectiveVerbs = 'open clear live free slow warm separate lower own mean serve reach feel ask tell';
/** Past forms missing from the lists of plain verbs. */
export const morePasts =
  'left closed cut set put turned lost rose seized hit let drew built read sought quit spread beat bid cost hurt shut split opened cleared freed slowed warmed separated lowered owned meant served reached felt asked told won paid ran held showed stood fell broke caught fought flew lay rang shook stuck struck threw tore tied wore spoke drove grew led met lent lit sank swore swept swung wound bent dealt drank fled froze hid hung rode shot slid slept sold spat stole sung sprang burst cast thrust upset';

/** Common words that the lists of nouns and adjectives lack. */
export const moreNouns =
  'revenue revenues income incomes confrontation confrontations biofuel biofuels subcontractor subcontractors turnover';
export const moreAdjectives = 'parliamentary congressional investigative technological presidential';

/** Adjectives that are nouns as well, for persons and bodies mostly. */
export const adjectiveNouns =
  'firm individual representative professional liberal terrorist socialist communist giant patient relative royal principal academic';
