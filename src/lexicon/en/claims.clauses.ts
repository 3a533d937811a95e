/** How a clause is told apart: where it opens and what stands between its subject and its predicate. Common English, no names. */

/** Where a clause may open: behind a mark, "that", a verb of saying, a conjunction. */
export const clauseOpens =
  /[;:—“”"(] ?|, |\b(?:that|because|although|while|whereas|but|so|since|as|says?|said|claims?|claimed|insists?|insisted|maintains?|maintained|believes?|argues?|argued|warns?|warned|calls?|called|considers?|considered|thinks?) (?=\p{L})/gu;

/** Between a subject and what is said of it: the verbs, and words of degree. */
export const predicateLead =
  /(?:^| )(?:(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|seems?|seemed|looks?|looked|proved|became|has|have|had|will|would|won['’]t|(?:is|are|was|were|has|have|had|did|does|do)n['’]t|did|does|do)(?: |$)|[’'](?:s|re|ve|ll) )(?:(?:is|are|was|were|be|been|being|remain|not|never|no|longer|still|also|now|very|so|too|quite|rather|simply|both|a|an|the|its|their|his|her|of|in|out|going|to|always|already|first|clear|main|real|big|great|complete|total|\p{L}+ly) )*$/iu;

/** Before a subject, what joins or places its clause. */
export const connective = /^(?:(?:but|and|yet|so|still|however|also|in fact|meanwhile|instead|then|now),? )+/iu;

/** What is only supposed, asked or wished is not said. */
export const supposing =
  /\b(?:if|whether|unless|could|should|might|may|must|can|cannot|ask(?:s|ed|ing)?|why|how|until|doubts?|doubted|unclear)\b|\?/iu;

/** Behind its noun, what a phrase holds besides. */
export const complement =
  /(?<=\p{L} )(?:of|in|on|at|for|by|with|to|from|into|onto|against|over|under|about|between|after|before|during|as|among|behind|since|through|towards?|near|inside|outside|without|within)\b/iu;

/** What holds a verb is no phrase. */
export const isClause =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|do|does|did|to|who|which|whose|that|expects?|expected|say|says|said|told|not|never|and)\b(?! (?:of|in)\b)/iu;

/** The second speaker says the same, or goes on. */
export const agrees =
  /\b(?:also|too|agrees?|agreed|likewise|similarly|confirm(?:s|ed)?|echoe[sd]|added|adding|repeated|welcomed|praised|thanked)\b/iu;

/** "There were no hostages": that a thing was there at all is denied. */
export const isThere = /(?:^|[“"] ?|\b(?:said|says|that|and|but) )there (?:was|were|had been|has been|have been) (?:never )?(?:no|any)\b/iu;

/** What there is or is not of anything: it denies no one thing. */
export const unthing =
  /\b(?:evidence|proof|doubt|reason|question|sign|need|way|time|place|room|point|chance|hope|plan|problem|change|comment|response|answer|indication|suggestion|excuse|choice|alternative|difference|other|more|such|one|mention|information|word|link|connection|guarantee|shortage|lack)s?\b/iu;
