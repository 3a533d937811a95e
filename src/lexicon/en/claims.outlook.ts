/** Words of expectation and of direction, as stems or classes (claims.classes.ts). */

/** What marks a sentence as about the future. */
export const foresees =
  /\b(?:will|won['’]t|would|could|may|might|likely|unlikely|expects?|expected|forecasts?|predicts?|predicted|hard to see|difficult to see|close to|near|on the (?:brink|verge)|heading (?:for|towards?)|set to|poised to|bound to|from here|going to|outlook|prospects?|hopes?|fears?)\b/iu;

/** A turn for the better. */
export const better: ReadonlySet<string> = new Set([
  'improv',
  'recov',
  '=revive',
  'heal',
  'strengthen',
  'stabil',
  'eas',
  'resolv',
  'normal',
  'thaw',
  'progress',
  'surviv',
  'prosper',
  'boom',
  'reconcil',
  'rebuild',
]);

/** Words of politics and of taxes that share their stem with a turn for the better ("progressive", "progressivity"). */
export const noTurn = /^progressiv/iu;

/** A turn for the worse. */
export const worse: ReadonlySet<string> = new Set([
  '=burst',
  '=collapse',
  '=failure',
  'worsen',
  'deterior',
  'strain',
  'break',
  'breakdown',
  'escal',
  'crisi',
  'recess',
  'bankrupt',
  'catastroph',
  'disast',
  'spiral',
  'unravel',
  'suffer',
  'divorc',
]);

/** A speaker's outlook set against the one before: "is more hopeful", "takes a darker view". */
export const otherOutlook =
  /\b(?:more|less|far more|far less|rather more|much more|not so|not as) (hopeful|optimistic|sanguine|confident|upbeat|positive|pessimistic|cautious|gloomy|sceptical|skeptical|worried|alarmed)\b|\b(?:is|are|was|were|remains?) (?:confident|optimistic|hopeful|sure) (?:that|of|about)\b|\btak(?:es?|ing) an? (?:more |far )?(brighter|darker|gloomier|rosier|different|positive|optimistic|pessimistic) view\b/iu;

/** Whose forecast it is stands before the verb. */
export const expecting = /\b(?:expects?|predicts?|foresees?|forecasts?|anticipates?)\b/u;

/** Whose confidence it is stands before it. */
export const confident = /\b(?:is|are|was|were|remains?) (?:confident|optimistic|hopeful|sure|certain|convinced) (?:that|of|about)\b/u;
