/** A stretch of a sentence; offsets count from the sentence's beginning. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The end of its subject, which stands at the head of the sentence apart from it. */
  readonly subject?: number;
  /** A subordinate clause: what the rest of the sentence names belongs to it. */
  readonly inside?: true;
}

const verbs = 'was|were|is|are|has|have|had|will|would|\\p{L}+ed|waged|led|went|came|began|took|fell|rose|sold';
/** Behind the conjunction stands a subject that is plain at once, or a verb within a few words; `skis and boots on the same day` goes on with a list. */
const seam = new RegExp(
  `(?:,|;|—|–)? (?:and|but|while|whereas|although) (?=(?:(?:on|in|by) (?:\\p{L}+ ){0,2}?)?(?:it|he|she|they|the)\\b|(?:(?:on|in|by) )?(?:\\p{L}+ ){0,3}?(?:${verbs})\\b)|; `,
  'giu',
);

/** `..., and in August 2022 a hose burst`: a further clause that opens with its own date and goes on with its subject. */
const datedSeam =
  /, (?:and|but|while) (?=(?:on|in|by|since) (?:(?:late|early|mid) )?(?:\d{1,2} )?\p{Lu}?\p{L}* ?(?:\d{1,2},? )?(?:\d{4} )?(?:an?|the|its|their|his|her|\p{Lu}\p{L}+) (?:[\p{L}’'-]+ ){1,4}?[\p{L}’'-]+)/gu;

/**
 * The clauses of a sentence that each hold one of the given spots, cut at conjunctions between them; one clause when no
 * seam lies between two spots. In: the sentence, the spots in order. Out: a clause a spot, or the whole sentence for all.
 */
export function clausesAround(text: string, spots: readonly number[]): Clause[] {
  const seams = [...text.matchAll(seam), ...text.matchAll(datedSeam)]
    .map((m) => ({ at: m.index, after: m.index + m[0].length }))
    .filter((s) => !insideQuotes(text, s.at))
    .sort((a, b) => a.at - b.at);
  const cuts = spots.slice(1).map((spot, i) => seams.filter((s) => s.at > (spots[i] ?? 0) && s.after <= spot).at(-1));
  if (cuts.some((c) => c === undefined)) return spots.map(() => ({ start: 0, end: text.length }));
  return spots.map((_, i) => ({ start: cuts[i - 1]?.after ?? 0, end: cuts[i]?.at ?? text.length }));
}

/** Whether an offset lies between quotation marks. */
export function insideQuotes(text: string, at: number): boolean {
  let open = false;
  for (let i = 0; i < at; i++) {
    const c = text[i];
    if (c === '“') open = true;
    else if (c === '”') open = false;
    else if (c === '"') open = !open;
  }
  return open;
}

/**
 * "Whatever it finds, the row has cost the minister her post: Ann Lee resigned on 3 March": where the clause behind a colon begins that
 * names who did it and holds the date, or 0. What stands before introduces it, or points back ("That is two more: one of ...").
 */
export function behindColon(text: string, dateAt: number): number {
  const colon = (/^(?:this|that|these|those|it|they)\b/iu.test(text) ? /: (?=\p{L}+ )/u : /: (?=\p{Lu}\p{L}+ )/u).exec(text);
  const start = colon ? colon.index + 2 : 0;
  return start > 0 && start < dateAt && !insideQuotes(text, start) && !/^\S+:/u.test(text) ? start : 0;
}
