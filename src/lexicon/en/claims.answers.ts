/** How a second speaker answers, right behind the first, in other words: common English, no names. */

/** "said that only bonuses were late", "had merely been completed": less than what was said before. */
export const limitsIt =
  /\b(?:said|says|insist(?:s|ed)?|maintain(?:s|ed)?)(?: that)? (?:only|merely|nothing but) (?!after\b|when\b|if\b|by\b|because\b|then\b|time\b)(?:\p{L}+ ){1,3}(?:is|are|was|were|has|have|had)\b|\b(?:had|has|have|was|were) (?:only|merely) been \p{L}+/u;

/** "there was only one": the thing is the one just told of. */
export const onlySoMany =
  /\b(?:said|says|insist(?:s|ed)?) (?:that )?(?:there (?:was|were|is|are|had been)|it (?:was|is|had)|they (?:were|are|had)) (?:only|just|no more than) (?:one|two|three|four|five|six|a few|\d+)(?=[.,;!”"’]|$)/u;

/** "began after they had thrown stones", and the other way round: "were thrown only after the police had moved in". */
export const orders = /\b(?:after|before|when|once|in (?:response|reply|answer|reaction) to|as soon as)\b/u;
export const reorders = /\bonly (?:after|when|once)\b|\bnot until\b|\b(?:had|has|have|was|were) [^.;,]{3,40} first(?=[.,;!”"’]|$)/u;

/** What was measured, and the measurement that another speaker sets against it. */
export const ownMeasure =
  /\b(?:its|his|her|their) own (?:\p{L}+ )?(?:samples?|tests?|measurements?|readings?|analys[ei]s|counts?|survey|inquiry|investigation|calculations?|examination|records|data|figures|inspection)\b[^.;]{0,20}? (?:had |has |have )?(?:contained?|found|show(?:s|ed|n)?|gave|put|detected|reveal(?:s|ed)|pointed|recorded|suggest(?:s|ed))\b/u;
export const measuredSo =
  /\b(?:measurements?|tests?|samples?|readings?|analys[ei]s|counts?|survey|inquiry|investigation|calculations?|examination|records|data|figures|inspection)\b[^.;]{0,30}? (?:contain(?:s|ed)?|show(?:s|ed|n)?|found|gave|put|detected|recorded|suggest(?:s|ed)|indicat(?:es|ed)|reveal(?:s|ed))\b/iu;

/** "its tests were negative": what was found before is not found again. */
export const foundNone =
  /\b(?:its|his|her|their) (?:own )?(?:\p{L}+ )?(?:samples?|tests?|measurements?|readings?|analys[ei]s|checks?|examination|inspection|search)\b[^.;]{0,20}? (?:was|were|came back|proved|turned out) (?:all )?(?:negative|clean|clear|normal)\b|\b(?:its|his|her|their) (?:own )?(?:\p{L}+ )?(?:samples?|tests?|measurements?|readings?|analys[ei]s|checks?|examination|inspection|search)\b[^.;]{0,20}? (?:found|showed|revealed|detected) (?:nothing|none|no \p{L}+)\b/u;

/** "saw no sign of an accident": that there is a trace of what was said before is denied. */
export const noTrace =
  /\b(?:no|not (?:any|a single|the slightest)|n['’]t (?:any|a)|little) (?:\p{L}+ )?(?:sign|evidence|proof|trace|indication|suggestion)s? (?:of|that|for|to suggest|whatever)\b/u;

/** "asked for new pumps", "had written to the office": somebody told another something. */
export const tellsAnother =
  /\b(?:asked (?:for|to)|requested|applied (?:for|to)|appealed to|wrote (?:to|in)|written (?:to|in)|warned|told|informed|notified|alerted|reported|complained|called|phoned|rang|sent)\b/u;

/** "has no record of any request by him", "had never heard from her": that it was told is not on record. */
export const noneToldUs =
  /\bno (?:record|trace|knowledge|note|entry|sign) of (?:any |such |an? |his |her |their |its )?(?:\p{L}+ )?(?:requests?|letters?|complaints?|warnings?|reports?|applications?|appeals?|calls?|messages?|notices?|e-?mails?|contact)\b|\b(?:never|not) (?:heard from|been (?:asked|told|informed|warned|notified|contacted|approached)|(?:been )?received (?:any|a single|such))\b|\bnobody (?:had |has )?(?:asked|told|informed|warned|contacted|approached)\b|\breceived no \p{L}+|\bnever (?:met|spoke (?:to|with)|talked to|saw|heard of|turned down|refused|rejected) (?:him|her|them|it|an?|any|such)\b/u;

/** Taken well, and taken badly. */
export const takenWell =
  /\b(?:welcom(?:e[sd]?|ing)|prais(?:e[sd]?|ing)|hail(?:s|ed)|applaud(?:s|ed)|accept(?:s|ed)|endors(?:e[sd]?)|back(?:s|ed)) (?=it\b|them\b|the |this |these |that )/u;
export const takenBadly =
  /\b(?:reject(?:s|ed)?|condemn(?:s|ed)?|denounc(?:e[sd]?)|dismiss(?:es|ed)?|criticis(?:e[sd]?)|criticiz(?:e[sd]?)|(?:would|will|did|does|do|could|can) ?not accept|refus(?:es|ed) to accept) (?=it\b|them\b|the |this |these |that |\p{Lu}[\p{L}’'-]+['’]s )/u;

/** "For the other four she found no proof": another thing than the first speaker's. */
export const ofAnother = /\b(?:(?:the|all|some|many|most|any|no|two|three|four) other|another|others)\b(?! hand)/iu;

/** "31 workers needed treatment, not twelve": a number, its noun, and the number that it corrects. */
export const corrects =
  /(?<![\p{L}\d.,-])(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty) (\p{Ll}{3,})\b[^.;]{0,50}?,? (?:and )?not (?:just |only )?(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?=[.,;!”"’]|$| as\b)/iu;

/** Something was done, and not only so. */
export const tellsDeed =
  /\b(?:had|has|have|been|was|were) (?:\p{L}+ly )?(?:\p{L}+(?:ed|en|wn|rn|ck|ght|pt|ft|lt|nt)|hit|cut|set|put|shot|made|done|gone|run|begun)\b/u;

/** What one does to another in a collision or a fight, and the moves that lead to one. */
export const clashes =
  /\b(?:rammed|hit|struck|attacked|shot|fired|pushed|kicked|punched|beaten|stabbed|bitten|threatened|provoked|chased|blocked|crossed|cut|turned|swerved|veered|steered|driven|drove|ridden|rode|run|ran|stepped|walked|sailed|strayed|crashed|collided|bumped|touched|scraped)\b/u;
