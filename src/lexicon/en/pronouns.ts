/** What opens a sentence before its subject: when something was, or how it follows. */
const opening =
  '(?:(?:But|And|Yet|Then|Now|So|Later|Earlier|Instead|Afterwards|Meanwhile|Also),? |(?:On|In|By|At|Over|For|Within|Last|This|During|Since|Until|After|Before|Earlier|Later|Earlier that|Later that) (?:(?:the )?\\p{Ll}[\\p{Ll}-]*,? |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?:January|February|March|April|May|June|July|August|September|October|November|December),? |\\d{1,4},? ){1,5}?)?';

/** A pronoun that is the subject of its sentence, caught with the verb after it. */
export const subjectPronoun = new RegExp(
  `^(${opening})(He|She|It|he|she|it) (?=(?:(?:also|then|later|now|first|last) )?(\\p{Ll}+)\\b)`,
  'u',
);

/** Titles and offices before a person's name that opens a sentence. */
export const beforeName = /^(?:“|")?(?:(?:The|the) )?(?:[\p{L}’'-]+,? ){0,5}$/u;

/** Words that make a name part of another phrase than the subject: `An aide to Ann Lee`. */
export const notSubject =
  /\b(?:of|to|for|by|with|from|in|on|at|against|under|near|after|before|and|or|was|were|is|are|has|had|have|an?|that|who|which|named|told|met|saw)\b|’s |'s /u;

/** A plain thing as the subject of a sentence that tells what it is or what became of it: `The viaduct was ...`. */
export const plainThing =
  /^The ((?:\p{Ll}[\p{Ll}-]* ){0,2}?\p{Ll}[\p{Ll}-]*) (?:was|is|has been|had been) (?!(?:said|told|asked|quoted|reported|thought|believed|expected) )/u;

/** Nouns of those who act together: `The county council said ...`, `The hauliers’ association met ...`. */
export const actingBody = new RegExp(
  `^${opening}[Tt]he ((?:\\p{L}[\\p{L}’'-]* ){0,4}?(?:council|county|city|town|government|ministry|authority|agency|association|federation|union|company|firm|club|court|commission|committee|board|party|league|bank|fund|trust|hospital|university|school|service|office|parliament|senate|regulator|operator|airline|museum|charity|society|institute|department|inspectorate|cooperative))(?: (?!’)|,)`,
  'u',
);

/** Verbs of what only somebody does, never a thing. */
export const agentVerbs =
  /^(?:said|says|told|asked|called|ordered|announced|decided|voted|met|published|promised|denied|rejected|accepted|agreed|refused|offered|bought|sued|hired|dismissed|appointed|paid|sent|wrote|warned|demanded|invited|apologised|apologized|plans|wants|expects|hopes|argues|argued|blamed|accused|launched|filed|signed|granted|approved|suspended|cancelled|withdrew|proposed|urged|claimed|claims|insists|insisted|recommended|fined|charged|issued|declined)$/u;
/** Verbs by which a thing is said to be something or to have undergone it. */
export const beingVerbs = /^(?:was|is|has|had)$/u;

/** What may stand before a name that is the subject of its sentence; caught: the article. */
export const subjectOpening = new RegExp(`^${opening}([Tt]he )?$`, 'u');

/** The verb behind a pronoun; caught: what makes it a perfect, and the verb. */
export const verbBehind =
  /^ ?(?:(?:also|then|later|now|first|last|again|soon|repeatedly|recently) )?(?:(has|had) (?:(?:also|then|since|now|repeatedly|recently|already|not|never) )?)?(\p{Ll}+)/u;

/** A deed done to what is the doer's own: `has united its factions`, `had its fighters withdraw`. */
export const ownDoing =
  /^ ?(?:\p{Ll}+ ){0,2}(?!been |had |was |were |lost )\p{Ll}+(?:ed|en|un|ought|ut|et|ade|eld|ent|old|own) its \p{Ll}/u;
