/** Patterns by which the sign rules of gather/claims/signs know their sentences: common English, no names. Each stands under its rule's file. */

export const aimWants =
  /\b(?:seeks?|sought|is seeking|are seeking|aims?|aimed|is fighting|are fighting) to\b|\b(?:mission|goal|aim|objective|purpose|ambition)s? (?:is|was|are|were)(?: \p{L}+)?:? (?:to|that)\b/giu;

/** What an act is said to be for: of one act, told by two, the purposes may differ. */
export const aimServes =
  /\bin (?:its|their|his|her|an) (?:aim|bid|effort|attempt|quest) to\b|\bas an? (?:tool|instrument|weapon|counterforce|counterweight) (?:to|against)\b|,? seeking (?!to\b)(?=\p{Ll})|\b(?:in order|so as) to\b|\bsought (?=an? )/giu;

export const blowAimed =
  /\b(?:target(?:s|ed|ing)?|aim(?:s|ed|ing)? (?:at|to)|directed (?:at|against)|struck|hit|destroy(?:s|ed|ing)?)\b/giu;

export const blowFighting = new Set(['=militant', '=hideout', '=troops', '=weapon', 'militari', 'base', 'command', 'depot', 'network']);

export const blowCondemned = /\b(?:condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|decr(?:y|ies|ied)|deplor(?:e|es|ed|ing))\b/iu;

/** "calm until the first shot": what changed it is the cause. */
export const causeUntil =
  /\b(?:calm|quiet|peaceful|normal|fine|safe|well|healthy|clean|clear|dry|working) until (?=\p{L})|\b(?:began|started|broke out|happened|came|turned violent) only (?:after|when) (?=\p{L})|\bonly (?:began|started|broke out|happened|came) (?:after|when) (?=\p{L})/giu;

/** Without one of these a sentence names no cause: a cheap look before the long pattern. */
export const causeHint = /caus|sourc|reason|driver|factor|trigger|root|turning|blam|stem|attribut|down to|brought about/iu;

/** "A bad tackle was the cause": what stands before it caused what the sentence does not name. */
export const causeBehind =
  /\b(?:was|were|is|are) (?:\p{L}+ly )?(?:the (?:only |real |main |true )?(?:cause|reason|culprit)|to blame|responsible|behind it|at fault)\b/iu;

export const causeNamed =
  /\b(?:(?:root|primary|main|chief|principal|immediate|direct|real|true|underlying|key|major|biggest|single|determining|decisive|deeper|original) )+(?:root |main )?(?:causes?|source|reasons?|drivers?|factors?|trigger)(?: (?:of|for|behind|in)\b)?|\b(?:root|roots|root cause) of\b|\bturning point in\b/giu;

