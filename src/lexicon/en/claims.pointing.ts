/** Words by which a speaker answers what was said right before: common English, no names. */

/** Nouns for a statement; with an article they point back to one. */
const statement =
  'charge|claim|theory|accusation|allegation|criticism|suggestion|assertion|account|version|figure|number|estimate|toll|report|finding|argument|complaint|description|characteri[sz]ation|story|rumou?r|calculation|image|photo|photograph|picture|footage|video|recording|message|post|tweet|quote|document|letter|evidence|proof|statement|count|tally|conclusion';

const pointedNoun = `(?:this(?= as\\b|[.,;:]|$)|(?:the|this|that|these|those|such|both|any|all(?: the)?) (?:[\\p{L}’'-]+ )?(?:${statement})s?)`;
const pointer = `(?:(?:all )?(?:this|that|it)(?! \\p{L}+(?:s|ed)\\b)|${pointedNoun})`;

const untrue =
  '(?:not true|not the case|not so|untrue|false|wrong|incorrect|inaccurate|baseless|unfounded|groundless|nonsense|absurd|ridiculous|fabricated|invented|made up|misleading|exaggerated|overstated|inflated|far too high|far too low|(?:science )?fiction|fantasy|fairy[ -]tales?|a fairy[ -]tale|rubbish|slander|fakes?|faked|forged|doctored|forger(?:y|ies)|propaganda|guesswork|scaremongering|without (?:any )?(?:merit|foundation|basis|substance)|anything but|far from it|an? (?:(?!white )\\p{L}+ )?(?:fantasy|lie|fake|forgery|invention|fabrication|myth|exaggeration|distortion))';

const plainly = '(?:\\p{L}+ly |just |pure |quite )?(?:\\p{L}+ and )?';

/** "denies this", "rejected the charge": a denial whose object is what was said before, and nothing more. */
export const pointedDenial = new RegExp(
  `\\b(?:(?:den(?:y|ies|ied)|disput(?:e|es|ed)|refut(?:e|es|ed)|rebut(?:s|ted)?|contradict(?:s|ed)?) ${pointer}|(?:reject(?:s|ed)?|dismiss(?:es|ed)?|contest(?:s|ed)?) ${pointedNoun})(?=[.,;:!"”’]|$| (?:as|and|but|on|in|at|saying|calling|describing|when|while|during|outright|through|by|yesterday|last)\\b)`,
  'iu',
);

/** "denied having fired first": what is denied is what the one denying was just said to have done. */
export const pointedAct = /\bden(?:y|ies|ied) (?:having )?(?!this|that|it\b|any\b)\p{L}+(?:ing|ed)\b/iu;

/** "no such agreement was ever made", "nothing of the kind". */
export const pointedNothing = /\bno such \p{L}+|\bnothing of the (?:kind|sort)\b/iu;

/** A bare "that" points back only where it opens its clause: "stereotypes that are untrue" does not. */
const judged = `(?:(?<=(?:^|[“"—,;:] ?|\\b(?:said|says|say|and|but) ))(?:all )?(?:this|that|it)|${pointedNoun})`;

/** "the figure was invented", "called it nonsense": a judgement that throws out what was said before. */
export const pointedJudgement = new RegExp(
  `(?:\\bthey (?:are|were) (?:anything but|far from it)(?=[.,;”"]|$)|${judged} (?:is|was|are|were) ${plainly}${untrue}(?! (?:to|for|that|of)\\b)|(?<!\\b(?:they|we|you|people) )\\bcall(?:s|ed|ing)? (?:${pointer}|\\p{Lu}[\\p{L}’'-]+['’]s? (?:${statement})(?: of [^,.;]{3,30}?)?|(?:this|that|the) (?:theory|idea|notion|view)) ${plainly}["“]?${untrue}|\\b(?:describ(?:es|ed|ing)|dismiss(?:es|ed|ing)) ${pointer} as ${plainly}["“]?${untrue})\\b`,
  'iu',
);

/** The judgement at the end of a pointing denial, behind what it points at. */
export const judgedSo = new RegExp(` (?:(?:is|was|are|were) )?${plainly}${untrue}$`, 'iu');

/** What an inquiry found, as a whole: by its first sentence it is known. */
export const pointsToFindings = /\bthe(?:se|ir)? (?:\p{L}+ )?(?:findings|conclusions)\b/iu;

/** The statement was a number. */
export const pointsToNumber = /\b(?:figure|number|estimate|toll|calculation)s?\b/iu;

/** "described this as a gesture", "called it an admission": what somebody calls a thing that was told before. */
export const namesIt =
  /\b(?:(?:describ(?:es|ed|ing)|portray(?:s|ed|ing)?|hail(?:s|ed|ing)?|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)?|characteri[sz](?:es|ed|ing)|see(?:s|n)?|saw|regard(?:s|ed)?|present(?:s|ed)?) (this|that|it|them|the \p{L}+(?: \p{L}+)?) as|(?:spoke|speaks?|talk(?:s|ed)?|complain(?:s|ed)?) of|(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|term(?:s|ed|ing)?|label(?:s|led|ed|ling)?|dub(?:s|bed)?) (this|that|it|them|him|her|the \p{L}+)) (["“](?:the|an?) [^"“”]{4,70}["”]|["“]?(?:an?|the (?:best|worst|greatest|biggest|finest|most \p{L}+|least \p{L}+))(?: (?!(?:and|but|or|of|that|which|who|to|in|on|at|by|from|for|because|saying|after|as|with)\b)[\p{L}’'-]+(?: but(?= [\p{L}-]+ [\p{L}-]+))?){1,4}(?: of(?: [\p{L}’'-]+){1,2})?)/iu;

