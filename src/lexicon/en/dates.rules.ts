import type { Rule } from '../../model/rule.ts';

/**
 * Time expressions of English as token patterns. An upper-case item is a class of dates.words.ts or of numbers (DAY 1-31, YEAR, Y2 two
 * digits, INT, DEC, HOUR, MIN, HHMM), a lower-case item a word; `{...}` a macro below; the rest is regular-expression syntax over tokens.
 * At one place the longest match wins, then the first rule. `value` names the reading (src/read/dates/readings.ts) and its argument.
 * Examples are read as published on Wednesday 15 May 2024: `found = TYPE value`.
 */
export type DateRule = Rule<string>;

/** Written once, used in patterns as `{name}`. */
export const macros: Readonly<Record<string, string>> = {
  num: '(?: INT INT SLASH INT | (?: INT | DEC ) (?: HYPHEN? hundred | thousand | million )? | (?: A (?= hundred|thousand|dozen|million ) )? (?: NUMW | dozen ) {digit}? {digit}? {digit}? {digit}? ) (?: and A half )?',
  /** A word of no class but those of things that are counted or numbered. */
  thing: '(?: OTHER | NUMBERED | COUNTNOUN )',
  zone: '(?: local | eastern | pacific | central ) (?: standard | daylight )? time',
  clockday: '(?: WDAY | DEICTIC | TONIGHT | THIS DAYPART | last night | {month} {day} (?: COMMA? YEAR )? | {day} {month} YEAR? )',
  digit: '(?: HYPHEN? NUMW | and NUMW )',
  vague: '(?: A? (?: few | couple | number | handful ) (?: of (?: the )? )? | QUANT (?: of )? | dozens of | hundreds of | thousands of )',
  count: '(?: {num} (?: (?: to | or | HYPHEN | and ) {num} )? | {vague} )',
  approx:
    '(?: APPROX | (?: more | less | fewer ) than | at (?: least | most ) | no (?: more | less | fewer ) than | as (?: many | long | much ) as | up to | well over | (?<= just | little | for | last | lasted | after | in | and ) (?: over | under ) )',
  unit: '(?: UNIT | UNITS )',
  month: '(?: MONTH | MONTHAB DOT? )',
  day: '(?: DAY ORDSUF? )',
  /** The further days of a list of at least three. */
  days: '(?: (?: COMMA {day} )+ COMMA? (?: and | or ) (?: the )? {day} (?! COMMA? (?: NUMW | INT | COUNTNOUN | UNITS ) ) )',
  wday: '(?: (?: WDAY | WDAYAB DOT? ) COMMA? )',
  ampm: '(?: am | pm | (?: a | p ) DOT m DOT? )',
  mod: '(?: {early} | EARLIER (?: in | on )? )',
  holiday:
    '(?: new year APOS s (?: day | eve ) | christmas (?: eve | day )? | boxing day | thanksgiving day? | halloween | easter (?: sunday | monday )? | good friday | (?: labor | memorial | veterans | columbus | independence | earth | may ) day | (?: valentine | mother | father ) APOS s day | presidents APOS? day | martin luther king DOT? (?: jr DOT? )? day | st DOT? patrick APOS s day )',
  ofyear: '(?: (?: of | in )? (?: LAST | next | THIS | that ) year )',
  early: '(?: (?: the )? (?: very )? EARLY (?: in | on )? | EARLY HYPHEN | (?: the )? EDGE of )',
  edge: '(?: (?: the )? EARLY HYPHEN? | (?: the )? (?: beginning | start | middle | end | second half | first half | last half ) of )',
};

const rule = (id: string, pattern: string, value: string, reads: DateRule['reads'], leaves: readonly string[] = []): DateRule => ({
  id: `date/${id}`,
  pattern,
  value,
  reads,
  leaves,
});

