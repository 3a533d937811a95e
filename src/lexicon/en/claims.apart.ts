/** What two parties tell in sentences that stand apart, by the plain words of news reports: listed by hand. */

/** What somebody set or promised, and is judged by: "the date of 20 May", "the minister's promise of six weeks". */
export const setThing =
  /\b(?:promises?|pledges?|dates?|deadlines?|targets?|timetables?|goals?|forecasts?|predictions?|assurances?) of (?:(?:re)?opening |completion |only |just )?(?=\p{L}|\d)/giu;

/** How it is judged where it is not believed. */
export const disbelieves =
  /\b(?:(?:fairy|fairytale) ?tales?|fairytales?|dreams?|daydreams?|pipe dreams?|fantas(?:y|ies)|fanciful|illusions?|illusory|impossible|irresponsible|reckless|unrealistic|absurd|ridiculous|laughable|nonsense|a joke|empty (?:words|talk|promises)|wishful thinking|far-fetched|far too|too (?:short|long|early|late|soon|optimistic)|optimistic|naive|naïve|a lie|worthless|meaningless|hot air|out of the question|never be (?:met|kept)|cannot be (?:met|kept)|could not be (?:met|kept)|doubt(?:s|ed|ful)?)\b/iu;

/** What turns such a judgement round. */
export const notDisbelieved =
  /\b(?:not|no|never|hardly|isn['’]t|wasn['’]t|nothing) (?:\p{L}+ly )?(?:an? )?(?:\p{L}+ )?$|\bno longer (?:an? )?$|\b(?:before|until|once) (?:\p{L}+ )*$/iu;

/** What is still to come. */
export const toCome = /\b(?:will|would|shall|promis\p{L}+|pledg\p{L}+|vow\p{L}*|expect\p{L}*|plans?|planned|aims?|due|is to|are to)\b/iu;

/** The alarm, once raised: one event of a small topic. */
export const alarm =
  /\b(?:alarm (?:was|had been) (?:raised|given|sounded)|raised the alarm|(?:first )?(?:distress|emergency) (?:call|signal) (?:came|was|had|reached)|(?:first )?call (?:came in|was received|reached)|calls? for help|heard (?:the|an?) (?:siren|alarm|distress call|mayday)|(?:siren|alarm|mayday) (?:was|had been|went|sounded|came)|(?:called|rang|phoned|alerted) the (?:emergency (?:number|services|line)|fire brigade|coastguard|police|ambulance))\b/iu;

/** Those who come to help, by their kind. */
export const helpers: Readonly<Record<string, RegExp>> = {
  fire: /\b(?:fire (?:engines?|brigade|service|crews?|trucks?)|firefighters?|firem[ae]n|first (?:crew|engine))\b/iu,
  ambulance: /\b(?:ambulances?|paramedics?|medics)\b/iu,
  sea: /\b(?:coastguards?|coast guards?|lifeboats?|rescue boats?)\b/iu,
  police: /\b(?:police(?:m[ae]n)?|police officers?|patrol cars?)\b/iu,
  army: /\b(?:army|soldiers|troops)\b/iu,
  rescue: /\b(?:rescuers|rescue (?:teams?|workers|crews?)|helpers)\b/iu,
};

/** Their coming; what stands in between is no other sentence. */
export const comes =
  /\b(?:arriv(?:e|ed|es|ing)|reach(?:ed)?|(?:came|come)(?! (?:back|again|from|under|out|up|down|home)\b)|(?:was|were|been|had been) (?:there|on (?:the )?(?:scene|site|spot)|at the (?:scene|site)))\b/iu;

/** How often a thing is done, in times a year. */
export const howOften: readonly (readonly [RegExp, number])[] = [
  [/\b(?:every|each) (?:day|morning|evening|night)\b|\b(?:once a day|daily)\b/iu, 365],
  [/\b(?:every|each) week\b|\b(?:once a week|weekly)\b/iu, 52],
  [/\b(?:every|each) month\b|\b(?:once a month|monthly)\b/iu, 12],
  [/\b(?:every|each) year\b|\b(?:once a year|yearly|annually)\b/iu, 1],
  [/\bevery (?:two|three|four|five|ten) years\b|\bonce in (?:two|three|four|five|ten) years\b/iu, 0.3],
];