export const causeVerbs =
  /\b(?:blam(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|put(?:s|ting)?(?= (?:\p{L}+ ){1,6}down to\b)|was caused by|were caused by|is caused by|(?:was|were) brought about by|stems? from|stemmed from|(?:has|have|had) caused)\b/giu;

export const contrastOpens = /^(?:But|However|Yet|In fact|By contrast|Documents|Records|Court papers|Internal)\b/u;

/** "A contract dated 3 March and seen by the Post": the reporters hold it themselves. */
export const contrastSeen =
  /^(?:An?|The|Two|Three|Several|Internal|Leaked) [^.;]{3,60}?\b(?:seen|obtained|reviewed|viewed|examined|published) by (?:the |this )?\p{Lu}/u;

export const contrastPapers =
  /\b(?:letter|memo|documents?|records?|e-?mails?|diary|log|logs|minutes of|audit|footage|video|recordings?|photographs?|images|study|report|survey|data|figures|ruling|judgment|contract|invoice|transcript)\b/iu;

export const contrastShows =
  /(?<!\bto )\b(?:shows?|showed|shown|says?|said|stated|seen|obtained|found|finds|reveals?|revealed|recorded|records|suggests?|suggested|told|wrote|lists?|contradicts?|sets?|puts?|gives?)\b/iu;

/** The paper shows something, or somebody has seen it. */
export const contrastHeld = new RegExp(
  `${contrastPapers.source}[^.;,]{0,70}?(?:, (?:seen|obtained|dated|reviewed|published|filed|written)\\b[^.;]{0,60}?)?${contrastShows.source}|\\b(?:seen|obtained|read|reviewed|viewed|got hold of)\\b[^.;]{0,40}?${contrastPapers.source}`,
  'iu',
);

export const demandAsks =
  /\b(?:demand(?:s|ed|ing)?(?: that)?|urg(?:e|es|ed|ing)|implor(?:e|es|ed|ing)|call(?:s|ed|ing)?(?: \p{L}+ly)? (?:on|upon|for)|appeal(?:s|ed|ing)? (?:to|for)|ask(?:s|ed|ing)? (?=\p{Lu}|the |its |his |her |their )(?![^.;,]{0,40}\b(?:whether|if|what|how|why|about|when|where|who)\b)|(?:ask|press)(?:es|ed|ing|s)? for (?=\p{Lu}[^,.;]{0,25}['’]s? (?:resignation|dismissal|removal|arrest|release))|insist(?:s|ed|ing)? (?:on|that (?=[^.;,]{2,60}? (?:must|should|be)\b))|press(?:es|ed|ing)? (?=\p{Lu}|the )|order(?:s|ed|ing)? (?=\p{Lu}|the ))\b/gu;

/** Nouns after which `denied` and `rejected` are no reply to an assertion, but to a wish. */
export const denialWish =
  /^(?:\S+ ){0,3}?(?:offers?|proposals?|requests?|demands?|calls?|appeals?|bids?|rights? to|chances?|opportunit(?:y|ies)|access|entry|visas?|bail|permission|funding|care|treatment|shelter|asylum|medicine)\b/iu;

/** "has never disavowed": a denial that is not made. */
export const denialNegated =
  /\b(?:nobody|no one|none|few|hardly anyone|no side|neither side)(?: of \p{L}+)? (?:has |have |had |seriously |now )?$|\b(?:whether|if) (?:\S+ ){0,3}$|(?:\b(?:not|never|neither|nor|cannot)\b|n['’]t\b)(?: \p{L}+){0,2} $/iu;

/** A judgement between the verb and what is thrown out: `as “baseless” claims that`. */
export const denialJudged =
  /^ as ["“]?\p{Ll}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,3}["”]? (?=(?:the |all |any )?(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?|rumours?|rumors?) (?:that|of|about) )/iu;

export const denialPassiveOrNoun = /(?:\b(?:a|the|another|current|this|its|their|main|major|biggest|legal|’s|'s) )$/iu;

/** Forms that are nouns as often as verbs are verbs only before an object. */
export const denialMaybeNoun = /^(?:dispute|disputes|contest|contests|challenge|challenges)$/iu;

/** "have disputed the island since 1921": a quarrel that lasts, no answer to anybody. */
export const denialLasting = /\b(?:has|have|had) (?:long )?disputed [^.;,]{1,60}\bsince\b/iu;

export const denialDeterminer =
  /^ (?:the|this|these|those|any|its|their|his|her|an?|claims?|reports?|allegations?|accusations?|whether)\b/iu;

/** Before a verb that denies nothing here and now: a modal, an infinitive, a passive. */
export const denialNotFinite =
  /\b(?:would|will|could|may|might|to|is|are|was|were|be|been|being|(?:suggest|propos|consider|discuss)(?:e?d|e?s|ing)?|of|about|for|from|without) $/iu;

/** "Claims that the pump was off are false": a judgement on what others hold. */
export const claimIsFalse =
  /\b(?:claims?|reports?|allegations?|suggestions?|rumou?rs?|accusations?|assertions?|explanations?|accounts?|versions?) (that [^.;:]+?) (?:is|are|was|were) (?:\p{L}+ly )?(?:rejected|not (?:supported|borne out|backed|confirmed) by|contradicted by|disproved|false|untrue|wrong|baseless|unfounded|groundless|incorrect|nonsense|fabricated|invented|not true)\b/iu;

/** "denied his party the victory", "denying him a hearing": something is not given, and nothing denied. */
export const denialWithheld =
  /^ (?:him|her|them|us|me|you|[\p{Lu}][\p{L}.’-]+|(?:his|her|its|their|the) \p{L}+) (?:an?|the|any|his|her|their|its) \p{L}+/u;

/** "his findings contradicted her statements": what is found contradicts, and nobody denies. */
export const evidenceBefore =
  /\b(?:findings?|evidence|documents?|records?|reports?|data|results?|footage|videos?|e-?mails?|figures|facts|tests?|stud(?:y|ies)|images?|messages?|files?|minutes|logs?)(?: \p{Ll}+)? $/u;

/** "an economy which challenges the idea": what a thing does, not what its speaker denies. */
export const denialOfThing = /\b(?:which|that) $/iu;

/** A verdict of disbelief before the clause that is not believed. */
export const denialNotAccepted = /\b(?:do|does|did) ?(?:not|n['’]t) (?:accept|believe|agree|share the view) that /iu;

export const denialCarried =
  /^\s*(?:(?:the|any|all|such|these|those|media|earlier|recent) )?(?:that\b|(?:assertion|idea|notion|view|argument|contention)s? that\b|claims?|allegations?|accusations?|reports?|suggestions?|charges?|any|having|being|\p{L}+ing\b)/iu;

export const endingLasting = new Set([
  '=ceasefire',
  '=agreement',
  '=negotiate',
  '=walkout',
  'contract',
  'coalition',
  'mission',
  'mandat',
  'partnership',
  'merger',
  'marriag',
  'leas',
]);

export const endingByHand =
  /\b(?:call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|cancel(?:s|led|ling|ed|ing)?|terminat(?:e|es|ed|ing)|revok(?:e|es|ed|ing)|tore up|walk(?:s|ed|ing)? (?:out|away)|suspend(?:s|ed|ing)?|withdrew from|pulled out of|abandon(?:s|ed|ing)?|broke off)\b/iu;

export const endingByItself =
  /\b(?:expir(?:e|es|ed|ing)|laps(?:e|es|ed|ing)|ran out|run out|collaps(?:e|es|ed|ing)|broke down|break(?:s|ing)? down|fell apart|came to an end|petered out|fell through)\b/iu;

export const mutualEachOther =
  /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)) (?:each other|one another)\b|\b(?:trad(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)) (?:accusations|blame|allegations|recriminations)\b|\bmutual (?:accusations|recriminations)\b/iu;

export const mutualParties =
  /\b(?:both|the two|all|opposing|rival) (?:\p{L}+ )?(?:sides|parties|camps|countries|governments|companies|clubs|factions)\b/iu;

/** A refusal to answer is no denial, nor is a general truth ("no war has ever been good for trade"). */
export const negationAnswers =
  /\b(?:comment|commented|respond|responded|reply|replied|reached for|took no questions|(?:gave|give|gives|giving|named) no (?:names?|details?|reasons?|figures?|date|one))\b|\b(?:did|does|do|would|could|has|have|had) ?(?:not|n['’]t) (?:immediately |yet )?(?:say|said|specify|specified|elaborate|elaborated|name|named|give|given|explain|explained|disclose|disclosed)\b|^[“"]?(?:it|this|that)(?: was| is|['’]s) not an? |\bno \p{L}+ (?:has|have) ever (?:been (?:so |any |very )?(?:good|bad|easy|kind|fair|easier|better|worse)|brought|liked|loved|won)\b/iu;

/** Before the negated words: what cannot or will not be, what a relative clause sets apart, what is feared. Nobody is answered. */
export const negationHarmless =
  /\b(?:can|could|may|might|would|will|should|must) ?(?:not|n['’]t)\b|\bcan ?not\b|\bwon['’]t\b|\bunable\b|\bnot (?:been )?(?:able|used to)\b|\b(?:which|that|who|whose) (?:has|have|had|was|were|is|are|do|does|did) ?(?:not|n['’]t|never|no)\b|\bfear(?:s|ed|ing)?\b|\b(?:not|never)\b[^,.;]{0,30}\bby (?:the |an? )?$|\b(?:no one|nobody|none) (?:in|of|from|at|on|among) (?:the |this |that |these |those )?$|\bor (?:\p{L}+ )?(?:not|never) (?:\p{L}+ )?$|\b(?:do|does|did|done|doing) (?:nothing|little) to $|\bnothing to $|\bbut not (?:(?:for|in|to|by|on|with|at) [^,.;]{0,25}|the )?$|\bthan (?:the fact )?that [^.;]*$|\bno (?:place|room|point|time|match|use|problem) (?:for|in|to|of|with) [^,.;]{0,30}$|\bnever been (?:so |more |any )?(?:(?:good|bad|easy|kind|fair|better|worse) (?:for|to) (?:the )?)?$|\band not $|(?:^|[,;“"] ?|\b(?:just|please) )do(?: not|n['’]t) $|\bI (?:certainly |really |honestly )?do(?: not|n['’]t) (?:even |really )?(?:think|believe|feel|understand|care)\b/iu;

/** "has no problem with rivals bidding", "no place for it", "never gave a source for": an approval, a judgement, or a charge of giving no reasons; before and from the negated words on. */
export const negationIdle: readonly (readonly [before: RegExp, from: RegExp])[] = [
  [/\b(?:has|have|had|['’]ve) no $/iu, /^(?:problem|quarrel|qualms?|objections?|trouble) (?:with|to|about) [^,.;]{0,60}?\p{L}{2,}ing\b/iu],
  [
    /\bno $/iu,
    /^(?:place|room|match|use) (?:for|in|to|of)\b|^chance (?:of|that|to)\b|^(?:immediate|bigger|greater|better|worse|larger|higher|stronger)\b|^\p{L}+ (?:is|are|was|were) (?:needed|necessary|required|wanted|expected|planned)\b|^(?:surprise|wonder|secret|coincidence)\b/iu,
  ],
  [
    /(?:\bnever|\bnot|n['’]t) $/iu,
    /^(?:cit(?:e|ed)|giv(?:e|en)|gave|offer(?:ed)?|provid(?:e|ed)|present(?:ed)?|nam(?:e|ed)) (?:an?|any|his|her|its|their) (?:\p{L}+ )?(?:source|evidence|proof|reason|basis|explanation)\b/iu,
  ],
  [
    /\b(?:his|her|its|their|['’]s) (?:\p{L}+ )?(?:claim|contention|assertion|insistence|statement|promise) (?:that )?[^,.;]{0,25}(?:\bnever|\bnot|n['’]t|\bno) $/iu,
    /^/u,
  ],
  [/\bbecause (?:\S+ ){1,4}?(?:(?:did|do|does|had|has|have|was|were|is|are) ?(?:not|n['’]t)|never) $/iu, /^/u],
];

/** Behind the negated words: nobody would do it, which says nothing of what was done. */
export const negationOfAll = /^(?: \p{L}+)?(?: [\p{L}’'-]+){0,6}?(?:, [^,.;]{3,40},)? (?:would|will|could|can|should|may|might)\b/iu;

/** What is not wanted, or only so under a condition, denies nothing. */
export const negationUnwilled =
  /(?:\b(?:not|never|no)|n['’]t) (?:\p{L}+ly )?(?:want|wanted|intend|intended|wish|wished|plan|planned|expect|expected|need|needed|like|liked|mean|meant|going)\b|\b(?:any|no) (?:immediate |current )?(?:plans?|intentions?|desire)\b|\b(?:wants?|wanted|seeks?|sought|desires?|needs?|needed) (?:no|nothing|neither)\b|\bif\b/iu;

export const negationUnsure =
  /\bknow (?:\S+ ){0,2}?(?:too |so |that |very )?(?:much|many|well|enough|exactly)\b|\bknow (?:how|what|where|whether|who|when|if|why)\b|(?<!\bha(?:d|s|ve) )(?:\bnot|(?<!ha(?:d|s|ve))n['’]t) (?:yet |so |quite )?(?:clear|sure|certain|known)\b/iu;

/** Hopes and assumptions told of the past are no forecast. */
export const outlookPastHope = /\b(?:had hoped|had expected|hoped|assumed|assumption|last year|would have)\b/iu;

export const recognitionWithheld =
  /\b(?:withh[eo]ld(?:s|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied)|without|yet to|not|never|reject(?:s|ed)?|no)\b(?:(?! but )[^.;,]){0,40}\b(?:recogni[sz]\p{L}*|legitima\p{L}*)\b|n['’]t (?:\p{L}+ ){0,3}recogni[sz]\p{L}*|\breject(?:s|ed|ing)?\b[^.;]{0,40}\b(?:border|frontier|line|treaty|results?|outcome|election|authority|rule|jurisdiction|ruling|verdict|sovereignty)\b/iu;

export const recognitionGranted =
  /\b(?:recogni[sz](?:e|es|ed|ing)|congratulat(?:es|ed)\b(?=[^.;]{0,60}\b(?:victory|win|re-?election|election)\b)|(?:diplomatic|official|formal|full) recognition|legitimate(?! (?:needs?|interests?|concerns?|aims?|goals?|grievances?|demands?|questions?|reasons?|business|targets?|rights?|security))|legitimacy|international(?:ly recogni[sz]ed)? border|lawful|rightful)\b/iu;

/** Before recognition that is only asked for or would be right: "calling on Alba to recognise", "should recognise". */
export const recognitionWished =
  /\b(?:call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|(?:should|ought|must|would|could)(?: have)?)\b[^.;]{0,60}$/iu;

export const recognitionThings =
  /\b(?:government|state|regime|border|frontier|demarcation|line|independence|authority|rule|president|results?|election|treaty|emirate|republic|council|court|claim|title|sovereignty)\b/iu;

export const roleNotA =
  /(?:\b(?:is|are|was|were|be|been|being|['’]s) (?:not|never|hardly|far from)|\b(?:is|was|are|were)n['’]t|\bno longer|\bnot as)\b(?:,[^,]{1,20},)? an? (?:\p{L}+[ -]){0,2}?\p{L}+/giu;

/** A role that is only talked of: "the perception that she is a rebel". */
export const roleOnlySeen = /\b(?:perceptions?|impressions?|notions?|myths?|unfounded|unfair(?:ly)?|so-called|supposed(?:ly)?)\b/iu;

export const silenceSilent =
  /\b(?:has|have|had) (?:not|n['’]t|so far not|yet to|not yet)(?: yet)? (?:publicly )?(?:comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|react(?:ed)?)\b(?! to (?:\p{L}+ ){1,3}(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions|calls|e-?mails?|letters?)\b)/iu;

/** What begins or comes back. */
export const whenBeginning = new Set(['=emerge', '=revive', 'origin', 'outbreak']);

export const whenAnchor =
  /\b(?:since|ever since) (?!then\b)[^,.;]{4,60}|\bover the (?:past|last) [\p{L} ]{3,24}|\b(?:dates?|dating|dated|goes|going) back to [^,.;]{3,40}|\b(?:an? few|several|two|three|four|five|\d+) (?:years|months|decades) ago\b|\bin (?:the )?(?:early |mid-|late )?\d{4}s?\b|\b(?:to counter|against|under|during) the (?:former|old|then) [^,.;)(]{3,50}/iu;

/** What would, should or might be, is asked, doubted or only foreseen, is not asserted. */
export const assertionSupposed =
  /\b(?:would|could|should|might|may|will|[Ii]f|[Ww]hether|[Uu]nclear|[Uu]nless|[Uu]ntil|[Uu]nlikely|uncertain|(?:ha(?:s|ve|d)|needs?|needed|required|obliged) to)\b/u;

/** "It is the duty of officials to mark it": what is owed is not said to be done. */
export const assertionOwed = /\b(?:responsibility|duty|job|requirement|obligation)s? (?:of|to|for)\b/u;

/** Before a negation in what is doubted or denied: "questioned the idea that she had shown no intent". */
export const negationDoubted =
  /\b(?:question(?:s|ed|ing)|doubt(?:s|ed|ing)?|challeng(?:es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)|den(?:y|ies|ied|ying)|disput(?:es|ed|ing))\b[^.;,]{0,40}\bthat\b[^.;,]{0,60}$/iu;

/** Where a clause begins. */
export const clauseMark = /[;:—]|, |\bthat (?=\p{L})|\bbut\b/gu;

/** "not very many", "not always": less, not none. */
export const negationPartial =
  /\bnot (?:very|so|too|all|every|everyone|everybody|many|much|always|necessarily|entirely|quite|exactly|far|long)\b/iu;

/** Negators that deny a statement; "without", "unable", "hardly", "failed to" only shade one. */
export const negationPlain = /(?:\b(?:not|no|never|nobody|none|nothing|neither|nor)\b|n['’]t)/giu;
export const negationShades =
  /\b(?:without|unable|unwilling(?:ness)?|lack(?:s|ed|ing)?|hardly|scarcely|fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing))\b/giu;

/** Between the beginning of a clause and its negated words: what is asked, wondered about, conditional, wished or commanded. */
export const negationSupposed =
  /\b(?:why|how|whether|if|unless|would|could|should|might|may|must|will|can|shall|let|please|who|whom|whose|which|where|not to|never to)\b/iu;

/** "There was no ...", "no record of such a ...": a thing is denied, not an act. */
export const negationThing = /\b(?:no|any|such an?)(?: \p{L}+ of)?(?: (?:an?|any|the|such|such an?))?\s*$/iu;

/** A sentence that opens so is about what the one before says. */
export const opensPointing = /^["“]?(?:that|this|it|such)\b/iu;

/** An office behind a name, and whose it is. */
export const office =
  /^(?:an? |the )?(?:senior |chief |former )?([\p{L} -]{2,40}?)(?:['’]s?)(?: \p{L}+){0,2} (?:spokes(?:man|woman|person)|minister|president|envoy|ambassador|leader|commander|lawyer|chairman|chairwoman|director|chief|head)\b/iu;

const toDeny = '(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|contest(?:s|ed|ing)?|refut(?:e|es|ed|ing))';
const toTell = '(?:say|comment|confirm|discuss|answer|respond|elaborate|disclose|reveal|identify|name|specify|tell)';
/**
 * Where somebody takes no stand: a denial that is not made ("did not deny", "neither confirm nor deny", "refused to rule out", "stopped
 * short of denying"), and what somebody will not tell ("refused to say").
 */
export const leftOpen = new RegExp(
  `\\b(?:neither \\p{L}+ nor |(?:not|never|cannot|short of|without|(?:refus|declin)\\p{L}+ to|unable to) (?:\\p{L}+ (?:or )?){0,2}?|\\p{L}+n['’]t (?:\\p{L}+ (?:or )?){0,2}?)${toDeny}\\b|\\b(?:refus|declin)(?:ed|es|ing) to ${toTell}\\b`,
  'iu',
);
