/** English words of time, by class. Classes are what the patterns of dates.rules.ts are made of. Common language; capitals matter where said. */

type Values = Readonly<Record<string, number>>;
const list = (words: string): Values =>
  Object.fromEntries(
    words
      .split(/\s+/u)
      .filter(Boolean)
      .map((w) => [w, 1]),
  );
const numbered = (words: string, from = 1): Values =>
  Object.fromEntries(
    words
      .split(/\s+/u)
      .filter(Boolean)
      .flatMap((w, i) => w.split('|').map((x) => [x, i + from])),
  );

/** Only with a capital: `May`, `March`, `Sun` are words of other kinds too. */
export const capitalWords = {
  MONTH: numbered('january february march april may june july august september october november december'),
  /** Month abbreviations, with or without their stop. */
  MONTHAB: { ...numbered('jan feb mar apr'), ...numbered('jun jul aug sept|sep oct nov dec', 6) },
  /** Months whose names are other words as well. */
  MODALMONTH: list('may march mar'),
  WDAY: numbered('monday tuesday wednesday thursday friday saturday sunday'),
  WDAYAB: numbered('mon tue|tues wed thu|thur|thurs fri sat sun'),
  WDAYS: numbered('mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
  /** Words that the names of holidays begin with. */
  HOLIDAY: list(
    'christmas thanksgiving halloween easter good new boxing labor memorial veterans columbus independence earth may valentine mother father presidents martin st',
  ),
  ZONE: list('gmt utc est edt cst cdt mst mdt pst pdt et ct pt bst cet cest ist pkt msk jst aest z'),
} as const satisfies Record<string, Values>;

export const plainWords = {
  UNIT: numbered('second minute hour day week fortnight month quarter year decade century millennium weekend'),
  UNITS: numbered(
    'seconds|secs minutes|mins hours|hrs days weeks fortnights months quarters years|yrs decades centuries millennia weekends',
  ),
  /** Units that last, in one word. */
  LONGUNIT: { hourlong: 3, daylong: 4, weeklong: 5, monthlong: 7, yearlong: 9, decadelong: 10 },
  SEASON: numbered('spring summer autumn|fall winter'),
  DAYPART: numbered('morning|mornings afternoon|afternoons evening|evenings night|nights'),
  NOON: numbered('noon|midday midnight'),
  TWILIGHT: list('dawn dusk sunrise sunset daybreak nightfall'),
  NUMW: {
    ...numbered(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    ),
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
    million: 1e6,
  },
  ORD: {
    ...numbered(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ),
    thirtieth: 30,
  },
  ORDSUF: list('st nd rd th'),
  QUANT: list('several few many various couple some numerous countless'),
  A: list('a an'),
  LAST: list('last past previous preceding prior'),
  NEXT: list('next coming following upcoming subsequent ensuing'),
  THIS: list('this current present'),
  THAT: list('that same'),
  RECENT: list('recent'),
  AGO: list('ago'),
  LATER: list('later earlier after before afterward afterwards beforehand previously hence'),
  EDGE: list('end beginning start middle close outset turn height'),
  EARLY: list('early late mid'),
  EARLIER: list('earlier later'),
  APPROX: list('about around nearly almost roughly approximately'),
  EACH: list('each every'),
  DECADES: { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 },
  DEICTIC: { yesterday: -1, today: 0, tomorrow: 1 },
  TONIGHT: list('tonight'),
  EVERYPERIOD: list('hourly daily weekly fortnightly monthly annually yearly'),
  NOWREF: list('now currently nowadays presently'),
  PASTREF: list('recently lately'),
  /** Nouns whose number is a name: `Flight 1907`, `Resolution 1973`, `No. 2021`. */
  NUMBERED: list(
    'article articles apartment box bus case chapter channel code decree docket extension flight form gate highway line no nos number order page pages paragraph patent platform resolution resolutions room route section sections suite train unit',
  ),
  /** Before a number of things, never before a year. */
  ROUGHLY: list('some nearly approximately roughly exactly another'),
  COUNTNOUN: list(
    'people men women children troops soldiers miles mile kilometers kilometres km meters metres feet ft dollars percent per euros pounds yuan rupees kilos kilogrammes kilograms tons tonnes rounds rooms households families buildings vehicles cars trees pupils patients soldiers officers volunteers visitors voters passengers victims bodies votes jobs words times acres hectares barrels points shares copies members employees workers homes houses calories units kg watts degrees yards inches pages employees delegates seats cases deaths refugees students prisoners',
  ),
  /** Verbs and adjectives that speak of what is to come. */
  FUTURE: list(
    'will shall ll would wo expects expect expected scheduled due upcoming intends slated may might must should going payable effective likely resumes reconvenes reopens begins starts opens takes leaves expires closes ends meet meets arrives',
  ),
  /** What is held on a day fixed long before: the date before it is the nearest one, whatever the verb. */
  APPOINTED: list('election elections primary primaries referendum caucus caucuses runoff inauguration plebiscite'),
  /** Verbs whose `until`, `for` or `to` names a later time though they stand in the past. */
  POSTPONE: list(
    'postponed delayed extended adjourned deferred rescheduled set moved scheduled planned planning called slated due expire expires',
  ),
  PASTVERB: list(
    'said was were had did began came went took made became told won lost left met found fell rose sold bought held kept saw sent struck spoke broke led ran put set shot hit cut got gave knew felt brought fought taught thought caught paid stood wrote drove grew drew threw flew dug fled chose stole sank swore rode tore wore woke hid ate fed froze hung laid lent meant rang sang slept spent spun swept swung wept stuck dealt crept built withdrew overthrew overcame overtook underwent undertook upheld withheld withstood rebuilt has have been',
  ),
  BE: list('be'),
  /** Before `to` these promise: `set to resume`, `is to open`. */
  PROMISE: list(
    'set is are plan plans planned planning hopes hope hoped vows vowed promised scheduled due expected about ready slated supposed agreed',
  ),
  /** Ends in -ed without being a past form. */
  NOTPAST: list(
    'need succeed proceed exceed speed feed seed indeed bleed breed hundred kindred sacred naked wicked heed greed creed deed weed',
  ),
  PASTHELP: list('was were had been'),
  /** Verbs of prices: what stands `at` behind them is no clock time. */
  PRICED: list('closed trading traded opened finished priced quoted ended stood valued sold bought settled close trade'),
  /** Words before `a year` after which it is a length of time, not a rate. */
  NOTCOUNTED: list(
    'for over after within about than took take takes lasted last lasts spent nearly almost half and once only just under every each was were had with from into during least most around',
  ),
  FRACTION: list('half quarter'),
} as const satisfies Record<string, Values>;

/** Marks that patterns name. */
export const marks = { HYPHEN: '-–—', COMMA: ',', DOT: '.', COLON: ':', SLASH: '/', APOS: "'’‘`", PAREN: '(', MONEY: '$£€¥#' } as const;

/** Words before a weekday and behind one that make it part of a name: `Fox News Sunday`, `Bloody Sunday`, `the Sunday Times`. */
export const beforeNamedDay: ReadonlySet<string> = new Set('News Black Bloody Cyber Palm Ash Maundy Super Giving'.split(' '));
export const behindNamedDay: ReadonlySet<string> = new Set(
  'Times Telegraph Mirror Express Herald Mail Post Magazine Review Independent World Star Sun Journal Gazette Live Football'.split(' '),
);

/** Named days as month and day; as month, weekday (1 Monday) and which of them in the month (-1 the last); or as days from Easter Sunday. */
export type Holiday = readonly [month: number, day: number] | readonly [month: number, weekday: number, which: number] | number;
export const holidays: Readonly<Record<string, Holiday>> = {
  christmas: [12, 25],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  halloween: [10, 31],
  'new year day': [1, 1],
  'new year eve': [12, 31],
  'valentine day': [2, 14],
  'st patrick day': [3, 17],
  'earth day': [4, 22],
  'may day': [5, 1],
  'independence day': [7, 4],
  'veterans day': [11, 11],
  'martin luther king day': [1, 1, 3],
  'martin luther king jr day': [1, 1, 3],
  'presidents day': [2, 1, 3],
  'mother day': [5, 7, 2],
  'memorial day': [5, 1, -1],
  'father day': [6, 7, 3],
  'labor day': [9, 1, 1],
  'columbus day': [10, 1, 2],
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
  'good friday': -2,
  easter: 0,
  'easter sunday': 0,
  'easter monday': 1,
};
