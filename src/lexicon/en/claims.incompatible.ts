/**
 * Predicates of which one excludes the other when two speakers tell of one matter right behind each other: common English, listed by hand.
 * A word that stands under a negation counts for the other side ("had not been finished").
 */
export interface Axis {
  /** The rule that a dispute found by it is listed under. */
  readonly rule: 'done-and-undone' | 'well-and-badly' | 'other-time' | 'opposite-words';
  readonly one: RegExp;
  readonly other: RegExp;
  /** Whether the words tie the two together: they need share no other, where they make up a paragraph. */
  readonly alone?: true;
  /** Whether it is said of things and acts, not of who speaks: "it was void". */
  readonly thing?: true;
  /** Whether it is enough that they name one third party. */
  readonly actor?: true;
}

const number = '(?:an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|few|\\d[\\d,.]*)';
const unit = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';
const be = '(?:has|have|had|was|were|is|are|been|be)';

export const incompatible: readonly Axis[] = [
  {
    rule: 'opposite-words',
    one: /\b(?:was|were|is|are|been) (?:\p{L}+ )?(?:smugglers?|gunm[ae]n|militants?|terrorists?|fighters?|rebels?|spies|spy|looters?|criminals?)\b/giu,
    other:
      /\bon (?:the|their|his|her) way (?:to|home|back)\b|\b(?:was|were|is|are|been) (?:\p{L}+ )?(?:civilians?|unarmed|farmers?|shepherds?|students?|labourers?|fishermen)\b/giu,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:was|were|is|are|been|remain(?:s|ed)?) (?:closed|shut|sealed(?: off)?)\b/giu,
    other: /\b(?:waved through|let (?:in|through)|allowed (?:in|through)|came and went|(?:was|were|stood|still) open)\b/giu,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:did not stop|didn['’]t stop|failed to stop|refused to stop|sped (?:towards|up|off)|raced (?:towards|off)|at (?:high|full) speed)\b/giu,
    other: /\b(?:standing still|stood still|stationary|(?:had|has|have) (?:already )?stopped|stopped at once|at walking pace)\b/giu,
    alone: true,
  },
  {
    rule: 'done-and-undone',
    one: /\b(?:all|everyone|everybody|every \p{L}+|no one|nobody)\b[^.;,]{0,40}\b(?:home|back|safe|accounted for|released|freed|rescued|evacuated|found|out)\b/giu,
    other:
      /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|some|many|others)(?: of them)? (?:are|were|is|was|had been|remain(?:s|ed)?) (?:still )?(?:missing|held|trapped|unaccounted for|in captivity|left behind)\b/giu,
    alone: true,
  },
  {
    rule: 'done-and-undone',
    one: new RegExp(
      `\\b${be} (?:all |now |already |fully |since |long |been )*(?:completed?|finished|concluded|settled|paid|repaired|cleared|delivered|installed|restored|resolved|fixed|handed over|cleaned up|rebuilt|reopened|evacuated|secured|accounted for|withdrawn|removed|reached|signed|agreed|gone|left)\\b|\\b(?:had|have|has) left\\b|\\bon all points\\b|\\bin full\\b|\\b(?:pulled|moved|drawn) [^.;,]{0,30}\\b(?:back|out)\\b|\\b(?:all|everyone|everybody) [^.;,]{0,40}\\b(?:home|back|safe|accounted for|released|freed)\\b`,
      'giu',
    ),
    other:
      /\b(?:unfinished|incomplete|unpaid|unresolved|unrepaired|unsettled|outstanding|half-finished)\b|\b(?:is|are|was|were|remain(?:s|ed)?) (?:still )?missing\b|\bnot yet\b|\b(?:has|have|had) yet to\b|\b(?:can|could) still (?:see|hear|smell)\b|\bstill (?:to (?:be|come)|unfinished|open|waiting|missing|blocked|broken|closed|owed|without|see|hear|could see|leak\p{L}*|there|in (?:place|the dark)|lack\p{L}*|camped|stuck|running|under|cold|dark|wet|being (?:negotiated|repaired|built)|patrolling|going on)\b|\bwithout (?:power|electricity|water|gas|heating|a roof|internet)\b|\bgoing on\b|\bremain(?:s|ed)? (?:open|to be|blocked|closed|in place|unsolved)\b/giu,
  },
  {
    rule: 'done-and-undone',
    one: /\b(?:all|both|everyone|everybody|(?:every|each)(?! (?:day|week|month|year|morning|evening|night|time|other|hour|minute|few|so)\b)|the whole|the entire|fully|throughout)\b/giu,
    other:
      /\b(?:half|most|many|much|some|several|dozens|hundreds|thousands|a (?:third|quarter|fifth)|two thirds|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) (?:of )?[^.;,]{0,80}?\b(?:missing|unpaid|cancelled|denied|excluded|turned away|left out|withheld|(?:received|got|had|seen) nothing)\b|\b(?:found|counted|saw|seen) \S+ (?:of (?:them|these) )?(?:in|on|at) \p{L}+|\bone (?:of (?:them|the \p{L}+) )?(?:is|was|had|has)\b/giu,
  },
  {
    rule: 'done-and-undone',
    one: /\b(?:stopped|halted|ended|ceased|suspended|discontinued|abandoned)\b/giu,
    other:
      /\b(?:still (?:being |on sale|going|running|under way|used|in use|sold)|until (?:the (?:day|end|evening|morning|last)|last|a few|shortly)|as (?:late|recently) as|continu(?:es|ed|ing)|went on|goes on|going on|ongoing|(?:were|are|was|is) still being)\b/giu,
  },
  {
    rule: 'done-and-undone',
    one: /\b(?:invited|consulted|included|heard|admitted)\b/giu,
    other: /\b(?:shut out|left out|excluded|kept out|kept in the dark|turned away|barred|locked out|ignored)\b/giu,
  },
  {
    rule: 'well-and-badly',
    one: /\b(?:in order(?! to\b)|sound|modern|stable|solid|robust|reliable|flawless|spotless|immaculate|well[- ]maintained|well[- ]kept|state of the art|up to (?:standard|date|code)|in (?:good|perfect|excellent|proper|working) (?:order|condition|shape|repair)|(?:in|of) good quality|me(?:t|ets?) (?:all |every |the |all the )?(?:\p{L}+ ){0,2}(?:standards?|requirements|rules|norms)|pass(?:ed|es) (?:\S+ ){1,4}?(?:tests?|inspections?|checks?)|without (?:an? |any )?(?:\p{L}+ )?(?:defects?|faults?|complaints?)|clean bill of health|safe|gritted|cleared|salted)\b/giu,
    other:
      /\b(?:outdated|out of date|obsolete|antiquated|filthy|dirty|chaotic|scrap|junk|a shambles|a mess|unsafe|dangerous|worn|worn[- ]out|cracks?|cracked|leaks?|leaking|leaky|rust(?:y|ed|ing)?|rotten|rotting|corroded|crumbling|broken|defective|faulty|fail(?:s|ed|ing)? in|deathtrap|death trap|time bomb|(?:is|are|was|were) (?:moving|sinking|sliding|shifting|giving way|falling apart)|locked (?:exits|doors)|ic(?:e|y)|short of (?:staff|doctors|nurses|teachers)|overcrowded|mould|mouldy|vermin|rats|brown|murky|foul|contaminated|polluted|stinks?|smell(?:s|ed)? (?:of|foul|bad))\b/giu,
  },
  {
    rule: 'well-and-badly',
    one: /\b(?:mild|minor|slight|harmless|negligible|bearable|tolerable|isolated(?: case| incident)?|contained|limited|under control)\b/giu,
    other:
      /\b(?:severe|grave|unbearable|intolerable|massive|widespread|devastating|catastrophic|out of control|life-threatening|spreading|spread to|agonising|systematic|systemic|a pattern|reached the|washed up)\b/giu,
  },
  {
    rule: 'well-and-badly',
    one: /\b(?:normal|normally|smooth|smoothly|as usual|according to plan|as planned|without (?:problems|incident|incidents|a hitch|difficulty|disruption))\b/giu,
    other:
      /\b(?:at a standstill|came to a halt|paralysed|paralyzed|chaos|chaotic|long queues|long delays|stood still|stood idle|idle|collapsed|nothing (?:moved|moves|worked|works)|stranded|waited (?:for )?(?:\S+ )?(?:hours|days)|no \p{L}+ (?:has|have|had|was|were) (?:been )?\p{L}+(?:ed|en|n)\b)/giu,
    alone: true,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:working|(?:was|were|is|are|been|all|still) (?:running|switched on|in use|in operation|in service|operating|functioning)|operational|still (?:uses?|used|cross(?:es)?|drives?|pass(?:es)?|runs?|sails?|fl(?:y|ies)))\b/giu,
    other:
      /\b(?:(?:stood|standing|lain|lay|stand|stands) (?:still|idle)|out of (?:order|service|use|action)|at a standstill|broken down|switched off|turned off|shut (?:off|down|since)|closed since|disused|empty of|free of)\b/giu,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:(?:unusually|exceptionally|abnormally|extremely|record|very|too|so) high|higher than|above (?:average|normal|the (?:average|norm|usual|mean|limit)))\b/giu,
    other:
      /\b(?:(?:unusually|exceptionally|abnormally|extremely|very|too) low|lower than|below (?:average|normal|the (?:average|norm|usual|mean|limit)))\b/giu,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:accident(?:al|ally)?|short circuit|(?:technical|electrical|mechanical) (?:fault|failure|defect)|faulty wiring|lightning|natural causes|by chance)\b/giu,
    other:
      /\b(?:arson|deliberate(?:ly)?|on purpose|intentional(?:ly)?|sabotage|foul play|(?:it|the (?:fire|blaze)) (?:had been|was) (?:laid|set|started by (?:somebody|someone)))\b/giu,
    alone: true,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:(?:fully |well )?insured|covered|in force|valid|up to date)\b/giu,
    other: /\b(?:expired|lapsed|ran out|run out|cancelled|uninsured|invalid|out of date)\b/giu,
    alone: true,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:genuine|authentic|originals?)\b/giu,
    other: /\b(?:fakes?|forged|forger(?:y|ies)|copies|a copy|counterfeits?|replicas?)\b/giu,
  },
  {
    rule: 'done-and-undone',
    one: /\b(?:repaired|fixed|mended|restored|replaced|put right|back in (?:use|service|order))\b/giu,
    other:
      /\b(?:(?:was|were|been|is|are|still|lain|stood) (?:broken|defective|faulty|damaged|out of order|out of service|down)|not (?:been )?(?:repaired|fixed|mended|replaced))\b/giu,
  },
  {
    rule: 'well-and-badly',
    one: /\b(?:likes? (?:it|them)|(?:is|are|was|were) (?:popular|delicious|tasty|better)|(?:happy|content|satisfied|pleased) with)\b/giu,
    other:
      /\b(?:(?:is|are|was|were|got|tastes?) (?:\p{L}+ )?(?:worse|disgusting|inedible|awful|terrible|dreadful)|dislikes?|detests?|hates?|unhappy with|dissatisfied with)\b/giu,
  },
  {
    rule: 'well-and-badly',
    one: /\b(?:treated (?:well|humanely|correctly|fairly|properly|with respect|according to|in line with|in accordance with)|well treated|unharmed|in good health|looked after|cared for)\b/giu,
    other:
      /\b(?:beaten|beat|tortured|abused|ill-treated|mistreated|maltreated|starved|kicked|humiliated|electric shocks|without (?:food|water|food or water|blankets|medicine)|slept on the floor)\b/giu,
    alone: true,
  },
  {
    rule: 'well-and-badly',
    one: /\b(?:met (?:its|the|their|all) (?:\p{L}+ )?(?:goals?|targets?|aims?|endpoints?)|effective|success|successful|benefits?|works?|worked well|a triumph)\b/giu,
    other: /\b(?:ineffective|useless|pointless|a failure|a fiasco|a flop|a waste)\b/giu,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:(?:is|are|was|were) (?:correct|accurate|right|true|reliable|complete))\b/giu,
    other:
      /\b(?:an? (?:\p{L}+ )?error|errors|mistaken|(?:is|are|was|were) (?:wrong|false|flawed|inflated|untrue|made up|invented|manipulated|incomplete))\b/giu,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:heart attack|natural causes|heart failure|an illness|a stroke|hanged (?:him|her)self|suicide|(?:fell|fallen) (?:from|out of|down))\b/giu,
    other: /(?<![-\p{L}])(?:broken|bruis(?:es|ed)|beaten|tortured?|strangled|pushed|bullet|stab wounds?|gunshot|blows to)\b/giu,
    alone: true,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:weapons (?:store|depot|cache)|ammunition (?:store|depot|dump)|military (?:target|targets|site|base|post)|command (?:post|centre|center)|(?:hit|killed|struck|targeted) (?:\S+ )?(?:militants|fighters|gunmen|terrorists|rebels|insurgents|commanders?))\b/giu,
    other:
      /\b(?:(?:was|were|is|are|been) (?:only |just )?(?:an? |the )?|(?:hit|killed|struck|wounded) (?:an? |the |\S+ )?)(?:\p{L}+ )?(?:bakery|school|schoolchildren|hospital|clinic|mosque|church|market|wedding|funeral|civilians|children|farmers|shepherds|a (?:family|house|home)|aid (?:workers|convoy)|fishermen)\b/giu,
    alone: true,
  },
  {
    rule: 'well-and-badly',
    one: /\b(?:pays?|paid) (?:the |an? |its \p{L}+ )?(?:\p{L}+ )?(?:(?:minimum|full|agreed|legal|living|proper|fair|decent)|(?:wages?|rates?|salar(?:y|ies)) (?:agreed|set|due|laid down))\b/giu,
    other:
      /\b(?:got|gets?|earn(?:s|ed)?|received?|(?:was|were|are|is) paid) (?:only |just |less than |no more than |barely )?(?:half|a third|a quarter|less|nothing)\b/giu,
    alone: true,
  },
  {
    rule: 'other-time',
    one: /\b(?:every (?:year|month|week|day)|regularly|annually|once a (?:year|month|week)|twice a (?:year|month|week))\b/giu,
    other:
      /\b(?:last \p{L}+ (?:[^.;,]{0,30} )?(?:dates from|was in|took place in) (?:19|20)\d\d|not (?:\p{L}+ )?(?:since|for years)|years ago)\b/giu,
    alone: true,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:lawful|lawfully|legal|legally|valid|in force|within the law|by the book|legitimate)\b/giu,
    other:
      /\b(?:unlawful|unlawfully|illegal|illegally|void|invalid|revoked|annulled|null and void|lapsed|without (?:proper )?notice|broke the law|stolen|looted|illegitimate)\b/giu,
    thing: true,
  },
  {
    rule: 'well-and-badly',
    one: /\b(?:enough|sufficient|adequate|adequately|plenty of|no shortage of)\b/giu,
    other:
      /\b(?:too (?:few|little)|shortages?|lacked|lacking|ran out|run out|running out|turned away|in the corridors?|on the floor|empty shelves)\b/giu,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:(?:is|are|was|were|remain(?:s|ed)?|stayed) open|free to (?:leave|go|enter|cross|move)|allowed (?:in|through|out|to (?:leave|go|enter|cross)))\b/giu,
    other:
      /\b(?:(?:nobody|no one|none|no \p{L}+) (?:has|have|had|was|were|is|are) (?:been )?(?:let|allowed) (?:through|in|out|to \p{L}+)|turned back|sealed off|locked in|held back at|blocked)\b/giu,
    alone: true,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:out to tender|(?:an )?open (?:tender|competition)|competitive(?:ly)?|(?:invited|asked) to (?:bid|tender)|bids (?:were|had been) (?:invited|received|sought))\b/giu,
    other: /\bwithout (?:any |an? )?(?:open |public )?(?:competition|tender|bidding|bids)\b|\bno (?:tender|competition|bidding)\b/giu,
    alone: true,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:empty|deserted|uninhabited|evacuated)\b/giu,
    other:
      /\bpeople (?:were|had been|lived|still lived) (?:asleep|inside|there|in)\b|\bin their (?:homes|houses|beds)\b|\b(?:crowded|packed|full of people)\b/giu,
    alone: true,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:published|made public|on (?:its|his|her|their|the) (?:website|homepage)|publicly available|open to (?:all|everyone|the public)|disclosed|released)\b/giu,
    other:
      /\b(?:secret|secretly|hidden|withheld|under lock and key|kept back|concealed|hushed up|suppressed|covered up|behind closed doors|kept from|sat on|buried)\b/giu,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:(?:stood|stands?) (?:firmly |squarely |fully )?behind|(?:has|have|had|enjoys?|enjoyed) (?:the|its|their|his|her|our) (?:full )?(?:support|backing|confidence|trust))\b/giu,
    other:
      /\bwant(?:s|ed)? (?:\S+ ){1,2}(?:gone|out|replaced|to go|to leave|to resign|to quit|sacked|dismissed)\b|\blost (?:all )?(?:the |its |their |his |her )?(?:confidence|faith|trust|support|patience)\b/giu,
    actor: true,
  },
  {
    rule: 'opposite-words',
    one: /\bof (?:his|her|their|its) own (?:accord|free will|will|choice)\b|\bvoluntar(?:y|ily)\b|\bresigned\b|\bstepped down\b/giu,
    other:
      /\b(?:forced|pushed|driven|thrown|kicked) (?:him|her|them|it) out\b|\b(?:dismissed|sacked|fired|removed|ousted|evicted|expelled) (?:him|her|them)\b|\b(?:was|were|been) (?:dismissed|sacked|fired|removed|ousted|forced|pushed|evicted|expelled)\b/giu,
  },
  {
    rule: 'opposite-words',
    one: /\b(?:attacked|fired|thrown|threw|hit|charged|struck|shot) (?:\p{L}+ )?first\b|\bhad been attacked\b/giu,
    other: /\b(?:without (?:any )?(?:provocation|warning|reason|cause)|unprovoked|for no reason)\b/giu,
    alone: true,
  },
  {
    rule: 'other-time',
    one: new RegExp(`\\b(?:at once|immediately|promptly|straight ?away|right away|without delay|within (?:${number} )?${unit})\\b`, 'giu'),
    other: new RegExp(
      `\\b(?:waited|lay|lain|sat|drifted|bled|stood|stayed|left|stranded|trapped|held|queued)\\b[^.;,]{0,40}? (?:for )?(?:${number} )?${unit}\\b|\\b(?:spent) (?:${number} )?${unit}\\b`,
      'giu',
    ),
    alone: true,
  },
  {
    rule: 'other-time',
    one: new RegExp(
      `\\b(?:at once|immediately|promptly|straight ?away|right away|without delay|in time|within (?:${number} )?${unit})\\b`,
      'giu',
    ),
    other: new RegExp(
      `\\b(?:${number} ${unit} later|for (?:${number} )?${unit} before|too late|took (?:${number} )?${unit}|belatedly|until (?:last|this) (?:week|month|year)|last (?:week|month|year)|only (?:after|in|on)|waited (?:for )?(?:${number} )?${unit})\\b`,
      'giu',
    ),
  },
  {
    rule: 'other-time',
    one: new RegExp(`\\b(?:less than|under|no more than|at most|barely|just|only|fewer than) ${number} ${unit}\\b`, 'giu'),
    other: new RegExp(
      `\\bsince (?:early |late |about |around )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dawn|daybreak|the (?:early )?(?:morning|day|night|evening)|\\d+)\\b|\\bfor (?:more than|over|at least|almost|nearly) ${number} ${unit}\\b|\\ball (?:day|night|week|year)\\b|\\baround the clock\\b`,
      'giu',
    ),
  },
  {
    rule: 'other-time',
    one: /\b(?:begun|started|at work|under way|underway|in progress|in full swing)\b/giu,
    other: /\byet to (?:begin|start)\b|\bwill (?:only )?(?:begin|start)\b/giu,
  },
];

