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
  'de da do dos das del della di du des van von der den ter ten la le el al bin ibn ben bint abu e i y ul ur ud zu af av i';
