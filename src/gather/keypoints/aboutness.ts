import type { Claim, Statement, TimelineEntry } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';
import type { TitleWords } from '../background/title-words.ts';

/** How many words of the title or scope a statement names, that of an event or that of a claim's positions which has most of them; at most two: what it is about. */
export type Aboutness = (told: TimelineEntry | Claim | Statement) => number;

/** So many words tell what it is about. */
const most = 2;

/** What each event and claim is about, remembered by statement as long as the title stays: a claim mostly gains one and keeps the others. */
export class KnownAboutness {
  private text: string | undefined;
  private aboutness: Aboutness = () => 0;

  by(title: TitleWords): Aboutness {
    if (this.text === title.text) return this.aboutness;
    const known = new WeakMap<Statement, number>();
    const named = (s: Statement): number => {
      const before = known.get(s);
      if (before !== undefined) return before;
      const made = Math.min(most, title.namedIn(statementText(s)).length);
      known.set(s, made);
      return made;
    };
    this.text = title.text;
    this.aboutness = (told) =>
      'parts' in told ? named(told) : 'positions' in told ? mostOf(told.positions, named) : named(told.statement);
    return this.aboutness;
  }
}

/** What the statement that names most of the words counts. */
function mostOf(positions: Claim['positions'], named: (s: Statement) => number): number {
  let found = 0;
  for (let i = 0; i < positions.length && found < most; i++)
    found = Math.max(found, named((positions[i] as Claim['positions'][number]).statement));
  return found;
}
