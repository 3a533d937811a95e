import type { Rule } from '../../model/rule.ts';

/**
 * How sources say that one actor backs or opposes another. A pattern runs over one sentence whose names stand as `⟦0⟧`, `⟦1⟧`,
 * ...; `x` does to `y`, `z` is who tells it, `cue` the source's own words for it. In the examples names stand in braces.
 */
export interface RelationValue {
  readonly stance: 'backs' | 'opposes';
  /** What holds of `x` to `y` holds of `y` to `x`. */
  readonly mutual?: true;
  /** The name that the pattern begins with must open a clause: it is the subject. */
  readonly subject?: true;
  /** Whoever speaks is the one who does it (`I back ...`). */
  readonly speaker?: true;
  /** `x` denies it: said of nobody, kept beside what others say. */
  readonly denied?: true;
  /** `z` says so of `x`: a rule in which the teller is named. */
  readonly told?: true;
}

const X = '⟦(?<x>\\d+)⟧';
const Y = '⟦(?<y>\\d+)⟧';
const Z = '⟦(?<z>\\d+)⟧';

const day =
  '(?:on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|yesterday|earlier|last (?:week|month|year|night)|this (?:week|month|year))';
const adverb = `(?:also|long|still|now|again|then|since|even|already|always|once|later|first|in turn|${day}|\\p{Ll}+ly)`;
/** Auxiliaries and adverbs between subject and verb: none that negates or supposes. */
const having = `(?:(?:has|have|had|is|are|was|were|been) |${adverb} )*`;
/** A relative or an apposition between a name and its verb. */
const gap = '(?:, (?:who|which)|,? who|,? which|,(?! (?:and|or|but|while|then)\\b)[^;:.“”"—]{3,80}?,)?';
const never =
  '(?!(?:(?!neighbou?ring|ruling|governing|opposing|warring|competing)\\p{Ll}+ing|most|more|many|some|no|any|all|few|every|each|other|another|both|not|against|of|in|on|at|for|by|with|to|from|over|about|after|before|as|than|and|or|but|that|which|who|a|an|off|out|up|down|back|like|around|behind) )';
/** The article and the nouns before a name that is the object. */
const the = `(?:(?:the|its|their|his|her|fellow) )?(?:${never}\\p{Ll}[\\p{L}-]* ){0,3}`;
const adjectives =
  '(?:(?!(?:former|ex|onetime|erstwhile|no|not|potential|possible|would-be|future|one-time|late|to|of|in|for|with|at|on|by|from|over|about|against|between|under|into|through)\\b)[\\p{Ll}-]+(?:, )? ?){0,4}?';
/** The name ends its noun phrase: no possessive, no noun behind it. */
export const closes =
  '(?=$|[.,;:?!”")—–]| [—–(]| (?:of|in|for|against|with|by|as|on|over|at|after|before|during|since|when|while|until|because|despite|and|but|or|to|from|through|throughout|who|which|whose|where|if|said|says|again|too|also|yesterday|last|this|amid|following|about|under|near|outside|across|along|behind|alone|here|there|instead|openly|publicly|directly|financially|militarily|saying|arguing|calling|citing)\\b)';

/** The same of a name that ends the subject of a verb. */
const closesSubject = `(?:${closes}|(?= (?:is|are|was|were|has|have|had|will|go|goes|went|began|begins?|dates?|ended|ends|continued?|continues|erupted|broke|grew|came|remains?|escalated|intensified)\\b))`;

const backing =
  '(?:backed|backs|supported|supports|endorsed|endorses|bankrolled|bankrolls|armed|arms|propped up|props up|championed|rallied behind|sided with|sides with|stood by|stands by|fought alongside|joined forces with)';
const backingNow =
  '(?:backing|supporting|endorsing|arming|bankrolling|propping up|siding with|sheltering|harbou?ring|aiding|protecting|shielding|fighting alongside)';
