import type { Candidate } from './summary-task.ts';

/** Sentences of articles published up to so many days after a day may tell of it without naming it. */
const window = 1;
/** The head of an article tells its news. */
const lead = 5;
const mostAlike = 0.6;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 864e5;

interface Weighed {
  readonly candidate: Candidate;
  readonly vector: ReadonlyMap<string, number>;
  readonly norm: number;
  readonly weight: number;
}

/** The sentences nearest to the centroid of what is said of a day; none too like another, none in `said`. */
export function bestSentences(day: string, candidates: readonly Candidate[], count: number, said: readonly string[]): string[] {
  const about = candidates.filter((c) => c.terms.length > 0 && concerns(c, day));
  const weighed = vectors(about, day);
  const centroid = new Map<string, number>();
  for (const { vector, norm, weight } of weighed)
    for (const [t, w] of vector) centroid.set(t, (centroid.get(t) ?? 0) + (w / norm) * weight);
  const taken = new Set(said);
  const chosen: Weighed[] = [];
  const ranked = weighed.map((w) => ({ w, score: (dot(w.vector, centroid) / w.norm) * w.weight })).sort((a, b) => b.score - a.score);
  for (const { w } of ranked) {
    if (chosen.length >= count) break;
    if (taken.has(w.candidate.text) || chosen.some((x) => dot(x.vector, w.vector) / (x.norm * w.norm) > mostAlike)) continue;
    chosen.push(w);
  }
  return chosen.map((w) => w.candidate.text);
}

function concerns(c: Candidate, day: string): boolean {
  if (c.days.includes(day)) return true;
  const after = dayNumber(c.published) - dayNumber(day);
  return after >= 0 && after <= window && c.place < lead && c.days.length === 0;
}

function vectors(about: readonly Candidate[], day: string): Weighed[] {
  const frequency = new Map<string, number>();
  for (const c of about) for (const t of new Set(c.terms)) frequency.set(t, (frequency.get(t) ?? 0) + 1);
  return about.map((candidate) => {
    const vector = new Map<string, number>();
    for (const t of candidate.terms) vector.set(t, (vector.get(t) ?? 0) + Math.log(1 + about.length / (frequency.get(t) ?? 1)));
    const norm = Math.sqrt([...vector.values()].reduce((s, v) => s + v * v, 0)) || 1;
    return {
      candidate,
      vector,
      norm,
      weight:
        (candidate.days.includes(day) ? 1.5 : 1) *
        (candidate.hasKeyword ? 1.2 : 1) *
        (candidate.place < lead ? 1.2 : 1) *
        candidate.relevance,
    };
  });
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [t, w] of a) sum += w * (b.get(t) ?? 0);
  return sum;
}