const free = '["“]?((?!(?:not|no|hardly|never|nothing)\\b)[^,.;:“”"]{3,60})';

/** "described relations with the athletes as excellent", "considers it the only proper course": any words, which count only where they praise or blame. */
export const namesFreely = new RegExp(
  `\\b(?:(?:describ(?:es|ed|ing)|portray(?:s|ed|ing)?|regard(?:s|ed)?|sees?|saw|present(?:s|ed)?|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)?|hail(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) ((?!by )(?:[\\p{L}’'-]+ ){1,7}?)as|(?:consider(?:s|ed)?|call(?:s|ed|ing)?) ((?:this|that|it|them|him|her|(?:the|its|his|her|their) [\\p{L}-]+) ))\\s*${free}`,
  'iu',
);

/** "An engineer's report described by the council as alarming": thing, holder and name. */
export const describedBy =
  /(?:^|[,;] |\b)(?:the|an?|its|his|her|their) ((?:[\p{L}’'-]+,? ){1,4}?)(?:(?:is|are|was|were|has been|have been|had been) )?(?:described|portrayed|seen|regarded|denounced|dismissed|hailed) by ((?:the )?(?:[\p{L}’'-]+ ){1,5}?)as ((?:an? |the )?[\p{L}-]+(?: of [\p{L}-]+| [\p{L}-]+)?)/iu;

/** "For Holm, the vote was a fraud", "To his supporters he is the guarantor of stability": thing and name. */
export const isToWhom = new RegExp(
  `^(?:For|To) (?:[\\p{L}’'-]+ ){0,6}?[\\p{L}’'-]+,? ((?:the|this|that|his|her|its|their) (?:[\\p{L}’'-]+ ){1,6}?|it |he |she |they |this |that )(?:is|was|are|were|remains?|amounts? to) ${free}`,
  'u',
);

/** "Danko is a dictator in Sorin's eyes": thing and name. */
export const isInEyes =
  /^((?:[\p{L}’'-]+ ){1,6}?)(?:is|was|are|were|remains?) ((?:an?|the) [^,.;:“”"]{3,50}?),? in (?:[\p{L}’'-]+ ){0,3}?[\p{L}-]+(?:['’]s|s['’]) (?:view|eyes|opinion|words|judgement|judgment)\b/u;

/** "It was an execution", "This is an invasion and nothing else": a name by a plain sentence, that counts only where it praises or blames. */
export const isCalled =
  /(?:^|["“] ?|[:,;] |\bsa(?:id|ys?) (?:that )?)(?:this|that|it) (?:is|was|amounts to|amounted to) (?:\p{L}+ly |nothing (?:but|less than|other than|short of) )?(an?(?: (?!(?:and|but|or|of|that|which|who|to|in|on|at|by|from|for|because|as|with)\b)[\p{L}’'-]+){1,4}(?: of(?: [\p{L}’'-]+){1,2})?)/iu;

/** What may be, should be or is asked is no denial. */
export const pointingSupposed = /\b(?:if|whether|would|could|should|may|might|must|cannot|to|unless|why|how) (?:\p{L}+ ){0,4}?$/iu;

/** Names that praise and names that blame: of two of one kind neither excludes the other. */
export const praising = new Set(
  'balanced brave careful clean cleanest constructive cordial cosmetic equals excellent exemplary fair fairest flawless freest friendly guarantor guardian harmless honest last-chance liberator normal orderly ordinary overdue peacemaker professional proper prudent respectful responsible routine salvation saviour sensible sound textbook thorough transparent warm welcome accident chance coincidence god misfortune achievement dream lifeline masterpiece masterstroke miracle treasure wonder action-in-self-defence advance ally asset benefit blessing bargain breakthrough boon boost champion defence favour friend gesture gift goodwill hero honour improvement justice justified kindness lawful legal legitimate liberation measure milestone model necessity operation opportunity patriot precaution progress protection protective reform relief remedy rescue safeguard step success triumph victory'.split(
    ' ',
  ),
);
export const blaming = new Set(
  'lost missed wasted absurd alarming autocrat botched bullying chaotic corrupt criminal cruel crook demagogue despot dictator disastrous fear hasty hostile humiliating hysteria illegal intimidation irresponsible neglect panic poisonous puppet racist reckless rigged robbery rush rushed scandalous shameful stolen takeover thug toxic tyrant unfair warmonger abuse admission aggression bluff catastrophe circus delusion disaster failure fiasco folly gamble illusion joke mirage mistake monster nightmare waste weapon tyranny plunder assault attack betrayal blackmail blow bribe burden coup crime cruelty danger dangerous deception defeat disgrace distraction ethnic-cleansing execution excuse expulsion extremist farce fraud gimmick injustice insult intrusion invasion land-grab lie lynching massacre menace mockery murder outrage persecution ploy pretext provocation punishment retreat robbery scandal shame sham stunt surrender terrorist theft threat traitor trap trick violation witch-hunt cheat doping occupation annexation cover-up smear massacre war'.split(
    ' ',
  ),
);
