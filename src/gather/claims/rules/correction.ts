import { corrects } from '../../../lexicon/en/claims.answers.ts';
import type { Dispute } from '../dispute.ts';
import { differentHolders, type Matter, type Passage } from '../matter.ts';
import { inOrder } from '../place.ts';
import { printedText } from '../plain.ts';
import { termOf } from '../terms.ts';
import { numbersOf } from './measured.ts';

/**
 * "31 workers were hurt, not twelve": a number with the one that it corrects, and whoever gives that for the same noun, in any source.
 * Works in a small topic, where one noun is one matter; a correction that does not name the other number is missed.
 */
export function findCorrections(matter: Matter): Dispute[] {
  if (!matter.isSmall) return [];
  return matter.spoken.flatMap((answer) => {
    const found = corrects.exec(printedText(answer));
    const [, right = '', noun = '', wrong = ''] = found ?? [];
    if (!found || answer.voice === 'author') return [];
    const corrected = numberOf(wrong);
    const told = matter
      .affirming(termOf(noun))
      .filter((p) => differentHolders(p, answer) && p.statement.id !== answer.statement.id && gives(p, corrected, noun))
      .sort(inOrder)[0];
    if (!told || corrected === undefined) return [];
    return [
      {
        kind: 'figures',
        status: 'contested',
        rule: 'corrected-number',
        heading: `Figures: “${right} ${noun}” or “${wrong}”`,
        sides: [
          { passage: told, stance: 'differs', figure: wrong, fit: 1 },
          { passage: answer, stance: 'differs', figure: right, fit: 1 },
        ],
        score: 0.7,
        terms: [termOf(noun)],
      } satisfies Dispute,
    ];
  });
}

const numberOf = (printed: string): number | undefined => numbersOf(` ${printed} `)[0]?.low;

/** Whether a passage prints the number right before the noun. */
function gives(p: Passage, value: number | undefined, noun: string): boolean {
  const text = printedText(p);
  return (
    value !== undefined &&
    numbersOf(text).some(
      (n) => n.low === value && n.high === value && text.slice(n.end).trimStart().toLowerCase().startsWith(noun.toLowerCase()),
    )
  );
}
