/** Words that say a clock time or a day relative to the article, so that the day must be spelled out. */
export const relativeDay =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|yesterday|tomorrow|overnight|last|this|next|previous|following|ago|later|earlier)\b/iu;

/** Connectives that open a sentence and lean on the one before; cut, they leave the statement whole. */
export const leadingConnective =
  /^(?:But|And|Yet|So|Still|Or|Nor|However|Indeed|Moreover|Furthermore|Meanwhile|Nevertheless|Nonetheless|Instead|Also|Besides|Additionally|Similarly|Likewise|Consequently|Therefore|Thus|Hence|Then|Now|Today|Again|Finally|Overall|In addition|In turn|As a result|As such|For example|For instance|In fact|In particular|At the same time|On the other hand|By contrast|In contrast|Even so|That said|After all|More broadly|In other words|Of course|To be sure|Not surprisingly|Unsurprisingly|Separately),? (?=\S)/u;

/** Openings that refer back: a sentence that begins so cannot stand alone unless the referent is put beside it. */
export const danglingOpening =
  /^(?:he|she|they|it|his|her|hers|their|theirs|its|this|that|these|those|such|one|another|both|either|neither|some|others?|the (?:latter|former|same|two|three|pair|other|others|rest|result|move|moves|first|second|third))\b/iu;

/** Pronouns that a name in brackets makes plain. */
export const personalPronoun = /^(?:he|she|they|it|him|her|them)$/iu;

/** Nouns that a definite article makes point backwards (`The incident triggered ...`). */
export const anaphoricNouns = new Set(
  (
    'incident move announcement attack attacks strike strikes airstrike airstrikes raid raids group groups country countries nation company firm ' +
    'decision policy approach statement agreement deal plan proposal report reports study survey finding findings ruling verdict case claim claims ' +
    'allegation allegations accusation charge charges offer event events episode clash clashes violence fighting crisis conflict dispute situation ' +
    'problem issue question answer reason change changes shift step steps development developments process talks meeting visit man woman men women ' +
    'pair couple trio victim victims suspect suspects official officials minister president leader spokesman spokeswoman spokesperson author writer ' +
    'militants rebels insurgents fighters troops soldiers force forces army police government ministry agency body organisation organization ' +
    'institution team club player coach match game side sides result results effect effects latter former blast explosion bombing accident crash ' +
    'disaster fire flood storm law bill measure measures order rule rules figure figures number numbers increase decrease rise fall drop surge trend ' +
    'distinction predicament announcement message letter article book film test tests trial experiment paper authors researchers scientists ' +
    'withdrawal ceasefire truce collapse toll restrictions sanctions expulsions bank fund union party committee panel court judge judges'
  ).split(' '),
);

export const prepositions = new Set(
  'of in at on between against to for by from over near with under into across among around behind within through toward towards about'.split(
    ' ',
  ),
);

/** Words that end an opening noun phrase. */
export const phraseStops = new Set([
  ...prepositions,
  ...(
    'is are was were has have had will would can could may might must should does do did said says told added that which who whose whom where when ' +
    'and or but as than also still now then later already never not so be been being'
  ).split(' '),
]);
