import { office } from '../../../lexicon/en/claims.patterns.ts';
import type { Actor } from '../../../model/findings.ts';
import type { Question, Topic } from '../../../model/topic.ts';
import { statementText } from '../../../text/statement.ts';
import type { Dispute, Side } from '../dispute.ts';
import type { Matter, Passage } from '../matter.ts';
import { Parties } from '../parties.ts';
import { inOrder } from '../place.ts';
import { printedText } from '../plain.ts';
import { type SideOf, sidesOfQuestion } from '../side-of.ts';
import { scanTerms } from '../terms.ts';
import { holdsWord, Watched, type Word } from './watched.ts';

/** Most passages a question shows. */
const most = 8;

/** Passages much weaker than the best are left out. */
const share = 0.5;
/** A word met only by its class counts less than one that is printed. */
const byClass = 0.6;

/**
 * What the topic's editor watches: a heading, the sides, words to match. Where a dispute that the rules found holds the
 * words on both its sides, it gets the editor's heading; what is missing is filled with the passages that hold most of the
 * words, one a speaker and source, each on the side whose label it has. Fewer than two speakers give nothing.
 */
export function findQuestions(
  matter: Matter,
  topic: Topic,
  found: readonly Dispute[],
  actors: readonly Actor[],
  watched = new Watched(),
  parties = new Parties(),
): Dispute[] {
  if (topic.questions.length === 0) return [];
  const words = watched.update(topic.questions);
  const partyOf = parties.update(topic.names, actors);
  return topic.questions.flatMap((question, number) => {
    const own = words[number] ?? [];
    const { passages, touched, fits } = holdersOf(matter, watched, number, own);
    const known = disputeAbout(found, touched, fits);
    const belongs = sidesOfQuestion(question, partyOf);
    const first = (known?.sides ?? []).map((s) => labelled(s, belongs));
    const added = chosen(candidates(passages, question, fits, known, belongs)).map((s) => beside(first, labelled(s, belongs)));
    const sides = [...first, ...added];
    if (new Set(sides.map((s) => s.passage.holderKey)).size < 2) return [];
    return [
      {
        kind: known?.kind ?? 'accounts',
        status: 'contested',
        rule: known ? known.rule : 'editor-question',
        heading: question.heading,
        sides,
        score: 2,
        terms: own.flatMap((w) => w.terms).slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

/** The contested dispute whose passages hold the question's words best, where both of two speakers hold some. */
function disputeAbout(
  found: readonly Dispute[],
  touched: ReadonlyMap<string, number>,
  fits: ReadonlyMap<string, number>,
): Dispute | undefined {
  const scored = found
    .filter((d) => d.status === 'contested')
    .map((d) => {
      const all = d.sides.map((s) => touched.get(s.passage.statement.id) ?? 0);
      const full = d.sides.some((s) => (fits.get(s.passage.statement.id) ?? 0) > 0);
      const met = new Set(d.sides.filter((_, i) => (all[i] ?? 0) > 0).map((s) => s.passage.holderKey));
      return { d, met: full ? met.size : 0, fit: all.reduce((sum, f) => sum + f, 0) / Math.max(1, all.length) };
    })
    .filter((x) => x.met >= 2);
  return scored.sort((a, b) => b.fit - a.fit || b.d.score - a.d.score)[0]?.d;
}

/** Passages that hold the words nearly as well as the best does and stand not yet in the dispute; only a few beside a known one. */
function candidates(
  passages: readonly Passage[],
  question: Question,
  fits: ReadonlyMap<string, number>,
  known: Dispute | undefined,
  belongs: SideOf,
) {
  const taken = new Set(known?.sides.map((s) => s.passage.statement.id));
  const best = Math.max(0, ...fits.values());
  return passages
    .map((passage) => ({ passage, fit: fits.get(passage.statement.id) ?? 0 }))
    .filter((f) => f.fit > 0 && f.fit >= best * (known ? 0.75 : share) && !taken.has(f.passage.statement.id))
    .sort((a, b) => b.fit - a.fit || inOrder(a.passage, b.passage))
    .map(({ passage, fit }) => sideOf(question, passage, fit, belongs));
}

/** Whose office the holder is said to have right behind the name: "Ann Lee, the club's spokeswoman". */
function officeOf(text: string, holder: string): string | undefined {
  const at = text.indexOf(`${holder}, `);
  return at < 0 ? undefined : office.exec(text.slice(at + holder.length + 2))?.[1];
}

const labelled = (s: Side, belongs: SideOf): Side => {
  const { holder, voice } = s.passage;
  const whose = officeOf(printedText(s.passage), holder);
  const side = voice === 'author' ? undefined : (belongs(holder) ?? (whose === undefined ? undefined : belongs(whose)));
  return side === undefined ? s : { ...s, side };
};

/** What is added to a known denial stands where its own side stands. */
function beside(first: readonly Side[], added: Side): Side {
  const stances = new Set(first.filter((s) => s.side !== undefined && s.side === added.side).map((s) => s.stance));
  const [stance] = stances;
  return stance !== undefined && stances.size === 1 ? { ...added, stance } : added;
}

/** The passages that hold words of a question, and how well: one word at least, and two. */
function holdersOf(matter: Matter, watched: Watched, question: number, words: readonly Word[]) {
  const weights = words.map((w) => 1 + Math.max(0, ...w.terms.map((t) => matter.idf(t))) / 4);
  const passages: Passage[] = [];
  const touched = new Map<string, number>();
  const fits = new Map<string, number>();
  for (const [passage, c] of matter.among((c) => watched.of(c, question).indexes)) {
    const met = watched.of(c, question).met.get(passage.statement) ?? [];
    const fit = met.reduce((sum, { word, printed }) => sum + (printed ? 1 : byClass) * (weights[word] ?? 0), 0);
    passages.push(passage);
    touched.set(passage.statement.id, fit);
    fits.set(passage.statement.id, met.length < Math.min(2, words.length) ? 0 : fit);
  }
  return { passages, touched, fits };
}

/** The side that the speaker belongs to or whose label stands in the passage, by which sides take turns. Nobody is said to deny: each tells an account. */
function sideOf(question: Question, passage: Passage, fit: number, belongs: SideOf): Side & { readonly label: number } {
  const text = statementText(passage.statement).toLowerCase();
  const scores = question.sides.map((label) => {
    const terms = scanTerms(label).map((t) => t.term);
    const speaks = belongs(passage.holder) === label ? 3 : 0;
    const words = label.toLowerCase().split(/\s+/u);
    return (
      speaks +
      terms.filter((t) => passage.words.includes(t) || passage.denied.includes(t)).length +
      words.filter((w) => w.length > 3 && holdsWord(text, w)).length
    );
  });
  const best = Math.max(0, ...scores);
  const label = best > 0 && scores.filter((s) => s === best).length === 1 ? scores.indexOf(best) : -1;
  return { passage, stance: 'differs', fit, label };
}

/** The best passages, each side served in turn, one a speaker and source. */
function chosen(sides: readonly (Side & { readonly label: number })[]): Side[] {
  const seats = new Set<string>();
  const open = sides.filter(({ passage }) => {
    const seat = `${passage.holderKey}|${passage.document}`;
    return !seats.has(seat) && seats.add(seat);
  });
  const byLabel = [0, 1, 2, -1].map((l) => open.filter((s) => (l === 2 ? s.label >= 2 : s.label === l)));
  const taken: Side[] = [];
  for (let round = 0; taken.length < most && round < most; round++)
    for (const list of byLabel) {
      const next = list[round];
      if (next && taken.length < most) taken.push(next);
    }
  return taken;
}
