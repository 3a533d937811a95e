/** "The regional hospital counts 19", "The ministry's bulletin, dated 10 March, lists 52": a subject of up to six words that counts, at the head of its clause. */
export const countsFirst =
  /^(?:The |An? )?((?:\p{L}[\p{L}’'-]* ){0,5}?\p{L}[\p{L}’'-]*)(?: |, [^,;.:]{3,40}, )(?:has |have |had )?(?:put|puts|gave|gives|given|estimates?|estimated|counts?|counted|recorded|records|lists?|listed|measures?|measured)\b/iu;

/** "rejected the ministry's figure of 34": whose number it is, right before it; what stands between is a bound. */
export const figureOf =
  /((?:[\p{L}.]+ ){0,4}[\p{L}.]+)['’]s?,? (?:[\p{L}-]+ ){0,2}?(?:figures?|counts?|number|estimates?|toll|tally|total|claims?) of ["“]?(?:(?:about|around|some|at least|nearly|almost|over|only|just|up to|more than|fewer than|less than) )?$/iu;

/** "940 of its members had walked out": who takes part in a strike, by the words behind the number. */
export const onStrike =
  /^(?:[\p{L}\p{N}’'-]+ ){0,6}?(?:on strike|walk(?:ed|ing|s)? out\b|down(?:ed|ing)? tools|stopp(?:ed|ing) work|joined (?:the|a) (?:strike|walkout|stoppage))/iu;

/** Words by which a number is the one that everybody counts, and not one of several. */
export const definiteFigure =
  /\b(?:toll|tally|confirmed dead|bodies|(?:figure|number|total|count) (?:at|as)|(?:number|figure|count|total) of (?:[\p{L}-]+ ){0,2}(?:deaths|dead|victims|fatalities|cases|infections|injured|wounded|missing|strikers)|(?:figure|count|estimate|tally) of (?:at least |about |some |only )?\d|(?:latest|official|updated) (?:[\p{L}-]+ )?(?:bulletin|figures?|data|count|update|statistics))/iu;

/** "the death toll in a gas explosion": of what it is the toll. */
export const ofOwnEvent =
  /\b(?:toll|tally|number of (?:[\p{L}-]+ ){0,2}\p{L}+) (?:in|from|of|after) (?:(?:an?|the|this|last|that) [\p{L}-]+ [\p{L}-]+|\p{Lu}\p{L}+)/u;
