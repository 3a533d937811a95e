import { office } from '../../../lexicon/en/claims.patterns.ts';
import type { Question } from '../../../model/topic.ts';
import { statementText } from '../../../text/statement.ts';
import type { ActorIndex } from '../../actors/actor-index.ts';
import type { AssertionCandidate } from '../candidate.ts';
import type { Dispute, Side } from '../dispute.ts';
import type { Matter, Passage } from '../matter.ts';
import { inOrder } from '../place.ts';
import { printedText } from '../plain.ts';
import { type PartyOf, type SideOf, sidesOfQuestion } from '../side-of.ts';
import { scanTerms } from '../terms.ts';
import type { Held, Holding } from './held.ts';
import type { Touched } from './touched.ts';
import { holdsWord, type Met } from './watched.ts';

/** Most passages a question shows. */
const most = 8;

/** Passages much weaker than the best are left out. */
const share = 0.5;
/** A word met only by its class counts less than one that is printed. */
const byClass = 0.6;

/** What questions are answered from. */
interface Asking {
  readonly matter: Matter;
  readonly actors: ActorIndex;
  readonly held: Held;
  readonly found: readonly Dispute[];
  readonly partyOf: PartyOf;
}

/**
 * What the topic's editor watches: a heading, the sides, words to match. Where a dispute that the rules found holds the
 * words on both its sides, it gets the editor's heading; what is missing is filled with the passages that hold most of the
 * words, one a speaker and source, each on the side whose label it has. Fewer than two speakers give nothing. Out: for each question its dispute.
 */
export function findQuestions(questions: readonly Question[], asking: Asking): (Dispute | undefined)[] {
  const { matter, held, partyOf } = asking;
  const touched = held.touchedBy(asking.found);
  return questions.map((question, number) => {
    const own = held.words[number] ?? [];
    const weights = own.map((w) => 1 + Math.max(0, ...w.terms.map((t) => matter.idf(t))) / 4);
    const known = disputeAbout(touched, number, weights, held);
    const belongs = sidesOfQuestion(question, partyOf);
    const first = (known?.sides ?? []).map((s) => labelled(s, belongs));
    const ranked = candidates(held, number, weights, known);
    const added = chosen(ranked, question, belongs, asking.actors).map((s) => beside(first, labelled(s, belongs)));
    const sides = [...first, ...added];
    if (new Set(sides.map((s) => s.passage.holderKey)).size < 2) return undefined;
    return {
      kind: known?.kind ?? 'accounts',
      status: 'contested',
      rule: known ? known.rule : 'editor-question',
      heading: question.heading,
      sides,
      score: 2,
      terms: own.flatMap((w) => w.terms).slice(0, 6),
    } satisfies Dispute;
  });
}

/** How well words are met: one by its class alone counts less. */
function fitOf(met: readonly Met[], weights: readonly number[]): number {
  let sum = 0;
  for (const { word, printed } of met) sum += (printed ? 1 : byClass) * (weights[word] ?? 0);
  return sum;
}

/** The dispute whose passages hold the question's words best, where both of two speakers hold some and one of them enough. */
function disputeAbout(touched: readonly Touched[], question: number, weights: readonly number[], held: Held): Dispute | undefined {
  const scored = touched.flatMap(({ dispute, sides }) => {
    if (!sides.some((side) => side?.[question] && held.isEnough(question, side[question]))) return [];
    const all = sides.map((side) => fitOf(side?.[question] ?? [], weights));
    const holders = new Set(dispute.sides.flatMap((s, i) => ((all[i] ?? 0) > 0 ? [s.passage.holderKey] : [])));
    if (holders.size < 2) return [];
    return [{ dispute, fit: all.reduce((sum, f) => sum + f, 0) / Math.max(1, all.length) }];
  });
  return scored.sort((a, b) => b.fit - a.fit || b.dispute.score - a.dispute.score)[0]?.dispute;
}

/** An assertion with how well it holds a question's words. */
interface Ranked {
  readonly holding: Holding;
  readonly fit: number;
}

/** What holds the words nearly as well as the best does and stands not yet in the dispute, best first; only a few beside a known one. */
function* candidates(held: Held, question: number, weights: readonly number[], known: Dispute | undefined): Generator<Ranked> {
  const all = held.alike(question).map(({ met, members }) => ({ fit: fitOf(met, weights), members }));
  const best = all.reduce((most, { fit }) => Math.max(most, fit), 0);
  const near = all.filter(({ fit }) => fit > 0 && fit >= best * (known ? 0.75 : share)).sort((a, b) => b.fit - a.fit);
  const taken = new Set(known?.sides.map((s) => s.passage.statement.id));
  for (const [fit, some] of Map.groupBy(near, (alike) => alike.fit)) {
    const holdings = some.flatMap(({ members }) => members).sort((a, b) => inOrder(placeOf(a), placeOf(b)));
    for (const holding of holdings) if (!taken.has(assertionOf(holding).statement.id)) yield { holding, fit };
  }
}

const assertionOf = ({ part, index }: Holding): AssertionCandidate => part.source.contribution.assertions[index] as AssertionCandidate;

const placeOf = (holding: Holding) => ({ place: holding.part.place, at: assertionOf(holding).at });

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

/** How far a passage has the label of each side in its words. */
function labelsOf(question: Question, { statement, words, denied }: AssertionCandidate): number[] {
  const text = statementText(statement).toLowerCase();
  return question.sides.map((label) => {
    const terms = scanTerms(label).map((t) => t.term);
    const printed = label.toLowerCase().split(/\s+/u);
    return (
      terms.filter((t) => words.includes(t) || denied.includes(t)).length + printed.filter((w) => w.length > 3 && holdsWord(text, w)).length
    );
  });
}

/** The side, by its place, that the speaker belongs to or whose label stands in the passage; -1 where none does, or several. */
function sideOf(question: Question, holding: Holding, passage: Passage, belongs: SideOf): number {
  holding.labels ??= labelsOf(question, assertionOf(holding));
  const own = belongs(passage.holder);
  const scores = holding.labels.map((score, i) => score + (question.sides[i] === own ? 3 : 0));
  const best = Math.max(0, ...scores);
  return best > 0 && scores.filter((s) => s === best).length === 1 ? scores.indexOf(best) : -1;
}

/** The best passages, each side served in turn, one a speaker and source. Nobody is said to deny: each tells an account. */
function chosen(ranked: Iterable<Ranked>, question: Question, belongs: SideOf, actors: ActorIndex): Side[] {
  const seats = new Set<string>();
  // Of the first side, the second, any other, and of none.
  const bySide: Side[][] = [[], [], [], []];
  const open = bySide.filter((_, i) => i === 3 || i < question.sides.length);
  const enough = Math.ceil(most / open.length);
  for (const { holding, fit } of ranked) {
    const passage = holding.part.passage(holding.index, actors);
    const seat = `${passage.holderKey}|${passage.document}`;
    if (seats.has(seat)) continue;
    seats.add(seat);
    const side = sideOf(question, holding, passage, belongs);
    bySide[side < 0 ? 3 : Math.min(2, side)]?.push({ passage, stance: 'differs', fit });
    if (open.every((list) => list.length >= enough)) break;
  }
  return inTurn(bySide);
}

function inTurn(lists: readonly (readonly Side[])[]): Side[] {
  const taken: Side[] = [];
  for (let round = 0; taken.length < most && round < most; round++)
    for (const list of lists) {
      const next = list[round];
      if (next && taken.length < most) taken.push(next);
    }
  return taken;
}
