/** Headings of disputes over figures, by the metric's name; a metric without one is named after "Figures:". */
export const figureHeadings: Readonly<Record<string, string>> = {
  killed: 'How many people were killed',
  injured: 'How many people were injured',
  missing: 'How many people are missing',
  arrested: 'How many people were arrested',
  displaced: 'How many people were displaced',
  evacuated: 'How many people were moved to safety',
  rescued: 'How many people were rescued',
  protesters: 'How many people took part',
  '=protest': 'How many people took part',
  turnout: 'How high the turnout was',
  'vote-share': 'What share of the votes it was',
  striker: 'How many people went on strike',
  infected: 'How many cases there are',
  cost: 'What it costs',
};

/** A verb of saying with its subject's aside, up to the clause that is said. */
export const sayingVerb =
  /\b(?:(?:told|tells) [^,;.]{2,40}?(?= that )|sa(?:id|ys?|ying)|claim(?:s|ed)?|suggest(?:s|ed|ing)?|indicat(?:es|ed|ing)|acknowledg(?:es|ed|ing)(?= that)|argu(?:es?|ed|ing)|insist(?:s|ed)?|f(?:ound|inds?)(?= that)|shows?|alleg(?:es?|ed)|warn(?:s|ed)?|suspect(?:s|ed)?(?= that)|fear(?:s|ed)?(?= that)|believe[sd]?|thinks?|maintain(?:s|ed)?|contend(?:s|ed)?|holds?|(?<!\b(?:be|been|was|were|is|are) )held|promis(?:es|ed)(?= that)|pledg(?:es|ed)(?= that)|vow(?:s|ed)(?= that)|assert(?:s|ed)?|report(?:s|ed)?(?= that)|stat(?:es|ed)|add(?:s|ed)|repl(?:y|ies|ied)|answer(?:s|ed)?)(?:(?: (?:on|in|at) [^,.;]{3,45}?)? that (?=[\p{L}\p{N}])|(?: (?:on|in|at) [^,.;]{3,30}?)? (?=[\p{L}\p{N}]))/iu;

/** What a denial names as a clause: "claims that the pump had failed". */
export const saidClause =
  /^(?:that|(?:(?:the|any|such) )?(?:claim|allegation|accusation|report|suggestion|charge|assertion|idea|notion|view|rumou?r)s? that) (.+)$/iu;

/** A noun phrase that points at something said: "the reading", "these claims". */
export const definiteNoun = /^(?:the|this|that|these|those|such|any|all|his|her|its|their) (?:[\p{L}-]+ ){0,3}[\p{L}-]+$/iu;

/** Words that have a capital only because they open their sentence. */
export const asFunctionWord =
  /^(?:What|How|Who|Why|Where|Whether|Which|The|An?|This|That|These|Those|He|She|It|They|We|You|There|Here|Our|Their|His|Her|Its|My|Your|Nobody|No|Not|None|Neither|Nothing|Everybody|Everyone|Every|Each|All|Some|Many|Most|Both|Few|Any|Such|Even|In|On|At|By|For|From|With|Without|Since|After|Before|During|Under|Over|If|When|While|As|Only|More|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) /u;

/** A finite verb somewhere behind the first word, by its form: enough to tell a clause from a noun phrase in a heading. */
export const finite =
  /^\S+ .*?(?:\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|never|not|ca|wo)\b|n['’]t\b|['’](?:s|re|ve|ll|d)\b|\b\p{Ll}{2,}(?:ed|[^s]s)\b)|^(?:I|we|you|he|she|it|they|there)\b/iu;

/** "The gate was open, said Ann Sample": what is said stands before its verb. */
export const saidBehind =
  /^(.{12,}?),["”]? (?:(?:said|says|added|writes?|wrote|warns?|warned|argues?|argued|insists?|insisted|promises|promised|according to) (?:\p{Lu}|the |an? |its |his |her )(?![^,;.:]*\b(?:is|are|was|were|has|have|had|will|would|did|does|can|could|should)\b)|(?:the |an? |one |its |his |her |their |he |she |they |\p{Lu})(?:[^\s.;:]* ){0,12}?(?:said|says|added|writes?|wrote|warns?|warned|argues?|argued|insists?|insisted|promises|promised)(?: (?:on|in|at|last|this|later) [^,.;:]{1,30})?(?:[.;:]|, and |\s*$))/u;

/** "Ann Sample, who leads the trial": a subject with its aside, of which nothing is said yet. */
export const asideOnly = /^[^,]+, (?:who|which|whose|where|an?|the|its|his|her) [^,]*$/u;

/** A quotation that opens so has its subject outside it: “never sent or received a letter”. */
export const fragment =
  /^(?:should|would|could|can|may|might|must|will|shall|never|not|is|was|are|were|be|been|has|have|had|did|does|do|about|from|of|to|for|with|by|at|in|on|and|or|than)\b(?! (?:he|she|it|they|we|you|I|the|this|that|there)\b)/u;

/** Words that only join a sentence to the one before. */
export const leadingWords =
  /^(?:So|But|And|Yet|Still|Nor|Instead|However|Moreover|Also|Indeed|Well|In fact|Of course|At the same time|For example|Even so)(?:,| )\s*(?=\p{L})/u;

/** A clause before the main one. */
export const leadingClause =
  /^(?:While|Though|Although|When|If|After|Before|As|Since|Because|Unless|Until|Once|Despite|On behalf of|Asked|According to|In response to|In an? (?:statement|interview)) [^,;:()]{4,90}, (?=\p{L})/u;

/** "it found no evidence that", "no evidence that": that of which no evidence was found is what is in dispute. */
export const noEvidenceThat =
  /^(?:(?:it|he|she|they|we|there|\p{Lu}[\p{L}’'-]+)(?: (?:has|have|had|is|was))? (?:(?:found|saw|seen|uncovered|seen) )?)?(?:no|little) (?:evidence|proof|sign|indication|record|basis) that /iu;

/** "he maintains that": a second verb of saying before what is said. */
export const saidWithin = /^(?:(?:he|she|they|it) )?(?:maintains?|maintained|believes?|believed|insists?|insisted) that /iu;

/** A verb that can be nothing else: what holds it is a clause. */
export const surelyFinite = /\b(?:is|are|was|were|has|have|had|does|did|will|would)\b/iu;