/** A routine that is told of whoever keeps it, and not of another time: "the tanks were cleaned every day". */
export const routine = /\b(?:is|are|was|were|been|being) (?:only |just |\p{L}+ly )?\p{L}+(?:ed|en|t|n)\b/iu;
export const otherwiseBefore = /\b(?:before|until|since|used to|now|then|formerly|from now)\b/iu;

/** Parts of a day that are told instead of the clock, from minute to minute. */
export const partsOfDay: Readonly<Record<string, readonly [from: number, to: number]>> = {
  dawn: [240, 420],
  sunrise: [270, 450],
  daybreak: [240, 420],
  noon: [720, 720],
  midday: [710, 730],
  midnight: [0, 0],
  dusk: [960, 1290],
  sunset: [960, 1290],
};

/** A clock time, as words or digits: hours, minutes behind a dot or colon, "half past", "quarter to". */
export const clockTold =
  /(?:\b(before|after|not before|not until|until|only at|shortly before|shortly after|about|around|at about|at around) )?(?:\b(half past|quarter past|(?:a )?quarter to|(?:ten|twenty|five) (?:past|to)) )?\b(?:(\d{1,2})(?:[.:](\d{2}))?|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?: (o['’]clock)| ?([ap])\.?m\b| in the (morning|afternoon|evening)| at (night))?/giu;

/** Deeds that are done to people or not: whoever says that nobody did it excludes that it was done. */
const toPeople = '(warned|alerted|evacuated|consulted|informed|notified)';
const people =
  '(?:residents?|people|villagers|inhabitants|locals|families|neighbours|passengers|workers|staff|employees|parents|patients|guests|survivors|farmers|fishermen|tenants|everyone|everybody|they|them|us|we|me|all)';

/** Nobody did it: "nobody had warned them", "they were never warned". */
export const doneToNone = new RegExp(
  `\\b(?:nobody|no one|none of the \\p{L}+)(?: (?:had|has|ever))* ${toPeople}\\b(?! (?:\\p{L}+ )?(?:from|that|about)\\b)|\\b${people} (?:was|were|had|have|has) (?:not|never) (?:been )?${toPeople}\\b(?! (?:from|that|about)\\b)|\\b(?:nobody|no one) (?:was|had been|has been) ${toPeople}\\b(?! (?:from|that|about)\\b)`,
  'iu',
);

/** It was done to them: "residents were warned at nine". */
export const doneToAll = new RegExp(
  `\\b${people}(?: of [^,.;]{3,30})? (?:was|were|had been|have been|has been) (?:all )?(?:duly |fully )?${toPeople}\\b(?! (?:too late|only|against|not|from|that|about|of (?:their|his|her))\\b)|\\b(?:had|has|have) ${toPeople} (?:all |the |all the |every )?(?:\\p{L}+ )?${people}\\b`,
  'iu',
);

/** What is measured, each by what stands around its number: of one thing in a small topic. */
export const measuredSo: readonly {
  readonly what: string;
  readonly words: RegExp;
  readonly kind: 'count' | 'money';
  readonly noun: RegExp;
}[] = [
  {
    what: 'speed',
    words: /\b(?:travelling|traveling|driving|sailing|moving|flying|going|doing|speed)\b/iu,
    kind: 'count',
    noun: / (?:knots|kilomet(?:re|er)s an hour|miles an hour|km\/h|mph)/iu,
  },
  {
    what: 'aboard',
    words: /\b(?:on board|aboard)\b/iu,
    kind: 'count',
    noun: / (?:people|passengers|persons)\b/iu,
  },
  { what: 'insured', words: /\binsured for\b/iu, kind: 'money', noun: /(?:)/u },
  {
    what: 'distance',
    words: /\b(?:distance (?:from|to|between)|(?:met(?:re|er)s|kilomet(?:re|er)s|miles|feet) (?:away )?from)\b/iu,
    kind: 'count',
    noun: / (?:met(?:re|er)s|kilomet(?:re|er)s|miles|feet)\b/iu,
  },
];

/** Words for a thing of any kind of its class, and words for its kinds: two who speak of "the ship" and "the ferry" may mean one. */
export const anyKind: readonly (readonly [any: string, kinds: string])[] = [
  ['ship vessel boat', 'ferry freighter tanker liner trawler cutter yacht'],
  ['plane aircraft', 'jet airliner helicopter'],
  ['vehicle', 'car bus coach lorry truck van tram'],
  ['building', 'school house hall hotel factory hospital tower church theatre'],
];