const helping = '(?:back|support|endorse|arm|bankroll|fund|finance|shelter|harbou?r|shield|aid|protect)';
const foe = '(?:rivals?|opponents?|enem(?:y|ies)|arch-enem(?:y|ies)|arch-rivals?|foes?|arch-foes?|adversar(?:y|ies)|archrivals?)';
/** An apposition behind a name, or a verb that says what it is; a past one is shown with the words. */
const beingOne = '(?:,(?: who| which)?|(?= (?:is|was|remains|has)\\b))';
const copula = '(?:(?:is|was|remains|remained|has (?:\\p{Ll}+ )?been) )?';
const quarrel =
  '(?:wars?|conflicts?|feuds?|disputes?|quarrels?|rivalry|fighting|clash(?:es)?|battles?|hostilities|stand-?offs?|power struggle|row|spat|fights?|skirmish(?:es)?|exchange of fire)';
const support = '(?:support|backing)';

export const relationRules: readonly Rule<RelationValue>[] = [
  {
    id: 'backs-verb',
    pattern: `${X}${gap} (?<cue>${having}(?:continue[sd]? to (?:back|support)|${backing}|(?<=\\b(?:is|are|was|were|been) (?:\\p{Ll}+ )?)${backingNow})) ${the}${Y}${closes}`,
    value: { stance: 'backs', subject: true },
    reads: [
      ['{Alba} has long backed the {Orrin Front}.', 'Alba > Orrin Front'],
      ['Last year {Ana Roos}, who leads {Alba}, endorsed {Bo Lind} for mayor.', 'Ana Roos > Bo Lind'],
      ['{Alba} is openly arming rebel group {Orrin}.', 'Alba > Orrin'],
      ['{Alba} continued to support {Orrin} after the vote.', 'Alba > Orrin'],
    ],
    leaves: [
      '{Alba} backed {Orrin}’s plan for the quay.',
      '{Alba} never backed {Orrin}.',
      'The leader of {Alba} backed {Orrin}.',
      '{Alba} backed {Orrin} plans for the quay.',
      '{Alba} endorsed {Jon Roos}’ plan.',
      'It is unclear whether {Alba} backs {Orrin}.',
      '{Alba} would have backed {Orrin}.',
      '{Alba} supports banning {Orrin}.',
      '{Alba} supported {Orrin} and {Lunn} cuts.',
    ],
  },
  {
    id: 'backs-with-all',
    pattern: `${X}${gap} (?<cue>${having}(?:(?:voiced|expressed|declared|reaffirmed|announced|offered|continued|continues|maintained|maintains|reiterated|affirmed|pledged|stepped up) (?:(?:its|his|her|their|full|strong|public|unwavering) ){0,2}${support} (?:for|to)|(?:threw|put) (?:its|his|her|their) (?:full |whole )?(?:weight|support|backing) behind|allied (?:itself|himself|herself|themselves) with|(?<=\\b(?:is|are|was|were) (?:\\p{Ll}+ )?)(?:allied (?:with|to)|loyal to)|came out in (?:support|favou?r) of)) ${the}${Y}${closes}`,
    value: { stance: 'backs', subject: true },
    reads: [
      ['{Alba} threw its weight behind {Orrin}.', 'Alba > Orrin'],
      ['{Alba} has voiced support for {Bo Lind}.', 'Alba > Bo Lind'],
      ['{Alba}, seeking friends, continued its support for {Orrin}.', 'Alba > Orrin'],
      ['{Alba}, which is closely allied with {Orrin}, won.', 'Alba > Orrin'],
    ],
    leaves: ['{Alba} voiced support for {Orrin} plans.', '{Alba} might throw its weight behind {Orrin}.'],
  },
  {
    id: 'backs-noun',
    pattern: `${X}['’]s? (?<cue>(?:(?!(?:of|in|with|the|for|by|a|an|and|to|on|from|over|at) )[\\p{Ll}-]+ ){0,3}?${support} (?:for|of)) ${the}${Y}${closesSubject}`,
    value: { stance: 'backs' },
    reads: [['The roots of {Alba}’s covert support for {Orrin} go back to 1990.', 'Alba > Orrin']],
    leaves: [
      '{Alba} spoke of support for {Orrin}.',
      'It came in {Alba}’s term with the support of {Orrin}.',
      'It happened without {Alba}’s support for {Orrin}.',
      '{Alba} ended {Orrin}’s support for {Bo Lind}.',
    ],
  },
  {
    id: 'backed-by',
    pattern: `${Y}(?:,| who (?:is|was)|, (?:who|which) (?:is|was|has been)| (?:is|are|was|were|has been|have been)) (?<cue>(?:${adverb} )*(?:backed|supported|endorsed|armed|bankrolled|propped up|nurtured) by) ${the}${X}${closes}`,
    value: { stance: 'backs', subject: true },
    reads: [
      ['{Orrin}, backed by {Alba}, took the port.', 'Alba > Orrin'],
      ['{Bo Lind} was openly endorsed by {Alba}.', 'Alba > Bo Lind'],
    ],
    leaves: ['{Orrin}, backed by {Alba} money, took the port.', '{Orrin} was not backed by {Alba}.', 'The plan was backed by {Alba}.'],
  },
  {
    id: 'backed-compound',
    pattern: `${X}-(?<cue>backed|supported|armed) (?:(?!(?:of|for|in|by|to|with|on|at|and|from) )[\\p{Ll}-]+ ){0,2}${Y}`,
    value: { stance: 'backs' },
    reads: [['The {Alba}-backed militia {Orrin} took the port.', 'Alba > Orrin']],
    leaves: [
      'The {Alba}-backed plan failed, {Orrin} said.',
      'He is an {Alba}-backed speaker for {Orrin}.',
      'The {Alba}-led {Orrin} took the port.',
    ],
  },
  {
    id: 'ally-of',
    pattern: `${X}${beingOne} (?<cue>${copula}(?:${adverb} )*(?:an? |the )?${adjectives}(?:ally|allies) of) ${the}${Y}${closes}`,
    value: { stance: 'backs', mutual: true, subject: true },
    reads: [
      ['{Bo Lind}, a close ally of {Ana Roos}, left.', 'Bo Lind > Ana Roos'],
      ['{Alba} is a close military and political ally of {Orrin}.', 'Alba > Orrin'],
    ],
    leaves: [
      '{Bo Lind}, a former ally of {Ana Roos}, left.',
      '{Bo Lind} is no ally of {Ana Roos}.',
      'With {Bo Lind}, allies of {Ana Roos}’s son left.',
    ],
  },
  {
    id: 'ally-whose',
    pattern: `(?:${X}(?:,| is| was| remains| has been) ${Y}['’]s? (?<cue>${adjectives}ally)(?=[,.;:]))`,
    value: { stance: 'backs', mutual: true, subject: true },
    reads: [['{Bo Lind}, {Ana Roos}’s closest ally, left.', 'Bo Lind > Ana Roos']],
    leaves: ['{Bo Lind}, {Ana Roos}’s former ally, left.', 'After {Bo Lind}, {Ana Roos}’s ally in {Alba} left.'],
  },
  {
    id: 'backer-of',
    pattern: `${X}${beingOne} (?<cue>${copula}(?:${adverb} )*(?:an? |the )?${adjectives}(?:supporter|backer|patron) of) ${the}${Y}${closes}`,
    value: { stance: 'backs', subject: true },
    reads: [['{Alba}, the main backer of {Orrin}, left.', 'Alba > Orrin']],
    leaves: [
      '{Alba}, once a former backer of {Orrin}, left.',
      'A candidate for the {Alba Senate}, a backer of {Orrin}, left.',
      '{Alba} is a supporter of {Orrin}’s plan.',
    ],
  },
  {
    id: 'back-each-other',
    pattern: `${X} and (?:the )?${Y} (?<cue>${having}(?:fought (?:together|side by side)|joined forces|formed an alliance|(?<=\\b(?:are|were|been) (?:\\p{Ll}+ )?)(?:(?:close|old|firm|long-time|longtime|natural) )?allies))`,
    value: { stance: 'backs', mutual: true, subject: true },
    reads: [
      ['{Alba} and {Orrin} have long been close allies.', 'Alba > Orrin'],
      ['The {Alba Front} and the {Orrin Front} fought together against {Bo Lind}.', 'Alba Front > Orrin Front'],
    ],
    leaves: ['{Alba} and {Orrin} are no allies.', '{Alba} and {Orrin} fought for weeks.'],
  },
  {
    id: 'accuses-of',
    pattern: `${X}(?:${gap}| [^⟦⟧,;:.“”"]{3,60} and| [^;:.“”"]{3,120}, and) (?<cue>${having}(?:accused|accuses|(?<=\\b(?:is|are|was|were|been) (?:\\p{Ll}+ )?)accusing)) ${the}${Y}(?:, [^⟦⟧,;:.“”"]{3,60},)? of\\b`,
    value: { stance: 'opposes', subject: true },
    reads: [
      ['On Monday {Alba} accused {Orrin} of theft.', 'Alba > Orrin'],
      ['The union {Alba} left the talks and accused {Orrin} of bad faith.', 'Alba > Orrin'],
      ['{Ana Roos} denied that {Alba} had left, and accused {Orrin} of theft.', 'Ana Roos > Orrin'],
      ['{Ana Roos} accused {Bo Lind}, the mayor, of theft.', 'Ana Roos > Bo Lind'],
      ['{Ana Roos} accused neighbouring {Orrin} of theft.', 'Ana Roos > Orrin'],
      ['{Ana Roos}, {Alba}’s minister, again accused the {Orrin Front} of murder.', 'Ana Roos > Orrin Front'],
    ],
    leaves: [
      '{Alba} has not accused {Orrin} of theft.',
      '{Alba} accused {Orrin} fans of theft.',
      'A man from {Alba} accused {Orrin} of theft.',
      '{Alba} could have accused {Orrin} of theft.',
      '{Alba} accused officials in {Orrin} of theft.',
    ],
  },
  {
    id: 'accusing-of',
    pattern: `^(?:[Tt]he |[Oo]n \\p{L}+, )?(?:\\p{L}[\\p{L}-]* ){0,3}${X}(?:,[^⟦⟧;:.“”"—]{3,60},)? [^⟦⟧;:.“”"—]{3,110}?, (?<cue>(?:accusing|blaming)) ${the}${Y} (?:of|for)\\b`,
    value: { stance: 'opposes', subject: true },
    reads: [['{Ana Roos} resigned on Friday, accusing {Bo Lind} of bad faith.', 'Ana Roos > Bo Lind']],
    leaves: [
      '{Ana Roos} said that {Alba} had left, accusing {Bo Lind} of bad faith.',
      'Friends of {Ana Roos} left, accusing {Bo Lind} of theft.',
    ],
  },
  {
    id: 'accused-by',
    pattern: `${Y}(?:,| is| was| were| has been| have been) (?<cue>(?:${adverb} )*accused by) ${the}${X} of\\b`,
    value: { stance: 'opposes', subject: true },
    reads: [['{Orrin} was accused by {Alba} of theft.', 'Alba > Orrin']],
    leaves: ['{Orrin} was accused by {Alba} fans of theft.', '{Orrin} was never accused by {Alba} of theft.'],
  },
  {
    id: 'accused-of-backing',
    pattern: `(?:${Z}(?:${gap}) )?${having}(?:accused|accuses|accusing) ${the}${X} of (?<cue>(?:${adverb} )*${backingNow}) ${the}${Y}${closes}`,
    value: { stance: 'backs', told: true },
    reads: [['{Alba} accused {Bo Lind} of secretly arming {Orrin}.', 'Bo Lind > Orrin']],
    leaves: ['{Alba} accused {Bo Lind} of arming {Orrin} thugs.', '{Alba} never accused {Bo Lind} of arming {Orrin}.'],
  },
  {
    id: 'blames-for',
    pattern: `${X}${gap} (?<cue>${having}(?:blamed|blames)) ${the}${Y} for\\b`,
    value: { stance: 'opposes', subject: true },
    reads: [['{Alba} blamed {Orrin} for the delay.', 'Alba > Orrin']],
    leaves: [
      '{Alba} blamed {Orrin}’s boats for the delay.',
      '{Alba} blamed the weather in {Orrin} for the delay.',
      '{Alba} did not blame {Orrin}.',
    ],
  },
  {
    id: 'opposes-verb',
    pattern: `${X}${gap} (?<cue>${having}(?:opposed|opposes|condemned|condemns|denounced|denounces|sued|sues|(?:fought|fights|rebelled|revolted|campaigned|campaigns|(?<=\\b(?:is|are|was|were|been) (?:\\p{Ll}+ )?)(?:fighting|campaigning)) (?:a (?:\\p{Ll}+ )?war )?against|fought|fights|(?<=\\b(?:is|are|was|were|been) (?:\\p{Ll}+ )?)fighting|waged (?:a |an )?(?:\\p{Ll}+ )?(?:war|insurgency|campaign) (?:on|against)|declared war on|turned (?:so far |sharply )?against|(?<=\\b(?:is|are|was|were|been) (?:\\p{Ll}+ )?)(?:at war with|opposed to|hostile to))) ${the}${Y}${closes}`,
    value: { stance: 'opposes', subject: true },
    reads: [
      ['{Alba} fought the {Orrin Front} for ten years.', 'Alba > Orrin Front'],
      ['{Alba} is fighting against {Orrin}.', 'Alba > Orrin'],
      ['{Alba} has sued {Orrin} in a court in {Lunn}.', 'Alba > Orrin'],
      ['{Alba} waged a brutal war against {Orrin}.', 'Alba > Orrin'],
    ],
    leaves: [
      '{Alba} fought for {Orrin}.',
      '{Alba} fights off {Orrin}.',
      '{Alba} fought in {Orrin}.',
      '{Alba} opposed {Orrin}’s entry.',
      '{Alba} condemned attacks in {Orrin}.',
      '{Alba} may have fought {Orrin}.',
      '{Alba} does not oppose {Orrin}.',
    ],
  },
  {
    id: 'clashes-with',
    pattern: `${X}${gap} (?<cue>${having}(?:clashed|clashes|feuded|is at odds) with) ${the}${Y}${closes}`,
    value: { stance: 'opposes', mutual: true, subject: true },
    reads: [['{Alba} has also clashed with {Orrin} near the border.', 'Alba > Orrin']],
    leaves: ['The colours of {Alba} clashed with {Orrin}.', '{Alba} clashed with {Orrin} fans.'],
  },
  {
    id: 'overthrow',
    pattern: `${X}(?:${gap}| [^,;:.“”"]{3,70} and) (?<cue>${adverb}? ?${having}(?:seeks?|sought|seeking|tried|trying|wants?|wanted|vowed|aims?|aimed|fighting|fought|plotted|plotting)(?: ${day})? to (?:overthrow|topple|oust|unseat|destroy|defeat|bring down)) ${the}${Y}${closes}`,
    value: { stance: 'opposes', subject: true },
    reads: [
      ['{Alba} ultimately seeks to overthrow {Orrin}.', 'Alba > Orrin'],
      ['{Bo Lind} vowed on Thursday to topple {Ana Roos}.', 'Bo Lind > Ana Roos'],
      ['{Alba} is close to {Bo Lind} and ultimately seeks to overthrow {Orrin}.', 'Alba > Orrin'],
    ],
    leaves: ['{Alba} never sought to overthrow {Orrin}.', '{Alba} seeks to defeat {Orrin} amendments.'],
  },
  {
    id: 'rival-of',
    pattern: `${X}${beingOne} (?<cue>${copula}(?:${adverb} )*(?:an? |the )?${adjectives}(?:${foe}) of) ${the}${Y}${closes}`,
    value: { stance: 'opposes', mutual: true, subject: true },
    reads: [['{Bo Lind}, a bitter rival of {Ana Roos}, left.', 'Bo Lind > Ana Roos']],
    leaves: ['{Bo Lind}, a former rival of {Ana Roos}, left.', '{Bo Lind}, an opponent of {Ana Roos}’s plan, left.'],
  },
  {
    id: 'critic-of',
    pattern: `${X}${beingOne} (?<cue>${copula}(?:${adverb} )*(?:an? |the )?(?:(?:fierce|harsh|outspoken|vocal|prominent|leading|strong|fervent|bitter|sharp|staunch|long-time|longtime) ){1,2}critic of) ${the}${Y}${closes}`,
    value: { stance: 'opposes', subject: true },
    reads: [
      ['{Bo Lind}, an outspoken critic of {Ana Roos}, left.', 'Bo Lind > Ana Roos'],
      ['{Bo Lind} has been a fierce critic of {Ana Roos} since 2001.', 'Bo Lind > Ana Roos'],
    ],
    leaves: ['{Bo Lind}, a film critic of the {Alba Post}, left.', '{Bo Lind}, an outspoken critic of {Ana Roos}’s plan, left.'],
  },
  {
    id: 'rival-whose',
    pattern: `${X}(?:,| is| was| remains| has been) ${Y}['’]s? (?<cue>${adjectives}${foe})(?=[,.;:])`,
    value: { stance: 'opposes', mutual: true, subject: true },
    reads: [['{Alba}, {Orrin}’s arch-enemy, left.', 'Alba > Orrin']],
    leaves: ['{Alba}, {Orrin}’s former rival, left.', 'In {Lunn}, {Orrin}’s rivals left.'],
  },
  {
    id: 'oppose-each-other',
    pattern: `${X} and (?:the )?${Y} (?<cue>${having}(?:fought each other|fought one another|clashed|accused each other|accused one another|traded accusations|exchanged fire|went to war|(?<=\\b(?:are|were|been) (?:\\p{Ll}+ )?)(?:(?:bitter|old|fierce|long-time|longtime|arch) )?(?:at war|rivals|enemies|foes|at odds)))`,
    value: { stance: 'opposes', mutual: true, subject: true },
    reads: [
      ['{Alba} and {Orrin} have been at war since May.', 'Alba > Orrin'],
      ['{Alba} and the {Orrin Front} accused each other of theft.', 'Alba > Orrin Front'],
    ],
    leaves: ['{Alba} and {Orrin} fought for weeks.', '{Alba} and {Orrin} never clashed.', 'Fans of {Alba} and {Orrin} clashed.'],
  },
  {
    id: 'quarrel-between',
    pattern: `(?<cue>(?:(?:\\b[\\p{Ll}-]+ )?${quarrel}) between) ${the}${X} and ${the}${Y}${closesSubject}`,
    value: { stance: 'opposes', mutual: true },
    reads: [
      ['The feud between {Alba} and the {Orrin Front} goes on.', 'Alba > Orrin Front'],
      ['The long war between {Alba} and {Orrin} began in 1990.', 'Alba > Orrin'],
    ],
    leaves: [
      'It averted a war between {Alba} and {Orrin}.',
      'It ended the long war between {Alba} and {Orrin}.',
      'The road between {Alba} and {Orrin} is closed.',
      'A dispute between {Alba} and {Orrin} fans went on.',
      'There is no dispute between {Alba} and {Orrin}.',
    ],
  },
  {
    id: 'whom-it-backs',
    pattern: `${X} [^⟦⟧;:.“”"]{3,90} ${Y}, (?:whom?|which) (?:it|he|she|they) (?<cue>${having}${backing})(?=[,.;]| (?:in|for|during|against|since|until|after|before|as|when|while)\\b)`,
    value: { stance: 'backs', subject: true },
    reads: [['{Alba} is leaving {Orrin}, which it quietly supported during the war.', 'Alba > Orrin']],
    leaves: ['{Alba} left {Orrin}, which it never supported.', 'Friends of {Alba} left {Orrin}, which it supported.'],
  },
  {
    id: 'whom-it-accuses',
    pattern: `${X} [^⟦⟧;:.“”"]{3,90} ${Y}, (?:whom?|which) (?:it|he|she|they) (?<cue>${having}(?:accuse[sd]?|blame[sd]?)) (?:of|for)\\b`,
    value: { stance: 'opposes', subject: true },
    reads: [['{Ana Roos} walked out on {Bo Lind}, whom she accuses of theft.', 'Ana Roos > Bo Lind']],
    leaves: ['Friends of {Ana Roos} met {Bo Lind}, whom they accuse of theft.'],
  },
  {
    id: 'whose-rival',
    pattern: `${Y}['’]s? (?:⟦\\d+⟧ )?(?<cue>${adjectives}${foe}),? ${X}(?=[,.;:]| (?:in|for|and|at|on|to|of|by|with)\\b)`,
    value: { stance: 'opposes', mutual: true },
    reads: [
      ['{Ana Roos}’s main rival, {Bo Lind}, left.', 'Bo Lind > Ana Roos'],
      ['It was {Ana Roos}’s old enemy {Bo Lind}.', 'Bo Lind > Ana Roos'],
    ],
    leaves: ['It was {Ana Roos}’s former rival {Bo Lind}.', '{Ana Roos}’s rivals met {Bo Lind}.'],
  },
  {
    id: 'its-rival',
    pattern: `${X} (?=(?:is|are|was|were|has|have|had|will|met|beat|grew|won|lost|told|called|took|led|made|saw|\\p{Ll}+ed|faces|leads|beats|sees|fears|wants|calls) )(?!(?:[^⟦⟧]*?\\b(?:that|who|which|whose|said|says|when|where|and)\\b))[^⟦⟧,;:.“”"]{3,90}?\\b(?:its|his|her) (?<cue>${adjectives}${foe}) ${Y}${closes}`,
    value: { stance: 'opposes', mutual: true, subject: true },
    reads: [['In May {Alba} grew wary of its arch-enemy {Orrin} again.', 'Alba > Orrin']],
    leaves: [
      '{Alba} said the club had met its rival {Orrin}.',
      '{Alba} nominee Tom met with his rival {Orrin}.',
      '{Alba} met its former rival {Orrin}.',
      'A man in {Alba} met his rival {Orrin}.',
    ],
  },
  {
    id: 'whose-ally',
    pattern: `${Y}['’]s? (?:⟦\\d+⟧ )?(?<cue>${adjectives}ally),? ${X}(?=[,.;:]| (?:in|for|and|at|on|to|of|by|with)\\b)`,
    value: { stance: 'backs', mutual: true },
    reads: [['{Ana Roos}’s closest ally, {Bo Lind}, left.', 'Bo Lind > Ana Roos']],
    leaves: ['It was {Ana Roos}’s former ally {Bo Lind}.'],
  },
  {
    id: 'own-words-back',
    pattern: `\\b(?:I|[Ww]e) (?<cue>(?:(?:fully|strongly|firmly|proudly|still|also|always|really) )*(?:support|back|endorse|stand (?:by|with|behind)|am (?:backing|supporting|endorsing)|are (?:backing|supporting|endorsing))(?: and (?:support|back|endorse))?) (?:(?:our|the) )?(?:${never}\\p{Ll}[\\p{L}-]* ){0,3}${Y}${closes}`,
    value: { stance: 'backs', speaker: true },
    reads: [['“I fully support {Bo Lind},” {Ana Roos} said.', 'speaker > Bo Lind']],
    leaves: [
      '“I will not support {Bo Lind},” {Ana Roos} said.',
      '“I support {Bo Lind}’s plan,” {Ana Roos} said.',
      '“If I support {Bo Lind}, I lose,” {Ana Roos} said.',
    ],
  },
  {
    id: 'denies-backing',
    pattern: `${X}${gap} ${having}(?:denied|denies|rejected|rejects|dismissed|dismisses|denying|rejecting) (?:that |(?:(?:any|all|the|such|these) )?(?:[\\p{Ll}-]+ )?(?:claims|accusations|allegations|reports|charges|suggestions|accusation|charge|claim) (?:of|that) )?(?<cue>${backingNow}|(?:it|he|she|they) (?:is |was |has |had |have |ever |been )*(?:${backing}|${backingNow}|${helping}s?)) ${the}${Y}`,
    value: { stance: 'backs', denied: true, subject: true },
    reads: [
      ['{Alba} denies backing {Orrin}.', 'Alba > Orrin'],
      ['{Alba} has rejected claims that it armed the {Orrin Front}.', 'Alba > Orrin Front'],
    ],
    leaves: [
      '{Alba} denied {Orrin} entry.',
      '{Alba} dismissed concerns that it lost by supporting {Orrin}.',
      '{Alba} denied that {Bo Lind} backed {Orrin}.',
    ],
  },
];

