/** Words that news uses for one deed beyond the classes of matter: two tellings that each hold a word of one line may tell one deed. */
export const sameDeeds: readonly RegExp[] = [
  /\b(?:seiz(?:e|es|ed|ing|ure)|t(?:ake|akes|ook|aken|aking) over|captur(?:e|es|ed|ing)|occup(?:y|ies|ied|ying)|storm(?:s|ed|ing)|overr[au]n)\b/iu,
  /\b(?:writes?|wrote|written|letters?|memos?|memorandum|e-?mails?)\b/iu,
  /\b(?:begins?|began|begun|beginning|opens?|opened|opening|starts?|started)\b/iu,
  /\b(?:leaves?|left|departs?|departed|departure|went (?:away|abroad)|fled|flees?)\b/iu,
  /\b(?:resum(?:e|es|ed|ing|ption)|restart(?:s|ed)?|reopen(?:s|ed|ing)?|turned on again|went back)\b/iu,
  /\b(?:gives?|gave|given|awards?|awarded|grants?|granted)\b/iu,
];

/** The line of beginnings: what was to begin on a day, and what began in its month. */
export const beginnings = 2;
/** The line of letters: who wrote to whom is known by the two. */
export const letters = 1;

/** A number of persons or things: `two managers`, `The two men`, `14 people`; the number is caught. */
export const countedThings =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:\p{Ll}[\p{Ll}-]* ){0,2}?(?:\p{Ll}+s|people|men|women|children|police)\b/giu;

/** A number so long, or with so much behind its point, that two tellings hardly print it by chance. */
export const exactNumber = /\b\d{1,3}(?:,\d{3})+\b|\b\d{4,}\b|\b\d+\.\d+\b/gu;

/** Before a place: what is told was there. */
export const atPlace =
  /\b(?:in|at|near|outside|off|on|of) (?:the |northern |southern |eastern |western |central |downtown )*(?:\p{Ll}+ of )?$/u;
