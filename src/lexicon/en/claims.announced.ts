/** Words by which a source says itself that something is in dispute, or sets one speaker against another. */

/** "... is still disputed", "accounts of the crash differ", "are at odds over the line". */
export const announced =
  /\b(?:(?:is|are|was|were|remains?|remained) (?:still |hotly |bitterly |much |also |the subject of )?(?:disputed|contested|in dispute|a matter of dispute|at issue|at odds|unclear and disputed)\b|(?:accounts|versions|reports|estimates|figures|opinions|witnesses|sources|experts|views|stories|sides|governments|parties|companies)\b(?: (?:of|on|about|over) [^,.;:]{2,50}?)? (?:differ|diverge|vary|disagree|conflict|contradict|clash)\b|\bdisagree (?=on|over|about)|\bno agreement (?=on|over|about)|\b(?:can|could|do|did|does) ?not agree (?=on|over|about|whether|how|who|what|when|why)|\b(?:tells?|told|recalls?|remembers?) [^.;:,]{3,50}? differently\b|\b(?:gave|gives?|offers?|offered|present(?:s|ed)?) (?:different|conflicting|contradictory|two|rival) (?:accounts|versions|explanations|reasons|figures))/iu;

/** Right after the words: over what. */
export const announcedOver = /^ ?(?:on|over|about|as to|of|for) ([^.;:]{3,90})/iu;

/** By these a source turns from one speaker to the other. */
export const turnsTo = /^[^.;]{0,60}?\b(?:for (?:its|his|her|their) part|by contrast|in contrast|on the other hand)\b/iu;

/** Words that set the second of two accounts against the first. */
export const against =
  /\b(?:already|entirely|instead|in fact|actually|long before|only|merely|rather than|never|not|no|none|nobody|nothing)\b|n['’]t\b/iu;
