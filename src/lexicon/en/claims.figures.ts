/** "The regional hospital counts 19", "The ministry's bulletin, dated 10 March, lists 52": a subject of up to six words that counts, at the head of its clause. */
export const countsFirst =
  /^(?:The |An? )?((?:\p{L}[\p{L}’'-]* ){0,5}?\p{L}[\p{L}’'-]*)(?: |, (?:[^,;.:]|(?<=\d)[,.](?=\d)){3,90}, )(?:has |have |had )?(?:put|puts|gave|gives|given|estimated|counted|recorded|listed|measured|(?:estimates?|counts?|records|lists?|measures?)(?! (?:by|of|from|in|was|is|were|are|gave|gives?|shows?|showed|put|puts)\b))\b/iu;

/** "rejected the ministry's figure of 34": whose number it is, right before it; what stands between is a bound. */
export const ownersFigure =
  /((?:[\p{L}.]+ ){0,4}[\p{L}.]+)['’]s?,? (?:[\p{L}-]+ ){0,2}?(?:figures?|counts?|number|estimates?|toll|tally|total|claims?) of ["“]?(?:(?:about|around|some|at least|nearly|almost|over|only|just|up to|more than|fewer than|less than) )?$/iu;

/** What befalls people, or what they do, told by the words behind their number: "940 of its members had walked out". */
export const toldBehind: readonly (readonly [words: RegExp, metric: string])[] = [
  [
    /^(?:[\p{L}\p{N}’'-]+ ){0,6}?(?:on strike|walk(?:ed|ing|s)? out\b|down(?:ed|ing)? tools|stopp(?:ed|ing) work|joined (?:the|a) (?:strike|walkout|stoppage))/iu,
    'striker',
  ],
  [
    /^(?:[\p{L}’'-]+ ){0,4}?(?:were|was|are|is|been) (?:still )?(?:being )?(?:held\b(?! (?:in|at|on) (?:\p{Lu}|\d))|in (?:custody|detention))/iu,
    'arrested',
  ],
  [
    /^(?:[\p{L}’'-]+ ){0,4}?(?:gathered|assembled|turned out|came out|took to the streets|joined (?:the|a) (?:march|rally|protest|demonstration|vigil))\b/iu,
    'protesters',
  ],
  [/^(?:[\p{L}’'-]+ ){0,5}?(?:taken|brought|rushed|admitted) to (?:an? |the )?(?:[\p{L}-]+ )?hospitals?\b/iu, 'injured'],
];

/** An election is spoken of, so that a share may be one of its votes. */
export const ofElection = /\b(?:votes?|ballots?|polls?|polled|count|elections?|run-?off)\b/iu;

/** Between a candidate and his share of the votes: "has won a third term with", "received", or nothing ("gave Ms Pell 50.8 percent"). */
export const takesShare =
  /^(?: (?:[\p{Ll}-]+ ){0,7}?(?:won|wins?|received|receives|got|gets|took|takes|secured|polled|gained|garnered|obtained|with|on|at)(?: (?:about|around|some|nearly|almost|just|over|under|only|more than|less than))*)? $/u;

/** Words by which a number is the one that everybody counts, and not one of several. */
export const definiteFigure =
  /\b(?:toll|tally|confirmed dead|bodies|(?:figure|number|total|count) (?:at|as)|(?:number|figure|count|total) of (?:[\p{L}-]+ ){0,2}(?:deaths|dead|victims|fatalities|cases|infections|injured|wounded|missing|strikers)|(?:figure|count|estimate|tally) of (?:at least |about |some |only )?\d[\d.,]*|(?:latest|official|updated) (?:[\p{L}-]+ )?(?:bulletin|figures?|data|count|update|statistics))\b/iu;

/** Behind what costs: "repairs would now cost", "a tunnel, planned since 2009, cost". */
export const costsBehind =
  /^(.{3,}?)(?:, [^,.;]{3,60},)?(?: (?:would|will|could|may|might|should|must|has|have|had|did|do|does|not|now|also|already|only|originally|eventually|initially|alone|then))* cost(?:s|ing)?\b(?! (?:of|for)\b)/iu;

/** Before what costs: "the cost of the repairs". */
export const costsBefore = /\bcosts? (?:of|for) (?:the |its |their |all |an? )?([^,.;:]+)/iu;

/** Where the clause of what costs begins, and where its noun phrase ends. */
export const clauseOfCost =
  /[,;:“”"]|\b(?:that|said|says?|and|but|because|since|while|as|which|who|whose|estimat(?:es?|ed)|reckons?|told \p{L}+)\b/iu;
export const phraseOfCost =
  /(?:^| )(?:of|over|to|in|for|on|at|from|between|under|with|near|by|across|through|is|are|was|were|has|have|had|would|will|could|may|might|rose|fell|stood|reached)(?: |$)/iu;

/** "the death toll in a gas explosion": of what it is the toll. */
export const ofOwnEvent =
  /\b(?:toll|tally|number of (?:[\p{L}-]+ ){0,2}\p{L}+) (?:in|from|of|after) (?:(?:an?|the|this|last|that) [\p{L}-]+ [\p{L}-]+|\p{Lu}\p{L}+)/u;