/** What turns a predicate round. */
export const turnsIt = /(?:\b(?:not|never|no|nor|neither|nobody|none|nothing)\b|n['’]t\b)[^,;.“”"]{0,24}$/iu;

/** Before a predicate that is supposed, wished or asked, not told. */
export const supposesIt =
  /\b(?:if|whether|unless|would|could|should|may|might|must|can|to|will|until|once|when|why|how|wants?|hopes?|hoped|plans?|asked|demand(?:s|ed)?|call(?:s|ed)? for)\b[^,;.“”"]{0,24}$/iu;

/** Behind an adjective that goes with a noun: "a modern lift needs" is no verdict on the lift. */
export const withNoun =
  /^\p{Ll}+(?<!ly|ed) (?!(?:and|or|but|for|in|at|on|to|when|as|since|with|by|under|that|because|despite|after|before|than|enough|now|today|again|of|the|an?|according|last|this|until|throughout)\b)\p{Ll}{3,}/u;

/** What is said never to be, and a word that tells of one time. */
export const neverSo =
  /\b(?:never|not once|nobody|no one|none of)\b(?! (?:heard|seen|saw|know|knew|forget|again|been (?:told|asked|informed)))/u;
/** "had inspected the kitchen in August", and "nobody from the city had been there since 2022". */
export const cameThere =
  /\b(?:inspected|visited|checked|examined|searched|patrolled|looked at|been (?:there|to)|sent (?:inspectors|a team|officers|staff))\b/u;
export const nobodyCame =
  /\b(?:nobody|no one|no \p{L}+|none)(?: (?:from|of) [^,.;]{2,40}?)? (?:had|has|have) (?:ever )?(?:been|come|visited|inspected|checked|examined|looked|appeared|turned up|shown up|called)\b|\b(?:had|has|have|did) not (?:come|been|visit(?:ed)?|arrived?|appear(?:ed)?|shown up|turned up) (?:there |here )?(?:before|until|till|since)\b/u;
export const onceSo =
  /\b(?:had|has|have|was|were|did|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|last (?:week|month|year)|once|twice)\b/u;
