/** Abbreviations and sentence openers that decide whether a full stop ends an English sentence. Common usage; lower case, without the stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Always followed by the name they introduce: never the end of a sentence. */
export const titles = words(`
  mr mrs ms messrs mme mlle dr prof gen lt col maj capt cpt cmdr adm sgt cpl pvt brig sen sens rep reps gov govs rev revd fr rt hon pres
  supt insp det mgr msgr amb st ste mt ft pt sr sra srta asst assoc vice-adm lt-gen maj-gen
`);

/** Always followed by a name or more words. */
export const leaders = words(`
  no nos n° n.° cf vs v viz approx ca incl esp e.g i.e eg ie op cit trans dept univ tel ext apt bldg ave blvd rd hwy rte voc assn bros
`);

/** Abbreviations before a number; elsewhere many are words of their own (`art`, `fig`). */
export const numberLeaders = words('nr vol vols pp p ch chap art arts sec secs fig figs eq eqs ref refs par para est rm sq ed eds al');

/** Abbreviations only with a capital: months, weekdays, states; without one many are words of their own (`ill`, `sun`). */
export const capitalLeaders = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  calif fla ill ind kan ky mich minn miss mo neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark colo conn del ga mass md mont
`);

/** May close a sentence or stand inside it: the next word decides. */
export const closers = words(`
  inc corp co cos ltd plc llc llp bhd pty jr sr esq phd ph.d m.d md b.a m.a mba etc al a.m p.m am pm ad bc a.d b.c b.c.e c.e
  st ave rd blvd sq hrs hr min mins sec secs lb lbs oz ft mph yr yrs mo pct cent u.s u.k u.n e.u u.s.a u.s.s.r d.c
`);

/** Words that, with a capital, start a sentence rather than a name. */
export const openers = words(`
  the a an this that these those there here it he she they we you i his her their our its my your one some many most all both each every
  such no not nor but and or so yet if when while where why who whom whose what which how whether because since as after before until
  although though despite during in on at by for from with without under over to of about among between against across despite
  however meanwhile moreover still also even only now then today yesterday later earlier once perhaps maybe according
  did do does is are was were has have had can could will would should may might must let please just thus hence instead although
  another other others several few more nobody nothing everyone everything someone something first second finally yes well
  never always often sometimes see oh together alright okay ok don't even what's that's
`);

/** Exclamations and questions that are part of a proper name. */
export const namesWithMarks = words('yahoo jeopardy yum ok hello');

/** Capitalised words that carry on a clock time: `10 p.m. Wednesday`. */
export const timeNames = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec est edt et cst cdt ct mst mdt pst pdt pt gmt utc bst cet ist
`);
