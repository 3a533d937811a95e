/** Words that news uses for one deed beyond the classes of matter: two tellings that each hold a word of one line may tell one deed. */
export const sameDeeds: readonly RegExp[] = [
  /\b(?:seiz(?:e|es|ed|ing|ure)|t(?:ake|akes|ook|aken|aking) over|captur(?:e|es|ed|ing)|occup(?:y|ies|ied|ying)|storm(?:s|ed|ing)|overr[au]n)\b/iu,
  /\b(?:writes?|wrote|written|letters?|memos?|memorandum|e-?mails?)\b/iu,
  /\b(?:begins?|began|begun|beginning|opens?|opened|opening|starts?|started|(?:go|goes|went|gone) on (?:trial|strike)|walk(?:s|ed)? out)\b/iu,
  /\b(?:leaves?|left|departs?|departed|departure|went (?:away|abroad)|fled|flees?)\b/iu,
  /\b(?:resum(?:e|es|ed|ing|ption)|restart(?:s|ed)?|reopen(?:s|ed|ing)?|turned on again|went back)\b/iu,
  /\b(?:gives?|gave|given|awards?|awarded|grants?|granted)\b/iu,
  /\b(?:submit(?:s|ted|ting)?|submission|fil(?:e|es|ed|ing)|appl(?:y|ies|ied|ication|ications))\b/iu,
];

/** A strike that begins, told with either word. */
export const stopsWork =
  /\b(?:strike|walkout|stoppage)s? (?:\p{L}+ ){0,4}?(?:began|begins?|started|starts?)\b|\b(?:stop(?:s|ped)? work|walk(?:s|ed)? out|down(?:s|ed)? tools|(?:go|goes|went) on strike)\b/iu;

/** The line of beginnings: what was to begin on a day, and what began in its month. */
export const beginnings = 2;
/** The line of letters: who wrote to whom is known by the two. */
export const letters = 1;

/** A sitting that is set for a day, and what a body did at one. */
export const sitting = /\b(?:debates?|votes?|hearing|sitting|session|reading|meeting|summit)\b/iu;
export const satAndDid =
  /\b(?:adopt(?:s|ed)|pass(?:es|ed)|approv(?:es|ed)|reject(?:s|ed)|vot(?:es|ed)|debated|ruled|heard|agreed|decided|elected)\b/iu;

/** A number of persons or things: `two managers`, `The two men`, `14 people`; the number is caught. */
export const countedThings =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:\p{Ll}[\p{Ll}-]* ){0,2}?(?:\p{Ll}+s|people|men|women|children|police)\b/giu;

/** A number so long, or with so much behind its point, that two tellings hardly print it by chance. */
export const exactNumber = /\b\d{1,3}(?:,\d{3})+\b|\b\d{4,}\b|\b\d+\.\d+\b|\b\d{1,2} (?:percent|per cent|%) of (?:the )?votes?\b/gu;

/** Before a place: what is told was there. */
export const atPlace =
  /\b(?:in|at|near|outside|off|on|of) (?:the |northern |southern |eastern |western |central |downtown )*(?:\p{Ll}+ of )?$/u;

/** `The attack of 9 April`, `The 9 April strike` at the head: what was told before is taken up again; caught: the noun, or the word before it. */
export const takesUp =
  /^(?:The|That) (?:(?:\p{Ll}[\p{Ll}-]* )?(\p{Ll}+) (?:of|on) (?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}|\p{Lu}\p{Ll}+ \d)|(?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2})(?:,? \d{4},?)? (\p{Ll}+)(?: (\p{Ll}+))?)/u;

/** Nouns by which such a thing is taken up, with the classes and stems of the words that may have told it. */
export const takenUp: readonly { readonly nouns: RegExp; readonly told: string }[] = [
  {
    nouns:
      /^(?:attacks?|assault|raid|ambush|bombings?|blasts?|explosions?|shootings?|strikes?|massacre|killings?|stabbing|clash(?:es)?|battle)$/u,
    told: '=attack =clash =kill =casualty =injure =fire =takeover =march =collapse seiz storm di explod explos blast shot fire stab',
  },
  {
    nouns: /^(?:coup|putsch|mutiny|uprising|revolt|rebellion|takeover|insurrection|riots?|events)$/u,
    told: '=attack =clash =kill =takeover =march =protest =fire seiz storm di overthrow overthrown toppl mutini mutin coup',
  },
  { nouns: /^(?:strike|walkout|stoppage|protests?|march|demonstrations?|rally)$/u, told: '=walkout =protest =attack =march strike walk' },
  { nouns: /^(?:elections?|vote|referendum|ballot|poll)$/u, told: '=elect =outcome vote' },
  { nouns: /^(?:ruling|verdict|judge?ment|sentence|decision|hearing)$/u, told: '=trial =convict =rule rule overturn quash' },
  { nouns: /^(?:accord|agreement|deal|pact|treaty|truce|ceasefire)$/u, told: '=agreement =ceasefire sign' },
  {
    nouns:
      /^(?:fire|blaze|flood|crash|collision|quake|earthquake|collapse|accident|disaster|leak|spill|storm|landslide|avalanche|sinking)$/u,
    told: '=fire =flood =crash =quake =collapse =burst =leak =kill =injure sank sunk sink capsiz plung derail di',
  },
];
