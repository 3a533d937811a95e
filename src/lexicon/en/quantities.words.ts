/** English words around printed numbers: bounds, vague numbers, scales, units of measure and money, what is counted. Lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

export type Bound = 'exact' | 'at-least' | 'at-most' | 'about' | 'vague';

/** Phrases directly before a number, longest first in each group. */
export const bounds: readonly (readonly [phrase: string, bound: Bound])[] = [
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['at the very least', 'at-least'],
  ['at least', 'at-least'],
  ['well over', 'at-least'],
  ['just over', 'at-least'],
  ['a little over', 'at-least'],
  ['more than', 'at-least'],
  ['greater than', 'at-least'],
  ['upwards of', 'at-least'],
  ['upward of', 'at-least'],
  ['in excess of', 'at-least'],
  ['over', 'at-least'],
  ['above', 'at-least'],
  ['exceeding', 'at-least'],
  ['exceeded', 'at-least'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['up to', 'at-most'],
  ['at most', 'at-most'],
  ['a maximum of', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['fewer than', 'at-most'],
  ['less than', 'at-most'],
  ['just under', 'at-most'],
  ['under', 'at-most'],
  ['below', 'at-most'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['a reported', 'about'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['estimated', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['circa', 'about'],
];

/** Number words that name no exact number; the value is the least they can mean, where there is one. */
export const vagueNumbers: Readonly<Record<string, number | undefined>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  billions: 2e9,
  several: undefined,
  'a few dozen': 24,
  'a few hundred': 200,
  'a few thousand': 2000,
  'several dozen': 24,
  'several hundred': 200,
  'several thousand': 2000,
  'a few': undefined,
  'a handful of': undefined,
  'a number of': undefined,
  'tens of thousands': 20_000,
  'hundreds of thousands': 200_000,
  'tens of millions': 2e7,
  'hundreds of millions': 2e8,
  numerous: undefined,
  countless: undefined,
};

export const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
  dozen: 12,
};

export const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  eighth: 1 / 8,
  tenth: 1 / 10,
  tenths: 1 / 10,
};

export const currencySigns: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₹': 'rupee',
  '₽': 'rouble',
  '₺': 'lira',
  '₩': 'won',
  '₪': 'shekel',
  '₦': 'naira',
  '₴': 'hryvnia',
  // Codes that stand before their number: `Rs 120 crore`.
  rs: 'rupee',
  inr: 'rupee',
  pkr: 'rupee',
  usd: 'dollar',
  eur: 'euro',
  gbp: 'pound',
  chf: 'franc',
  sek: 'krona',
  nok: 'krone',
  dkk: 'krone',
  zar: 'rand',
  ngn: 'naira',
  kes: 'shilling',
  ksh: 'shilling',
};

/** Singular by printed form. */
export const currencies: Readonly<Record<string, string>> = Object.fromEntries(
  'dollar euro pound yen rupee rouble ruble lira won shekel naira hryvnia yuan renminbi franc krona krone crown peso real dinar dirham riyal rial rand forint zloty baht dong ringgit rupiah taka afghani shilling cent penny guilder mark leu lev'
    .split(' ')
    .flatMap(
      (c) =>
        [
          [c, c],
          [`${c}s`, c],
        ] as [string, string][],
    )
    .concat([
      ['pence', 'penny'],
      ['crowns', 'crown'],
      ['kronor', 'krona'],
      ['kroner', 'krone'],
      ['usd', 'dollar'],
      ['eur', 'euro'],
      ['gbp', 'pound'],
      ['rs', 'rupee'],
    ]),
);

/** Units of measure: the short or singular form by what is printed. */
export const measures: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['km', 'km kilometer kilometers kilometre kilometres kms'],
      ['m', 'm meter meters metre metres'],
      ['cm', 'cm centimeter centimeters centimetre centimetres'],
      ['mm', 'mm millimeter millimeters millimetre millimetres'],
      ['mile', 'mile miles'],
      ['foot', 'foot feet ft'],
      ['inch', 'inch inches'],
      ['yard', 'yard yards'],
      ['hectare', 'hectare hectares'],
      ['acre', 'acre acres'],
      ['tonne', 'tonne tonnes'],
      ['ton', 'ton tons'],
      ['kg', 'kg kilogram kilograms kilogramme kilogrammes kilo kilos'],
      ['g', 'gram grams gramme grammes'],
      ['mg', 'mg milligram milligrams milligrammes'],
      ['microgram', 'microgram micrograms µg'],
      ['litre', 'liter liters litre litres'],
      ['gallon', 'gallon gallons'],
      ['barrel', 'barrel barrels'],
      ['degree', 'degree degrees °'],
      ['mph', 'mph'],
      ['kph', 'kph kmh'],
      ['knot', 'knots'],
      ['megawatt', 'megawatt megawatts mw'],
      ['kilowatt', 'kilowatt kilowatts kw'],
      ['gigawatt', 'gigawatt gigawatts gw'],
      ['watt', 'watt watts'],
      ['volt', 'volt volts'],
      ['hertz', 'hertz hz'],
      ['ppm', 'ppm'],
      ['point', 'point points'],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(' ').map((f) => [f, unit] as [string, string])),
);

