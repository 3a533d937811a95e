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
  cost: 'What it costs',
};

/** A verb of saying with its subject's aside, up to the clause that is said. */
export const sayingVerb =
  /\b(?:(?:told|tells) [^,;.]{2,40}?(?= that )|sa(?:id|ys?)|claim(?:s|ed)?|argu(?:es?|ed|ing)|insist(?:s|ed)?|shows?|alleg(?:es?|ed)|warn(?:s|ed)?|believe[sd]?|thinks?|maintain(?:s|ed)?|contend(?:s|ed)?|holds?|held|assert(?:s|ed)?|report(?:s|ed)?(?= that)|stat(?:es|ed)|add(?:s|ed)|repl(?:y|ies|ied)|answer(?:s|ed)?)(?: (?:on|in|at) [^,.;]{3,30}?)?(?: that (?=\p{L})| (?=\p{L}))/iu;

/** What a denial names as a clause: "claims that the pump had failed". */
export const saidClause =
  /^(?:that|claims? that|allegations? that|accusations? that|reports? that|suggestions? that|charges? that) (.+)$/iu;

/** A noun phrase that points at something said: "the reading", "these claims". */
export const definiteNoun = /^(?:the|this|that|these|those|such|any|all|his|her|its|their) (?:[\p{L}-]+ ){0,3}[\p{L}-]+$/iu;

/** Words that have a capital only because they open their sentence. */
export const asFunctionWord =
  /^(?:What|How|Who|Why|Where|Whether|Which|The|An?|This|That|These|Those|He|She|It|They|We|You|There|Here|Our|Their|His|Her|Its|My|Your|Nobody|No|Not|None|Neither|Nothing|Everybody|Everyone|Every|Each|All|Some|Many|Most|Both|Few|Any|Such|Even|In|On|At|By|For|From|With|Without|Since|After|Before|During|Under|Over|If|When|While|As|Only|More|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) /u;

/** A finite verb somewhere behind the first word, by its form: enough to tell a clause from a noun phrase in a heading. */
export const finite =
  /^\S+ .*?(?:\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|never|not|ca|wo)\b|n['’]t\b|['’](?:s|re|ve|ll|d)\b|\b\p{Ll}{2,}(?:ed|[^s]s)\b)|^(?:I|we|you|he|she|it|they|there)\b/iu;

/** "The gate was open, said Ann Sample": what is said stands before its verb. */
export const saidBehind = /^(.{12,}?), (?:said|says|added|according to) (?:\p{Lu}|the |an? |its |his |her )/u;