export const dateRules: readonly DateRule[] = [
  // Calendar dates
  rule(
    'september-11-attacks',
    '(?: september | sept DOT? ) D11 (?= attacks | attack | terror | terrorist | terrorists | hijackers | hijackings )',
    'september-11',
    [['Security grew after the Sept. 11 attacks.', 'Sept. 11 = DATE 2001-09-11']],
    ['They met on Sept. 11 in Bonn.'],
  ),
  rule(
    'month-day',
    '{wday}? {mod}? {month} {day} (?! COLON MIN ) (?: (?: HYPHEN | to | through ) {day} (?! COLON MIN ) | {days} )? (?: COMMA? YEAR | COMMA? APOS Y2 | {ofyear} )?',
    'calendar',
    [
      ['Talks ran on April 4, 8 and 11.', 'April 4, 8 and 11 = DATE 2024-04-04'],
      ['The bridge fell on March 3, 2021.', 'March 3, 2021 = DATE 2021-03-03'],
      ['The bridge fell on Tuesday, May 7.', 'Tuesday, May 7 = DATE 2024-05-07'],
      ['Polls open June 2-4, 2023.', 'June 2-4, 2023 = DATE 2023-06-02'],
    ],
    ['You may 3 times try.', 'They march 5 abreast.'],
  ),
  rule('month-ordinal', '(?: THIS coming | NEXT )? {wday}? {month} (?: the )? ORD (?! quarter )', 'calendar', [
    ['The parade is on July fourth.', 'July fourth = DATE 2024-07-04'],
  ]),
  rule(
    'day-month',
    '{wday}? (?: the (?= DAY ORDSUF ) )? {day} (?: (?: HYPHEN | to | and ) (?: the )? {day} | {days} )? (?: of )? {month} (?! {day} (?! COLON MIN ) ) (?: COMMA? YEAR | {ofyear} )?',
    'calendar',
    [
      ['It opened on 16 April 2022.', '16 April 2022 = DATE 2022-04-16'],
      ['It opened on the 5th of May.', 'the 5th of May = DATE 2024-05-05'],
      ['A letter of 14 June last year was found.', '14 June last year = DATE 2023-06-14'],
      ['It was shelled on 2, 3 and 5 May.', '2, 3 and 5 May = DATE 2024-05-02'],
    ],
  ),
  rule(
    'day-again',
    '(?<= (?: MONTH | MONTHAB DOT? ) DAY (?: and | or | HYPHEN | COMMA ) ) DAY (?! COMMA? (?: NUMW | INT | COUNTNOUN | UNITS ) )',
    'same-month',
    [['Talks ran on April 24 and 25.', '25 = DATE 2024-04-25']],
  ),
  rule(
    'day-alone',
    '(?<= on | by | until | from | since ) the {day} (?<= ORDSUF ) (?! {thing} | UNIT | UNITS | FRACTION | WDAY | NUMW | of | HYPHEN )',
    'day-alone',
    [
      ['It was shut on the 12th.', 'the 12th = DATE 2024-05-12'],
      ['It was shut on the 20th, police said.', 'the 20th = DATE 2024-04-20'],
      ['It will open on the 2nd.', 'the 2nd = DATE 2024-06-02'],
      ['It opened on 3 May and shut on the 9th.', 'the 9th = DATE 2024-05-09'],
    ],
    ['They live on the 12th floor.', 'It grew from the 12th largest to the first.'],
  ),
  rule('day-of-month', '(?: the )? {day} of (?: LAST | THIS | NEXT | that | the same ) month', 'day-of-month', [
    ['It was signed on the 20th of last month.', 'the 20th of last month = DATE 2024-04-20'],
    ['It ends on the 3rd of next month.', 'the 3rd of next month = DATE 2024-06-03'],
  ]),
  rule('nth-weekday', 'the (?: ORD | last ) WDAY (?: of | in ) {month} (?: COMMA? YEAR )?', 'nth-weekday', [
    ['It meets on the second Tuesday of June.', 'the second Tuesday of June = DATE 2024-06-11'],
    ['It met on the last Friday in May 2023.', 'the last Friday in May 2023 = DATE 2023-05-26'],
  ]),
  rule('month-year', '{mod}? {month} (?: of | COMMA )? (?: YEAR | APOS Y2 )', 'calendar', [
    ['It was founded in September 1987.', 'September 1987 = DATE 1987-09'],
    ['It was founded in early June 2020.', 'early June 2020 = DATE 2020-06'],
  ]),
  rule('month-spelled-year', '{month} NUMW NUMW (?: HYPHEN? NUMW )?', 'calendar', [
    ['In January nineteen ninety-seven it closed.', 'January nineteen ninety-seven = DATE 1997-01'],
  ]),
  rule('month-of-year', '{mod}? {month} (?: {day} )? (?: of | in )? (?: LAST | NEXT | THIS | THAT | the same ) year', 'calendar', [
    ['They met in November last year.', 'November last year = DATE 2023-11'],
    ['They meet in March next year.', 'March next year = DATE 2025-03'],
  ]),
  rule('relative-month', '{mod}? (?: LAST | THIS | next | coming | upcoming ) (?: coming )? {month} {day}? (?! YEAR )', 'calendar', [
    ['He resigned last August.', 'last August = DATE 2023-08'],
    ['He resigns next March.', 'next March = DATE 2025-03'],
  ]),
  rule(
    'month',
    '{mod}? (?: MONTH (?! {day} ) | MONTHAB DOT (?! {day} ) )',
    'calendar',
    [
      ['Prices fell in December.', 'December = DATE 2023-12'],
      ['Talks will resume in September.', 'September = DATE 2024-09'],
      ['Rain is heaviest in late July.', 'late July = DATE 2024-07'],
    ],
    ['May I come in?', 'The March on Rome began.'],
  ),
  rule('iso', 'YEAR HYPHEN MIN HYPHEN MIN', 'numeric', [['Log entry 2021-03-04 was lost.', '2021-03-04 = DATE 2021-03-04']]),
  rule('slashes', '(?<! SLASH | HYPHEN | HOUR COLON ) DAY SLASH DAY (?: SLASH (?: YEAR | Y2 ) )', 'numeric', [
    ['It was signed on 11/28/2019.', '11/28/2019 = DATE 2019-11-28'],
  ]),
  rule('hyphens', '(?<! SLASH | HYPHEN ) DAY HYPHEN DAY HYPHEN (?: YEAR | Y2 )', 'numeric', [
    ['Dated 10-25-1998 in Boston.', '10-25-1998 = DATE 1998-10-25'],
  ]),
  rule('points', 'DOTDATE', 'numeric', [['Dated 24.12.2019 in Bern.', '24.12.2019 = DATE 2019-12-24']], ['Version 24.12.2 is out.']),
  rule(
    'september-11',
    '(?<! SLASH | HYPHEN ) D9 SLASH D11 (?! SLASH )',
    'september-11',
    [['Since 9/11, checks have been stricter.', '9/11 = DATE 2001-09-11']],
    ['He scored 9/10.'],
  ),

  // Years and more
  rule(
    'year',
    '(?<! MONEY | HYPHEN | DOT INT | NUMBERED | NUMBERED DOT | NUMBERED (?: YEAR | INT ) (?: and | or | COMMA ) | ROUGHLY ) (?: {mod} | fiscal (?: year )? | the (?: fiscal | calendar | financial )? year )? (?<! EARLIER ) (?: (?<= in | since | during | until | from ) YEAR | YEAR (?! COUNTNOUN ) ) (?: (?: fiscal | financial | calendar ) year )? (?! (?: COLON | SLASH | HYPHEN )? (?: INT | DEC ) | ZONE | hours | hrs | local time | DOT (?: INT ) ) (?! s )',
    'year',
    [
      ['It was built in 1974.', '1974 = DATE 1974'],
      ['By early 1990 it had closed.', 'early 1990 = DATE 1990'],
      ['Profits rose in fiscal 2021.', 'fiscal 2021 = DATE 2021'],
      ['Since 2010 rooms have been dear.', '2010 = DATE 2010'],
    ],
    [
      'They sold 1999 tons of rice.',
      'It cost $2000.',
      'Flight 1907 was late.',
      'Resolution 1973 was adopted.',
      'Resolutions 1701 and 1973 stand.',
      'She lives at 1900 Velm Road.',
      'Of the rooms 1990 of them were let.',
      'Order No. 2021 was signed.',
      'Some 2010 households lost power.',
    ],
  ),
  rule('year-period', 'the YEAR (?: period | quarter )', 'year-period', [
    ['It sold 40 in the 1988 period.', 'the 1988 period = DATE 1988'],
  ]),
  rule('year-span', '(?<! HYPHEN | SLASH ) YEAR (?: HYPHEN | SLASH ) (?: YEAR | Y2 ) (?! HYPHEN | SLASH )', 'year-span', [
    ['The 1998-99 season was dull.', '1998-99 = DATE 1998'],
  ]),
  rule(
    'spelled-year',
    '(?: the year )? (?: nineteen | eighteen | twenty ) NUMW (?: HYPHEN? NUMW )? (?! HYPHEN? {unit} | NUMW | INT | percent | COUNTNOUN | thousand | hundred | million )',
    'spelled-year',
    [['He was convicted in nineteen ninety-one.', 'nineteen ninety-one = DATE 1991']],
    ['He ate twenty four eggs.', 'It lasted twenty four hours.'],
  ),
  rule('year-thousand', 'the year two thousand (?: and )? NUMW?', 'spelled-year', [
    ['Computers feared the year two thousand.', 'the year two thousand = DATE 2000'],
  ]),
  rule(
    'decade',
    '(?: {edge} )? (?: the )? {edge}? (?: Y0 APOS? s | APOS Y2 APOS? s | (?<= the | the EARLY ) Y2 s ) (?! HYPHEN )',
    'decade',
    [
      ['It closed in the 1980s.', 'the 1980s = DATE 198X'],
      ['Since the mid-1990s it has grown.', 'the mid-1990s = DATE 199X'],
    ],
    ['She is in her 30s.', 'Polls put his support in the 30s.'],
  ),
  rule('decade-again', '(?<= s (?: and | or | to ) ) Y2 s', 'decade', [['The 1970s and 80s were wet.', '80s = DATE 198X']]),
  rule('decade-word', 'the (?: EARLY HYPHEN? )? (?: nineteen )? DECADES', 'decade', [
    ['Music of the nineties sells.', 'the nineties = DATE 199X'],
  ]),
  rule(
    'century',
    '(?: the )? (?: EARLY HYPHEN? )? (?: DAY ORDSUF | ORD (?: HYPHEN ORD )? | NUMW HYPHEN ORD ) century | (?: EARLY HYPHEN? )? (?: DAY ORDSUF | ORD | NUMW HYPHEN ORD ) HYPHEN century',
    'century',
    [
      ['A church of the 12th century stands.', 'the 12th century = DATE 11XX'],
      ['The 12th-century church stands.', '12th-century = DATE 11XX'],
    ],
  ),
  rule(
    'quarter',
    '(?: {mod} )? (?: the )? (?: YEAR | fiscal HYPHEN? | (?: THIS | LAST | NEXT ) (?: year APOS s )? )? fiscal? HYPHEN? ORD quarter (?! HYPHEN? century ) (?: of (?: the )? (?: fiscal )? (?: year )? (?: YEAR | (?: LAST | THIS | NEXT ) year ) | YEAR | (?: LAST | THIS | NEXT ) year )?',
    'quarter',
    [
      ['Sales rose in the first quarter.', 'the first quarter = DATE 2024-Q1'],
      ['Sales fell in the fourth quarter of 2020.', 'the fourth quarter of 2020 = DATE 2020-Q4'],
    ],
  ),
  rule('quarter-adjective', '(?: YEAR | fiscal HYPHEN? )? ORD HYPHEN quarter', 'quarter', [
    ['A second-quarter loss is feared.', 'second-quarter = DATE 2024-Q2'],
  ]),
  rule('quarter-short', 'q INT (?: of )? (?: YEAR | LAST year | THIS year )?', 'quarter', [
    ['Output in Q3 2022 fell.', 'Q3 2022 = DATE 2022-Q3'],
  ]),
  rule(
    'half-year',
    'the (?: first | second | last | latter ) half (?: of (?: the year | YEAR | (?: LAST | THIS | NEXT ) year ) | YEAR )',
    'half',
    [['Trade shrank in the first half of 2023.', 'the first half of 2023 = DATE 2023-H1']],
  ),
  rule(
    'season-year',
    '(?: {mod} )? (?: the )? (?: EARLY HYPHEN? )? SEASON (?: of | COMMA )? (?: YEAR | APOS Y2 | NUMW NUMW (?: HYPHEN? NUMW )? | (?: LAST | THIS | NEXT ) year )',
    'season',
    [['They fled in the winter of 1994.', 'the winter of 1994 = DATE 1994-WI']],
  ),
  rule('season', '{mod}? (?: LAST | THIS | NEXT | THAT ) SEASON', 'season', [['Crops failed last summer.', 'last summer = DATE 2023-SU']]),
  rule(
    'season-the',
    '(?<= in | into | over | during | throughout | through | by | since | until | of | for ) (?: the )? (?: EARLY HYPHEN? )? SEASON (?! of | back | into | from | to | in | by | {unit} )',
    'season',
    [['The talks will resume in the autumn.', 'the autumn = DATE 2024-FA']],
    ['The fall of the city was swift.'],
  ),

  // Days by name
  rule(
    'weekday',
    '{early}? (?: (?: (?: the )? (?: LAST | THIS | THAT | next | coming | upcoming ) | the (?: following | previous ) ) (?: coming | past )? )? WDAY (?: COMMA? (?: EARLY )? DAYPART )? (?: (?: of )? (?: LAST | NEXT | THIS ) week )?',
    'weekday',
    [
      ['The minister resigned on Friday.', 'Friday = DATE 2024-05-10'],
      ['The court will sit on Friday.', 'Friday = DATE 2024-05-17'],
      ['They expect the board to cut rates on Friday.', 'Friday = DATE 2024-05-17'],
      ['They urged residents to leave by Friday.', 'Friday = DATE 2024-05-17'],
      ['They came last week, on Wednesday.', 'Wednesday = DATE 2024-05-08'],
      ['He spoke last Wednesday.', 'last Wednesday = DATE 2024-05-08'],
      ['Shots were heard on Monday night.', 'Monday night = TIME 2024-05-13TNI'],
    ],
    ['She said so on Fox News Sunday.', 'It stood in the Sunday Times.'],
  ),
  rule('this-day-in', '(?: this | that ) day in YEAR', 'this-day-in', [
    ['On this day in 1976 the bridge was opened.', 'this day in 1976 = DATE 1976-05-15'],
  ]),
  rule('week-of', 'the week (?: of | beginning | starting | ending | ended ) {month} {day} (?: COMMA? YEAR )?', 'week-of', [
    ['They meet the week of June 3.', 'the week of June 3 = DATE 2024-W23'],
  ]),
  rule('day-before-weekday', 'the? day (?: before | after ) (?: (?: LAST | NEXT )? WDAY | yesterday | tomorrow )', 'day-beside', [
    ['He left the day before yesterday.', 'the day before yesterday = DATE 2024-05-13'],
  ]),
  rule('deictic', '{mod}? (?: DEICTIC (?: (?: EARLY )? DAYPART )? | TONIGHT )', 'deictic', [
    ['The dam burst yesterday.', 'yesterday = DATE 2024-05-14'],
    ['A vote is due tomorrow morning.', 'tomorrow morning = TIME 2024-05-16TMO'],
    ['He sings tonight.', 'tonight = TIME 2024-05-15TNI'],
  ]),
  rule('daypart', '{mod}? (?: THIS DAYPART | last night | EARLY HYPHEN? (?: morning | afternoon | evening ) )', 'daypart', [
    ['The strike ended this morning.', 'this morning = TIME 2024-05-15TMO'],
    ['The strike ended last night.', 'last night = TIME 2024-05-14TNI'],
  ]),
  rule(
    'overnight',
    'overnight (?! {thing} )',
    'overnight',
    [['Snow fell overnight.', 'overnight = TIME 2024-05-14TNI']],
    ['An overnight bus left.'],
  ),
  rule(
    'daypart-of',
    '(?: the )? (?: EARLY HYPHEN? )? DAYPART (?: of | on ) (?: {wday}? {month} {day} (?: COMMA? YEAR )? | {wday}? {day} {month} YEAR? | WDAY )',
    'daypart-of',
    [['Shots were heard on the night of May 3.', 'the night of May 3 = TIME 2024-05-03TNI']],
  ),
  rule(
    'daypart-the',
    '(?<= in | during ) the (?: EARLY )? (?: morning | afternoon | evening ) (?! APOS | of )',
    'daypart-told',
    [['He fell ill on Monday. In the evening he died.', 'the evening = TIME 2024-05-13TEV']],
    ['He drinks tea in the morning.'],
  ),
  rule('daypart-that', '(?: that | the (?: same | next | following | previous ) | later that ) DAYPART', 'daypart-that', [
    ['On May 3 they met. That evening they dined.', 'That evening = TIME 2024-05-03TEV'],
  ]),
  rule(
    'holiday',
    '(?: {mod} )? (?= (?: LAST | NEXT | THIS )? HOLIDAY ) (?: (?: LAST | NEXT | THIS ) {holiday} | {holiday} (?! {thing} ) ) (?: COMMA? YEAR )?',
    'holiday',
    [
      ['They married on Christmas Eve.', 'Christmas Eve = DATE 2023-12-24'],
      ['They married on Good Friday.', 'Good Friday = DATE 2024-03-29'],
      ['They married on New Year’s Day.', 'New Year’s Day = DATE 2024-01-01'],
      ['They will march on Labor Day.', 'Labor Day = DATE 2024-09-02'],
    ],
    ['The Christmas tree burned.'],
  ),

  // Periods counted from now
  rule(
    'unit',
    '{mod}? (?: (?: LAST | NEXT | THIS ) (?: fiscal | calendar | financial | school | academic | business )? UNIT (?! HYPHEN ) )',
    'unit-now',
    [
      ['Exports fell last year.', 'last year = DATE 2023'],
      ['The envoy arrives next month.', 'next month = DATE 2024-06'],
      ['Rebels met this week.', 'this week = DATE 2024-W20'],
      ['Earlier this year he sold it.', 'Earlier this year = DATE 2024'],
    ],
    ['Last year-old stock was sold.'],
  ),
  rule(
    'the-last-unit',
    '(?: the (?: last | past | coming ) | (?<= over | during | within | for | in ) the next ) UNIT (?! HYPHEN )',
    'duration',
    [['Prices doubled over the past year.', 'the past year = DURATION P1Y']],
  ),
  rule(
    'unit-then',
    '{mod}? (?: the | that )? (?: following | next | previous | preceding | same | subsequent | prior | that ) UNIT | the (?: day | week | month | year ) (?: before | after | earlier ) (?= COMMA | DOT )',
    'unit-then',
    [
      ['He fell ill on March 3 and died the following day.', 'the following day = DATE 2024-03-04'],
      ['It opened in 1974 and closed the next year.', 'the next year = DATE 1975'],
      ['The next day it rained.', 'The next day = DATE XXXX-XX-XX'],
      ['She left on 22 April. Earlier that month she had sold it.', 'Earlier that month = DATE 2024-04'],
    ],
  ),
  rule(
    'the-unit',
    '(?: (?: the )? (?: EARLY | EARLIER ) in | (?: the )? EDGE of )? the (?: latest (?: quarter | period | year | week | month ) | quarter (?! HYPHEN ) | weekend | fiscal year | full year | THIS (?: fiscal )? UNIT )',
    'unit-the',
    [['Troops left over the weekend.', 'the weekend = DATE 2024-W19-WE']],
  ),
  rule('edge-the-unit', '(?: (?: the )? EARLY in | EARLIER in | (?: the )? EDGE of ) the (?: year | month | week | decade )', 'unit-the', [
    ['It will open by the end of the year.', 'the end of the year = DATE 2024'],
  ]),
  rule('fiscal-year-ended', 'the (?: fiscal )? year (?= ended | ending )', 'duration', [
    ['In the year ended March 31 it grew.', 'the year = DURATION P1Y'],
  ]),
  rule('the-year', '(?<= for | of | in | during ) the (?: year | week ) (?= COMMA | DOT | of )', 'unit-the', [
    ['It is the best harvest of the year.', 'the year = DATE 2024'],
  ]),
  rule('year-end', '(?: the )? year (?: HYPHEN? end (?! {thing} ) | APOS s end )', 'year-end', [
    ['It will ship by year-end.', 'year-end = DATE 2024-12-31'],
  ]),
  rule(
    'period-ago',
    '(?: (?: the )? (?: year | month | week ) HYPHEN (?: ago | earlier ) (?: ORD )? (?: quarter | period | month ) | (?: year | month | week ) HYPHEN (?: ago | earlier ) )',
    'period-ago',
    [['Losses shrank from year-ago levels.', 'year-ago = DATE 2023']],
  ),
  rule(
    'same-period',
    'the (?: same | corresponding | comparable | like ) (?: period | quarter | month | time | week ) (?: (?: of | in )? (?: LAST year | YEAR | A year (?: ago | earlier | before ) ) | the year before )',
    'same-period',
    [['It earned less in the same period last year.', 'the same period last year = DATE 2023']],
  ),
  rule(
    'ago',
    '{approx}? (?: A | {count} | {num} ) (?: more )? {unit} (?: and A half )? (?: or (?: so | more ) )? ago | half A UNIT ago',
    'ago',
    [
      ['Two years ago the mine flooded.', 'Two years ago = DATE 2022'],
      ['He left five months ago.', 'five months ago = DATE 2023-12'],
      ['Three days ago it snowed.', 'Three days ago = DATE 2024-05-12'],
      ['Several years ago it snowed.', 'Several years ago = DATE PAST_REF'],
    ],
  ),
  rule('weekday-ago', '{count} WDAYS ago', 'weekday-ago', [
    ['Two Fridays ago it snowed.', 'Two Fridays ago = DATE 2024-05-03'],
    ['It snowed three Wednesdays ago.', 'three Wednesdays ago = DATE 2024-04-24'],
  ]),
  rule('ago-bare', '(?: UNITS | long | moments ) ago', 'ref:PAST_REF', [['Years ago it snowed.', 'Years ago = DATE PAST_REF']]),
  rule(
    'shift',
    '{approx}? (?: A | {count} ) {unit} (?: (?: earlier | later ) (?! than ) | from now | APOS s? time | (?: before | afterward | afterwards ) (?= COMMA | DOT ) )',
    'shift',
    [
      ['They signed in November 2021. A month later they fought.', 'A month later = DATE 2021-12'],
      ['He was shot on March 3, 2021 and died two days later.', 'two days later = DATE 2021-03-05'],
    ],
    ['The cranes start up in March 2025, a year later than planned.'],
  ),

  // Durations
  rule(
    'duration',
    '{approx}? (?: A additional | another )? {count} (?: HYPHEN | more | additional | full | straight | consecutive | whole | long | further )* {unit} (?! HYPHEN? old | of age | UNIT ) (?: and A half )? (?: HYPHEN long )?',
    'duration',
    [
      ['The siege lasted eight months.', 'eight months = DURATION P8M'],
      ['A three-day visit began.', 'three-day = DURATION P3D'],
      ['He ruled for more than two decades.', 'more than two decades = DURATION P20Y'],
      ['It took a few weeks.', 'a few weeks = DURATION PXW'],
    ],
    ['She is 52 years old.', 'A 44-year-old man fell.'],
  ),
  rule(
    'duration-last',
    '(?: each of )? (?: the | his | her | their | its )? (?: LAST | NEXT | RECENT | first | final ) (?: {count} ) (?: calendar | fiscal )? UNITS',
    'duration',
    [
      ['Prices fell over the past two years.', 'the past two years = DURATION P2Y'],
      ['Profit grew in the first nine months.', 'the first nine months = DURATION P9M'],
    ],
  ),
  rule('duration-the', '(?: the | these | those ) (?: {num} ) UNITS', 'duration', [
    ['He spent the four days asleep.', 'the four days = DURATION P4D'],
  ]),
  rule(
    'duration-a',
    '{approx}? (?: A additional | another | A full | A whole | A ) (?! second | quarter of ) UNIT (?! APOS | HYPHEN | ORD | UNIT | ago | old ) (?: and A half )?',
    'duration-or-rate',
    [['He waited an hour.', 'an hour = DURATION PT1H']],
    ['It exports 300 cars a year.'],
  ),
  rule(
    'duration-vague',
    '(?<= for | over | in | within | took | take | takes | lasted | spent | last | after | following | follows | followed | despite | amid | through | with | during | waited | wait ) (?: UNITS (?: or | and ) UNITS | UNITS ) (?! ago | HYPHEN )',
    'duration',
    [['The city starved for months.', 'months = DURATION PXM']],
    ['The days of empire ended.'],
  ),
  rule(
    'half-a',
    'half A UNIT | A? half HYPHEN? (?: hour | century | decade | year | day ) (?! APOS ) | A quarter (?: of A | HYPHEN )? century | A? quarter HYPHEN century',
    'half-unit',
    [
      ['He waited half an hour.', 'half an hour = DURATION PT30M'],
      ['It stood for half a century.', 'half a century = DURATION P50Y'],
      ['It stood for a quarter of a century.', 'a quarter of a century = DURATION P25Y'],
    ],
  ),
  rule('unit-long', '(?: UNITS | UNIT ) HYPHEN (?: long ) | UNITS HYPHEN old | LONGUNIT', 'duration', [
    ['A decades-long feud ended.', 'decades-long = DURATION PXY'],
    ['A day-long strike ended.', 'day-long = DURATION P1D'],
    ['A weeklong strike ended.', 'weeklong = DURATION P1W'],
    ['A decades-old feud ended.', 'decades-old = DURATION PXY'],
  ]),
  rule('recent-units', '(?: the )? (?: most )? RECENT UNITS', 'ref:PAST_REF', [
    ['In recent years it shrank.', 'recent years = DATE PAST_REF'],
  ]),
  rule('coming-units', '(?: the )? (?: coming | future ) UNITS', 'ref:FUTURE_REF', [
    ['In the coming months it will grow.', 'the coming months = DATE FUTURE_REF'],
  ]),
  rule('whole-unit', 'all (?: day | week | month | year ) (?: long )? | (?: the | this | that )? (?: whole | entire ) UNIT', 'duration', [
    ['It snowed the whole week.', 'the whole week = DURATION P1W'],
    ['It snowed all day.', 'all day = DURATION P1D'],
  ]),
  rule(
    'units-around',
    'the UNITS (?= before | after | since | leading | following | that ) | the UNITS ahead | (?<= over | through ) the (?: years | decades | centuries | months )',
    'duration',
    [
      ['It grew over the years.', 'the years = DURATION PXY'],
      ['It shrank in the days after the vote.', 'the days = DURATION PXD'],
    ],
  ),
  rule('a-while', 'A while (?! HYPHEN ) | (?<= for ) some time', 'period', [['It took a while.', 'a while = DURATION PXX']]),

  // Sets
  rule(
    'every',
    '(?: EACH | every ) (?: other | second (?= WDAY | UNIT | DAYPART ) )? (?: {count} )? (?: {unit} | DAYPART | WDAY (?: DAYPART )? | MONTH | SEASON ) (?! of )',
    'set',
    [
      ['The council meets every Monday.', 'every Monday = SET XXXX-WXX-1'],
      ['Fees rise each year.', 'each year = SET P1Y'],
      ['It runs every two weeks.', 'every two weeks = SET P2W'],
      ['It meets every second Friday.', 'every second Friday = SET XXXX-WXX-5'],
      ['It meets every second year.', 'every second year = SET P2Y'],
      ['It ticks every second.', 'every second = SET PT1S'],
    ],
  ),
  rule('weekdays', 'WDAYS | (?: WDAY (?: mornings | afternoons | evenings | nights ) )', 'set', [
    ['Shops close on Sundays.', 'Sundays = SET XXXX-WXX-7'],
  ]),
  rule(
    'adverb',
    'EVERYPERIOD',
    'set-or-rate',
    [['The bulletin appears daily.', 'daily = SET P1D']],
    ['She writes for Garden Weekly.', 'It sells 9,000 cars annually.'],
  ),
  rule('frequency', '(?: once | twice | {num} times ) (?: A | per | every | each ) UNIT', 'set', [
    ['It runs twice a week.', 'twice a week = SET P1W'],
  ]),

  // Now, then, soon
  rule('now', 'NOWREF (?! HYPHEN )', 'ref:PRESENT_REF', [['He is now free.', 'now = DATE PRESENT_REF']]),
  rule('present', '(?: these days | at present | at the moment | the present (?= COMMA | DOT ) )', 'ref:PRESENT_REF', [
    ['These days it rains.', 'These days = DATE PRESENT_REF'],
  ]),
  rule('current', 'current', 'ref:PRESENT_REF', [['The current mayor agreed.', 'current = DATE PRESENT_REF']]),
  rule('recently', '(?: more | most )? PASTREF', 'ref:PAST_REF', [['It recently closed.', 'recently = DATE PAST_REF']]),
  rule('recent', '(?<! most | more ) RECENT', 'ref:PAST_REF', [['A surge of recent sales helped.', 'recent = DATE PAST_REF']]),
  rule('the-past', '(?<= in ) (?: the )? past (?= COMMA | DOT | {thing} )', 'ref:PAST_REF', [
    ['It failed in the past.', 'the past = DATE PAST_REF'],
  ]),
  rule(
    'the-future',
    'the (?: near | foreseeable | immediate | distant )? future | (?<= in ) (?: near | foreseeable )? future (?! {thing} )',
    'ref:FUTURE_REF',
    [['We fear for the future.', 'the future = DATE FUTURE_REF']],
    ['Future earnings are in doubt.'],
  ),
  rule(
    'soon',
    '(?<! as | too | how | very ) soon (?! after | as | before )',
    'soon',
    [['It will soon close.', 'soon = DATE FUTURE_REF']],
    ['It soon became a flood.'],
  ),

  // Clock times
  rule(
    'clock',
    '(?: around | about )? (?: HOUR (?: COLON MIN )? | DOTCLOCK ) HYPHEN? {ampm} (?: COMMA? PAREN? ZONE | {zone} )? (?: (?: COMMA | on )? {clockday} )?',
    'clock',
    [
      ['The blast came at 10:35 a.m.', '10:35 a.m. = TIME 2024-05-15T10:35'],
      ['Polls close at 9 p.m. Tuesday.', '9 p.m. Tuesday = TIME 2024-05-14T21:00'],
      ['The doors opened at 7am.', '7am = TIME 2024-05-15T07:00'],
    ],
  ),
  rule(
    'clock-24',
    '(?: HOUR COLON MIN (?: COLON MIN )? | HHMM (?= ZONE | hours | local time ) ) (?: PAREN? ZONE | hours | local time | {zone} )? (?: (?: COMMA | on )? {clockday} )?',
    'clock',
    [
      ['The train left at 17:45.', '17:45 = TIME 2024-05-15T17:45'],
      ['It landed at 0735 GMT.', '0735 GMT = TIME 2024-05-15T07:35'],
      ['It landed at 1653 local time.', '1653 local time = TIME 2024-05-15T16:53'],
    ],
    ['The ratio was 3:2.'],
  ),
  rule(
    'clock-point',
    '(?<= at ) (?<! PRICED at ) DOTCLOCK (?= COMMA | DOT | on )',
    'clock',
    [['The ferry sailed at 6.45, too late.', '6.45 = TIME 2024-05-15T06:45']],
    ['Shares closed at 4.17, up a little.', 'It grew by 4.17 per cent.'],
  ),
  rule(
    'oclock',
    '(?: HOUR | NUMW ) (?: o APOS clock | (?= in the DAYPART ) ) (?: (?: in the | at ) DAYPART | {ampm} )? (?: (?: COMMA | on )? {clockday} )?',
    'clock',
    [
      ['The blast came at three o’clock in the afternoon.', 'three o’clock in the afternoon = TIME 2024-05-15T15:00'],
      ['He rose at 5 in the morning.', '5 in the morning = TIME 2024-05-15T05:00'],
    ],
  ),
  rule('noon', '(?<! high ) NOON (?: (?: on )? (?: WDAY | DEICTIC | {month} {day} ) )?', 'clock', [
    ['They met at noon Thursday.', 'noon Thursday = TIME 2024-05-09T12:00'],
  ]),
];