/** Plurals that do not end in `s`, with their singular; words that count as many without a plural. */
export const irregularPlurals: Readonly<Record<string, string>> = {
  people: 'people',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  police: 'police',
  troops: 'troop',
  personnel: 'personnel',
  staff: 'staff',
  cattle: 'cattle',
  sheep: 'sheep',
  fish: 'fish',
  livestock: 'livestock',
  policemen: 'policeman',
  policewomen: 'policewoman',
  gunmen: 'gunman',
  servicemen: 'serviceman',
  fishermen: 'fisherman',
  firemen: 'fireman',
  salesmen: 'salesman',
  tribesmen: 'tribesman',
  crewmen: 'crewman',
  townspeople: 'people',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  wolves: 'wolf',
  media: 'medium',
  crises: 'crisis',
  mujahideen: 'mujahid',
  aircraft: 'aircraft',
  dead: 'dead',
  wounded: 'wounded',
  injured: 'injured',
  missing: 'missing',
};

/** Words that end the run of words in which the counted noun is looked for. */
export const unitStops = list(`
  in on at by for from with without under over to of about into onto between among against across after before during since until through
  and or but nor so yet if when while where who whom whose which that as than because although though
  is are was were be been being am do does did has have had will would can could shall should may might must
  he she it they we you i him her them us his its their our my your this these those there here the a an
  not no never also only just still already yet again ago later earlier yesterday today tomorrow
  said says say told killed died injured wounded arrested left remain remained lost fled according including per each every nights mornings afternoons evenings weekdays weekends times
`);

/** `one` is a number before these, a pronoun elsewhere. */
export const singularCounted = list(`
  person man woman child boy girl soldier officer civilian policeman policewoman militant fighter worker student passenger driver guard
  journalist attacker gunman bomber suspect victim death attack bomb house home vehicle car bus truck boat ship plane aircraft helicopter
  village town school hospital dollar euro pound percent million billion thousand hundred protester demonstrator resident villager
`);

/** Words after `times` (or before a share) that compare. */
export const comparing = list(
  'the as more higher larger greater bigger lower less fewer normal its their his her that above below faster longer what last this',
);

/** Who is saved has not died. */
export const saving = list('save saves saved saving spare spared sparing');

/** A clause ends at these, or denies what it goes on to say. */
export const stopsAfter = list('and , ; but : while after in as when who from for not never');

/** Behind these another clause or another thing begins: what is said before it is not said of the number. */
export const stopsBefore = list('; : and but , while or when where because after before until since although though if');

/** Verbs and nouns of change around a share. */
export const changes = list(
  'rose rise rises rising fell fall falls falling surged surge jumped dropped drop drops declined decline grew grow climbed slid plunged increased increase increases decreased decrease up down gained lost shrank tumbled soared doubled cut reduced reduce reduces reducing higher lower',
);

/** Nouns before a number that make it a name: `Article 370`, `Flight 12`; and marks before it. */
export const numberedNouns = list(`
  article section chapter clause paragraph resolution flight route highway room page volume part phase stage grade level group act rule title
  version season episode week day track channel platform gate apartment unit number no nos category type class world war area zone district ward
  size block lot case file bill proposition amendment
`);
