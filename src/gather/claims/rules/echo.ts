import { agrees } from '../../../lexicon/en/claims.clauses.ts';
import { measuring, ofOwnNumber, ofOwnTime, tellsSo } from '../../../lexicon/en/claims.echo.ts';
import type { Dispute } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import { differentHolders, isDay, type Matter, type Passage } from '../matter.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { scanTerms, termOf } from '../terms.ts';
import { clash, type Measured, momentsOf, numbersOf } from './measured.ts';

const measures: ReadonlySet<string> = new Set([...measuring].map(termOf));

/**
 * The second of two speakers says again what the first said, with nothing new but another number or time: "About 600 people marched,
 * the organisers said. The police put the crowd at 250." Works on news reports, which set such pairs side by side; a second
 * sentence that brings matter of its own answers something else and is left out.
 */
export function findEchoes(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((second) => {
    const first = matter.at(second.document, second.at - 1, true);
    if (!first || !areBeside(first, second)) return [];
    return echoOf(first, second, numbersOf, 'figures') ?? echoOf(first, second, momentsOf, 'accounts') ?? [];
  });
}

const areBeside = (a: Passage, b: Passage): boolean =>
  b.voice !== 'author' &&
  !isElsewhere(a, b) &&
  a.paragraph === b.paragraph &&
  differentHolders(a, b) &&
  !agrees.test(printedText(b)) &&
  !(isPoll.test(a.holder) && isPoll.test(b.holder));

/** Two polls find different numbers, and neither says that the other is wrong. */
const isPoll = /\b(?:polls?|surveys?|pollsters?)\b/iu;

function echoOf(a: Passage, b: Passage, read: (text: string) => readonly Measured[], kind: 'figures' | 'accounts'): Dispute[] | undefined {
  const [said, own] = [a, b].map((p) => withoutAsides(printedText(p).replace(/ +(?=[,.;])/gu, ''))) as [string, string];
  const [answer, other] = read(own);
  if (!answer || other || (kind === 'figures' ? ofOwnNumber : ofOwnTime).test(own)) return undefined;
  const told = read(said).filter((x) => x.kind === answer.kind || answer.kind === 'count');
  const [claim, more] = told;
  if (!claim || more || !clash(claim, answer) || bringsMore(a, b, own, answer)) return undefined;
  const label = (x: Measured) => `“${x.label}”`;
  return [
    {
      kind,
      status: 'contested',
      rule: kind === 'figures' ? 'answered-number' : 'answered-time',
      heading: `${kind === 'figures' ? 'Figures' : 'When'}: ${label(claim)} or ${label(answer)}`,
      sides: [
        { passage: a, stance: 'differs', figure: claim.printed, fit: 1 },
        { passage: b, stance: 'differs', figure: answer.printed, fit: 1 },
      ].map((s) => (kind === 'figures' ? s : { passage: s.passage, stance: 'differs' as const, fit: 1 })) as Dispute['sides'],
      score: 0.75,
      terms: a.words.slice(0, 6),
    },
  ];
}

/** "Her coach, who had come from Alba, said": asides tell of the speaker. */
const withoutAsides = (text: string): string => text.replace(/, (?:who|which|an?|the|its|his|her) [^,;.]{3,90},(?= )/gu, '');

/** Whether the second sentence tells more than the first, up to the clause behind its number. */
function bringsMore(a: Passage, b: Passage, text: string, { end }: Measured): boolean {
  const clause = end + (/[,;:—]|\bafter\b|\bbefore\b/u.exec(text.slice(end))?.index ?? text.length);
  const cue = text.search(tellsSo);
  const known = new Set([...a.words, ...a.denied, ...scanTerms(b.holder).map((t) => t.term)]);
  return scanTerms(text.slice(0, clause)).some(
    ({ term, start, negated }) =>
      negated || !(known.has(term) || isDay(term) || measures.has(term) || (speakerTerms.has(term) && start < cue) || isName(text, start)),
  );
}

const isName = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at));