/** Before the words or in them: what is denied, negated, supposed, wished or only feared is not said to be so. */
export const unsaid =
  /\b(?:if|whether|unless|would|could|might|may|should|not|never|no|nor|neither|nobody|none|without|den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut\p{L}+|doubt\p{L}*|unclear|unlikely|false(?:ly)?|untrue|hop(?:e|es|ed|ing)|fear\p{L}*|imagin\p{L}+|pretend\p{L}*|as though|avoid\p{L}*|prevent\p{L}*|avert\p{L}*|refus\p{L}+|lack\p{L}*|ended|ending|withdr[ae]w\p{L}*|stopp\p{L}+|halt\p{L}*|cut(?:ting)? off|condition|until|possible|potential|risk|threat\p{L}*|hypothe\p{L}+|alternative|instead of|rather than|fictional|novel|film|drama|series|episode)\b|n['’]t\b/u;

/** Nouns of what is only said: they need a teller whom the source names. */
export const onlySaid =
  /\b(?:alleg\p{L}+|accusations?|rumou?rs?|suspicions?|suspected|claims?|claimed|reportedly|suggest\p{L}*|supposed\p{L}*|apparent(?:ly)?|believed|thought|perceived|seen as|question\p{L}*|speculat\p{L}+)\b/u;

/** A clause begins: what stands before is another matter. */
export const clauseStarts = /; |, (?:but|and|while|although|though) |[.:] [“"]/gu;

/** What may stand right before the subject of a clause: its beginning, then an article and a few nouns. */
export const subjectOpens =
  /(?:^(?:(?:On|In|Last|This|Late|Early) (?:(?:last|this|late|early) )?(?:\p{Lu}\p{Ll}+day|week|month|year|\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,4})?) )?|[,;:—–(] ?|[“"‘]|\b(?:that|and|but|while|when|because|since|where|as|said|says|added|saying|adding|reported|noted|argued|argues|although|though|after|before) )(?:(?:[Tt]he|[Bb]oth) )?(?:(?!(?:he|she|they|we|it|you|I|who|whom|which|whose|of|in|on|at|for|by|with|to|from|against|over|about|between|among|under|like|than|into|not|if|whether|near|outside|inside|including|despite|without|via|through|or|a|an|any|no|some|one|many|most|few|is|are|was|were|has|have|had|did|does|do)\b)[\p{L}\p{N}][\p{L}\p{N}’'-]* ){0,4}$/iu;
