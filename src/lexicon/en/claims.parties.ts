/** How parties answer each other: offers and what is said of them, charges and what the charged says, deeds laid at the other's door. Common English, no names. */

/** Somebody offers something; who stands before it. */
export const offers =
  /\b(?:(?:has|have|had) )?(?:offer(?:s|ed)|propos(?:es|ed)|put forward|tabled)\b(?! (?:no|little|to (?:comment|resign|help|talk)|(?:his|her|its|their) (?:condolences|sympathy|resignation|help|apologies)))|\b(?:an? |the |its |his |her |their )(?:\p{L}+ )?offer (?:of|to)\b/u;

/** The second speaks of what is offered. */
const offered =
  '(?:it|this|that|them|(?:the|this|that|these|such an?) (?:\\p{L}+ )?(?:offers?|sum|proposals?|bid|amount|package|deal|rise|increase|compensation|figure|plan))';
const spurnedWords =
  "insult(?:ing)?|joke|attempt to buy|bribe|crumbs|peanuts|hush money|derisory|laughable|ridiculous|unacceptable|inadequate|insufficient|too (?:low|little|late|small)|(?:not|n['’]t|far from|nowhere near) (?:\\p{L}+ )?enough|disgrace|slap in the face|pittance|blackmail|ultimatum|sham|provocation|out of the question|worthless|mockery|cynical|shameful|farce|trap|non-starter|meagre|paltry|window dressing|drop in the ocean";

/** What is offered is called too little or worse: "called the offer an insult", "“That is a joke”". */
export const spurns = new RegExp(
  `\\b(?:call|describ|dismiss|brand|denounc|condemn|reject|see|consider|regard)(?:s|ed|es)? ${offered}(?: as| to be)?,? ["“']?(?:an? |mere |nothing but |no more than )?(?:\\p{L}+ )?(?:${spurnedWords})|\\b${offered} (?:is|was|were|are|would be|remains?) (?:\\p{L}+ ){0,2}?(?:${spurnedWords})|\\b(?:will|would|can|could|do|does|did)(?: ?not| never|n['’]t) accept\\b|\\bcannot accept\\b|\\b(?:reject|refus|spurn)(?:s|ed|es)? ${offered}(?=[.,;”"]|$| as| and| because)|\\bturn(?:s|ed) ${offered} down`,
  'iu',
);

/** Somebody is charged with an act or an omission: behind his name. */
export const wrongs =
  '(?:failed|neglected|refused|withheld|withhold|ignored|overlooked|disregarded|cut off|broke|broken|hid|hidden|concealed|deleted|destroyed|attacked|charged|blocked|delayed|obstructed|lied|misled|deceived|violated|breached|stole|stolen|sabotaged|dumped|covered up|kept|let|left|abandoned|threatened|pressured|beat|beaten|looted|fired on|shelled|not \\p{L}+(?:ed|en|n|t|d)|never \\p{L}+(?:ed|en|n|t|d))';

/** An answer that owns up, regrets, or puts off, is no counter-claim. */
export const noCounter =
  /\b(?:admit|acknowledg|conced|apologi|regret|sorry|mistake|comment|investigat|look(?:s|ing|ed)? into|review|examin|declin|agree|true\b|correct\b|right\b|thank|condolence|seriously|committed to|working (?:on|to|with)|aware of|will\b|would\b|hopes?\b|plans?\b|wants?\b|calls? (?:on|for)|urge)/iu;

/** Deeds that begin something, which one party lays at the other's door: behind the one who did it. */
export const begins =
  '(?:(?:itself|himself|herself|themselves) )?(?:had |has |have |was |were )?(?:first )?(?:asked|pushed|pressed|chosen|chose|demanded|ordered|insisted|decided|started|begun|began|caused|opened fire|fired first|attacked|provoked|broken off|broke off|left|walked out|refused|wanted|proposed|suggested|requested|thrown|threw|written|wrote|signed|approved|called for|taken|took|given|gave|made|set|planned|designed|built)';
