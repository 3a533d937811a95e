import type { Cue, Draft, Range } from './draft.ts';

/** A draft of the attribution that a verb makes: the verb gives its stance. */
export const draftOf = (cue: Cue, rule: string, source: Range[], range: Range, content: Range[]): Draft => ({
  source,
  cue: range,
  content,
  stance: cue.word.verb.stance,
  rule,
  verb: cue.word.verb.base,
});
